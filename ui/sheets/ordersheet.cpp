// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sheets.h"

#include "sheetbuilder.h"

#include "models/entities/description.h"
#include "models/entities/order.h"
#include "models/recordviewer.h"
#include "ui/orders/approvalview.h"
#include "ui/plaintext.h"
#include "ui/recordsheet.h"

#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLinesShown = 12;

void addOrderLines(SheetBuilder &builder, const RecordViewer &viewer)
{
    const auto &context = builder.context();
    QList<OrderLine> lines;
    if (!fromJson(viewer.row()["lines"_L1], lines) || lines.isEmpty())
        return;
    builder.addHeading(RecordSheet::tr("%n line(s)", nullptr, int(lines.size())));
    auto *table = new QTableWidget(int(lines.size()), 4, builder.sheet());
    table->setAccessibleName(RecordSheet::tr("Order lines"));
    table->setHorizontalHeaderLabels({RecordSheet::tr("Number"), RecordSheet::tr("Item"), RecordSheet::tr("Quantity"), RecordSheet::tr("Each, excl. VAT")});
    for (int column = 0; column < table->columnCount(); ++column)
        table->horizontalHeaderItem(column)->setTextAlignment((column >= 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    for (int row = 0; row < int(lines.size()); ++row) {
        const auto &line = lines.at(row);
        const QString texts[] = {line.sku, line.name, context.format.number(line.quantity), context.format.money(line.unitPrice)};
        for (int column = 0; column < 4; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(plainToolTip(texts[column]));
            if (column >= 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
    const int height = builder.sheet()->fontMetrics().height() + 8;
    table->verticalHeader()->setMinimumSectionSize(height);
    table->verticalHeader()->setDefaultSectionSize(height);
    table->resizeColumnsToContents(); // an order's lines are few
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + height * std::min(int(lines.size()), mostLinesShown) + 2 * table->frameWidth() + 2);
    table->setCurrentCell(0, 0);
    builder.addWidget(table);
}

} // namespace

void addOrderApproval(SheetBuilder &builder, const RecordViewer &viewer)
{
    const auto order = fromRow<Order>(viewer.row());
    if (!order || (order->approvalReasons.isEmpty() && !order->decision))
        return;
    builder.addHeading(RecordSheet::tr("Approval"));
    builder.addWidget(new ApprovalView(builder.context(), *order, builder.sheet()));
    builder.addHeading(RecordSheet::tr("Order"));
}

void addOrderParts(SheetBuilder &builder, const RecordViewer &viewer)
{
    addOrderLines(builder, viewer);
}
