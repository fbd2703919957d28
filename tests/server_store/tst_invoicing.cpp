// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "storefixture.h"

#include "server/store/invoicing.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// How a company applies to pay by invoice, and what the shop's decision gives it.
class tst_Invoicing : public QObject {
    Q_OBJECT

private slots:
    void refusesApplications_data();
    void refusesApplications();
    void oneIsOpenAtATime();
    void anApprovalGivesTheCompanyInvoice();
    void aRefusalGivesNothing();
    void theSubmitterIsToldOnce();
    void theStaffDecideOnce_data();
    void theStaffDecideOnce();
    void whoSeesIt_data();
    void whoSeesIt();
    void withdrawsOnlyWhatIsOpen();

private:
    static const QJsonObject application;

    static Answer submit(StoreFixture &f, const QString &actor, int number, const QJsonObject &change = {})
    {
        return f.create(actor, RecordType::InvoiceApplication, StoreFixture::id(number),
                        mergePatch(application, change));
    }
    static QString decide(StoreFixture &f, int number, bool approved, std::optional<qint64> limit = {},
                          const QString &reason = u"Enough income"_s)
    {
        const auto done = commitAs(*f.context, {{}, f.company, {}, u"shop"_s}, {}, [&](Commit &commit) {
            return decideApplication(commit, StoreFixture::id(number), approved, limit, reason);
        });
        return !done ? done.error().detail : *done ? (*done)->code : QString();
    }
    static QString statusOf(StoreFixture &f, int number)
    {
        return f.row(RecordType::InvoiceApplication, StoreFixture::id(number))["status"_L1].toString();
    }
    /// The sample company pays by card alone, as one that has to apply.
    static void dropInvoice(StoreFixture &f)
    {
        f.patch(f.admin, RecordType::Company, f.company, {{u"allowedPaymentMethods"_s, QJsonArray{u"card"_s}}});
    }
};

const QJsonObject tst_Invoicing::application{{u"requestedLimit"_s, StoreFixture::money(5000000)},
                                             {u"contactName"_s, u"Kari Ødegård"_s},
                                             {u"contactEmail"_s, u"regnskap@prove.example"_s},
                                             {u"reference"_s, u"Faktura"_s}};

void tst_Invoicing::refusesApplications_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("code");
    const StoreFixture f;
    const QJsonObject none;
    QTest::addRow("without the right") << f.customer << none << u"403 missing-permission"_s;
    QTest::addRow("as a Manager") << f.manager << none << u"403 missing-permission"_s;
    QTest::addRow("without a limit")
        << f.admin << QJsonObject{{u"requestedLimit"_s, QJsonValue::Null}} << u"422 invalid"_s;
    QTest::addRow("for nothing")
        << f.admin << QJsonObject{{u"requestedLimit"_s, StoreFixture::money(0)}} << u"422 invalid"_s;
    QTest::addRow("for too much")
        << f.admin << QJsonObject{{u"requestedLimit"_s, StoreFixture::money(Money::limit)}} << u"422 invalid"_s;
    QTest::addRow("in another currency")
        << f.admin
        << QJsonObject{{u"requestedLimit"_s, QJsonObject{{u"amount"_s, 100}, {u"currency"_s, u"SEK"_s}}}}
        << u"422 invalid"_s;
    QTest::addRow("nobody to ask")
        << f.admin << QJsonObject{{u"contactName"_s, u"  "_s}} << u"422 invalid"_s;
    QTest::addRow("no address") << f.admin << QJsonObject{{u"contactEmail"_s, u"kari"_s}} << u"422 invalid"_s;
    QTest::addRow("approved by itself")
        << f.admin << QJsonObject{{u"status"_s, u"approved"_s}} << u"422 invalid"_s;
    QTest::addRow("in another name")
        << f.admin << QJsonObject{{u"submittedBy"_s, f.manager}} << u"422 invalid"_s;
    QTest::addRow("fine") << f.admin << none << u"201"_s;
}

