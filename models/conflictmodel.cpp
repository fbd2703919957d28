// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "conflictmodel.h"

#include "audittexts.h"
#include "recordtexts.h"
#include "titleindex.h"

#include "models/entities/validation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ConflictModel::ConflictModel(TitleIndex *titles, const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(titles)
    , m_format(format)
{
    connect(titles, &TitleIndex::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void ConflictModel::setEntry(const OutboxEntry &entry)
{
    beginResetModel();
    if (entry.key != m_entry.key)
        m_events.clear();
    m_entry = entry;
    m_lines.clear();
    if (needsConfirmation() && !isGone()) {
        for (const auto &field : describe(entry.key.type).fields) {
            const auto seen = entry.seen[field.key];
            const auto now = entry.theirs[field.key];
            if (!field.is(Derived) && !sameValue(seen, now))
                m_lines.append({{field.key, seen, seen, now}, Choice::Theirs, {}});
        }
    } else if (!isGone()) {
        const auto conflicts = mergeIntents(entry.key.type, entry.intents, entry.theirs).conflicts;
        for (const auto &conflict : conflicts)
            m_lines.append({conflict, Choice::Undecided, {}});
    }
    endResetModel();
    emit decidedChanged(isDecided());
}

bool ConflictModel::needsConfirmation() const
{
    return m_entry.kind == EntryKind::Command || m_entry.kind == EntryKind::Delete;
}

void ConflictModel::setFormat(const Format &format)
{
    m_format = format;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ConflictModel::setHistory(const QList<AuditEvent> &events, const QHash<RecordKey, QString> &told)
{
    m_events = events;
    m_told = told;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ConflictModel::choose(int row, Choice choice)
{
    Q_ASSERT(choice == Choice::Mine || choice == Choice::Theirs);
    change(row, choice, {});
}

void ConflictModel::chooseValue(int row, const QJsonValue &value)
{
    change(row, Choice::Other, value);
}

void ConflictModel::chooseAll(Choice choice)
{
    for (int row = 0; row < rowCount(); ++row)
        choose(row, choice);
}

void ConflictModel::change(int row, Choice choice, const QJsonValue &other)
{
    if (row < 0 || row >= rowCount() || needsConfirmation())
        return;
    const bool wasDecided = isDecided();
    m_lines[row].choice = choice;
    m_lines[row].other = other;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (isDecided() != wasDecided)
        emit decidedChanged(isDecided());
}

bool ConflictModel::isDecided() const
{
    return !isGone() && std::none_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.choice == Choice::Undecided; });
}

QList<FieldIntent> ConflictModel::intents() const
{
    QList<FieldIntent> result;
    if (!isDecided() || needsConfirmation())
        return result;
    // The fields that only this person changed go on as they were meant, carried over to the service's row.
    const auto merged = mergeIntents(m_entry.key.type, m_entry.intents, m_entry.theirs).body;
    for (auto it = merged.begin(); it != merged.end(); ++it)
        result.append({it.key(), m_entry.theirs.contains(it.key()) ? m_entry.theirs[it.key()] : QJsonValue(QJsonValue::Null), it.value()});
    for (const auto &line : m_lines) {
        const auto chosen = valueAt(line, ChoiceColumn);
        if (!sameValue(chosen, line.conflict.theirs))
            result.append({line.conflict.field, line.conflict.theirs, chosen});
    }
    return result;
}

QList<FieldError> ConflictModel::faults(const QString &currency) const
{
    const auto wanted = intents();
    auto row = m_entry.theirs;
    for (const auto &intent : wanted)
        row[intent.field] = intent.value;
    auto found = checkRow(m_entry.key.type, row, currency);
    found.removeIf([&](const FieldError &error) {
        const auto field = error.pointer.section(u'/', 1, 1);
        return std::none_of(wanted.begin(), wanted.end(), [&](const FieldIntent &intent) { return intent.field == field; });
    });
    return found;
}

/// The newest event that made the value what it now is at the service.
QString ConflictModel::origin(const Line &line) const
{
    const auto isIt = [&](const AuditEvent &event) {
        return !event.refused && std::any_of(event.changes.begin(), event.changes.end(), [&](const AuditEvent::Change &change) {
            return change.field == line.conflict.field && sameValue(change.after, line.conflict.theirs);
        });
    };
    const auto at = std::find_if(m_events.begin(), m_events.end(), isIt);
    if (at == m_events.end())
        return {};
    const auto who = AuditTexts::actor(*at, m_titles->lookup(), m_told).value_or(u"…"_s);
    return tr("Changed by %1, %2", "a person, and a time").arg(who, m_format.instant(at->at));
}

QJsonValue ConflictModel::valueAt(const Line &line, int column) const
{
    switch (column) {
    case MineColumn:
        return line.conflict.mine;
    case TheirsColumn:
        return line.conflict.theirs;
    case OriginalColumn:
        return line.conflict.base;
    case ChoiceColumn:
        break;
    default:
        return {};
    }
    switch (line.choice) {
    case Choice::Mine:
        return line.conflict.mine;
    case Choice::Theirs:
        return line.conflict.theirs;
    default:
        return line.other;
    }
}

QString ConflictModel::text(const Line &line, int column) const
{
    const auto type = m_entry.key.type;
    const auto *field = findField(type, line.conflict.field);
    if (!field)
        return column == FieldColumn ? line.conflict.field : QString();
    if (column == FieldColumn)
        return RecordTexts::fieldTitle(type, *field);
    if (column == ChoiceColumn && line.choice == Choice::Undecided)
        return tr("Choose …");
    const auto value = m_format.value(*field, valueAt(line, column), m_entry.theirs, m_titles->lookup());
    return value.isEmpty() ? tr("(empty)") : value;
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return Format::toolTip(text(line, index.column()));
    case FieldKeyRole:
        return line.conflict.field;
    case ChoiceRole:
        return int(line.choice);
    case ValueRole:
        return valueAt(line, index.column());
    case OriginRole:
        return origin(line);
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case MineColumn:
        return needsConfirmation() ? tr("As you saw it") : tr("Your value");
    case TheirsColumn:
        return tr("At the service");
    case OriginalColumn:
        return tr("Before");
    case ChoiceColumn:
        return tr("What shall hold");
    default:
        return {};
    }
}
