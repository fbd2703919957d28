// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "filesecretstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

FileSecretStore::FileSecretStore(const QString &path) : m_path(path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_secrets = QJsonDocument::fromJson(file.readAll()).object();
}

void FileSecretStore::read(const QString &key, std::function<void(Result<QByteArray>)> done)
{
    const auto found = m_secrets[key];
    const auto result = found.isString() ? Result<QByteArray>(found.toString().toLatin1())
                                         : Result<QByteArray>(Error{ErrorKind::NotFound, key, {}});
    QMetaObject::invokeMethod(this, [done, result] { done(result); }, Qt::QueuedConnection);
}

void FileSecretStore::write(const QString &key, const QByteArray &secret, std::function<void(Result<void>)> done)
{
    m_secrets[key] = QString::fromLatin1(secret);
    QMetaObject::invokeMethod(this, [done, result = save()] { done(result); }, Qt::QueuedConnection);
}

void FileSecretStore::remove(const QString &key, std::function<void(Result<void>)> done)
{
    m_secrets.remove(key);
    QMetaObject::invokeMethod(this, [done, result = save()] { done(result); }, Qt::QueuedConnection);
}

Result<void> FileSecretStore::save() const
{
    QSaveFile file(m_path);
    const auto text = QJsonDocument(m_secrets).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Error{ErrorKind::Keyring, file.errorString(), {}};
}
