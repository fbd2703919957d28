// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "importtable.h"

#include "models/engine/outboxentry.h"
#include "models/entities/rights.h"
#include "models/format.h"

#include <QHash>
#include <QJsonObject>

#include <array>
#include <vector>

/// What is known of the account when rows are checked: only what the rows can meet. A value.
struct ImportAccount {
    Actor actor;
    Format format;
    QJsonObject company;
    QList<Role> roles;
    QHash<QString, QJsonObject> groups; ///< by id
    QHash<QString, QJsonObject> users; ///< by folded address: those whose addresses stand in the file
    QHash<QString, QJsonObject> employees; ///< by number: those whose numbers stand in the file
    QList<QJsonObject> budgets; ///< all, when budgets are imported
};

/// How a file is to be understood, and what is to be made of it. A value.
struct ImportOptions {
    RecordType type = RecordType::User;
    qsizetype firstRow = 0; ///< the first row of the table that is not a heading
    QStringList fields; ///< for each column the field that it holds, by its key; empty: left out
    bool invite = true; ///< users complete the registration themselves; else they are created and choose a password
    bool update = false; ///< what exists gets what the file says; else it is left as it is
    bool makeGroups = false; ///< groups that do not exist are made
    QString groupId; ///< for users without one
    QString roleId; ///< likewise
};

/// Something that stands in the way of a row.
struct ImportProblem {
    int column = -1; ///< -1: of no column; a field that must be set has none
    QString field;
    QString code;
    QString argument;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// What becomes of one row of the table.
struct ImportOutcome {
    enum class State {
        New, ///< will be created
        Update, ///< exists, and will be changed
        Same, ///< exists, and is left as it is
        Wrong, ///< cannot be imported as it stands
        Heading, ///< above the rows
    };
    static constexpr int statesCount = 5;

    State state = State::Wrong;
    QString id; ///< of the record, new or not
    QJsonObject row; ///< of a new one
    QList<FieldIntent> intents; ///< of a change
    QList<ImportProblem> problems;
};

/// What becomes of a whole file: the same for the same table, options and account, but for the new ids. A value.
struct ImportPlan {
    ImportOptions options;
    std::vector<ImportOutcome> rows; ///< as those of the table
    std::array<int, ImportOutcome::statesCount> counts{};
    QStringList missingGroups; ///< named in the file and not there, as they are written
    QHash<QString, QString> refused; ///< fields that the person may not write, with the code why; they are left out
    QList<QPair<QString, QJsonObject>> groups; ///< to be made first: ids and rows

    [[nodiscard]] int count(ImportOutcome::State state) const { return counts[size_t(state)]; }
    [[nodiscard]] int toImport() const { return count(ImportOutcome::State::New) + count(ImportOutcome::State::Update); }
    /// The changes for the queue, each after those that it refers to. Any thread.
    [[nodiscard]] QList<OutboxEntry> entries() const;
};

/// The fields that an import can set, in the order of the description; a user's full `name` among them.
[[nodiscard]] QStringList importableFields(RecordType type);

/// Guesses which field each column holds, from a heading if there is one, else from what stands in the columns. Any thread.
[[nodiscard]] ImportOptions guessImport(RecordType type, const ImportTable &table, const ImportAccount &account);

/// Checks every row, finding all that is wrong with it. Any thread; a hundred thousand rows take about a second.
[[nodiscard]] ImportPlan checkImport(const ImportTable &table, const ImportOptions &options, const ImportAccount &account);
