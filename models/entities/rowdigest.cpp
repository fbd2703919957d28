// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "rowdigest.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

quint64 rowDigest(const RecordKey &key, qint64 revision)
{
    const auto name = wireName(key.type);
    QByteArray text(name.data(), name.size());
    text.append('|').append(key.id.toUtf8()).append('|').append(QByteArray::number(revision));
    return qFromBigEndian<quint64>(QCryptographicHash::hash(text, QCryptographicHash::Blake2b_160).constData());
}

QString digestToText(quint64 digest)
{
    return QString::number(digest, 16).rightJustified(16, u'0');
}

std::optional<quint64> digestFromText(QStringView text)
{
    bool ok = false;
    const auto digest = text.toULongLong(&ok, 16);
    return ok && text.size() == 16 ? std::optional<quint64>(digest) : std::nullopt;
}
