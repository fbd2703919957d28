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
    constexpr int count = 700'000; // more people than different names
    QSet<QString> seen;
    seen.reserve(count);
    for (int i = 0; i < count; ++i)
        seen.insert(sampleLocalPart(sampleName(1, i)));
    QCOMPARE(seen.size(), count);
}

void tst_SampleNames::seedChangesTheNames()
{
    const auto text = [](quint32 seed) { return sampleLocalPart(sampleName(seed, 5)); };
    QCOMPARE(text(1), text(1));
    QVERIFY(text(1) != text(2));
}

QTEST_GUILESS_MAIN(tst_SampleNames)
#include "tst_samplenames.moc"
