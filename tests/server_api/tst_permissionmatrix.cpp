// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/api/api.h"
#include "server/api/registrations.h"
#include "server/http/httpfront.h"
#include "server/pages/linkpages.h"
#include "tests/server_store/answers.h"
#include "tests/server_store/storefixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace {

using Names = std::set<QString>;

/// What the built-in roles give, as the product promises it; deliberately not read from the code that is
/// tested.
const Names everything{
    u"company.view"_s,   u"company.edit"_s,   u"users.view"_s,       u"users.invite"_s,
    u"users.manage"_s,   u"users.disable"_s,  u"users.restrict"_s,   u"roles.view"_s,
    u"roles.assign"_s,   u"roles.manage"_s,   u"groups.view"_s,      u"groups.manage"_s,
    u"budgets.view"_s,   u"budgets.manage"_s, u"payments.assign"_s,  u"payments.applyForInvoice"_s,
    u"orders.place"_s,   u"orders.viewOwn"_s, u"orders.viewGroup"_s, u"orders.viewCompany"_s,
    u"orders.approve"_s, u"audit.view"_s};
const Names ofCustomer{u"orders.place"_s, u"orders.viewOwn"_s, u"company.view"_s};
const Names ofManager{u"company.view"_s,  u"users.view"_s,     u"users.invite"_s,      u"users.manage"_s,
                      u"users.disable"_s, u"roles.view"_s,     u"roles.assign"_s,      u"groups.view"_s,
                      u"budgets.view"_s,  u"orders.viewOwn"_s, u"orders.viewCompany"_s};
const Names ofApprover{u"company.view"_s, u"orders.viewOwn"_s, u"orders.approve"_s};
const Names personal{u"company.view"_s, u"orders.place"_s, u"orders.viewOwn"_s}; ///< count not in ranking

bool covers(const Names &actor, const Names &needed)
{
    return std::all_of(needed.begin(), needed.end(),
                       [&](const QString &name) { return personal.contains(name) || actor.contains(name); });
}

enum class Outcome { Done, Forbidden, OwnOrder, Missing, Nobody, Refused };

QString nameOf(Outcome outcome)
{
    static const QStringList names{u"done"_s, u"forbidden"_s, u"own order"_s, u"missing"_s, u"nobody"_s, u"refused"_s};
    return names[int(outcome)];
}

/// Who asks.
struct Asker {
    enum Standing { Active, NoToken, Disabled, OtherCompany };

    QString name;
    QString id;
    Names permissions;
    Standing standing = Active;
    [[nodiscard]] bool may(const QString &permission) const { return permissions.contains(permission); }
};

/// What is asked about.
struct Object {
    QString name;
    RecordType type;
    QString id;
    bool exists = true;
    Names rank{}; ///< of a user: their permissions; of a role to be given: its
};

using Rule = std::function<Outcome(const Asker &, const Object &)>;

struct Cell {
    QByteArray method;
    QString path; ///< below the object's
    QJsonObject body;
    Rule rule; ///< for an active asker who sees the object, if it has to be there
    bool creates = false;
    bool isPublic = false; ///< the same for everybody, whoever asks; a body is sent as a form unless the path begins with `/v1`
};

} // namespace

/// Every request of the interface, by everybody, about their own and about others' objects. What must come of
/// each is reckoned from the product's promises above and below.
class tst_PermissionMatrix : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyCell();

