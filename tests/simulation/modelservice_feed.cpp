// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "modelservice.h"

#include "models/entities/rowdigest.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The parts of a cursor ("c:epoch:sight:sequence") or a page's token ("p:epoch:sight:type:id").
struct Token {
    int epoch = 0;
    int sight = 0;
    qint64 number = 0;
    QString id;
};

Token parse(const QByteArray &text)
{
    const auto parts = text.split(':');
    return {parts.value(1).toInt(), parts.value(2).toInt(), parts.value(3).toLongLong(), QString::fromLatin1(parts.value(4))};
}

} // namespace

QByteArray ModelService::cursorAt(int client, qint64 sequence) const
{
    return "c:" + QByteArray::number(m_epoch) + ':' + QByteArray::number(m_sight[size_t(client)]) + ':'
        + QByteArray::number(sequence);
}

std::optional<PullAnswer> ModelService::pull(int client, const PullRequest &request, bool mayWait)
{
    if (request.kind == PullRequest::Kind::Snapshot)
        return snapshot(client, request.token);
    return changes(client, request.token, mayWait && request.waitSeconds > 0);
}

PullAnswer ModelService::snapshot(int client, const QByteArray &token)
{
    const int sight = m_sight[size_t(client)];
    RecordKey after{RecordType::Company, {}};
    if (!token.isEmpty()) {
        const auto from = parse(token);
        if (from.epoch != m_epoch)
            return CursorExpired{u"epoch"_s};
        if (from.sight != sight)
            return CursorExpired{u"scope"_s};
        after = {RecordType(from.number), from.id};
    }
    SnapshotPage page;
    page.startSequence = m_state.sequence;
    page.startCursor = cursorAt(client, m_state.sequence);
    const int limit = m_random.between(1, 4);
    for (const auto &[key, image] : m_state.records) {
        if (image.deleted || !sees(sight, key, image.row))
            continue;
        ++page.total;
        if (!(after < key))
            continue;
        if (page.rows.size() == limit) {
            const auto &last = page.rows.last().key;
            page.nextPage = "p:" + QByteArray::number(m_epoch) + ':' + QByteArray::number(sight) + ':'
                + QByteArray::number(int(last.type)) + ':' + last.id.toLatin1();
            break;
        }
        if (m_mutant == Mutant::SkipsRows && page.rows.size() + 1 == limit && m_random.chance(0.1))
            continue;
        page.rows.append(toChange(image));
    }
    return page;
}

std::optional<PullAnswer> ModelService::changes(int client, const QByteArray &token, bool mayWait)
{
    const auto from = parse(token);
    const int sight = m_sight[size_t(client)];
    if (from.epoch != m_epoch || from.number > m_state.sequence)
        return CursorExpired{u"epoch"_s};
    if (from.sight != sight && m_mutant != Mutant::SilentSight)
        return CursorExpired{u"scope"_s};
    if (from.number < m_state.horizon)
        return CursorExpired{u"expired"_s};
    ChangesPage page;
    page.from = token;
    page.sequence = from.number;
    int room = m_random.between(1, 4);
    for (const auto &commit : m_state.log) {
        if (commit.sequence <= from.number)
            continue;
        if (room-- == 0) {
            page.more = true;
            break;
        }
        page.sequence = commit.sequence;
        for (const auto &image : commit.images) {
            if (m_mutant == Mutant::SplitsCommits && room == 0 && &image != &commit.images.first())
                break;
            const bool was = image.before && sees(sight, image.key, *image.before);
            const bool is = !image.deleted && sees(sight, image.key, image.row);
            if (image.deleted && m_mutant == Mutant::ForgetsRemovals)
                continue;
            if (is || (was && image.deleted))
                page.rows.append(toChange(image));
            else if (was && m_mutant != Mutant::ForgetsHiding)
                page.rows.append({image.key, image.revision, RowChange::Op::Hide, {}});
        }
    }
    if (page.sequence == from.number && mayWait)
        return {};
    page.cursor = cursorAt(client, page.sequence);
    if (!page.more)
        page.digests = digests(sight);
    return page;
}

std::map<RecordType, quint64> ModelService::digests(int sight) const
{
    std::map<RecordType, quint64> digests{{RecordType::Group, 0}, {RecordType::Budget, 0}};
    if (sight % 2 == 0)
        digests[RecordType::User] = 0; // else they are not seen whole
    for (const auto &[key, image] : m_state.records) {
        if (!image.deleted && digests.contains(key.type))
            digests[key.type] += rowDigest(key, image.revision + (m_mutant == Mutant::WrongDigests));
    }
    return digests;
}

std::optional<std::map<RecordKey, ModelService::Image>> ModelService::seenAt(const QByteArray &cursor) const
{
    const auto at = parse(cursor);
    if (at.epoch != m_epoch)
        return {};
    return recordsAt(at.number, at.sight);
}

std::map<RecordKey, ModelService::Image> ModelService::recordsAt(qint64 sequence, int sight) const
{
    std::map<RecordKey, Image> result;
    for (const auto &[key, images] : m_state.history) {
        const Image *last = nullptr;
        for (const auto &image : images) {
            if (image.revision <= sequence)
                last = &image;
        }
        if (last && !last->deleted && sees(sight, key, last->row))
            result[key] = *last;
    }
    return result;
}

bool ModelService::hasSight(int client, const QByteArray &cursor) const
{
    const auto at = parse(cursor);
    return at.epoch == m_epoch && at.sight == m_sight[size_t(client)];
}

bool ModelService::isCurrent(int client, const QByteArray &cursor) const
{
    return hasSight(client, cursor) && parse(cursor).number == m_state.sequence;
}

bool ModelService::wasEver(const RecordKey &key, qint64 revision, const QByteArray &json, bool deleted) const
{
    const auto found = m_state.history.find(key);
    return found != m_state.history.end()
        && std::any_of(found->second.begin(), found->second.end(), [&](const Image &image) {
               return image.revision == revision && image.deleted == deleted && (deleted || toChange(image).row == json);
           });
}

bool ModelService::wasEverSo(const RecordKey &key, const QList<FieldIntent> &intents) const
{
    const auto found = m_everything.find(key);
    return found != m_everything.end() && std::any_of(found->second.begin(), found->second.end(), [&](const Image &image) {
        return mergeIntents(key.type, intents, image.row).outcome == MergeOutcome::AlreadySo;
    });
}
