// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/addresslist.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_AddressList : public QObject
{
    Q_OBJECT
private slots:
    void findsAddresses_data();
    void findsAddresses();
    void saysWhatIsWrong();
    void takesAnything_data();
    void takesAnything();
};

void tst_AddressList::findsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList two{u"kari@example.org"_s, u"ola@example.org"_s};
    QTest::addRow("nothing") << QString() << QStringList();
    QTest::addRow("blank") << u" \n\t ;, \r\n"_s << QStringList();
    QTest::addRow("one") << u"kari@example.org"_s << two.first(1);
    QTest::addRow("lines") << u"kari@example.org\nola@example.org"_s << two;
    QTest::addRow("lines of another system") << u"kari@example.org\r\n\r\nola@example.org\r\n"_s << two;
    QTest::addRow("commas") << u"kari@example.org, ola@example.org,"_s << two;
    QTest::addRow("semicolons") << u"kari@example.org;ola@example.org;"_s << two;
    QTest::addRow("spaces") << u" kari@example.org  ola@example.org "_s << two;
    QTest::addRow("a column of a sheet") << u"kari@example.org\tola@example.org"_s << two;
    QTest::addRow("names") << u"Kari Nordmann <kari@example.org>, Ola <ola@example.org>"_s << two;
    QTest::addRow("quoted name with a comma") << u"\"Nordmann, Kari\" <kari@example.org>; \"Ola; jr\" <ola@example.org>"_s << two;
    QTest::addRow("names without a divider") << u"Kari <kari@example.org> Ola <ola@example.org>"_s << two;
    QTest::addRow("links") << u"mailto:kari@example.org\n<MAILTO:ola@example.org>"_s << two;
    QTest::addRow("a quotation mark never closed") << u"\"Kari <kari@example.org>\nola@example.org"_s << two;
    QTest::addRow("letters") << u"Bjørn Ærø <bjørn@eksempel.no>"_s << QStringList{u"bjørn@eksempel.no"_s};
}

void tst_AddressList::findsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList texts;
    for (const auto &address : addressesIn(text)) {
        QCOMPARE(address.state, ListedAddress::State::Good);
        texts.append(address.text);
    }
    QCOMPARE(texts, found);
}

void tst_AddressList::saysWhatIsWrong()
{
    using enum ListedAddress::State;
    const auto list = addressesIn(u"kari@example.org\nkari @ example.org\nKARI@Example.org\n<>\nNordmann\n<kari.example.org>"_s);
    const QList<ListedAddress> expected{{u"kari@example.org"_s, Good},
                                        {u"kari @ example.org"_s, Malformed},
                                        {u"KARI@Example.org"_s, Double},
                                        {u"Nordmann"_s, Malformed},
                                        {u"kari.example.org"_s, Malformed}};
    QCOMPARE(list, expected);
    QCOMPARE(foldedAddress(u" Kari@Example.ORG "_s), u"kari@example.org"_s);
}

void tst_AddressList::takesAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("brackets") << QString(5'000, u'<');
    QTest::addRow("quotation marks") << QString(5'000, u'"');
    QTest::addRow("markup") << u"<script>alert(1)</script>"_s;
    QTest::addRow("turned round") << u"\u202emoc.elpmaxe@irak"_s;
    QTest::addRow("a zero") << u"kari@example.org"_s + QChar(0) + u"ola@example.org"_s;
    QTest::addRow("long") << QString(200'000, u'a') + u"@example.org"_s;
}

void tst_AddressList::takesAnything()
{
    QFETCH(QString, text);
    for (const auto &address : addressesIn(text))
        QVERIFY(address.state != ListedAddress::State::Good);
}

QTEST_APPLESS_MAIN(tst_AddressList)
#include "tst_addresslist.moc"
