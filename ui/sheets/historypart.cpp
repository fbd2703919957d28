// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sheets.h"

#include "sheetbuilder.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/recordhistory.h"
#include "models/titleindex.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"
#include "ui/recordsheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostEvents = 20;

QPushButton *historyButton(SheetBuilder &builder, const QString &text, const QString &name)
{
    auto *button = new QPushButton(icon(Icon::History), text, builder.sheet());
    button->setObjectName(name);
    builder.addWidget(button, Qt::AlignLeft);
    return button;
}

void addEvents(SheetBuilder &builder)
{
    const auto &context = builder.context();
    const auto &history = *builder.history();
    const auto titles = context.titles->lookup();
    const auto &events = history.events();
    for (const auto &event : events.first(std::min(mostEvents, events.size()))) {
        const auto who = AuditTexts::actor(event, titles, history.told()).value_or(u"…"_s);
        builder.addText(RecordSheet::tr("%1, %2: %3", "a time, a person: what they did")
                            .arg(context.format.instant(event.at), who, AuditTexts::action(event)),
                        true);
        if (const auto lines = AuditTexts::changes(event, context.format, titles); !lines.isEmpty()) {
            auto *details = DialogParts::mutedLabel(lines.join(u'\n'), builder.sheet());
            details->setIndent(16);
            builder.addWidget(details);
        }
    }
    if (events.isEmpty())
        builder.addText(RecordSheet::tr("The log tells nothing of this record."));
}

} // namespace

void addHistory(SheetBuilder &builder, std::function<void()> showAll)
{
    auto *history = builder.history();
    const auto &context = builder.context();
    if (!history || !context.actions->actor().permissions.contains(Permission::AuditView))
        return;
    builder.addHeading(RecordSheet::tr("History"));
    if (!history->events().isEmpty() || history->state() == RecordHistory::State::Loaded)
        addEvents(builder);
    switch (history->state()) {
    case RecordHistory::State::NotAsked: {
        auto *show = historyButton(builder, RecordSheet::tr("Show &history"), u"showHistory"_s);
        QObject::connect(show, &QPushButton::clicked, history, &RecordHistory::load);
        break;
    }
    case RecordHistory::State::Loading:
        builder.addText(RecordSheet::tr("One moment …"));
        break;
    case RecordHistory::State::Failed: {
        builder.addText(history->error()->kind == ErrorKind::Offline ? RecordSheet::tr("The log is kept by the service: it can be read when there is a line.")
                                                                     : ErrorText::describe(*history->error()));
        auto *again = historyButton(builder, RecordSheet::tr("Try again"), u"showHistory"_s);
        QObject::connect(again, &QPushButton::clicked, history, &RecordHistory::load);
        break;
    }
    case RecordHistory::State::Loaded:
        if (history->events().size() > mostEvents || history->hasMore()) {
            auto *all = historyButton(builder, RecordSheet::tr("Show &all in the log …"), u"showAllHistory"_s);
            QObject::connect(all, &QPushButton::clicked, builder.sheet(), std::move(showAll));
        }
        break;
    }
}
