// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "syncengine.h"

#include <algorithm>

namespace {

constexpr qint64 onceADay = qint64(24) * 60 * 60 * 1000;

} // namespace

/// One at a time, of the rows as they are once all that has been asked of the cache before is done.
void SyncEngine::takeCensus(bool withDigests, std::function<void(const CacheCensus &)> done)
{
    m_censusTicket = newTicket();
    m_censusDone = std::move(done);
    m_actions.append(SyncActions::TakeCensus{m_censusTicket, withDigests});
}

void SyncEngine::on(const SyncEvents::CensusTaken &event)
{
    if (event.ticket != m_censusTicket)
        return;
    m_censusTicket = 0;
    const auto done = std::exchange(m_censusDone, {});
    if (event.result)
        done(*event.result);
    else
        m_cacheFault.failed(event.result.error(), m_now);
    takeHeld();
}

void SyncEngine::on(const SyncEvents::RemovalAccepted &)
{
    if (std::exchange(m_held, {}))
        m_feed.allowShrinking();
}

/// Of our own accord, so that there is no crowd to be spread.
void SyncEngine::fetchAnew()
{
    cancelPull();
    m_feed.expire({}, m_now);
    m_feed.hurry(m_now);
}

void SyncEngine::guard()
{
    if (m_feedWrites > 0 || m_censusTicket || m_held || m_cacheFault.holdsAt(m_now))
        return;
    if (m_suspect) {
        examine(m_suspect->first, m_suspect->second);
    } else if (m_feed.isReadyToShow()) {
        if (m_feed.mayShrink() || m_feed.stored().generation == 0)
            showFresh();
        else
            takeCensus(false, [this](const CacheCensus &census) { judgeFresh(census); });
    } else if (!m_digests.empty() && !m_feed.isRenewing() && m_now - m_comparedAt >= m_options.digestInterval) {
        m_comparedAt = m_now;
        takeCensus(true, [this](const CacheCensus &census) { compareDigests(census); });
    }
}

std::optional<MassRemoval> SyncEngine::massRemoval(const CacheCensus &census, const std::function<qint64(RecordType)> &after) const
{
    std::optional<MassRemoval> worst;
    for (const auto type : allRecordTypes) {
        const MassRemoval removal{type, census.kinds[size_t(type)].shown, after(type)};
        const auto gone = removal.before - removal.after;
        if (gone > m_options.removalsBeforeAsking && gone * 5 > removal.before && (!worst || gone > worst->before - worst->after))
            worst = removal;
    }
    return worst;
}

void SyncEngine::showFresh()
{
    m_fetchedTwice = false;
    store(m_feed.show());
}

/// A service that has lost its records, or answers with none, must not empty the lists: it is asked once more, and then the person is.
void SyncEngine::judgeFresh(const CacheCensus &census)
{
    if (!m_feed.isReadyToShow())
        return; // it has been given up meanwhile
    const auto removal = massRemoval(census, [&](RecordType type) { return census.kinds[size_t(type)].staged; });
    if (!removal)
        showFresh();
    else if (std::exchange(m_fetchedTwice, true))
        m_held = removal;
    else
        fetchAnew();
}

bool SyncEngine::isSuspicious(const ChangesPage &page) const
{
    if (m_feed.isRenewing() || page.rows.size() <= m_options.removalsBeforeAsking)
        return false;
    std::array<int, allRecordTypes.size()> removals{};
    for (const auto &row : page.rows)
        removals[size_t(row.key.type)] += row.op == RowChange::Op::Remove; // what goes out of sight is meant to
    return std::any_of(removals.begin(), removals.end(), [this](int count) { return count > m_options.removalsBeforeAsking; });
}

/// A page that removes so much is taken only after a look at how much there is; if it is too much, everything is fetched anew.
void SyncEngine::examine(const ChangesPage &page, const PullInFlight &pull)
{
    m_suspect = {page, pull};
    if (m_censusTicket || m_cacheFault.holdsAt(m_now))
        return; // `guard` comes back to it
    takeCensus(false, [this](const CacheCensus &census) {
        const auto suspect = *std::exchange(m_suspect, {});
        const auto &page = suspect.first;
        const auto &pull = suspect.second;
        const auto removal = massRemoval(census, [&](RecordType type) {
            return census.kinds[size_t(type)].shown - std::count_if(page.rows.begin(), page.rows.end(), [type](const RowChange &row) {
                       return row.key.type == type && row.op == RowChange::Op::Remove;
                   });
        });
        if (removal) {
            m_fetchedTwice = true;
            fetchAnew();
        } else {
            accept(page, pull);
        }
    });
}

void SyncEngine::compareDigests(const CacheCensus &census)
{
    const auto expected = std::exchange(m_digests, {});
    if (m_feed.isRenewing())
        return;
    if (census.newest > m_feed.stored().sequence) {
        m_comparedAt = 0; // a change of ours is ahead of the feed: compared with the next page
        return;
    }
    const bool alike = std::all_of(expected.begin(), expected.end(), [&](const auto &digest) {
        return census.kinds[size_t(digest.first)].digest == digest.second;
    });
    if (alike || (m_divergedAt > 0 && m_now - m_divergedAt < onceADay))
        return;
    m_divergedAt = m_now;
    fetchAnew();
}
