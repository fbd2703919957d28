// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"
#include "heldanswers.h"

#include "models/auditmodel.h"
#include "models/recordhistory.h"
#include "models/titleindex.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto kari = AccountFixture::id(10);
const auto gone = AccountFixture::id(99);

QJsonObject change(const QString &field, const QJsonValue &before, const QJsonValue &after)
{
    return {{u"field"_s, field}, {u"before"_s, before}, {u"after"_s, after}};
}

QJsonObject logged(int number, const QString &action, const QString &recordId, const QJsonArray &changes = {}, const QString &actor = kari)
{
    return {{u"number"_s, number},
            {u"at"_s, u"2026-11-23T10:%1:00Z"_s.arg(number % 60, 2, 10, QChar(u'0'))},
            {u"actorId"_s, actor},
            {u"action"_s, action},
            {u"recordType"_s, action.section(u'.', 0, 0)},
            {u"recordId"_s, recordId},
            {u"changes"_s, changes},
            {u"origin"_s, u"127.0.0.1"_s}};
}

QJsonObject page(const QJsonArray &events, const QString &cursor = {})
{
    return {{u"events"_s, events}, {u"cursor"_s, cursor.isEmpty() ? QJsonValue() : QJsonValue(cursor)}};
}

} // namespace

class tst_AuditModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_service.questions.clear(); }
    void fetchesOlderPagesOnDemand();
    void failsAndGoesOn();
    void anAnswerToAnOlderQuestionIsIgnored();
    void asksWhatIsFiltered();
    void saysItInWords_data();
    void saysItInWords();
    void namesWhatIsGone();
    void refusesWhatIsNoLog_data();
    void refusesWhatIsNoLog();
    void historyIsFetchedWhenAsked();
    void historyFindsWhoRestricted();
    void historyOfAnotherRecordIsDropped();

private:
    AccountFixture m_account;
    std::unique_ptr<TitleIndex> m_titles;
    HeldAnswers m_service;
    Format m_format{{QLocale(QLocale::NorwegianBokmal), QTimeZone::utc()}};
};

void tst_AuditModel::initTestCase()
{
    QVERIFY(m_account.load(RecordType::User, {AccountFixture::user(10, u"Kari"_s)}));
    QVERIFY(m_account.put(RecordType::Group, {AccountFixture::group(1, u"Oslo"_s), AccountFixture::group(2, u"Bergen"_s)}));
    m_titles = std::make_unique<TitleIndex>(&m_account.cache);
    QTRY_COMPARE(m_titles->title({RecordType::User, kari}), u"Kari Nordmann"_s);
    QTRY_COMPARE(m_titles->title({RecordType::User, gone}), QString());
    QTRY_COMPARE(m_titles->title({RecordType::Group, AccountFixture::id(2)}), u"Bergen"_s);
}

void tst_AuditModel::fetchesOlderPagesOnDemand()
{
    AuditModel model(&m_service, m_titles.get(), m_format);
    QVERIFY(m_service.questions.isEmpty());
    model.setQuery({});
    QVERIFY(model.isLoading() && !model.canFetchMore({}));
    QCOMPARE(m_service.questions.first().path, u"audit"_s);
    m_service.answer(page({logged(5, u"user.update"_s, kari), logged(4, u"user.update"_s, kari)}, u"4"_s));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.canFetchMore({}) && !model.isComplete());
    QVERIFY(m_service.questions.isEmpty());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    // The tester asks for more, as a view at its end does.
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(m_service.questions.size(), 1);
    QCOMPARE(m_service.questions.first().query.queryItemValue(u"cursor"_s), u"4"_s);
    m_service.answer(page({logged(3, u"user.update"_s, kari)}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QVERIFY(model.isComplete() && !model.canFetchMore({}));
}

void tst_AuditModel::failsAndGoesOn()
{
    AuditModel model(&m_service, m_titles.get(), m_format);
    model.setQuery({});
    m_service.answer(page({logged(5, u"user.update"_s, kari)}, u"5"_s));
    model.fetchMore({});
    m_service.answer(Error{ErrorKind::Offline, {}, {}});
    QVERIFY(model.error() && model.error()->kind == ErrorKind::Offline);
    QVERIFY(!model.canFetchMore({}) && model.rowCount() == 1);
    model.tryAgain();
    QVERIFY(!model.error());
    QCOMPARE(m_service.questions.first().query.queryItemValue(u"cursor"_s), u"5"_s);
    m_service.answer(page({}));
    QVERIFY(model.isComplete());
}

void tst_AuditModel::anAnswerToAnOlderQuestionIsIgnored()
{
    AuditModel model(&m_service, m_titles.get(), m_format);
    model.setQuery({});
    AuditQuery users;
    users.type = RecordType::User;
    model.setQuery(users);
    QCOMPARE(m_service.questions.size(), 2);
    m_service.answer(page({logged(5, u"group.update"_s, AccountFixture::id(1))}));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isLoading());
    m_service.answer(page({logged(4, u"user.update"_s, kari)}));
    QCOMPARE(model.rowCount(), 1);
}

