// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"
#include "heldanswers.h"

#include "models/accountactions.h"
#include "models/approverindex.h"
#include "models/entities/order.h"
#include "models/roleindex.h"
#include "server/sample/samplecompany.h"
#include "server/store/approval.h"
#include "server/store/companyimport.h"
#include "server/store/database.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

QJsonObject approver(int number, const QString &firstName, const QString &roleId, const QJsonObject &more = {})
{
    auto row = AccountFixture::user(number, firstName);
    row[u"roleIds"_s] = QJsonArray{roleId};
    for (auto it = more.begin(); it != more.end(); ++it)
        row[it.key()] = it.value();
    return row;
}

QJsonObject withApprovers(QJsonObject group, const QStringList &ids)
{
    group[u"approverIds"_s] = toJson(ids);
    return group;
}

} // namespace

class tst_ApproverIndex : public QObject
{
    Q_OBJECT
private slots:
    void namesWhoDecides();
    void followsWhatChanges();
    void leavesOutWhoMayNot();
    void standsIn();
    void asksTheServiceForWhoIsNotSeen();
    void agreesWithTheService_data();
    void agreesWithTheService();
};

struct Account {
    AccountFixture fixture;
    RoleIndex roles{&fixture.cache};
    ApproverIndex index{&fixture.cache, &roles};

    static QString id(int number) { return AccountFixture::id(number); }
    static QString approving() { return id(50); }
    [[nodiscard]] bool load(const QList<QJsonObject> &groups, const QList<QJsonObject> &users)
    {
        auto administrators = makeBuiltInRole(BuiltInRole::Administrator);
        administrators.id = id(51);
        administrators.createdAt = administrators.updatedAt = QDateTime(today, QTime(0, 0), Qt::UTC);
        const auto role = AccountFixture::role(50, u"Approves"_s, {Permission::OrdersApprove});
        return fixture.load(RecordType::Role, {role, toRow(administrators), AccountFixture::role(52, u"Buys"_s, {Permission::OrdersPlace}, {Permission::OrdersApprove})})
            && fixture.load(RecordType::Group, groups) && fixture.load(RecordType::User, users);
    }
};

void tst_ApproverIndex::namesWhoDecides()
{
    Account account;
    const auto id = &Account::id;
    QVERIFY(account.load({withApprovers(AccountFixture::group(1, u"Root"_s), {id(11)}), AccountFixture::group(2, u"Sales"_s, id(1)),
                          withApprovers(AccountFixture::group(3, u"North"_s, id(2)), {id(12)})},
                         {approver(11, u"Ada"_s, Account::approving()), approver(12, u"Bo"_s, Account::approving()),
                          approver(13, u"Cy"_s, id(51)), AccountFixture::user(14, u"Di"_s)}));
    QTRY_COMPARE(account.index.approvers().size(), 3);
    QVERIFY(account.index.isKnown());

    const auto own = account.index.approversOf(id(14), id(3));
    QCOMPARE(own.ids, QStringList{id(12)});
    QCOMPARE(own.groupId, id(3));
    const auto above = account.index.approversOf(id(14), id(2)); // from the parent
    QCOMPARE(above.ids, QStringList{id(11)});
    QCOMPARE(above.groupId, id(1));
    QCOMPARE(account.index.approversOf(id(12), id(3)).ids, QStringList{id(11)}); // nobody decides on their own
    const auto administrators = account.index.approversOf(id(11), id(2));
    QCOMPARE(administrators.ids, QStringList{id(13)});
    QVERIFY(administrators.groupId.isEmpty());
    QVERIFY(account.index.approver(id(13))->isAdministrator);
    QVERIFY(!account.index.approver(id(14)));
    QCOMPARE(account.index.withSubgroups(id(1)), (QStringList{id(1), id(2), id(3)}));
    QCOMPARE(account.index.withSubgroups(id(3)), QStringList{id(3)});
}

