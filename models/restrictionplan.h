// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/merge.h"
#include "models/entities/rights.h"

class Administrators;

/// What restricting and lifting rights means for each of several people, before it is saved. A value.
class RestrictionPlan
{
public:
    struct Person {
        User user;
        QList<FieldIntent> intents; ///< empty: nothing changes, or it is refused
        QString refusal; ///< a code, as ErrorText::reason takes it
    };

    /// What is restricted and what is lifted have nothing in common; what is in neither stays as it is for each person.
    RestrictionPlan(const QList<User> &users, PermissionSet restricting, PermissionSet lifting, const Actor &actor, const RoleLookup &roleOf,
                    const Administrators *administrators);

    [[nodiscard]] const QList<Person> &people() const { return m_people; }
    [[nodiscard]] int changing() const;
    [[nodiscard]] int refused() const;

    /// How many of these have the right by a role, and how many have it restricted.
    struct Spread {
        int granted = 0;
        int restricted = 0;
    };
    [[nodiscard]] static Spread spread(Permission permission, const QList<User> &users, const RoleLookup &roleOf);

private:
    QList<Person> m_people;
};
