// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cachehelp.h"
#include "models/cache/cacheschema.h"
#include "models/cache/cachewriter.h"
#include "models/cache/listindex.h"
#include "models/cache/searchfold.h"

#include <QCollator>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace CacheHelp;

namespace {

constexpr auto nb = TextOrder::NorwegianDanish;
const Cancelled never = [] { return false; };

/// The writer and the reader of one file in this thread, and beside them a plain picture of what lists must hold.
class Pair
{
public:
    Pair()
        : writer(nb)
        , index(nb)
    {
        const auto opened = CacheSchema::openFile(writing, folder.path());
        const auto loaded = writer.load(writing);
        const auto read = reading.open(CacheSchema::filePath(folder.path()), SqlConnection::Access::Reader);
        isOpen = opened.ok() && loaded.ok() && read.ok();
    }

    Result<void> write(const CacheWrite &write)
    {
        const auto effect = writer.apply(writing, write);
        if (!effect)
            return effect.error();
        if (effect->everything)
            index.clear();
        for (const auto &patch : effect->patches)
            index.patch(patch);
        return {};
    }

    Result<ListIds> find(const ListQuery &query)
    {
        SqlTransaction transaction(reading, SqlTransaction::Kind::Read);
        return index.find(reading, query, never);
    }

    QStringList ids(const ListQuery &query)
    {
        const auto found = find(query);
        if (!found)
            return {found.error().detail};
        QStringList result;
        for (const auto number : *found->numbers) {
            SqlQuery id(reading, "SELECT id FROM id WHERE family = ? AND n = ?");
            result.append(id.bind(1, qint64(CacheSchema::family(query.type))).bind(2, number).next() ? id.text(0) : u"?"_s);
        }
        return result;
    }

    QTemporaryDir folder;
    SqlConnection writing;
    SqlConnection reading;
    CacheWriter writer;
    ListIndex index;
    bool isOpen = false;
};

QJsonObject group(qint64 i, const QString &name)
{
    return {{u"id"_s, id(i)}, {u"name"_s, name}};
}

QJsonObject activity(qint64 i, const QString &day)
{
    return {{u"id"_s, id(i)}, {u"lastSignInOn"_s, day}};
}

} // namespace

class tst_ListIndex : public QObject
{
    Q_OBJECT
private slots:
    void sortsByEachKindOfField_data()
    {
        QTest::addColumn<QList<SortColumn>>("sort");
        QTest::addColumn<QList<int>>("expected");
        const auto down = Qt::DescendingOrder;
        QTest::addRow("arrival") << QList<SortColumn>{} << QList<int>{1, 2, 3, 4};
        QTest::addRow("name") << QList<SortColumn>{{u"name"_s}} << QList<int>{2, 1, 4, 3};
        QTest::addRow("name down") << QList<SortColumn>{{u"name"_s, down}} << QList<int>{3, 4, 1, 2};
        QTest::addRow("limit, empty last") << QList<SortColumn>{{u"orderLimit"_s}} << QList<int>{4, 1, 2, 3};
        QTest::addRow("limit down, empty last") << QList<SortColumn>{{u"orderLimit"_s, down}} << QList<int>{1, 4, 2, 3};
        QTest::addRow("group by its name") << QList<SortColumn>{{u"groupId"_s}, {u"name"_s}} << QList<int>{1, 3, 2, 4};
        QTest::addRow("group down") << QList<SortColumn>{{u"groupId"_s, down}, {u"name"_s, down}} << QList<int>{2, 3, 1, 4};
        QTest::addRow("roles by their names") << QList<SortColumn>{{u"roleIds"_s}, {u"name"_s}} << QList<int>{3, 1, 2, 4};
        QTest::addRow("companion's day") << QList<SortColumn>{{u"lastSignInOn"_s}, {u"name"_s}} << QList<int>{3, 1, 2, 4};
        QTest::addRow("status as declared") << QList<SortColumn>{{u"status"_s}, {u"name"_s}} << QList<int>{4, 2, 3, 1};
    }

