// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/store/token.h"

#include <QDateTime>
#include <QJsonObject>

/// Signs what leaves the service and comes back. The same secret gives the same signatures after a restart.
class Signer {
public:
    explicit Signer(const QByteArray &secret);

    /// HMAC-SHA-256 of the bytes; different purposes give unrelated results.
    [[nodiscard]] QByteArray mac(const QByteArray &purpose, const QByteArray &bytes) const;

    /// The object as text that anybody can read and nobody can change.
    [[nodiscard]] QByteArray seal(const QByteArray &purpose, QJsonObject object,
                                  const QDateTime &expires) const;
    /// Nothing when the text was not made by `seal` for this purpose, or has expired.
    [[nodiscard]] std::optional<QJsonObject> open(const QByteArray &purpose, const QByteArray &text,
                                                  const QDateTime &now) const;

private:
    QByteArray m_secret;
};
