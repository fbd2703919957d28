// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "serviceaudit.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString chainColumns =
    u"number, at, actor_id, session_id, action, record_type, record_id, changes, origin, mutation, actor_name"_s;
constexpr int actorNameColumn = 10; ///< the last; entries without a name are hashed without it

/// As the service is documented to do it, written anew: the hash before, then each column, each with its length.
QString chained(const QString &previous, const QSqlQuery &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << previous.toUtf8();
    const int count = row.value(actorNameColumn).toString().isEmpty() ? actorNameColumn : actorNameColumn + 1;
    for (int column = 0; column < count; ++column)
        stream << row.value(column).toString().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

} // namespace

qint64 numberIn(const QString &value)
{
    const auto mark = value.lastIndexOf(u'K');
    return mark < 0 ? 0 : value.sliced(mark + 1).toLongLong();
}

ServiceAudit::ServiceAudit(const QString &database)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
    m_database.setDatabaseName(database);
    m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!m_database.open())
        qFatal("the service's file cannot be read: %s", qPrintable(m_database.lastError().text()));
    QSqlQuery query(m_database);
    query.exec(u"SELECT company_id FROM record WHERE type = 'user' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"_s);
    if (query.next())
        m_company = query.value(0).toString();
}

ServiceAudit::~ServiceAudit()
{
    const auto name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

void ServiceAudit::readOn()
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT rowid, mutation, action, record_id, changes FROM audit WHERE rowid > ? ORDER BY rowid"_s);
    query.addBindValue(m_last);
    if (!query.exec())
        m_violations.append(u"the audit cannot be read: "_s + query.lastError().text());
    while (query.next()) {
        m_last = query.value(0).toLongLong();
        const auto mutation = query.value(1).toString();
        const auto action = query.value(2).toString();
        if (action.endsWith(".refused"_L1))
            m_violations.append(u"the service refused: "_s + action + u" of "_s + mutation);
        if (!mutation.isEmpty() && m_mutations.contains(mutation))
            m_violations.append(u"done twice: "_s + mutation);
        m_mutations.insert(mutation);
        noteChanges(query.value(3).toString(), QJsonDocument::fromJson(query.value(4).toByteArray()).array());
    }
}

void ServiceAudit::noteChanges(const QString &id, const QJsonArray &changes)
{
    for (const auto &change : changes) {
        const auto number = numberIn(change["after"_L1].toString());
        if (number == 0)
            continue;
        const auto field = change["field"_L1].toString();
        auto &last = m_numbers[id + field];
        if (number <= last)
            m_violations.append(u"%1 of %2 went from edit %3 to edit %4"_s.arg(field, id).arg(last).arg(number));
        last = number;
    }
}

void ServiceAudit::examine()
{
    QSqlQuery check(m_database);
    if (!check.exec(u"PRAGMA integrity_check"_s) || !check.next() || check.value(0) != u"ok"_s)
        m_violations.append(u"the service's file is damaged: "_s + check.value(0).toString());
    // One look at one moment, while the service goes on writing.
    m_database.transaction();
    QSqlQuery states(m_database);
    states.exec(u"SELECT company_id, audit_anchor, audit_hash FROM company_state"_s);
    while (states.next())
        examineChain(states.value(0).toString(), states.value(1).toString(), states.value(2).toString());
    states.finish();
    m_database.commit();
}

void ServiceAudit::examineChain(const QString &company, const QString &anchor, const QString &last)
{
    auto hash = anchor;
    QSqlQuery entries(m_database);
    entries.setForwardOnly(true);
    entries.prepare(u"SELECT %1, hash FROM audit WHERE company_id = ? ORDER BY number"_s.arg(chainColumns));
    entries.addBindValue(company);
    entries.exec();
    while (entries.next()) {
        hash = chained(hash, entries);
        if (hash != entries.value(actorNameColumn + 1).toString())
            return m_violations.append(u"the audit's chain breaks at entry "_s + entries.value(0).toString());
    }
    if (hash != last)
        m_violations.append(u"the audit's chain does not end where the company says"_s);
}

QHash<QString, QJsonObject> ServiceAudit::rows(const QString &type)
{
    QHash<QString, QJsonObject> rows;
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id, row FROM record WHERE company_id = ? AND type = ? AND deleted = 0"_s);
    query.addBindValue(m_company);
    query.addBindValue(type);
    query.exec();
    while (query.next())
        rows.insert(query.value(0).toString(), QJsonDocument::fromJson(query.value(1).toByteArray()).object());
    return rows;
}

qint64 ServiceAudit::revision(const QString &id)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT max(revision) FROM record WHERE company_id = ? AND id = ?"_s);
    query.addBindValue(m_company);
    query.addBindValue(id);
    return query.exec() && query.next() ? query.value(0).toLongLong() : 0;
}

void ServiceAudit::examineSequences()
{
    // Each of these finds what must not be.
    static const std::array rules{
        std::pair{u"a commit is missing or too many"_s,
                  u"SELECT s.company_id FROM company_state s LEFT JOIN change_log c ON c.company_id = s.company_id GROUP BY 1"
                  " HAVING count(DISTINCT c.seq) <> s.seq - s.horizon OR coalesce(max(c.seq), s.horizon) <> s.seq"_s},
        std::pair{u"an entry of the audit is missing or too many"_s,
                  u"SELECT s.company_id FROM company_state s JOIN audit a ON a.company_id = s.company_id GROUP BY 1"
                  " HAVING count(*) <> max(a.number) - min(a.number) + 1 OR max(a.number) <> s.audit_number"_s},
        std::pair{u"a record is newer than its company"_s,
                  u"SELECT r.id FROM record r JOIN company_state s ON s.company_id = r.company_id WHERE r.revision > s.seq"_s},
        std::pair{u"a record is not as it was last logged"_s,
                  u"SELECT r.id FROM record r JOIN (SELECT company_id, type, id, max(seq) AS seq FROM change_log GROUP BY 1, 2, 3) c"
                  " ON c.company_id = r.company_id AND c.type = r.type AND c.id = r.id WHERE c.seq <> r.revision"_s},
        std::pair{u"a change is logged and not audited"_s,
                  u"SELECT mutation FROM change_log WHERE mutation <> '' EXCEPT SELECT mutation FROM audit"_s},
        std::pair{u"a change is audited and its answer is not kept"_s,
                  u"SELECT mutation FROM audit WHERE mutation <> '' AND session_id <> '' EXCEPT SELECT key FROM idempotency"_s},
    };
    for (const auto &[what, sql] : rules) {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            m_violations.append(u"the service's file cannot be read: "_s + query.lastError().text());
        else if (query.next())
            m_violations.append(what + u": "_s + query.value(0).toString());
    }
}