    void sortsByEachKindOfField()
    {
        QFETCH(QList<SortColumn>, sort);
        QFETCH(QList<int>, expected);
        Pair pair;
        QVERIFY(pair.isOpen);
        const auto money = [](int amount) { return QJsonObject{{u"amount"_s, amount}, {u"currency"_s, u"NOK"_s}}; };
        auto begin = rows(1, {
            put(RecordType::Role, group(21, u"Zebra"_s), 1), put(RecordType::Role, group(22, u"Admin"_s), 1),
            put(RecordType::Group, group(11, u"Ås"_s), 1), put(RecordType::Group, group(12, u"Østfold"_s), 1),
            put(RecordType::User, user(1, u"Kari"_s, u"Å"_s, {{u"groupId"_s, id(12)}, {u"orderLimit"_s, money(1'000)}, {u"status"_s, u"disabled"_s},
                                                              {u"roleIds"_s, QJsonArray{id(21), id(22)}}}), 1),
            put(RecordType::User, user(2, u"Kari"_s, u"Z"_s, {{u"groupId"_s, id(11)}, {u"status"_s, u"active"_s},
                                                              {u"roleIds"_s, QJsonArray{id(21)}}}), 1),
            put(RecordType::User, user(3, u"Åse"_s, u"B"_s, {{u"groupId"_s, id(12)}, {u"status"_s, u"active"_s},
                                                             {u"roleIds"_s, QJsonArray{id(22)}}}), 1),
            put(RecordType::User, user(4, u"Øyvind"_s, u"A"_s, {{u"orderLimit"_s, money(-5)}, {u"status"_s, u"invited"_s}}), 1),
            put(RecordType::UserActivity, activity(1, u"2026-02-01"_s), 1), put(RecordType::UserActivity, activity(3, u"2026-01-31"_s), 1),
        }, true);
        begin.position = shown(1, 1);
        VERIFY_OK(pair.write(begin));
        QStringList ids;
        for (const int i : expected)
            ids.append(id(i));
        QCOMPARE(pair.ids({RecordType::User, {}, sort, {}}), ids);
    }

    void followsTheTitlesOfWhatItRefersTo()
    {
        Pair pair;
        auto begin = rows(1, {put(RecordType::Group, group(11, u"A"_s), 1), put(RecordType::Group, group(12, u"B"_s), 1),
                              put(RecordType::User, user(1, u"x"_s, u"x"_s, {{u"groupId"_s, id(11)}}), 1),
                              put(RecordType::User, user(2, u"y"_s, u"y"_s, {{u"groupId"_s, id(12)}}), 1)}, true);
        begin.position = shown(1, 1);
        VERIFY_OK(pair.write(begin));
        const ListQuery query{RecordType::User, {}, {{u"groupId"_s}}, {}};
        QCOMPARE(pair.ids(query), (QStringList{id(1), id(2)}));
        VERIFY_OK(pair.write(page({put(RecordType::Group, group(11, u"C"_s), 2)}, 2)));
        QCOMPARE(pair.ids(query), (QStringList{id(2), id(1)}));
        VERIFY_OK(pair.write(overlays({{{RecordType::Group, id(12)}, false, false, group(12, u"D"_s), RowState::Waiting}})));
        QCOMPARE(pair.ids(query), (QStringList{id(1), id(2)}));
        VERIFY_OK(pair.write(page({put(RecordType::User, user(2, u"y"_s, u"y"_s, {{u"groupId"_s, id(11)}}), 3),
                                   put(RecordType::User, user(1, u"x"_s, u"x"_s, {{u"groupId"_s, id(12)}}), 3)}, 3)));
        QCOMPARE(pair.ids(query), (QStringList{id(2), id(1)}));
    }

    void companionsMoveTheirRecords()
    {
        Pair pair;
        auto begin = rows(1, {put(RecordType::User, user(1, u"x"_s, u"x"_s), 1), put(RecordType::User, user(2, u"y"_s, u"y"_s), 1),
                              put(RecordType::UserActivity, activity(1, u"2026-01-01"_s), 1)}, true);
        begin.position = shown(1, 1);
        VERIFY_OK(pair.write(begin));
        const ListQuery query{RecordType::User, {}, {{u"lastSignInOn"_s}}, {}};
        QCOMPARE(pair.ids(query), (QStringList{id(1), id(2)}));
        VERIFY_OK(pair.write(page({put(RecordType::UserActivity, activity(2, u"2025-01-01"_s), 2)}, 2)));
        QCOMPARE(pair.ids(query), (QStringList{id(2), id(1)}));
        VERIFY_OK(pair.write(page({remove(RecordType::UserActivity, 2, 3)}, 3)));
        QCOMPARE(pair.ids(query), (QStringList{id(1), id(2)}));
    }

    void refusesWhatItCannotSortOrFilterBy_data()
    {
        QTest::addColumn<ListQuery>("query");
        QTest::addRow("sort by nothing known") << ListQuery{RecordType::User, {}, {{u"1; DROP TABLE id"_s}}, {}};
        QTest::addRow("sort by a structure") << ListQuery{RecordType::User, {}, {{u"delegate"_s}}, {}};
        QTest::addRow("filter by nothing known") << ListQuery{RecordType::User, {}, {}, {{u"x"_s, {u"y"_s}}}};
        QTest::addRow("range of no number") << ListQuery{RecordType::User, {}, {}, {{u"orderLimit"_s, {}, u"much"_s}}};
        QTest::addRow("range of a reference") << ListQuery{RecordType::User, {}, {}, {{u"groupId"_s, {}, id(1)}}};
        QTest::addRow("sort by another's companion") << ListQuery{RecordType::Group, {}, {{u"lastSignInOn"_s}}, {}};
    }

    void refusesWhatItCannotSortOrFilterBy()
    {
        QFETCH(ListQuery, query);
        Pair pair;
        QCOMPARE(pair.find(query).error().kind, ErrorKind::Invalid);
    }

    void stopsWhenItIsCancelled()
    {
        Pair pair;
        SqlTransaction transaction(pair.reading, SqlTransaction::Kind::Read);
        const auto found = pair.index.find(pair.reading, {RecordType::User, u"a"_s, {}, {}}, [] { return true; });
        QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    }

    void agreesWithANaiveListThroughAnyHistory_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void agreesWithANaiveListThroughAnyHistory()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const QStringList names{u"Åse"_s, u"Bjørn"_s, u"Øyvind"_s, u"Anne"_s, u"Ærlig"_s, u"Per 10"_s, u"Per 9"_s, u"Zoe"_s, QString()};
        const QStringList statuses{u"active"_s, u"invited"_s, u"disabled"_s};
        const auto randomUser = [&](qint64 i) {
            auto row = user(i, names[random.bounded(names.size())], names[random.bounded(names.size())],
                            {{u"status"_s, statuses[random.bounded(3)]}});
            if (random.bounded(2) == 0)
                row[u"orderLimit"_s] = QJsonObject{{u"amount"_s, random.bounded(4) * 100}, {u"currency"_s, u"NOK"_s}};
            return row;
        };
        struct Base {
            qint64 revision = 0;
            QJsonObject row; // empty: removed
        };
        QMap<qint64, Base> base;
        QMap<qint64, Overlay> above;
        Pair pair;
        qint64 revision = 10;
        int generation = 1;
        auto begin = rows(1, {}, true);
        begin.position = shown(1, 1);
        VERIFY_OK(pair.write(begin));

        for (int step = 0; step < 150; ++step) {
            const auto what = random.bounded(10);
            if (what < 5) {
                QList<RowChange> changes;
                const auto first = ++revision;
                for (int k = random.bounded(1, 30); k > 0; --k) {
                    const qint64 i = random.bounded(1, 60);
                    auto &known = base[i];
                    const auto change = random.bounded(10);
                    const auto own = random.bounded(8) == 0 ? first - 2 : ++revision; // a late one now and then
                    if (change < 7) {
                        const auto row = randomUser(i);
                        changes.append(put(RecordType::User, row, own));
                        if (own > known.revision)
                            known = {own, row};
                    } else if (change < 9) {
                        changes.append(remove(RecordType::User, i, own));
                        if (own > known.revision)
                            known = {own, {}};
                    } else {
                        changes.append(hide(RecordType::User, i, own));
                        if (own >= known.revision)
                            known = {};
                    }
                    if (known.row.isEmpty())
                        known.revision = 0; // collected with the page
                }
                VERIFY_OK(pair.write(page(changes, revision, generation)));
                for (auto it = base.begin(); it != base.end();)
                    it = it->row.isEmpty() ? base.erase(it) : std::next(it);
            } else if (what < 9) {
                QList<Overlay> list;
                for (int k = random.bounded(1, 5); k > 0; --k) {
                    const qint64 i = random.bounded(1, 70);
                    Overlay overlay{{RecordType::User, id(i)}, false, false, {}, RowState::Waiting};
                    const auto kind = random.bounded(5);
                    if (kind < 2)
                        overlay.clear = true;
                    else if (kind < 3)
                        overlay.removed = true;
                    else
                        overlay.row = randomUser(i);
                    list.append(overlay);
                    if (overlay.clear)
                        above.remove(i);
                    else
                        above[i] = overlay;
                }
                VERIFY_OK(pair.write(overlays(list)));
            } else {
                // A renewed synchronisation; its snapshot is the state as it is.
                QList<RowChange> changes;
                for (auto it = base.begin(); it != base.end(); ++it)
                    changes.append(put(RecordType::User, it->row, it->revision));
                VERIFY_OK(pair.write(rows(++generation, changes, true, true)));
                CacheWrite swap;
                swap.change = CacheWrite::Swap{generation};
                VERIFY_OK(pair.write(swap));
                VERIFY_OK(pair.writer.cleanUp(pair.writing));
            }

            QMap<qint64, QJsonObject> visible;
            for (auto it = base.begin(); it != base.end(); ++it)
                visible[it.key()] = it->row;
            for (auto it = above.begin(); it != above.end(); ++it) {
                if (!it->removed)
                    visible[it.key()] = it->row;
            }
            const QStringList searches{QString(), u"bj"_s, u"oy a"_s, u"PER 9"_s, u"example u1"_s};
            const QList<QList<SortColumn>> sorts{{{u"name"_s}}, {{u"orderLimit"_s, Qt::DescendingOrder}, {u"name"_s}}, {{u"status"_s}, {u"orderLimit"_s}}};
            const QList<QList<FieldFilter>> filters{{}, {{u"status"_s, {u"active"_s, u"invited"_s}}}, {{u"orderLimit"_s, {QString(), u"100"_s}}},
                                                      {{u"orderLimit"_s, {}, u"100"_s, u"1000"_s}}, {{u"orderLimit"_s, {}, {}, u"100"_s}}};
            const ListQuery query{RecordType::User, searches[random.bounded(searches.size())], sorts[random.bounded(sorts.size())],
                                  filters[random.bounded(filters.size())]};
            compare(pair, query, visible);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    /// Compares with a list made by QString and QCollator from the rows alone.
    static void compare(Pair &pair, const ListQuery &query, const QMap<qint64, QJsonObject> &visible)
    {
        const auto words = foldForSearch(query.search).split(u' ', Qt::SkipEmptyParts);
        QStringList expected;
        for (const auto &row : visible) {
            QString text;
            for (const auto &field : describe(RecordType::User).fields) {
                if (field.is(Searchable))
                    text += foldForSearch(valueOf(field, row).toString()) + u' ';
            }
            const bool hasWords = std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
            const bool passes = std::all_of(query.filters.begin(), query.filters.end(), [&row](const FieldFilter &filter) {
                const auto value = row[filter.field];
                if (filter.isRange()) {
                    const auto amount = value[u"amount"_s].toInteger();
                    return value.isObject() && (filter.from.isEmpty() || amount >= filter.from.toLongLong())
                        && (filter.below.isEmpty() || amount < filter.below.toLongLong());
                }
                return filter.anyOf.contains(value.isObject() ? QString::number(value[u"amount"_s].toInteger()) : value.toString());
            });
            if (hasWords && passes)
                expected.append(row[u"id"_s].toString());
        }
        const auto found = pair.ids(query);
        QCOMPARE(QSet<QString>(found.begin(), found.end()), QSet<QString>(expected.begin(), expected.end()));
        QCOMPARE(found.size(), expected.size());
        QCOMPARE(pair.find(query)->total, visible.size());

        QHash<QString, QJsonObject> byId;
        for (const auto &row : visible)
            byId[row[u"id"_s].toString()] = row;
        for (qsizetype i = 1; i < found.size(); ++i) {
            for (const auto &column : query.sort) {
                const int order = inOrder(column.field, byId[found[i - 1]], byId[found[i]], column.order == Qt::DescendingOrder);
                QVERIFY2(order <= 0, qPrintable(column.field));
                if (order < 0)
                    break;
            }
        }
    }

    /// Below zero when the first stands rightly before the second, zero when the column does not tell.
    static int inOrder(const QString &field, const QJsonObject &a, const QJsonObject &b, bool descending)
    {
        const auto sign = descending ? -1 : 1;
        if (field == u"name"_s) {
            static QCollator collator = [] {
                QCollator result{QLocale(QLocale::NorwegianBokmal, QLocale::Norway)};
                result.setNumericMode(true);
                result.setCaseSensitivity(Qt::CaseInsensitive);
                return result;
            }();
            return sign * collator.compare(titleOf(RecordType::User, a), titleOf(RecordType::User, b));
        }
        if (field == u"status"_s) {
            const QStringList declared{u"invited"_s, u"active"_s, u"disabled"_s};
            return sign * int(declared.indexOf(a[field].toString()) - declared.indexOf(b[field].toString()));
        }
        if (a.contains(field) != b.contains(field))
            return a.contains(field) ? -1 : 1;
        return sign * int(a[field][u"amount"_s].toInteger() - b[field][u"amount"_s].toInteger());
    }
};

QTEST_GUILESS_MAIN(tst_ListIndex)
#include "tst_listindex.moc"
