// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importmodel.h"

#include "importjob.h"
#include "importtexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using State = ImportOutcome::State;

ImportModel::ImportModel(ImportJob *job, QObject *parent)
    : QAbstractTableModel(parent)
    , m_job(job)
{
    connect(job, &ImportJob::read, this, &ImportModel::fill);
    connect(job, &ImportJob::checked, this, &ImportModel::follow);
}

/// Another file or another filter: other rows altogether.
void ImportModel::fill()
{
    beginResetModel();
    m_rows.clear();
    const auto &rows = m_job->plan().rows;
    for (size_t row = 0; row < rows.size(); ++row) {
        const bool isHeading = qsizetype(row) < m_job->options().firstRow;
        if (!isHeading && (!m_filter || rows[row].state == *m_filter))
            m_rows.push_back(int(row));
    }
    m_columns = m_job->table().width + firstCell;
    endResetModel();
}

void ImportModel::follow()
{
    if (!m_rows.empty() && m_rows.front() < m_job->options().firstRow)
        return fill();
    if (m_rows.empty() && m_job->plan().rows.size() > size_t(m_job->options().firstRow))
        return fill();
    if (m_rows.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ImportModel::setFilter(std::optional<State> state)
{
    m_filter = state;
    fill();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

const ImportOutcome &ImportModel::outcome(int row) const
{
    return m_job->plan().rows[size_t(m_rows[size_t(row)])];
}

bool ImportModel::isLeftOut(int column) const
{
    const auto field = m_job->options().fields.value(column - firstCell);
    return column >= firstCell && (field.isEmpty() || m_job->plan().refused.contains(field));
}

bool ImportModel::hasProblem(int row, int column) const
{
    const auto &problems = outcome(row).problems;
    return std::any_of(problems.cbegin(), problems.cend(), [&](const ImportProblem &problem) {
        return column < firstCell ? column == StateColumn : problem.column == column - firstCell;
    });
}

QString ImportModel::reasons(const QModelIndex &index) const
{
    const auto &found = outcome(index.row());
    if (index.column() < firstCell)
        return ImportTexts::problems(m_job->type(), found);
    QStringList reasons;
    for (const auto &problem : found.problems) {
        if (problem.column == index.column() - firstCell)
            reasons.append(ImportTexts::problem(problem));
    }
    return reasons.join(u'\n');
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_rows[size_t(index.row())];
    const int column = index.column() - firstCell;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == LineColumn)
            return m_job->table().rows[row].line;
        if (index.column() == StateColumn)
            return m_job->plan().counts == decltype(ImportPlan::counts){} ? u"…"_s : ImportTexts::state(outcome(index.row()).state);
        return m_job->table().cell(row, column);
    case Qt::ToolTipRole:
        return Format::toolTip(reasons(index));
    case Qt::AccessibleDescriptionRole:
        return reasons(index);
    case ProblemRole:
        return hasProblem(index.row(), index.column());
    case MendedRole:
        return column >= 0 && m_job->isMended(row, column);
    case NamesRole:
        return m_job->namesFor(m_job->options().fields.value(column));
    case LeftOutRole:
        return isLeftOut(index.column());
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() < firstCell)
        return false;
    m_job->mend(m_rows[size_t(index.row())], index.column() - firstCell, value.toString().trimmed());
    emit dataChanged(index, index);
    return true;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == LineColumn)
        return tr("Line");
    if (section == StateColumn)
        return tr("What happens");
    const auto field = m_job->options().fields.value(section - firstCell);
    const auto &options = m_job->options();
    const auto written = options.firstRow > 0 ? m_job->table().cell(options.firstRow - 1, section - firstCell) : QString();
    if (role == Qt::ToolTipRole)
        return Format::toolTip(written);
    if (isLeftOut(section))
        return tr("(%1)", "a column of the file that is not imported").arg(written.isEmpty() ? tr("left out") : written);
    return ImportTexts::fieldTitle(m_job->type(), field);
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() >= firstCell ? usual | Qt::ItemIsEditable : usual;
}

QModelIndex ImportModel::nextProblem(const QModelIndex &from, bool forward) const
{
    const qint64 cells = qint64(rowCount()) * columnCount();
    if (cells == 0)
        return {};
    const int step = forward ? 1 : -1;
    int row = from.isValid() ? from.row() : forward ? rowCount() - 1 : 0;
    int column = from.isValid() ? from.column() : forward ? columnCount() - 1 : 0;
    for (int rows = 0; rows <= rowCount(); ++rows) {
        for (column += step; column >= firstCell && column < columnCount(); column += step) {
            if (hasProblem(row, column))
                return index(row, column);
        }
        // Rows without problems are passed by as a whole; there may be very many.
        row = (row + step + rowCount()) % rowCount();
        column = forward ? firstCell - 1 : columnCount();
    }
    return {};
}
