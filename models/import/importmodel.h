// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "importplan.h"

#include <QAbstractTableModel>

class ImportJob;

/// The rows of an import as a table in which cells are mended: the line, what happens to the row, and the cells of the file. Which rows are
/// shown is decided when the filter is set, so that a row does not vanish as soon as it is mended. GUI thread.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, StateColumn, firstCell };
    enum Role {
        ProblemRole = Qt::UserRole, ///< bool: something is wrong with the cell, or with the row in its first columns
        MendedRole, ///< bool
        NamesRole, ///< QStringList: what the cell can hold; empty: anything
        LeftOutRole, ///< bool: the column is not imported
    };

    explicit ImportModel(ImportJob *job, QObject *parent = nullptr);

    /// Only rows in this state; all when nothing is given.
    void setFilter(std::optional<ImportOutcome::State> state);
    /// The next cell in the way of the import after this one, going round; invalid when there is none.
    [[nodiscard]] QModelIndex nextProblem(const QModelIndex &from, bool forward) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void fill();
    void follow();
    [[nodiscard]] const ImportOutcome &outcome(int row) const;
    [[nodiscard]] QString reasons(const QModelIndex &index) const;
    [[nodiscard]] bool isLeftOut(int column) const;
    [[nodiscard]] bool hasProblem(int row, int column) const;

    ImportJob *m_job;
    std::vector<int> m_rows; ///< of the table
    std::optional<ImportOutcome::State> m_filter;
    int m_columns = 0;
};