private:
    void makeTemplate();
    void restore();
    bool sees(const Asker &asker, const Object &object) const;
    QJsonObject itemOf(const Object &object, const Cell &cell);
    std::pair<int, QString> ask(const Asker &asker, const Object &object, const Cell &cell, bool inBatch);
    Outcome expected(const Asker &asker, const Object &object, const Cell &cell) const;
    void check(const Asker &asker, const Object &object, const Cell &cell);
    void checkAll(const QList<Object> &objects, const QList<Cell> &cells);
    void users();
    void newUsers();
    void otherRecords();
    void orders();
    void companyWide();
    void openToEverybody();
    qint64 revisionOf(const Object &object)
    {
        return m_f->row(object.type, object.id)["revision"_L1].toInteger();
    }

    std::unique_ptr<StoreFixture> m_f;
    std::unique_ptr<ChangeWaiters> m_waiters;
    std::unique_ptr<Api> m_api;
    Passwords m_passwords;
    std::unique_ptr<LinkPages> m_pages;
    std::unique_ptr<Registrations> m_registrations;
    std::unique_ptr<HttpFront> m_front;
    QNetworkAccessManager m_network;
    quint16 m_port = 0;
    QString m_template;
    QList<Asker> m_askers;
    QStringList m_wrong;
    int m_cells = 0;
    int m_keys = 0;
    bool m_isTouched = true;

    const QString m_disabled = StoreFixture::id(41), m_invited = StoreFixture::id(42),
                  m_manager2 = StoreFixture::id(43), m_approver2 = StoreFixture::id(44),
                  m_missing = StoreFixture::id(999);
    const QString m_ownOrder = StoreFixture::id(601), m_othersOrder = StoreFixture::id(602),
                  m_decidedOrder = StoreFixture::id(603), m_administratorsOrder = StoreFixture::id(604),
                  m_application = StoreFixture::id(701);
    QString m_companyBudget, m_buyersBudget, m_managersBudget;
    QString m_invitation, m_cancelledInvitation, m_passwordLink;
};

void tst_PermissionMatrix::initTestCase()
{
    if (TestDatabase::isPostgres())
        QSKIP("It puts a copied file back.");
    m_f = std::make_unique<StoreFixture>();
    makeTemplate();
    m_front =
        std::make_unique<HttpFront>(HttpLimits{}, [this](const HttpRequest &request, const HttpReply &reply) {
            const auto token = QString::fromLatin1(request.header("Authorization").mid(7));
            std::optional<Caller> caller;
            if (!token.isEmpty())
                caller = m_f->as(token);
            if (caller && token == m_missing)
                caller->companyId = StoreFixture::id(2);
            if (!m_pages->handle(request, reply) && !m_registrations->handle(request, reply))
                m_api->handle(request, caller, reply);
        });
    const auto port = m_front->start(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    m_port = *port;
    m_askers = {{u"Administrator"_s, m_f->admin, everything},
                {u"Manager"_s, m_f->manager, ofManager},
                {u"Customer"_s, m_f->buyer, ofCustomer},
                {u"Order approver"_s, m_f->approver, ofApprover},
                {u"nobody"_s, {}, {}, Asker::NoToken},
                {u"disabled"_s, m_disabled, everything, Asker::Disabled},
                {u"other company's"_s, m_missing, everything, Asker::OtherCompany}};
}

void tst_PermissionMatrix::cleanupTestCase()
{
    m_front.reset();
    m_pages.reset();
    m_registrations.reset();
    m_api.reset();
    m_f.reset();
}

/// The company as every cell finds it.
void tst_PermissionMatrix::makeTemplate()
{
    auto &f = *m_f;
    const auto user = [&](const QString &id, const QString &email, const QString &role,
                          bool invited = false) {
        QJsonObject body{{u"email"_s, email + u"@prove.example"_s},
                         {u"groupId"_s, f.north},
                         {u"roleIds"_s, QJsonArray{role}}};
        if (invited)
            body[u"status"_s] = u"invited"_s;
        QCOMPARE(codeOf(f.create(f.admin, RecordType::User, id, body)), u"201"_s);
    };
    user(m_disabled, u"disabled"_s, f.administrators);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Disable, m_disabled)), u"200"_s);
    user(m_invited, u"invited"_s, f.customers, true);
    user(StoreFixture::id(45), u"uninvited"_s, f.customers, true);
    const auto linkFor = [&](const QString &recipient) {
        const auto mails = f.mails();
        const auto found = std::find_if(mails.begin(), mails.end(), [&](const QueuedMail &mail) { return mail.recipient.startsWith(recipient); });
        return found == mails.end() ? QString() : found->link;
    };
    m_invitation = linkFor(u"invited@"_s);
    m_cancelledInvitation = linkFor(u"uninvited@"_s);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::CancelInvitation, StoreFixture::id(45))), u"200"_s);
    user(m_manager2, u"manager2"_s, f.managers);
    user(m_approver2, u"approver2"_s, f.approvers);
    m_passwordLink = linkFor(u"manager2@"_s);
    m_companyBudget = f.newBudget(BudgetOwner::Company, f.company, 1'000'000, Enforcement::Warn);
    m_buyersBudget = f.newBudget(BudgetOwner::User, f.buyer, 1'000'000, Enforcement::Warn);
    m_managersBudget = f.newBudget(BudgetOwner::User, f.manager, 1'000'000, Enforcement::Warn);
    for (const auto &buyer : {f.buyer, f.customer})
        QCOMPARE(
            codeOf(f.patch(f.admin, RecordType::User, buyer, {{u"orderLimit"_s, StoreFixture::money(1)}})),
            u"200"_s);
    QCOMPARE(
        codeOf(f.patch(f.admin2, RecordType::User, f.admin, {{u"orderLimit"_s, StoreFixture::money(1)}})),
        u"200"_s);
    QCOMPARE(codeOf(f.place(f.admin, m_administratorsOrder, 100)), u"201"_s);
    QCOMPARE(codeOf(f.place(f.buyer, m_ownOrder, 100)), u"201"_s);
    QCOMPARE(codeOf(f.place(f.customer, m_othersOrder, 100)), u"201"_s);
    QCOMPARE(codeOf(f.place(f.customer, m_decidedOrder, 100)), u"201"_s);
    QCOMPARE(codeOf(f.command(f.approver, Mutation::Approve, m_decidedOrder)), u"200"_s);
    QCOMPARE(codeOf(f.create(f.admin, RecordType::InvoiceApplication, m_application,
                             {{u"requestedLimit"_s, StoreFixture::money(100)},
                              {u"contactName"_s, u"Kari"_s},
                              {u"contactEmail"_s, u"kari@prove.example"_s}})),
             u"201"_s);
    f.now = f.now.addDays(1); // reminders are not sent again at once
    m_template = f.home.address() + u".template"_s;
    f.store.reset();
    f.context.reset();
    f.database.reset();
    QVERIFY(QFile::copy(f.home.address(), m_template));
}

