// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/format.h"

#include "models/entities/description.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale norwegian(QLocale::NorwegianBokmal, QLocale::Norway);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale danish(QLocale::Danish, QLocale::Denmark);

Format formatOf(const QLocale &locale)
{
    return Format({locale, QTimeZone("Europe/Oslo")});
}

/// Makes the spaces that do not break visible.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u'_').replace(u'\u202F', u'_').replace(u'\u2212', u'~');
}

} // namespace

class tst_Format : public QObject
{
    Q_OBJECT
private slots:
    void money_data();
    void money();
    void wholeAmounts();
    void editedAmount_data();
    void editedAmount();
    void readsMoney_data();
    void readsMoney();
    void whatIsWrittenIsRead();
    void days();
    void instantsAreLocal();
    void relative_data();
    void relative();
    void phones_data();
    void phones();
    void values_data();
    void values();
    void titlesOfReferences();
    void usage();
    void toolTipsAreNeverMarkup();
};

void tst_Format::money_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::addRow("nb") << norwegian << qint64(123450) << u"NOK"_s << u"1_234,50_kr"_s;
    QTest::addRow("nb negative") << norwegian << qint64(-123450) << u"NOK"_s << u"~1_234,50_kr"_s;
    QTest::addRow("nb small negative") << norwegian << qint64(-5) << u"SEK"_s << u"~0,05_kr"_s;
    QTest::addRow("nb zero") << norwegian << qint64(0) << u"DKK"_s << u"0,00_kr"_s;
    QTest::addRow("nb millions") << norwegian << qint64(123456789012345) << u"EUR"_s << u"1_234_567_890_123,45_€"_s;
    QTest::addRow("nb other") << norwegian << qint64(10000) << u"USD"_s << u"100,00_USD"_s;
    QTest::addRow("nb without decimals") << norwegian << qint64(1234) << u"ISK"_s << u"1_234_ISK"_s;
    QTest::addRow("en") << english << qint64(123450) << u"NOK"_s << u"1,234.50_kr"_s;
    QTest::addRow("da") << danish << qint64(123450) << u"DKK"_s << u"1.234,50_kr"_s;
    QTest::addRow("smallest") << english << std::numeric_limits<qint64>::min() << u"NOK"_s << u"~92,233,720,368,547,758.08_kr"_s;
}

void tst_Format::money()
{
    QFETCH(QLocale, locale);
    QFETCH(qint64, amount);
    QFETCH(QString, currency);
    QTEST(plain(formatOf(locale).money({amount, currency})), "text");
}

void tst_Format::wholeAmounts()
{
    const auto format = formatOf(norwegian);
    QCOMPARE(plain(format.money({123450, u"NOK"_s}, Format::Digits::Whole)), u"1_235_kr"_s);
    QCOMPARE(plain(format.money({-49, u"NOK"_s}, Format::Digits::Whole)), u"0_kr"_s);
}

void tst_Format::editedAmount_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("text");
    QTest::addRow("whole") << qint64(123400) << u"1234"_s;
    QTest::addRow("decimals") << qint64(123405) << u"1234,05"_s;
    QTest::addRow("negative") << qint64(-1) << u"~0,01"_s;
}

void tst_Format::editedAmount()
{
    QFETCH(qint64, amount);
    QTEST(plain(formatOf(norwegian).editedAmount({amount, u"NOK"_s})), "text");
}

