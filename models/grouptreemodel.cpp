// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "grouptreemodel.h"

#include "recordtexts.h"
#include "titleindex.h"
#include "whenready.h"

#include "models/cache/searchfold.h"
#include "models/cache/sortkey.h"
#include "models/entities/group.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

struct GroupTreeModel::Node {
    QString id;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] size_t row() const
    {
        const auto &siblings = parent->children;
        return size_t(std::find_if(siblings.begin(), siblings.end(), [this](const auto &node) { return node.get() == this; }) - siblings.begin());
    }
};

/// Who shall stand below whom, and in which order. The parent of a topmost group is empty.
struct GroupTreeModel::Arrangement {
    QHash<QString, QString> parents;
    QHash<QString, QStringList> children;
};

namespace {

constexpr std::array<QStringView, 6> columnFields{u"name", u"", u"costCentre", u"approverIds", u"defaultPaymentMethods", u""};
static_assert(columnFields.size() == GroupTreeModel::ColumnCount);

const auto groupsMimeType = u"application/x-selskap-groups"_s;

QString parentIdOf(const CacheRow &group)
{
    return group.row["parentId"_L1].toString();
}

} // namespace

GroupTreeModel::GroupTreeModel(AccountCache *cache, TitleIndex *titles, const Format &format, QObject *parent)
    : QAbstractItemModel(parent)
    , m_cache(cache)
    , m_titles(titles)
    , m_format(format)
    , m_root(std::make_unique<Node>())
{
    connect(cache, &AccountCache::changed, this, [this](const CacheChange &change) {
        if (change.type == RecordType::Group)
            load();
        if (change.type == RecordType::User)
            loadMembers();
    });
    connect(titles, &TitleIndex::changed, this, [this](RecordType type) {
        if (type == RecordType::User)
            repaint();
    });
    load();
    loadMembers();
}

GroupTreeModel::~GroupTreeModel() = default;

void GroupTreeModel::setSearch(const QString &search)
{
    const auto words = foldForSearch(search).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    arrange();
    repaint(); // What only leads to a match is shown in another way.
}

void GroupTreeModel::setFormat(const Format &format)
{
    m_format = format;
    arrange();
    repaint();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void GroupTreeModel::load()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    whenReady(this, m_cache->all(RecordType::Group), [this](const Result<QList<CacheRow>> &rows) {
        m_loading = false;
        if (std::exchange(m_stale, false))
            load();
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        QStringList changed;
        QHash<QString, CacheRow> groups;
        for (const auto &row : *rows) {
            const auto old = m_groups.constFind(row.id);
            if (old != m_groups.constEnd() && (old->row != row.row || old->state != row.state || old->deleted != row.deleted))
                changed.append(row.id);
            groups.insert(row.id, row);
        }
        m_groups = std::move(groups);
        m_answered = true;
        arrange();
        announce(changed);
    });
}

void GroupTreeModel::loadMembers()
{
    if (m_counting) {
        m_membersStale = true;
        return;
    }
    m_counting = true;
    whenReady(this, m_cache->countsBy(RecordType::User, u"groupId"_s), [this](const Result<QHash<QString, qint64>> &counts) {
        m_counting = false;
        if (std::exchange(m_membersStale, false))
            loadMembers();
        if (!counts)
            return emit failed(counts.error());
        QStringList changed;
        for (auto it = m_nodes.keyBegin(); it != m_nodes.keyEnd(); ++it) {
            if (m_members.value(*it) != counts->value(*it))
                changed.append(*it);
        }
        m_members = *counts;
        announce(changed);
    });
}

