// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpcall.h"

#include <QCoro/QCoroTask>

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

class QNetworkReply;
class QNetworkRequest;

/// The one class that speaks HTTP. It talks to one service, follows no redirect, keeps no cookies and no
/// cache, gives the session's token to nobody else, and decides by status codes alone. Lives in the network
/// thread, and outlives nobody who waits for an answer: `close` first.
class ApiClient : public QObject {
    Q_OBJECT
public:
    struct Timeouts {
        std::chrono::milliseconds idle{30'000}; ///< without a byte
        std::chrono::milliseconds total{60'000};
    };
    /// Gets a new token; Unauthorised when there will be none without the person.
    using Renewal = std::function<QCoro::Task<Result<QByteArray>>()>;

    /// The origin satisfies isServiceOrigin.
    explicit ApiClient(const QUrl &origin, QObject *parent = nullptr);
    ApiClient(const QUrl &origin, Timeouts timeouts, QObject *parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] const QUrl &origin() const { return m_origin; }
    void setToken(const QByteArray &token); ///< empty: none
    void setRenewal(Renewal renewal);

    /// The answer with whatever status, or why there is none: Cancelled, Offline, Timeout, NotTheApi,
    /// ServerFailed (cut off, too large), Unauthorised (the session cannot be renewed). With a token missing
    /// or refused, it is renewed (once for all who wait) and the call sent once more. May answer before it
    /// returns.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpCall call);

    void cancelFeed(); ///< calls of the feed answer Cancelled
    void close(); ///< all calls answer Cancelled, now and ever after

private:
    struct Pending {
        bool feed = false;
        std::optional<Error> why; ///< why we aborted it
    };

    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> exchange(HttpCall call, QByteArray token);
    [[nodiscard]] QCoro::Task<Result<void>> renewed();
    [[nodiscard]] QCoro::Task<> renew();
    [[nodiscard]] Result<QNetworkRequest> request(const HttpCall &call, const QByteArray &token) const;
    [[nodiscard]] QNetworkReply *start(const HttpCall &call, const QNetworkRequest &request);
    void guard(QNetworkReply *reply, const HttpCall &call);
    void abort(QNetworkReply *reply, ErrorKind kind, const QString &why);
    [[nodiscard]] static Result<HttpAnswer> read(QNetworkReply *reply, const std::optional<Error> &why);

    QUrl m_origin;
    Timeouts m_timeouts;
    QNetworkAccessManager m_feed; // Qt opens six lines to a host, and a feed that waits takes one for itself
    QNetworkAccessManager m_changes;
    std::map<QNetworkReply *, Pending> m_pending;
    QByteArray m_token;
    Renewal m_renewal;
    QCoro::Task<> m_renewing;
    Result<void> m_renewalResult;
    bool m_closed = false;
};