void tst_AuditModel::asksWhatIsFiltered()
{
    AuditQuery query;
    QVERIFY(query.toUrl({}).isEmpty());
    query.type = RecordType::Budget;
    query.recordId = AccountFixture::id(3);
    query.actorId = kari;
    query.from = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    query.to = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
    query.verb = u"update"_s;
    const auto url = query.toUrl(u"7"_s);
    QCOMPARE(url.queryItemValue(u"recordType"_s), u"budget"_s);
    QCOMPARE(url.queryItemValue(u"recordId"_s), AccountFixture::id(3));
    QCOMPARE(url.queryItemValue(u"actor"_s), kari);
    QVERIFY(url.queryItemValue(u"from"_s).startsWith(u"2026-11-01T00:00:00"));
    QVERIFY(url.queryItemValue(u"to"_s).endsWith(u'Z'));
    QCOMPARE(url.queryItemValue(u"action"_s), u"update"_s);
    QCOMPARE(url.queryItemValue(u"cursor"_s), u"7"_s);
}

void tst_AuditModel::saysItInWords_data()
{
    QTest::addColumn<QJsonObject>("told");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, const QJsonObject &told, const QString &action, const QString &changes) {
        QTest::addRow("%s", name) << told << action << changes;
    };
    row("a text", logged(1, u"user.update"_s, kari, {change(u"costCentre"_s, u"4100"_s, u"4200"_s)}), u"Changed"_s,
        u"Cost centre: 4100 → 4200"_s);
    row("first set", logged(1, u"user.update"_s, kari, {change(u"costCentre"_s, {}, u"4200"_s)}), u"Changed"_s, u"Cost centre: 4200"_s);
    row("emptied", logged(1, u"user.update"_s, kari, {change(u"costCentre"_s, u"4200"_s, {})}), u"Changed"_s,
        u"Cost centre: 4200 → (nothing)"_s);
    row("a reference", logged(1, u"user.update"_s, kari, {change(u"groupId"_s, AccountFixture::id(1), AccountFixture::id(2))}), u"Changed"_s,
        u"Group: Oslo → Bergen"_s);
    row("a set", logged(1, u"user.update"_s, kari,
                       {change(u"restrictedPermissions"_s, QJsonArray{u"orders.place"_s, u"company.view"_s},
                               QJsonArray{u"company.view"_s, u"audit.view"_s})}),
        u"Changed"_s, u"Restricted rights: added See the log; Restricted rights: removed Place orders"_s);
    row("refused", logged(1, u"user.disable.refused"_s, kari, {change(u"refusal"_s, {}, u"outranked"_s)}), u"Tried to disable"_s,
        u"Why it was refused: This user has rights that you lack. Ask an administrator."_s);
    row("of a newer service", logged(1, u"user.teleport"_s, kari, {change(u"place"_s, u"Oslo"_s, 7)}), u"teleport"_s, u"place: Oslo → 7"_s);
    row("of a kind of a newer service", logged(1, u"planet.update"_s, kari, {change(u"name"_s, u"Mars"_s, u"Venus"_s)}), u"Changed"_s,
        u"name: Mars → Venus"_s);
}

void tst_AuditModel::saysItInWords()
{
    QFETCH(QJsonObject, told);
    AuditModel model(&m_service, m_titles.get(), m_format);
    model.setQuery({});
    m_service.answer(page({told}));
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QTEST(text(AuditModel::ActionColumn), "action");
    QTEST(text(AuditModel::ChangesColumn), "changes");
    QCOMPARE(text(AuditModel::WhoColumn), u"Kari Nordmann"_s);
    QCOMPARE(text(AuditModel::WhenColumn), u"23.11.2026 10:01"_s);
    QCOMPARE(text(AuditModel::OriginColumn), u"127.0.0.1"_s);
}

