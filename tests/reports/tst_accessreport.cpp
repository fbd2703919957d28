// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/accountfixture.h"
#include "tests/models/heldanswers.h"

#include "models/accountactions.h"
#include "models/entities/json.h"
#include "models/reports/accessreader.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds
const QDateTime moment(QDate(2026, 8, 1), QTime(0, 0), Qt::UTC);

QString roleId(int number)
{
    return AccountFixture::id(900 + number);
}

QJsonObject person(int number, const QString &name, const QStringList &roles)
{
    auto row = AccountFixture::user(number, name);
    row[u"roleIds"_s] = QJsonArray::fromStringList(roles);
    row[u"status"_s] = u"active"_s;
    row[u"createdAt"_s] = u"2026-01-01T00:00:00Z"_s;
    return row;
}

AuditEvent logged(RecordType type, const QString &id, const QList<AuditEvent::Change> &changes, const QDateTime &at = moment.addDays(1))
{
    AuditEvent made;
    made.at = at;
    made.type = type;
    made.recordId = id;
    made.verb = u"update"_s;
    made.changes = changes;
    return made;
}

/// Ada buys in Sales today; Bo approves.
AccessReport today()
{
    AccessReport report(moment);
    report.add(RecordType::Role, roleId(1), AccountFixture::role(901, u"Buyer"_s, {Permission::OrdersPlace}));
    report.add(RecordType::Role, roleId(2), AccountFixture::role(902, u"Decider"_s, {Permission::OrdersApprove}));
    report.add(RecordType::Group, AccountFixture::id(1), AccountFixture::group(1, u"Sales"_s));
    report.add(RecordType::User, AccountFixture::id(11), person(11, u"Ada"_s, {roleId(1)}));
    report.add(RecordType::User, AccountFixture::id(12), person(12, u"Bo"_s, {roleId(2)}));
    return report;
}

/// The people's rows with these columns: "Ada Nordmann|Buyer|Place orders".
QStringList people(const AccessReport &report)
{
    QStringList lines;
    const auto tables = report.tables(Format({QLocale::c(), QTimeZone::utc()}));
    for (const auto &row : tables.first().rows)
        lines.append(QStringList{row.at(0).text, row.at(2).text, row.at(3).text, row.at(4).text, row.at(5).text, row.at(7).text}.join(u'|'));
    return lines;
}

} // namespace

class tst_AccessReport : public QObject
{
    Q_OBJECT
private slots:
    void tellsTheStateOfToday();
    void takesBackWhatChangedSince();
    void leavesOutWhoCameLater();
    void hasWhoHasLeftSince();
    void knowsRolesAsTheyWere();
    void isNotMisled_data();
    void isNotMisled();
    void readsTheWholeLog();
    void saysWhyThereIsNone();
};

void tst_AccessReport::tellsTheStateOfToday()
{
    QCOMPARE(people(today()), (QStringList{u"Ada Nordmann|Active|Sales|Buyer|Place orders|"_s, u"Bo Nordmann|Active|Sales|Decider|Approve orders|"_s}));
}

