// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "conflictmodel.h"

#include <memory>
#include <vector>

/// The fields of many conflicts in one table, so that one choice can settle the same field of all of them. Takes those that are settled field by
/// field; removals, commands and records that are gone are left to the person one by one. GUI thread.
class ConflictListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RecordColumn, FieldColumn, MineColumn, TheirsColumn, OriginalColumn, ChoiceColumn, ColumnCount };

    ConflictListModel(TitleIndex *titles, const Format &format, QObject *parent = nullptr);

    [[nodiscard]] static bool takes(const OutboxEntry &entry);
    /// Adds an entry, or shows it anew: what was chosen stays unless the service's record has changed. Removes one that is no conflict any more.
    void put(const OutboxEntry &entry);
    void remove(const QUuid &entryId);

    void choose(const QList<int> &rows, ConflictModel::Choice choice); ///< Mine or Theirs
    [[nodiscard]] const OutboxEntry &entryAt(int row) const; ///< whose line it is
    [[nodiscard]] int undecided() const; ///< lines

    struct Decision {
        QUuid entryId;
        QList<FieldIntent> intents;
    };
    /// Of the entries of which every field is decided and that may be saved so.
    [[nodiscard]] QList<Decision> decisions(const QString &currency) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override; ///< roles as of ConflictModel
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Place {
        size_t part;
        int line;
    };
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] int firstRowOf(size_t part) const;
    [[nodiscard]] size_t partOf(const QUuid &entryId) const; ///< the number of parts when there is none
    void repaint(size_t part);

    TitleIndex *m_titles;
    Format m_format;
    std::vector<std::unique_ptr<ConflictModel>> m_parts; ///< none without lines
};
