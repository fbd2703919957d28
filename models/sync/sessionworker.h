// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/syncsteps.h"
#include "models/remote/accountidentity.h"
#include "models/remote/apiclient.h"
#include "models/remote/sessiontokens.h"

#include <QObject>
#include <QUrl>

#include <memory>

class NativeAccount;
class SignIn;
class SyncDriver;

/// The half of an AccountSession that lives in the network thread: made, called and deleted there, but for
/// its constructor, and deleted before that thread ends. What its functions promise is told by
/// AccountSession.
class SessionWorker : public QObject {
    Q_OBJECT
public:
    /// The ids are empty for whoever has yet to sign in.
    SessionWorker(const QUrl &origin, const QString &companyId, const QString &userId);
    ~SessionWorker() override;

    void begin(); ///< first, in the thread
    void open(CacheStore *cache, OutboxStore *outbox, const QList<OutboxEntry> &entries,
              const SyncPosition &position);
    /// The stored session; empty: there is none. A later one is taken too, unless somebody has signed in
    /// meanwhile.
    void takeStored(const QByteArray &refreshToken);
    void signIn();
    void signInWithCode(const QByteArray &code);
    void registerCompany(const QJsonObject &registration, const QByteArray &key);
    /// Sends what AccountSession::askForAccess sends; answers in this thread.
    void askForAccess(const QJsonObject &request, const QByteArray &key, std::function<void(const Result<QJsonObject> &)> done);
    void cancelSignIn();
    void signOut();
    /// Ends, at the service, a session of earlier.
    void revoke(const QByteArray &refreshToken);
    /// Reads what AccountSession::ask asks for; answers in this thread.
    void ask(const QString &path, const QUrlQuery &query, std::function<void(const Result<QJsonObject> &)> done);
    [[nodiscard]] SyncDriver *driver() const
    {
        return m_driver.get();
    } ///< null before `open` and after `signOut`

signals:
    void statusChanged(const SyncStatus &status);
    void editStored(const QUuid &entryId);
    void editFailed(const QUuid &entryId, const Error &error);
    void entriesChanged(const QList<OutboxEntry> &put, const QList<QUuid> &removed,
                        const QList<QUuid> &committed);
    void identityChanged(const AccountIdentity &identity);
    void browserNeeded(const QUrl &url);
    void signedIn(const AccountIdentity &identity, const QByteArray &refreshToken);
    void signInFailed(const Error &error);
    void refreshTokenChanged(const QByteArray &token);
    void signedOut(bool revoked, const QByteArray &refreshToken);
    void revoked(bool confirmed);

private:
    void beginSignIn();
    QCoro::Task<> finishSignIn(TokenSet tokens);
    QCoro::Task<> answerSessionNeed();
    QCoro::Task<> fetchIdentity();
    QCoro::Task<> endSession(QByteArray refreshToken);
    QCoro::Task<> runRevocation(QByteArray refreshToken);
    QCoro::Task<> runQuestion(HttpCall call, std::function<void(const Result<QJsonObject> &)> done);
    void watch(const SyncStatus &status);

    QUrl m_origin;
    QString m_companyId;
    QString m_userId;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<ApiClient>
        m_newcomer; ///< for a sign-in: its tokens count once it is clear whose they are
    std::unique_ptr<SessionTokens> m_tokens;
    std::unique_ptr<NativeAccount> m_account;
    std::unique_ptr<SyncDriver> m_driver;
    std::unique_ptr<SignIn> m_signIn;
    bool m_storedKnown = false; ///< whether it is known if a session was stored
    bool m_sessionNeeded = false; ///< the driver waits for an answer
    bool m_identityDue = false; ///< the service has yet to say who is signed in
    bool m_ending = false;
};