void tst_ApproverIndex::followsWhatChanges()
{
    Account account;
    const auto id = &Account::id;
    QVERIFY(account.load({withApprovers(AccountFixture::group(1, u"Root"_s), {id(11)})},
                         {approver(11, u"Ada"_s, Account::approving()), approver(13, u"Cy"_s, id(51))}));
    QTRY_COMPARE(account.index.approversOf({}, id(1)).ids, QStringList{id(11)});
    QSignalSpy changed(&account.index, &ApproverIndex::changed);
    QVERIFY(account.fixture.put(RecordType::User, {approver(11, u"Ada"_s, Account::approving(), {{u"status"_s, u"disabled"_s}})}));
    QTRY_COMPARE(account.index.approversOf({}, id(1)).ids, QStringList{id(13)});
    QVERIFY(!changed.isEmpty());
    QVERIFY(account.fixture.put(RecordType::Group, {withApprovers(AccountFixture::group(1, u"Root"_s), {id(13)})}));
    QTRY_COMPARE(account.index.approversOf({}, id(1)).groupId, id(1));
}

void tst_ApproverIndex::leavesOutWhoMayNot()
{
    Account account;
    const auto id = &Account::id;
    auto denied = approver(13, u"Cy"_s, Account::approving());
    denied[u"roleIds"_s] = toJson(QStringList{Account::approving(), id(52)});
    QVERIFY(account.load({withApprovers(AccountFixture::group(1, u"Root"_s), {id(11), id(12), id(13), id(14), id(15)})},
                         {approver(11, u"Ada"_s, Account::approving(), {{u"status"_s, u"invited"_s}}),
                          approver(12, u"Bo"_s, Account::approving(), {{u"restrictedPermissions"_s, QJsonArray{u"orders.approve"_s}}}), denied,
                          AccountFixture::user(14, u"Di"_s), approver(15, u"Eva"_s, Account::approving())}));
    QTRY_COMPARE(account.index.approversOf({}, id(1)).ids, QStringList{id(15)});
    QCOMPARE(account.index.approversOf(id(15), id(1)).ids, QStringList());
    QCOMPARE(account.index.approvers().size(), 1);
}

void tst_ApproverIndex::standsIn()
{
    Account account;
    const auto id = &Account::id;
    const Delegate delegate{id(12), today, today.addDays(3)};
    QVERIFY(account.load({AccountFixture::group(1, u"Root"_s)},
                         {approver(11, u"Ada"_s, Account::approving(), {{u"delegate"_s, toJson(delegate)}}), approver(12, u"Bo"_s, Account::approving())}));
    QTRY_COMPARE(account.index.approvers().size(), 2);
    QCOMPARE(account.index.substitutedBy(id(12), today), QStringList{id(11)});
    QCOMPARE(account.index.substitutedBy(id(12), today.addDays(3)), QStringList{id(11)}); // both days included
    QCOMPARE(account.index.substitutedBy(id(12), today.addDays(-1)), QStringList());
    QCOMPARE(account.index.substitutedBy(id(12), today.addDays(4)), QStringList());
    QCOMPARE(account.index.substitutedBy(id(11), today), QStringList());
}

void tst_ApproverIndex::asksTheServiceForWhoIsNotSeen()
{
    Account account;
    const auto id = &Account::id;
    AccountActions actions;
    HeldAnswers service;
    actions.setIdentity({id(12), id(100), u"Bo"_s, {}, {Permission::OrdersApprove}, {}});
    account.index.setService(&actions, &service);
    QVERIFY(account.load({AccountFixture::group(2, u"Sales"_s, id(1))}, {approver(12, u"Bo"_s, Account::approving())}));
    QTRY_COMPARE(service.questions.size(), 1);
    QCOMPARE(service.questions.first().path, u"approvers"_s);
    service.answer(Error{ErrorKind::Offline, {}, {}});
    QVERIFY(!account.index.isKnown());
    QVERIFY(account.index.approvers().isEmpty());

    account.index.renew(); // since there is no answer yet
    QTRY_COMPARE(service.questions.size(), 1);
    const auto approverOf = [](const QString &id, const QString &name, const QJsonObject &delegate = {}) {
        QJsonObject row{{u"id"_s, id}, {u"name"_s, name}, {u"isAdministrator"_s, false}};
        if (!delegate.isEmpty())
            row[u"delegate"_s] = delegate;
        return row;
    };
    const Delegate away{id(12), today, today.addDays(3)};
    service.answer(QJsonObject{{u"approvers"_s, QJsonArray{approverOf(id(12), u"Bo"_s), approverOf(id(11), u"Ada"_s, toJson(away).toObject())}}});
    QVERIFY(account.index.isKnown());
    QCOMPARE(account.index.approvers().size(), 2);
    QCOMPARE(account.index.approvers().first().name, u"Ada"_s); // by name
    QCOMPARE(account.index.substitutedBy(id(12), today), QStringList{id(11)});
    // Whose approvers they are cannot be told where the groups above are not seen.
    QVERIFY(account.index.approversOf(id(14), id(2)).ids.isEmpty());

    account.index.renew(); // too soon
    Order order;
    order.id = id(31);
    order.createdAt = order.updatedAt = order.placedAt = QDateTime(today, QTime(8, 0), Qt::UTC);
    QVERIFY(account.fixture.load(RecordType::Order, {toRow(order)}));
    QTRY_COMPARE(service.questions.size(), 1);
    service.answer(Error{ErrorKind::Offline, {}, {}});
    QCOMPARE(account.index.approvers().size(), 2); // what was said last holds

    QSignalSpy changed(&account.index, &ApproverIndex::changed);
    auto identity = actions.identity();
    identity.permissions.insert(Permission::UsersView);
    actions.setIdentity(identity);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(account.index.approvers().size(), 1); // those in the cache
    QVERIFY(service.questions.isEmpty());
}