void tst_PermissionMatrix::restore()
{
    if (!m_isTouched)
        return;
    m_isTouched = false;
    m_pages.reset();
    m_registrations.reset();
    m_api.reset();
    auto &f = *m_f;
    f.store.reset();
    f.context.reset();
    f.database.reset();
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(f.home.address() + suffix);
    if (!QFile::copy(m_template, f.home.address()))
        qFatal("The template cannot be copied.");
    auto opened = Database::open(f.home.address());
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().detail));
    f.database = *std::move(opened);
    f.context = std::make_unique<StoreContext>(StoreContext{*f.database, [&f] { return f.now; }});
    f.store = std::make_unique<AccountStore>(*f.context);
    m_waiters = std::make_unique<ChangeWaiters>();
    m_api = std::make_unique<Api>(*f.store, *m_waiters, ApiOptions{});
    m_pages = std::make_unique<LinkPages>(*f.context, m_passwords);
    m_registrations = std::make_unique<Registrations>(*f.context, m_passwords);
}

/// Everybody sees themselves, their own group and the budgets that bound them; an approver sees the orders
/// that wait for them or that they decided.
bool tst_PermissionMatrix::sees(const Asker &asker, const Object &object) const
{
    if (!object.exists)
        return false;
    const auto &f = *m_f;
    switch (object.type) {
    case RecordType::Company:
    case RecordType::InvoiceApplication:
        return asker.may(u"company.view"_s);
    case RecordType::User:
        return asker.may(u"users.view"_s) || object.id == asker.id;
    case RecordType::Group:
        return asker.may(u"groups.view"_s) || object.id == (asker.id == f.buyer ? f.field : f.root);
    case RecordType::Role:
        return asker.may(u"roles.view"_s);
    case RecordType::Budget:
        return asker.may(u"budgets.view"_s) || object.id == m_companyBudget
            || (object.id == m_buyersBudget && asker.id == f.buyer);
    case RecordType::Order:
        return asker.may(u"orders.viewCompany"_s) || asker.id == f.approver
            || (object.id == m_ownOrder && asker.id == f.buyer);
    default:
        return false;
    }
}

QString pathOf(const Object &object, const Cell &cell)
{
    const auto own = object.type == RecordType::Company ? QString() : QString(collectionName(object.type)) + u'/' + object.id;
    return own + cell.path;
}

