// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oauthclient.h"

#include <QObject>

/// The tokens of one session: gives the client a new one whenever it asks, and tells of every new refresh
/// token, since the old one dies. Lives in the network thread; the client outlives it and is closed first.
class SessionTokens : public QObject {
    Q_OBJECT
public:
    explicit SessionTokens(ApiClient *client, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_refresh.isEmpty(); }
    [[nodiscard]] const QByteArray &refreshToken() const { return m_refresh; }
    void
    set(const TokenSet &tokens); ///< of a new sign-in; without an access token one is had when it is needed
    void clear();

signals:
    /// Is to replace the stored one.
    void refreshTokenChanged(const QByteArray &token);

private:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> renew();

    ApiClient *m_client;
    OAuthClient m_oauth;
    QByteArray m_refresh;
};
