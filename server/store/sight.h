// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "caller.h"
#include "records.h"

/// What one caller may see and do at this moment. Sight of a record is a function of its row and of the
/// caller's rights, groups and substitutions; as long as `scope()` stays the same, so does the function.
class Sight {
public:
    /// Nothing when the caller is not, or no longer, an active user. The records must outlive it.
    [[nodiscard]] static std::optional<Sight> of(Records &records, const Caller &caller);

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] bool may(Permission permission) const { return m_actor.permissions.contains(permission); }

    [[nodiscard]] bool seesAll(RecordType type) const; ///< every record of the kind, whatever stands in it
    [[nodiscard]] bool sees(RecordType type, const QJsonObject &row) const; ///< never an empty row

    /// The ids among which are all that the caller sees of a kind that they do not see whole, ascending.
    [[nodiscard]] QStringList candidates(RecordType type) const;

    /// A digest of everything but rows that decides what is seen.
    [[nodiscard]] QByteArray scope() const;

private:
    Sight(Records &records, Actor actor) : m_records(&records), m_actor(std::move(actor)) { }

    [[nodiscard]] bool seesBudget(const QJsonObject &budget) const;
    [[nodiscard]] bool seesOrder(const QJsonObject &order) const;
    [[nodiscard]] QStringList orderCandidates() const;

    Records *m_records;
    Actor m_actor;
    QString m_groupId;
    QStringList m_budgetGroups; ///< the own group and those above it
    QSet<QString> m_orderGroups; ///< whose orders are seen
    QStringList m_approvesFor; ///< the caller, and whom they stand in for today
};
