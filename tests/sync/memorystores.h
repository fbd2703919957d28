// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/interfaces.h"

#include <QHash>
#include <QJsonDocument>
#include <QObject>
#include <QThread>

/// Stores in memory that answer on a later turn, and fail when they are told to. They notice who calls from a
/// wrong thread.
class MemoryStores : public QObject, public CacheStore, public OutboxStore {
    Q_OBJECT
public:
    void write(CacheWrite write, std::function<void(Result<void>)> done) override
    {
        wrongThread = wrongThread || QThread::currentThread() != thread();
        if (const auto *rows = std::get_if<CacheWrite::Rows>(&write.change)) {
            for (const auto &change : rows->rows)
                take(change);
        } else if (const auto *answer = std::get_if<CacheWrite::Answer>(&write.change)) {
            take(answer->row);
        }
        if (write.position)
            position = *write.position;
        later([done = std::move(done)] { done({}); });
    }

    void readBases(QList<RecordKey> keys, std::function<void(Result<QList<BaseRow>>)> done) override
    {
        wrongThread = wrongThread || QThread::currentThread() != thread();
        QList<BaseRow> found;
        for (const auto &key : keys)
            found.append(bases.value(key, BaseRow{key, 0, false, {}}));
        later([done = std::move(done), found] { done(found); });
    }

    void takeCensus(bool, std::function<void(Result<CacheCensus>)> done) override
    {
        wrongThread = wrongThread || QThread::currentThread() != thread();
        later([done = std::move(done), census = census] { done(census); });
    }

    void write(OutboxWrite write, std::function<void(Result<QList<OutboxEntry>>)> done) override
    {
        wrongThread = wrongThread || QThread::currentThread() != thread();
        if (outboxFailure) {
            later([done = std::move(done), error = *outboxFailure] { done(error); });
            return;
        }
        for (const auto &id : write.remove)
            removeEntry(id);
        for (auto &entry : write.put) {
            removeEntry(entry.id);
            if (entry.lane == 0)
                entry.lane = ++m_lane;
            entries.append(entry);
        }
        std::sort(entries.begin(), entries.end(),
                  [](const auto &a, const auto &b) { return a.lane < b.lane; });
        later([done = std::move(done), put = write.put] { done(put); });
    }

    QHash<RecordKey, BaseRow> bases;
    SyncPosition position;
    CacheCensus census;
    QList<OutboxEntry> entries;
    std::optional<Error> outboxFailure;
    bool wrongThread = false;

private:
    void take(const RowChange &change)
    {
        auto &base = bases[change.key];
        if (base.revision >= change.revision)
            return;
        base = {change.key, change.revision, change.op != RowChange::Op::Put,
                QJsonDocument::fromJson(change.row).object()};
    }
    void removeEntry(const QUuid &id)
    {
        entries.removeIf([&id](const OutboxEntry &entry) { return entry.id == id; });
    }
    template <class Call>
    void later(Call call)
    {
        QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
    }

    qint64 m_lane = 0;
};
