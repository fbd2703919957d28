// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/cache/searchfold.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_SearchFold : public QObject
{
    Q_OBJECT
private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::addRow("empty") << QString() << QString();
        QTest::addRow("case") << u"Kari NORDMANN"_s << u"kari nordmann"_s;
        QTest::addRow("o with stroke") << u"Bjørn"_s << u"bjorn"_s;
        QTest::addRow("in capitals") << u"BJØRN ÅSE ÆRLIG"_s << u"bjorn ase aerlig"_s;
        QTest::addRow("ring in two characters") << u"A\u030Ase"_s << u"ase"_s;
        QTest::addRow("swedish") << u"Märta Öberg"_s << u"marta oberg"_s;
        QTest::addRow("accents") << u"André Muñoz-Łuczak"_s << u"andre munoz-luczak"_s;
        QTest::addRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::addRow("ligature") << u"ﬁsk"_s << u"fisk"_s;
        QTest::addRow("punctuation stays") << u"o'hara@example.org, +47 (22)"_s << u"o'hara@example.org, +47 (22)"_s;
        QTest::addRow("control characters") << u"a\nb\tc"_s << u"a b c"_s;
        QTest::addRow("controls beyond ascii") << u"ø\u0085\u2028b"_s << u"o  b"_s;
        QTest::addRow("no-break space") << u"Å\u00A0b"_s << u"a b"_s;
        QTest::addRow("other scripts") << u"ΣΟΦΙΑ"_s << u"σοφια"_s;
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldForSearch(text), folded);
        QCOMPARE(foldForSearch(foldForSearch(text)), folded);
    }
};

QTEST_APPLESS_MAIN(tst_SearchFold)
#include "tst_searchfold.moc"
