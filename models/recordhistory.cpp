// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordhistory.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPages = 10; ///< read in search of who restricted a right

} // namespace

RecordHistory::RecordHistory(AccountQueries *queries, QObject *parent)
    : QObject(parent)
    , m_queries(queries)
{
}

void RecordHistory::follow(const std::optional<RecordKey> &key, qint64 revision, PermissionSet restricted)
{
    const bool isAnother = key != m_key;
    const bool isNewer = !isAnother && revision > m_revision && m_state != State::NotAsked;
    m_key = key;
    m_revision = revision;
    m_restricted = restricted;
    if (isAnother) {
        ++m_generation;
        m_state = State::NotAsked;
        m_events.clear();
        m_told.clear();
        m_origins.clear();
        m_cursor.clear();
        m_error.reset();
    }
    if (isNewer)
        load();
}

void RecordHistory::load()
{
    if (!m_key || !m_queries)
        return;
    ++m_generation;
    m_state = State::Loading;
    m_pages = 0;
    fetch({});
    emit changed();
}

std::optional<RestrictionOrigin> RecordHistory::restrictionOrigin(Permission permission) const
{
    const auto at = m_origins.constFind(permission);
    return at == m_origins.cend() ? std::nullopt : std::optional(*at);
}

void RecordHistory::fetch(const QString &cursor)
{
    AuditQuery query;
    query.type = m_key->type;
    query.recordId = m_key->id;
    m_queries->get(u"audit"_s, query.toUrl(cursor), this, [this, generation = m_generation](const Result<QJsonObject> &answer) {
        if (generation == m_generation)
            receive(answer);
    });
}

void RecordHistory::receive(const Result<QJsonObject> &answer)
{
    const auto page = answer ? AuditEventPage::fromJson(*answer) : Result<AuditEventPage>(answer.error());
    if (!page) {
        m_state = State::Failed;
        m_error = page.error();
        emit changed();
        return;
    }
    if (++m_pages == 1) {
        m_events.clear();
        m_told.clear();
        m_origins.clear();
    }
    m_error.reset();
    m_events.append(page->events);
    m_cursor = page->cursor;
    AuditTexts::collectTitles(page->events, m_told);
    collectRestrictionOrigins(page->events, m_restricted, m_origins);
    const bool goesOn = m_origins.size() < m_restricted.size() && !m_cursor.isEmpty() && m_pages < mostPages;
    if (goesOn)
        fetch(m_cursor);
    else
        m_state = State::Loaded;
    emit changed();
}
