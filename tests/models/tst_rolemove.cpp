// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/accountactions.h"
#include "models/roleindex.h"
#include "models/rolemove.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto old = AccountFixture::id(1);
const auto other = AccountFixture::id(2);

QJsonObject person(int number, const QStringList &roles)
{
    auto row = AccountFixture::user(number, u"Person%1"_s.arg(number));
    row[u"roleIds"_s] = toJson(roles);
    return row;
}

} // namespace

class tst_RoleMove : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void givesEverybodyTheOtherRole();
    void tellsWhoIsRefused();
    void stopsWhenTheDiskFails();

private:
    std::unique_ptr<AccountFixture> m_account;
    std::unique_ptr<RoleIndex> m_roles;
    std::unique_ptr<AccountActions> m_actions;
    QList<OutboxEntry> m_asked;
};

void tst_RoleMove::init()
{
    m_roles.reset();
    m_account = std::make_unique<AccountFixture>();
    QVERIFY(m_account->load(RecordType::Role, {AccountFixture::role(1, u"Old"_s, {Permission::OrdersPlace}),
                                               AccountFixture::role(2, u"Other"_s, {Permission::AuditView})}));
    QList<QJsonObject> people{person(10, {old, other}), person(11, {other})};
    for (int number = 100; number < 250; ++number)
        people.append(person(number, {old}));
    QVERIFY(m_account->put(RecordType::User, people));
    m_roles = std::make_unique<RoleIndex>(&m_account->cache);
    QTRY_VERIFY(m_roles->role(other));
    m_actions = std::make_unique<AccountActions>();
    m_actions->setIdentity({AccountFixture::id(900), {}, {}, {}, PermissionSet::all(), {}});
    m_asked.clear();
    connect(m_actions.get(), &AccountActions::editRequested, this, [this](const OutboxEntry &entry) { m_asked.append(entry); });
}

void tst_RoleMove::givesEverybodyTheOtherRole()
{
    RoleMove move(old, &m_account->cache, m_roles.get(), m_actions.get());
    QTRY_VERIFY(move.isReady());
    QCOMPARE(move.holders().size(), 151);
    QVERIFY(move.refused(other).isEmpty());
    QSignalSpy finished(&move, &RoleMove::finished);
    move.start(other);
    QCOMPARE(m_asked.size(), 100); // a batch at a time
    for (qsizetype i = 0; i < m_asked.size(); ++i)
        emit m_actions->editStored(m_asked[i].id);
    QCOMPARE(m_asked.size(), 151);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(move.done(), 151);
    QSet<QString> moved;
    for (const auto &entry : std::as_const(m_asked)) {
        moved.insert(entry.key.id);
        QCOMPARE(entry.intents.first().value, toJson(QStringList{other}));
    }
    QCOMPARE(moved.size(), 151);
    QVERIFY(!moved.contains(AccountFixture::id(11)));
}

void tst_RoleMove::tellsWhoIsRefused()
{
    m_actions->setIdentity({AccountFixture::id(10), {}, {}, {}, PermissionSet::all(), {}});
    RoleMove move(old, &m_account->cache, m_roles.get(), m_actions.get());
    QTRY_VERIFY(move.isReady());
    const auto refused = move.refused(other);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().user.id, AccountFixture::id(10));
    QCOMPARE(refused.first().code, u"own-record"_s);
    m_actions->setIdentity({AccountFixture::id(900), {}, {}, {}, {Permission::RolesAssign}, {}});
    QCOMPARE(move.refused(other).size(), 151);
}

void tst_RoleMove::stopsWhenTheDiskFails()
{
    RoleMove move(old, &m_account->cache, m_roles.get(), m_actions.get());
    QTRY_VERIFY(move.isReady());
    QSignalSpy failed(&move, &RoleMove::failed);
    QSignalSpy finished(&move, &RoleMove::finished);
    move.start(other);
    emit m_actions->editStored(m_asked[0].id);
    emit m_actions->editFailed(m_asked[1].id, {ErrorKind::DiskFull, {}, {}});
    for (qsizetype i = 2; i < m_asked.size(); ++i)
        emit m_actions->editStored(m_asked[i].id);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(finished.size(), 0);
    QVERIFY(!move.isRunning());
    QCOMPARE(m_asked.size(), 100);
}

QTEST_GUILESS_MAIN(tst_RoleMove)
#include "tst_rolemove.moc"
