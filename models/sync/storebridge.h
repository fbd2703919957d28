// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/interfaces.h"

#include <QPointer>

/// Makes stores that live in one thread usable from another: calls are handed to the thread of `home`, the
/// answers to that of `caller`. The bridge and `caller` are used up, and their thread has ended, before
/// `home` goes; answers that come later are dropped.
class StoreBridge : public CacheStore, public OutboxStore {
public:
    StoreBridge(CacheStore *cache, OutboxStore *outbox, QObject *home, QObject *caller);

    void write(CacheWrite write, std::function<void(Result<void>)> done) override;
    void readBases(QList<RecordKey> keys, std::function<void(Result<QList<BaseRow>>)> done) override;
    void takeCensus(bool withDigests, std::function<void(Result<CacheCensus>)> done) override;
    void write(OutboxWrite write, std::function<void(Result<QList<OutboxEntry>>)> done) override;

private:
    template <class Answer>
    [[nodiscard]] std::function<void(Answer)> handBack(std::function<void(Answer)> done) const;

    CacheStore *m_cache;
    OutboxStore *m_outbox;
    QObject *m_home;
    QObject *m_caller;
    QPointer<QObject> m_homeLives; ///< asked in the thread of `home` alone
};
