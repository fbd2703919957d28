// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/mail/mailtext.h"
#include "server/mail/mailwordings.h"

#include <QRegularExpression>
#include <QTest>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject money(qint64 amount)
{
    return {{u"amount"_s, amount}, {u"currency"_s, u"NOK"_s}};
}

QJsonObject orderRow(const QString &status = u"pendingApproval"_s)
{
    const QJsonObject line{{u"sku"_s, u"S1"_s},
                           {u"name"_s, u"Planke 48×98"_s},
                           {u"quantity"_s, 1200},
                           {u"unitPrice"_s, money(104'17)}};
    return {
        {u"id"_s, u"o"_s},
        {u"number"_s, u"1042"_s},
        {u"placedByName"_s, u"Kari Nordmann"_s},
        {u"groupName"_s, u"Salg"_s},
        {u"placedAt"_s, u"2026-11-23T12:00:00.000Z"_s},
        {u"reference"_s, u"Prosjekt 9"_s},
        {u"lines"_s, QJsonArray{line}},
        {u"net"_s, money(125'004'00)},
        {u"vat"_s, money(31'251'00)},
        {u"total"_s, money(156'255'00)},
        {u"status"_s, status},
        {u"approvalReasons"_s,
         QJsonArray{
             QJsonObject{{u"kind"_s, u"orderLimit"_s}},
             QJsonObject{{u"kind"_s, u"budget"_s}, {u"budgetName"_s, u"Drift"_s}, {u"percentAfter"_s, 112}}}},
        {u"decision"_s, QJsonObject{{u"by"_s, u"u"_s}, {u"comment"_s, u"For dyrt"_s}}}};
}

QJsonObject common(QJsonObject facts = {})
{
    facts[u"company"_s] = u"Prøve AS"_s;
    facts[u"actor"_s] = u"Ola Leder"_s;
    facts[u"timeZone"_s] = u"Europe/Oslo"_s;
    return facts;
}

Mail mailOf(MailKind kind, const QString &language, const QJsonObject &facts, const QString &link = {})
{
    return {
        .kind = kind, .to = u"k@f.example"_s, .language = language, .facts = common(facts), .linkPath = link};
}

const auto issuer = u"https://konto.example"_s;
/// With spaces at which no line breaks.
QString spaced(QString text)
{
    return text.replace(u'#', QChar::Nbsp);
}

} // namespace

/// What people read.
class tst_MailText : public QObject {
    Q_OBJECT

private slots:
    void knowsItsLanguages_data();
    void knowsItsLanguages();
    void everyLanguageIsWhole_data();
    void everyLanguageIsWhole();
    void invites_data();
    void invites();
    void tellsOfAnOrder();
    void tellsOfADecision_data();
    void tellsOfADecision();
    void tellsOfAnApplication();
    void warnsOfABudget_data();
    void warnsOfABudget();
    void namesHoldNothingBack_data();
    void namesHoldNothingBack();
    void factsAreNotFilledIn();
    void putsTogetherADigest();
    void cutsWhatIsVeryLong();
};

void tst_MailText::knowsItsLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    for (const auto *code : {"nb", "nb-NO", "nn", "no", "NB"})
        QTest::addRow("%s", code) << QString::fromLatin1(code) << u"nb"_s;
    for (const auto *code : {"en", "en-GB", "fr", "", "x"})
        QTest::addRow("\"%s\"", code) << QString::fromLatin1(code) << u"en"_s;
}

void tst_MailText::knowsItsLanguages()
{
    QFETCH(QString, code);
    QFETCH(QString, language);
    QCOMPARE(QString::fromLatin1(mailLanguage(code).code), language);
}

void tst_MailText::everyLanguageIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("nb") << u"nb"_s;
    QTest::addRow("en") << u"en"_s;
}

void tst_MailText::everyLanguageIsWhole()
{
    QFETCH(QString, language);
    const QJsonObject facts{{u"expiresAt"_s, u"2026-12-07T11:00:00.000Z"_s},
                            {u"name"_s, u"Per"_s},
                            {u"email"_s, u"per@f.example"_s},
                            {u"order"_s, orderRow()},
                            {u"budget"_s, QJsonObject{{u"name"_s, u"Drift"_s}}},
                            {u"used"_s, money(80)},
                            {u"amount"_s, money(100)},
                            {u"status"_s, u"approved"_s}};
    for (int kind = 0; kind <= int(MailKind::Digest); ++kind) {
        const auto text = textOf(mailOf(MailKind(kind), language, facts, u"/x/token"_s), issuer);
        QVERIFY(!text.subject.isEmpty());
        QVERIFY(!text.subject.contains(u'\n'));
        QVERIFY2(!(text.subject + text.body).contains(QRegularExpression(u"[{}]"_s)),
                 qUtf8Printable(text.body));
        QVERIFY2(!text.body.contains("  ,"_L1) && !text.body.contains("\n\n\n"_L1),
                 qUtf8Printable(text.body));
        QVERIFY(text.body.endsWith(u'\n'));
        QVERIFY(text.body.contains("https://konto.example/x/token\n"_L1));
    }
}

