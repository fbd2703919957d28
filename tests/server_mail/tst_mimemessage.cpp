// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/mail/mimemessage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The form of a mail on the wire.
class tst_MimeMessage : public QObject {
    Q_OBJECT

private slots:
    void writesTheHead();
    void encodesSubjects_data();
    void encodesSubjects();
    void encodesBodies_data();
    void encodesBodies();
    void keepsToTheLine();
    void takesAddresses_data();
    void takesAddresses();

private:
    static QByteArray mime(const QString &subject, const QString &body)
    {
        return toMime({u"post@shop.example"_s,
                       u"kari@firma.example"_s,
                       subject,
                       "id@shop.example",
                       {QDate(2026, 11, 3), QTime(9, 5, 7), Qt::UTC},
                       "nb",
                       body});
    }
};

void tst_MimeMessage::writesTheHead()
{
    const auto lines = mime(u"Hello"_s, u"Text\n"_s).split('\n');
    QCOMPARE(lines.value(0), "From: Selskap <post@shop.example>\r");
    QCOMPARE(lines.value(1), "To: <kari@firma.example>\r");
    QCOMPARE(lines.value(2), "Subject: Hello\r");
    QCOMPARE(lines.value(3), "Date: Tue, 03 Nov 2026 09:05:07 +0000\r");
    QCOMPARE(lines.value(4), "Message-ID: <id@shop.example>\r");
    QCOMPARE(lines.value(10), "\r");
    QCOMPARE(lines.value(11), "Text\r");
}

void tst_MimeMessage::encodesSubjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QByteArray>("header");
    QTest::addRow("plain") << u"Order 7 is approved"_s << QByteArray("Order 7 is approved");
    QTest::addRow("Norwegian") << u"Påminnelse"_s << QByteArray("=?UTF-8?B?UMOlbWlubmVsc2U=?=");
    QTest::addRow("a line break") << u"A\r\nBcc: x@y.example"_s
                                  << QByteArray("=?UTF-8?B?QQ0KQmNjOiB4QHkuZXhhbXBsZQ==?=");
    QTest::addRow("what looks encoded")
        << u"=?UTF-8?Q?x?="_s << QByteArray("=?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?=");
}

void tst_MimeMessage::encodesSubjects()
{
    QFETCH(QString, subject);
    QFETCH(QByteArray, header);
    QCOMPARE(mime(subject, {}).split('\n').value(2), "Subject: " + header + '\r');
}

void tst_MimeMessage::encodesBodies_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("encoded");
    QTest::addRow("plain") << u"One\nTwo\n"_s << QByteArray("One\r\nTwo\r\n");
    QTest::addRow("without an end") << u"One"_s << QByteArray("One\r\n");
    QTest::addRow("equals sign") << u"a=b"_s << QByteArray("a=3Db\r\n");
    QTest::addRow("æ") << u"æ"_s << QByteArray("=C3=A6\r\n");
    QTest::addRow("space at the end") << u"a "_s << QByteArray("a=20\r\n");
    QTest::addRow("carriage return") << u"a\rb"_s << QByteArray("a=0Db\r\n");
    QTest::addRow("as long as a line") << QString(76, u'x') << QByteArray(76, 'x') + "\r\n";
    QTest::addRow("longer") << QString(77, u'x') << QByteArray(75, 'x') + "=\r\nxx\r\n";
}

void tst_MimeMessage::encodesBodies()
{
    QFETCH(QString, body);
    QFETCH(QByteArray, encoded);
    const auto whole = mime(u"S"_s, body);
    QCOMPARE(whole.sliced(whole.indexOf("\r\n\r\n") + 4), encoded);
}

void tst_MimeMessage::keepsToTheLine()
{
    const auto whole = mime(u"Ærlig talt 😀 "_s.repeated(40), u"Ærlig = talt 😀 "_s.repeated(99) + u'\n');
    const auto lines = whole.split('\n');
    for (const auto &line : lines)
        QVERIFY2(line.size() <= 79, line.constData()); // with the carriage return
    QCOMPARE(whole.count('\n'), whole.count("\r\n"));
    for (const auto c : whole)
        QVERIFY(uchar(c) < 128);
}

void tst_MimeMessage::takesAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::addRow("usual") << u"kari@firma.example"_s << u"kari@firma.example"_s;
    QTest::addRow("domain of letters") << u"kari@blåbær.example"_s << u"kari@xn--blbr-roah.example"_s;
    QTest::addRow("plus") << u"kari+shop@firma.example"_s << u"kari+shop@firma.example"_s;
    QTest::addRow("no at") << u"kari"_s << QString();
    QTest::addRow("line break") << u"kari\r\nRCPT TO:<x@y.example>@firma.example"_s << QString();
    QTest::addRow("brackets") << u"<kari@firma.example>"_s << QString();
    QTest::addRow("two") << u"a@b.example,c@d.example"_s << QString();
    QTest::addRow("space") << u"ka ri@firma.example"_s << QString();
    QTest::addRow("break in the domain") << u"kari@firma\r\n.example"_s << QString();
    QTest::addRow("turned") << u"kari\u202e@firma.example"_s << QString();
    QTest::addRow("too long") << QString(300, u'x') + "@firma.example"_L1 << QString();
}

void tst_MimeMessage::takesAddresses()
{
    QFETCH(QString, typed);
    QTEST(mailAddress(typed), "address");
}

QTEST_GUILESS_MAIN(tst_MimeMessage)
#include "tst_mimemessage.moc"
