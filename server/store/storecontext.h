// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commit.h"
#include "database.h"

#include <functional>

/// What everything that reads and writes accounts is given. `now` answers the time in UTC; `committed` is
/// called after each commit that changed records, `mailQueued` after each that queued mail, in the thread that
/// wrote.
struct StoreContext {
    Database &database;
    std::function<QDateTime()> now;
    std::function<void(const QString &companyId)> committed = [](const QString &) {};
    std::function<void()> mailQueued = [] {};
};

/// One commit: what `work(Commit &)`, which answers a Verdict, does; undone when it refuses. Answers that
/// Verdict, or the Error of the database.
template <class F>
[[nodiscard]] Result<Verdict> commitAs(StoreContext &context, const Caller &caller, const QString &mutation,
                                       F &&work)
{
    Verdict verdict;
    bool changed = false;
    bool hasMail = false;
    const auto written = context.database.write([&](QSqlDatabase &database) -> Result<void> {
        Commit commit(database, caller, mutation, context.now().toUTC());
        verdict = commit.error() ? Verdict() : work(commit);
        if (!verdict)
            verdict = commit.finish();
        if (commit.error())
            return *commit.error(); // whatever was decided rests on what could not be read
        changed = commit.hasChanges();
        hasMail = commit.hasMail();
        return verdict ? Result<void>(Error{ErrorKind::Refused, {}, verdict->code}) : Result<void>();
    });
    if (!written && written.error().kind != ErrorKind::Refused)
        return written.error();
    if (written && changed)
        context.committed(caller.companyId);
    if (written && hasMail)
        context.mailQueued();
    return verdict;
}
