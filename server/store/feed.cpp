// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "feed.h"

#include "commit.h"

#include "models/entities/rowdigest.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostScanned = 5000; ///< rows of the log for one page, seen or not; then to the commit's end

Refusal expired(const QString &reason)
{
    return {410, u"cursor-expired"_s, {}, {}, {{u"reason"_s, reason}}};
}

} // namespace

void Feed::Rows::add(RecordType type, const QByteArray &row)
{
    text += (count++ > 0 ? ",{\"recordType\":\"" : "{\"recordType\":\"") + QByteArray(wireName(type).data())
        + "\",\"row\":" + row + '}';
}

Feed::State Feed::state()
{
    auto query = m_records.select(u"SELECT seq, epoch, horizon FROM company_state WHERE company_id = ?"_s,
                                  {m_records.companyId()});
    return query.next()
        ? State{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong()}
        : State{};
}

std::variant<Cursor, Refusal> Feed::accepted(const QByteArray &text, const State &now) const
{
    const auto cursor = Cursor::read(text, m_secret);
    if (!cursor || cursor->companyId != m_records.companyId())
        return expired(u"malformed"_s);
    if (cursor->schema != Cursor::currentSchema)
        return expired(u"schema"_s);
    if (cursor->epoch != now.epoch || cursor->seq > now.seq)
        return expired(u"epoch"_s);
    if (cursor->seq < now.horizon)
        return expired(u"expired"_s);
    if (cursor->scope != m_sight.scope())
        return expired(u"scope"_s);
    return *cursor;
}

QString Feed::oldestDay()
{
    return m_records.today().addMonths(-months).toString(Qt::ISODate);
}

bool Feed::belongs(RecordType type, const QJsonObject &row)
{
    const bool isOld = type == RecordType::Order && dayOfRow(type, row, m_records.zone()) < oldestDay();
    return !isOld && m_sight.sees(type, row);
}

qint64 Feed::total()
{
    const auto count = [&](const QString &statement, const QVariantList &values) {
        auto query = m_records.select(statement, values);
        return query.next() ? query.value(0).toLongLong() : 0;
    };
    const auto &company = m_records.companyId();
    qint64 sum = 0;
    for (const auto type : allRecordTypes) {
        if (!m_sight.seesAll(type)) {
            const auto ids = m_sight.candidates(type);
            sum += std::count_if(ids.begin(), ids.end(),
                                 [&](const QString &id) { return belongs(type, m_records.row(type, id)); });
        } else if (type == RecordType::Order) {
            sum += count(u"SELECT COUNT(*) FROM order_fact WHERE company_id = ? AND placed_on >= ?"_s,
                         {company, oldestDay()});
        } else { // each from an index alone, without the rows
            sum += count(u"SELECT COUNT(*) FROM record WHERE company_id = ? AND type = ?"_s,
                         {company, wireName(type)})
                - count(u"SELECT COUNT(*) FROM record WHERE company_id = ? AND type = ? AND deleted = 1"_s,
                        {company, wireName(type)});
        }
    }
    return sum;
}

/// Adds the rows of the kind after that id. Answers the last id added when the page is full before the kind
/// is at its end.
std::optional<QString> Feed::fill(Rows &rows, RecordType type, const QString &afterId)
{
    auto last = afterId;
    const auto oldest = type == RecordType::Order ? oldestDay() : u""_s;
    if (m_sight.seesAll(type)) {
        auto query = m_records.select(
            u"SELECT id, row FROM record WHERE company_id = ? AND type = ? AND id > ? AND deleted = 0"
            " AND day >= ? ORDER BY id LIMIT ?"_s,
            {m_records.companyId(), wireName(type), afterId, oldest, mostRows + 1});
        while (query.next()) {
            const auto row = query.value(1).toString().toUtf8();
            if (rows.isFull(row.size()))
                return last;
            rows.add(type, row);
            last = query.value(0).toString();
        }
        return {};
    }
    const auto ids = m_sight.candidates(type);
    for (auto id = std::upper_bound(ids.begin(), ids.end(), afterId); id != ids.end(); ++id) {
        const auto row = m_records.row(type, *id);
        if (!belongs(type, row))
            continue;
        const auto text = textOfRow(row).toUtf8();
        if (rows.isFull(text.size()))
            return last;
        rows.add(type, text);
        last = *id;
    }
    return {};
}

std::variant<FeedPage, Refusal> Feed::snapshot(const QByteArray &pageKey)
{
    const auto now = state();
    // The position before the first page is read: what changes while a client reads on comes to it as
    // changes.
    Cursor at{m_records.companyId(), now.epoch, now.seq, m_sight.scope(), Cursor::currentSchema, 0, {}};
    if (!pageKey.isEmpty()) {
        auto page = accepted(pageKey, now);
        if (auto *refusal = std::get_if<Refusal>(&page))
            return *refusal;
        at = std::get<Cursor>(page);
        if (at.type < 0 || at.type >= qint8(allRecordTypes.size()))
            return expired(u"malformed"_s);
    }
    Rows rows;
    FeedPage page;
    auto start = at;
    start.type = -1;
    start.afterId.clear();
    for (auto type = at.type; type < qint8(allRecordTypes.size()) && page.next.isEmpty(); ++type) {
        if (const auto last = fill(rows, RecordType(type), type == at.type ? at.afterId : QString())) {
            auto next = at;
            next.type = type;
            next.afterId = *last;
            page.next = next.signedWith(m_secret);
        }
    }
    page.body = "{\"startCursor\":\"" + start.signedWith(m_secret)
        + "\",\"startSequence\":" + QByteArray::number(start.seq);
    if (pageKey.isEmpty())
        page.body += ",\"total\":" + QByteArray::number(total());
    page.body += ",\"rows\":[" + rows.text + "]}";
    return page;
}

