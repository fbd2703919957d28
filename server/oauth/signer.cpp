// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "signer.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

Signer::Signer(const QByteArray &secret) : m_secret(secret) { }

QByteArray Signer::mac(const QByteArray &purpose, const QByteArray &bytes) const
{
    // The purpose gets a key of its own, so that no bytes can be chosen to look like another purpose's.
    const auto key = QMessageAuthenticationCode::hash(purpose, m_secret, QCryptographicHash::Sha256);
    return QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256);
}

QByteArray Signer::seal(const QByteArray &purpose, QJsonObject object, const QDateTime &expires) const
{
    object["expires"_L1] = expires.toMSecsSinceEpoch();
    const auto payload = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return toBase64Url(payload) + '.' + toBase64Url(mac(purpose, payload));
}

std::optional<QJsonObject> Signer::open(const QByteArray &purpose, const QByteArray &text,
                                        const QDateTime &now) const
{
    const auto dot = text.indexOf('.');
    const auto payload = fromBase64Url(text.left(dot < 0 ? 0 : dot));
    const auto given = fromBase64Url(text.mid(dot + 1));
    if (!payload || !given)
        return {};
    const auto expected = mac(purpose, *payload);
    if (given->size() != expected.size()
        || sodium_memcmp(given->constData(), expected.constData(), size_t(expected.size())) != 0)
        return {};
    const auto object = QJsonDocument::fromJson(*payload).object();
    if (object["expires"_L1].toInteger() <= now.toMSecsSinceEpoch())
        return {};
    return object;
}
