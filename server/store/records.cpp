// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "records.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

Records::Records(QSqlDatabase &database, const QString &companyId, const QDateTime &now)
    : m_database(database)
    , m_companyId(companyId)
    , m_now(now)
{
}

void Records::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

SqlRows Records::select(const QString &statement, const QVariantList &values)
{
    if (!m_error) {
        auto query = sqlQuery(m_database, statement, values);
        if (query)
            return *std::move(query);
        fail(query.error());
    }
    return SqlRows(m_database);
}

void Records::remember(const RecordKey &key, std::optional<StoredRecord> record)
{
    m_cache.insert_or_assign(key, std::move(record));
    if (key.type == RecordType::Role)
        m_roles.remove(key.id);
    else if (key.type == RecordType::Company)
        m_zone.reset();
}

const StoredRecord *Records::find(RecordType type, const QString &id)
{
    const RecordKey key{type, id};
    auto known = m_cache.find(key);
    if (known == m_cache.end()) {
        auto query = select(u"SELECT row, revision, deleted, created_by_mutation FROM record"
                            " WHERE company_id = ? AND type = ? AND id = ?"_s,
                            {m_companyId, wireName(type), id});
        std::optional<StoredRecord> found;
        if (query.next()) {
            found = StoredRecord{rowOfText(query.value(0).toString()), query.value(1).toLongLong(),
                                 query.value(2).toInt() != 0, query.value(3).toString()};
        }
        known = m_cache.emplace(key, std::move(found)).first;
    }
    return known->second ? &*known->second : nullptr;
}

QJsonObject Records::row(RecordType type, const QString &id)
{
    const auto *found = id.isEmpty() ? nullptr : find(type, id);
    return found && !found->deleted ? found->row : QJsonObject();
}

Company Records::company()
{
    return get<Company>(m_companyId).value_or(Company{});
}

const QTimeZone &Records::zone()
{
    if (!m_zone) {
        m_zone = QTimeZone(row(RecordType::Company, m_companyId)["timeZone"_L1].toString().toLatin1());
        if (!m_zone->isValid())
            m_zone = QTimeZone::utc();
    }
    return *m_zone;
}

RoleLookup Records::roleOf()
{
    return [this](const QString &id) -> const Role * {
        auto known = m_roles.constFind(id);
        if (known == m_roles.cend()) {
            const auto role = get<Role>(id);
            known = m_roles.insert(id, role ? std::make_shared<const Role>(*role) : nullptr);
        }
        return known->get();
    };
}

QStringList Records::ids(RecordType type)
{
    auto query =
        select(u"SELECT id FROM record WHERE company_id = ? AND type = ? AND deleted = 0 ORDER BY id"_s,
               {m_companyId, wireName(type)});
    QStringList found;
    while (query.next())
        found.append(query.value(0).toString());
    return found;
}

QStringList Records::referring(RecordType type, QLatin1StringView field, const QString &target)
{
    auto query = select(
        u"SELECT id FROM record_reference WHERE company_id = ? AND target = ? AND type = ? AND field = ?"
        " ORDER BY id"_s,
        {m_companyId, target, wireName(type), field});
    QStringList found;
    while (query.next())
        found.append(query.value(0).toString());
    return found;
}

QString Records::holderOf(RecordType type, const ExtractedValue &unique)
{
    auto query = select(
        u"SELECT id FROM record_unique WHERE company_id = ? AND type = ? AND field = ? AND value = ?"_s,
        {m_companyId, wireName(type), unique.field, unique.value});
    return query.next() ? query.value(0).toString() : QString();
}

QStringList Records::ancestry(const QString &groupId)
{
    QStringList path;
    for (auto id = groupId; !id.isEmpty() && !path.contains(id);) {
        path.append(id);
        const auto *group = find(RecordType::Group, id);
        id = group ? group->row["parentId"_L1].toString() : QString();
    }
    return path;
}

QStringList Records::subtree(const QString &groupId)
{
    QStringList all{groupId};
    QSet<QString> known{groupId};
    for (qsizetype next = 0; next < all.size(); ++next) {
        const auto children = referring(RecordType::Group, "parentId"_L1, all[next]);
        for (const auto &child : children) {
            if (!known.contains(child)) {
                known.insert(child);
                all.append(child);
            }
        }
    }
    return all;
}

QJsonObject rowOfText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOfRow(const QJsonObject &row)
{
    return row.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}
