// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sqlconnection.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

Error sqlError(int resultCode, const QString &detail)
{
    const auto kind = [resultCode] {
        switch (resultCode & 0xff) {
        case SQLITE_FULL:
            return ErrorKind::DiskFull;
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_CANTOPEN:
            return ErrorKind::ReadOnly;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return ErrorKind::Corrupt;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorKind::Busy;
        case SQLITE_MISUSE:
        case SQLITE_RANGE:
        case SQLITE_ERROR:
            return ErrorKind::Defect;
        default:
            return ErrorKind::Storage;
        }
    }();
    return {kind, u"SQLite %1: %2"_s.arg(QString::number(resultCode), detail), {}};
}

void SqlConnection::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqlConnection::~SqlConnection()
{
    close();
}

Result<void> SqlConnection::open(const QString &path, Access access)
{
    close();
    m_thread = QThread::currentThread();
    if (access != Access::Reader && !QFileInfo::exists(path)) {
        // SQLite would make it by the umask; the log beside it takes over the permissions.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return Error{file.error() == QFile::ResourceError ? ErrorKind::DiskFull : ErrorKind::ReadOnly, file.errorString(), {}};
    }
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_database,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK) {
        const auto error = m_database ? lastError() : sqlError(code, QString::fromUtf8(sqlite3_errstr(code)));
        close();
        return error;
    }
    if (auto configured = configure(access); !configured) {
        close();
        return configured;
    }
    return {};
}