void tst_MailText::invites_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("until");
    QTest::addRow("nb") << u"nb"_s << u"Ola Leder inviterer deg til Prøve AS"_s
                        << u"fram til 7. desember 2026 kl. 12:00."_s;
    QTest::addRow("en") << u"en"_s << u"Ola Leder invites you to Prøve AS"_s
                        << u"until 7 December 2026 at 12:00."_s;
}

void tst_MailText::invites()
{
    QFETCH(QString, language);
    QFETCH(QString, until);
    const auto text = textOf(mailOf(MailKind::Invitation, language,
                                    {{u"expiresAt"_s, u"2026-12-07T11:00:00.000Z"_s}}, u"/invitations/abc"_s),
                             issuer);
    QTEST(text.subject, "subject");
    QVERIFY2(text.body.contains(until), qUtf8Printable(text.body));
    QVERIFY(text.body.contains("\nhttps://konto.example/invitations/abc\n"_L1));
}

void tst_MailText::tellsOfAnOrder()
{
    const auto text = textOf(mailOf(MailKind::OrderWaiting, u"nb"_s, {{u"order"_s, orderRow()}},
                                    u"selskap://open/companies/c/orders/o"_s),
                             issuer);
    QCOMPARE(text.subject, u"Ordre 1042 venter på din godkjenning"_s);
    for (const auto &line :
         {u"Kjøper: Kari Nordmann"_s, u"Gruppe: Salg"_s, u"Lagt inn: 23. november 2026 kl. 13:00"_s,
          u"Referanse: Prosjekt 9"_s, spaced(u"Uten mva.: 125#004,00#kr"_s), spaced(u"Sum: 156#255,00#kr"_s),
          u"Venter fordi: den er over kjøperens beløpsgrense per ordre"_s,
          spaced(u"Venter fordi: budsjettet Drift kommer til 112#%"_s),
          spaced(u"  1#200 × Planke 48×98, 104,17#kr per stk."_s), u"selskap://open/companies/c/orders/o"_s})
        QVERIFY2(text.body.contains(u'\n' + line + u'\n'), qUtf8Printable(line + u'\n' + text.body));
}

void tst_MailText::tellsOfADecision_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("subject");
    QTest::addRow("approved") << u"approved"_s << u"Order 1042 is approved"_s;
    QTest::addRow("rejected") << u"rejected"_s << u"Order 1042 is rejected"_s;
}

void tst_MailText::tellsOfADecision()
{
    QFETCH(QString, status);
    const auto text =
        textOf(mailOf(MailKind::OrderDecided, u"en"_s, {{u"order"_s, orderRow(status)}}), issuer);
    QTEST(text.subject, "subject");
    QVERIFY(text.body.contains("Ola Leder has "_L1 + status + " your order 1042"_L1));
    QVERIFY(text.body.contains("\nComment: For dyrt\n"_L1));
    QVERIFY(text.body.contains(spaced(u"Total: 156,255.00#kr\n"_s)));
}

void tst_MailText::tellsOfAnApplication()
{
    auto facts = common(
        {{u"status"_s, u"declined"_s}, {u"requestedLimit"_s, money(50'000'00)}, {u"reason"_s, u"For ny"_s}});
    facts.remove(u"actor"_s);
    Mail mail{.kind = MailKind::ApplicationDecided, .language = u"nb"_s, .facts = facts};
    auto text = textOf(mail, issuer);
    QCOMPARE(text.subject, u"Søknaden om faktura er avslått"_s);
    QVERIFY(text.body.contains("\nBegrunnelse: For ny\n"_L1));
    mail.facts[u"status"_s] = u"approved"_s;
    mail.facts[u"creditLimit"_s] = money(40'000'00);
    text = textOf(mail, issuer);
    QCOMPARE(text.subject, u"Prøve AS kan nå betale med faktura"_s);
    QVERIFY(text.body.contains(spaced(u"\nKredittgrense: 40#000,00#kr\n"_s)));
}

void tst_MailText::warnsOfABudget_data()
{
    QTest::addColumn<QString>("endsOn");
    QTest::addColumn<bool>("hasPeriod");
    QTest::addRow("with an end") << u"2026-11-30"_s << true;
    QTest::addRow("without") << QString() << false;
}

