// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "storefixture.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

StoreFixture::StoreFixture()
{
    auto opened = Database::open(home.address());
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().detail));
    database = *std::move(opened);
    context = std::make_unique<StoreContext>(
        StoreContext{*database, [this] { return now; }, [this](const QString &) { ++commits; }});
    store = std::make_unique<AccountStore>(*context);
    Company facts;
    facts.id = company;
    facts.name = u"Prøve AS"_s;
    facts.organisationNumber = u"312345676"_s;
    facts.country = u"NO"_s;
    facts.language = u"nb"_s;
    facts.timeZone = u"Europe/Oslo"_s;
    facts.currency = u"NOK"_s;
    facts.email = u"post@prove.example"_s;
    facts.allowedPaymentMethods = {PaymentMethod::Card, PaymentMethod::Invoice};
    const auto done =
        CompanyImport::run(*database, now, facts, [this](CompanyImport &import) { return fill(import); });
    if (!done)
        qFatal("%s", qUtf8Printable(done.error().detail));
}

Result<void> StoreFixture::fill(CompanyImport &import)
{
    const auto role = [&](const QString &roleId, BuiltInRole kind) {
        auto made = makeBuiltInRole(kind);
        made.id = roleId;
        return import.add(made);
    };
    const auto group = [&](const QString &groupId, const QString &parent, const QStringList &approverIds) {
        Group made;
        made.id = groupId;
        made.name = u"Group "_s + groupId.right(2);
        made.parentId = parent;
        made.approverIds = approverIds;
        return import.add(made);
    };
    const auto user = [&](const QString &userId, const QString &name, const QString &groupId,
                          const QStringList &roles) {
        User made;
        made.id = userId;
        made.firstName = name;
        made.email = name.toLower() + u"@prove.example"_s;
        made.groupId = groupId;
        made.roleIds = roles;
        made.paymentMethods = {PaymentMethod::Card};
        return import.add(made, {});
    };
    Role own;
    own.id = viewers;
    own.name = u"Viewer"_s;
    own.permissions = {Permission::CompanyView, Permission::GroupsView, Permission::OrdersViewGroup};
    const Result<void> steps[] = {
        role(administrators, BuiltInRole::Administrator),
        role(customers, BuiltInRole::Customer),
        role(managers, BuiltInRole::Manager),
        role(approvers, BuiltInRole::OrderApprover),
        import.add(own),
        group(root, {}, {approver}),
        group(sales, root, {}),
        group(north, sales, {}),
        group(field, sales, {}),
        user(admin, u"Admin"_s, root, {administrators}),
        user(manager, u"Manager"_s, root, {managers}),
        user(approver, u"Approver"_s, root, {approvers}),
        user(customer, u"Customer"_s, north, {customers}),
        user(buyer, u"Buyer"_s, field, {customers}),
        user(admin2, u"Second"_s, root, {administrators}),
    };
    for (const auto &step : steps) {
        if (!step)
            return step.error();
    }
    return {};
}

Answer StoreFixture::send(const QString &actor, Mutation mutation)
{
    if (mutation.key.isEmpty())
        mutation.key = u"key-%1"_s.arg(++m_keys);
    if (mutation.fingerprint.isEmpty())
        mutation.fingerprint = mutation.key;
    if (mutation.ifMatch < 0)
        mutation.ifMatch = row(mutation.type, mutation.id)["revision"_L1].toInteger();
    return store->change(as(actor), mutation);
}

Answer StoreFixture::create(const QString &actor, RecordType type, const QString &recordId,
                            const QJsonObject &body)
{
    return send(actor,
                {.action = Mutation::Create,
                 .type = type,
                 .id = recordId,
                 .body = body,
                 .key = {},
                 .fingerprint = {}});
}

Answer StoreFixture::patch(const QString &actor, RecordType type, const QString &recordId,
                           const QJsonObject &body, qint64 ifMatch)
{
    return send(actor,
                {.action = Mutation::Update,
                 .type = type,
                 .id = recordId,
                 .body = body,
                 .key = {},
                 .fingerprint = {},
                 .ifMatch = ifMatch});
}

