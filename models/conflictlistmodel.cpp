// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "conflictlistmodel.h"

#include "recordtexts.h"

#include "models/entities/validation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ConflictListModel::ConflictListModel(TitleIndex *titles, const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(titles)
    , m_format(format)
{
}

bool ConflictListModel::takes(const OutboxEntry &entry)
{
    const bool byField = entry.kind == EntryKind::Patch || entry.kind == EntryKind::Create;
    return entry.state == EntryState::Conflict && byField && !entry.theirs.isEmpty();
}

void ConflictListModel::put(const OutboxEntry &entry)
{
    if (!takes(entry)) {
        remove(entry.id);
        return;
    }
    if (const auto part = partOf(entry.id); part < m_parts.size()) {
        if (m_parts[part]->entry().theirs == entry.theirs)
            return;
        remove(entry.id); // what was chosen was chosen against other values
    }
    auto part = std::make_unique<ConflictModel>(m_titles, m_format);
    part->setEntry(entry);
    if (part->rowCount() == 0)
        return;
    connect(part.get(), &ConflictModel::dataChanged, this, [this, id = entry.id] { repaint(partOf(id)); });
    const int first = rowCount();
    beginInsertRows({}, first, first + part->rowCount() - 1);
    m_parts.push_back(std::move(part));
    endInsertRows();
}

void ConflictListModel::remove(const QUuid &entryId)
{
    const auto part = partOf(entryId);
    if (part == m_parts.size())
        return;
    const int first = firstRowOf(part);
    beginRemoveRows({}, first, first + m_parts[part]->rowCount() - 1);
    m_parts.erase(m_parts.begin() + qsizetype(part));
    endRemoveRows();
}

void ConflictListModel::choose(const QList<int> &rows, ConflictModel::Choice choice)
{
    for (const int row : rows) {
        const auto place = placeOf(row);
        m_parts[place.part]->choose(place.line, choice);
    }
}

const OutboxEntry &ConflictListModel::entryAt(int row) const
{
    return m_parts[placeOf(row).part]->entry();
}

int ConflictListModel::undecided() const
{
    int count = 0;
    for (const auto &part : m_parts) {
        for (int line = 0; line < part->rowCount(); ++line)
            count += part->choiceAt(line) == ConflictModel::Choice::Undecided ? 1 : 0;
    }
    return count;
}

QList<ConflictListModel::Decision> ConflictListModel::decisions(const QString &currency) const
{
    QList<Decision> found;
    for (const auto &part : m_parts) {
        if (part->isDecided() && part->faults(currency).isEmpty())
            found.append({part->entry().id, part->intents()});
    }
    return found;
}

ConflictListModel::Place ConflictListModel::placeOf(int row) const
{
    size_t part = 0;
    while (row >= m_parts[part]->rowCount())
        row -= m_parts[part++]->rowCount();
    return {part, row};
}

int ConflictListModel::firstRowOf(size_t part) const
{
    int row = 0;
    for (size_t i = 0; i < part; ++i)
        row += m_parts[i]->rowCount();
    return row;
}

size_t ConflictListModel::partOf(const QUuid &entryId) const
{
    const auto at = std::find_if(m_parts.begin(), m_parts.end(), [&](const auto &part) { return part->entry().id == entryId; });
    return size_t(at - m_parts.begin());
}

void ConflictListModel::repaint(size_t part)
{
    const int first = firstRowOf(part);
    emit dataChanged(index(first, 0), index(first + m_parts[part]->rowCount() - 1, ColumnCount - 1));
}

int ConflictListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstRowOf(m_parts.size());
}

int ConflictListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto place = placeOf(index.row());
    const auto &part = *m_parts[place.part];
    if (index.column() != RecordColumn)
        return part.index(place.line, index.column() - 1).data(role);
    const auto title = RecordTexts::title(part.entry().key.type, part.entry().theirs);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return title;
    return role == Qt::ToolTipRole ? Format::toolTip(title) : part.index(place.line, 0).data(role);
}

QVariant ConflictListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case FieldColumn:
        return tr("Field");
    case MineColumn:
        return tr("Your value");
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