void tst_Invoicing::refusesApplications()
{
    QFETCH(QString, actor);
    QFETCH(QJsonObject, change);
    QFETCH(QString, code);
    StoreFixture f;
    QCOMPARE(codeOf(submit(f, actor, 700, change)), code);
    const auto row = f.row(RecordType::InvoiceApplication, StoreFixture::id(700));
    QCOMPARE(row.isEmpty(), code != "201"_L1);
    if (!row.isEmpty()) {
        QCOMPARE(row["submittedBy"_L1].toString(), actor);
        QCOMPARE(row["status"_L1].toString(), u"submitted"_s);
        QVERIFY(!row.contains("decidedAt"_L1));
    }
}

void tst_Invoicing::oneIsOpenAtATime()
{
    StoreFixture f;
    QCOMPARE(codeOf(submit(f, f.admin, 700)), u"201"_s);
    QCOMPARE(codeOf(submit(f, f.admin2, 701)), u"409 application-open"_s);
    QCOMPARE(codeOf(f.command(f.admin2, Mutation::Withdraw, StoreFixture::id(700))), u"200"_s);
    QCOMPARE(statusOf(f, 700), u"withdrawn"_s);
    QCOMPARE(codeOf(submit(f, f.admin2, 701)), u"201"_s);
    QCOMPARE(decide(f, 701, false), QString());
    QCOMPARE(codeOf(submit(f, f.admin, 702)), u"201"_s);
}

void tst_Invoicing::anApprovalGivesTheCompanyInvoice()
{
    StoreFixture f;
    dropInvoice(f);
    const auto grant = [&] {
        return codeOf(f.patch(f.admin, RecordType::User, f.customer,
                              {{u"paymentMethods"_s, QJsonArray{u"card"_s, u"invoice"_s}}}));
    };
    QCOMPARE(grant(), u"422 invalid"_s);
    submit(f, f.admin, 700);
    QCOMPARE(decide(f, 700, true, 3000000), QString());
    const auto company = f.row(RecordType::Company, f.company);
    QCOMPARE(company["allowedPaymentMethods"_L1].toArray(), (QJsonArray{u"card"_s, u"invoice"_s}));
    QCOMPARE(company["creditLimit"_L1].toObject(), StoreFixture::money(3000000));
    const auto row = f.row(RecordType::InvoiceApplication, StoreFixture::id(700));
    QCOMPARE(row["status"_L1].toString(), u"approved"_s);
    QCOMPARE(row["decidedAt"_L1].toString(), u"2026-11-23T12:00:00.000Z"_s);
    QCOMPARE(row["revision"_L1], company["revision"_L1]); // one commit
    QCOMPARE(grant(), u"200"_s);
    // A further one asks for a higher limit, and gives what was asked for when the staff say nothing else.
    submit(f, f.admin, 701);
    QCOMPARE(decide(f, 701, true), QString());
    QCOMPARE(f.row(RecordType::Company, f.company)["creditLimit"_L1].toObject(),
             StoreFixture::money(5000000));
    QCOMPARE(f.row(RecordType::Company, f.company)["allowedPaymentMethods"_L1].toArray().size(), 2);
}

void tst_Invoicing::aRefusalGivesNothing()
{
    StoreFixture f;
    dropInvoice(f);
    const auto before = f.row(RecordType::Company, f.company);
    submit(f, f.admin, 700);
    QCOMPARE(decide(f, 700, false, {}, u"Remarks about payment"_s), QString());
    QCOMPARE(statusOf(f, 700), u"declined"_s);
    QCOMPARE(f.row(RecordType::InvoiceApplication, StoreFixture::id(700))["reason"_L1].toString(),
             u"Remarks about payment"_s);
    QCOMPARE(f.row(RecordType::Company, f.company), before);
}

void tst_Invoicing::theSubmitterIsToldOnce()
{
    StoreFixture f;
    submit(f, f.admin, 700);
    decide(f, 700, false, {}, u"Remarks about payment"_s);
    decide(f, 700, true);
    const auto mails = f.database->read([](QSqlDatabase &connection) -> Result<QStringList> {
        auto query = sqlQuery(connection, u"SELECT kind || ' ' || recipient || ' ' || facts FROM mail"_s);
        if (!query)
            return query.error();
        QStringList found;
        while (query->next())
            found.append(query->value(0).toString());
        return found;
    });
    QVERIFY(mails);
    QCOMPARE(mails->size(), 1);
    QVERIFY2(mails->first().startsWith("applicationDecided admin@prove.example "_L1), qPrintable(mails->first()));
    QVERIFY(mails->first().contains("\"status\":\"declined\""_L1));
    QVERIFY(mails->first().contains("Remarks about payment"_L1));
}

