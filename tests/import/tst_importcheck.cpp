// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/import/csvtable.h"
#include "models/import/importplan.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using State = ImportOutcome::State;

namespace {

const auto root = u"0193a5b4-7c00-7000-8000-000000000001"_s;
const auto sales = u"0193a5b4-7c00-7000-8000-000000000002"_s;
const auto kari = u"0193a5b4-7c00-7000-8000-000000000003"_s;
const auto company = u"0193a5b4-7c00-7000-8000-000000000004"_s;

ImportAccount accountOf(PermissionSet permissions = PermissionSet::all())
{
    ImportAccount account;
    account.actor = {u"me"_s, permissions};
    account.format = Format({QLocale(QLocale::NorwegianBokmal, QLocale::Norway), QTimeZone("Europe/Oslo"), QDate(2026, 3, 17)});
    account.company = {{u"id"_s, company}, {u"name"_s, u"Nordmann Bygg AS"_s}, {u"currency"_s, u"NOK"_s}, {u"allowedPaymentMethods"_s, QJsonArray{u"card"_s}}};
    for (const auto kind : {BuiltInRole::Administrator, BuiltInRole::Customer, BuiltInRole::Manager, BuiltInRole::OrderApprover}) {
        account.roles.append(makeBuiltInRole(kind));
        account.roles.last().id = u"role"_s + QString::number(int(kind));
    }
    account.groups = {{root, {{u"id"_s, root}, {u"name"_s, u"Nordmann Bygg AS"_s}}},
                      {sales, {{u"id"_s, sales}, {u"name"_s, u"Salg"_s}, {u"parentId"_s, root}}}};
    account.users = {{u"kari@example.com"_s,
                      {{u"id"_s, kari}, {u"email"_s, u"kari@example.com"_s}, {u"firstName"_s, u"Kari"_s}, {u"phone"_s, u"11111111"_s},
                       {u"status"_s, u"active"_s}, {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s}, {u"updatedAt"_s, u"2026-01-01T00:00:00Z"_s}, {u"roleIds"_s, QJsonArray{u"role1"_s}}}}};
    account.employees = {{u"7"_s, account.users.value(u"kari@example.com"_s)}};
    return account;
}

ImportTable tableOf(const QString &text)
{
    const auto table = CsvTable::read(text);
    return table ? *table : ImportTable();
}

struct Checked {
    explicit Checked(RecordType type, const QString &text, const ImportAccount &account = accountOf(), bool update = false, bool makeGroups = false)
        : table(tableOf(text))
    {
        auto options = guessImport(type, table, account);
        options.update = update;
        options.makeGroups = makeGroups;
        plan = checkImport(table, options, account);
    }
    [[nodiscard]] const ImportOutcome &at(size_t row) const { return plan.rows.at(row); }
    [[nodiscard]] QStringList codes(size_t row) const
    {
        QStringList codes;
        for (const auto &problem : at(row).problems)
            codes.append(QString::number(problem.column) + u':' + problem.code);
        return codes;
    }

    ImportTable table;
    ImportPlan plan;
};

} // namespace

