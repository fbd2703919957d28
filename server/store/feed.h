// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cursor.h"
#include "digests.h"
#include "refusal.h"
#include "sight.h"

#include <variant>

/// One page for a client, as JSON.
struct FeedPage {
    QByteArray body;
    QByteArray next; ///< of a snapshot: the key of the page after it; empty: there is none
    bool hasNews = true; ///< of the changes: some commit is in it, or more follow
};

/// What one caller sees of their company, whole and as it changes. A refusal is a 410 with its `reason`.
class Feed {
public:
    static constexpr int mostRows = 1000;
    static constexpr qsizetype mostBytes = 1'000'000;
    static constexpr int months = 24; ///< of orders in a snapshot

    /// All of them must outlive it.
    Feed(Records &records, const Sight &sight, const QByteArray &secret, Digests &digests)
        : m_records(records)
        , m_sight(sight)
        , m_secret(secret)
        , m_digests(digests)
    {
    }

    /// One page of everything in sight, by kind and id. Without a key the first one, which tells how many
    /// rows there are in all.
    [[nodiscard]] std::variant<FeedPage, Refusal> snapshot(const QByteArray &pageKey);

    /// Whole commits after the cursor, as far as they are in sight: about `limit` rows. The last page has the
    /// digests of the kinds that the caller sees whole.
    [[nodiscard]] std::variant<FeedPage, Refusal> changes(const QByteArray &cursor, int limit = mostRows);

private:
    struct State {
        qint64 seq = 0;
        qint64 epoch = 0;
        qint64 horizon = 0;
    };
    struct Rows {
        QByteArray text; ///< separated by commas
        int count = 0;
        bool isFull(qsizetype further) const
        {
            return count >= mostRows || (count > 0 && text.size() + further > mostBytes);
        }
        void add(RecordType type, const QByteArray &row);
    };

    [[nodiscard]] State state();
    [[nodiscard]] std::variant<Cursor, Refusal> accepted(const QByteArray &text, const State &now) const;
    [[nodiscard]] QString oldestDay();
    [[nodiscard]] bool belongs(RecordType type, const QJsonObject &row); ///< in a snapshot
    [[nodiscard]] qint64 total();
    [[nodiscard]] std::optional<QString> fill(Rows &rows, RecordType type, const QString &afterId);
    [[nodiscard]] QByteArray digests(const State &now);
    [[nodiscard]] QByteArray change(RecordType type, const QString &id, qint64 seq, const QString &before,
                                    const QString &image, bool isLost) const;

    Records &m_records;
    const Sight &m_sight;
    const QByteArray &m_secret;
    Digests &m_digests;
};
