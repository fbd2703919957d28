// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modelservice.h"
#include "tests/server_store/storefixture.h"
#include "vocabulary.h"

/// The service as it is from its rules down to its database, below HTTP. What it commits is read from its own log and judged as a model's
/// commits are; its rules refuse what they refuse.
class CoreService : public ModelService {
public:
    CoreService(SimRandom &random, int clients);

    [[nodiscard]] Vocabulary vocabulary() const;

    [[nodiscard]] PushOutcome push(int client, PushRequest request, const OutboxEntry &entry) override;
    [[nodiscard]] std::optional<PullAnswer> pull(int client, const PullRequest &request, bool mayWait) override;
    void changeSight(int) override { } ///< all are administrators
    void purge() override; ///< what is a month old, and the answers with it
    void keepBackup() override { }
    void restore() override { }
    [[nodiscard]] std::optional<std::map<RecordKey, Image>> seenAt(const QByteArray &cursor) const override;
    [[nodiscard]] bool isCurrent(int client, const QByteArray &cursor) const override;

private:
    [[nodiscard]] Caller callerOf(int client) const;
    [[nodiscard]] QList<Image> imagesSince(qint64 sequence, qint64 &last);
    [[nodiscard]] PullAnswer failureOf(const Refusal &refusal) const;

    StoreFixture m_fixture;
    std::map<QByteArray, qint64> m_cursors; ///< that were ever given, and where they stand
};
