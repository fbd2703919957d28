// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/cache/sortkey.h"

#include <QCollator>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

int sign(int value)
{
    return (value > 0) - (value < 0);
}

int compare(const QByteArray &a, const QByteArray &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

const QStringList words{
    u"Aase"_s, u"Åse"_s, u"Anne"_s, u"Anne Berg"_s, u"Anne-Lise"_s, u"Annelise"_s, u"Ærlig"_s, u"Ødegård"_s, u"Ola"_s, u"Zoe"_s, u"zebra"_s,
    u"Åberg"_s, u"Abel"_s, u"Bjørn"_s, u"Björn"_s, u"Bjarne"_s, u"Øystein"_s, u"Østby"_s, u"Ås"_s, u"As"_s, u"Eva"_s, u"Émile"_s, u"Emilie"_s,
    u"Müller"_s, u"Mykland"_s, u"Muri"_s, u"Nilsen 2"_s, u"Nilsen 10"_s, u"Nilsen"_s, u"Nilsen, Per"_s, u"O'Hara"_s, u"Ohara"_s, u"Straße"_s,
    u"Strand"_s, u"Käte"_s, u"Kåre"_s, u"Kari"_s, u"Kæru"_s, u"Wenche"_s, u"Vigdis"_s, u"Čapek"_s, u"Cato"_s, u"Dahl"_s, u"Łukasz"_s, u"Lund"_s,
    u"123"_s, u"45"_s, u"7"_s, u"007"_s, u"Avdeling 9"_s, u"Avdeling 11"_s, u"avdeling 10"_s, u"ørn"_s, u"æra"_s, u"ånd"_s, u"Sigma"_s};

} // namespace

class tst_SortKey : public QObject
{
    Q_OBJECT
private slots:
    void textAgreesWithTheCollator_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addRow("Norwegian") << u"nb_NO"_s;
        QTest::addRow("Danish") << u"da_DK"_s;
        QTest::addRow("Swedish") << u"sv_SE"_s;
        QTest::addRow("Finnish") << u"fi_FI"_s;
        QTest::addRow("English") << u"en_GB"_s;
    }

    void textAgreesWithTheCollator()
    {
        QFETCH(QString, locale);
        QCollator collator{QLocale(locale)};
        if (sign(collator.compare(u"å"_s, u"z"_s)) != (locale == "en_GB"_L1 ? -1 : 1))
            QSKIP("this Qt has no collation for the locale");
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        const auto order = textOrderOf(locale);
        for (const auto &a : words) {
            for (const auto &b : words) {
                const auto difference = compare(sortKey(a, order), sortKey(b, order));
                // Letters that differ by an accent alone are one in the keys.
                if (difference != 0) {
                    QVERIFY2(sign(collator.compare(a, b)) == difference,
                             qPrintable(u"%1 and %2: %3"_s.arg(a, b, QString::number(difference))));
                }
            }
        }
    }

    void nordicLettersStandLast_data()
    {
        QTest::addColumn<TextOrder>("order");
        QTest::addColumn<QStringList>("sorted");
        QTest::addRow("Norwegian") << TextOrder::NorwegianDanish << QStringList{u"a"_s, u"z"_s, u"æ"_s, u"ø"_s, u"å"_s};
        QTest::addRow("Swedish") << TextOrder::SwedishFinnish << QStringList{u"a"_s, u"aa"_s, u"z"_s, u"å"_s, u"ä"_s, u"ö"_s};
        QTest::addRow("Latin") << TextOrder::Latin << QStringList{u"a"_s, u"åb"_s, u"æ"_s, u"b"_s, u"ø"_s, u"z"_s};
    }

    void nordicLettersStandLast()
    {
        QFETCH(TextOrder, order);
        QFETCH(QStringList, sorted);
        for (qsizetype i = 1; i < sorted.size(); ++i)
            QVERIFY2(sortKey(sorted[i - 1], order) < sortKey(sorted[i], order), qPrintable(sorted[i]));
    }

    void doubleAIsOneLetterInNorwegian()
    {
        QCOMPARE(sortKey(u"Aase"_s, TextOrder::NorwegianDanish), sortKey(u"Åse"_s, TextOrder::NorwegianDanish));
        QVERIFY(sortKey(u"Aase"_s, TextOrder::SwedishFinnish) < sortKey(u"Ab"_s, TextOrder::SwedishFinnish));
    }

    void equalTexts_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addRow("case") << u"kari"_s << u"KARI"_s;
        QTest::addRow("composition") << u"Åse"_s << u"A\u030Ase"_s;
        QTest::addRow("outer space") << u" Kari "_s << u"Kari"_s;
        QTest::addRow("leading zeros") << u"A 007"_s << u"A 7"_s;
    }

    void equalTexts()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(sortKey(a, TextOrder::NorwegianDanish), sortKey(b, TextOrder::NorwegianDanish));
    }

    void numbersInTextsByValue()
    {
        const auto key = [](const QString &text) { return sortKey(text, TextOrder::NorwegianDanish); };
        QVERIFY(key(u"Avdeling 9"_s) < key(u"Avdeling 10"_s));
        QVERIFY(key(u"Avdeling 10"_s) < key(u"Avdeling 100"_s));
        QVERIFY(key(u"99999999999999999998"_s) < key(u"99999999999999999999"_s));
    }

    void emptyAndLong()
    {
        QVERIFY(sortKey(QString(), TextOrder::Latin).isEmpty());
        QVERIFY(sortKey(u" \t\n"_s, TextOrder::Latin).isEmpty());
        QVERIFY(sortKey(QString(1'000, u'å'), TextOrder::NorwegianDanish).size() <= 120);
        QVERIFY(sortKey(QString(1'000, u'漢'), TextOrder::NorwegianDanish).size() <= 120);
    }

    void numbers()
    {
        const QList<qint64> ascending{std::numeric_limits<qint64>::min(), -1'000'000, -1, 0, 1, 255, 256, 1'000'000'000'000,
                                      std::numeric_limits<qint64>::max()};
        for (qsizetype i = 1; i < ascending.size(); ++i)
            QVERIFY(sortKey(ascending[i - 1]) < sortKey(ascending[i]));
    }

    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<TextOrder>("order");
        QTest::addRow("nb") << u"nb"_s << TextOrder::NorwegianDanish;
        QTest::addRow("nn-NO") << u"nn-NO"_s << TextOrder::NorwegianDanish;
        QTest::addRow("da_DK") << u"da_DK"_s << TextOrder::NorwegianDanish;
        QTest::addRow("SV") << u"SV"_s << TextOrder::SwedishFinnish;
        QTest::addRow("fi") << u"fi"_s << TextOrder::SwedishFinnish;
        QTest::addRow("en") << u"en"_s << TextOrder::Latin;
        QTest::addRow("none") << QString() << TextOrder::Latin;
    }

    void languages()
    {
        QFETCH(QString, language);
        QTEST(textOrderOf(language), "order");
    }
};

QTEST_APPLESS_MAIN(tst_SortKey)
#include "tst_sortkey.moc"