/// The request as one change of a batch.
QJsonObject tst_PermissionMatrix::itemOf(const Object &object, const Cell &cell)
{
    QJsonObject item{{u"key"_s, u"b%1"_s.arg(++m_keys)}, {u"method"_s, QString::fromLatin1(cell.method)}, {u"path"_s, pathOf(object, cell)}};
    if (cell.creates)
        item[u"ifNoneMatch"_s] = u"*"_s;
    else
        item[u"ifMatch"_s] = QString::number(std::max<qint64>(1, revisionOf(object)));
    if (!cell.body.isEmpty())
        item[u"body"_s] = cell.body;
    return item;
}

std::pair<int, QString> tst_PermissionMatrix::ask(const Asker &asker, const Object &object, const Cell &cell, bool inBatch)
{
    const bool isWhole = cell.isPublic || cell.path.startsWith("/v1"_L1);
    auto path = u"/v1/companies/"_s + m_f->company;
    if (const auto own = pathOf(object, cell); !inBatch && !own.isEmpty())
        path += own.startsWith(u'/') ? own : u'/' + own;
    const auto address = isWhole ? cell.path : inBatch ? path + u"/batch"_s : path;
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(address)));
    if (!asker.id.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + asker.id.toLatin1());
    QByteArray text;
    if (cell.method != "GET") {
        request.setRawHeader("Idempotency-Key", "\"m" + QByteArray::number(++m_keys) + '"');
        if (cell.creates)
            request.setRawHeader("If-None-Match", "*");
        else
            request.setRawHeader("If-Match",
                                 '"' + QByteArray::number(std::max<qint64>(1, revisionOf(object))) + '"');
        const auto body = inBatch ? QJsonObject{{u"changes"_s, QJsonArray{itemOf(object, cell)}}} : cell.body;
        if (cell.isPublic && !cell.path.startsWith("/v1"_L1)) {
            QUrlQuery form;
            for (auto field = body.begin(); field != body.end(); ++field)
                form.addQueryItem(field.key(), field.value().toString());
            request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
            text = form.toString(QUrl::FullyEncoded).toLatin1();
        } else if (!body.isEmpty()) {
            request.setRawHeader("Content-Type", "application/json");
            text = QJsonDocument(body).toJson(QJsonDocument::Compact);
        }
    }
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, inBatch ? QByteArray("POST") : cell.method, text));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(30'000))
        return {0, u"no answer"_s};
    int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    auto answer = QJsonDocument::fromJson(reply->readAll()).object();
    if (inBatch && status == 200) {
        const auto outcome = answer["outcomes"_L1][0].toObject();
        status = outcome["status"_L1].toInt();
        answer = outcome["body"_L1].toObject();
    }
    return {status, answer["type"_L1].toString().section(u':', -1)};
}

Outcome tst_PermissionMatrix::expected(const Asker &asker, const Object &object, const Cell &cell) const
{
    if (cell.isPublic)
        return cell.rule(asker, object);
    if (asker.standing == Asker::NoToken || asker.standing == Asker::Disabled)
        return Outcome::Nobody;
    if (asker.standing == Asker::OtherCompany)
        return Outcome::Missing;
    return cell.creates || sees(asker, object) ? cell.rule(asker, object) : Outcome::Missing;
}

/// Each change is asked for by itself, and once more within a batch.
void tst_PermissionMatrix::check(const Asker &asker, const Object &object, const Cell &cell)
{
    // Whoever may do it is still told when the object is not in a state for it.
    static const Names states{u"wrong-state"_s, u"in-use"_s, u"root-group"_s, u"already-open"_s};
    const bool hasBatch = cell.method != "GET" && !cell.isPublic && !cell.path.startsWith("/v1"_L1);
    for (const bool inBatch : hasBatch ? QList<bool>{false, true} : QList<bool>{false}) {
        restore();
        const auto wanted = expected(asker, object, cell);
        const auto [status, code] = ask(asker, object, cell, inBatch);
        const auto got = status == 401                   ? Outcome::Nobody
            : status == 403                              ? Outcome::Forbidden
            : status == 404 || status == 410             ? Outcome::Missing
            : status == 422 && cell.isPublic             ? Outcome::Refused
            : code == "own-order"_L1                     ? Outcome::OwnOrder
            : code.endsWith("-taken"_L1)                 ? Outcome::Refused
            : status / 100 == 2 || states.contains(code) ? Outcome::Done
                                                         : Outcome(-1);
        ++m_cells;
        m_isTouched = cell.method != "GET" && (status / 100 == 2 || cell.isPublic);
        if (got != wanted) {
            m_wrong.append(u"%1: %2 %3%4 %5%6: %7 %8 instead of %9"_s.arg(
                asker.name, QString::fromLatin1(cell.method), object.name, cell.path,
                QString::fromUtf8(QJsonDocument(cell.body).toJson(QJsonDocument::Compact)).left(90), inBatch ? u" in a batch"_s : QString(),
                QString::number(status), code, nameOf(wanted)));
        }
    }
}

