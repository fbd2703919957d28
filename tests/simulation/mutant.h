// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>

#include <array>

/// Defects that are planted in what surrounds the engine, or between it and that, to show that the simulation would find them.
enum class Mutant {
    None,
    // the service
    IgnoresIfMatch, ///< commits on whatever is there
    LateCommits, ///< a commit becomes visible in the feed after a later one
    SilentPurge, ///< purges its log without telling those who still need it
    KeepsMoved, ///< answers "moved" for ever under the key that was once answered so
    SplitsCommits, ///< ends a page in the middle of a commit
    ForgetsHiding, ///< does not tell that a record went out of sight
    SilentRestore, ///< goes back to a backup without changing the epoch
    SilentSight, ///< goes on with a cursor although what the caller may see has changed
    ForgetsRemovals, ///< does not tell that a record was removed
    WrongDigests, ///< counts its rows in another way than it should
    // the line
    LateStartCursor, ///< a snapshot's position taken when its first page arrives
    CutPages, ///< the last row of a page is lost on the way
    SkipsRows, ///< a row between two pages of a snapshot belongs to neither
    FalseSuccess, ///< a failure is taken for success
    MisdirectedPages, ///< an answer is given to whichever request waits
    BlindPatches, ///< a patch goes out with what the person wanted, on the newest revision
    BlindCommands, ///< a command or deletion goes out on the newest revision
    // the stores
    PositionBeforeRows, ///< the position is written first, the rows a little later
    HalfPages, ///< the position is written with the first rows of a page, the rest never
    NoRevisionCheck, ///< an older row replaces a newer one
    NoTombstones, ///< a deleted record is forgotten at once
    SwapForgets, ///< answers that are newer than a snapshot are not stored with it
    LateAnswers, ///< the row of an answer is stored although the position accounts for it
    EarlyCacheAnswer, ///< the cache answers before the row of an answer is on disk
    EarlyOutboxAnswer, ///< the outbox answers before the edit is on disk
    ForgetsRights, ///< the cache does not keep that it is fetched anew because of the person's rights
    StaleOverlays, ///< the cache goes on showing what no longer waits
    ForgetsSent, ///< the outbox does not keep that an entry has left
    ForgetsInFlight, ///< entries that were on their way are gone after a start
    RemovesAtSending, ///< an entry is removed when it is sent
    ForgetsIntents, ///< the outbox keeps only the first field of an edit
    NewLanes, ///< an entry that is written again goes to the end of the queue
    ForgetsReferences, ///< the outbox does not keep what an entry refers to
};

struct MutantName {
    Mutant mutant;
    QLatin1StringView name;
};

inline constexpr std::array mutantNames{
    MutantName{Mutant::None, QLatin1StringView("none")},
    MutantName{Mutant::IgnoresIfMatch, QLatin1StringView("ignores-if-match")},
    MutantName{Mutant::LateCommits, QLatin1StringView("late-commits")},
    MutantName{Mutant::SilentPurge, QLatin1StringView("silent-purge")},
    MutantName{Mutant::KeepsMoved, QLatin1StringView("keeps-moved")},
    MutantName{Mutant::SplitsCommits, QLatin1StringView("splits-commits")},
    MutantName{Mutant::ForgetsHiding, QLatin1StringView("forgets-hiding")},
    MutantName{Mutant::SilentRestore, QLatin1StringView("silent-restore")},
    MutantName{Mutant::SilentSight, QLatin1StringView("silent-sight")},
    MutantName{Mutant::ForgetsRemovals, QLatin1StringView("forgets-removals")},
    MutantName{Mutant::WrongDigests, QLatin1StringView("wrong-digests")},
    MutantName{Mutant::CutPages, QLatin1StringView("cut-pages")},
    MutantName{Mutant::SkipsRows, QLatin1StringView("skips-rows")},
    MutantName{Mutant::FalseSuccess, QLatin1StringView("false-success")},
    MutantName{Mutant::LateStartCursor, QLatin1StringView("late-start-cursor")},
    MutantName{Mutant::MisdirectedPages, QLatin1StringView("misdirected-pages")},
    MutantName{Mutant::BlindPatches, QLatin1StringView("blind-patches")},
    MutantName{Mutant::BlindCommands, QLatin1StringView("blind-commands")},
    MutantName{Mutant::PositionBeforeRows, QLatin1StringView("position-before-rows")},
    MutantName{Mutant::HalfPages, QLatin1StringView("half-pages")},
    MutantName{Mutant::NoRevisionCheck, QLatin1StringView("no-revision-check")},
    MutantName{Mutant::NoTombstones, QLatin1StringView("no-tombstones")},
    MutantName{Mutant::SwapForgets, QLatin1StringView("swap-forgets")},
    MutantName{Mutant::LateAnswers, QLatin1StringView("late-answers")},
    MutantName{Mutant::EarlyCacheAnswer, QLatin1StringView("early-cache-answer")},
    MutantName{Mutant::EarlyOutboxAnswer, QLatin1StringView("early-outbox-answer")},
    MutantName{Mutant::ForgetsRights, QLatin1StringView("forgets-rights")},
    MutantName{Mutant::StaleOverlays, QLatin1StringView("stale-overlays")},
    MutantName{Mutant::ForgetsSent, QLatin1StringView("forgets-sent")},
    MutantName{Mutant::ForgetsInFlight, QLatin1StringView("forgets-in-flight")},
    MutantName{Mutant::RemovesAtSending, QLatin1StringView("removes-at-sending")},
    MutantName{Mutant::ForgetsIntents, QLatin1StringView("forgets-intents")},
    MutantName{Mutant::NewLanes, QLatin1StringView("new-lanes")},
    MutantName{Mutant::ForgetsReferences, QLatin1StringView("forgets-references")},
};
