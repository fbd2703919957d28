// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sheets.h"

#include "sheetbuilder.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/recordhistory.h"
#include "models/recordtexts.h"
#include "models/recordviewer.h"
#include "models/restrictionplan.h"
#include "models/rightsreport.h"
#include "models/roleindex.h"
#include "models/titleindex.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"
#include "ui/recordsheet.h"
#include "ui/rights/editwatch.h"
#include "ui/rights/effectiverightsdialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Who restricted the right and when, as far as it can be told.
QString restrictionText(const SheetBuilder &builder, Permission permission)
{
    const auto &context = builder.context();
    const auto *history = builder.history();
    if (!context.actions->actor().permissions.contains(Permission::AuditView) || !history)
        return RecordSheet::tr("Restricted for this person");
    if (const auto origin = history->restrictionOrigin(permission)) {
        AuditEvent event;
        event.actorId = origin->actorId;
        const auto who = AuditTexts::actor(event, context.titles->lookup(), history->told()).value_or(u"…"_s);
        return RecordSheet::tr("Restricted by %1, %2", "a person, a time").arg(who, context.format.instant(origin->at));
    }
    switch (history->state()) {
    case RecordHistory::State::NotAsked:
    case RecordHistory::State::Loading:
        return RecordSheet::tr("Restricted for this person …");
    case RecordHistory::State::Failed:
        return RecordSheet::tr("Restricted for this person. By whom and when is told when there is a line.");
    case RecordHistory::State::Loaded:
        break;
    }
    return RecordSheet::tr("Restricted for this person. The log does not tell by whom.");
}

QPushButton *restrictionButton(const SheetBuilder &builder, const User &user, Permission permission, bool lifts)
{
    const auto &context = builder.context();
    const PermissionSet one{permission};
    const RestrictionPlan plan({user}, lifts ? PermissionSet() : one, lifts ? one : PermissionSet(), context.actions->actor(),
                               context.roles->lookup(), context.administrators);
    const auto &person = plan.people().first();
    const auto name = RecordTexts::permission(permission);
    auto *button = new QPushButton(lifts ? RecordSheet::tr("Lift") : RecordSheet::tr("Restrict"), builder.sheet());
    button->setObjectName(u"restriction/"_s + wireName(permission));
    button->setAccessibleName(lifts ? RecordSheet::tr("Lift the restriction: %1").arg(name) : RecordSheet::tr("Restrict: %1").arg(name));
    button->setEnabled(!person.intents.isEmpty());
    button->setToolTip(plainToolTip(person.intents.isEmpty() ? ErrorText::reason(person.refusal) : button->accessibleName()));
    const auto sentence = lifts ? RecordSheet::tr("%1 has this right again: %2").arg(fullName(user), name)
                                : RecordSheet::tr("%1 no longer has this right: %2").arg(fullName(user), name);
    QObject::connect(button, &QPushButton::clicked, button, [actions = context.actions, id = user.id, intents = person.intents, sentence] {
        new EditWatch(actions, {{{RecordType::User, id}, intents}}, sentence); // goes by itself
    });
    return button;
}

void addRight(const SheetBuilder &builder, QGridLayout *grid, const User &user, const RightReason &reason, bool mayRestrict)
{
    const auto name = RecordTexts::permission(reason.permission);
    const int row = grid->rowCount();
    auto *title = plainLabel((reason.isEffective() ? u"✓ "_s : u"✕ "_s) + name, builder.sheet());
    auto *why = DialogParts::mutedLabel(RightsReport::sentence(reason), builder.sheet());
    if (reason.restricted) {
        auto font = title->font();
        font.setStrikeOut(true);
        title->setFont(font);
        why->setText(restrictionText(builder, reason.permission));
    }
    // A strike is not heard.
    title->setAccessibleName(RecordSheet::tr("%1: %2").arg(name, why->text()));
    grid->addWidget(title, row, 0);
    grid->addWidget(why, row, 1);
    if (mayRestrict && (reason.restricted || reason.isEffective()))
        grid->addWidget(restrictionButton(builder, user, reason.permission, reason.restricted), row, 2, Qt::AlignRight | Qt::AlignTop);
}

} // namespace

void addUserParts(SheetBuilder &builder, const RecordViewer &viewer)
{
    const auto &context = builder.context();
    const auto user = fromRow<User>(viewer.row());
    if (!user || context.roles->roles().isEmpty())
        return;
    const bool mayRestrict = context.actions->actor().permissions.contains(Permission::UsersRestrict);
    auto *history = builder.history();
    if (history && !user->restrictedPermissions.isEmpty() && history->state() == RecordHistory::State::NotAsked
        && context.actions->actor().permissions.contains(Permission::AuditView))
        QMetaObject::invokeMethod(history, &RecordHistory::load, Qt::QueuedConnection); // not while the page is being made
    builder.addHeading(RecordSheet::tr("Rights"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    builder.addLayout(grid);
    bool hasAny = false;
    for (const auto &reason : RightsReport::reasons(*user, context.roles->lookup())) {
        if (!reason.isGranted())
            continue;
        hasAny = true;
        addRight(builder, grid, *user, reason, mayRestrict);
    }
    if (!hasAny)
        builder.addText(RecordSheet::tr("This person may do nothing."));
    builder.addWidget(DialogParts::mutedLabel(RightsReport::combiningRule(), builder.sheet()));
    auto *effective = new QPushButton(icon(Icon::Key), RecordSheet::tr("&Effective rights …"), builder.sheet());
    effective->setObjectName(u"effectiveRights"_s);
    builder.addWidget(effective, Qt::AlignLeft);
    QObject::connect(effective, &QPushButton::clicked, effective, [context, user = *user, sheet = builder.sheet()] {
        (new EffectiveRightsDialog(user, context, sheet->window()))->open();
    });
}