void tst_Invoicing::theStaffDecideOnce_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("approved");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    const auto reason = u"Good"_s;
    QTest::addRow("one that is not there") << 799 << true << qint64(1) << reason << u"not-found"_s;
    QTest::addRow("one that was withdrawn") << 701 << true << qint64(1) << reason << u"wrong-state"_s;
    QTest::addRow("no limit at all") << 700 << true << qint64(0) << reason << u"invalid"_s;
    QTest::addRow("a limit beyond all") << 700 << true << Money::limit << reason << u"invalid"_s;
    QTest::addRow("a refusal without a reason") << 700 << false << qint64(1) << u" \n"_s << u"invalid"_s;
    QTest::addRow("a reason too long") << 700 << true << qint64(1) << QString(2001, u'x') << u"invalid"_s;
    QTest::addRow("a reason with a bell") << 700 << true << qint64(1) << u"\a"_s << u"invalid"_s;
    QTest::addRow("fine") << 700 << true << qint64(1) << QString() << QString();
}

void tst_Invoicing::theStaffDecideOnce()
{
    QFETCH(int, number);
    QFETCH(bool, approved);
    QFETCH(qint64, limit);
    QFETCH(QString, reason);
    QFETCH(QString, code);
    StoreFixture f;
    submit(f, f.admin, 701);
    f.command(f.admin, Mutation::Withdraw, StoreFixture::id(701));
    submit(f, f.admin, 700);
    const auto company = f.row(RecordType::Company, f.company);
    QCOMPARE(decide(f, number, approved, limit, reason), code);
    QCOMPARE(statusOf(f, 700), code.isEmpty() ? u"approved"_s : u"submitted"_s);
    QCOMPARE(f.row(RecordType::Company, f.company) == company, !code.isEmpty());
    if (code.isEmpty())
        QCOMPARE(decide(f, number, false), u"wrong-state"_s);
}

void tst_Invoicing::whoSeesIt_data()
{
    QTest::addColumn<QStringList>("permissions");
    QTest::addColumn<bool>("seen");
    QTest::addRow("company.view") << QStringList{u"company.view"_s} << true;
    QTest::addRow("payments.applyForInvoice") << QStringList{u"payments.applyForInvoice"_s} << true;
    QTest::addRow("neither") << QStringList{u"orders.viewOwn"_s} << false;
}

void tst_Invoicing::whoSeesIt()
{
    QFETCH(QStringList, permissions);
    QFETCH(bool, seen);
    StoreFixture f;
    submit(f, f.admin, 700);
    const auto role = StoreFixture::id(90);
    f.create(f.admin, RecordType::Role, role, {{u"name"_s, u"Own"_s}, {u"permissions"_s, toJson(permissions)}});
    f.patch(f.admin, RecordType::User, f.customer, {{u"roleIds"_s, QJsonArray{role}}});
    const auto one = f.store->record(f.as(f.customer), RecordType::InvoiceApplication, StoreFixture::id(700));
    QCOMPARE(codeOf(one), seen ? u"200"_s : u"404 not-found"_s);
    const auto all = f.store->snapshot(f.as(f.customer), {});
    QCOMPARE(all.body.contains("\"invoiceApplication\""), seen);
}

void tst_Invoicing::withdrawsOnlyWhatIsOpen()
{
    StoreFixture f;
    submit(f, f.admin, 700);
    const auto id = StoreFixture::id(700);
    QCOMPARE(codeOf(f.command(f.customer, Mutation::Withdraw, id)), u"403 missing-permission"_s);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Withdraw, id, {{u"why"_s, u"x"_s}})), u"422 invalid"_s);
    QCOMPARE(statusOf(f, 700), u"submitted"_s);
    QCOMPARE(decide(f, 700, true), QString());
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Withdraw, id)), u"409 wrong-state"_s);
    QCOMPARE(statusOf(f, 700), u"approved"_s);
}

QTEST_GUILESS_MAIN(tst_Invoicing)
#include "tst_invoicing.moc"
