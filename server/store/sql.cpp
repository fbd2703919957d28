// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sql.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace {

ErrorKind sqlErrorKind(int code)
{
    switch (code & 0xff) { // the primary result code of SQLite
    case 5:
    case 6:
        return ErrorKind::Busy;
    case 8:
    case 14:
        return ErrorKind::ReadOnly;
    case 11:
    case 26:
        return ErrorKind::Corrupt;
    case 13:
        return ErrorKind::DiskFull;
    default:
        return ErrorKind::Storage;
    }
}

bool isBindable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: // NULL
    case QMetaType::QString:
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::Bool:
        return true;
    default: // the driver would store an unsigned number or a date as a text of its own making
        return false;
    }
}

} // namespace

Error sqlError(const QSqlError &error, const QString &statement)
{
    return {sqlErrorKind(error.nativeErrorCode().toInt()),
            u"%1 (%2)"_s.arg(error.text(), statement.left(80)),
            {}};
}

Result<QSqlQuery> sqlPrepare(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return sqlError(query.lastError(), statement);
    return query;
}

Result<void> sqlExecute(QSqlQuery &prepared, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        const auto &value = values[i];
        if (!isBindable(value))
            return Error{ErrorKind::Defect,
                         u"a value of type %1 cannot be bound"_s.arg(QLatin1StringView(value.typeName())),
                         {}};
        const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
        prepared.bindValue(i, emptyText ? QVariant(u""_s) : value);
    }
    if (!prepared.exec())
        return sqlError(prepared.lastError(), prepared.lastQuery());
    return {};
}

Result<QSqlQuery> sqlQuery(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    auto query = sqlPrepare(database, statement);
    if (!query)
        return query;
    if (auto done = sqlExecute(*query, values); !done)
        return done.error();
    return query;
}

Result<int> sqlRun(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    auto query = sqlQuery(database, statement, values);
    if (!query)
        return query.error();
    return query->numRowsAffected();
}