Result<void> SqlConnection::configure(Access access)
{
    struct Pragma {
        QByteArray name;
        QByteArray value;
        QString expected;
    };
    QList<Pragma> pragmas;
    pragmas.append({"busy_timeout", "5000", u"5000"_s});
    if (access == Access::Exclusive)
        pragmas.append({"locking_mode", "EXCLUSIVE", u"exclusive"_s});
    if (access != Access::Reader)
        pragmas.append({"journal_mode", "WAL", u"wal"_s});
    pragmas.append({"synchronous", access == Access::Exclusive ? "FULL" : "NORMAL", access == Access::Exclusive ? u"2"_s : u"1"_s});
    pragmas.append({"foreign_keys", "ON", u"1"_s});
    pragmas.append({"trusted_schema", "OFF", u"0"_s});
    pragmas.append({"cell_size_check", "ON", u"1"_s});
    pragmas.append({"secure_delete", "ON", u"1"_s});
    pragmas.append({"temp_store", "MEMORY", u"2"_s});
    if (access == Access::Writer)
        pragmas.append({"wal_autocheckpoint", "4000", u"4000"_s});
    if (access == Access::Reader) {
        pragmas.append({"wal_autocheckpoint", "0", u"0"_s});
        pragmas.append({"query_only", "ON", u"1"_s});
        sqlite3_db_config(m_database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    for (const auto &pragma : std::as_const(pragmas)) {
        if (auto set = setPragma(pragma.name, pragma.value, pragma.expected); !set)
            return set;
    }
    // Mapped pages turn a failing disk into a signal; without support compiled in there is nothing to read back.
    const auto mapped = integer("PRAGMA mmap_size=0");
    if (!mapped)
        return mapped.error();
    return {};
}

Result<void> SqlConnection::setPragma(const QByteArray &pragma, const QByteArray &value, const QString &expected)
{
    const auto set = text("PRAGMA " + pragma + '=' + value);
    if (!set)
        return set.error();
    const auto actual = text("PRAGMA " + pragma);
    if (!actual)
        return actual.error();
    if (*actual == expected)
        return {};
    // Folders on a network cannot hold the log; a plain journal is slower and as safe.
    if (pragma == "journal_mode") {
        const auto plain = text("PRAGMA journal_mode=DELETE");
        if (!plain)
            return plain.error();
        if (*plain == "delete"_L1)
            return {};
    }
    return Error{ErrorKind::Storage, u"PRAGMA %1 is %2"_s.arg(QString::fromLatin1(pragma), *actual), {}};
}

void SqlConnection::close()
{
    m_statements.clear();
    m_isStranded = false;
    const int code = sqlite3_close(m_database);
    Q_ASSERT(code == SQLITE_OK);
    Q_UNUSED(code)
    m_database = nullptr;
}

Result<void> SqlConnection::execute(const QByteArray &sql)
{
    if (!m_database)
        return lastError();
    Q_ASSERT(m_thread == QThread::currentThread());
    const int code = sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return lastError();
    return {};
}

Result<qint64> SqlConnection::integer(const QByteArray &sql)
{
    SqlQuery query(*this, sql);
    const auto value = query.next() ? query.integer(0) : 0;
    if (auto done = query.finish(); !done)
        return done.error();
    return value;
}

Result<QString> SqlConnection::text(const QByteArray &sql)
{
    SqlQuery query(*this, sql);
    const auto value = query.next() ? query.text(0) : QString();
    if (auto done = query.finish(); !done)
        return done.error();
    return value;
}

Result<void> SqlConnection::check()
{
    const auto verdict = text("PRAGMA quick_check(1)");
    if (!verdict)
        return verdict.error();
    if (*verdict == "ok"_L1)
        return {};
    // A page that the disk did not give is told like one that is damaged, and would have a sound file put aside.
    static const QRegularExpression failure(u"error code=(\\d+)"_s);
    const int code = failure.match(*verdict).captured(1).toInt();
    return code == 0 ? Error{ErrorKind::Corrupt, *verdict, {}} : sqlError(code, *verdict);
}

Result<void> SqlConnection::checkpoint()
{
    const auto busy = integer("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy)
        return busy.error();
    if (*busy != 0)
        return Error{ErrorKind::Busy, u"the log could not be emptied"_s, {}};
    return {};
}

qint64 SqlConnection::changes() const
{
    return sqlite3_changes64(m_database);
}

bool SqlConnection::inTransaction() const
{
    return sqlite3_get_autocommit(m_database) == 0;
}

Error SqlConnection::lastError() const
{
    if (!m_database)
        return sqlError(SQLITE_MISUSE, u"the file is not open"_s);
    return sqlError(sqlite3_extended_errcode(m_database), QString::fromUtf8(sqlite3_errmsg(m_database)));
}

/// For want of memory not even the way back may work. What was begun must then neither be read as if it were stored nor stand in the way for good.
Result<void> SqlConnection::leaveStranded()
{
    if (!m_isStranded)
        return {};
    if (inTransaction()) {
        if (auto undone = execute("ROLLBACK"); !undone)
            return undone;
    }
    m_isStranded = false;
    return {};
}

sqlite3_stmt *SqlConnection::prepare(const QByteArray &sql)
{
    if (!m_database)
        return nullptr;
    Q_ASSERT(m_thread == QThread::currentThread());
    if (!leaveStranded())
        return nullptr;
    auto &statement = m_statements[sql];
    if (!statement) {
        sqlite3_stmt *prepared = nullptr;
        sqlite3_prepare_v3(m_database, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        statement.reset(prepared);
    }
    return statement.get();
}

SqlQuery::SqlQuery(SqlConnection &connection, const QByteArray &sql)
    : m_connection(connection)
    , m_statement(connection.prepare(sql))
{
    if (!m_statement) {
        m_code = connection.isOpen() ? sqlite3_extended_errcode(connection.m_database) : SQLITE_MISUSE;
        m_detail = connection.lastError().detail;
    }
    Q_ASSERT(!m_statement || !sqlite3_stmt_busy(m_statement));
}

SqlQuery::~SqlQuery()
{
    reset();
}

SqlQuery &SqlQuery::bind(int position, qint64 value)
{
    note(sqlite3_bind_int64(m_statement, position, value));
    return *this;
}

SqlQuery &SqlQuery::bind(int position, const QString &value)
{
    const auto utf8 = value.toUtf8();
    note(sqlite3_bind_text64(m_statement, position, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

SqlQuery &SqlQuery::bindText(int position, QByteArrayView utf8)
{
    note(sqlite3_bind_text64(m_statement, position, utf8.isNull() ? "" : utf8.data(), sqlite3_uint64(utf8.size()), SQLITE_STATIC,
                             SQLITE_UTF8));
    return *this;
}

SqlQuery &SqlQuery::bindBlob(int position, QByteArrayView bytes)
{
    note(sqlite3_bind_blob64(m_statement, position, bytes.isNull() ? "" : bytes.data(), sqlite3_uint64(bytes.size()), SQLITE_STATIC));
    return *this;
}

SqlQuery &SqlQuery::bindNull(int position)
{
    note(sqlite3_bind_null(m_statement, position));
    return *this;
}

bool SqlQuery::next()
{
    if (m_code != SQLITE_OK)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        note(code);
    sqlite3_reset(m_statement);
    return false;
}

Result<void> SqlQuery::run()
{
    while (next()) { }
    return finish();
}

Result<void> SqlQuery::finish()
{
    Result<void> answer;
    if (m_code != SQLITE_OK)
        answer = sqlError(m_code, m_detail);
    reset();
    return answer;
}

qint64 SqlQuery::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqlQuery::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArrayView SqlQuery::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

bool SqlQuery::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void SqlQuery::reset()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_code = SQLITE_OK;
}

void SqlQuery::note(int code)
{
    if (code == SQLITE_OK || m_code != SQLITE_OK)
        return;
    m_code = code;
    m_detail = QString::fromUtf8(sqlite3_errmsg(m_connection.m_database));
}

SqlTransaction::SqlTransaction(SqlConnection &connection, Kind kind)
    : m_connection(connection)
{
    m_begun = connection.leaveStranded();
    if (m_begun)
        m_begun = connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

SqlTransaction::~SqlTransaction()
{
    if (!m_begun || !m_connection.inTransaction())
        return;
    // Where SQLite has rolled back on its own after a failure, there is nothing left to do.
    m_connection.m_isStranded = !m_connection.execute("ROLLBACK");
}

Result<void> SqlTransaction::commit()
{
    return m_connection.execute("COMMIT");
}
