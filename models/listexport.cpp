// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "listexport.h"

#include "titleindex.h"
#include "whenready.h"

#include "models/entities/json.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 500;

bool isSmallKind(RecordType type)
{
    return type == RecordType::Role || type == RecordType::Group || type == RecordType::Company;
}

} // namespace

ListExport::ListExport(const ExportRequest &request, std::unique_ptr<TableWriter> writer, AccountCache *cache, TitleIndex *titles,
                       const Format &format, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_writer(std::move(writer))
    , m_cache(cache)
    , m_titles(titles)
    , m_format(format)
{
    for (const auto &id : request.columns) {
        for (const auto &column : listColumns(request.query.type)) {
            if (column.id == id)
                m_columns.append(column);
        }
    }
}

void ListExport::start()
{
    QList<TableColumn> columns;
    for (const auto &column : std::as_const(m_columns))
        columns.append({column.title(), column.isNumeric()});
    const auto begin = [this, columns] {
        inWorker([title = m_request.title, columns](TableWriter &writer) { return writer.begin(title, columns); }, [this] { readNext(); });
    };
    if (m_request.numbers) {
        m_numbers = *m_request.numbers;
        return begin();
    }
    whenReady(this, m_cache->ids(m_request.query), [this, begin](const Result<ListIds> &ids) {
        if (!ids)
            return end(ids.error());
        m_numbers = QList<qint64>(ids->numbers->begin(), ids->numbers->end());
        begin();
    });
}

void ListExport::cancel()
{
    end(Error{ErrorKind::Cancelled, {}, {}});
}

void ListExport::readNext()
{
    emit progressed(m_read, m_numbers.size());
    const auto numbers = m_numbers.mid(m_read, rowsAtOnce);
    if (numbers.isEmpty())
        return inWorker([](TableWriter &writer) { return writer.finish(); }, [this] { end(m_written); });
    m_read += numbers.size();
    whenReady(this, m_cache->rows(m_request.query.type, numbers), [this](Result<QList<CacheRow>> records) {
        if (!records)
            return end(records.error());
        if (!m_request.onlyIds.isEmpty())
            records->removeIf([this](const CacheRow &record) { return !m_request.onlyIds.contains(record.id); });
        write(*records);
    });
}

void ListExport::write(const QList<CacheRow> &records)
{
    if (m_ended)
        return;
    QSet<RecordKey> missing;
    const TitleLookup lookup = [&](const RecordKey &key) -> std::optional<QString> {
        if (isSmallKind(key.type))
            return m_titles->title(key);
        const auto known = m_known.constFind(key);
        if (known != m_known.cend())
            return *known;
        missing.insert(key);
        return {};
    };
    QList<TableRow> rows;
    rows.reserve(records.size());
    for (const auto &record : records) {
        TableRow row;
        for (const auto &column : std::as_const(m_columns))
            row.append(cell(record, column, m_format, lookup));
        rows.append(row);
    }
    if (!missing.isEmpty())
        return fetchTitles(missing, records);
    m_written += rows.size();
    inWorker([rows](TableWriter &writer) { return writer.write(rows); }, [this] { readNext(); });
}

void ListExport::fetchTitles(const QSet<RecordKey> &missing, const QList<CacheRow> &records)
{
    const auto type = missing.cbegin()->type;
    QStringList ids;
    for (const auto &key : missing) {
        if (key.type == type)
            ids.append(key.id);
    }
    whenReady(this, m_cache->titlesOf(type, ids), [this, type, ids, records](const Result<QHash<QString, QString>> &titles) {
        if (!titles)
            return end(titles.error());
        for (const auto &id : ids)
            m_known.insert({type, id}, titles->value(id));
        write(records);
    });
}

void ListExport::inWorker(Work work, std::function<void()> then)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenReady(this, promise->future(), [this, then = std::move(then)](const Result<void> &done) {
        if (m_ended)
            return;
        if (!done)
            return end(done.error());
        then();
    });
    QThreadPool::globalInstance()->start([promise, writer = m_writer, work = std::move(work)]() mutable {
        auto done = work(*writer);
        writer.reset(); // before the answer: whoever hears it finds the file closed
        promise->addResult(std::move(done));
        promise->finish();
    });
}

void ListExport::end(const Result<qint64> &result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_writer.reset();
    emit finished(result);
}

TableCell ListExport::cell(const CacheRow &record, const ListColumn &column, const Format &format, const TitleLookup &titles)
{
    using Kind = TableCell::Kind;
    TableCell cell{Kind::Text, column.text(record, format, titles)};
    const auto value = column.value(record);
    if (value.isNull() || value.isUndefined())
        return cell;
    switch (column.field->type) {
    case FieldType::Integer:
        cell.kind = Kind::Number;
        cell.number = value.toInteger();
        break;
    case FieldType::Percent:
        cell.kind = Kind::Percent;
        cell.number = value.toInteger();
        break;
    case FieldType::Money:
        if (Money money; fromJson(value, money)) {
            cell.kind = Kind::Amount;
            cell.number = money.amount;
            cell.decimals = minorDigits(money.currency);
            cell.unit = money.currency;
        }
        break;
    case FieldType::Day:
        if (QDate day; fromJson(value, day)) {
            cell.kind = Kind::Day;
            cell.when = QDateTime(day, QTime(0, 0), Qt::UTC);
        }
        break;
    case FieldType::Instant:
        if (QDateTime instant; fromJson(value, instant)) {
            cell.kind = Kind::Instant;
            cell.when = instant.toTimeZone(format.options().zone);
        }
        break;
    default:
        break;
    }
    return cell;
}