void tst_MailText::warnsOfABudget()
{
    QFETCH(QString, endsOn);
    QFETCH(bool, hasPeriod);
    const auto text = textOf(mailOf(MailKind::BudgetWarning, u"nb"_s,
                                    {{u"budget"_s, QJsonObject{{u"name"_s, u"Drift"_s}}},
                                     {u"used"_s, money(812'00)},
                                     {u"amount"_s, money(1000'00)},
                                     {u"periodStartsOn"_s, u"2026-11-01"_s},
                                     {u"periodEndsOn"_s, endsOn}}),
                             issuer);
    QCOMPARE(text.subject, spaced(u"81#% av budsjettet Drift er brukt"_s));
    QVERIFY(text.body.contains(spaced(u"\nBrukt: 812,00#kr av 1#000,00#kr (81#%)\n"_s)));
    QCOMPARE(text.body.contains("Periode: 1. november 2026 til 30. november 2026\n"_L1), hasPeriod);
}

void tst_MailText::namesHoldNothingBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::addRow("line breaks") << u"Kari\r\nBcc: x@y.example\n\n.\n"_s << u"Kari Bcc: x@y.example ."_s;
    QTest::addRow("separators") << u"Kari\u2028Ola\u2029Per\u0085"_s << u"Kari Ola Per"_s;
    QTest::addRow("turned") << u"\u202eirak\u202c"_s << u"irak"_s;
    QTest::addRow("isolated") << u"\u2067Kari\u2069\u200f"_s << u"Kari"_s;
    QTest::addRow("control") << u"Ka\u0007ri\u001b[2J"_s << u"Ka ri [2J"_s;
    QTest::addRow("right to left") << u"קארי נורדמן"_s << u"קארי נורדמן"_s;
    QTest::addRow("smileys") << u"Kari 😀"_s << u"Kari 😀"_s;
    QTest::addRow("markup") << u"<a href=\"x\">Kari</a> %1 {company}"_s
                            << u"<a href=\"x\">Kari</a> %1 {company}"_s;
}

void tst_MailText::namesHoldNothingBack()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    auto mail = mailOf(MailKind::Invitation, u"en"_s, {}, u"/i/t"_s);
    mail.facts[u"actor"_s] = name;
    const auto text = textOf(mail, issuer);
    QCOMPARE(text.subject, shown + u" invites you to Prøve AS"_s);
    QVERIFY(text.body.startsWith("Hello,\n\n"_L1 + shown + " has invited you"_L1));
}

void tst_MailText::factsAreNotFilledIn()
{
    auto mail = mailOf(MailKind::Invitation, u"en"_s, {});
    mail.facts[u"company"_s] = u"{actor} %1 {"_s;
    QCOMPARE(textOf(mail, issuer).subject, u"Ola Leder invites you to {actor} %1 {"_s);
}

void tst_MailText::putsTogetherADigest()
{
    QJsonArray mails;
    for (int i = 0; i < 60; ++i) {
        mails.append(QJsonObject{{u"kind"_s, i % 2 == 0 ? u"orderWaiting"_s : u"orderDecided"_s},
                                 {u"facts"_s, common({{u"order"_s, orderRow(u"approved"_s)}})},
                                 {u"link"_s, u"selskap://open/%1"_s.arg(i)}});
    }
    const auto text = textOf(mailOf(MailKind::Digest, u"nb"_s, {{u"mails"_s, mails}}), issuer);
    QCOMPARE(text.subject, u"Dette har skjedd hos Prøve AS"_s);
    QVERIFY(text.body.contains(u"\n\n• Ordre 1042 venter på din godkjenning\n  Kjøper: Kari Nordmann\n"_s));
    QVERIFY(text.body.contains(u"\n  selskap://open/0\n\n• Ordre 1042 er godkjent\n"_s));
    QCOMPARE(text.body.count(u'•'), 50);
    QVERIFY(text.body.contains("Det er mer: 60 i alt."_L1));
}

void tst_MailText::cutsWhatIsVeryLong()
{
    auto order = orderRow();
    order[u"reference"_s] = QString(5000, u'x');
    QJsonArray lines;
    for (int i = 0; i < 100; ++i)
        lines.append(QJsonObject{{u"name"_s, u"P"_s}, {u"quantity"_s, 1}, {u"unitPrice"_s, money(1)}});
    order[u"lines"_s] = lines;
    const auto text = textOf(mailOf(MailKind::OrderWaiting, u"en"_s, {{u"order"_s, order}}), issuer);
    QVERIFY(text.body.contains(QString(300, u'x') + u'…'));
    QVERIFY(text.body.contains("\n  and 80 more\n"_L1));
    QVERIFY(text.body.size() < 3000);
}

QTEST_GUILESS_MAIN(tst_MailText)
#include "tst_mailtext.moc"