void tst_PermissionMatrix::checkAll(const QList<Object> &objects, const QList<Cell> &cells)
{
    for (const auto &asker : std::as_const(m_askers)) {
        for (const auto &object : objects) {
            for (const auto &cell : cells)
                check(asker, object, cell);
        }
    }
}

namespace {

Rule needs(const QString &permission)
{
    return [permission](const Asker &asker, const Object &) {
        return asker.may(permission) ? Outcome::Done : Outcome::Forbidden;
    };
}

/// Of a user: nobody touches somebody who has a permission that they lack.
Rule needsAbove(const QString &permission, bool alsoOneself = false)
{
    return [=](const Asker &asker, const Object &object) {
        const bool may = asker.may(permission) && covers(asker.permissions, object.rank);
        return may && (alsoOneself || object.id != asker.id) ? Outcome::Done : Outcome::Forbidden;
    };
}

Outcome anybody(const Asker &, const Object &)
{
    return Outcome::Done;
}

} // namespace

void tst_PermissionMatrix::users()
{
    const auto &f = *m_f;
    const auto money = StoreFixture::money(500);
    const QList<Object> objects{{u"administrator"_s, RecordType::User, f.admin, true, everything},
                                {u"administrator 2"_s, RecordType::User, f.admin2, true, everything},
                                {u"manager"_s, RecordType::User, f.manager, true, ofManager},
                                {u"manager 2"_s, RecordType::User, m_manager2, true, ofManager},
                                {u"buyer"_s, RecordType::User, f.buyer, true, ofCustomer},
                                {u"customer"_s, RecordType::User, f.customer, true, ofCustomer},
                                {u"approver"_s, RecordType::User, f.approver, true, ofApprover},
                                {u"approver 2"_s, RecordType::User, m_approver2, true, ofApprover},
                                {u"invited"_s, RecordType::User, m_invited, true, ofCustomer},
                                {u"disabled"_s, RecordType::User, m_disabled, true, everything},
                                {u"nobody's id"_s, RecordType::User, m_missing, false}};
    const auto gives = [](const Names &role) -> Rule {
        return [role](const Asker &asker, const Object &object) {
            return needsAbove(u"roles.assign"_s)(asker, object) == Outcome::Done
                    && covers(asker.permissions, role)
                ? Outcome::Done
                : Outcome::Forbidden;
        };
    };
    const Rule own = [](const Asker &asker, const Object &object) {
        return object.id == asker.id ? Outcome::Done : needsAbove(u"users.manage"_s)(asker, object);
    };
    checkAll(objects,
             {{"GET", {}, {}, anybody},
              {"PATCH", {}, {{u"firstName"_s, u"Other"_s}}, own},
              {"PATCH", {}, {{u"phone"_s, u"+47 22 00 00 00"_s}}, own},
              {"PATCH", {}, {{u"costCentre"_s, u"700"_s}}, needsAbove(u"users.manage"_s, true)},
              {"PATCH", {}, {{u"orderLimit"_s, money}}, needsAbove(u"users.manage"_s)},
              {"PATCH", {}, {{u"roleIds"_s, QJsonArray{f.customers, f.managers}}}, gives(ofManager)},
              {"PATCH", {}, {{u"roleIds"_s, QJsonArray{f.customers, f.administrators}}}, gives(everything)},
              {"PATCH",
               {},
               {{u"restrictedPermissions"_s, QJsonArray{u"orders.place"_s}}},
               needsAbove(u"users.restrict"_s)},
              {"PATCH",
               {},
               {{u"paymentMethods"_s, QJsonArray{u"card"_s, u"invoice"_s}}},
               needsAbove(u"payments.assign"_s, true)},
              {"POST", u"/disable"_s, {}, needsAbove(u"users.disable"_s)},
              {"POST", u"/enable"_s, {}, needsAbove(u"users.disable"_s)},
              {"DELETE", {}, {}, needsAbove(u"users.manage"_s)},
              {"POST", u"/invite"_s, {}, needsAbove(u"users.invite"_s, true)},
              {"DELETE", u"/invitation"_s, {}, needsAbove(u"users.invite"_s, true)},
              {"POST", u"/reset-password"_s, {}, needsAbove(u"users.manage"_s, true)}});
}

