// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "token.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace {

constexpr auto urlEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray randomToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return toBase64Url(bytes);
}

QString tokenHash(const QByteArray &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex());
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(urlEncoding);
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text, urlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || toBase64Url(*result) != text)
        return {};
    return *result;
}
