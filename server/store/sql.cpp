// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sql.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

using namespace Qt::Literals::StringLiterals;

namespace {

thread_local SqlUnit *unitOfThread = nullptr;

ErrorKind kindOfSqliteCode(int code)
{
    switch (code & 0xff) { // the primary result code
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

/// Of PostgreSQL's SQLSTATE, whose first two characters are a class.
ErrorKind kindOfSqlState(const QString &state)
{
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1))
        return ErrorKind::Offline;
    for (const auto &busy : {"40001"_L1, "40P01"_L1, "53300"_L1, "55P03"_L1, "57014"_L1}) {
        if (state == busy)
            return ErrorKind::Busy;
    }
    if (state == "25006"_L1 || state == "42501"_L1)
        return ErrorKind::ReadOnly;
    if (state == "53100"_L1)
        return ErrorKind::DiskFull;
    return state.startsWith("XX"_L1) && state != "XX000"_L1 ? ErrorKind::Corrupt : ErrorKind::Storage;
}

ErrorKind kindOf(const QSqlError &error)
{
    const auto code = error.nativeErrorCode();
    if (code.size() == 5)
        return kindOfSqlState(code);
    // What the server did not say itself was found out on the way to it.
    if (code.isEmpty())
        return error.databaseText().isEmpty() ? ErrorKind::Storage : ErrorKind::Offline;
    return kindOfSqliteCode(code.toInt());
}

/// The value as both databases take it.
Result<QVariant> bindable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: // NULL
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::Bool:
        return value;
    case QMetaType::QString:
        if (value.toString().contains(QChar(u'\0')))
            return Error{ErrorKind::Defect, u"a text with NUL cannot be bound"_s, {}};
        return value.toString().isNull() ? QVariant(u""_s) : value;
    default: // the driver would store an unsigned number or a date as a text of its own making
        return Error{ErrorKind::Defect,
                     u"a value of type %1 cannot be bound"_s.arg(QLatin1StringView(value.typeName())),
                     {}};
    }
}

/// The statement with the values in their places, each made a literal by the driver. That is all that its own
/// prepared statements do with values, for three messages to the server instead of one.
Result<QString> withLiterals(const QSqlDriver &driver, const QString &statement, const QVariantList &values)
{
    const auto parts = statement.split(u'?');
    if (parts.size() != values.size() + 1)
        return Error{ErrorKind::Defect, u"the statement has another number of values"_s, {}};
    auto text = parts.front();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto value = bindable(values[i]);
        if (!value)
            return value.error();
        QSqlField field({}, value->metaType());
        field.setValue(*value);
        const auto literal = driver.formatValue(field);
        // Two minus signs in a row would begin a comment.
        text += (literal.startsWith(u'-') ? u'(' + literal + u')' : literal) + parts[i + 1];
    }
    return text;
}

bool isPostgres(const QSqlDatabase &database)
{
    return database.driver()->dbmsType() == QSqlDriver::PostgreSQL;
}

} // namespace

SqlUnit::SqlUnit()
{
    Q_ASSERT(!unitOfThread);
    unitOfThread = this;
}

SqlUnit::~SqlUnit()
{
    unitOfThread = nullptr;
}

std::optional<Error> SqlUnit::end()
{
    unitOfThread = nullptr;
    return m_failure;
}

/// Notes the failure, unless there was one before, and hands it on.
Error sqlFailed(Error error)
{
    if (unitOfThread && !unitOfThread->m_failure)
        unitOfThread->m_failure = error;
    return error;
}

std::optional<Error> sqlFailure()
{
    return unitOfThread ? unitOfThread->m_failure : std::nullopt;
}

bool SqlRows::next()
{
    if (QSqlQuery::next())
        return true;
    if (lastError().isValid())
        sqlFailed(sqlError(lastError(), lastQuery()));
    return false;
}

Error sqlError(const QSqlError &error, const QString &statement)
{
    // Further lines quote what was stored.
    const auto said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {kindOf(error), u"%1 (%2)"_s.arg(said.section(u'\n', 0, 0), statement.left(80)), {}};
}

bool isPassing(const Error &error)
{
    return error.kind == ErrorKind::Busy || error.kind == ErrorKind::DiskFull
        || error.kind == ErrorKind::Offline;
}

Result<SqlRows> sqlPrepare(QSqlDatabase &database, const QString &statement)
{
    SqlRows query(database);
    // Qt's driver for PostgreSQL gives up the rows of such a query as soon as another one is run.
    query.setForwardOnly(!isPostgres(database));
    if (const auto failure = sqlFailure())
        return *failure;
    if (!query.prepare(statement))
        return sqlFailed(sqlError(query.lastError(), statement));
    return query;
}

Result<void> sqlExecute(QSqlQuery &prepared, const QVariantList &values)
{
    if (const auto failure = sqlFailure())
        return *failure;
    for (int i = 0; i < values.size(); ++i) {
        const auto value = bindable(values[i]);
        if (!value)
            return value.error();
        prepared.bindValue(i, *value);
    }
    if (!prepared.exec())
        return sqlFailed(sqlError(prepared.lastError(), prepared.lastQuery()));
    return {};
}

Result<SqlRows> sqlQuery(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    if (const auto failure = sqlFailure())
        return *failure;
    if (isPostgres(database)) {
        const auto text = withLiterals(*database.driver(), statement, values);
        if (!text)
            return text.error();
        SqlRows query(database);
        if (database.isOpen() && query.exec(*text)) // the driver closes a connection that it finds lost
            return query;
        return sqlFailed(query.lastError().isValid()
                             ? sqlError(query.lastError(), statement)
                             : Error{ErrorKind::Offline, u"the connection to the database is lost"_s, {}});
    }
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
