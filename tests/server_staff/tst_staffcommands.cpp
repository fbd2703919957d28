// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/staff/staffcommands.h"
#include "server/store/mailstore.h"

#include "models/entities/invoiceapplication.h"

#include "tests/server_store/storefixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the shop's staff can do, against a real database.
class tst_StaffCommands : public QObject {
    Q_OBJECT

private slots:
    void readsAmounts_data();
    void readsAmounts();
    void listsAndRetriesMail();
    void decidesApplications_data();
    void decidesApplications();
    void refusesDecisions();
    void placesOrders();
    void refusesOrders_data();
    void refusesOrders();
    void closesOrders_data();
    void closesOrders();
    void knowsNoOtherCommand();

private:
    static QJsonObject order(QJsonObject change = {})
    {
        QJsonObject request{{u"command"_s, u"order place"_s},
                            {u"company"_s, u"312345676"_s},
                            {u"buyer"_s, u"BUYER@prove.example"_s},
                            {u"number"_s, u"N-1"_s},
                            {u"payment"_s, u"card"_s},
                            {u"reference"_s, u"Site 7"_s},
                            {u"vat"_s, 25},
                            {u"lines"_s, QJsonArray{line(3, u"49,90"_s)}}};
        for (auto it = change.begin(); it != change.end(); ++it)
            request[it.key()] = it.value();
        return request;
    }
    static QJsonObject line(int quantity, const QString &price)
    {
        return {
            {u"sku"_s, u"S"_s}, {u"name"_s, u"Planks"_s}, {u"quantity"_s, quantity}, {u"unitPrice"_s, price}};
    }
    static QString apply(StoreFixture &f)
    {
        const auto id = f.id(700);
        const auto answer = f.create(f.admin, RecordType::InvoiceApplication, id,
                                     {{u"requestedLimit"_s, f.money(50'000'00)},
                                      {u"contactName"_s, u"Kari"_s},
                                      {u"contactEmail"_s, u"kari@prove.example"_s}});
        if (answer.status != 201)
            qFatal("the application was not taken: %d", answer.status);
        return id;
    }
};

