// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/accountcache.h"
#include "models/cache/outboxdatabase.h"
#include "models/remote/memorysecretstore.h"
#include "models/sync/accountsession.h"

#include <QTemporaryDir>

#include <memory>

/// A device: the client from its session down to its files, without an interface. Its files and its keyring outlive its restarts.
/// What waits, waits in the event loop and for a minute at most.
class TestDevice {
public:
    explicit TestDevice(const QUrl &origin) : m_profile{origin, {}, {}} { }
    ~TestDevice() { stop(); }

    /// Signs in with the code, or takes up the stored session without one.
    [[nodiscard]] bool start(const QString &code = {});
    void stop();
    [[nodiscard]] bool isLive() const; ///< up to date, and nothing waits
    [[nodiscard]] bool waitUntilLive() const;

    /// As the lists show them, in the order of their addresses.
    [[nodiscard]] QList<CacheRow> users();
    [[nodiscard]] QString field(const QString &userId, const QString &name);
    /// Of a user, from what is shown now.
    QUuid edit(const QString &userId, const QString &name, const QString &value);

    std::unique_ptr<AccountSession> session; // these three are null while it is stopped
    std::unique_ptr<AccountCache> cache;
    std::unique_ptr<OutboxDatabase> outbox;
    SyncStatus status;
    QList<OutboxEntry> waiting; ///< at the last start
    QList<QUuid> stored;
    QList<QUuid> committed;

private:
    AccountProfile m_profile;
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
};
