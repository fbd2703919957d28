// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/accountcache.h"

#include <QHash>
#include <QObject>

/// Finds records of several kinds by words, a few of each: for going to one from wherever a person is. GUI thread.
class RecordFinder : public QObject
{
    Q_OBJECT
public:
    struct Found {
        RecordKey key;
        QString title;
        QString detail; ///< what tells it from others of that title; may be empty
    };

    explicit RecordFinder(AccountCache *cache, QObject *parent = nullptr);

    /// Gives up what was looked for before. What matches comes later; fewer than two characters match nothing.
    void find(const QString &words, const QList<RecordType> &types);
    /// What matches of all that has been answered, in the order of the kinds.
    [[nodiscard]] QList<Found> found() const;

    static constexpr qsizetype mostOfAKind = 6;

signals:
    void changed();

private:
    void take(RecordType type, const QList<CacheRow> &rows);

    AccountCache *m_cache;
    QList<RecordType> m_types;
    QHash<RecordType, QList<Found>> m_found;
    QList<QFuture<Result<ListIds>>> m_queries;
    quint64 m_generation = 0; ///< of the newest words
};
