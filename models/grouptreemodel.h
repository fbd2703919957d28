// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "format.h"

#include "models/cache/accountcache.h"

#include <QAbstractItemModel>

#include <QHash>

#include <memory>

class TitleIndex;

/// The groups of the company as a tree, by name. A search leaves what matches and what leads to it. Follows the cache with single
/// insertions, removals, moves and changes. GUI thread.
class GroupTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, MembersColumn, CostCentreColumn, ApproversColumn, PaymentMethodsColumn, ChangeColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        StateRole, ///< int(RowState)
        RowRole, ///< QJsonObject
        MatchRole, ///< bool: matches the search itself
    };

    GroupTreeModel(AccountCache *cache, TitleIndex *titles, const Format &format, QObject *parent = nullptr);
    ~GroupTreeModel() override;

    void setSearch(const QString &search);
    void setFormat(const Format &format); ///< also after a change of the interface's language
    [[nodiscard]] int matches() const { return m_matches; } ///< groups that match the search
    [[nodiscard]] int total() const { return int(m_groups.size()); }
    [[nodiscard]] bool isAnswered() const { return m_answered; } ///< the groups have been read once

    [[nodiscard]] QModelIndex indexOf(const QString &id) const; ///< of the first column; invalid when it is not shown
    [[nodiscard]] QString idAt(const QModelIndex &index) const;
    [[nodiscard]] RecordKey keyAt(const QModelIndex &index) const { return {RecordType::Group, idAt(index)}; }

    /// The group's row as it is shown; empty when it is not known.
    [[nodiscard]] QJsonObject rowOf(const QString &id) const;
    [[nodiscard]] QStringList children(const QString &id) const; ///< ids, also of those that the search hides
    [[nodiscard]] qint64 members(const QString &id) const; ///< users of the group itself
    /// Whether the one is the other, or below it.
    [[nodiscard]] bool isWithin(const QString &id, const QString &ancestor) const;
    /// Whether the group may get that parent: it is another one than now, and not in the group itself. The root stays where it is.
    [[nodiscard]] bool canMove(const QString &id, const QString &parentId) const;
    void setMovable(bool movable); ///< by dragging; a drop asks by moveRequested

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    /// Always false: the row moves once the change is made.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void moveRequested(const QStringList &ids, const QString &parentId);
    void countsChanged();
    void failed(const Error &error);

private:
    struct Node;
    struct Arrangement;

    void load();
    void loadMembers();
    void arrange();
    void insertMissing(const Arrangement &wanted, Node *parent);
    void moveToParents(const Arrangement &wanted);
    void removeUnwanted(const Arrangement &wanted, Node *parent);
    void orderChildren(const Arrangement &wanted, Node *parent);
    void moveNode(Node *node, Node *parent, size_t row);
    void announce(const QList<QString> &changed);
    void repaint();
    [[nodiscard]] Arrangement wantedArrangement() const;
    [[nodiscard]] bool matchesSearch(const CacheRow &group) const;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node *node, int column = 0) const;
    [[nodiscard]] QString text(const CacheRow &group, int column) const;

    AccountCache *m_cache;
    TitleIndex *m_titles;
    Format m_format;
    QStringList m_words; ///< of the search, folded
    QHash<QString, CacheRow> m_groups;
    QHash<QString, qint64> m_members;
    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_nodes; ///< those that are shown
    int m_matches = 0;
    bool m_movable = false;
    bool m_answered = false;
    bool m_loading = false;
    bool m_stale = false;
    bool m_counting = false;
    bool m_membersStale = false;
};
