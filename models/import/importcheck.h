// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "importcell.h"

#include <QSet>

/// The check of one file, row by row. Lives for the length of `checkImport`.
class ImportCheck
{
public:
    ImportCheck(const ImportTable &table, const ImportOptions &options, const ImportAccount &account);

    [[nodiscard]] ImportPlan run();

private:
    void refuseFields();
    void findGroups();
    void check(qsizetype place);
    void readCells(qsizetype place, ImportOutcome &outcome, QSet<QString> &unreadable);
    void readOwner(qsizetype place, ImportOutcome &outcome, QSet<QString> &unreadable);
    void addDefaults(ImportOutcome &outcome) const;
    void checkNew(qsizetype place, ImportOutcome &outcome, const QSet<QString> &unreadable);
    void checkChange(ImportOutcome &outcome, const QJsonObject &existing);
    void checkDoubles(qsizetype place, ImportOutcome &outcome);
    void checkGrant(ImportOutcome &outcome);
    void breakCycles();
    [[nodiscard]] QJsonObject existing(const ImportOutcome &outcome) const;
    [[nodiscard]] QString keyOf(const ImportOutcome &outcome) const;
    void complain(ImportOutcome &outcome, const QString &field, const QString &code, const QString &argument = {}) const;

    const ImportTable &m_table;
    const ImportOptions &m_options;
    const ImportAccount &m_account;
    ImportCell m_cell;
    ImportPlan m_plan;
    Actor m_actor; ///< as the service will see it: whoever may invite writes what belongs to an invitation
    QHash<QString, const Role *> m_roles;
    QHash<QString, QJsonObject> m_existing; ///< groups and budgets, by what makes them the same
    QHash<QString, int> m_lines; ///< by what makes two rows the same, where it stood first
    QHash<QString, int> m_employeeLines;
    QHash<QString, QString> m_grants; ///< by the roles, why they cannot be given
    QHash<QString, QString> m_newGroups; ///< groups of this file, by folded name: their ids
};
