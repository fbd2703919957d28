// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accessreader.h"

#include "models/accountactions.h"
#include "models/accountqueries.h"
#include "models/reports/recordwalk.h"

#include <QPointer>

#include <algorithm>

AccessReader::AccessReader(const QDateTime &moment, AccountCache *cache, const AccountActions *actions, AccountQueries *queries, QObject *parent)
    : QObject(parent)
    , m_moment(moment)
    , m_cache(cache)
    , m_actions(actions)
    , m_queries(queries)
    , m_report(std::make_shared<AccessReport>(moment))
{
}

void AccessReader::start()
{
    QList<ListQuery> queries;
    for (const auto kind : AccessReport::kinds)
        queries.append({kind, {}, {}, {}});
    walkRecords(m_cache, queries, this, [report = m_report](RecordType type, const CacheRow &row) { report->add(type, row.id, row.row); },
                [this](const Result<void> &walked) {
                    if (walked)
                        replaceChanged();
                    else
                        emit finished(walked.error());
                });
}

/// What was changed here and not sent yet is nobody's right so far.
void AccessReader::replaceChanged()
{
    QList<RecordKey> keys;
    for (const auto &entry : m_actions->entries()) {
        if (std::find(AccessReport::kinds.begin(), AccessReport::kinds.end(), entry.key.type) != AccessReport::kinds.end())
            keys.append(entry.key);
    }
    m_cache->readBases(keys, [self = QPointer(this)](const Result<QList<BaseRow>> &bases) {
        if (!self)
            return;
        if (!bases) {
            emit self->finished(bases.error());
            return;
        }
        for (const auto &base : *bases) {
            if (base.revision == 0 || base.deleted)
                self->m_report->remove(base.key);
            else
                self->m_report->add(base.key.type, base.key.id, base.row);
        }
        self->readLog(0, {});
    });
}

void AccessReader::readLog(size_t kind, const QString &cursor)
{
    if (kind == AccessReport::kinds.size()) {
        emit finished(*m_report);
        return;
    }
    AuditQuery query;
    query.type = AccessReport::kinds[kind];
    query.from = m_moment;
    m_queries->get(QStringLiteral("audit"), query.toUrl(cursor), this, [this, kind](const Result<QJsonObject> &answer) {
        const auto page = answer ? AuditEventPage::fromJson(*answer) : Result<AuditEventPage>(answer.error());
        if (!page) {
            emit finished(page.error());
            return;
        }
        for (const auto &event : page->events)
            m_report->takeBack(event);
        readLog(page->cursor.isEmpty() ? kind + 1 : kind, page->cursor);
    });
}
