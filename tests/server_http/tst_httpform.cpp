// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/http/httpform.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_HttpForm : public QObject {
    Q_OBJECT

private slots:
    void readsNamesAndValues();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void aNameThatStandsTwiceHasNoValue();
    void percentDecodingIsExact();
};

void tst_HttpForm::readsNamesAndValues()
{
    const auto form = HttpForm::parse("a=1&b=two+words&c=%C3%85+%2B&empty=&flag&text=x%0D%0Ay");
    QVERIFY(form);
    QCOMPARE(form->value("a"_L1), u"1"_s);
    QCOMPARE(form->value("b"_L1), u"two words"_s);
    QCOMPARE(form->value("c"_L1), u"Å +"_s);
    QCOMPARE(form->value("empty"_L1), u""_s);
    QCOMPARE(form->value("flag"_L1), u""_s);
    QCOMPARE(form->value("text"_L1), u"x\r\ny"_s);
    QVERIFY(!form->value("missing"_L1));
    QVERIFY(!form->hasDuplicates());
    QVERIFY(HttpForm::parse({})->items().isEmpty());
}

void tst_HttpForm::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short escape") << QByteArray("a=%4");
    QTest::newRow("bare percent") << QByteArray("a=100%");
    QTest::newRow("no hexadecimal") << QByteArray("a=%zz");
    QTest::newRow("signed escape") << QByteArray("a=%+1");
    QTest::newRow("escaped NUL") << QByteArray("a=%00");
    QTest::newRow("NUL in a name") << QByteArray("a%00b=1");
    QTest::newRow("escape character") << QByteArray("a=%1B");
    QTest::newRow("C1 control") << QByteArray("a=%C2%9B");
    QTest::newRow("overlong UTF-8") << QByteArray("a=%C0%AF");
    QTest::newRow("half a sequence") << QByteArray("a=%C3");
    QTest::newRow("surrogate") << QByteArray("a=%ED%A0%80");
}

void tst_HttpForm::refusesWhatIsMalformed()
{
    QFETCH(QByteArray, text);
    QVERIFY(!HttpForm::parse(text));
}

void tst_HttpForm::aNameThatStandsTwiceHasNoValue()
{
    const auto form = HttpForm::parse("a=1&b=2&a=1");
    QVERIFY(form);
    QVERIFY(!form->value("a"_L1));
    QVERIFY(form->contains("a"_L1));
    QVERIFY(form->hasDuplicates());
    QCOMPARE(form->value("b"_L1), u"2"_s);
}

void tst_HttpForm::percentDecodingIsExact()
{
    QCOMPARE(percentDecoded("a+b%2Fc%20%c3%a5"), u"a+b/c å"_s);
    QVERIFY(!percentDecoded("%"));
    QVERIFY(!percentDecoded("%FF"));
}

QTEST_GUILESS_MAIN(tst_HttpForm)
#include "tst_httpform.moc"
