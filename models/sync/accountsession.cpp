// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountsession.h"

#include "sessionworker.h"
#include "storebridge.h"
#include "syncdriver.h"

#include "models/remote/secretstore.h"

#include <QNetworkInformation>

using namespace Qt::Literals::StringLiterals;

namespace {

// A keyring may be waiting for its password; nobody is kept from their lists by that for longer.
constexpr auto keyringPatience = std::chrono::seconds(10);

QString sessionKey(const AccountProfile &profile)
{
    return u"session %1 %2 %3"_s.arg(profile.origin.toString(), profile.companyId, profile.userId);
}

QString revocationKey(const AccountProfile &profile)
{
    return u"revocation %1"_s.arg(profile.origin.toString());
}

} // namespace

AccountSession::AccountSession(AccountProfile profile, SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_secrets(secrets)
    , m_worker(new SessionWorker(m_profile.origin, m_profile.companyId, m_profile.userId))
    , m_here(std::make_unique<QObject>())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(keyringPatience);
    m_thread.setObjectName(u"network"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    hear();
    m_thread.start();
    post([](SessionWorker *worker) { worker->begin(); });
    watchReachability();
}

AccountSession::~AccountSession()
{
    close();
}

template <class Call>
void AccountSession::post(Call call)
{
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, call = std::move(call)] { call(worker); }, Qt::QueuedConnection);
}

void AccountSession::hear()
{
    auto *here = m_here.get();
    const auto *worker = m_worker;
    connect(worker, &SessionWorker::statusChanged, here,
            [this](const auto &status) { emit statusChanged(status); });
    connect(worker, &SessionWorker::editStored, here, [this](const auto &id) { emit editStored(id); });
    connect(worker, &SessionWorker::editFailed, here,
            [this](const auto &id, const auto &error) { emit editFailed(id, error); });
    connect(worker, &SessionWorker::entriesChanged, here,
            [this](const auto &put, const auto &removed, const auto &committed) {
                emit entriesChanged(put, removed, committed);
            });
    connect(worker, &SessionWorker::identityChanged, here,
            [this](const auto &identity) { emit identityChanged(identity); });
    connect(worker, &SessionWorker::browserNeeded, here,
            [this](const auto &url) { emit browserRequested(url); });
    connect(worker, &SessionWorker::signedIn, here,
            [this](const auto &identity, const auto &token) { takeSignIn(identity, token); });
    connect(worker, &SessionWorker::signInFailed, here,
            [this](const auto &error) { emit signInFailed(error); });
    connect(worker, &SessionWorker::refreshTokenChanged, here,
            [this](const auto &token) { keepSecret(token); });
    connect(worker, &SessionWorker::signedOut, here,
            [this](bool revoked, const auto &token) { finishSignOut(revoked, token); });
    connect(&m_patience, &QTimer::timeout, here, [this] {
        post([](SessionWorker *worker) { worker->takeStored({}); });
        emit sessionOnly(Error{ErrorKind::Timeout, u"the secret store does not answer"_s, {}});
    });
}

void AccountSession::open(CacheStore *cache, OutboxStore *outbox, const QList<OutboxEntry> &entries,
                          const SyncPosition &position)
{
    Q_ASSERT(m_worker && !m_bridge);
    m_bridge = std::make_unique<StoreBridge>(cache, outbox, m_here.get(), m_worker);
    post([bridge = m_bridge.get(), entries, position](SessionWorker *worker) {
        worker->open(bridge, bridge, entries, position);
    });
    if (!m_signedIn)
        readSecret();
}

void AccountSession::close()
{
    if (!m_worker)
        return;
    m_worker = nullptr;
    m_thread.quit();
    m_thread.wait();
    m_here.reset();
}

void AccountSession::readSecret()
{
    m_patience.start();
    m_secrets->read(sessionKey(m_profile),
                    [this, here = QPointer<QObject>(m_here.get())](const Result<QByteArray> &found) {
                        if (!here)
                            return;
                        m_patience.stop();
                        const auto token = found ? *found : QByteArray();
                        post([token](SessionWorker *worker) { worker->takeStored(token); });
                        if (!found && found.error().kind != ErrorKind::NotFound)
                            emit sessionOnly(found.error());
                        finishRevocation();
                    });
}

void AccountSession::keepSecret(const QByteArray &refreshToken)
{
    m_secrets->write(sessionKey(m_profile), refreshToken,
                     [this, here = QPointer<QObject>(m_here.get())](const Result<void> &kept) {
                         if (here && !kept)
                             emit sessionOnly(kept.error());
                     });
}

void AccountSession::takeSignIn(const AccountIdentity &identity, const QByteArray &refreshToken)
{
    m_signedIn = true;
    m_profile.companyId = identity.companyId;
    m_profile.userId = identity.userId;
    keepSecret(refreshToken);
    finishRevocation();
    emit identityChanged(identity);
    emit signedIn();
}

