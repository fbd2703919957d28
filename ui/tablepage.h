// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listpage.h"

class RecordListModel;
class RecordTable;

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

private:
    void searchFor(const QString &text) override;
    void showCounts();
    void followCurrent();

    RecordListModel *m_model;
    RecordTable *m_table;
    std::optional<RecordKey> m_opening; ///< to be selected as soon as its row is there
};
