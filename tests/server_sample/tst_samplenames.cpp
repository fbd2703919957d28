// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/sample/samplenames.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_SampleNames : public QObject {
    Q_OBJECT

private slots:
    void localPartIsAscii_data();
    void localPartIsAscii();
    void nobodyHasTheAddressOfAnother();
    void seedChangesTheNames();
};

void tst_SampleNames::localPartIsAscii_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    QTest::addRow("letters of Norwegian")
        << u"Øyvind"_s << u"Bråten Sæther"_s << 1 << u"oyvind.braten.saether"_s;
    QTest::addRow("hyphen") << u"Anne-Lise"_s << u"Åmli"_s << 1 << u"anne-lise.amli"_s;
    QTest::addRow("namesake") << u"Kåre"_s << u"Øien"_s << 2 << u"kare.oien2"_s;
}

void tst_SampleNames::localPartIsAscii()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(int, number);
    QFETCH(QString, expected);
    QCOMPARE(sampleLocalPart({first, last, number}), expected);
}

void tst_SampleNames::nobodyHasTheAddressOfAnother()
{
    // The first round of names, the beginning of the double ones, and those who share a name after all.
    constexpr std::pair<int, int> ranges[] = {
        {0, 15'000}, {50'000, 55'000}, {595'000, 610'000}, {995'000, 1'000'000}};
    QSet<QString> seen;
    int count = 0;
    for (const auto &[first, last] : ranges) {
        for (int i = first; i < last; ++i, ++count)
            seen.insert(sampleLocalPart(sampleName(1, i)));
    }
    QCOMPARE(seen.size(), count);
    QVERIFY(seen.contains(sampleLocalPart(sampleName(1, 609'999))) && sampleName(1, 609'999).number == 2);
}

void tst_SampleNames::seedChangesTheNames()
{
    const auto text = [](quint32 seed) { return sampleLocalPart(sampleName(seed, 5)); };
    QCOMPARE(text(1), text(1));
    QVERIFY(text(1) != text(2));
}

QTEST_GUILESS_MAIN(tst_SampleNames)
#include "tst_samplenames.moc"
