// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oauthclient.h"
#include "pkce.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <memory>

class LoopbackReceiver;

/// One way through the sign-in page in the person's own browser (RFC 8252): authorization code, PKCE S256,
/// `state` and `iss`. This program never sees the password. Lives in the network thread; the client outlives
/// it and is closed first. Used once.
class SignIn : public QObject {
    Q_OBJECT
public:
    explicit SignIn(ApiClient *client, std::chrono::milliseconds patience = std::chrono::minutes(5),
                    QObject *parent = nullptr);
    ~SignIn() override;

    void start(); ///< ends in `finished`
    void startWithCode(const QByteArray &oneTimeCode); ///< without a browser; ends in `finished`
    /// Registers a company with its first administrator, who is then signed in; ends in `finished`. What the service refuses is an Error with
    /// the code of what is wrong. `key` names this registration: the same one sent again under it has one effect.
    void startWithRegistration(const QJsonObject &registration, const QByteArray &key);
    void cancel(); ///< ends in `finished` with Cancelled, unless it has ended

signals:
    /// https, or http on this machine; at the service's own origin.
    void browserNeeded(const QUrl &url);
    /// Exactly once. Incompatible or NotTheApi when the service is not one that this program knows; Refused with the code `access_denied` when the person said no at the page; Timeout when
    /// they said nothing.
    void finished(const Result<TokenSet> &result);

private:
    QCoro::Task<> discover();
    void openPage(const OAuthFacts &facts);
    [[nodiscard]] bool isAnswer(const QUrlQuery &parameters) const;
    void takeAnswer(const QUrlQuery &parameters);
    QCoro::Task<> exchange(QByteArray code);
    QCoro::Task<> exchangeOneTimeCode(QByteArray code);
    QCoro::Task<> sendRegistration(QJsonObject registration, QByteArray key);
    void finish(const Result<TokenSet> &result);

    ApiClient *m_client;
    OAuthClient m_oauth;
    std::unique_ptr<LoopbackReceiver> m_receiver;
    QTimer m_patience;
    Pkce m_pkce;
    QString m_state;
    QString m_issuer;
    QUrl m_redirect;
    bool m_finished = false;
};
