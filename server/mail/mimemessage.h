// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

/// What stands in the head of a mail and below it.
struct MimeMessage {
    QString from; ///< an address
    QString to;
    QString subject;
    QByteArray messageId; ///< without angle brackets
    QDateTime date;
    QByteArray language;
    QString body; ///< lines end with `\n`
};

/// The mail as it is sent (RFC 5322, 2045, 2047): lines of at most 78 characters, of ASCII unless an address
/// is not, ending with CR LF. Whatever the texts hold, they make no line of the head.
[[nodiscard]] QByteArray toMime(const MimeMessage &message);

/// The address with its domain in ASCII (RFC 5891); empty when it is none that can be written to.
[[nodiscard]] QString mailAddress(const QString &typed);
