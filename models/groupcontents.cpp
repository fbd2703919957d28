// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "groupcontents.h"

#include "accountactions.h"
#include "recordreader.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// By which field the kinds belong to a group.
constexpr std::pair<RecordType, QLatin1StringView> belonging[] = {
    {RecordType::Group, "parentId"_L1}, {RecordType::User, "groupId"_L1}, {RecordType::Budget, "ownerId"_L1}};

} // namespace

GroupContents::GroupContents(AccountCache *cache, const QString &groupId, QObject *parent)
    : QObject(parent)
    , m_id(groupId)
    , m_reading(int(std::size(belonging)))
{
    for (const auto &[type, field] : belonging) {
        ListQuery query;
        query.type = type;
        query.filters = {{field, {groupId}}};
        readRecords(cache, query, this, [this, type = type](const Result<QList<CacheRow>> &rows) { add(type, rows); });
    }
}

void GroupContents::add(RecordType type, const Result<QList<CacheRow>> &rows)
{
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    for (const auto &row : *rows)
        m_rows[type].append(row.row);
    if (--m_reading == 0)
        emit read();
}

const QList<QJsonObject> &GroupContents::rows(RecordType type) const
{
    static const QList<QJsonObject> none;
    const auto found = m_rows.constFind(type);
    return found == m_rows.constEnd() ? none : *found;
}

bool GroupContents::isEmpty() const
{
    return m_rows.isEmpty();
}

void GroupContents::moveTo(const QString &groupId, AccountActions *actions) const
{
    for (const auto &[type, field] : belonging) {
        for (const auto &row : rows(type))
            actions->edit({type, row["id"_L1].toString()}, {{field, row[field], groupId}}, {{RecordType::Group, m_id}});
    }
}