void tst_PermissionMatrix::newUsers()
{
    const std::pair<QString, Names> roles[] = {{m_f->administrators, everything},
                                               {m_f->managers, ofManager},
                                               {m_f->customers, ofCustomer},
                                               {m_f->approvers, ofApprover}};
    QList<Cell> cells;
    for (const auto &[role, permissions] : roles) {
        for (const auto &status : {u"active"_s, u"invited"_s}) {
            const auto needed = status == "active"_L1 ? u"users.manage"_s : u"users.invite"_s;
            cells.append({"PUT",
                          {},
                          {{u"email"_s, u"new@prove.example"_s},
                           {u"groupId"_s, m_f->north},
                           {u"roleIds"_s, QJsonArray{role}},
                           {u"status"_s, status}},
                          [needed, permissions](const Asker &asker, const Object &) {
                              return asker.may(needed) && asker.may(u"roles.assign"_s)
                                      && covers(asker.permissions, permissions)
                                  ? Outcome::Done
                                  : Outcome::Forbidden;
                          },
                          true});
        }
    }
    checkAll({{u"new user"_s, RecordType::User, StoreFixture::id(800), false}}, cells);
}

void tst_PermissionMatrix::otherRecords()
{
    const auto &f = *m_f;
    const auto money = StoreFixture::money(500);
    checkAll(
        {{u"root group"_s, RecordType::Group, f.root},
         {u"buyer's group"_s, RecordType::Group, f.field},
         {u"another group"_s, RecordType::Group, f.north},
         {u"no group"_s, RecordType::Group, m_missing, false}},
        {{"GET", {}, {}, anybody},
         {"PATCH", {}, {{u"name"_s, u"Other"_s}}, needs(u"groups.manage"_s)},
         {"PATCH", {}, {{u"approverIds"_s, QJsonArray{m_approver2}}}, needs(u"groups.manage"_s)},
         {"PATCH", {}, {{u"defaultPaymentMethods"_s, QJsonArray{u"card"_s}}}, needs(u"payments.assign"_s)},
         {"DELETE", {}, {}, needs(u"groups.manage"_s)}});
    checkAll({{u"built-in role"_s, RecordType::Role, f.customers},
              {u"own role"_s, RecordType::Role, f.viewers},
              {u"no role"_s, RecordType::Role, m_missing, false}},
             {{"GET", {}, {}, anybody},
              {"PATCH",
               {},
               {{u"name"_s, u"Other"_s}},
               [&](const Asker &asker, const Object &object) {
                   return asker.may(u"roles.manage"_s) && object.id == f.viewers ? Outcome::Done
                                                                                 : Outcome::Forbidden;
               }},
              {"DELETE", {}, {}, [&](const Asker &asker, const Object &object) {
                   return asker.may(u"roles.manage"_s) && object.id == f.viewers ? Outcome::Done
                                                                                 : Outcome::Forbidden;
               }}});
    checkAll({{u"company's budget"_s, RecordType::Budget, m_companyBudget},
              {u"buyer's budget"_s, RecordType::Budget, m_buyersBudget},
              {u"manager's budget"_s, RecordType::Budget, m_managersBudget},
              {u"no budget"_s, RecordType::Budget, m_missing, false}},
             {{"GET", {}, {}, anybody},
              {"GET", u"/periods"_s, {}, anybody},
              {"PATCH", {}, {{u"amount"_s, money}}, needs(u"budgets.manage"_s)},
              {"DELETE", {}, {}, needs(u"budgets.manage"_s)}});
    const auto fresh = StoreFixture::id(800);
    checkAll(
        {{u"new group"_s, RecordType::Group, fresh, false}},
        {{"PUT", {}, {{u"name"_s, u"New"_s}, {u"parentId"_s, f.root}}, needs(u"groups.manage"_s), true}});
    checkAll({{u"new role"_s, RecordType::Role, fresh, false}},
             {{"PUT",
               {},
               {{u"name"_s, u"New"_s}, {u"permissions"_s, QJsonArray{u"users.view"_s}}},
               needs(u"roles.manage"_s),
               true}});
    checkAll({{u"new budget"_s, RecordType::Budget, fresh, false}},
             {{"PUT",
               {},
               {{u"name"_s, u"New"_s},
                {u"ownerKind"_s, u"user"_s},
                {u"ownerId"_s, f.buyer},
                {u"amount"_s, money},
                {u"period"_s, u"monthly"_s},
                {u"startsOn"_s, u"2026-01-01"_s}},
               needs(u"budgets.manage"_s),
               true}});
    checkAll({{u"application"_s, RecordType::InvoiceApplication, m_application},
              {u"no application"_s, RecordType::InvoiceApplication, m_missing, false}},
             {{"GET", {}, {}, anybody}, {"POST", u"/withdraw"_s, {}, needs(u"payments.applyForInvoice"_s)}});
}

