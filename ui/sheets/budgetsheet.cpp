// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sheets.h"

#include "sheetbuilder.h"

#include "models/accountqueries.h"
#include "models/budgetplan.h"
#include "models/entities/budgetusage.h"
#include "models/recordtexts.h"
#include "models/recordviewer.h"
#include "models/titleindex.h"
#include "ui/budgets/periodcolumns.h"
#include "ui/plaintext.h"
#include "ui/recordsheet.h"
#include "ui/usagebar.h"

#include <QFormLayout>
#include <QLabel>

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

void addBudgetParts(SheetBuilder &builder, const RecordViewer &viewer)
{
    const auto &context = builder.context();
    const auto figures = usageFigures(viewer.row(), viewer.companion());
    PeriodFigures now;
    if (!figures || !fromJson(viewer.companion()["periodStartsOn"_L1], now.span.first))
        return; // it has no period now
    if (!fromJson(viewer.companion()["periodEndsOn"_L1], now.span.last))
        now.span.last = {}; // nor an end
    builder.addHeading(RecordSheet::tr("Use by period"));
    now.amount = figures->limit;
    now.spent = figures->spent;
    now.reserved = figures->reserved;
    const auto today = context.format.today();
    if (const auto used = forecast(now.span, now.spent + now.reserved, today)) {
        auto expected = *figures;
        expected.spent = *used;
        expected.reserved = 0;
        builder.addText(RecordSheet::tr("At this pace %1 (%2) will be used by %3.")
                            .arg(context.format.money({*used, figures->currency}, Format::Digits::Whole), context.format.percent(expected.percent()),
                                 context.format.day(now.span.last)));
    }
    auto *columns = new PeriodColumns(context.format, builder.sheet());
    columns->setPeriods({now}, figures->currency, figures->warnAtPercent);
    builder.addWidget(columns);
    auto *note = plainLabel({}, builder.sheet());
    builder.addWidget(note);
    note->hide();
    const auto path = u"budgets/%1/periods"_s.arg(viewer.key()->id);
    context.queries->get(path, {}, columns, [columns, note, now, figures = *figures](const Result<QJsonObject> &answer) {
        if (!answer) {
            note->setText(RecordSheet::tr("Earlier periods are shown when there is a line."));
            note->show();
            return;
        }
        auto periods = periodsFromJson(*answer);
        periods.append(now);
        columns->setPeriods(periods, figures.currency, figures.warnAtPercent);
    });
}
