// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/cache/keycolumn.h"

#include <QByteArray>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_KeyColumn : public QObject
{
    Q_OBJECT
private slots:
    void unknownNumbersAreEmpty()
    {
        const KeyColumn column;
        QVERIFY(column.at(0).isEmpty());
        QVERIFY(column.at(1'000'000).isEmpty());
    }

    void keepsWhatWasSetLast()
    {
        QRandomGenerator random(1);
        KeyColumn column;
        QMap<quint32, QByteArray> expected;
        for (int i = 0; i < 20'000; ++i) {
            const auto number = random.bounded(200u);
            const QByteArray key(random.bounded(10) == 0 ? random.bounded(2'000) : random.bounded(4), char('a' + random.bounded(26)));
            column.set(number, key);
            expected[number] = key;
        }
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QCOMPARE(column.at(it.key()).toByteArray(), it.value());
    }

    void tellsWhenItIsMostlyWaste()
    {
        KeyColumn column;
        for (int i = 0; i < 5'000; ++i)
            column.set(1, QByteArray(300 + i % 2, 'x'));
        QVERIFY(column.isWasteful());
        QCOMPARE(column.at(1).size(), 301);
    }
};

QTEST_APPLESS_MAIN(tst_KeyColumn)
#include "tst_keycolumn.moc"
