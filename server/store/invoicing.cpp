// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "invoicing.h"

#include "mailqueue.h"

#include "models/entities/invoiceapplication.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOpen(Records &records, const QString &id)
{
    const auto application = records.get<InvoiceApplication>(id);
    return application && application->status == ApplicationStatus::Submitted;
}

void grantInvoice(Commit &commit, const Money &limit)
{
    auto company = commit.company();
    const auto before = commit.row(RecordType::Company, company.id);
    if (!company.allowedPaymentMethods.contains(PaymentMethod::Invoice))
        company.allowedPaymentMethods.append(PaymentMethod::Invoice);
    company.creditLimit = limit;
    commit.audit(u"company.update"_s, RecordType::Company, company.id, before, commit.put(company));
}

} // namespace

Verdict submitApplication(Commit &commit, const Sight &sight, const QJsonObject &row)
{
    auto application = fromRow<InvoiceApplication>(row);
    if (!application)
        return Refusal{500, u"storage-failed"_s, application.error().detail};
    const auto ids = commit.ids(RecordType::InvoiceApplication);
    if (std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return isOpen(commit, id); }))
        return Refusal{409, u"application-open"_s};
    application->submittedBy = sight.actor().userId;
    commit.put(*application);
    return {};
}

Verdict withdrawApplication(Commit &commit, const Sight &sight, const QJsonObject &row)
{
    if (!sight.may(Permission::PaymentsApplyForInvoice))
        return Refusal{403, u"missing-permission"_s};
    auto application = fromRow<InvoiceApplication>(row);
    if (!application)
        return Refusal{500, u"storage-failed"_s, application.error().detail};
    if (application->status != ApplicationStatus::Submitted)
        return Refusal{409, u"wrong-state"_s};
    application->status = ApplicationStatus::Withdrawn;
    commit.put(*application);
    return {};
}

Verdict decideApplication(Commit &commit, const QString &id, bool approved, std::optional<qint64> limit,
                          const QString &reason)
{
    const auto before = commit.row(RecordType::InvoiceApplication, id);
    if (before.isEmpty())
        return Refusal{404, u"not-found"_s};
    auto application = fromRow<InvoiceApplication>(before);
    if (!application)
        return Refusal{500, u"storage-failed"_s, application.error().detail};
    if (application->status != ApplicationStatus::Submitted)
        return Refusal{409, u"wrong-state"_s};
    const auto *field = findField(RecordType::InvoiceApplication, u"reason");
    const auto text = cleanValue(*field, reason);
    if (const auto error = checkValue(*field, text))
        return invalid({*error});
    if (!approved && text.toString().isEmpty())
        return invalid(u"/reason"_s, u"required"_s);
    const Money granted{limit.value_or(application->requestedLimit.amount),
                        application->requestedLimit.currency};
    if (granted.amount <= 0 || granted.amount >= Money::limit)
        return invalid(u"/creditLimit"_s, granted.amount <= 0 ? u"not-positive"_s : u"too-large"_s);
    application->status = approved ? ApplicationStatus::Approved : ApplicationStatus::Declined;
    application->reason = text.toString();
    application->decidedAt = commit.now();
    commit.audit(approved ? u"invoiceApplication.approve"_s : u"invoiceApplication.decline"_s,
                 RecordType::InvoiceApplication, id, before, commit.put(*application));
    QJsonObject facts{{u"status"_s, toJson(application->status)},
                      {u"requestedLimit"_s, toJson(application->requestedLimit)},
                      {u"reason"_s, application->reason}};
    if (approved) {
        grantInvoice(commit, granted);
        facts[u"creditLimit"_s] = toJson(granted);
    }
    queueMail(commit,
              {.kind = MailKind::ApplicationDecided,
               .userId = application->submittedBy,
               .facts = facts,
               .linkPath = clientLink(commit.companyId(), RecordType::InvoiceApplication, id),
               .once = u"application-decided/"_s + id});
    return {};
}
