// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "keychainsecretstore.h"

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestSecret = 1024;

// Which of the errors it is depends on the desktop more than on the cause, so all that matters is whether
// there is a secret.
Error keyringError(const QKeychain::Job &job)
{
    const auto kind = job.error() == QKeychain::EntryNotFound ? ErrorKind::NotFound : ErrorKind::Keyring;
    return Error{kind, u"%1 (%2)"_s.arg(job.errorString(), QString::number(job.error())), {}};
}

// The queue of jobs is one for the whole program and not made for jobs that vanish, so they have no parent
// and delete themselves.
template <class J>
J *makeJob(const QString &key)
{
    auto *job = new J(u"selskap"_s);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

} // namespace

void KeychainSecretStore::read(const QString &key, std::function<void(Result<QByteArray>)> done)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(key);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        if (job->error() != QKeychain::NoError)
            done(keyringError(*job));
        else
            done(QByteArray::fromBase64(job->textData().toLatin1()));
    });
    job->start();
}

void KeychainSecretStore::write(const QString &key, const QByteArray &secret,
                                std::function<void(Result<void>)> done)
{
    if (secret.size() > largestSecret) {
        const Error error{ErrorKind::Defect, u"a secret of %1 bytes"_s.arg(secret.size()), {}};
        QMetaObject::invokeMethod(
            this, [done = std::move(done), error] { done(error); }, Qt::QueuedConnection);
        return;
    }
    auto *job = makeJob<QKeychain::WritePasswordJob>(key);
    job->setTextData(QString::fromLatin1(secret.toBase64())); // some backends keep text only
    connect(job, &QKeychain::Job::finished, this, [this, job, key, secret, done = std::move(done)] {
        if (job->error() != QKeychain::NoError) {
            done(Error{ErrorKind::Keyring, keyringError(*job).detail, {}});
            return;
        }
        read(key, [secret, done](const Result<QByteArray> &found) {
            if (!found)
                done(Error{ErrorKind::Keyring, found.error().detail, {}});
            else if (*found != secret)
                done(Error{ErrorKind::Keyring, u"what was written does not come back"_s, {}});
            else
                done({});
        });
    });
    job->start();
}

void KeychainSecretStore::remove(const QString &key, std::function<void(Result<void>)> done)
{
    auto *job = makeJob<QKeychain::DeletePasswordJob>(key);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            done({});
        else
            done(keyringError(*job));
    });
    job->start();
}
