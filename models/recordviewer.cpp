// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordviewer.h"

#include "recordtexts.h"
#include "titleindex.h"
#include "whenready.h"

#include "models/entities/description.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pauseBeforeCounting = 150; ///< milliseconds: whoever walks through a list does not want each one's counts

/// Whether the field may refer to records of the kind. What a budget's owner is, its row tells: any of three kinds.
bool mayRefer(RecordType type, const Field &field, RecordType to)
{
    if (field.type != FieldType::Reference && field.type != FieldType::References)
        return false;
    if (const auto *kind = findField(type, u"ownerKind"_s); kind && field.key == "ownerId"_L1)
        return to == RecordType::Company || to == RecordType::Group || to == RecordType::User;
    return field.refers == to;
}

} // namespace

RecordViewer::RecordViewer(AccountCache *cache, TitleIndex *titles, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(pauseBeforeCounting);
    connect(&m_countSoon, &QTimer::timeout, this, &RecordViewer::countRelated);
    connect(cache, &AccountCache::changed, this, &RecordViewer::follow);
    connect(titles, &TitleIndex::changed, this, [this] {
        if (m_phase == Phase::Present)
            emit changed();
    });
}

void RecordViewer::setKey(const std::optional<RecordKey> &key)
{
    if (key == m_key)
        return;
    m_key = key;
    ++m_generation;
    m_row = {};
    m_related.clear();
    m_countSoon.stop();
    m_loading = false;
    m_stale = false;
    m_phase = key ? Phase::Loading : Phase::Empty;
    if (key)
        load();
    emit changed();
}

QString RecordViewer::title() const
{
    return m_phase == Phase::Present ? RecordTexts::title(m_key->type, m_row.row) : QString();
}

void RecordViewer::follow(const CacheChange &change)
{
    if (!m_key)
        return;
    // A record that is not there may come with any number.
    const bool isOurs = change.type == m_key->type
        && (change.many || m_phase != Phase::Present || std::binary_search(change.numbers.begin(), change.numbers.end(), m_row.number));
    if (isOurs)
        load();
    const auto &fields = describe(change.type).fields;
    if (m_phase == Phase::Present && !m_countSoon.isActive()
        && std::any_of(fields.begin(), fields.end(), [&](const Field &field) { return mayRefer(change.type, field, m_key->type); }))
        m_countSoon.start();
}

void RecordViewer::load()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    whenReady(this, m_cache->row(*m_key), [this, generation = m_generation](const Result<CacheRow> &row) {
        if (generation != m_generation)
            return;
        m_loading = false;
        if (std::exchange(m_stale, false))
            load();
        if (!row && row.error().kind != ErrorKind::NotFound)
            return emit failed(row.error());
        const bool isFirst = m_phase == Phase::Loading;
        m_phase = row ? Phase::Present : Phase::Absent;
        m_row = row ? *row : CacheRow();
        if (isFirst && row)
            m_countSoon.start();
        emit changed();
    });
}

void RecordViewer::countRelated()
{
    QList<Related> wanted;
    for (const auto type : allRecordTypes) {
        for (const auto &field : describe(type).fields) {
            if (mayRefer(type, field, m_key->type))
                wanted.append({type, field.key, 0});
        }
    }
    const auto counted = std::make_shared<QList<Related>>();
    for (const auto &each : std::as_const(wanted)) {
        const ListQuery query{each.type, {}, {}, {{each.field, {m_key->id}}}};
        whenReady(this, m_cache->ids(query),
            [this, each, counted, wantedCount = wanted.size(), generation = m_generation](const Result<ListIds> &answer) {
                if (generation != m_generation)
                    return;
                if (!answer)
                    return emit failed(answer.error());
                counted->append({each.type, each.field, qint64(answer->numbers->size())});
                if (counted->size() < wantedCount || *counted == m_related)
                    return;
                m_related = *counted;
                emit changed();
            });
    }
}
