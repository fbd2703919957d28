// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "outboxmodel.h"

#include "accountactions.h"
#include "errortext.h"
#include "recordtexts.h"
#include "titleindex.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the entry makes of its record, for what only the row as a whole tells.
QJsonObject rowOfEntry(const OutboxEntry &entry)
{
    auto row = entry.seen;
    for (const auto &intent : entry.intents)
        row[intent.field] = intent.value;
    return row;
}

} // namespace

OutboxModel::OutboxModel(AccountActions *actions, TitleIndex *titles, const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(titles)
    , m_format(format)
    , m_entries(actions->entries())
{
    for (const auto &entry : std::as_const(m_entries))
        m_lanes.insert(entry.id, entry.lane);
    connect(actions, &AccountActions::entriesChanged, this, &OutboxModel::change);
    connect(titles, &TitleIndex::changed, this, &OutboxModel::repaint);
}

void OutboxModel::setFormat(const Format &format)
{
    m_format = format;
    repaint();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const OutboxEntry &OutboxModel::entryAt(int row) const
{
    return m_entries[row];
}

int OutboxModel::rowOf(const QUuid &entryId) const
{
    const auto lane = m_lanes.constFind(entryId);
    if (lane == m_lanes.constEnd())
        return -1;
    auto at = std::lower_bound(m_entries.begin(), m_entries.end(), *lane, [](const OutboxEntry &entry, qint64 wanted) { return entry.lane < wanted; });
    at = std::find_if(at, m_entries.end(), [&](const OutboxEntry &entry) { return entry.id == entryId; });
    return int(at - m_entries.begin());
}

void OutboxModel::change(const QList<OutboxEntry> &put, const QList<QUuid> &removed)
{
    for (const auto &id : removed) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        m_lanes.remove(id);
        endRemoveRows();
    }
    for (const auto &entry : put)
        this->put(entry);
}

void OutboxModel::put(const OutboxEntry &entry)
{
    if (const int row = rowOf(entry.id); row >= 0 && m_entries[row].lane == entry.lane) {
        m_entries[row] = entry;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    const auto at = std::upper_bound(m_entries.begin(), m_entries.end(), entry.lane, [](qint64 lane, const OutboxEntry &other) { return lane < other.lane; });
    const int row = int(at - m_entries.begin());
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    m_lanes.insert(entry.id, entry.lane);
    endInsertRows();
}

void OutboxModel::repaint()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString OutboxModel::objectTitle(const OutboxEntry &entry) const
{
    // A record that nobody but this entry knows yet, or that is gone, tells its name itself.
    if (entry.kind == EntryKind::Create || !entry.seen.isEmpty())
        return RecordTexts::title(entry.key.type, rowOfEntry(entry));
    const auto title = m_titles->title(entry.key);
    if (!title)
        return u"…"_s;
    return title->isEmpty() ? tr("(removed)") : *title;
}

QString OutboxModel::changedFields(const OutboxEntry &entry) const
{
    if (entry.kind != EntryKind::Patch)
        return RecordTexts::action(entry);
    QStringList titles;
    for (const auto &intent : entry.intents) {
        const auto *field = findField(entry.key.type, intent.field);
        titles.append(field ? RecordTexts::fieldTitle(entry.key.type, *field) : intent.field);
    }
    return titles.join(", "_L1);
}

QString OutboxModel::values(const OutboxEntry &entry, QJsonValue FieldIntent::*which) const
{
    if (entry.kind == EntryKind::Command && which == &FieldIntent::value)
        return entry.arguments["comment"_L1].toString();
    const auto row = rowOfEntry(entry);
    QStringList parts;
    for (const auto &intent : entry.intents) {
        const auto *field = findField(entry.key.type, intent.field);
        if (!field)
            continue;
        const auto text = m_format.value(*field, intent.*which, row, m_titles->lookup());
        if (entry.intents.size() == 1)
            return text;
        if (!text.isEmpty())
            parts.append(tr("%1: %2").arg(RecordTexts::fieldTitle(entry.key.type, *field), text));
    }
    return parts.join("; "_L1);
}

QStringList OutboxModel::lines(const OutboxEntry &entry) const
{
    QStringList found;
    const auto row = rowOfEntry(entry);
    for (const auto &intent : entry.intents) {
        const auto *field = findField(entry.key.type, intent.field);
        if (!field)
            continue;
        const auto shown = [&](const QJsonValue &value) {
            const auto text = m_format.value(*field, value, row, m_titles->lookup());
            return text.isEmpty() ? tr("(empty)") : text;
        };
        const auto title = RecordTexts::fieldTitle(entry.key.type, *field);
        if (entry.kind == EntryKind::Create)
            found.append(tr("%1: %2").arg(title, shown(intent.value)));
        else
            found.append(tr("%1: %2 → %3", "a field: before, after").arg(title, shown(intent.base), shown(intent.value)));
    }
    if (entry.kind == EntryKind::Command) {
        if (const auto comment = values(entry, &FieldIntent::value); !comment.isEmpty())
            found.append(comment);
    }
    return found;
}

QString OutboxModel::text(const OutboxEntry &entry, int column) const
{
    switch (column) {
    case ObjectColumn:
        return objectTitle(entry);
    case KindColumn:
        return RecordTexts::kind(entry.key.type);
    case ChangeColumn:
        return changedFields(entry);
    case BeforeColumn:
        return values(entry, &FieldIntent::base);
    case AfterColumn:
        return values(entry, &FieldIntent::value);
    case WhenColumn:
        return m_format.instant(entry.createdAt);
    case StateColumn:
        return RecordTexts::state(entry.state);
    default:
        return entry.problem ? ErrorText::describe(*entry.problem) : QString();
    }
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return Format::toolTip(text(entry, index.column()));
    case EntryIdRole:
        return entry.id;
    case TypeRole:
        return int(entry.key.type);
    case RecordIdRole:
        return entry.key.id;
    case StateRole:
        return int(entry.state);
    case DetailRole:
        return entry.problem ? entry.problem->detail : QString();
    case LinesRole:
        return lines(entry);
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ObjectColumn:
        return tr("Record");
    case KindColumn:
        return tr("Kind");
    case ChangeColumn:
        return tr("Change");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case WhenColumn:
        return tr("When");
    case StateColumn:
        return tr("State");
    case ProblemColumn:
        return tr("Problem");
    default:
        return {};
    }
}
