// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "listindex.h"

#include "cacheschema.h"
#include "searchfold.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype keptOrders = 4;

bool isReference(const Field &field)
{
    return field.type == FieldType::Reference || field.type == FieldType::References;
}

QByteArrayList wordsOf(const QString &search)
{
    static const QRegularExpression space(u"\\s+"_s);
    QByteArrayList words;
    const auto parts = foldForSearch(search).split(space, Qt::SkipEmptyParts);
    for (const auto &part : parts)
        words.append(part.toUtf8());
    return words;
}

/// An empty bound does not bound; what is not set lies nowhere.
void keepBetween(const KeyColumn &column, const QByteArray &from, const QByteArray &below, std::vector<quint8> &kept)
{
    for (quint32 number = 0; number < kept.size(); ++number) {
        if (!kept[number])
            continue;
        const auto stored = column.at(number);
        kept[number] = !stored.isEmpty() && (from.isEmpty() || stored >= from) && (below.isEmpty() || stored < below);
    }
}

Error badField(QStringView field)
{
    return {ErrorKind::Invalid, u"no list can be sorted or filtered by %1"_s.arg(field), {}};
}

} // namespace

ListIndex::ListIndex(TextOrder order)
    : m_order(order)
{
}

void ListIndex::clear()
{
    for (auto &each : m_kinds)
        each = {};
}

std::optional<ListIndex::FieldPlace> ListIndex::placeOf(RecordType type, QStringView field)
{
    const auto companion = describe(type).companion;
    for (const auto owner : {std::optional(type), companion}) {
        if (!owner)
            continue;
        if (const int place = keyPlace(*owner, field); place >= 0)
            return FieldPlace{*owner, findField(*owner, field), place};
    }
    return {};
}

/// Another generation is another data set.
Result<void> ListIndex::follow(SqlConnection &database)
{
    const auto position = CacheSchema::readPosition(database);
    if (!position)
        return position.error();
    const int generation = CacheSchema::listedGeneration(*position);
    if (generation != m_generation)
        clear();
    m_generation = generation;
    return {};
}

void ListIndex::setRow(Kind &kind, const IndexRow &row, bool withColumns)
{
    if (row.number >= kind.listed.size())
        kind.listed.resize(row.number + 1, 0);
    kind.count += int(row.listed) - int(kind.listed[row.number]);
    kind.listed[row.number] = row.listed;
    if (row.listed)
        kind.search.set(row.number, row.keys.search);
    else
        kind.search.remove(row.number);
    if (!withColumns)
        return;
    for (auto &[place, column] : kind.columns)
        column.set(row.number, keyAt(row.keys.packed, place));
}

Result<void> ListIndex::load(SqlConnection &database, RecordType type, const QList<int> &places)
{
    auto &target = kind(type);
    if (target.search.isWasteful())
        target = {};
    const bool whole = !target.loaded;
    QList<int> missing;
    for (const int place : places) {
        if (!target.columns.contains(place) || target.columns[place].isWasteful())
            missing.append(place);
    }
    if (!whole && missing.isEmpty())
        return {};

    std::map<int, KeyColumn> columns;
    for (const int place : std::as_const(missing))
        columns[place];
    const auto take = [&](SqlQuery &query) {
        while (query.next()) {
            const auto number = quint32(query.integer(0));
            const auto keys = query.bytes(1);
            for (auto &[place, column] : columns)
                column.set(number, keyAt(keys, place));
            // The bytes of a view live only as long as the row; fromRawData spares the copy.
            if (whole) {
                const auto search = query.bytes(2);
                setRow(target, {number, true, {QByteArray::fromRawData(search.data(), search.size()), {}}}, false);
            }
        }
        return query.finish();
    };
    const QByteArray wanted = whole ? "n, keys, search" : "n, keys";
    if (m_generation != 0) {
        SqlQuery below(database, "SELECT " + wanted + " FROM " + CacheSchema::table(type, m_generation) + " WHERE deleted = 0");
        if (auto done = take(below); !done)
            return done;
    }
    SqlQuery above(database, "SELECT " + wanted + " FROM overlay WHERE type = ? AND removed = 0");
    if (auto done = take(above.bind(1, qint64(type))); !done)
        return done;
    for (auto &[place, column] : columns)
        target.columns[place] = std::move(column);
    target.loaded = true;
    return {};
}

