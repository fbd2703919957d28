// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cursor.h"

#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

namespace {

constexpr qsizetype longestCursor = 400;
constexpr qsizetype macBytes = 16;

QByteArray cursorMac(const QByteArray &facts, const QByteArray &secret)
{
    QByteArray mac(macBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), size_t(mac.size()),
                       reinterpret_cast<const unsigned char *>(facts.constData()), size_t(facts.size()),
                       reinterpret_cast<const unsigned char *>(secret.constData()), size_t(secret.size()));
    return mac;
}

} // namespace

QByteArray Cursor::signedWith(const QByteArray &secret) const
{
    QByteArray facts;
    QDataStream stream(&facts, QIODevice::WriteOnly);
    stream << schema << companyId.toLatin1() << epoch << seq << scope << type << afterId.toLatin1();
    return (cursorMac(facts, secret) + facts)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<Cursor> Cursor::read(const QByteArray &text, const QByteArray &secret)
{
    if (text.size() > longestCursor)
        return {};
    const auto bytes = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() <= macBytes)
        return {};
    const auto facts = bytes.decoded.sliced(macBytes);
    if (sodium_memcmp(bytes.decoded.constData(), cursorMac(facts, secret).constData(), size_t(macBytes)) != 0)
        return {};
    Cursor cursor;
    QByteArray company;
    QByteArray afterId;
    QDataStream stream(facts);
    stream >> cursor.schema >> company >> cursor.epoch >> cursor.seq >> cursor.scope >> cursor.type
        >> afterId;
    if (stream.status() != QDataStream::Ok)
        return {};
    cursor.companyId = QString::fromLatin1(company);
    cursor.afterId = QString::fromLatin1(afterId);
    return cursor;
}