void tst_StaffCommands::readsAmounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("amount"); // -1: none
    QTest::addRow("whole") << u"50000"_s << u"NOK"_s << qint64(50'000'00);
    QTest::addRow("point") << u"49.90"_s << u"NOK"_s << qint64(49'90);
    QTest::addRow("comma") << u"49,9"_s << u"NOK"_s << qint64(49'90);
    QTest::addRow("spaces around") << u" 7 "_s << u"EUR"_s << qint64(7'00);
    QTest::addRow("no minor units") << u"500"_s << u"ISK"_s << qint64(500);
    QTest::addRow("none of them to give") << u"500.5"_s << u"ISK"_s << qint64(-1);
    QTest::addRow("three decimals") << u"1.005"_s << u"NOK"_s << qint64(-1);
    QTest::addRow("thousands") << u"1.000.000"_s << u"NOK"_s << qint64(-1);
    QTest::addRow("negative") << u"-1"_s << u"NOK"_s << qint64(-1);
    QTest::addRow("too long") << u"12345678901234"_s << u"NOK"_s << qint64(-1);
    QTest::addRow("nothing") << QString() << u"NOK"_s << qint64(-1);
    QTest::addRow("other digits") << u"١٢"_s << u"NOK"_s << qint64(-1);
}

void tst_StaffCommands::readsAmounts()
{
    QFETCH(QString, typed);
    QFETCH(QString, currency);
    QTEST(minorUnits(typed, currency).value_or(-1), "amount");
}

void tst_StaffCommands::listsAndRetriesMail()
{
    StoreFixture f;
    const auto done = commitAs(*f.context, f.as(f.admin), {}, [&](Commit &commit) -> Verdict {
        queueMail(commit,
                  {.kind = MailKind::Invitation,
                   .to = u"ny@prove.example"_s,
                   .linkPath = u"/invitations/secret"_s});
        return {};
    });
    QVERIFY(done && !*done);
    MailStore mails(*f.context);
    const auto id = (*mails.next())->id;
    QVERIFY(mails.markFailed(id, u"550 Nobody"_s).ok());

    StaffCommands commands(*f.context);
    auto answer = commands.run({{u"command"_s, u"mail list"_s}});
    QCOMPARE(answer["rows"_L1].toArray().size(), 1);
    const auto row = answer["rows"_L1][0];
    QCOMPARE(row["to"_L1].toString(), u"ny@prove.example"_s);
    QCOMPARE(row["state"_L1].toString(), u"failed"_s);
    QCOMPARE(row["problem"_L1].toString(), u"550 Nobody"_s);
    QVERIFY2(!QJsonDocument(answer).toJson().contains("secret"), "a link is its recipient's alone");
    QCOMPARE(
        commands.run({{u"command"_s, u"mail list"_s}, {u"state"_s, u"sent"_s}})["rows"_L1].toArray().size(),
        0);

    answer = commands.run({{u"command"_s, u"mail retry"_s}, {u"ids"_s, QJsonArray{id}}});
    QCOMPARE(answer["rows"_L1][0]["retried"_L1].toInt(), 1);
    QVERIFY(*mails.next());
    answer = commands.run({{u"command"_s, u"mail retry"_s}, {u"ids"_s, QJsonArray{f.id(1)}}});
    QVERIFY(answer["error"_L1].toString().contains("0 of 1"_L1));
}

void tst_StaffCommands::decidesApplications_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("status");
    QTest::addColumn<qint64>("credit");
    QTest::addRow("approved") << u"invoice approve"_s << QString() << u"approved"_s << qint64(50'000'00);
    QTest::addRow("approved for less")
        << u"invoice approve"_s << u"20000"_s << u"approved"_s << qint64(20'000'00);
    QTest::addRow("declined") << u"invoice decline"_s << QString() << u"declined"_s << qint64(0);
}

void tst_StaffCommands::decidesApplications()
{
    QFETCH(QString, command);
    QFETCH(QString, limit);
    QFETCH(qint64, credit);
    StoreFixture f;
    const auto id = apply(f);
    StaffCommands commands(*f.context);
    QCOMPARE(commands.run({{u"command"_s, u"invoice list"_s}})["rows"_L1][0]["id"_L1].toString(), id);
    const auto answer = commands.run(
        {{u"command"_s, command}, {u"id"_s, id}, {u"limit"_s, limit}, {u"reason"_s, u"So it is"_s}});
    QTEST(answer["rows"_L1][0]["status"_L1].toString(), "status");
    QCOMPARE(f.row(RecordType::Company, f.company)["creditLimit"_L1]["amount"_L1].toInteger(), credit);
    QCOMPARE(commands.run({{u"command"_s, u"invoice list"_s}})["rows"_L1].toArray().size(), 0);
    QCOMPARE(commands.run({{u"command"_s, u"invoice list"_s}, {u"all"_s, true}})["rows"_L1].toArray().size(),
             1);
    QCOMPARE(f.mails().size(), 1);
    QCOMPARE(f.mails()[0].recipient, u"admin@prove.example"_s);
    const auto again = commands.run({{u"command"_s, command}, {u"id"_s, id}, {u"reason"_s, u"Again"_s}});
    QVERIFY(again["error"_L1].toString().contains("already"_L1));
}

void tst_StaffCommands::refusesDecisions()
{
    StoreFixture f;
    const auto id = apply(f);
    StaffCommands commands(*f.context);
    const auto error = [&](const QJsonObject &request) {
        return commands.run(request)["error"_L1].toString();
    };
    QVERIFY(error({{u"command"_s, u"invoice approve"_s}, {u"id"_s, f.id(1)}}).contains(f.id(1)));
    QVERIFY(error({{u"command"_s, u"invoice approve"_s}, {u"id"_s, id}, {u"limit"_s, u"much"_s}})
                .contains("much"_L1));
    QVERIFY(error({{u"command"_s, u"invoice approve"_s}, {u"id"_s, id}, {u"limit"_s, u"0"_s}})
                .contains("creditLimit"_L1));
    QVERIFY(error({{u"command"_s, u"invoice decline"_s}, {u"id"_s, id}}).contains("reason"_L1));
    QCOMPARE(f.row(RecordType::InvoiceApplication, id)["status"_L1].toString(), u"submitted"_s);
}

void tst_StaffCommands::placesOrders()
{
    StoreFixture f;
    StaffCommands commands(*f.context);
    const int commits = f.commits;
    const auto answer = commands.run(order());
    QVERIFY2(!answer.contains("error"_L1), qUtf8Printable(answer["error"_L1].toString()));
    const auto row = answer["rows"_L1][0];
    QCOMPARE(row["number"_L1].toString(), u"N-1"_s);
    QCOMPARE(row["total"_L1].toString(), u"187.13 NOK"_s);
    QCOMPARE(row["status"_L1].toString(), u"approved"_s);
    const auto stored = f.row(RecordType::Order, row["id"_L1].toString());
    QCOMPARE(stored["placedBy"_L1].toString(), f.buyer);
    QCOMPARE(stored["reference"_L1].toString(), u"Site 7"_s);
    QCOMPARE(stored["net"_L1]["amount"_L1].toInteger(), 149'70);
    QCOMPARE(stored["vat"_L1]["amount"_L1].toInteger(), 37'43);
    QCOMPARE(f.commits, commits + 1); // whoever waits for changes hears of it
}

void tst_StaffCommands::refusesOrders_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("named");
    const auto change = [](const QString &key, const QJsonValue &value) { return QJsonObject{{key, value}}; };
    QTest::addRow("company") << change(u"company"_s, u"999999999"_s) << u"999999999"_s;
    QTest::addRow("buyer") << change(u"buyer"_s, u"x@prove.example"_s) << u"x@prove.example"_s;
    QTest::addRow("may not buy") << change(u"buyer"_s, u"manager@prove.example"_s) << u"may not place"_s;
    QTest::addRow("payment") << change(u"payment"_s, u"invoice"_s) << u"paymentMethod"_s;
    QTest::addRow("price") << change(u"lines"_s, QJsonArray{line(1, u"cheap"_s)}) << u"cheap"_s;
    QTest::addRow("for nothing") << change(u"lines"_s, QJsonArray{line(1, u"0"_s)}) << u"net"_s;
    QTest::addRow("no lines") << change(u"lines"_s, QJsonArray{}) << u"net"_s;
    QTest::addRow("beyond all money")
        << change(u"lines"_s, QJsonArray{line(2'000'000'000, u"9999999999999"_s)}) << u"range"_s;
    QTest::addRow("beyond it with VAT")
        << change(u"lines"_s, QJsonArray{line(1, u"9999999999999"_s)}) << u"range"_s;
}

void tst_StaffCommands::refusesOrders()
{
    QFETCH(QJsonObject, change);
    QFETCH(QString, named);
    StoreFixture f;
    const auto error = StaffCommands(*f.context).run(order(change))["error"_L1].toString();
    QVERIFY2(error.contains(named), qUtf8Printable(error));
    QVERIFY(error.endsWith(u'.'));
}

void tst_StaffCommands::closesOrders_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("after"); // empty: refused
    QTest::addRow("approved, delivered") << u"approved"_s << u"complete"_s << u"completed"_s;
    QTest::addRow("approved, cancelled") << u"approved"_s << u"cancel"_s << u"cancelled"_s;
    QTest::addRow("waiting, cancelled") << u"pendingApproval"_s << u"cancel"_s << u"cancelled"_s;
    QTest::addRow("waiting, delivered") << u"pendingApproval"_s << u"complete"_s << QString();
    QTest::addRow("rejected, delivered") << u"rejected"_s << u"complete"_s << QString();
    QTest::addRow("rejected, cancelled") << u"rejected"_s << u"cancel"_s << QString();
    QTest::addRow("not there") << QString() << u"cancel"_s << QString();
}

void tst_StaffCommands::closesOrders()
{
    QFETCH(QString, before);
    QFETCH(QString, command);
    QFETCH(QString, after);
    StoreFixture f;
    const auto id = f.id(400);
    const auto budget = f.newBudget(BudgetOwner::Company, f.company, 1000, before == "approved"_L1 ? Enforcement::Warn : Enforcement::RequireApproval);
    if (!before.isEmpty())
        f.place(f.customer, id, before == "approved"_L1 ? 600 : 1500);
    if (before == "rejected"_L1)
        f.command(f.approver, Mutation::Reject, id, {{u"comment"_s, u"No."_s}});
    QCOMPARE(f.row(RecordType::Order, id)["status"_L1].toString(), before);
    const auto remaining = f.remaining(budget);
    const auto answer = StaffCommands(*f.context).run({{u"command"_s, u"order "_s + command}, {u"id"_s, id}});
    const auto stored = f.row(RecordType::Order, id);
    if (after.isEmpty()) {
        QVERIFY(answer["error"_L1].toString().endsWith(u'.'));
        QCOMPARE(stored["status"_L1].toString(), before);
        QCOMPARE(f.remaining(budget), remaining);
        return;
    }
    QCOMPARE(answer["rows"_L1][0]["status"_L1].toString(), after);
    QCOMPARE(stored["status"_L1].toString(), after);
    QCOMPARE(stored["approverIds"_L1].toArray(), QJsonArray());
    QCOMPARE(f.remaining(budget), after == "cancelled"_L1 ? 1000 : remaining); // free of it, or still spent
    AuditFilter ofOrder;
    ofOrder.recordId = id;
    const auto newest = QJsonDocument::fromJson(f.store->audit(f.as(f.admin), ofOrder).body)["events"_L1][0];
    QCOMPARE(newest["action"_L1].toString(), u"order."_s + command);
}

void tst_StaffCommands::knowsNoOtherCommand()
{
    StoreFixture f;
    for (const auto &command : {u"mail"_s, u"mail burn"_s, QString()})
        QVERIFY(!StaffCommands(*f.context).run({{u"command"_s, command}})["error"_L1].toString().isEmpty());
}

QTEST_GUILESS_MAIN(tst_StaffCommands)
#include "tst_staffcommands.moc"