Result<QByteArray> ListIndex::titleKey(SqlConnection &database, const ReferenceKey &reference)
{
    const int place = titlePlace(reference.type);
    if (place < 0)
        return QByteArray();
    QByteArray key;
    const auto find = [&](const QByteArray &from) -> Result<void> {
        SqlQuery query(database, "SELECT keys FROM " + from + " AND n = (SELECT n FROM id WHERE family = ?1 AND id = ?2)");
        query.bind(1, qint64(CacheSchema::family(reference.type))).bind(2, reference.id);
        if (query.next())
            key = keyAt(query.bytes(0), place).toByteArray();
        return query.finish();
    };
    auto done = find("overlay WHERE removed = 0 AND type = " + QByteArray::number(int(reference.type)));
    if (done && key.isEmpty() && m_generation != 0)
        done = find(CacheSchema::table(reference.type, m_generation) + " WHERE deleted = 0");
    if (!done)
        return done.error();
    return key;
}

Result<void> ListIndex::loadTitles(SqlConnection &database, const FieldPlace &place)
{
    auto &owner = kind(place.type);
    if (owner.titles.contains(place.place))
        return {};
    TitleColumn column;
    const auto &stored = owner.columns[place.place];
    for (quint32 number = 0; number < owner.listed.size(); ++number) {
        const auto bytes = stored.at(number);
        if (bytes.isEmpty())
            continue;
        auto known = column.known.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
        if (known == column.known.constEnd()) {
            QByteArrayList titles;
            const auto references = referencesOf(bytes);
            for (const auto &reference : references) {
                const auto key = titleKey(database, reference);
                if (!key)
                    return key.error();
                if (!key->isEmpty())
                    titles.append(*key);
            }
            std::sort(titles.begin(), titles.end());
            known = column.known.insert(bytes.toByteArray(), titles.join('\1').left(0xffff));
        }
        column.keys.set(number, *known);
    }
    owner.titles[place.place] = std::move(column);
    return {};
}

/// Nothing when a column is not in memory.
std::optional<RowOrder> ListIndex::rowOrder(RecordType type, const QList<SortColumn> &sort)
{
    std::vector<RowOrder::Source> sources;
    for (const auto &column : sort) {
        const auto place = placeOf(type, column.field);
        if (!place)
            return {};
        auto &owner = kind(place->type);
        const KeyColumn *keys = nullptr;
        if (isReference(*place->field)) {
            if (const auto found = owner.titles.find(place->place); found != owner.titles.end())
                keys = &found->second.keys;
        } else if (const auto found = owner.columns.find(place->place); found != owner.columns.end()) {
            keys = &found->second;
        }
        if (!keys)
            return {};
        sources.push_back({keys, column.order == Qt::DescendingOrder});
    }
    return RowOrder(std::move(sources));
}

Result<const std::vector<quint32> *> ListIndex::ordered(SqlConnection &database, RecordType type, const QList<SortColumn> &sort)
{
    auto &target = kind(type);
    const auto known = std::find_if(target.orders.begin(), target.orders.end(), [&sort](const Order &order) { return order.sort == sort; });
    if (known != target.orders.end()) {
        target.orders.move(known - target.orders.begin(), 0);
        return &target.orders.first().numbers;
    }
    for (const auto &column : sort) {
        const auto place = placeOf(type, column.field);
        if (!place)
            return badField(column.field);
        auto loaded = load(database, place->type, {place->place});
        if (loaded && isReference(*place->field))
            loaded = loadTitles(database, *place);
        if (!loaded)
            return loaded.error();
    }
    Order order{sort, {}};
    order.numbers.reserve(size_t(target.count));
    for (quint32 number = 0; number < target.listed.size(); ++number) {
        if (target.listed[number])
            order.numbers.push_back(number);
    }
    if (!sort.isEmpty())
        rowOrder(type, sort)->sort(order.numbers);
    target.orders.prepend(std::move(order));
    if (target.orders.size() > keptOrders)
        target.orders.removeLast();
    return &target.orders.first().numbers;
}

