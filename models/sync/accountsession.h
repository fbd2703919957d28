// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/syncsteps.h"
#include "models/remote/accountidentity.h"

#include <QObject>
#include <QThread>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>

class SecretStore;
class SessionWorker;
class StoreBridge;

/// Whose account at which service. The ids are empty until a first sign-in has told them.
struct AccountProfile {
    QUrl origin; ///< `https://host[:port]`; `http` only for the loopback addresses
    QString companyId;
    QString userId;
};

/// A person's session at the account service, and the synchronisation of their account through it. Lives on
/// the GUI thread; every call returns at once, the work is done in a network thread of its own.
///
/// With the ids known, `open` at once: the stored session is taken up, or the status becomes SessionExpired
/// while what is on disk stays readable. Without them, sign in first: identityChanged tells whose files to
/// `open`.
class AccountSession : public QObject {
    Q_OBJECT
public:
    /// The secret store outlives the session and lives on the same thread.
    AccountSession(AccountProfile profile, SecretStore *secrets, QObject *parent = nullptr);
    /// Ends the network thread; what is on the way is sent again at the next start.
    ~AccountSession() override;

    [[nodiscard]] const AccountProfile &profile() const { return m_profile; }

    /// Reads from the service what is not in the feed: `path` within the company, or at the service when it begins with a
    /// slash. Answers once, on the GUI thread, unless `context` or the session has gone; Offline while the person works offline.
    void ask(const QString &path, const QUrlQuery &query, QObject *context,
             std::function<void(const Result<QJsonObject> &)> done);
    /// Lets the service ask the administrators of a registered company to take somebody in; answers like `ask`.
    void askForAccess(const QJsonObject &request, QObject *context, std::function<void(const Result<QJsonObject> &)> done);

    /// Begins to synchronise with what the two stores hold; once. The stores outlive the session, or `close`
    /// comes first.
    void open(CacheStore *cache, OutboxStore *outbox, const QList<OutboxEntry> &entries,
              const SyncPosition &position);
    /// Ends all that is under way; blocks only until the network thread has stopped (milliseconds). Nothing
    /// is signalled afterwards.
    void close();

public slots:
    /// Opens the person's browser through browserRequested; ends in signedIn or signInFailed. A second call
    /// begins anew.
    void signIn();
    /// With a code that the service handed over for one use; ends as signIn.
    void signInWithCode(const QString &code);
    /// Registers a company with its first administrator, who is then signed in; ends as signIn. What is wrong with what was sent is told by
    /// the code of the Error. Under the same key it has one effect, however often it is sent.
    void registerCompany(const QJsonObject &registration, const QByteArray &key);
    void cancelSignIn();
    /// Ends the session here at once and at the service as soon as it can be reached; ends in signedOut.
    void signOut();

    // From AccountActions, all of them after `open`.
    void edit(const OutboxEntry &entry);
    void editTogether(const QList<OutboxEntry> &entries);
    void sendNow(const QList<QUuid> &entryIds);
    void resolve(const QUuid &entryId, const QList<FieldIntent> &intents);
    void discard(const QList<QUuid> &entryIds);
    void setOffline(bool offline);
    void refresh();
    void acceptRemoval();

signals:
    void statusChanged(const SyncStatus &status);
    void editStored(const QUuid &entryId);
    void editFailed(const QUuid &entryId, const Error &error);
    void entriesChanged(const QList<OutboxEntry> &put, const QList<QUuid> &removed,
                        const QList<QUuid> &committed);
    /// Who is signed in, whenever the service says it; after a sign-in before `signedIn`.
    void identityChanged(const AccountIdentity &identity);

    /// To be opened in the person's browser; has been checked to be https, or http on this machine.
    void browserRequested(const QUrl &url);
    void signedIn();
    /// Cancelled, Timeout, Refused (with the code `access_denied`, or `another-account` when the profile is
    /// another person's), Incompatible …
    void signInFailed(const Error &error);
    /// `revoked`: the service has confirmed it; else it is told at the next start.
    void signedOut(bool revoked);
    /// The operating system's secret store cannot keep the session (Keyring), or has not answered yet
    /// (Timeout): the next start needs a new sign-in. A late answer is still taken.
    void sessionOnly(const Error &error);

private:
    void hear();
    void readSecret();
    void keepSecret(const QByteArray &refreshToken);
    void takeSignIn(const AccountIdentity &identity, const QByteArray &refreshToken);
    void finishSignOut(bool revoked, const QByteArray &refreshToken);
    void finishRevocation();
    void watchReachability();
    template <class Call>
    void post(Call call);
    /// `done`, to be called in the network thread: passes the answer on to this one while the context and the session live.
    [[nodiscard]] std::function<void(const Result<QJsonObject> &)> onHere(QObject *context,
                                                                         std::function<void(const Result<QJsonObject> &)> done);

    AccountProfile m_profile;
    SecretStore *m_secrets;
    QThread m_thread;
    SessionWorker *m_worker; ///< lives and dies in the thread; null once closed
    std::unique_ptr<StoreBridge> m_bridge;
    QTimer m_patience; ///< with the secret store
    bool m_signedIn = false;
    bool m_offline = false; ///< by choice
    /// Whatever is to come back to this thread comes through it, so nothing does once it is gone.
    std::unique_ptr<QObject> m_here;
};
