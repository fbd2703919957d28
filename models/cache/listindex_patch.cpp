// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "listindex.h"

#include "cacheschema.h"

#include <algorithm>

namespace {

bool mayReferTo(const Field &field, RecordType type)
{
    // A budget's owner may be of several kinds, which only its row tells.
    return field.refers == type || field.key == QLatin1StringView("ownerId");
}

} // namespace

void ListIndex::patch(const IndexPatch &patch)
{
    if (patch.generation != m_generation) {
        clear();
        m_generation = patch.generation;
        return;
    }
    forgetTitlesOf(patch.type);
    auto &target = kind(patch.type);
    if (!target.loaded)
        return;
    std::vector<quint32> numbers;
    numbers.reserve(patch.rows.size());
    for (const auto &row : patch.rows) {
        numbers.push_back(row.number);
        setRow(target, row, true);
    }
    for (auto title = target.titles.begin(); title != target.titles.end();) {
        auto &column = title->second;
        const auto &stored = target.columns[title->first];
        const bool known = std::all_of(numbers.begin(), numbers.end(), [&](quint32 number) {
            const auto references = stored.at(number);
            const auto found = column.known.constFind(QByteArray::fromRawData(references.data(), references.size()));
            column.keys.set(number, found == column.known.constEnd() ? QByteArray() : *found);
            return references.isEmpty() || found != column.known.constEnd();
        });
        title = known ? std::next(title) : target.titles.erase(title);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    patchOrders(patch.type, numbers);
    if (const auto owner = CacheSchema::family(patch.type); owner != patch.type)
        patchOrders(owner, numbers);
}

/// Takes the numbers out of each order and puts those that are listed where they belong now.
void ListIndex::patchOrders(RecordType type, const std::vector<quint32> &numbers)
{
    auto &target = kind(type);
    const auto isListed = [&target](quint32 number) { return number < target.listed.size() && target.listed[number]; };
    std::vector<quint8> taken(target.listed.size(), 0);
    for (const auto number : numbers) {
        if (number < taken.size())
            taken[number] = 1;
    }
    for (auto order = target.orders.begin(); order != target.orders.end();) {
        const auto less = rowOrder(type, order->sort);
        if (!less || numbers.size() > order->numbers.size() / 4 + 100) {
            order = target.orders.erase(order);
            continue;
        }
        std::vector<quint32> moved;
        std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(moved), isListed);
        std::sort(moved.begin(), moved.end(), *less);
        std::vector<quint32> rest;
        rest.reserve(order->numbers.size());
        std::copy_if(order->numbers.begin(), order->numbers.end(), std::back_inserter(rest),
                     [&taken](quint32 number) { return !taken[number]; });
        order->numbers.clear();
        auto from = rest.cbegin();
        for (const auto number : moved) {
            const auto to = std::lower_bound(from, rest.cend(), number, *less);
            order->numbers.insert(order->numbers.end(), from, to);
            order->numbers.push_back(number);
            from = to;
        }
        order->numbers.insert(order->numbers.end(), from, rest.cend());
        ++order;
    }
}

/// Orders by the titles of the kind may have changed.
void ListIndex::forgetTitlesOf(RecordType type)
{
    for (const auto owner : allRecordTypes) {
        for (const auto &field : describe(owner).fields) {
            const int place = keyPlace(owner, QString(field.key));
            if (place < 0 || !mayReferTo(field, type) || kind(owner).titles.erase(place) == 0)
                continue;
            kind(owner).orders.removeIf([&field](const Order &order) {
                return std::any_of(order.sort.begin(), order.sort.end(), [&field](const SortColumn &column) { return field.key == column.field; });
            });
        }
    }
}
