// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "format.h"

#include "models/engine/outboxentry.h"

#include <QAbstractTableModel>
#include <QHash>

class AccountActions;
class TitleIndex;

/// The changes that are not at the service yet, in the order of editing. Follows AccountActions row by row. GUI thread.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ObjectColumn, KindColumn, ChangeColumn, BeforeColumn, AfterColumn, WhenColumn, StateColumn, ProblemColumn, ColumnCount };
    enum Role {
        EntryIdRole = Qt::UserRole, ///< QUuid
        TypeRole, ///< int(RecordType)
        RecordIdRole, ///< QString
        StateRole, ///< int(EntryState)
        DetailRole, ///< the technical part of the problem
        LinesRole, ///< QStringList: each field before and after, "Phone: 11 → 22"; of a command what it was given
    };

    OutboxModel(AccountActions *actions, TitleIndex *titles, const Format &format, QObject *parent = nullptr);

    void setFormat(const Format &format); ///< also after a change of the interface's language
    [[nodiscard]] const OutboxEntry &entryAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid &entryId) const; ///< -1 when there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void change(const QList<OutboxEntry> &put, const QList<QUuid> &removed);
    void put(const OutboxEntry &entry);
    void repaint();
    [[nodiscard]] QString text(const OutboxEntry &entry, int column) const;
    [[nodiscard]] QString objectTitle(const OutboxEntry &entry) const;
    [[nodiscard]] QString changedFields(const OutboxEntry &entry) const;
    [[nodiscard]] QStringList lines(const OutboxEntry &entry) const;
    [[nodiscard]] QString values(const OutboxEntry &entry, QJsonValue FieldIntent::*which) const;

    TitleIndex *m_titles;
    Format m_format;
    QList<OutboxEntry> m_entries; ///< in ascending order of lanes
    QHash<QUuid, qint64> m_lanes;
};
