// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionworker.h"

#include "syncdriver.h"

#include "models/remote/nativeaccount.h"
#include "models/remote/problem.h"
#include "models/remote/signin.h"

#include <QJsonDocument>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {
// How long somebody who signs out waits for the service to hear of it.
constexpr auto farewellPatience = std::chrono::seconds(5);
} // namespace

SessionWorker::SessionWorker(const QUrl &origin, const QString &companyId, const QString &userId)
    : m_origin(origin)
    , m_companyId(companyId)
    , m_userId(userId)
{
}

// Whoever still waits for an answer is told at once, while all that they may touch is there.
SessionWorker::~SessionWorker()
{
    m_ending = true;
    if (m_newcomer)
        m_newcomer->close();
    if (m_client)
        m_client->close();
}

void SessionWorker::begin()
{
    m_client = std::make_unique<ApiClient>(m_origin);
    m_tokens = std::make_unique<SessionTokens>(m_client.get());
    connect(m_tokens.get(), &SessionTokens::refreshTokenChanged, this, &SessionWorker::refreshTokenChanged);
}

void SessionWorker::open(CacheStore *cache, OutboxStore *outbox, const QList<OutboxEntry> &entries,
                         const SyncPosition &position)
{
    m_account = std::make_unique<NativeAccount>(m_client.get(), m_companyId);
    m_driver = std::make_unique<SyncDriver>(m_account.get(), cache, outbox);
    auto *driver = m_driver.get();
    connect(driver, &SyncDriver::statusChanged, this, &SessionWorker::watch);
    connect(driver, &SyncDriver::editStored, this, &SessionWorker::editStored);
    connect(driver, &SyncDriver::editFailed, this, &SessionWorker::editFailed);
    connect(driver, &SyncDriver::entriesChanged, this, &SessionWorker::entriesChanged);
    connect(driver, &SyncDriver::identityNeeded, this, [this] { fetchIdentity(); });
    connect(driver, &SyncDriver::sessionNeeded, this, [this] {
        m_sessionNeeded = true;
        answerSessionNeed();
    });
    driver->start(entries, position);
}

void SessionWorker::watch(const SyncStatus &status)
{
    emit statusChanged(status);
    using enum SyncStatus::Phase;
    if (m_identityDue && (status.phase == Live || status.phase == FirstSync || status.phase == Resync))
        fetchIdentity();
}

void SessionWorker::takeStored(const QByteArray &refreshToken)
{
    if (m_ending || !m_tokens->isEmpty())
        return;
    m_storedKnown = true;
    m_tokens->set({{}, refreshToken});
    m_identityDue = !refreshToken.isEmpty();
    if (m_sessionNeeded)
        answerSessionNeed();
    else if (m_driver && m_identityDue)
        m_driver->sessionRenewed(); // a late answer: it has been told before that there is none
}

// The driver waits. A session that is there is tried out first, since the service may have refused a token
// that was new.
QCoro::Task<> SessionWorker::answerSessionNeed()
{
    if (!m_storedKnown)
        co_return;
    if (!m_tokens->isEmpty())
        co_await fetchIdentity();
    if (m_ending || !m_driver || !m_sessionNeeded)
        co_return;
    m_sessionNeeded = false;
    if (m_tokens->isEmpty())
        m_driver->sessionExpired();
    else
        m_driver->sessionRenewed();
}

QCoro::Task<> SessionWorker::fetchIdentity()
{
    m_identityDue = false;
    auto identity = co_await NativeAccount::identity(m_client.get());
    if (m_ending)
        co_return;
    if (identity)
        emit identityChanged(*identity);
    else if (identity.error().kind == ErrorKind::Unauthorised)
        m_tokens->clear();
    else
        m_identityDue = true;
}

void SessionWorker::signIn()
{
    beginSignIn();
    m_signIn->start();
}

void SessionWorker::signInWithCode(const QByteArray &code)
{
    beginSignIn();
    m_signIn->startWithCode(code);
}

void SessionWorker::registerCompany(const QJsonObject &registration, const QByteArray &key)
{
    beginSignIn();
    m_signIn->startWithRegistration(registration, key);
}

