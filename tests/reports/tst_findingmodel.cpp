// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reports/findingmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

Finding finding(char letter, const QString &detail = {})
{
    const auto id = QString(QLatin1Char(letter));
    return {{RecordType::User, id}, id.toUpper(), detail};
}

FindingTopic topic(const QByteArray &letters)
{
    FindingTopic made{u"Title"_s, u"Summary"_s, {}, letters.isEmpty() ? FindingTopic::State::Fine : FindingTopic::State::Found, {}};
    for (const char letter : letters)
        made.findings.append(finding(letter));
    return made;
}

QByteArray shown(const FindingModel &model, int topic)
{
    QByteArray letters;
    const auto parent = model.index(topic, 0);
    for (int row = 0; row < model.rowCount(parent); ++row)
        letters += model.index(row, 0, parent).data(FindingModel::IdRole).toString().toLatin1();
    return letters;
}

} // namespace

class tst_FindingModel : public QObject
{
    Q_OBJECT
private slots:
    void followsNewFindings_data();
    void followsNewFindings();
    void keepsWhatStays();
    void tellsTopicsFromRecords();
    void changesDetailsInPlace();
};

void tst_FindingModel::followsNewFindings_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addRow("nothing") << QByteArray() << QByteArray();
    QTest::addRow("first") << QByteArray("") << QByteArray("abc");
    QTest::addRow("all gone") << QByteArray("abc") << QByteArray("");
    QTest::addRow("some gone") << QByteArray("abcdef") << QByteArray("bce");
    QTest::addRow("some come") << QByteArray("bce") << QByteArray("abcdef");
    QTest::addRow("come at both ends") << QByteArray("cd") << QByteArray("abcdef");
    QTest::addRow("come and go") << QByteArray("acegi") << QByteArray("bcdgh");
    QTest::addRow("another order") << QByteArray("abcd") << QByteArray("dbca");
    QTest::addRow("another order, and others") << QByteArray("abcd") << QByteArray("xdbya");
    QTest::addRow("all others") << QByteArray("abc") << QByteArray("xyz");
}

void tst_FindingModel::followsNewFindings()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    FindingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTopics({topic("k"), topic(before)});

    model.setTopics({topic("k"), topic(after)});

    QCOMPARE(shown(model, 0), QByteArray("k"));
    QCOMPARE(shown(model, 1), after);
}

void tst_FindingModel::keepsWhatStays()
{
    FindingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTopics({topic("abcde")});
    const QPersistentModelIndex kept(model.index(3, 0, model.index(0, 0)));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    model.setTopics({topic("0bd1")});

    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.data(FindingModel::IdRole).toString(), u"d"_s);
    QCOMPARE(resets.size(), 0);
}

void tst_FindingModel::tellsTopicsFromRecords()
{
    FindingModel model;
    model.setTopics({topic(""), topic("ab")});
    const auto heading = model.index(1, 0);
    const auto record = model.index(1, 0, heading);

    QVERIFY(!model.keyAt(heading));
    QCOMPARE(model.keyAt(record), std::optional(RecordKey{RecordType::User, u"b"_s}));
    QCOMPARE(heading.data(FindingModel::TopicRole).toInt(), 1);
    QCOMPARE(record.data(FindingModel::TopicRole).toInt(), 1);
    QCOMPARE(heading.data(FindingModel::StateRole).toInt(), int(FindingTopic::State::Found));
    QVERIFY(!record.data(FindingModel::StateRole).isValid());
    QCOMPARE(heading.siblingAtColumn(1).data().toString(), u"Summary"_s);
}

void tst_FindingModel::changesDetailsInPlace()
{
    FindingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTopics({topic("ab")});
    const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    auto changed = topic("ab");
    changed.findings[1] = finding('b', u"92 %"_s);

    model.setTopics({changed});

    QCOMPARE(model.index(1, 1, model.index(0, 0)).data().toString(), u"92 %"_s);
    QCOMPARE(removals.size(), 0);
}

QTEST_GUILESS_MAIN(tst_FindingModel)
#include "tst_findingmodel.moc"
