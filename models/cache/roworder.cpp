// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "roworder.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace {

int compareKeys(QByteArrayView a, QByteArrayView b)
{
    const int difference = std::memcmp(a.data(), b.data(), size_t(qMin(a.size(), b.size())));
    return difference != 0 ? difference : a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
}

/// The first bytes of a key as a number of the same order, which settles most comparisons at once.
quint64 keyPrefix(QByteArrayView key)
{
    quint64 prefix = 0;
    for (qsizetype i = 0; i < 8; ++i)
        prefix = prefix << 8 | (i < key.size() ? uchar(key[i]) : 0);
    return prefix;
}

} // namespace

RowOrder::RowOrder(std::vector<Source> sources)
    : m_sources(std::move(sources))
{
}

bool RowOrder::operator()(quint32 a, quint32 b) const
{
    for (const auto &source : m_sources) {
        const auto keyA = source.column->at(a);
        const auto keyB = source.column->at(b);
        if (keyA.isEmpty() != keyB.isEmpty())
            return keyB.isEmpty();
        if (keyA.isEmpty())
            continue;
        if (const int difference = compareKeys(keyA, keyB); difference != 0)
            return (difference < 0) != source.descending;
    }
    return a < b;
}

void RowOrder::sort(std::vector<quint32> &numbers) const
{
    if (m_sources.empty()) {
        std::sort(numbers.begin(), numbers.end());
        return;
    }
    struct Item {
        quint64 prefix;
        quint32 number;
    };
    std::vector<Item> items;
    items.reserve(numbers.size());
    const auto &first = m_sources.front();
    for (const auto number : numbers) {
        const auto key = first.column->at(number);
        const auto prefix = keyPrefix(key);
        items.push_back({key.isEmpty() ? std::numeric_limits<quint64>::max() : first.descending ? ~prefix : prefix, number});
    }
    std::sort(items.begin(), items.end(), [this](const Item &a, const Item &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : (*this)(a.number, b.number);
    });
    std::transform(items.begin(), items.end(), numbers.begin(), [](const Item &item) { return item.number; });
}
