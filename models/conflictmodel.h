// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auditevent.h"
#include "format.h"

#include "models/engine/outboxentry.h"

#include <QAbstractTableModel>

class TitleIndex;
struct FieldError;

/// The fields of one conflict: what the person wants, what the service has, what it was, and which shall hold. GUI thread.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, MineColumn, TheirsColumn, OriginalColumn, ChoiceColumn, ColumnCount };
    enum class Choice { Undecided, Mine, Theirs, Other };
    enum Role {
        FieldKeyRole = Qt::UserRole, ///< QString
        ChoiceRole, ///< int(Choice)
        ValueRole, ///< QJsonValue of the cell; of the choice the value that will hold
        OriginRole, ///< who made the service's value, and when, as a sentence; empty while it is not known
    };

    ConflictModel(TitleIndex *titles, const Format &format, QObject *parent = nullptr);

    /// Another conflict: resets the model and all choices.
    void setEntry(const OutboxEntry &entry);
    [[nodiscard]] const OutboxEntry &entry() const { return m_entry; }
    /// The record is gone at the service: the only way is to give the change up.
    [[nodiscard]] bool isGone() const { return m_entry.theirs.isEmpty(); }
    /// A command or a removal that held for the record as it was: the lines tell what has changed since, without a choice. It is given up, or
    /// asked for anew with `entry().theirs` as what was seen.
    [[nodiscard]] bool needsConfirmation() const;
    void setFormat(const Format &format);
    /// What the log tells of the record, the newest first, and the names of records that are gone.
    void setHistory(const QList<AuditEvent> &events, const QHash<RecordKey, QString> &told);

    void choose(int row, Choice choice); ///< Mine or Theirs
    void chooseValue(int row, const QJsonValue &value); ///< another value altogether
    void chooseAll(Choice choice);
    [[nodiscard]] Choice choiceAt(int row) const { return m_lines[row].choice; }
    [[nodiscard]] bool isDecided() const; ///< every field is; never when the record is gone
    /// What to resolve the conflict with once decided: the chosen values over those of the service, with the fields that nobody else changed.
    /// Empty when nothing is left to change.
    [[nodiscard]] QList<FieldIntent> intents() const;
    /// What of the record as it would become breaks a rule, of the fields in `intents()`. The currency is the company's.
    [[nodiscard]] QList<FieldError> faults(const QString &currency) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void decidedChanged(bool decided);

private:
    struct Line {
        FieldConflict conflict;
        Choice choice = Choice::Undecided;
        QJsonValue other;
    };
    void change(int row, Choice choice, const QJsonValue &other);
    [[nodiscard]] QJsonValue valueAt(const Line &line, int column) const;
    [[nodiscard]] QString text(const Line &line, int column) const;
    [[nodiscard]] QString origin(const Line &line) const;

    TitleIndex *m_titles;
    Format m_format;
    OutboxEntry m_entry;
    QList<Line> m_lines;
    QList<AuditEvent> m_events;
    QHash<RecordKey, QString> m_told;
};
