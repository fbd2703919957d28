// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "measure.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <array>

/// What one takes with Qt alone: all rows in a model in memory, and a QSortFilterProxyModel with the order of the language over it.
class BenchPeer
{
public:
    enum Column { Name, Email, Phone, Group, Columns };

    explicit BenchPeer(qint64 rows);

    QSortFilterProxyModel proxy;
    QTableView view;
    Time painted(const std::function<void()> &action);

private:
    class Rows : public QAbstractTableModel
    {
    public:
        QList<std::array<QString, Columns>> rows;
        [[nodiscard]] int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(rows.size()); }
        [[nodiscard]] int columnCount(const QModelIndex &) const override { return Columns; }
        [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
        {
            return role == Qt::DisplayRole ? QVariant(rows[index.row()][size_t(index.column())]) : QVariant();
        }
    };
    Rows m_rows;
};

/// The fastest straightforward way to search and to sort the same rows: folded texts in one buffer, keys in another.
class BenchLimit
{
public:
    explicit BenchLimit(qint64 rows);

    /// How many rows have the text, in the order of the names.
    [[nodiscard]] Time search(const QByteArray &text, qint64 &hits) const;
    [[nodiscard]] Time sortByEmail();

private:
    struct Texts {
        std::string bytes;
        std::vector<quint32> starts;
        void add(const QByteArray &text);
        [[nodiscard]] std::string_view at(quint32 row) const;
    };
    void order(const Texts &keys, std::vector<quint32> &rows) const;

    Texts m_search;
    Texts m_names;
    Texts m_emails;
    std::vector<quint32> m_byName;
};
