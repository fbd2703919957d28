// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/invitationlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using State = InvitationListModel::State;

class tst_InvitationListModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void knowsWhoIsAUser();
    void followsTheText();
    void followsTheCache();

private:
    std::unique_ptr<AccountFixture> m_account;
};

void tst_InvitationListModel::init()
{
    m_account = std::make_unique<AccountFixture>();
    QVERIFY(m_account->load(RecordType::User, {AccountFixture::user(1, u"Kari"_s), AccountFixture::user(2, u"Ola"_s)}));
}

void tst_InvitationListModel::knowsWhoIsAUser()
{
    InvitationListModel model(&m_account->cache);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy checked(&model, &InvitationListModel::checked);
    model.setText(u"new@example.org, USER1@example.org, nobody, New@Example.org"_s);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.count(State::Checking), 2);
    QVERIFY(model.good().isEmpty());
    QTRY_COMPARE(model.good(), QStringList{u"new@example.org"_s});
    QVERIFY(checked.size() >= 2);
    QCOMPARE(model.count(State::Known), 1);
    QCOMPARE(model.count(State::Malformed), 1);
    QCOMPARE(model.count(State::Double), 1);
    const auto known = model.index(1, InvitationListModel::StateColumn);
    QCOMPARE(known.data().toString(), u"Is a user already: Kari Nordmann"_s);
    QCOMPARE(known.data(InvitationListModel::UserRole).toString(), AccountFixture::id(1));
    QCOMPARE(model.index(0, InvitationListModel::AddressColumn).data().toString(), u"new@example.org"_s);
}

void tst_InvitationListModel::followsTheText()
{
    InvitationListModel model(&m_account->cache);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setText(u"a@example.org\nb@example.org"_s);
    QTRY_COMPARE(model.good().size(), 2);
    model.setText(u"a@example.org\nb@example.org\nc@example.org"_s);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted.last().at(1).toInt(), 2); // what stood there stays
    QCOMPARE(removed.size(), 0);
    QTRY_COMPARE(model.good().size(), 3);
    model.setText({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_InvitationListModel::followsTheCache()
{
    InvitationListModel model(&m_account->cache);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setText(u"user3@example.org user2@example.org"_s);
    QTRY_COMPARE(model.good(), QStringList{u"user3@example.org"_s});
    QVERIFY(m_account->put(RecordType::User, {AccountFixture::user(3, u"Per"_s)}));
    QTRY_COMPARE(model.count(State::Known), 2);
    QVERIFY(m_account->remove(RecordType::User, {AccountFixture::id(2)}));
    QTRY_COMPARE(model.good(), QStringList{u"user2@example.org"_s});
}

QTEST_GUILESS_MAIN(tst_InvitationListModel)
#include "tst_invitationlistmodel.moc"