void tst_AccessReport::takesBackWhatChangedSince()
{
    auto report = today();
    // The newest first: she was a decider with a limit, then both, then a buyer.
    report.takeBack(logged(RecordType::User, AccountFixture::id(11),
                          {{u"roleIds"_s, QJsonArray{roleId(1), roleId(2)}, QJsonArray{roleId(1)}}}, moment.addDays(2)));
    report.takeBack(logged(RecordType::User, AccountFixture::id(11),
                          {{u"roleIds"_s, QJsonArray{roleId(2)}, QJsonArray{roleId(1), roleId(2)}},
                           {u"orderLimit"_s, toJson(Money{5000'00, u"NOK"_s}), QJsonValue()},
                           {u"status"_s, u"disabled"_s, u"active"_s}}));

    const auto line = people(report).first().split(u'|');
    QCOMPARE(line.at(1), u"Disabled"_s);
    QCOMPARE(line.at(3), u"Decider"_s);
    QCOMPARE(line.at(4), QString()); // whoever is disabled can do nothing
    QVERIFY(line.at(5).contains(u"5"_s));
}

void tst_AccessReport::leavesOutWhoCameLater()
{
    auto report = today();
    auto late = person(13, u"Cia"_s, {roleId(1)});
    report.add(RecordType::User, AccountFixture::id(13), late);
    QList<AuditEvent::Change> making;
    for (auto field = late.begin(); field != late.end(); ++field) {
        if (field.key() != "id"_L1 && field.key() != "createdAt"_L1)
            making.append({field.key(), QJsonValue(), field.value()});
    }
    report.takeBack(logged(RecordType::User, AccountFixture::id(13), making));

    QCOMPARE(people(report).size(), 2);
}

void tst_AccessReport::hasWhoHasLeftSince()
{
    auto report = today();
    const auto gone = person(14, u"Dag"_s, {roleId(2)});
    QList<AuditEvent::Change> removal;
    for (auto field = gone.begin(); field != gone.end(); ++field) {
        if (field.key() != "id"_L1)
            removal.append({field.key(), field.value(), QJsonValue()});
    }
    report.takeBack(logged(RecordType::User, AccountFixture::id(14), removal));

    QCOMPARE(people(report).last(), u"Dag Nordmann|Active|Sales|Decider|Approve orders|"_s);
}

void tst_AccessReport::knowsRolesAsTheyWere()
{
    auto report = today();
    report.takeBack(logged(RecordType::Role, roleId(1), {{u"permissions"_s, QJsonArray{u"orders.approve"_s}, QJsonArray{u"orders.place"_s}},
                                                        {u"name"_s, u"Old name"_s, u"Buyer"_s}}));

    QCOMPARE(people(report).first(), u"Ada Nordmann|Active|Sales|Old name|Approve orders|"_s);
}

void tst_AccessReport::isNotMisled_data()
{
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QDateTime>("at");
    QTest::addRow("by what was refused") << true << moment.addDays(1);
    QTest::addRow("by what was before") << false << moment.addSecs(-1);
}

void tst_AccessReport::isNotMisled()
{
    QFETCH(bool, refused);
    QFETCH(QDateTime, at);
    auto report = today();
    auto other = logged(RecordType::User, AccountFixture::id(11), {{u"roleIds"_s, QJsonArray{roleId(2)}, QJsonArray{roleId(1)}}}, at);
    other.refused = refused;

    report.takeBack(other);

    QCOMPARE(people(report), people(today()));
}

void tst_AccessReport::readsTheWholeLog()
{
    AccountFixture account;
    QVERIFY(account.load(RecordType::Role, {AccountFixture::role(901, u"Buyer"_s, {Permission::OrdersPlace})}));
    QVERIFY(account.put(RecordType::User, {person(11, u"Ada"_s, {roleId(1)})}));
    // What waits here is no right yet.
    Overlay waiting;
    waiting.key = {RecordType::User, AccountFixture::id(11)};
    waiting.row = person(11, u"Changed"_s, {});
    QVERIFY(account.overlay(waiting));
    AccountActions actions;
    auto entry = AccountActions::change(waiting.key, {});
    entry.id = QUuid::createUuid();
    actions.setEntries({entry});
    HeldAnswers service;
    AccessReader reader(moment, &account.cache, &actions, &service);
    std::optional<Result<AccessReport>> report;
    connect(&reader, &AccessReader::finished, this, [&report](const Result<AccessReport> &result) { report = result; });
    const auto page = [](const QJsonArray &events, const QString &cursor) {
        QJsonObject answer{{u"events"_s, events}};
        if (!cursor.isEmpty())
            answer[u"cursor"_s] = cursor;
        return answer;
    };

    reader.start();
    QList<std::pair<QString, QString>> asked;
    for (int i = 0; i < 4; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(service.questions.size(), 1, patience);
        const auto query = service.questions.first().query;
        asked.append({query.queryItemValue(u"recordType"_s), query.queryItemValue(u"cursor"_s)});
        QCOMPARE(query.queryItemValue(u"from"_s, QUrl::FullyDecoded).left(10), u"2026-08-01"_s);
        service.answer(page({}, i == 2 ? u"older"_s : QString()));
    }

    QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), patience);
    const QList<std::pair<QString, QString>> expected{{u"role"_s, {}}, {u"group"_s, {}}, {u"user"_s, {}}, {u"user"_s, u"older"_s}};
    QCOMPARE(asked, expected);
    QVERIFY(report->ok());
    QCOMPARE(people(**report), QStringList{u"Ada Nordmann|Active||Buyer|Place orders|"_s});
}

void tst_AccessReport::saysWhyThereIsNone()
{
    AccountFixture account;
    QVERIFY(account.load(RecordType::Role, {}));
    AccountActions actions;
    HeldAnswers service;
    AccessReader reader(moment, &account.cache, &actions, &service);
    std::optional<Result<AccessReport>> report;
    connect(&reader, &AccessReader::finished, this, [&report](const Result<AccessReport> &result) { report = result; });
    reader.start();
    QTRY_COMPARE_WITH_TIMEOUT(service.questions.size(), 1, patience);

    service.answer(Error{ErrorKind::Offline, {}, {}});

    QVERIFY(report.has_value());
    QVERIFY(!report->ok());
    QCOMPARE(report->error().kind, ErrorKind::Offline);
}

QTEST_GUILESS_MAIN(tst_AccessReport)
#include "tst_accessreport.moc"
