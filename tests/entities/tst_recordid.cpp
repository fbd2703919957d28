// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/entities/recordid.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_RecordId : public QObject
{
    Q_OBJECT
private slots:
    void hasTheFormOfTheStandard()
    {
        // RFC 9562, appendix A.6: unix_ts_ms 0x017F22E279B0, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
        const quint32 highest = 0xcc3 | (0x18c4u << 12);
        QCOMPARE(makeRecordId(0x017F22E279B0, {highest, 0xdc0c, 0x0c07398f}), u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
    }
    void sortsByAge()
    {
        const auto older = makeRecordId(1'700'000'000'000, {0xffffffff, 0xffffffff, 0xffffffff});
        const auto newer = makeRecordId(1'700'000'000'001, {0, 0, 0});
        QVERIFY(older < newer);
    }
    void isRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::addRow("ours") << makeRecordId() << true;
        QTest::addRow("capitals") << makeRecordId().toUpper() << false;
        QTest::addRow("short") << makeRecordId().chopped(1) << false;
        QTest::addRow("no dash") << makeRecordId().replace(8, 1, u"0"_s) << false;
        QTest::addRow("empty") << QString() << false;
    }
    void isRecognised()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QCOMPARE(isRecordId(text), isOne);
    }
};

QTEST_GUILESS_MAIN(tst_RecordId)
#include "tst_recordid.moc"
