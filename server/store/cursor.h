// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// A place in a company's feed, or in a snapshot of it, as a client carries it: opaque, and signed, so that a
/// client can bring back only what it was given. At most 200 characters of the base64url alphabet.
struct Cursor {
    static constexpr quint16 currentSchema = 1; ///< rises when old clients must read everything anew

    QString companyId;
    qint64 epoch = 0;
    qint64 seq = 0;
    QByteArray scope; ///< 16 bytes: Sight::scope()
    quint16 schema = currentSchema;
    qint8 type = -1; ///< of a page of a snapshot: the kind reached
    QString afterId; ///< of a page of a snapshot: the last id of that kind that was sent

    [[nodiscard]] QByteArray signedWith(const QByteArray &secret) const;
    /// Nothing when the text was not signed with the secret.
    [[nodiscard]] static std::optional<Cursor> read(const QByteArray &text, const QByteArray &secret);
};
