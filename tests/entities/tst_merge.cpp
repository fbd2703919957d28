// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/entities/description.h"
#include "models/entities/merge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Merge : public QObject
{
    Q_OBJECT
private slots:
    void ofSingleValues_data()
    {
        QTest::addColumn<QJsonValue>("base");
        QTest::addColumn<QJsonValue>("mine");
        QTest::addColumn<QJsonValue>("theirs");
        QTest::addColumn<MergeOutcome>("outcome");
        const auto t = [](const char16_t *text) { return QJsonValue(QString::fromUtf16(text)); };
        QTest::addRow("nobody else") << t(u"a") << t(u"b") << t(u"a") << MergeOutcome::Send;
        QTest::addRow("the same") << t(u"a") << t(u"b") << t(u"b") << MergeOutcome::AlreadySo;
        QTest::addRow("another") << t(u"a") << t(u"b") << t(u"c") << MergeOutcome::Conflict;
        QTest::addRow("they removed it") << t(u"a") << t(u"b") << QJsonValue(QJsonValue::Undefined) << MergeOutcome::Conflict;
        QTest::addRow("both removed it") << t(u"a") << QJsonValue(QJsonValue::Null) << QJsonValue(QJsonValue::Undefined) << MergeOutcome::AlreadySo;
        QTest::addRow("I remove it") << t(u"a") << QJsonValue(QJsonValue::Null) << t(u"a") << MergeOutcome::Send;
        QTest::addRow("I set what was empty") << QJsonValue(QJsonValue::Null) << t(u"b") << t(u"") << MergeOutcome::Send;
        QTest::addRow("I empty what was not set") << t(u"a") << QJsonValue(QJsonValue::Null) << t(u"") << MergeOutcome::AlreadySo;
        QTest::addRow("I set it first") << QJsonValue(QJsonValue::Null) << t(u"b") << QJsonValue(QJsonValue::Undefined) << MergeOutcome::Send;
    }
    void ofSingleValues()
    {
        QFETCH(QJsonValue, base);
        QFETCH(QJsonValue, mine);
        QFETCH(QJsonValue, theirs);
        QFETCH(MergeOutcome, outcome);
        QJsonObject row;
        row[u"phone"_s] = theirs;
        const auto result = mergeIntents(RecordType::User, {{u"phone"_s, base, mine}}, row);
        QCOMPARE(result.outcome, outcome);
        QCOMPARE(result.body.contains("phone"_L1), outcome == MergeOutcome::Send);
        if (outcome == MergeOutcome::Conflict) {
            QCOMPARE(result.conflicts.size(), 1);
            QVERIFY(sameValue(result.conflicts.first().theirs, theirs));
        }
    }
    void differentFieldsBothHold()
    {
        const QJsonObject theirs{{u"phone"_s, u"new"_s}, {u"email"_s, u"a@b.example"_s}};
        const auto result = mergeIntents(RecordType::User, {{u"email"_s, u"a@b.example"_s, u"c@d.example"_s}}, theirs);
        QCOMPARE(result.outcome, MergeOutcome::Send);
        QCOMPARE(mergePatch(theirs, result.body), (QJsonObject{{u"phone"_s, u"new"_s}, {u"email"_s, u"c@d.example"_s}}));
    }
    void additionsAndRemovalsCommute()
    {
        const FieldIntent intent{u"roleIds"_s, QJsonArray{u"a"_s, u"b"_s}, QJsonArray{u"b"_s, u"c"_s}};
        const QJsonObject theirs{{u"roleIds"_s, QJsonArray{u"a"_s, u"b"_s, u"d"_s}}};
        const auto result = mergeIntents(RecordType::User, {intent}, theirs);
        QCOMPARE(result.outcome, MergeOutcome::Send);
        QCOMPARE(result.body["roleIds"_L1], QJsonValue(QJsonArray{u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(mergeIntents(RecordType::User, {intent}, {{u"roleIds"_s, QJsonArray{u"b"_s, u"c"_s}}}).outcome, MergeOutcome::AlreadySo);
    }
    void lawsHoldForRandomSets()
    {
        QRandomGenerator random(7);
        const auto subset = [&] {
            QStringList items;
            for (const auto *name : {"a", "b", "c", "d", "e"}) {
                if (random.bounded(2))
                    items.append(QString::fromLatin1(name));
            }
            return toJson(items);
        };
        for (int i = 0; i < 10'000; ++i) {
            const auto base = subset();
            const auto mine = subset();
            const auto theirs = subset();
            const QJsonObject row{{u"roleIds"_s, theirs}};
            const auto merged = overlay(RecordType::User, row, {{u"roleIds"_s, base, mine}})["roleIds"_L1].toArray();
            // Nothing is invented, and what both kept is kept.
            for (const auto &item : merged)
                QVERIFY(mine.toArray().contains(item) || theirs.toArray().contains(item));
            const auto mineItems = mine.toArray();
            for (const auto &item : mineItems) {
                if (theirs.toArray().contains(item))
                    QVERIFY(merged.contains(item));
            }
            // The two changes commute.
            const auto other = overlay(RecordType::User, {{u"roleIds"_s, mine}}, {{u"roleIds"_s, base, theirs}})["roleIds"_L1].toArray();
            QCOMPARE(toJson(QVariant(merged.toVariantList()).toStringList()),
                     toJson(QVariant(other.toVariantList()).toStringList()));
            // Without a change of mine, theirs stands.
            QVERIFY(mergeIntents(RecordType::User, {{u"roleIds"_s, base, base}}, row).outcome == MergeOutcome::AlreadySo);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Merge)
#include "tst_merge.moc"