class tst_ImportCheck : public QObject
{
    Q_OBJECT
private slots:
    void readsUsers()
    {
        const Checked c(RecordType::User,
                        u"Navn;E-post;Avdeling;Rolle;Beløpsgrense;Betalingsmetode;Språk;Siste dag;Tull\n"
                        "Nordmann, Ola Per;Ola <ola@example.com>;salg;Kunde, Ordregodkjenner;1 500,50;Kort;Svenska;1.4.2026;x\n"
                        "Åse Berg;ase@example.com\n"_s);
        QCOMPARE(c.codes(1), QStringList());
        const auto row = c.at(1).row;
        QCOMPARE(row["firstName"_L1].toString(), u"Ola Per"_s);
        QCOMPARE(row["lastName"_L1].toString(), u"Nordmann"_s);
        QCOMPARE(row["email"_L1].toString(), u"ola@example.com"_s);
        QCOMPARE(row["groupId"_L1].toString(), sales);
        QCOMPARE(row["roleIds"_L1].toArray(), (QJsonArray{u"role1"_s, u"role3"_s}));
        QCOMPARE(row["orderLimit"_L1]["amount"_L1].toInteger(), 150'050);
        QCOMPARE(row["paymentMethods"_L1].toArray(), QJsonArray{u"card"_s});
        QCOMPARE(row["language"_L1].toString(), u"sv"_s);
        QCOMPARE(row["activeUntil"_L1].toString(), u"2026-04-01"_s);
        QCOMPARE(row["status"_L1].toString(), u"invited"_s);
        QCOMPARE(c.at(2).row["groupId"_L1].toString(), root);
        QCOMPARE(c.at(2).row["roleIds"_L1].toArray(), QJsonArray{u"role1"_s});
        QCOMPARE(c.plan.toImport(), 2);
        QCOMPARE(c.plan.entries().size(), 2);
        QCOMPARE(c.plan.entries().first().references.contains(RecordKey{RecordType::Group, sales}), true);
    }

    void saysAllThatIsWrongAtOnce_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QStringList>("codes");
        QTest::addRow("address") << u"Ola;ola@example"_s << QStringList{u"1:bad-email"_s};
        QTest::addRow("no address") << u"Ola"_s << QStringList{u"1:required"_s};
        QTest::addRow("in the file twice") << u"Ola;FIRST@example.com"_s << QStringList{u"1:import-twice"_s};
        QTest::addRow("group and role") << u"Ola;o@example.com;Kjeller;Konge"_s << QStringList{u"2:import-group"_s, u"3:import-role"_s};
        QTest::addRow("amount and day") << u"Ola;o@example.com;;;mye;i morgen"_s << QStringList{u"4:import-amount"_s, u"5:import-day"_s};
        QTest::addRow("no such day") << u"Ola;o@example.com;;;;30.2.2026"_s << QStringList{u"5:import-day"_s};
        QTest::addRow("negative amount") << u"Ola;o@example.com;;;-5"_s << QStringList{u"4:not-positive"_s};
        QTest::addRow("payment by invoice") << u"Ola;o@example.com;;;;;faktura"_s << QStringList{u"6:not-allowed"_s};
        QTest::addRow("number of somebody else") << u"Ola;o@example.com;;;;;;7"_s << QStringList{u"7:import-taken"_s};
        QTest::addRow("formula") << u"Ola;#N/A"_s << QStringList{u"1:import-formula"_s};
        QTest::addRow("a name too long") << QString(u"x"_s.repeated(121) + u";o@example.com"_s) << QStringList{u"0:too-long"_s};
        QTest::addRow("many") << u"Ola;x;Kjeller;Konge;mye"_s
                              << QStringList{u"2:import-group"_s, u"3:import-role"_s, u"4:import-amount"_s, u"1:bad-email"_s};
    }
    void saysAllThatIsWrongAtOnce()
    {
        QFETCH(QString, row);
        QFETCH(QStringList, codes);
        const Checked c(RecordType::User, u"Fornavn;E-post;Gruppe;Rolle;Grense;Siste dag;Betaling;Ansattnr\nEn;first@example.com\n"_s.replace(u"Grense;"_s, u"Beløpsgrense;"_s) + row);
        QCOMPARE(c.codes(1), QStringList());
        QCOMPARE(c.codes(2), codes);
        QCOMPARE(c.at(2).state, State::Wrong);
        QCOMPARE(c.table.rows[2].line, 3);
        QCOMPARE(c.plan.entries().size(), 1);
    }

    void whoIsThereAlreadyIsLeftOrChanged()
    {
        const auto text = u"Navn;E-post;Telefon\nKari;KARI@example.com;22222222\nKari B;kari@example.com;1"_s;
        const Checked left(RecordType::User, text);
        QCOMPARE(left.at(1).state, State::Same);
        QCOMPARE(left.codes(2), QStringList{u"1:import-twice"_s});
        const Checked changed(RecordType::User, u"Fornavn;E-post;Telefon\nKari;KARI@example.com;22222222"_s, accountOf(), true);
        QCOMPARE(changed.codes(1), QStringList());
        QCOMPARE(changed.at(1).intents.size(), 1);
        QCOMPARE(changed.at(1).state, State::Update);
        QCOMPARE(changed.at(1).id, kari);
        const auto intents = changed.at(1).intents;
        QVERIFY(std::any_of(intents.begin(), intents.end(), [](const FieldIntent &intent) {
            return intent == FieldIntent{u"phone"_s, u"11111111"_s, u"22222222"_s};
        }));
        QCOMPARE(changed.plan.entries().first().kind, EntryKind::Patch);
    }

