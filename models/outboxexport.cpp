// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "outboxexport.h"

#include "csv.h"
#include "outboxmodel.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {

QString outboxCell(const OutboxModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QString outboxTitle(const OutboxModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

} // namespace

QByteArray OutboxExport::csv(const OutboxModel &model)
{
    QStringList titles;
    for (int column = 0; column < OutboxModel::ColumnCount; ++column)
        titles.append(outboxTitle(model, column));
    auto text = Csv::byteOrderMark + Csv::line(titles);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < OutboxModel::ColumnCount; ++column)
            cells.append(outboxCell(model, row, column));
        text += Csv::line(cells);
    }
    return text;
}

QByteArray OutboxExport::text(const OutboxModel &model)
{
    // Records in the order in which each was first changed, and what was done to one of them together.
    QList<RecordKey> records;
    QHash<RecordKey, QList<int>> rowsOf;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto &key = model.entryAt(row).key;
        if (!rowsOf.contains(key))
            records.append(key);
        rowsOf[key].append(row);
    }
    QStringList lines{QCoreApplication::translate("OutboxExport", "%n change(s) that are not sent yet", nullptr, model.rowCount()), QString()};
    for (const auto &key : std::as_const(records)) {
        const auto &rows = rowsOf[key];
        //: A record and its kind, as a heading: "Kari Nordmann (User)"
        lines.append(QCoreApplication::translate("OutboxExport", "%1 (%2)").arg(outboxCell(model, rows.first(), OutboxModel::ObjectColumn),
                                                                                 outboxCell(model, rows.first(), OutboxModel::KindColumn)));
        for (const int row : rows) {
            //: When, what, and how far it has come: "23.11.2026 10:41: Phone (Waiting)"
            lines.append(u"  "_s
                         + QCoreApplication::translate("OutboxExport", "%1: %2 (%3)")
                               .arg(outboxCell(model, row, OutboxModel::WhenColumn), outboxCell(model, row, OutboxModel::ChangeColumn),
                                    outboxCell(model, row, OutboxModel::StateColumn)));
            for (const auto &line : model.index(row, 0).data(OutboxModel::LinesRole).toStringList())
                lines.append(u"    "_s + QString(line).replace(u'\n', u"\n      "_s));
            if (const auto problem = outboxCell(model, row, OutboxModel::ProblemColumn); !problem.isEmpty())
                lines.append(u"    "_s + problem);
        }
        lines.append(QString());
    }
    return lines.join(u'\n').toUtf8();
}
