// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sheets.h"

#include "sheetbuilder.h"

#include "models/entities/budgetusage.h"
#include "models/recordtexts.h"
#include "models/recordviewer.h"
#include "models/titleindex.h"
#include "ui/recordsheet.h"
#include "ui/usagebar.h"

#include <QFormLayout>

using namespace Qt::Literals::StringLiterals;

void addBudgetUse(SheetBuilder &builder, const RecordViewer &viewer)
{
    const auto &context = builder.context();
    const auto figures = usageFigures(viewer.row(), viewer.companion());
    if (!figures)
        return;
    auto *bar = new UsageBar(builder.sheet());
    bar->setFigures(*figures, context.format.usage(*figures));
    builder.addWidget(bar);
    auto *form = builder.addForm();
    const auto money = [&](qint64 amount) { return context.format.money({amount, figures->currency}); };
    for (const auto &field : describe(RecordType::BudgetUsage).fields) {
        const auto text = context.format.value(field, viewer.companion()[field.key], viewer.companion(), context.titles->lookup());
        if (!text.isEmpty())
            builder.addFact(form, RecordTexts::fieldTitle(RecordType::BudgetUsage, field), text);
    }
    builder.addFact(form, RecordSheet::tr("Used"), RecordSheet::tr("%1 of %2").arg(context.format.percent(figures->percent()), money(figures->limit)));
    builder.addHeading(RecordSheet::tr("Rules"));
}

void addBudgetParts(SheetBuilder &, const RecordViewer &) {}
