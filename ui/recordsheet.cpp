// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordsheet.h"


#include "models/recordtexts.h"
#include "models/recordviewer.h"
#include "models/titleindex.h"
#include "ui/sheets/sheetbuilder.h"
#include "ui/sheets/sheets.h"

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

void addFields(SheetBuilder &builder, const RecordViewer &viewer)
{
    const auto &context = builder.context();
    const auto type = viewer.key()->type;
    auto *form = builder.addForm();
    const auto addFrom = [&](RecordType kind, const QJsonObject &row) {
        for (const auto &field : describe(kind).fields) {
            // What has a part of its own below, and what only says again what stands above.
            const bool elsewhere = field.is(Derived) || (kind == RecordType::Order && field.type == FieldType::Structure)
                || kind == RecordType::BudgetUsage || field.key == "permissions"_L1 || field.key == "denies"_L1
                || (kind == RecordType::Order
                    && (field.key == "placedBy"_L1 || field.key == "groupId"_L1 || field.key == "number"_L1
                        || field.key == "reminders"_L1 || field.key == "remindedAt"_L1 || field.key == "approverIds"_L1));
            // What the service says of a record is worth a line only when it holds.
            const bool says = field.type != FieldType::Boolean || !field.is(ReadOnly) || row[field.key].toBool();
            if (elsewhere || !says)
                continue;
            auto text = context.format.value(field, valueOf(field, row), row, context.titles->lookup());
            if (kind == RecordType::Role && field.key == "description"_L1)
                text = RecordTexts::roleDescription(row);
            if (kind == RecordType::Role && field.key == "name"_L1)
                text = RecordTexts::title(kind, row);
            if (!text.isEmpty())
                builder.addFact(form, RecordTexts::fieldTitle(kind, field), text);
        }
    };
    addFrom(type, viewer.row());
    if (const auto companion = describe(type).companion; companion && !viewer.companion().isEmpty())
        addFrom(*companion, viewer.companion());
}

void addRelated(SheetBuilder &builder, const RecordViewer &viewer)
{
    const auto &context = builder.context();
    QFormLayout *form = nullptr;
    for (const auto &related : viewer.related()) {
        if (related.count == 0)
            continue;
        if (!form) {
            builder.addHeading(RecordSheet::tr("Related"));
            form = builder.addForm();
        }
        builder.addFact(form, RecordTexts::kinds(related.type), context.format.number(related.count));
    }
}

} // namespace

RecordSheet::RecordSheet(const PageContext &context, const RecordViewer &viewer, RecordHistory *history, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    SheetBuilder builder(context, history, this, layout);
    const auto type = viewer.key()->type;
    if (type == RecordType::Budget)
        addBudgetUse(builder, viewer);
    if (type == RecordType::Order)
        addOrderApproval(builder, viewer);
    addFields(builder, viewer);
    switch (type) {
    case RecordType::User:
        addUserParts(builder, viewer);
        break;
    case RecordType::Group:
        addGroupParts(builder, viewer);
        break;
    case RecordType::Role:
        addRoleParts(builder, viewer);
        break;
    case RecordType::Budget:
        addBudgetParts(builder, viewer);
        break;
    case RecordType::Order:
        addOrderParts(builder, viewer);
        break;
    default:
        break;
    }
    addRelated(builder, viewer);
    addHistory(builder, [this] { emit logRequested(); });
    layout->addStretch(1);
}