// A session that could not be ended at the service when the person signed out is ended now.
void AccountSession::finishRevocation()
{
    const auto key = revocationKey(m_profile);
    m_secrets->read(key,
                    [this, key, here = QPointer<QObject>(m_here.get())](const Result<QByteArray> &found) {
                        if (!here || !found)
                            return;
                        connect(m_worker, &SessionWorker::revoked, here.get(), [this, key](bool confirmed) {
                            if (confirmed) // else it is tried again, which does no harm
                                m_secrets->remove(key, [](const Result<void> &) { });
                        });
                        post([token = *found](SessionWorker *worker) { worker->revoke(token); });
                    });
}

void AccountSession::signIn()
{
    post([](SessionWorker *worker) { worker->signIn(); });
}

void AccountSession::signInWithCode(const QString &code)
{
    post([code = code.toLatin1()](SessionWorker *worker) { worker->signInWithCode(code); });
}

void AccountSession::cancelSignIn()
{
    post([](SessionWorker *worker) { worker->cancelSignIn(); });
}

void AccountSession::signOut()
{
    post([](SessionWorker *worker) { worker->signOut(); });
}

void AccountSession::finishSignOut(bool revoked, const QByteArray &refreshToken)
{
    const auto here = QPointer<QObject>(m_here.get());
    m_secrets->remove(sessionKey(m_profile), [this, here, revoked, refreshToken](const Result<void> &) {
        if (!here)
            return;
        if (revoked) {
            emit signedOut(true);
            return;
        }
        m_secrets->write(revocationKey(m_profile), refreshToken, [this, here](const Result<void> &) {
            if (here)
                emit signedOut(false);
        });
    });
}

void AccountSession::edit(const OutboxEntry &entry)
{
    post([entry](SessionWorker *worker) {
        if (auto *driver = worker->driver())
            driver->edit(entry);
    });
}

void AccountSession::editTogether(const QList<OutboxEntry> &entries)
{
    constexpr qsizetype together = 500; ///< a transaction of some milliseconds, so that what else is asked for comes in between
    for (qsizetype first = 0; first < entries.size(); first += together) {
        post([part = entries.mid(first, together)](SessionWorker *worker) {
            if (auto *driver = worker->driver())
                driver->editTogether(part);
        });
    }
}

void AccountSession::sendNow(const QList<QUuid> &entryIds)
{
    post([entryIds](SessionWorker *worker) {
        if (auto *driver = worker->driver())
            driver->sendNow(entryIds);
    });
}

void AccountSession::resolve(const QUuid &entryId, const QList<FieldIntent> &intents)
{
    post([entryId, intents](SessionWorker *worker) {
        if (auto *driver = worker->driver())
            driver->resolve(entryId, intents);
    });
}

void AccountSession::discard(const QList<QUuid> &entryIds)
{
    post([entryIds](SessionWorker *worker) {
        if (auto *driver = worker->driver())
            driver->discard(entryIds);
    });
}

std::function<void(const Result<QJsonObject> &)> AccountSession::onHere(QObject *context,
                                                                       std::function<void(const Result<QJsonObject> &)> done)
{
    // The worker ends before m_here does, so what it hands over finds its receiver.
    return [here = m_here.get(), context = QPointer<QObject>(context), done = std::move(done)](const Result<QJsonObject> &result) {
        QMetaObject::invokeMethod(
            here,
            [context, done, result] {
                if (context)
                    done(result);
            },
            Qt::QueuedConnection);
    };
}

void AccountSession::ask(const QString &path, const QUrlQuery &query, QObject *context,
                         std::function<void(const Result<QJsonObject> &)> done)
{
    const auto answer = onHere(context, std::move(done));
    if (m_offline)
        answer(Error{ErrorKind::Offline, u"works offline by choice"_s, {}});
    else
        post([path, query, answer](SessionWorker *worker) { worker->ask(path, query, answer); });
}

void AccountSession::askForAccess(const QJsonObject &request, QObject *context, std::function<void(const Result<QJsonObject> &)> done)
{
    post([request, key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces), answer = onHere(context, std::move(done))](SessionWorker *worker) {
        worker->askForAccess(request, key, answer);
    });
}

void AccountSession::registerCompany(const QJsonObject &registration, const QByteArray &key)
{
    post([registration, key](SessionWorker *worker) { worker->registerCompany(registration, key); });
}

void AccountSession::setOffline(bool offline)
{
    m_offline = offline;
    post([offline](SessionWorker *worker) {
        if (auto *driver = worker->driver())
            driver->setOffline(offline);
    });
}

void AccountSession::refresh()
{
    post([](SessionWorker *worker) {
        if (auto *driver = worker->driver())
            driver->refresh();
    });
}

void AccountSession::acceptRemoval()
{
    post([](SessionWorker *worker) {
        if (auto *driver = worker->driver())
            driver->acceptRemoval();
    });
}

// Not every system can tell; those that can save somebody the wait for the next attempt.
void AccountSession::watchReachability()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, m_here.get(),
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    refresh();
            });
}
