// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/cache/listdiff.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using Numbers = std::vector<qint64>;

namespace {

/// Carries the steps out as an item model would.
Numbers applied(const Numbers &from, const Numbers &to, const ListDiff &diff)
{
    auto list = from;
    for (const auto &run : diff.removals)
        list.erase(list.begin() + run.first, list.begin() + run.first + run.count);
    for (const auto &move : diff.moves) {
        const auto number = list[size_t(move.from)];
        list.erase(list.begin() + move.from);
        list.insert(list.begin() + move.to, number);
    }
    for (const auto &run : diff.insertions)
        list.insert(list.begin() + run.first, to.begin() + run.first, to.begin() + run.first + run.count);
    return list;
}

} // namespace

class tst_ListDiff : public QObject
{
    Q_OBJECT
private slots:
    void steps_data()
    {
        QTest::addColumn<QList<qint64>>("from");
        QTest::addColumn<QList<qint64>>("to");
        QTest::addColumn<QList<ListDiff::Run>>("removals");
        QTest::addColumn<QList<ListDiff::Move>>("moves");
        QTest::addColumn<QList<ListDiff::Run>>("insertions");
        using Runs = QList<ListDiff::Run>;
        using Moves = QList<ListDiff::Move>;
        using List = QList<qint64>;
        QTest::addRow("nothing") << List{1, 2} << List{1, 2} << Runs{} << Moves{} << Runs{};
        QTest::addRow("filled") << List{} << List{1, 2} << Runs{} << Moves{} << Runs{{0, 2}};
        QTest::addRow("emptied") << List{1, 2} << List{} << Runs{{0, 2}} << Moves{} << Runs{};
        QTest::addRow("removed from the end") << List{1, 2, 3, 4, 5} << List{2, 4} << Runs{{4, 1}, {2, 1}, {0, 1}} << Moves{} << Runs{};
        QTest::addRow("inserted in runs") << List{3} << List{1, 2, 3, 4} << Runs{} << Moves{} << Runs{{0, 2}, {3, 1}};
        QTest::addRow("one moved down") << List{1, 2, 3, 4} << List{2, 3, 1, 4} << Runs{} << Moves{{0, 2}} << Runs{};
        QTest::addRow("one moved up") << List{1, 2, 3, 4} << List{4, 1, 2, 3} << Runs{} << Moves{{3, 0}} << Runs{};
        QTest::addRow("all at once") << List{1, 2, 3, 4} << List{9, 4, 2, 3} << Runs{{0, 1}} << Moves{{2, 0}} << Runs{{0, 1}};
    }

    void steps()
    {
        QFETCH(QList<qint64>, from);
        QFETCH(QList<qint64>, to);
        const auto diff = diffLists({from.begin(), from.end()}, {to.begin(), to.end()});
        QVERIFY(!diff.tooMany);
        QTEST(diff.removals, "removals");
        QTEST(diff.moves, "moves");
        QTEST(diff.insertions, "insertions");
        QVERIFY(diff.changes.isEmpty());
    }

    void changesAreRowsOfTheNewList()
    {
        const auto diff = diffLists({1, 2, 3, 4}, {9, 2, 3, 4, 8}, {1, 2, 3, 8, 9});
        QCOMPARE(diff.changes, (QList<ListDiff::Run>{{1, 2}}));
    }

    void leadsFromOneListToTheOther()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 2'000; ++round) {
            Numbers from(size_t(random.bounded(40)));
            std::iota(from.begin(), from.end(), 0);
            std::shuffle(from.begin(), from.end(), random);
            auto to = from;
            for (int i = random.bounded(8); i > 0 && !to.empty(); --i)
                to.erase(to.begin() + random.bounded(int(to.size())));
            for (int i = random.bounded(8); i > 0 && to.size() > 1; --i)
                std::swap(to[size_t(random.bounded(int(to.size())))], to[size_t(random.bounded(int(to.size())))]);
            for (int i = random.bounded(8); i > 0; --i)
                to.insert(to.begin() + random.bounded(int(to.size()) + 1), 1'000 + i);
            const auto diff = diffLists(from, to);
            QVERIFY(!diff.tooMany);
            QCOMPARE(applied(from, to, diff), to);
        }
    }

    void anotherOrderIsTooMuch()
    {
        Numbers from(1'000);
        std::iota(from.begin(), from.end(), 0);
        const Numbers to(from.rbegin(), from.rend());
        const auto diff = diffLists(from, to, {1});
        QVERIFY(diff.tooMany);
        QVERIFY(diff.removals.isEmpty() && diff.moves.isEmpty() && diff.insertions.isEmpty() && diff.changes.isEmpty());
    }

    void scatteredRowsAreTooMuch()
    {
        Numbers from(10'000);
        std::iota(from.begin(), from.end(), 0);
        Numbers to;
        std::copy_if(from.begin(), from.end(), std::back_inserter(to), [](qint64 number) { return number % 2 == 0; });
        QVERIFY(diffLists(from, to).tooMany);
        QVERIFY(diffLists(to, from).tooMany);
    }
};

QTEST_APPLESS_MAIN(tst_ListDiff)
#include "tst_listdiff.moc"
