// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "memorysecretstore.h"

using namespace Qt::Literals::StringLiterals;

void MemorySecretStore::read(const QString &key, std::function<void(Result<QByteArray>)> done)
{
    const auto found = m_secrets.constFind(key);
    Result<QByteArray> answer = Error{ErrorKind::NotFound, u"nothing is kept under this name"_s, {}};
    if (found != m_secrets.cend())
        answer = *found;
    QMetaObject::invokeMethod(
        this, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
}

void MemorySecretStore::write(const QString &key, const QByteArray &secret,
                              std::function<void(Result<void>)> done)
{
    m_secrets.insert(key, secret);
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void MemorySecretStore::remove(const QString &key, std::function<void(Result<void>)> done)
{
    m_secrets.remove(key);
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}
