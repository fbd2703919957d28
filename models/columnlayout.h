// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/listquery.h"

#include <QJsonObject>
#include <QList>

/// The place of one column in a list.
struct ColumnPlace {
    QString id;
    int width = 0; ///< pixels; 0: not chosen by a person yet
    bool visible = true;

    friend bool operator==(const ColumnPlace &, const ColumnPlace &) = default;
};

/// Which columns a list shows, in which order and width, and how it is sorted: kept by the columns' ids, so that it outlasts columns that
/// come and go with a new version. A value.
class ColumnLayout
{
public:
    ColumnLayout() = default;
    /// The layout of a kind before anybody changed it.
    [[nodiscard]] static ColumnLayout standard(RecordType type);
    /// The stored layout: unknown columns are left out, new ones stand where the standard has them. Anything unreadable gives the standard.
    [[nodiscard]] static ColumnLayout fromJson(RecordType type, const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] const QList<ColumnPlace> &places() const { return m_places; } ///< from left to right, each column once
    [[nodiscard]] const ColumnPlace *find(const QString &id) const;
    void setWidth(const QString &id, int width);
    void setVisible(const QString &id, bool visible); ///< the last visible column stays
    void move(const QString &id, qsizetype position);

    [[nodiscard]] const QList<SortColumn> &sort() const { return m_sort; }
    void setSort(const QList<SortColumn> &sort) { m_sort = sort; }

private:
    [[nodiscard]] qsizetype indexOf(const QString &id) const;

    QList<ColumnPlace> m_places;
    QList<SortColumn> m_sort;
};