void SessionWorker::askForAccess(const QJsonObject &request, const QByteArray &key,
                                 std::function<void(const Result<QJsonObject> &)> done)
{
    HttpCall call;
    call.method = "POST";
    call.path = u"/v1/registrations/access-requests"_s;
    call.contentType = "application/json";
    call.body = QJsonDocument(request).toJson(QJsonDocument::Compact);
    call.idempotencyKey = '"' + key + '"';
    call.authorised = false;
    runQuestion(std::move(call), std::move(done));
}

void SessionWorker::beginSignIn()
{
    // Nobody hears of the one before: who waits in it finds that its client is not the newcomer any more.
    const auto replaced = std::move(m_newcomer);
    if (m_signIn)
        m_signIn->disconnect(this);
    if (replaced)
        replaced->close();
    m_signIn.reset();
    m_newcomer = std::make_unique<ApiClient>(m_origin);
    m_signIn = std::make_unique<SignIn>(m_newcomer.get());
    connect(m_signIn.get(), &SignIn::browserNeeded, this, &SessionWorker::browserNeeded);
    // Queued, so that nothing of the sign-in is under way when it is replaced.
    connect(
        m_signIn.get(), &SignIn::finished, this,
        [this](const Result<TokenSet> &result) {
            if (result)
                finishSignIn(*result);
            else
                emit signInFailed(result.error());
        },
        Qt::QueuedConnection);
}

QCoro::Task<> SessionWorker::finishSignIn(TokenSet tokens)
{
    auto *client = m_newcomer.get();
    client->setToken(tokens.access);
    auto identity = co_await NativeAccount::identity(client);
    if (m_ending || client != m_newcomer.get())
        co_return;
    if (!identity) {
        emit signInFailed(identity.error());
        co_return;
    }
    const bool another =
        !m_userId.isEmpty() && (identity->userId != m_userId || identity->companyId != m_companyId);
    if (another) {
        emit signInFailed(
            Error{ErrorKind::Refused, u"another person or company has signed in"_s, u"another-account"_s});
        OAuthClient oauth(client);
        auto revoked = co_await oauth.revoke(tokens.refresh);
        Q_UNUSED(revoked) // it was never used, and ends by itself
        co_return;
    }
    m_userId = identity->userId;
    m_companyId = identity->companyId;
    m_storedKnown = true;
    m_identityDue = false;
    m_tokens->set(tokens);
    emit signedIn(*identity, tokens.refresh);
    m_sessionNeeded = false;
    if (m_driver)
        m_driver->sessionRenewed();
}

void SessionWorker::cancelSignIn()
{
    if (m_signIn)
        m_signIn->cancel();
}

void SessionWorker::signOut()
{
    m_ending = true;
    m_driver.reset();
    if (m_newcomer)
        m_newcomer->close();
    m_client->cancelFeed();
    endSession(m_tokens->refreshToken());
}

QCoro::Task<> SessionWorker::endSession(QByteArray refreshToken)
{
    m_tokens->clear();
    if (refreshToken.isEmpty()) {
        emit signedOut(true, {});
        co_return;
    }
    QTimer::singleShot(farewellPatience, m_client.get(), [client = m_client.get()] { client->close(); });
    OAuthClient oauth(m_client.get());
    auto revoked = co_await oauth.revoke(refreshToken);
    emit signedOut(revoked.ok(), refreshToken);
}

void SessionWorker::revoke(const QByteArray &refreshToken)
{
    runRevocation(refreshToken);
}

QCoro::Task<> SessionWorker::runRevocation(QByteArray refreshToken)
{
    OAuthClient oauth(m_client.get());
    auto outcome = co_await oauth.revoke(refreshToken);
    emit revoked(outcome.ok());
}

void SessionWorker::ask(const QString &path, const QUrlQuery &query,
                        std::function<void(const Result<QJsonObject> &)> done)
{
    HttpCall call;
    call.path = path.startsWith(u'/') ? path : u"/v1/companies/%1/%2"_s.arg(m_companyId, path);
    call.query = query;
    call.authorised = !path.startsWith(u'/'); // what the service says of itself is for everybody
    runQuestion(std::move(call), std::move(done));
}

QCoro::Task<> SessionWorker::runQuestion(HttpCall call, std::function<void(const Result<QJsonObject> &)> done)
{
    auto answer = co_await m_client->send(call);
    if (m_ending)
        co_return;
    if (!answer) {
        done(answer.error());
    } else if (answer->status < 200 || answer->status > 299) {
        done(toError(problemOf(*answer)));
    } else {
        done(QJsonDocument::fromJson(answer->body).object());
    }
}
