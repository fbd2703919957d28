// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "interfaces.h"
#include "randomsource.h"

#include <optional>

/// Follows the service's feed: which page to ask for next, and what each answer writes. A first or renewed synchronisation reads the pages of
/// a snapshot into a generation of its own, then the changes since the snapshot began, and then shows it.
///
/// It reads one page ahead of the disk: of two positions, `target` is where the accepted pages lead and `stored` what is on disk.
class FeedReader
{
public:
    FeedReader(int longPollSeconds, qint64 pollInterval, RandomSource random);

    void start(const SyncPosition &position);

    /// What to ask now; nothing before `notBefore`.
    [[nodiscard]] std::optional<PullRequest> next(qint64 now) const;
    [[nodiscard]] qint64 notBefore() const { return m_notBefore; } ///< milliseconds since the epoch; 0: at once

    /// What an answer to the last request writes, in order; an Error if it does not belong to that request.
    [[nodiscard]] Result<QList<CacheWrite>> accept(const SnapshotPage &page);
    [[nodiscard]] Result<QList<CacheWrite>> accept(const ChangesPage &page, const PullRequest &request, qint64 askedAt, qint64 now);
    /// A fresh snapshot is whole, with the changes since, and can be shown; nothing more is asked until it is, or is given up by `expire`.
    [[nodiscard]] bool isReadyToShow() const { return m_ready; }
    [[nodiscard]] CacheWrite show();
    /// What is fetched anew may be shown whatever it leaves out: the person has agreed, or it is the person's rights that have changed. True until
    /// it is shown, also after a restart.
    [[nodiscard]] bool mayShrink() const { return m_mayShrink; }
    void allowShrinking() { m_mayShrink = true; }
    /// Begins anew, a little later so that not everybody does at once.
    void expire(const QString &reason, qint64 now);

    /// The request that `next` gave has left.
    void asked() { m_hurry = false; }
    /// There is something new: asks without delay.
    void expectNews();
    /// Somebody waits: asks without delay, and begins a renewed synchronisation within five seconds.
    void hurry(qint64 now);

    void stored(const SyncPosition &position) { m_stored = position; }
    [[nodiscard]] const SyncPosition &stored() const { return m_stored; }
    [[nodiscard]] const SyncPosition &target() const { return m_target; }

    [[nodiscard]] bool isRenewing() const { return m_anew || m_target.staging; }
    /// Whether the end of the feed has been seen since the start, or since the last renewal.
    [[nodiscard]] bool isUpToDate() const { return m_seenEnd && !isRenewing(); }
    /// Whether the rows that are shown can be a base for changes: they are complete and of the service's present history.
    [[nodiscard]] bool isBaseUsable() const;

private:
    int m_longPollSeconds;
    qint64 m_pollInterval;
    RandomSource m_random;
    SyncPosition m_target;
    SyncPosition m_stored;
    int m_lastGeneration = 0;
    qint64 m_notBefore = 0;
    qint64 m_syncedAtStored = 0;
    bool m_anew = false; ///< the first page of a snapshot is to come
    bool m_seenEnd = false;
    bool m_ready = false;
    bool m_mayShrink = false;
    bool m_more = true; ///< of the changes, as far as is known
    bool m_hurry = false;
    std::optional<qint64> m_awaitedSince; ///< somebody waits for the end as it is then
};
