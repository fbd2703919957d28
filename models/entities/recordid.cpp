// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordid.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

QString makeRecordId(qint64 millisecondsSinceEpoch, const std::array<quint32, 3> &random)
{
    const auto time = quint64(millisecondsSinceEpoch);
    const auto hex = [](quint64 value, int digits) { return u"%1"_s.arg(value, digits, 16, QLatin1Char('0')); };
    return hex(time >> 16, 8) + u'-' + hex(time & 0xffff, 4) + u'-' + hex(0x7000 | (random[0] & 0xfff), 4) + u'-'
        + hex(0x8000 | ((random[0] >> 12) & 0x3fff), 4) + u'-' + hex(random[1] & 0xffff, 4) + hex(random[2], 8);
}

QString makeRecordId()
{
    auto *source = QRandomGenerator::system();
    return makeRecordId(QDateTime::currentMSecsSinceEpoch(),
                        {source->generate(), source->generate(), source->generate()});
}

bool isRecordId(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}