    void groupsThatAreMissingAreMadeFirst()
    {
        const auto text = u"E-post;Avdeling\na@example.com;Drift\nb@example.com; drift \nc@example.com;Salg"_s;
        const Checked asked(RecordType::User, text);
        QCOMPARE(asked.plan.missingGroups, QStringList{u"Drift"_s});
        QCOMPARE(asked.plan.count(State::Wrong), 2);
        const Checked made(RecordType::User, text, accountOf(), false, true);
        QCOMPARE(made.plan.toImport(), 3);
        const auto entries = made.plan.entries();
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries[0].key.type, RecordType::Group);
        QVERIFY(entries[1].references.contains(entries[0].key));
        QVERIFY(entries[2].references.contains(entries[0].key));
        QVERIFY(!entries[3].references.contains(entries[0].key));
    }

    void nobodyGivesWhatTheyLack()
    {
        auto account = accountOf({Permission::UsersInvite, Permission::RolesAssign, Permission::UsersView});
        const Checked c(RecordType::User, u"E-post;Rolle;Kostnadssted\na@example.com;Administrator;12\nb@example.com;Kunde;12"_s, account);
        QCOMPARE(c.codes(1), QStringList{u"1:role-not-grantable"_s});
        QCOMPARE(c.at(2).state, State::New);
        QCOMPARE(c.plan.refused.value(u"costCentre"_s), u"missing-permission"_s);
        QVERIFY(!c.at(2).row.contains("costCentre"_L1));
    }

    void groupsStandBelowThoseOfTheSameFile()
    {
        const Checked c(RecordType::Group,
                        u"Navn;Overordnet;Godkjennere\nTelefonsalg;Innesalg;kari@example.com\nInnesalg;Salg\nSalg;\nA;B\nB;A\nC;Ukjent\nD;;noone@example.com"_s);
        QCOMPARE(c.at(1).state, State::New);
        QCOMPARE(c.at(1).row["approverIds"_L1].toArray(), QJsonArray{kari});
        QCOMPARE(c.at(3).state, State::Same);
        QCOMPARE(c.codes(4), QStringList{u"1:cycle"_s});
        QCOMPARE(c.codes(6), QStringList{u"1:import-group"_s});
        QCOMPARE(c.codes(7), QStringList{u"2:import-person"_s});
        const auto entries = c.plan.entries();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].key.id, c.at(2).id);
        QCOMPARE(entries[1].key.id, c.at(1).id);
    }

    void readsBudgets()
    {
        const Checked c(RecordType::Budget,
                        u"Budsjett;Eier;Periode;Beløp;Fra;Ved overskridelse\nSalg 2026;Salg;kvartal;10.000,00;1.1.2026;stopp\n"
                        "Kari;kari@example.com;månedlig;5000\nAlle;Hele selskapet;årlig;1000000\nX;Ukjent;måned;0"_s);
        QCOMPARE(c.codes(1), QStringList());
        QCOMPARE(c.at(1).row["ownerKind"_L1].toString(), u"group"_s);
        QCOMPARE(c.at(1).row["ownerId"_L1].toString(), sales);
        QCOMPARE(c.at(1).row["period"_L1].toString(), u"quarterly"_s);
        QCOMPARE(c.at(1).row["amount"_L1]["amount"_L1].toInteger(), 1'000'000);
        QCOMPARE(c.at(1).row["enforcement"_L1].toString(), u"block"_s);
        QCOMPARE(c.at(2).row["ownerId"_L1].toString(), kari);
        QCOMPARE(c.at(2).row["startsOn"_L1].toString(), u"2026-03-01"_s);
        QCOMPARE(c.at(3).row["ownerId"_L1].toString(), company);
        QCOMPARE(c.codes(4), (QStringList{u"1:import-owner"_s, u"3:not-positive"_s}));
    }

    void aHundredThousandRowsAreCheckedInTime()
    {
        QString text = u"Fornavn;Etternavn;E-post;Avdeling;Telefon;Ansattnr\r\n"_s;
        for (int i = 0; i < 100'000; ++i) {
            const auto number = QString::number(i);
            text += u"Ola;Nordmann %1;ola%1@example.com;Salg;22 33 44 55;A%1\r\n"_s.arg(number);
        }
        QElapsedTimer timer;
        timer.start();
        const auto table = CsvTable::read(text.toUtf8());
        QVERIFY(table);
        const auto read = timer.restart();
        const auto account = accountOf();
        const auto plan = checkImport(*table, guessImport(RecordType::User, *table, account), account);
        qInfo("100,000 rows: read in %lld ms, checked in %lld ms", read, timer.elapsed());
        QCOMPARE(plan.toImport(), 100'000);
    }
};

QTEST_GUILESS_MAIN(tst_ImportCheck)
#include "tst_importcheck.moc"
