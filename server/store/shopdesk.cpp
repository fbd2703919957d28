// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "shopdesk.h"

#include "identities.h"
#include "invoicing.h"
#include "ordering.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// `f(Records &)` for each company, in one reading transaction.
template <class F>
Result<void> ShopDesk::inEachCompany(F &&f)
{
    return m_context.database.read([&](QSqlDatabase &database) -> Result<void> {
        auto query = sqlQuery(database, u"SELECT company_id FROM company_state ORDER BY company_id"_s);
        if (!query)
            return query.error();
        QStringList ids;
        while (query->next())
            ids.append(query->value(0).toString());
        query->finish();
        for (const auto &id : std::as_const(ids)) {
            Records records(database, id, m_context.now().toUTC());
            f(records);
            if (records.error())
                return *records.error();
        }
        return {};
    });
}

Result<QList<ApplicationEntry>> ShopDesk::applications()
{
    QList<ApplicationEntry> entries;
    const auto read = inEachCompany([&](Records &records) {
        const auto ids = records.ids(RecordType::InvoiceApplication);
        for (const auto &id : ids) {
            if (const auto application = records.get<InvoiceApplication>(id))
                entries.append({records.company(), *application});
        }
    });
    if (!read)
        return read.error();
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
        return std::pair(b.application.createdAt, a.application.id)
            < std::pair(a.application.createdAt, b.application.id);
    });
    return entries;
}

Result<std::optional<ApplicationEntry>> ShopDesk::application(const QString &id)
{
    std::optional<ApplicationEntry> entry;
    const auto read = inEachCompany([&](Records &records) {
        if (const auto application = records.get<InvoiceApplication>(id))
            entry = ApplicationEntry{records.company(), *application};
    });
    return read ? Result<std::optional<ApplicationEntry>>(entry) : read.error();
}

Result<Verdict> ShopDesk::decide(const ApplicationEntry &entry, bool approved, std::optional<qint64> limit,
                                 const QString &reason)
{
    return commitAs(m_context, {{}, entry.company.id, {}, u"selskapd"_s}, {}, [&](Commit &commit) {
        return decideApplication(commit, entry.application.id, approved, limit, reason);
    });
}

Result<Buyer> ShopDesk::buyer(const QString &organisationNumber, const QString &email)
{
    std::optional<Company> company;
    std::optional<User> user;
    const auto read = inEachCompany([&](Records &records) {
        const auto candidate = records.company();
        if (candidate.organisationNumber != organisationNumber)
            return;
        company = candidate;
        user = records.get<User>(records.holderOf(RecordType::User, {"email"_L1, foldedEmail(email)}));
    });
    if (!read)
        return read.error();
    if (!company)
        return Error{
            ErrorKind::NotFound, u"There is no company with the number %1."_s.arg(organisationNumber), {}};
    if (!user)
        return Error{ErrorKind::NotFound, u"%1 is no user of %2."_s.arg(email, company->name), {}};
    return Buyer{*company, *user};
}

Result<std::optional<OrderEntry>> ShopDesk::order(const QString &id)
{
    std::optional<OrderEntry> entry;
    const auto read = inEachCompany([&](Records &records) {
        if (const auto order = records.get<Order>(id))
            entry = OrderEntry{records.company(), *order};
    });
    return read ? Result<std::optional<OrderEntry>>(entry) : read.error();
}

Result<Verdict> ShopDesk::close(const QString &orderId, OrderStatus status)
{
    const auto entry = order(orderId);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Error{ErrorKind::NotFound, u"There is no order %1."_s.arg(orderId), {}};
    return commitAs(m_context, {{}, (*entry)->company.id, {}, u"selskapd"_s}, {},
                    [&](Commit &commit) { return closeOrder(commit, orderId, status); });
}