bool GroupTreeModel::matchesSearch(const CacheRow &group) const
{
    QString text;
    for (const auto &field : Group::fields()) {
        if (field.is(Searchable))
            text += valueOf(field, group.row).toString() + u' ';
    }
    text = foldForSearch(text);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

GroupTreeModel::Arrangement GroupTreeModel::wantedArrangement() const
{
    Arrangement wanted;
    for (const auto &group : m_groups) {
        if (!matchesSearch(group))
            continue;
        // Upwards to a group whose parent is not in sight; in a circle, which only damaged data can have, to where it began.
        QSet<QString> way;
        for (auto at = group.id; !wanted.parents.contains(at);) {
            way.insert(at);
            const auto parent = parentIdOf(m_groups[at]);
            const bool isTopmost = !m_groups.contains(parent) || way.contains(parent);
            wanted.parents.insert(at, isTopmost ? QString() : parent);
            if (isTopmost)
                break;
            at = parent;
        }
    }
    const auto order = textOrderOf(m_format.options().locale.name());
    QHash<QString, QByteArray> keys;
    for (auto it = wanted.parents.begin(); it != wanted.parents.end(); ++it) {
        wanted.children[it.value()].append(it.key());
        keys.insert(it.key(), sortKey(m_groups[it.key()].row["name"_L1].toString(), order));
    }
    for (auto &children : wanted.children) {
        std::sort(children.begin(), children.end(), [&](const QString &a, const QString &b) {
            const int compared = keys[a].compare(keys[b]);
            return compared != 0 ? compared < 0 : a < b;
        });
    }
    return wanted;
}

void GroupTreeModel::arrange()
{
    const auto wanted = wantedArrangement();
    insertMissing(wanted, m_root.get());
    moveToParents(wanted);
    removeUnwanted(wanted, m_root.get());
    orderChildren(wanted, m_root.get());
    m_matches = int(std::count_if(m_groups.begin(), m_groups.end(), [this](const CacheRow &group) { return matchesSearch(group); }));
    emit countsChanged();
}

void GroupTreeModel::insertMissing(const Arrangement &wanted, Node *parent)
{
    // From the top: what is new goes below what is there by then. Groups that have to move yet do not hinder it.
    for (const auto &id : wanted.children.value(parent->id)) {
        auto *node = m_nodes.value(id);
        if (!node) {
            const int row = int(parent->children.size());
            beginInsertRows(indexOfNode(parent), row, row);
            node = parent->children.emplace_back(std::make_unique<Node>(Node{id, parent, {}})).get();
            m_nodes.insert(id, node);
            endInsertRows();
        }
        insertMissing(wanted, node);
    }
}

void GroupTreeModel::moveToParents(const Arrangement &wanted)
{
    // First to the top, then to their places: so no group ever has to go below one of its own subgroups.
    QList<Node *> moving;
    for (auto *node : std::as_const(m_nodes)) {
        const auto parent = wanted.parents.constFind(node->id);
        if (parent != wanted.parents.constEnd() && *parent != node->parent->id)
            moving.append(node);
    }
    for (auto *node : std::as_const(moving)) {
        if (node->parent != m_root.get())
            moveNode(node, m_root.get(), m_root->children.size());
    }
    for (auto *node : std::as_const(moving)) {
        const auto parentId = wanted.parents[node->id];
        if (!parentId.isEmpty())
            moveNode(node, m_nodes[parentId], m_nodes[parentId]->children.size());
    }
}

void GroupTreeModel::moveNode(Node *node, Node *parent, size_t row)
{
    auto *from = node->parent;
    const auto oldRow = node->row();
    if (!beginMoveRows(indexOfNode(from), int(oldRow), int(oldRow), indexOfNode(parent), int(row)))
        return;
    auto taken = std::move(from->children[oldRow]);
    from->children.erase(from->children.begin() + ptrdiff_t(oldRow));
    if (from == parent && row > oldRow)
        --row;
    taken->parent = parent;
    parent->children.insert(parent->children.begin() + ptrdiff_t(row), std::move(taken));
    endMoveRows();
}

void GroupTreeModel::removeUnwanted(const Arrangement &wanted, Node *parent)
{
    for (auto row = parent->children.size(); row-- > 0;) {
        auto *node = parent->children[row].get();
        removeUnwanted(wanted, node);
        if (wanted.parents.contains(node->id))
            continue;
        beginRemoveRows(indexOfNode(parent), int(row), int(row));
        m_nodes.remove(node->id);
        parent->children.erase(parent->children.begin() + ptrdiff_t(row));
        endRemoveRows();
    }
}

void GroupTreeModel::orderChildren(const Arrangement &wanted, Node *parent)
{
    const auto order = wanted.children.value(parent->id);
    for (size_t row = 0; row < parent->children.size(); ++row) {
        if (auto *node = m_nodes[order[qsizetype(row)]]; node != parent->children[row].get())
            moveNode(node, parent, row);
        orderChildren(wanted, parent->children[row].get());
    }
}

void GroupTreeModel::announce(const QList<QString> &changed)
{
    for (const auto &id : changed) {
        if (const auto *node = m_nodes.value(id))
            emit dataChanged(indexOfNode(node), indexOfNode(node, ColumnCount - 1));
    }
}

void GroupTreeModel::repaint()
{
    for (const auto *node : std::as_const(m_nodes)) {
        if (!node->children.empty())
            emit dataChanged(indexOfNode(node->children.front().get()), indexOfNode(node->children.back().get(), ColumnCount - 1));
    }
    if (!m_root->children.empty())
        emit dataChanged(indexOfNode(m_root->children.front().get()), indexOfNode(m_root->children.back().get(), ColumnCount - 1));
}

GroupTreeModel::Node *GroupTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex GroupTreeModel::indexOfNode(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(int(node->row()), column, node);
}

QModelIndex GroupTreeModel::indexOf(const QString &id) const
{
    const auto *node = m_nodes.value(id);
    return node ? indexOfNode(node) : QModelIndex();
}

QString GroupTreeModel::idAt(const QModelIndex &index) const
{
    return nodeOf(index)->id;
}

QModelIndex GroupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeOf(parent)->children[size_t(row)].get()) : QModelIndex();
}

