// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listpage.h"

#include <functional>

class RecordListModel;
class RecordTable;
struct CacheRow;

/// A tab with a table: users, budgets, orders, roles.
class TablePage : public ListPage
{
    Q_OBJECT
public:
    TablePage(RecordType type, const PageContext &context, QWidget *parent = nullptr);

    void focusFirst() override;
    void open(const RecordKey &key) override;
    [[nodiscard]] RecordTable *table() const { return m_table; }
    [[nodiscard]] RecordListModel *model() const { return m_model; }

    /// How many records an action would be carried out on: known at once, also of a selection of all.
    [[nodiscard]] int selectedCount() const;
    /// The records that the person has selected, in their order, as they are shown now; those whose removal waits are left out. They come
    /// later, since not all of them need be in memory, and only while `context` lives; when they cannot be read, that is said instead.
    void selectedRows(QObject *context, std::function<void(const QList<CacheRow> &rows)> done);
    void selectedKeys(QObject *context, std::function<void(const QList<RecordKey> &keys)> done);

private:
    void searchFor(const QString &text) override;
    [[nodiscard]] ExportOffer exportOffer() const override;
    void showCounts();
    void choose();
    void followCurrent();

    RecordListModel *m_model;
    RecordTable *m_table;
    std::optional<RecordKey> m_opening; ///< to be selected as soon as its row is there
    qint64 m_openingNumber = 0; ///< by which the row is found among those that are not in memory; 0: not known yet
};
