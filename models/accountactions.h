// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/syncsteps.h"
#include "models/entities/permission.h"
#include "models/entities/rights.h"

#include <QObject>

#include <chrono>

/// Who is signed in, and what they may do, as the service last said or as it was kept from then.
struct Identity {
    QString userId;
    QString companyId;
    QString name;
    QString email;
    PermissionSet permissions;
    QString currency; ///< of the company, ISO 4217; empty until the company is known

    friend bool operator==(const Identity &, const Identity &) = default;
};
Q_DECLARE_METATYPE(Identity)

/// Through which the interface asks for everything that changes something, and hears what became of it. Lives on the GUI thread; every
/// call returns at once. Knows neither line nor disk: the application connects its requests to synchronisation.
class AccountActions : public QObject
{
    Q_OBJECT
public:
    explicit AccountActions(QObject *parent = nullptr);

    /// Keeps the change on disk and sends it when it can. The returned id comes back in editStored or editFailed.
    QUuid edit(const RecordKey &key, const QList<FieldIntent> &intents, const QList<RecordKey> &references = {});
    /// A command (`disable`) on the record as the person saw it. With a delay it is kept on disk at once, like all others, but not sent
    /// before: until then `discard` takes it back.
    QUuid command(const RecordKey &key, const QString &name, const QJsonObject &seen, const QJsonObject &arguments = {},
                  std::chrono::milliseconds delay = {});
    QUuid create(const RecordKey &key, const QJsonObject &row, const QList<RecordKey> &references = {});
    QUuid remove(const RecordKey &key, const QJsonObject &seen);
    /// Many creations and edits as one: each to another record, what refers to a new one after it. With a delay they are not sent before, so that
    /// until then `discard` takes all of them back. Answered by editStored or editFailed for each of the returned ids.
    QList<QUuid> submit(QList<OutboxEntry> entries, std::chrono::milliseconds delay = {});
    /// What is held back by a delay goes as soon as it can.
    void sendNow(const QList<QUuid> &entryIds);
    /// Entries of creating and of changing, for `submit`. Any thread.
    [[nodiscard]] static OutboxEntry creation(const RecordKey &key, const QJsonObject &row);
    [[nodiscard]] static OutboxEntry change(const RecordKey &key, const QList<FieldIntent> &intents);

    /// Settles a conflict; without intents the person's change is given up.
    void resolve(const QUuid &entryId, const QList<FieldIntent> &intents);
    void discard(const QList<QUuid> &entryIds);

    void setOffline(bool offline);
    void refresh();
    /// Agrees to what SyncStatus::held tells.
    void acceptRemoval();
    void signIn();
    /// Ends the session; what is on disk is removed, but for what waits if `keepWaiting`.
    void signOut(bool keepWaiting);

    [[nodiscard]] const SyncStatus &status() const { return m_status; }
    [[nodiscard]] bool isOffline() const { return m_offline; } ///< by choice
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] Actor actor() const { return {m_identity.userId, m_identity.permissions}; }
    /// The live entries in the order of editing.
    [[nodiscard]] const QList<OutboxEntry> &entries() const { return m_entries; }
    [[nodiscard]] QList<OutboxEntry> entriesOf(const RecordKey &key) const;

    // What comes back, called by the application.
    void setStatus(const SyncStatus &status);
    void setIdentity(const Identity &identity);
    void setEntries(const QList<OutboxEntry> &entries); ///< at start
    void changeEntries(const QList<OutboxEntry> &put, const QList<QUuid> &removed, const QList<QUuid> &committed);

signals:
    void statusChanged(const SyncStatus &status);
    void identityChanged(const Identity &identity);
    void offlineChanged(bool offline);
    /// Fine-grained, after the change is on disk. Of the removed, `committed` are those that the service now has.
    void entriesChanged(const QList<OutboxEntry> &put, const QList<QUuid> &removed, const QList<QUuid> &committed);
    void editStored(const QUuid &entryId);
    void editFailed(const QUuid &entryId, const Error &error);
    /// A sentence for the message bar, already translated, of something that has gone right.
    void noticed(const QString &sentence);

    // Requests, heard by the application.
    void editRequested(const OutboxEntry &entry);
    void editsRequested(const QList<OutboxEntry> &entries);
    void sendNowRequested(const QList<QUuid> &entryIds);
    void resolveRequested(const QUuid &entryId, const QList<FieldIntent> &intents);
    void discardRequested(const QList<QUuid> &entryIds);
    void offlineRequested(bool offline);
    void refreshRequested();
    void removalAccepted();
    void signInRequested();
    void signOutRequested(bool keepWaiting);

private:
    void sign(OutboxEntry &entry, std::chrono::milliseconds delay) const;
    QUuid request(OutboxEntry entry, std::chrono::milliseconds delay = {});

    SyncStatus m_status;
    Identity m_identity;
    QList<OutboxEntry> m_entries;
    bool m_offline = false;
};