void tst_AuditModel::namesWhatIsGone()
{
    AuditModel model(&m_service, m_titles.get(), m_format);
    model.setQuery({});
    m_service.answer(page({logged(3, u"user.remove"_s, gone, {change(u"firstName"_s, u"Ola"_s, {}), change(u"lastName"_s, u"Borte"_s, {})}),
                           logged(2, u"group.update"_s, AccountFixture::id(1), {}, gone),
                           logged(1, u"user.update"_s, gone, {change(u"phone"_s, u"1"_s, u"2"_s)}, QString())}));
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, AuditModel::RecordColumn), u"Ola Borte"_s);
    QCOMPARE(text(1, AuditModel::WhoColumn), u"Ola Borte"_s);
    QCOMPARE(text(1, AuditModel::RecordColumn), u"Oslo"_s);
    QCOMPARE(text(2, AuditModel::RecordColumn), u"Ola Borte"_s);
    QCOMPARE(text(2, AuditModel::WhoColumn), u"The service"_s);
    QCOMPARE(model.index(0, 0).data(AuditModel::RecordIdRole).toString(), gone);
    QCOMPARE(model.index(0, 0).data(AuditModel::TypeRole).toInt(), int(RecordType::User));
}

void tst_AuditModel::refusesWhatIsNoLog_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addRow("another object") << QJsonObject{{u"hello"_s, 1}};
    QTest::addRow("an event without a time") << page({QJsonObject{{u"number"_s, 1}}});
}

void tst_AuditModel::refusesWhatIsNoLog()
{
    QFETCH(QJsonObject, answer);
    AuditModel model(&m_service, m_titles.get(), m_format);
    model.setQuery({});
    m_service.answer(answer);
    QVERIFY(model.error() && model.error()->kind == ErrorKind::NotTheApi);
}

void tst_AuditModel::historyIsFetchedWhenAsked()
{
    RecordHistory history(&m_service);
    QSignalSpy changed(&history, &RecordHistory::changed);
    const RecordKey key{RecordType::User, kari};
    history.follow(key, 3);
    QVERIFY(m_service.questions.isEmpty());
    history.load();
    QCOMPARE(history.state(), RecordHistory::State::Loading);
    QCOMPARE(m_service.questions.first().query.queryItemValue(u"recordId"_s), kari);
    m_service.answer(page({logged(2, u"user.update"_s, kari), logged(1, u"user.create"_s, kari)}, u"1"_s));
    QCOMPARE(history.state(), RecordHistory::State::Loaded);
    QCOMPARE(history.events().size(), 2);
    QVERIFY(history.hasMore());
    history.follow(key, 3);
    QVERIFY(m_service.questions.isEmpty());
    history.follow(key, 4);
    m_service.answer(Error{ErrorKind::Offline, {}, {}});
    QCOMPARE(history.state(), RecordHistory::State::Failed);
    QCOMPARE(history.events().size(), 2); // what was known stays readable
}

void tst_AuditModel::historyFindsWhoRestricted()
{
    RecordHistory history(&m_service);
    history.follow(RecordKey{RecordType::User, kari}, 3, {Permission::OrdersPlace, Permission::AuditView});
    history.load();
    const auto restricting = [](const QStringList &before, const QStringList &after) {
        return QJsonArray{change(u"restrictedPermissions"_s, toJson(before), toJson(after))};
    };
    m_service.answer(page({logged(9, u"user.update.refused"_s, kari, restricting({}, {u"audit.view"_s})),
                           logged(8, u"user.update"_s, kari, restricting({u"audit.view"_s}, {u"audit.view"_s, u"orders.place"_s}), gone)},
                          u"8"_s));
    QCOMPARE(history.state(), RecordHistory::State::Loading); // the other one lies further back
    QCOMPARE(history.restrictionOrigin(Permission::OrdersPlace)->actorId, gone);
    m_service.answer(page({logged(5, u"user.update"_s, kari, restricting({}, {u"audit.view"_s})),
                           logged(2, u"user.update"_s, kari, restricting({}, {u"orders.place"_s}))}, u"2"_s));
    QCOMPARE(history.state(), RecordHistory::State::Loaded);
    QCOMPARE(history.restrictionOrigin(Permission::AuditView)->actorId, kari);
    QCOMPARE(history.restrictionOrigin(Permission::OrdersPlace)->actorId, gone); // the newest counts
    QVERIFY(!history.restrictionOrigin(Permission::CompanyView));
}

void tst_AuditModel::historyOfAnotherRecordIsDropped()
{
    RecordHistory history(&m_service);
    history.follow(RecordKey{RecordType::User, kari}, 3);
    history.load();
    history.follow(RecordKey{RecordType::Group, AccountFixture::id(1)}, 1);
    m_service.answer(page({logged(2, u"user.update"_s, kari)}));
    QVERIFY(history.events().isEmpty());
    QCOMPARE(history.state(), RecordHistory::State::NotAsked);
}

QTEST_GUILESS_MAIN(tst_AuditModel)
#include "tst_auditmodel.moc"
