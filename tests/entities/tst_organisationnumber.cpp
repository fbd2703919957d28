// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/entities/organisationnumber.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_OrganisationNumber : public QObject
{
    Q_OBJECT
private slots:
    void isChecked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("valid");
        for (const auto *number : {"123456785", "312345676", "942110286", "938726027", "701730496"})
            QTest::addRow("Norway %s", number) << QString::fromLatin1(number) << u"NO"_s << true;
        QTest::addRow("Norway, as it is written") << u"NO 312 345 676 MVA"_s << u"NO"_s << true;
        QTest::addRow("Norway, wrong check digit") << u"123456789"_s << u"NO"_s << false;
        QTest::addRow("Norway, too short") << u"31234567"_s << u"NO"_s << false;
        QTest::addRow("Norway, letters") << u"31234567x"_s << u"NO"_s << false;
        QTest::addRow("Norway, no check digit exists") << u"000000010"_s << u"NO"_s << false;
        QTest::addRow("Sweden") << u"212000-0142"_s << u"SE"_s << true;
        QTest::addRow("Sweden, wrong") << u"212000-0143"_s << u"SE"_s << false;
        QTest::addRow("Denmark") << u"13585628"_s << u"DK"_s << true;
        QTest::addRow("Denmark, wrong") << u"13585629"_s << u"DK"_s << false;
        QTest::addRow("Finland") << u"0112038-9"_s << u"FI"_s << true;
        QTest::addRow("Finland, wrong") << u"0112038-8"_s << u"FI"_s << false;
        QTest::addRow("elsewhere") << u"GB 123"_s << u"GB"_s << true;
        QTest::addRow("nothing") << u"  "_s << u"GB"_s << false;
    }
    void isChecked()
    {
        QFETCH(QString, typed);
        QFETCH(QString, country);
        QFETCH(bool, valid);
        QCOMPARE(isOrganisationNumber(normalisedOrganisationNumber(typed, country), country), valid);
    }
    void isReadInGroupsOfThree()
    {
        QCOMPARE(formattedOrganisationNumber(u"312345676"_s, u"NO"_s), u"312\u00a0345\u00a0676"_s);
        QCOMPARE(formattedOrganisationNumber(u"12345"_s, u"DE"_s), u"12345"_s);
    }
};

QTEST_GUILESS_MAIN(tst_OrganisationNumber)
#include "tst_organisationnumber.moc"
