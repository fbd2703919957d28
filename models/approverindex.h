// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/group.h"
#include "models/entities/user.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

class AccountActions;
class AccountCache;
class AccountQueries;
class RoleIndex;
struct CacheRow;

/// Somebody who may decide on orders now: active, and with the right.
struct Approver {
    QString id;
    QString name;
    std::optional<Delegate> delegate;
    bool isAdministrator = false;

    /// Who decides in their place on that day; empty when nobody does.
    [[nodiscard]] QString substituteOn(QDate day) const;
};

/// Who decides on whose orders, as the service reckons it, from what the person sees of users, groups and roles. Follows the cache, a
/// moment later. For whoever sees no users the service says who decides, whenever orders, the own rights or the own record have changed, and
/// when `renew` is called; without a line what it said last holds. GUI thread.
class ApproverIndex : public QObject
{
    Q_OBJECT
public:
    ApproverIndex(AccountCache *cache, RoleIndex *roles, QObject *parent = nullptr);

    /// From where it is known who the person is, and who the others are whom they do not see. Both outlive this object.
    void setService(const AccountActions *actions, AccountQueries *queries);
    void renew(); ///< asks the service anew if what it said is older than a minute

    [[nodiscard]] bool isKnown() const { return m_known; }
    /// Valid until `changed`; null for whoever may not decide now.
    [[nodiscard]] const Approver *approver(const QString &id) const;
    [[nodiscard]] const QList<Approver> &approvers() const { return m_approvers; } ///< all of them, by name

    struct Found {
        QStringList ids; ///< ascending; empty when nobody is left
        QString groupId; ///< whose approvers they are; empty when they are the Administrators
    };
    /// Who decides on an order of this buyer and group: the able approvers of the group but the buyer; if none, those of the parent, and
    /// so on up; if none, the Administrators. An empty buyer stands for anybody. Nobody where the person does not see all of these groups.
    [[nodiscard]] Found approversOf(const QString &buyerId, const QString &groupId) const;
    [[nodiscard]] QStringList withSubgroups(const QString &groupId) const; ///< the group itself first
    /// Whom the user stands in for on that day.
    [[nodiscard]] QStringList substitutedBy(const QString &userId, QDate day) const;

signals:
    void changed();

private:
    struct GroupFacts {
        QString parentId;
        QStringList approverIds;
    };

    [[nodiscard]] bool seesUsers() const;
    void readSoon();
    void load();
    void askService();
    void takeGroups(const QList<CacheRow> &rows);
    void loadUsers();
    void takeUsers(const QList<CacheRow> &rows);
    void finish(QList<Approver> approvers);
    void finish();

    AccountCache *m_cache;
    RoleIndex *m_roles;
    const AccountActions *m_actions = nullptr;
    AccountQueries *m_queries = nullptr;
    QElapsedTimer m_asked; ///< since the service answered
    QTimer m_soon; ///< between two readings, so that a bulk load leaves room for all else
    QHash<QString, GroupFacts> m_groups;
    QList<Approver> m_approvers;
    QHash<QString, qsizetype> m_places;
    bool m_known = false;
    bool m_loading = false;
};
