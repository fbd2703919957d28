// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "reporttable.h"

#include "models/whenready.h"

#include <QPromise>
#include <QThreadPool>

namespace {

Result<qint64> writeAll(TableWriter &writer, const QList<ReportTable> &tables)
{
    qint64 rows = 0;
    for (const auto &table : tables) {
        if (auto done = writer.begin(table.title, table.columns); !done)
            return done.error();
        if (auto done = writer.write(table.rows); !done)
            return done.error();
        rows += table.rows.size();
    }
    if (auto done = writer.finish(); !done)
        return done.error();
    return rows;
}

} // namespace

TableCell textCell(const QString &text)
{
    return {TableCell::Kind::Text, text};
}

TableCell countCell(const Format &format, qint64 count)
{
    return {TableCell::Kind::Number, format.number(count), count};
}

TableCell amountCell(const Format &format, const Money &money)
{
    return {TableCell::Kind::Amount, format.money(money), money.amount, minorDigits(money.currency), money.currency};
}

TableCell percentCell(const Format &format, int percent)
{
    return {TableCell::Kind::Percent, format.percent(percent), percent};
}

TableCell dayCell(const Format &format, QDate day)
{
    if (!day.isValid())
        return textCell({});
    return {TableCell::Kind::Day, format.day(day), 0, 0, {}, QDateTime(day, QTime(0, 0), Qt::UTC)};
}

void writeReport(std::unique_ptr<TableWriter> writer, const QList<ReportTable> &tables, QObject *context,
                 std::function<void(const Result<qint64> &rows)> done)
{
    const auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    whenReady(context, promise->future(), std::move(done));
    QThreadPool::globalInstance()->start([promise, writer = std::shared_ptr<TableWriter>(std::move(writer)), tables]() mutable {
        auto written = writeAll(*writer, tables);
        writer.reset(); // before the answer: whoever hears it finds the file closed
        promise->addResult(std::move(written));
        promise->finish();
    });
}