void tst_PermissionMatrix::orders()
{
    const auto &f = *m_f;
    const auto decides = [&](const Asker &asker, const Object &object) {
        const bool isOwn = asker.id == f.buyer ? object.id == m_ownOrder
                                               : asker.id == f.admin && object.id == m_administratorsOrder;
        if (isOwn)
            return Outcome::OwnOrder;
        // An Administrator has the right, but takes the order over first.
        if (object.id == m_decidedOrder && asker.may(u"orders.approve"_s))
            return Outcome::Done;
        return asker.id == f.approver ? Outcome::Done : Outcome::Forbidden;
    };
    const auto passesOn = [&](const Asker &asker, const Object &object) {
        if (asker.id != f.admin)
            return Outcome::Forbidden;
        return object.id == m_administratorsOrder ? Outcome::OwnOrder : Outcome::Done;
    };
    const QJsonObject comment{{u"comment"_s, u"So be it."_s}};
    checkAll({{u"buyer's order"_s, RecordType::Order, m_ownOrder},
              {u"customer's order"_s, RecordType::Order, m_othersOrder},
              {u"administrator's order"_s, RecordType::Order, m_administratorsOrder},
              {u"decided order"_s, RecordType::Order, m_decidedOrder},
              {u"no order"_s, RecordType::Order, m_missing, false}},
             {{"GET", {}, {}, anybody},
              {"POST", u"/approve"_s, comment, decides},
              {"POST", u"/reject"_s, comment, decides},
              {"POST",
               u"/reassign"_s,
               {{u"comment"_s, u"Away."_s}, {u"approverIds"_s, QJsonArray{f.admin2}}},
               passesOn},
              {"POST", u"/remind"_s, {}, anybody}});
    const auto money = StoreFixture::money(100);
    checkAll(
        {{u"new order"_s, RecordType::Order, StoreFixture::id(800), false}},
        {{"PUT",
          {},
          {{u"number"_s, u"M-1"_s},
           {u"paymentMethod"_s, u"card"_s},
           {u"lines"_s,
            QJsonArray{QJsonObject{
                {u"sku"_s, u"A"_s}, {u"name"_s, u"Nails"_s}, {u"quantity"_s, 1}, {u"unitPrice"_s, money}}}},
           {u"net"_s, money},
           {u"vat"_s, StoreFixture::money(0)},
           {u"total"_s, money}},
          needs(u"orders.place"_s),
          true}});
}

void tst_PermissionMatrix::companyWide()
{
    checkAll({{u"company"_s, RecordType::Company, m_f->company}},
             {{"GET", {}, {}, anybody},
              {"PATCH", {}, {{u"phone"_s, u"+47 22 00 00 00"_s}}, needs(u"company.edit"_s)},
              {"GET", u"/snapshot"_s, {}, anybody},
              {"GET", u"/approvers"_s, {}, anybody},
              {"GET", u"/audit"_s, {}, needs(u"audit.view"_s)}});
    for (const auto &asker : std::as_const(m_askers)) {
        const Object own{u"own record"_s, RecordType::User, asker.id, true, {}};
        if (asker.standing == Asker::OtherCompany) // has a record there
            continue;
        check(asker, own, {"GET", u"/v1/me"_s, {}, anybody});
        check(asker, own, {"PATCH", u"/v1/me"_s, {{u"phone"_s, u"+47 22 00 00 00"_s}}, anybody});
        check(
            asker, own,
            {"PATCH", u"/v1/me"_s, {{u"delegate"_s, QJsonValue::Null}, {u"lastName"_s, u"New"_s}}, anybody});
    }
}

