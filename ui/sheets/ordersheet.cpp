// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sheets.h"

#include "sheetbuilder.h"

#include "models/entities/order.h"
#include "models/recordtexts.h"
#include "models/recordviewer.h"
#include "models/titleindex.h"
#include "ui/plaintext.h"
#include "ui/recordsheet.h"

#include <QFormLayout>
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

void addApproval(SheetBuilder &builder, const RecordViewer &viewer)
{
    const auto &context = builder.context();
    Order order;
    const auto &row = viewer.row();
    QStringList approvers;
    const bool known = fromJson(row["approvalReasons"_L1], order.approvalReasons) && fromJson(row["decision"_L1], order.decision);
    if (!known || (order.approvalReasons.isEmpty() && !order.decision))
        return;
    builder.addHeading(RecordSheet::tr("Approval"));
    auto *form = builder.addForm();
    for (const auto &reason : std::as_const(order.approvalReasons)) {
        const auto text = reason.kind == ApprovalReason::Kind::OrderLimit
            ? RecordSheet::tr("Above the buyer's order limit")
            : RecordSheet::tr("The budget %1 would be at %2").arg(reason.budgetName, context.format.percent(reason.percentAfter));
        builder.addFact(form, RecordSheet::tr("Reason"), text);
    }
    if (row["status"_L1] == "pendingApproval"_L1 && fromJson(row["approverIds"_L1], order.approverIds)) {
        for (const auto &id : std::as_const(order.approverIds)) {
            if (const auto title = context.titles->title({RecordType::User, id}))
                approvers.append(title->isEmpty() ? RecordSheet::tr("(a person you cannot see)") : *title);
        }
        builder.addFact(form, RecordSheet::tr("May be approved by"), approvers.join(u", "_s));
    }
    if (order.decision) {
        const auto by = context.titles->title({RecordType::User, order.decision->by}).value_or(u"…"_s);
        builder.addFact(form, RecordSheet::tr("Decided by"), by.isEmpty() ? RecordSheet::tr("(a person you cannot see)") : by);
        builder.addFact(form, RecordSheet::tr("Decided"), context.format.instant(order.decision->at));
        if (!order.decision->comment.isEmpty())
            builder.addFact(form, RecordSheet::tr("Comment"), order.decision->comment);
    }
}

} // namespace

void addOrderParts(SheetBuilder &builder, const RecordViewer &viewer)
{
    addOrderLines(builder, viewer);
    addApproval(builder, viewer);
}