void tst_ApproverIndex::agreesWithTheService_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void tst_ApproverIndex::agreesWithTheService()
{
    QFETCH(quint32, seed);
    const auto sample = makeNordmannBygg({120, seed, today});
    QRandomGenerator random(seed);
    QList<User> users;
    for (int i = 0; i < sample.people.count(); ++i) {
        auto user = sample.people.user(i);
        // More of what decides who decides than a company in good order has.
        if (random.bounded(5) == 0)
            user.status = UserStatus::Disabled;
        if (random.bounded(6) == 0)
            user.restrictedPermissions = {Permission::OrdersApprove};
        if (random.bounded(4) == 0)
            user.roleIds.append(sample.people.roles()[random.bounded(sample.people.roles().size())].id);
        users.append(user);
    }
    auto groups = sample.people.groups();
    for (auto &group : groups) {
        for (int some = random.bounded(3); some > 0; --some)
            group.approverIds.append(users[random.bounded(users.size())].id);
        group.approverIds.removeDuplicates();
    }

    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"service.db"_s));
    QVERIFY(database);
    const QDateTime now(today, QTime(12, 0), Qt::UTC);
    const auto imported = CompanyImport::run(**database, now, sample.company, [&](CompanyImport &import) -> Result<void> {
        for (const auto &role : sample.people.roles()) {
            if (auto done = import.add(role); !done)
                return done;
        }
        for (const auto &group : std::as_const(groups)) {
            if (auto done = import.add(group); !done)
                return done;
        }
        for (const auto &user : std::as_const(users)) {
            if (auto done = import.add(user, {}); !done)
                return done;
        }
        return {};
    });
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));

    AccountFixture fixture;
    RoleIndex roles(&fixture.cache);
    ApproverIndex index(&fixture.cache, &roles);
    const auto rowsOf = [](const auto &records) {
        QList<QJsonObject> rows;
        for (const auto &record : records)
            rows.append(toRow(record));
        return rows;
    };
    QVERIFY(fixture.load(RecordType::Role, rowsOf(sample.people.roles())));
    QVERIFY(fixture.load(RecordType::Group, rowsOf(groups)));
    QVERIFY(fixture.load(RecordType::User, rowsOf(users)));
    QSignalSpy changed(&index, &ApproverIndex::changed);
    QTRY_VERIFY(index.isKnown() && !changed.isEmpty());
    QTRY_VERIFY(!index.approvers().isEmpty());

    const auto compared = (*database)->read([&](auto &connection) -> Result<int> {
        Records records(connection, sample.company.id, now);
        int different = 0;
        for (int i = 0; i < 400; ++i) {
            const auto &user = users[random.bounded(users.size())];
            const auto &group = groups[random.bounded(groups.size())];
            if (index.approversOf(user.id, group.id).ids != approversOf(records, user.id, group.id))
                ++different;
        }
        for (const auto &each : index.approvers()) {
            auto expected = substitutedBy(records, each.id);
            expected.removeIf([&](const QString &id) { return !index.approver(id); }); // they decide on nothing
            if (index.substitutedBy(each.id, today) != expected)
                ++different;
        }
        return records.error() ? Result<int>(*records.error()) : different;
    });
    QVERIFY(compared);
    QCOMPARE(*compared, 0);
}

QTEST_GUILESS_MAIN(tst_ApproverIndex)
#include "tst_approverindex.moc"
