// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountidentity.h"
#include "httpcall.h"

#include "models/engine/interfaces.h"

#include <QCoro/QCoroTask>

#include <QObject>

class ApiClient;

/// What the service says of itself.
struct ServiceFacts {
    int apiVersion = 0;
    QString supportPhone;
    QString supportEmail;
};

/// An account at Selskap's own service. Lives in the network thread; the client outlives it.
class NativeAccount : public QObject, public RemoteAccount {
    Q_OBJECT
public:
    /// The API version that this program speaks.
    static constexpr int apiVersion = 1;

    NativeAccount(ApiClient *client, const QString &companyId, QObject *parent = nullptr);

    void pull(const PullRequest &request, std::function<void(PullAnswer)> done) override;
    void push(const PushRequest &request, std::function<void(PushOutcome)> done) override;
    void cancelPull() override;

    /// Who is signed in with this client.
    [[nodiscard]] static QCoro::Task<Result<AccountIdentity>> identity(ApiClient *client);
    /// Incompatible when the service speaks another version, NotTheApi when it is somebody else.
    [[nodiscard]] static QCoro::Task<Result<ServiceFacts>> serviceFacts(ApiClient *client);

private:
    QCoro::Task<> runPull(PullRequest request, std::function<void(PullAnswer)> done);
    QCoro::Task<> runPush(PushRequest request, std::function<void(PushOutcome)> done);
    [[nodiscard]] HttpCall callOf(const PullRequest &request) const;
    [[nodiscard]] HttpCall callOf(const PushRequest &request) const;
    [[nodiscard]] PullAnswer pullAnswer(const PullRequest &request, const HttpCall &call,
                                        const HttpAnswer &answer) const;

    ApiClient *m_client;
    QString m_base; ///< the path of the company
};

/// What an answer to a change means.
[[nodiscard]] PushOutcome pushOutcome(const PushRequest &request, const HttpAnswer &answer);