QModelIndex GroupTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(nodeOf(index)->parent) : QModelIndex();
}

int GroupTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int GroupTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString GroupTreeModel::text(const CacheRow &group, int column) const
{
    if (column == MembersColumn)
        return m_format.number(m_members.value(group.id));
    if (column == ChangeColumn)
        return group.deleted && group.state == RowState::Waiting ? tr("✎ Removal waits") : RecordTexts::state(group.state);
    const auto *field = findField(RecordType::Group, columnFields[size_t(column)]);
    return m_format.value(*field, valueOf(*field, group.row), group.row, m_titles->lookup());
}

QVariant GroupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto group = m_groups.constFind(nodeOf(index)->id);
    if (group == m_groups.constEnd())
        return {}; // Gone, and about to be removed from the tree.
    switch (role) {
    case Qt::DisplayRole:
        return text(*group, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == MembersColumn ? tr("%n member(s)", nullptr, int(m_members.value(group->id))) : text(*group, index.column());
    case Qt::ToolTipRole:
        return Format::toolTip(text(*group, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == MembersColumn ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return group->id;
    case StateRole:
        return int(group->state);
    case RowRole:
        return group->row;
    case MatchRole:
        return matchesSearch(*group);
    default:
        return {};
    }
}

QVariant GroupTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == MembersColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (section == MembersColumn)
        return tr("Members");
    if (section == ChangeColumn)
        return tr("Change");
    return RecordTexts::fieldTitle(RecordType::Group, *findField(RecordType::Group, columnFields[size_t(section)]));
}

QJsonObject GroupTreeModel::rowOf(const QString &id) const
{
    return m_groups.value(id).row;
}

QStringList GroupTreeModel::children(const QString &id) const
{
    QStringList found;
    for (auto it = m_groups.begin(); it != m_groups.end(); ++it) {
        if (parentIdOf(*it) == id && !it->deleted)
            found.append(it.key());
    }
    found.sort();
    return found;
}

qint64 GroupTreeModel::members(const QString &id) const
{
    return m_members.value(id);
}

bool GroupTreeModel::isWithin(const QString &id, const QString &ancestor) const
{
    QSet<QString> seen; // two changes that wait may make a circle until the service refuses one
    for (auto at = id; !at.isEmpty() && !seen.contains(at); at = parentIdOf(m_groups.value(at))) {
        if (at == ancestor)
            return true;
        seen.insert(at);
    }
    return false;
}

bool GroupTreeModel::canMove(const QString &id, const QString &parentId) const
{
    const auto group = m_groups.constFind(id);
    if (group == m_groups.constEnd() || !m_groups.contains(parentId) || parentIdOf(*group).isEmpty())
        return false;
    return parentIdOf(*group) != parentId && !isWithin(parentId, id);
}

void GroupTreeModel::setMovable(bool movable)
{
    m_movable = movable;
}

Qt::ItemFlags GroupTreeModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractItemModel::flags(index);
    if (m_movable && index.isValid())
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return flags;
}

QStringList GroupTreeModel::mimeTypes() const
{
    return {groupsMimeType};
}

QMimeData *GroupTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const auto &index : indexes) {
        if (const auto id = idAt(index); !ids.contains(id))
            ids.append(id);
    }
    auto *data = new QMimeData;
    data->setData(groupsMimeType, ids.join(u'\n').toLatin1());
    return data;
}

bool GroupTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const auto ids = QString::fromLatin1(data->data(groupsMimeType)).split(u'\n', Qt::SkipEmptyParts);
    const auto target = idAt(parent);
    return m_movable && !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](const QString &id) { return canMove(id, target); });
}

bool GroupTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        emit moveRequested(QString::fromLatin1(data->data(groupsMimeType)).split(u'\n', Qt::SkipEmptyParts), idAt(parent));
    return false;
}
