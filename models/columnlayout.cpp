// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "columnlayout.h"

#include "listcolumn.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestColumn = 10'000; ///< anything above is a damaged file

/// The column by which a list is sorted until somebody chooses: the first that has a name in it, or the newest first.
QList<SortColumn> standardSort(RecordType type)
{
    if (type == RecordType::Order)
        return {{u"placedAt"_s, Qt::DescendingOrder}};
    return {{listColumns(type).first().id, Qt::AscendingOrder}};
}

} // namespace

ColumnLayout ColumnLayout::standard(RecordType type)
{
    ColumnLayout layout;
    for (const auto &column : listColumns(type))
        layout.m_places.append({column.id, 0, !column.isSecondary()});
    layout.m_sort = standardSort(type);
    return layout;
}

ColumnLayout ColumnLayout::fromJson(RecordType type, const QJsonObject &json)
{
    const auto fresh = standard(type);
    ColumnLayout layout;
    const auto columns = json["columns"_L1].toArray();
    for (const auto &item : columns) {
        const auto id = item["id"_L1].toString();
        if (!fresh.find(id) || layout.find(id))
            continue;
        layout.m_places.append({id, std::clamp(item["width"_L1].toInt(), 0, widestColumn), item["visible"_L1].toBool(true)});
    }
    if (layout.m_places.isEmpty())
        return fresh;
    for (qsizetype i = 0; i < fresh.m_places.size(); ++i) {
        const auto &place = fresh.m_places[i];
        if (layout.find(place.id))
            continue;
        // A column that is new in this version stands behind the one that it follows in the standard.
        const auto before = i > 0 ? layout.indexOf(fresh.m_places[i - 1].id) : -1;
        layout.m_places.insert(before + 1, place);
    }
    if (std::none_of(layout.m_places.begin(), layout.m_places.end(), [](const ColumnPlace &place) { return place.visible; }))
        layout.m_places.first().visible = true;
    const auto sort = json["sort"_L1].toArray();
    for (const auto &item : sort) {
        const auto id = item["id"_L1].toString();
        if (fresh.find(id))
            layout.m_sort.append({id, item["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (layout.m_sort.isEmpty())
        layout.m_sort = fresh.m_sort;
    return layout;
}

QJsonObject ColumnLayout::toJson() const
{
    QJsonArray columns;
    for (const auto &place : m_places)
        columns.append(QJsonObject{{u"id"_s, place.id}, {u"width"_s, place.width}, {u"visible"_s, place.visible}});
    QJsonArray sort;
    for (const auto &column : m_sort)
        sort.append(QJsonObject{{u"id"_s, column.field}, {u"descending"_s, column.order == Qt::DescendingOrder}});
    return {{u"columns"_s, columns}, {u"sort"_s, sort}};
}

const ColumnPlace *ColumnLayout::find(const QString &id) const
{
    const auto index = indexOf(id);
    return index < 0 ? nullptr : &m_places[index];
}

void ColumnLayout::setWidth(const QString &id, int width)
{
    if (const auto index = indexOf(id); index >= 0)
        m_places[index].width = std::clamp(width, 0, widestColumn);
}

void ColumnLayout::setVisible(const QString &id, bool visible)
{
    const auto index = indexOf(id);
    const auto shown = std::count_if(m_places.begin(), m_places.end(), [](const ColumnPlace &place) { return place.visible; });
    if (index < 0 || (!visible && shown == 1 && m_places[index].visible))
        return;
    m_places[index].visible = visible;
}

void ColumnLayout::move(const QString &id, qsizetype position)
{
    if (const auto index = indexOf(id); index >= 0)
        m_places.move(index, std::clamp<qsizetype>(position, 0, m_places.size() - 1));
}

qsizetype ColumnLayout::indexOf(const QString &id) const
{
    const auto at = std::find_if(m_places.begin(), m_places.end(), [&](const ColumnPlace &place) { return place.id == id; });
    return at == m_places.end() ? -1 : at - m_places.begin();
}
