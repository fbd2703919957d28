// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "extract.h"
#include "sql.h"

#include "models/entities/company.h"
#include "models/entities/rights.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <map>
#include <memory>

/// One record as it is stored; of a removed one the last row is kept, for what still depends on it.
struct StoredRecord {
    QJsonObject row;
    qint64 revision = 0;
    bool deleted = false;
    QString createdByMutation;
};

/// The records of one company within one transaction. The first failure of the database is kept: after it
/// everything reads as empty, and whoever made this object asks `error()` before believing any of it.
class Records {
public:
    Records(QSqlDatabase &database, const QString &companyId, const QDateTime &now);
    virtual ~Records() = default;
    Q_DISABLE_COPY_MOVE(Records)

    [[nodiscard]] const QString &companyId() const { return m_companyId; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] QDate today() { return dayOf(m_now); } ///< of the company
    [[nodiscard]] const QTimeZone &zone(); ///< the company's
    [[nodiscard]] QDate dayOf(const QDateTime &instant) { return instant.toTimeZone(zone()).date(); }

    /// The record or its tombstone; null when there was none. Valid until it is changed.
    [[nodiscard]] const StoredRecord *find(RecordType type, const QString &id);
    [[nodiscard]] QJsonObject row(RecordType type,
                                  const QString &id); ///< empty when it is not there (any more)

    template <class E>
    [[nodiscard]] std::optional<E> get(const QString &id)
    {
        const auto found = row(E::type, id);
        if (found.isEmpty())
            return {};
        auto record = fromRow<E>(found);
        if (!record) {
            fail({ErrorKind::Corrupt, record.error().detail, {}});
            return {};
        }
        return *std::move(record);
    }

    [[nodiscard]] Company company();
    [[nodiscard]] RoleLookup roleOf(); ///< valid as long as this object
    [[nodiscard]] PermissionSet permissionsOf(const User &user)
    {
        return effectivePermissions(user, roleOf());
    }

    [[nodiscard]] QStringList ids(RecordType type); ///< of those that are there, ascending
    [[nodiscard]] QStringList referring(RecordType type, QLatin1StringView field,
                                        const QString &target); ///< ids, ascending
    [[nodiscard]] QString holderOf(RecordType type, const ExtractedValue &unique); ///< the id, or empty

    [[nodiscard]] QStringList
    ancestry(const QString &groupId); ///< the group itself first, the root last; also through removed ones
    [[nodiscard]] QStringList subtree(const QString &groupId); ///< the group itself first

    [[nodiscard]] SqlRows select(const QString &statement,
                                   const QVariantList &values); ///< without rows after a failure
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

protected:
    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    void fail(Error error);
    void remember(const RecordKey &key, std::optional<StoredRecord> record);

private:
    QSqlDatabase &m_database;
    QString m_companyId;
    QDateTime m_now;
    std::optional<Error> m_error;
    std::optional<QTimeZone> m_zone; ///< of the company, once asked for
    std::map<RecordKey, std::optional<StoredRecord>> m_cache; ///< whose nodes stay where they are
    QHash<QString, std::shared_ptr<const Role>> m_roles;
};

/// A stored text as the row that it is.
[[nodiscard]] QJsonObject rowOfText(const QString &text);
[[nodiscard]] QString textOfRow(const QJsonObject &row);