/// What the change means to the caller; empty when it does not concern them. `isLost`: they could see the record before.
QByteArray Feed::change(RecordType type, const QString &id, qint64 seq, const QString &before,
                        const QString &image, bool isLost) const
{
    const bool all = m_sight.seesAll(type);
    const auto isSeen = [&](const QString &text) {
        return !text.isEmpty() && (all || m_sight.sees(type, rowOfText(text)));
    };
    const auto head = QByteArray("{\"recordType\":\"") + wireName(type).data() + "\",\"id\":\""
        + id.toLatin1() + "\",\"revision\":" + QByteArray::number(seq) + ",\"op\":\"";
    if (isSeen(image))
        return head + "put\",\"row\":" + image.toUtf8() + '}';
    if (isLost || isSeen(before))
        return head + (image.isEmpty() ? "del\"}" : "hide\"}");
    return {};
}

/// Of the kinds that the caller sees whole, by collection; the orders, of which the old ones are left out,
/// are none.
QByteArray Feed::digests(const State &now)
{
    QByteArray text;
    for (const auto type : allRecordTypes) {
        if (type == RecordType::Order || !m_sight.seesAll(type))
            continue;
        if (const auto digest = m_digests.digest(m_records, type, now.epoch, now.seq, now.horizon)) {
            text += (text.isEmpty() ? "\"" : ",\"") + QByteArray(collectionName(type).data()) + "\":\""
                + digestToText(*digest).toLatin1() + '"';
        }
    }
    return '{' + text + '}';
}

std::variant<FeedPage, Refusal> Feed::changes(const QByteArray &cursor, int limit)
{
    const auto now = state();
    auto from = accepted(cursor, now);
    if (auto *refusal = std::get_if<Refusal>(&from))
        return *refusal;
    auto reached = std::get<Cursor>(from);
    if (reached.type >= 0)
        return expired(u"malformed"_s);
    QByteArray commits;
    QByteArray open; // the changes of the commit being read
    QByteArray openMutation;
    qint64 openSeq = 0;
    int rows = 0;
    int openRows = 0;
    bool more = false;
    const auto close = [&] { // takes the commit that was read in, if it still fits
        if (openSeq == 0)
            return true;
        if (rows > 0 && (rows + openRows > limit || commits.size() + open.size() > mostBytes))
            return false;
        if (openRows > 0) {
            commits += (rows > 0 ? ",{\"seq\":" : "{\"seq\":") + QByteArray::number(openSeq)
                + ",\"mutation\":" + openMutation + ",\"changes\":[" + open + "]}";
        }
        rows += openRows;
        reached.seq = openSeq;
        return true;
    };
    auto log = m_records.select(u"SELECT seq, mutation, type, id, image_before, image FROM change_log"
                                " WHERE company_id = ? AND seq > ? ORDER BY seq, ord LIMIT ?"_s,
                                {m_records.companyId(), reached.seq, mostScanned + Commit::mostRows + 1});
    QSet<QString> lost; // budgets that left the caller's sight with the commit being read
    int scanned = 0;
    while (log.next()) {
        const auto seq = log.value(0).toLongLong();
        if (seq != openSeq) {
            more = !close() || scanned > mostScanned;
            if (more)
                break;
            open.clear();
            lost.clear();
            openRows = 0;
            openSeq = seq;
            // A key has only visible characters and no quotes.
            const auto mutation = log.value(1).toString().toLatin1().replace('\\', "\\\\");
            openMutation = mutation.isEmpty() ? QByteArray("null") : '"' + mutation + '"';
        }
        ++scanned;
        const auto type = recordTypeFromWire(log.value(2).toString());
        const auto id = log.value(3).toString();
        const auto seen = type
            ? change(*type, id, seq, log.value(4).toString(), log.value(5).toString(), lost.contains(id))
            : QByteArray();
        // A budget comes before its use, whose row does not tell whom it bounds.
        if (type == RecordType::Budget && seen.endsWith("\"hide\"}"))
            lost.insert(id);
        if (!seen.isEmpty())
            open += (openRows++ > 0 ? "," : "") + seen;
    }
    if (!more)
        more = !close();
    const auto next = reached.signedWith(m_secret);
    return FeedPage{"{\"from\":\"" + cursor + "\",\"commits\":[" + commits + "],\"cursor\":\"" + next
                        + "\",\"sequence\":" + QByteArray::number(reached.seq) + ",\"more\":"
                        + (more ? QByteArray("true") : "false,\"digest\":" + digests(now)) + '}',
                    {},
                    more || rows > 0};
}