void tst_Format::readsMoney_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<qint64>("amount");
    const auto row = [](const char *name, const QLocale &locale, const QString &typed, std::optional<qint64> amount, const QString &currency = u"NOK"_s) {
        QTest::addRow("%s", name) << locale << typed << currency << amount.has_value() << amount.value_or(0);
    };
    row("digits", norwegian, u"1234"_s, 123400);
    row("comma", norwegian, u"1234,5"_s, 123450);
    row("point", norwegian, u"1234.50"_s, 123450);
    row("spaces", norwegian, u" 1 234 567,50 "_s, 123456750);
    row("no-break space", norwegian, u"1\u00A0234,50"_s, 123450);
    row("narrow no-break space", norwegian, u"1\u202F234,50"_s, 123450);
    row("points and comma", norwegian, u"1.234.567,50"_s, 123456750);
    row("commas and point", norwegian, u"1,234,567.50"_s, 123456750);
    row("points only", norwegian, u"1.234.567"_s, 123456700);
    row("hyphen", norwegian, u"-1234"_s, -123400);
    row("minus sign", norwegian, u"\u22121 234,50"_s, -123450);
    row("kr before", norwegian, u"kr 1234"_s, 123400);
    row("kr. before", norwegian, u"Kr. 1234,-"_s, 123400);
    row("minus before kr", norwegian, u"-kr 10"_s, -1000);
    row("minus after kr", norwegian, u"kr -10"_s, -1000);
    row("kr after", norwegian, u"1 234,50 kr"_s, 123450);
    row("code", norwegian, u"NOK 12"_s, 1200);
    row("euro", norwegian, u"€12"_s, 1200, u"EUR"_s);
    row("no decimals", norwegian, u"1 234,-"_s, 123400);
    row("no decimals, dash", norwegian, u"500,–"_s, 50000);
    row("zero", norwegian, u"0"_s, 0);
    row("group of the locale", danish, u"1.234"_s, 123400);
    row("group of the locale, en", english, u"1,234"_s, 123400);
    row("currency without decimals", norwegian, u"1 234"_s, 1234, u"ISK"_s);

    row("empty", norwegian, u""_s, {});
    row("word", norwegian, u"mye"_s, {});
    row("ambiguous point", norwegian, u"1.234"_s, {});
    row("three decimals", norwegian, u"1,234"_s, {});
    row("three decimals, en", english, u"1.234"_s, {});
    row("three decimals after spaces", norwegian, u"1 234,567"_s, {});
    row("wrong groups", norwegian, u"12 34"_s, {});
    row("wrong groups with comma", norwegian, u"1.23.456"_s, {});
    row("two marks", norwegian, u"1,2,3"_s, {});
    row("two decimal marks", norwegian, u"1.234,5,6"_s, {});
    row("mark at the end", norwegian, u"1234,"_s, {});
    row("mark at the start", norwegian, u",50"_s, {});
    row("two signs", norwegian, u"--5"_s, {});
    row("only a sign", norwegian, u"-"_s, {});
    row("only kr", norwegian, u"kr"_s, {});
    row("other currency", norwegian, u"12 EUR"_s, {});
    row("kr for euro", norwegian, u"kr 12"_s, {}, u"EUR"_s);
    row("exponent", norwegian, u"1e5"_s, {});
    row("too large", norwegian, u"10 000 000 000 000"_s, {});
    row("largest", norwegian, u"9 999 999 999 999,99"_s, 999'999'999'999'999);
    row("overflow", norwegian, u"99999999999999999999999"_s, {});
    row("decimals of a currency without", norwegian, u"12,5"_s, {}, u"ISK"_s);
    row("foreign digits", norwegian, u"\u0661\u0662"_s, {});
}

void tst_Format::readsMoney()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QFETCH(QString, currency);
    QFETCH(bool, isRead);
    const auto money = formatOf(locale).parseMoney(typed, currency);
    QCOMPARE(money.has_value(), isRead);
    if (isRead) {
        QTEST(money->amount, "amount");
        QCOMPARE(money->currency, currency);
    }
}

