// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sampleprofile.h"
#include "samplerandom.h"

#include "models/entities/group.h"
#include "models/entities/role.h"
#include "models/entities/user.h"
#include "models/entities/useractivity.h"

/// A made-up record id: of that instant, and the same for the same seed, stream and index.
[[nodiscard]] QString sampleId(const QDateTime &instant, quint32 seed, SampleRandom::Stream stream,
                               quint64 index);

/// The roles, groups and users of a sample company. A user is made when asked for, so that a million need no
/// memory.
class SamplePeople {
public:
    SamplePeople(const SampleProfile &profile, int count, quint32 seed, QDate today);

    [[nodiscard]] const QDateTime &founded() const { return m_founded; } ///< when the account was made
    [[nodiscard]] QString companyId() const;
    [[nodiscard]] const QList<Role> &roles() const { return m_roles; }
    [[nodiscard]] const QList<Group> &groups() const { return m_groups; } ///< parents before their children

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] User user(int index) const; ///< index from 0 to count() - 1
    [[nodiscard]] QString idOf(int index) const; ///< the user's
    [[nodiscard]] std::optional<UserActivity> activity(int index) const; ///< nothing while invited

    [[nodiscard]] int groupOf(int index) const; ///< as an index into groups()
    [[nodiscard]] bool mayBuy(int index,
                              const QDateTime &when) const; ///< active, there already, and the roles allow it
    [[nodiscard]] QList<int> approversFor(int buyer) const; ///< those who may decide this user's orders

private:
    [[nodiscard]] SampleJob jobOf(int index) const;
    [[nodiscard]] UserStatus statusOf(int index) const;
    [[nodiscard]] QDateTime createdAt(int index) const;
    [[nodiscard]] QStringList roleIdsOf(SampleJob job) const;
    void makeRoles();
    void makeGroups();

    const SampleProfile &m_profile;
    int m_count;
    quint32 m_seed;
    QDate m_today;
    QDateTime m_founded;
    QList<Role> m_roles;
    QList<Group> m_groups;
};
