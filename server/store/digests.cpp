// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "digests.h"

#include "models/entities/rowdigest.h"

using namespace Qt::Literals::StringLiterals;

quint64 Digests::counted(Records &records, RecordType type)
{
    auto rows = records.select(
        u"SELECT id, revision FROM record WHERE company_id = ? AND type = ? AND deleted = 0"_s,
        {records.companyId(), wireName(type)});
    quint64 sum = 0;
    while (rows.next())
        sum += rowDigest({type, rows.value(0).toString()}, rows.value(1).toLongLong());
    return sum;
}

quint64 Digests::changed(Records &records, RecordType type, qint64 since)
{
    auto log = records.select(u"SELECT id, seq, image_before, image FROM change_log"
                              " WHERE company_id = ? AND type = ? AND seq > ?"_s,
                              {records.companyId(), wireName(type), since});
    quint64 sum = 0;
    while (log.next()) {
        const RecordKey key{type, log.value(0).toString()};
        if (const auto before = log.value(2).toString(); !before.isEmpty())
            sum -= rowDigest(key, rowOfText(before)["revision"_L1].toInteger());
        if (!log.value(3).toString().isEmpty())
            sum += rowDigest(key, log.value(1).toLongLong());
    }
    return sum;
}

std::optional<quint64> Digests::digest(Records &records, RecordType type, qint64 epoch, qint64 seq,
                                       qint64 horizon)
{
    const std::pair key{records.companyId(), type};
    auto from = [&]() -> std::optional<Counted> {
        const QMutexLocker lock(&m_guard);
        const auto known = m_known.find(key);
        return known == m_known.end() ? std::nullopt : std::optional(known->second);
    }();
    if (from && from->epoch == epoch && from->seq > seq)
        return {};
    const bool goesOn = from && from->epoch == epoch && from->seq >= horizon;
    const Counted now{epoch, seq,
                      goesOn ? from->sum + changed(records, type, from->seq) : counted(records, type)};
    if (records.error())
        return {};
    const QMutexLocker lock(&m_guard);
    auto &known = m_known[key];
    if (known.epoch != epoch || known.seq < seq)
        known = now;
    return now.sum;
}