void tst_Format::whatIsWrittenIsRead()
{
    for (const auto &locale : {norwegian, english, danish, QLocale(QLocale::Swedish), QLocale(QLocale::Finnish), QLocale::c()}) {
        const auto format = formatOf(locale);
        for (const auto &currency : {u"NOK"_s, u"EUR"_s, u"ISK"_s, u"USD"_s}) {
            for (const qint64 amount : {0LL, 1LL, -1LL, 99LL, 100LL, 123'456LL, -100'000LL, 1'234'567'890LL, 999'999'999'999'999LL}) {
                const Money money{amount, currency};
                QCOMPARE(format.parseMoney(format.money(money), currency), std::optional(money));
                QCOMPARE(format.parseMoney(format.editedAmount(money), currency), std::optional(money));
            }
        }
    }
}

void tst_Format::days()
{
    const QDate day(2026, 3, 7);
    QCOMPARE(formatOf(norwegian).day(day), u"07.03.2026"_s);
    QCOMPARE(formatOf(QLocale(QLocale::English, QLocale::UnitedStates)).day(day), u"3/7/2026"_s);
    QCOMPARE(formatOf(QLocale(QLocale::Swedish)).day(day), u"2026-03-07"_s);
    QCOMPARE(formatOf(norwegian).day({}), QString());
}

void tst_Format::instantsAreLocal()
{
    const auto instant = QDateTime::fromString(u"2026-07-01T22:30:00Z"_s, Qt::ISODate);
    QCOMPARE(formatOf(norwegian).instant(instant), u"02.07.2026 00:30"_s);
    QCOMPARE(formatOf(norwegian).instant({}), QString());
}

void tst_Format::relative_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::addRow("now") << qint64(59) << u"just now"_s;
    QTest::addRow("minutes") << qint64(5 * 60) << u"5 min ago"_s;
    QTest::addRow("hours") << qint64(3600) << u"1 hour(s) ago"_s;
    QTest::addRow("days") << qint64(7 * 86'400 - 1) << u"6 day(s) ago"_s;
    QTest::addRow("long ago") << qint64(7 * 86'400) << u"16.11.2026 13:00"_s;
    QTest::addRow("to come") << qint64(-60) << u"23.11.2026 13:01"_s;
}

void tst_Format::relative()
{
    QFETCH(qint64, seconds);
    const auto now = QDateTime::fromString(u"2026-11-23T12:00:00Z"_s, Qt::ISODate);
    QTEST(formatOf(norwegian).relative(now.addSecs(-seconds), now), "text");
}

void tst_Format::phones_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("text");
    QTest::addRow("mobile") << u"+4740000000"_s << u"+47_400_00_000"_s;
    QTest::addRow("landline") << u"+47 22334455"_s << u"+47_22_33_44_55"_s;
    QTest::addRow("without prefix") << u"91234567"_s << u"912_34_567"_s;
    QTest::addRow("foreign") << u"+46 8 123 456"_s << u"+46 8 123 456"_s;
    QTest::addRow("not a number") << u"ask Kari"_s << u"ask Kari"_s;
}

void tst_Format::phones()
{
    QFETCH(QString, phone);
    QTEST(plain(formatOf(norwegian).phone(phone)), "text");
}

void tst_Format::values_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](RecordType type, const QString &field, const QJsonValue &value, const QString &text) {
        QTest::addRow("%s.%s", wireName(type).data(), qPrintable(field)) << type << field << value << text;
    };
    using enum RecordType;
    row(User, u"email"_s, u"kari@example.org"_s, u"kari@example.org"_s);
    row(User, u"status"_s, u"invited"_s, u"Invited"_s);
    row(User, u"language"_s, u"nb"_s, u"Norsk bokmål"_s);
    row(User, u"paymentMethods"_s, QJsonArray{u"card"_s, u"invoice"_s}, u"Card, Invoice"_s);
    row(User, u"restrictedPermissions"_s, QJsonArray{u"users.invite"_s, u"of.the.future"_s}, u"Invite users, of.the.future"_s);
    row(User, u"orderLimit"_s, QJsonObject{{u"amount"_s, 500000}, {u"currency"_s, u"NOK"_s}}, u"5_000,00_kr"_s);
    row(User, u"activeUntil"_s, u"2026-12-31"_s, u"31.12.2026"_s);
    row(User, u"roleIds"_s, QJsonArray{u"r2"_s, u"r1"_s}, u"Buyer, Keeper"_s);
    row(User, u"groupId"_s, u"g1"_s, u"Oslo"_s);
    row(User, u"delegate"_s, QJsonObject{{u"userId"_s, u"u1"_s}, {u"from"_s, u"2026-01-01"_s}, {u"to"_s, u"2026-01-05"_s}},
        u"Per, 01.01.2026–05.01.2026"_s);
    row(User, u"invitation"_s,
        QJsonObject{{u"sentAt"_s, u"2026-01-01T10:00:00Z"_s}, {u"expiresAt"_s, u"2026-01-15T10:00:00Z"_s}, {u"sentCount"_s, 1}},
        u"Sent 01.01.2026 11:00, expires 15.01.2026 11:00"_s);
    row(Company, u"organisationNumber"_s, u"312345676"_s, u"312_345_676"_s);
    row(Company, u"country"_s, u"NO"_s, u"Norge"_s);
    row(Company, u"limitsIncludeVat"_s, true, u"Yes"_s);
    row(Company, u"billingAddress"_s,
        QJsonObject{{u"street"_s, u"Storgata 1"_s}, {u"postalCode"_s, u"0155"_s}, {u"city"_s, u"Oslo"_s}, {u"country"_s, u"NO"_s}},
        u"Storgata 1, 0155 Oslo, Norge"_s);
    row(Budget, u"warnAtPercent"_s, 80, u"80_%"_s);
    row(Budget, u"period"_s, u"monthly"_s, u"Monthly"_s);
    row(Order, u"placedAt"_s, u"2026-01-01T10:00:00Z"_s, u"01.01.2026 11:00"_s);
    row(Order, u"reminders"_s, 1234, u"1_234"_s);
    row(Order, u"decision"_s, QJsonObject{{u"by"_s, u"u1"_s}, {u"at"_s, u"2026-01-01T10:00:00Z"_s}, {u"comment"_s, u"Fine"_s}},
        u"Per, 01.01.2026 11:00, Fine"_s);
    row(Order, u"approvalReasons"_s,
        QJsonArray{QJsonObject{{u"kind"_s, u"orderLimit"_s}},
                   QJsonObject{{u"kind"_s, u"budget"_s}, {u"budgetId"_s, u"b"_s}, {u"budgetName"_s, u"Tools"_s}, {u"percentAfter"_s, 104}}},
        u"Above the buyer's order limit, Above a budget Tools (104_%)"_s);
    row(Role, u"name"_s, u"Buyer <b>"_s, u"Buyer <b>"_s);
}