/// Leaves in `kept` (by number) what the search and the filters let through.
Result<void> ListIndex::keepMatching(SqlConnection &database, const ListQuery &query, std::vector<quint8> &kept)
{
    auto &target = kind(query.type);
    if (const auto words = wordsOf(query.search); words.isEmpty()) {
        kept = target.listed;
    } else {
        std::vector<quint32> found;
        target.search.find(words, found);
        kept.assign(target.listed.size(), 0);
        for (const auto number : found)
            kept[number] = 1;
    }
    for (const auto &filter : query.filters) {
        const auto place = placeOf(query.type, filter.field);
        if (!place)
            return badField(filter.field);
        if (auto loaded = load(database, place->type, {place->place}); !loaded)
            return loaded;
        const auto &column = kind(place->type).columns[place->place];
        if (filter.isRange()) {
            const auto from = filterKey(*place->field, filter.from, m_order);
            const auto below = filterKey(*place->field, filter.below, m_order);
            const bool hasOrder = !isReference(*place->field) && place->field->type != FieldType::Choices;
            if (!hasOrder || from.isEmpty() != filter.from.isEmpty() || below.isEmpty() != filter.below.isEmpty())
                return badField(filter.field);
            keepBetween(column, from, below, kept);
            continue;
        }
        QByteArrayList wanted;
        for (const auto &text : filter.anyOf) {
            auto key = filterKey(*place->field, text, m_order);
            if (text.isEmpty() || !key.isEmpty())
                wanted.append(std::move(key));
        }
        // An import asks for as many addresses as it has rows.
        const bool whole = !isReference(*place->field) && place->field->type != FieldType::Choices;
        const QSet<QByteArrayView> set = whole ? QSet<QByteArrayView>(wanted.cbegin(), wanted.cend()) : QSet<QByteArrayView>();
        for (quint32 number = 0; number < kept.size(); ++number) {
            if (!kept[number])
                continue;
            const auto stored = column.at(number);
            kept[number] = whole ? set.contains(stored) : std::any_of(wanted.begin(), wanted.end(), [&](const QByteArray &key) {
                return keyMatches(*place->field, stored, key);
            });
        }
    }
    return {};
}

Result<ListIds> ListIndex::find(SqlConnection &database, const ListQuery &query, const Cancelled &cancelled)
{
    const Error stopped{ErrorKind::Cancelled, u"another query took its place"_s, {}};
    if (auto followed = follow(database); !followed)
        return followed.error();
    QList<int> places; // those of the first column are read together with the texts
    if (!query.sort.isEmpty()) {
        if (const auto place = placeOf(query.type, query.sort.first().field); place && place->type == query.type)
            places.append(place->place);
    }
    if (auto loaded = load(database, query.type, places); !loaded)
        return loaded.error();
    if (cancelled())
        return stopped;
    const auto order = ordered(database, query.type, query.sort);
    if (!order)
        return order.error();
    if (cancelled())
        return stopped;
    std::vector<quint8> kept;
    if (auto done = keepMatching(database, query, kept); !done)
        return done.error();
    auto numbers = std::make_shared<std::vector<qint64>>();
    for (const auto number : **order) {
        if (kept[number])
            numbers->push_back(number);
    }
    return ListIds{std::move(numbers), kind(query.type).count};
}

Result<qint64> ListIndex::count(SqlConnection &database, RecordType type)
{
    auto done = follow(database);
    if (done)
        done = load(database, type, {});
    if (!done)
        return done.error();
    return kind(type).count;
}

Result<QHash<QString, qint64>> ListIndex::countsBy(SqlConnection &database, RecordType type, const QString &field)
{
    if (auto followed = follow(database); !followed)
        return followed.error();
    const auto place = placeOf(type, field);
    if (!place || (place->field->type != FieldType::Reference && place->field->type != FieldType::References))
        return badField(field);
    if (auto loaded = load(database, type, {}); !loaded)
        return loaded.error();
    if (auto loaded = load(database, place->type, {place->place}); !loaded)
        return loaded.error();
    const auto &column = kind(place->type).columns[place->place];
    QHash<QByteArray, qint64> stored;
    const auto &listed = kind(type).listed;
    for (quint32 number = 0; number < listed.size(); ++number) {
        if (listed[number])
            ++stored[column.at(number).toByteArray()];
    }
    QHash<QString, qint64> counts;
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const auto references = referencesOf(it.key());
        for (const auto &reference : references)
            counts[reference.id] += it.value();
    }
    return counts;
}
