// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cachereader.h"

#include "cacheschema.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject objectOf(QByteArrayView text)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
}

/// One look at the file as it is at this moment.
class Look
{
public:
    explicit Look(SqlConnection &database)
        : m_database(database)
        , m_transaction(database, SqlTransaction::Kind::Read)
    {
    }

    Result<void> begin()
    {
        if (!m_transaction.begun())
            return m_transaction.begun();
        const auto position = CacheSchema::readPosition(m_database);
        if (!position)
            return position.error();
        m_generation = CacheSchema::listedGeneration(*position);
        return {};
    }

    Result<qint64> numberOf(const RecordKey &key)
    {
        SqlQuery query(m_database, "SELECT n FROM id WHERE family = ? AND id = ?");
        query.bind(1, qint64(CacheSchema::family(key.type))).bind(2, key.id);
        const auto number = query.next() ? query.integer(0) : 0;
        if (auto done = query.finish(); !done)
            return done.error();
        return number;
    }

    /// Nothing for a record that is gone.
    Result<std::optional<CacheRow>> row(RecordType type, qint64 number)
    {
        CacheRow row;
        row.number = number;
        bool found = false;
        if (m_generation != 0) {
            SqlQuery below(m_database, "SELECT id, revision, deleted, row FROM " + CacheSchema::table(type, m_generation) + " WHERE n = ?");
            if (below.bind(1, number).next()) {
                row.id = below.text(0);
                row.revision = below.integer(1);
                found = below.integer(2) == 0;
                if (found)
                    row.row = objectOf(below.bytes(3));
            }
            if (auto done = below.finish(); !done)
                return done.error();
        }
        SqlQuery above(m_database, "SELECT id, removed, state, row FROM overlay WHERE type = ? AND n = ?");
        if (above.bind(1, qint64(type)).bind(2, number).next()) {
            row.id = above.text(0);
            row.deleted = above.integer(1) != 0;
            row.state = RowState(above.integer(2));
            if (!row.deleted) {
                found = true;
                row.row = objectOf(above.bytes(3));
            }
        }
        if (auto done = above.finish(); !done)
            return done.error();
        if (!found)
            return std::optional<CacheRow>();
        if (const auto companion = describe(type).companion; companion && m_generation != 0) {
            SqlQuery beside(m_database, "SELECT row FROM " + CacheSchema::table(*companion, m_generation) + " WHERE n = ? AND deleted = 0");
            if (beside.bind(1, number).next())
                row.companion = objectOf(beside.bytes(0));
            if (auto done = beside.finish(); !done)
                return done.error();
        }
        return std::optional(std::move(row));
    }

    Result<QList<CacheRow>> rows(RecordType type, const QList<qint64> &numbers)
    {
        QList<CacheRow> result;
        for (const auto number : numbers) {
            auto found = row(type, number);
            if (!found)
                return found.error();
            if (*found)
                result.append(std::move(**found));
        }
        return result;
    }

    Result<QList<qint64>> numbers(RecordType type)
    {
        QList<qint64> result;
        QByteArray sql = "SELECT n FROM overlay WHERE type = ?";
        if (m_generation != 0)
            sql += " UNION SELECT n FROM " + CacheSchema::table(type, m_generation) + " WHERE deleted = 0";
        SqlQuery query(m_database, sql);
        query.bind(1, qint64(type));
        while (query.next())
            result.append(query.integer(0));
        if (auto done = query.finish(); !done)
            return done.error();
        return result;
    }

private:
    SqlConnection &m_database;
    SqlTransaction m_transaction;
    int m_generation = 0;
};

QHash<QString, QString> titlesById(RecordType type, const QList<CacheRow> &rows)
{
    QHash<QString, QString> titles;
    for (const auto &row : rows)
        titles.insert(row.id, titleOf(type, row.row));
    return titles;
}

} // namespace

CacheReader::CacheReader(TextOrder order)
    : m_index(order)
{
}

Result<ListIds> CacheReader::ids(SqlConnection &database, const ListQuery &query, const Cancelled &cancelled)
{
    SqlTransaction transaction(database, SqlTransaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();
    return m_index.find(database, query, cancelled);
}

Result<qint64> CacheReader::count(SqlConnection &database, RecordType type)
{
    SqlTransaction transaction(database, SqlTransaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();
    return m_index.count(database, type);
}

Result<QHash<QString, qint64>> CacheReader::countsBy(SqlConnection &database, RecordType type, const QString &field)
{
    SqlTransaction transaction(database, SqlTransaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();
    return m_index.countsBy(database, type, field);
}

Result<QList<CacheRow>> CacheReader::rows(SqlConnection &database, RecordType type, const QList<qint64> &numbers)
{
    Look look(database);
    if (auto begun = look.begin(); !begun)
        return begun.error();
    return look.rows(type, numbers);
}

Result<CacheRow> CacheReader::row(SqlConnection &database, const RecordKey &key)
{
    Look look(database);
    if (auto begun = look.begin(); !begun)
        return begun.error();
    const auto number = look.numberOf(key);
    if (!number)
        return number.error();
    auto found = look.row(key.type, *number);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, u"%1 %2"_s.arg(wireName(key.type), key.id), {}};
    return std::move(**found);
}

Result<QList<CacheRow>> CacheReader::all(SqlConnection &database, RecordType type)
{
    Look look(database);
    if (auto begun = look.begin(); !begun)
        return begun.error();
    const auto numbers = look.numbers(type);
    if (!numbers)
        return numbers.error();
    return look.rows(type, *numbers);
}

Result<QHash<QString, QString>> CacheReader::titles(SqlConnection &database, RecordType type)
{
    const auto rows = all(database, type);
    if (!rows)
        return rows.error();
    return titlesById(type, *rows);
}

Result<QHash<QString, QString>> CacheReader::titlesOf(SqlConnection &database, RecordType type, const QStringList &ids)
{
    Look look(database);
    if (auto begun = look.begin(); !begun)
        return begun.error();
    QList<qint64> numbers;
    for (const auto &id : ids) {
        const auto number = look.numberOf({type, id});
        if (!number)
            return number.error();
        if (*number != 0)
            numbers.append(*number);
    }
    const auto rows = look.rows(type, numbers);
    if (!rows)
        return rows.error();
    return titlesById(type, *rows);
}

void CacheReader::note(const CacheEffect &effect)
{
    if (effect.everything)
        m_index.clear();
    for (const auto &patch : effect.patches)
        m_index.patch(patch);
}