void tst_Format::values()
{
    QFETCH(RecordType, type);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const QHash<QString, QString> titles{{u"r1"_s, u"Keeper"_s}, {u"r2"_s, u"Buyer"_s}, {u"g1"_s, u"Oslo"_s}, {u"u1"_s, u"Per"_s}};
    const auto lookup = [&](const RecordKey &key) { return std::optional(titles[key.id]); };
    const auto *description = findField(type, field);
    QVERIFY(description);
    QTEST(plain(formatOf(norwegian).value(*description, value, {{u"country"_s, u"NO"_s}}, lookup)), "text");
    QCOMPARE(formatOf(norwegian).value(*description, QJsonValue::Null, {}, lookup), QString());
    QCOMPARE(formatOf(norwegian).value(*description, QJsonValue::Undefined, {}, lookup), QString());
}

void tst_Format::titlesOfReferences()
{
    const auto &owner = *findField(RecordType::Budget, u"ownerId"_s);
    QList<RecordKey> asked;
    const auto lookup = [&](const RecordKey &key) {
        asked.append(key);
        return asked.size() == 1 ? std::optional<QString>() : std::optional(QString());
    };
    const auto format = formatOf(norwegian);
    QCOMPARE(format.value(owner, u"x"_s, {{u"ownerKind"_s, u"user"_s}}, lookup), u"…"_s);
    QCOMPARE(format.value(owner, u"x"_s, {{u"ownerKind"_s, u"company"_s}}, lookup), u"(not visible to you)"_s);
    QCOMPARE(asked, (QList<RecordKey>{{RecordType::User, u"x"_s}, {RecordType::Company, u"x"_s}}));
}

void tst_Format::usage()
{
    const auto format = formatOf(norwegian);
    QCOMPARE(plain(format.usage({6'000'000, 5'000'000, 160'000, 80, u"NOK"_s})),
             u"Used 86 percent, 51_600_kr of 60_000_kr, 8_400_kr left"_s);
    QCOMPARE(plain(format.usage({100'000, 140'000, 0, 80, u"NOK"_s})), u"Used 140 percent, 1_400_kr of 1_000_kr, 400_kr too much"_s);
}

void tst_Format::toolTipsAreNeverMarkup()
{
    QCOMPARE(Format::toolTip(u"1 < 2"_s), u"1 < 2"_s);
    const auto tip = Format::toolTip(u"<b>Kari</b><img src=x>"_s);
    QVERIFY(!tip.contains("<b>"_L1) && !tip.contains("<img"_L1));
    QVERIFY(tip.contains("&lt;b&gt;Kari"_L1));
}

QTEST_GUILESS_MAIN(tst_Format)
#include "tst_format.moc"
