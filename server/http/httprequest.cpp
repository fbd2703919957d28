// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "httprequest.h"

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[field, value] : headers) {
        if (field.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpRequest::accepts(QByteArrayView encoding) const
{
    const auto choices = header("Accept-Encoding").split(',');
    for (const auto &choice : choices) {
        const auto parts = choice.split(';');
        if (parts.first().trimmed().compare(encoding, Qt::CaseInsensitive) != 0)
            continue;
        const auto quality = parts.size() > 1 ? parts[1].simplified().replace(' ', "") : QByteArray("q=1");
        return !quality.startsWith("q=0") || quality.mid(2).toDouble() > 0;
    }
    return false;
}
