// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "findingmodel.h"

#include <QSet>

#include <algorithm>

namespace {

QList<RecordKey> keysOf(const QList<Finding> &findings)
{
    QList<RecordKey> keys;
    for (const auto &finding : findings)
        keys.append(finding.key);
    return keys;
}

} // namespace

void FindingModel::setTopics(QList<FindingTopic> topics)
{
    if (topics.size() != m_topics.size()) {
        beginResetModel();
        m_topics = std::move(topics);
        endResetModel();
        return;
    }
    for (int i = 0; i < m_topics.size(); ++i) {
        setFindings(i, topics.at(i).findings);
        m_topics[i] = topics.at(i);
        emit dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

/// Rows that stay keep their order; when they do not, or when most of it is another, all rows of the topic are other ones.
void FindingModel::setFindings(int topic, const QList<Finding> &findings)
{
    auto &shown = m_topics[topic].findings;
    const auto parent = index(topic, 0);
    const auto wanted = keysOf(findings);
    const QSet<RecordKey> staying(wanted.begin(), wanted.end());
    for (int last = int(shown.size()) - 1; last >= 0; --last) {
        if (staying.contains(shown.at(last).key))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(shown.at(first - 1).key))
            --first;
        beginRemoveRows(parent, first, last);
        shown.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    const auto left = keysOf(shown);
    const QSet<RecordKey> known(left.begin(), left.end());
    QList<RecordKey> kept;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(kept), [&](const RecordKey &key) { return known.contains(key); });
    if (kept != left && !shown.isEmpty()) {
        beginRemoveRows(parent, 0, int(shown.size()) - 1);
        shown.clear();
        endRemoveRows();
    }
    for (int row = 0; row < findings.size(); ++row) {
        if (row < shown.size() && shown.at(row).key == findings.at(row).key)
            continue;
        int last = row;
        while (last + 1 < findings.size() && (row >= shown.size() || findings.at(last + 1).key != shown.at(row).key))
            ++last;
        beginInsertRows(parent, row, last);
        for (int i = row; i <= last; ++i)
            shown.insert(i, findings.at(i));
        endInsertRows();
        row = last;
    }
    for (int row = 0; row < findings.size(); ++row) {
        if (shown.at(row) == findings.at(row))
            continue;
        shown[row] = findings.at(row);
        emit dataChanged(index(row, 0, parent), index(row, ColumnCount - 1, parent));
    }
}

const Finding *FindingModel::finding(const QModelIndex &index) const
{
    return index.internalId() == 0 ? nullptr : &m_topics.at(int(index.internalId()) - 1).findings.at(index.row());
}

std::optional<RecordKey> FindingModel::keyAt(const QModelIndex &index) const
{
    const auto *found = index.isValid() ? finding(index) : nullptr;
    return found ? std::optional(found->key) : std::nullopt;
}

// A record's index carries the number of its topic, counted from one; a topic's carries none.
QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex FindingModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_topics.size());
    return parent.internalId() != 0 || parent.column() != 0 ? 0 : int(m_topics.at(parent.row()).findings.size());
}

int FindingModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *found = finding(index);
    if (role == TopicRole)
        return found ? int(index.internalId()) - 1 : index.row();
    if (found) {
        if (role == Qt::DisplayRole)
            return index.column() == TitleColumn ? found->title : found->detail;
        if (role == TypeRole)
            return int(found->key.type);
        return role == IdRole ? QVariant(found->key.id) : QVariant();
    }
    const auto &topic = m_topics.at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == TitleColumn ? topic.title : topic.summary;
    return role == StateRole ? QVariant(int(topic.state)) : QVariant();
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("What") : tr("State");
}
