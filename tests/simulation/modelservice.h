// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/interfaces.h"
#include "mutant.h"
#include "simrandom.h"

#include <deque>
#include <map>
#include <set>

/// The account service as its contract says, in memory: sequence, log, preconditions, idempotency, sight. It also judges what is
/// committed: the caller hands over the entry, so that it knows what the person saw and wanted.
class ModelService
{
public:
    struct Image {
        RecordKey key;
        qint64 revision = 0;
        bool deleted = false;
        QJsonObject row;
        std::optional<QJsonObject> before; ///< nothing: it was not there
    };
    struct Commit {
        qint64 sequence = 0;
        QUuid mutation;
        QList<Image> images;
    };

    ModelService(SimRandom &random, Mutant mutant, int clients);
    virtual ~ModelService() = default;

    [[nodiscard]] virtual PushOutcome push(int client, PushRequest request, const OutboxEntry &entry);
    /// Nothing if there is no news and the request wants to wait for some.
    [[nodiscard]] virtual std::optional<PullAnswer> pull(int client, const PullRequest &request, bool mayWait);

    virtual void changeSight(int client); ///< from all to some, or back
    virtual void purge();
    virtual void keepBackup();
    virtual void restore();

    [[nodiscard]] qint64 sequence() const { return m_state.sequence; }
    /// What there is to see at the state, and for the sight, that a cursor stands for; nothing for a cursor of another history.
    [[nodiscard]] virtual std::optional<std::map<RecordKey, Image>> seenAt(const QByteArray &cursor) const;
    [[nodiscard]] bool hasSight(int client, const QByteArray &cursor) const; ///< the cursor is of what the client may see now
    [[nodiscard]] virtual bool isCurrent(int client, const QByteArray &cursor) const;
    [[nodiscard]] bool wasEver(const RecordKey &key, qint64 revision, const QByteArray &json, bool deleted) const;
    /// Whether the record has ever been what these intents want.
    [[nodiscard]] bool wasEverSo(const RecordKey &key, const QList<FieldIntent> &intents) const;
    [[nodiscard]] const OutboxEntry *committed(const QUuid &id) const;
    [[nodiscard]] const std::map<RecordKey, Image> &records() const { return m_state.records; }
    [[nodiscard]] int epoch() const { return m_epoch; }

    QStringList violations;
    qint64 commitCount = 0;

    [[nodiscard]] static RowChange toChange(const Image &image);

protected:
    /// For who has records of their own: what there is at the beginning, what a change has made of it, and that answers are not kept any more.
    void begin(const QList<Image> &images, qint64 sequence);
    void note(int client, const PushRequest &request, const OutboxEntry &entry, const QList<Image> &images, qint64 sequence);
    void noteNeedless(const OutboxEntry &entry) { m_committed[entry.id] = entry; } ///< answered as done, since it was so
    void forgetAnswers();
    [[nodiscard]] std::map<RecordKey, Image> recordsAt(qint64 sequence, int sight) const;
    [[nodiscard]] SimRandom &chance() { return m_random; }

private:
    struct State {
        qint64 sequence = 0;
        qint64 horizon = 0;
        std::map<RecordKey, Image> records; ///< with tombstones
        std::map<RecordKey, QList<Image>> history;
        std::deque<Commit> log;
        std::map<QUuid, PushOutcome> answers;
        std::map<QUuid, qint64> commits;
        std::map<RecordKey, QUuid> creators;
        std::map<std::pair<int, RecordKey>, qint64> lanes; ///< of the last commit of each client
    };

    [[nodiscard]] static bool sees(int sight, const RecordKey &key, const QJsonObject &row);
    [[nodiscard]] PushOutcome answer(int client, PushOutcome::Kind kind, const RecordKey &key) const;
    [[nodiscard]] static PushOutcome refuse(const QString &code);
    [[nodiscard]] std::optional<PushOutcome> refuseReferences(const PushRequest &request, const QJsonObject &row);
    void judge(int client, const PushRequest &request, const OutboxEntry &entry, const QJsonObject &before, const QJsonObject &after);
    void judgePatch(const OutboxEntry &entry, const QJsonObject &before, const QJsonObject &after);
    PushOutcome commit(int client, const PushRequest &request, const OutboxEntry &entry, QList<Image> images);
    [[nodiscard]] PullAnswer snapshot(int client, const QByteArray &token);
    [[nodiscard]] std::map<RecordType, quint64> digests(int sight) const;
    [[nodiscard]] QByteArray cursorAt(int client, qint64 sequence) const;
    [[nodiscard]] std::optional<PullAnswer> changes(int client, const QByteArray &token, bool mayWait);

    SimRandom &m_random;
    Mutant m_mutant;
    State m_state;
    State m_backup;
    int m_epoch = 1;
    std::vector<int> m_sight; ///< per client; even: everything, odd: not what is hidden
    std::map<QUuid, OutboxEntry> m_committed; ///< ever, also in lost histories
    std::map<RecordKey, QList<Image>> m_everything; ///< likewise
    std::set<QUuid> m_forgotten; ///< keys
    std::deque<std::pair<qint64, Commit>> m_late;
};
