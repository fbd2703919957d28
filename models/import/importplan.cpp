// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importplan.h"

#include "models/accountactions.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

/// New groups come after those that they stand below. A group whose parent cannot be imported goes without: its row says so.
void appendGroup(const QHash<QString, const ImportOutcome *> &groups, const QString &id, QSet<QString> &done, QList<OutboxEntry> &entries)
{
    QList<const ImportOutcome *> path;
    for (auto at = groups.constFind(id); at != groups.constEnd() && !done.contains(at.key()); at = groups.constFind((*at)->row["parentId"_L1].toString())) {
        done.insert(at.key());
        path.prepend(*at);
    }
    for (const auto *outcome : path)
        entries.append(AccountActions::creation({RecordType::Group, outcome->id}, outcome->row));
}

} // namespace

QList<OutboxEntry> ImportPlan::entries() const
{
    QList<OutboxEntry> result;
    for (const auto &[id, row] : groups)
        result.append(AccountActions::creation({RecordType::Group, id}, row));
    QHash<QString, const ImportOutcome *> newGroups;
    for (const auto &outcome : rows) {
        if (options.type == RecordType::Group && outcome.state == ImportOutcome::State::New)
            newGroups.insert(outcome.id, &outcome);
    }
    QSet<QString> done;
    for (const auto &outcome : rows) {
        if (outcome.state == ImportOutcome::State::Update)
            result.append(AccountActions::change({options.type, outcome.id}, outcome.intents));
        else if (outcome.state == ImportOutcome::State::New && options.type == RecordType::Group)
            appendGroup(newGroups, outcome.id, done, result);
        else if (outcome.state == ImportOutcome::State::New)
            result.append(AccountActions::creation({options.type, outcome.id}, outcome.row));
    }
    return result;
}
