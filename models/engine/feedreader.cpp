// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "feedreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 spreadIfAwaited = 5'000;
constexpr qint64 spreadElse = 30'000;
constexpr qint64 keepTimeEvery = 5 * 60 * 1000;
constexpr qint64 tooSoon = 1'000; ///< for an empty answer to a request that waits

Error notTheFeed(const QString &detail)
{
    return {ErrorKind::NotTheApi, detail, {}};
}

} // namespace

FeedReader::FeedReader(int longPollSeconds, qint64 pollInterval, RandomSource random)
    : m_longPollSeconds(longPollSeconds), m_pollInterval(pollInterval), m_random(std::move(random))
{
}

void FeedReader::start(const SyncPosition &position)
{
    m_stored = position;
    m_target = position;
    m_lastGeneration = std::max(position.generation, position.staging ? position.staging->generation : 0);
    m_anew = position.cursor.isEmpty() && !position.staging;
    m_mayShrink = position.staging && position.staging->mayShrink;
}

std::optional<PullRequest> FeedReader::next(qint64 now) const
{
    if (now < m_notBefore || m_ready)
        return {};
    if (m_anew)
        return PullRequest{PullRequest::Kind::Snapshot, {}, 0};
    if (const auto &staging = m_target.staging) {
        if (!staging->complete)
            return PullRequest{PullRequest::Kind::Snapshot, staging->nextPage, 0};
        return PullRequest{PullRequest::Kind::Changes, staging->startCursor, 0};
    }
    return PullRequest{PullRequest::Kind::Changes, m_target.cursor, m_more || m_hurry ? 0 : m_longPollSeconds};
}

Result<QList<CacheWrite>> FeedReader::accept(const SnapshotPage &page)
{
    if (!m_anew && (!m_target.staging || m_target.staging->complete))
        return notTheFeed(u"a page of a snapshot that was not asked for"_s);
    if (m_anew && page.startCursor.isEmpty())
        return notTheFeed(u"a snapshot without a cursor"_s);
    if (!m_anew && page.nextPage == m_target.staging->nextPage)
        return notTheFeed(u"a page of a snapshot that leads to itself"_s);
    const bool first = m_anew;
    if (first) {
        // The position before the first page was read: a later one would miss what changed behind the reader's back.
        m_target.staging = SyncPosition::Staging{++m_lastGeneration, page.startCursor, page.startSequence, {}, false, 0, 0, m_mayShrink};
        m_anew = false;
    }
    auto &staging = *m_target.staging;
    staging.nextPage = page.nextPage;
    staging.complete = page.nextPage.isEmpty();
    staging.rows += page.rows.size();
    if (page.total > 0)
        staging.total = page.total;
    return QList<CacheWrite>{{CacheWrite::Rows{staging.generation, first, page.rows, true}, {}, m_target}};
}

Result<QList<CacheWrite>> FeedReader::accept(const ChangesPage &page, const PullRequest &request, qint64 askedAt, qint64 now)
{
    const bool staged = m_target.staging.has_value();
    const auto sequence = staged ? m_target.staging->startSequence : m_target.sequence;
    if (request.kind != PullRequest::Kind::Changes || page.from != request.token)
        return notTheFeed(u"changes from another cursor"_s);
    if (page.sequence < sequence || page.cursor.isEmpty())
        return notTheFeed(u"changes that lead backwards"_s);
    if (page.more && page.cursor == page.from)
        return notTheFeed(u"changes that lead nowhere"_s);

    m_more = page.more;
    if (!m_more) {
        m_seenEnd = true;
        if (m_awaitedSince && askedAt >= *m_awaitedSince)
            m_awaitedSince.reset();
        m_target.syncedAt = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
        const bool answersAtOnce = page.cursor == page.from && request.waitSeconds > 0 && now - askedAt < tooSoon;
        if (!staged && !m_hurry && (m_longPollSeconds == 0 || answersAtOnce))
            m_notBefore = now + m_pollInterval * 4 / 5 + randomBelow(m_random, m_pollInterval * 2 / 5 + 1);
    }

    QList<CacheWrite> writes;
    if (!staged) {
        const bool moved = page.cursor != page.from;
        m_target.cursor = page.cursor;
        m_target.sequence = page.sequence;
        if (moved || !page.rows.isEmpty())
            writes.append({CacheWrite::Rows{m_target.generation, false, page.rows, false}, {}, m_target});
        else if (now - m_syncedAtStored >= keepTimeEvery)
            writes.append({{}, {}, m_target});
    } else {
        auto &staging = *m_target.staging;
        staging.startCursor = page.cursor;
        staging.startSequence = page.sequence;
        if (page.cursor != page.from || !page.rows.isEmpty())
            writes.append({CacheWrite::Rows{staging.generation, false, page.rows, true}, {}, m_target});
        m_ready = !page.more;
    }
    if (!writes.isEmpty())
        m_syncedAtStored = now;
    return writes;
}

CacheWrite FeedReader::show()
{
    // An answer that came before the last changes were asked for is accounted for by them, and a later one has been staged. What else the
    // old rows have is of another history than the service's present one, which nobody may have told us of.
    m_ready = false;
    m_mayShrink = false;
    m_target.generation = m_target.staging->generation;
    m_target.cursor = m_target.staging->startCursor;
    m_target.sequence = m_target.staging->startSequence;
    m_target.staging.reset();
    return {CacheWrite::Swap{m_target.generation}, {}, m_target};
}

void FeedReader::expire(const QString &reason, qint64 now)
{
    m_target.staging.reset();
    m_anew = true;
    m_ready = false;
    m_seenEnd = false;
    m_more = true;
    m_mayShrink = m_mayShrink || reason == "scope"_L1;
    if (reason == "epoch"_L1)
        m_target.cursor.clear();
    const bool soon = m_awaitedSince || m_target.generation == 0;
    m_notBefore = now + randomBelow(m_random, soon ? spreadIfAwaited : spreadElse);
}

void FeedReader::expectNews()
{
    m_hurry = true;
    if (!m_anew)
        m_notBefore = 0;
}

void FeedReader::hurry(qint64 now)
{
    expectNews();
    m_awaitedSince = now;
    if (m_anew)
        m_notBefore = std::min(m_notBefore, now + randomBelow(m_random, spreadIfAwaited));
}

bool FeedReader::isBaseUsable() const
{
    return m_stored.generation > 0 && m_stored.generation == m_target.generation && !m_target.cursor.isEmpty();
}
