// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/interfaces.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

class SqlThread;

/// What became of a damaged outbox: the damaged files are kept beside it, and what could be read is in a new one.
struct OutboxSalvage {
    QString keptAs; ///< path of the damaged file
    int rescued = 0; ///< entries that were read whole
    int lost = 0; ///< entries known to have been there that could not be
    bool complete = false; ///< whether `lost` is certain; false when the table itself could not be read to its end
};

struct OutboxOpened {
    QList<OutboxEntry> entries; ///< in lane order
    int parked = 0; ///< entries of a form that this version does not know; they stay on disk and are not sent
    std::optional<OutboxSalvage> salvage;
};

/// The changes that wait to be sent, and drafts of forms, in `outbox.db`. What it has answered survives kill and power loss.
/// All functions are called on the thread it lives in and return at once; the work is done in a thread of its own, in order.
class OutboxDatabase : public QObject, public OutboxStore
{
    Q_OBJECT
public:
    explicit OutboxDatabase(QObject *parent = nullptr);
    ~OutboxDatabase() override; ///< finishes what was asked; completions not yet delivered are dropped

    /// Opens or makes `outbox.db` in an existing folder. A file of a newer version is refused untouched (NewerVersion), one that another
    /// process has open with Busy; a damaged one is salvaged. Called once, before all else.
    [[nodiscard]] QFuture<Result<OutboxOpened>> open(const QString &folder);

    /// Finishes what was asked and closes the file.
    void close();

    /// In one durable transaction: removals first, so that an entry may take the lane of one that it replaces. DiskFull and ReadOnly tell
    /// that nothing was stored and that the next try may work.
    void write(OutboxWrite write, std::function<void(Result<QList<OutboxEntry>>)> done) override;

    /// Unsaved forms by a key of the caller's choice.
    [[nodiscard]] QFuture<Result<void>> saveDraft(const QString &key, const QJsonObject &draft);
    [[nodiscard]] QFuture<Result<void>> removeDraft(const QString &key);
    [[nodiscard]] QFuture<Result<QHash<QString, QJsonObject>>> drafts();

private:
    std::unique_ptr<SqlThread> m_thread;
    bool m_closed = false;
};