/// What needs no account: it comes to the same with any token, or none.
void tst_PermissionMatrix::openToEverybody()
{
    const auto always = [](Outcome outcome) -> Rule { return [outcome](const Asker &, const Object &) { return outcome; }; };
    const auto done = always(Outcome::Done), refused = always(Outcome::Refused), missing = always(Outcome::Missing);
    const QJsonObject choice{{u"firstName"_s, u"Ny"_s}, {u"lastName"_s, u"Nordmann"_s}, {u"password"_s, u"fjell fjord furu"_s}};
    const QJsonObject weak{{u"firstName"_s, u"Ny"_s}, {u"lastName"_s, u"Nordmann"_s}, {u"password"_s, u"passord"_s}};
    const auto company = m_f->row(RecordType::Company, m_f->company);
    const auto registration = [](const QJsonValue &number) {
        return QJsonObject{{u"company"_s,
                            QJsonObject{{u"name"_s, u"Ny Handel AS"_s}, {u"organisationNumber"_s, number}, {u"country"_s, u"NO"_s},
                                        {u"language"_s, u"nb"_s}, {u"timeZone"_s, u"Europe/Oslo"_s}, {u"currency"_s, u"NOK"_s},
                                        {u"email"_s, u"post@nyhandel.example"_s}}},
                           {u"administrator"_s,
                            QJsonObject{{u"firstName"_s, u"Nina"_s}, {u"lastName"_s, u"Ny"_s}, {u"email"_s, u"nina@nyhandel.example"_s}}},
                           {u"password"_s, u"fjell fjord furu"_s},
                           {u"codeChallenge"_s, QString(43, u'A')}};
    };
    const auto asksFor = [](const QJsonValue &number) {
        return QJsonObject{{u"country"_s, u"NO"_s}, {u"organisationNumber"_s, number}, {u"name"_s, u"Nina Ny"_s}, {u"email"_s, u"nina@nyhandel.example"_s}};
    };
    const auto forged = u"/invitations/"_s + QString(43, u'A');
    const auto asks = u"/v1/registrations/access-requests"_s;
    const auto number = company["organisationNumber"_L1];
    checkAll({{u"open"_s, RecordType::Company, m_f->company}},
             {{"GET", u"/v1/capabilities"_s, {}, done, false, true},
              {"GET", u"/health"_s, {}, done, false, true},
              {"GET", m_invitation, {}, done, false, true},
              {"POST", m_invitation, weak, refused, false, true},
              {"POST", m_invitation, choice, done, false, true},
              {"GET", m_cancelledInvitation, {}, missing, false, true},
              {"POST", m_cancelledInvitation, choice, missing, false, true},
              {"GET", forged, {}, missing, false, true},
              {"POST", forged, choice, missing, false, true},
              {"GET", m_passwordLink, {}, done, false, true},
              {"POST", m_passwordLink, choice, done, false, true},
              {"POST", u"/v1/registrations"_s, registration(u"987654325"_s), done, false, true},
              {"POST", u"/v1/registrations"_s, registration(number), refused, false, true},
              {"POST", u"/v1/registrations"_s, registration(u"123"_s), refused, false, true},
              {"POST", asks, asksFor(number), done, false, true},
              {"POST", asks, asksFor(u"987654325"_s), missing, false, true}});
}

void tst_PermissionMatrix::everyCell()
{
    users();
    newUsers();
    otherRecords();
    orders();
    companyWide();
    openToEverybody();
    QVERIFY2(m_wrong.isEmpty(), qUtf8Printable(u'\n' + m_wrong.join(u'\n')));
    QVERIFY2(m_cells >= 3000, qUtf8Printable(QString::number(m_cells)));
    qInfo("%d cells", m_cells);
}

QTEST_GUILESS_MAIN(tst_PermissionMatrix)
#include "tst_permissionmatrix.moc"