Answer StoreFixture::remove(const QString &actor, RecordType type, const QString &recordId)
{
    return send(actor,
                {.action = Mutation::Remove,
                 .type = type,
                 .id = recordId,
                 .body = {},
                 .key = {},
                 .fingerprint = {},
                 .ifMatch = -1});
}

Answer StoreFixture::command(const QString &actor, Mutation::Action action, const QString &recordId,
                             const QJsonObject &body)
{
    const auto type = [action] {
        switch (action) {
        case Mutation::Approve:
        case Mutation::Reject:
        case Mutation::Reassign:
        case Mutation::Remind:
            return RecordType::Order;
        case Mutation::Withdraw:
            return RecordType::InvoiceApplication;
        default:
            return RecordType::User;
        }
    }();
    return send(actor,
                {.action = action,
                 .type = type,
                 .id = recordId,
                 .body = body,
                 .key = {},
                 .fingerprint = {},
                 .ifMatch = -1});
}

Answer StoreFixture::place(const QString &actor, const QString &orderId, qint64 net,
                           const QDateTime &placedAt)
{
    const auto vat = net / 4;
    QJsonObject body{{u"number"_s, u"N-%1"_s.arg(++m_orders)},
                     {u"lines"_s,
                      QJsonArray{QJsonObject{{u"sku"_s, u"S"_s},
                                             {u"name"_s, u"Planks"_s},
                                             {u"quantity"_s, 1},
                                             {u"unitPrice"_s, money(net)}}}},
                     {u"net"_s, money(net)},
                     {u"vat"_s, money(vat)},
                     {u"total"_s, money(net + vat)}};
    if (placedAt.isValid())
        body[u"placedAt"_s] = toJson(placedAt);
    return create(actor, RecordType::Order, orderId, body);
}

QString StoreFixture::newBudget(BudgetOwner owner, const QString &ownerId, qint64 amount,
                                Enforcement enforcement, BudgetPeriod period, const QDate &startsOn,
                                bool rollover)
{
    const auto budgetId = id(++m_budgets);
    const auto made = create(admin, RecordType::Budget, budgetId,
                             {{u"name"_s, u"Budget"_s},
                              {u"ownerKind"_s, toJson(owner)},
                              {u"ownerId"_s, ownerId},
                              {u"amount"_s, money(amount)},
                              {u"period"_s, toJson(period)},
                              {u"enforcement"_s, toJson(enforcement)},
                              {u"startsOn"_s, toJson(startsOn)},
                              {u"rollover"_s, rollover}});
    if (made.status != 201)
        qFatal("no budget: %d %s", made.status,
               qUtf8Printable(made.refusal ? made.refusal->code : QString()));
    return budgetId;
}

QJsonObject StoreFixture::row(RecordType type, const QString &recordId)
{
    const auto found = database->read([&](QSqlDatabase &connection) -> Result<QJsonObject> {
        Records records(connection, company, now);
        auto stored = records.row(type, recordId);
        return records.error() ? Result<QJsonObject>(*records.error()) : stored;
    });
    return found ? *found : QJsonObject();
}

qint64 StoreFixture::seq()
{
    const auto found = database->read([&](QSqlDatabase &connection) -> Result<qint64> {
        auto query = sqlQuery(connection, u"SELECT seq FROM company_state WHERE company_id = ?"_s, {company});
        if (!query)
            return query.error();
        return query->next() ? query->value(0).toLongLong() : 0;
    });
    return found ? *found : -1;
}

QJsonObject StoreFixture::rowIn(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body)["row"_L1].toObject();
}

QList<QueuedMail> StoreFixture::mails()
{
    QList<QueuedMail> list;
    const auto read = database->read([&](QSqlDatabase &connection) -> Result<void> {
        auto query = sqlQuery(
            connection,
            u"SELECT kind, recipient, language, facts, link, state FROM mail ORDER BY kind, recipient"_s);
        if (!query)
            return query.error();
        while (query->next()) {
            const auto text = [&query](int column) { return query->value(column).toString(); };
            list.append({text(0), text(1), text(2), rowOfText(text(3)), text(4), text(5)});
        }
        return {};
    });
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().detail));
    return list;
}
