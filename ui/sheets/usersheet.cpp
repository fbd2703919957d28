// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sheets.h"

#include "sheetbuilder.h"

#include "models/recordtexts.h"
#include "models/recordviewer.h"
#include "models/roleindex.h"
#include "ui/recordsheet.h"

#include <QFormLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a permission comes from, in the words of the pane: the roles that grant it, and what takes it away.
struct RightReason {
    QStringList granting;
    QStringList denying;
    bool restricted = false;
};

RightReason reasonOf(Permission permission, const User &user, const RoleIndex &roles)
{
    RightReason reason;
    reason.restricted = user.restrictedPermissions.contains(permission);
    for (const auto &id : user.roleIds) {
        const auto *role = roles.role(id);
        if (!role)
            continue;
        const auto name = RecordTexts::title(RecordType::Role, toRow(*role));
        if (role->permissions.contains(permission))
            reason.granting.append(name);
        if (role->denies.contains(permission))
            reason.denying.append(name);
    }
    return reason;
}

} // namespace

void addUserParts(SheetBuilder &builder, const RecordViewer &viewer)
{
    const auto &context = builder.context();
    const auto user = fromRow<User>(viewer.row());
    if (!user || context.roles->roles().isEmpty())
        return;
    builder.addHeading(RecordSheet::tr("Rights"));
    const auto effective = effectivePermissions(*user, context.roles->lookup());
    auto *form = builder.addForm();
    QStringList withheld;
    for (int i = 0; i < permissionCount; ++i) {
        const auto permission = Permission(i);
        const auto reason = reasonOf(permission, *user, *context.roles);
        if (reason.granting.isEmpty())
            continue;
        const auto title = RecordTexts::permission(permission);
        if (effective.contains(permission))
            builder.addFact(form, u"✓ "_s + title, reason.granting.join(u", "_s));
        else if (reason.restricted)
            withheld.append(RecordSheet::tr("%1: restricted for this person").arg(title));
        else
            withheld.append(RecordSheet::tr("%1: denied by %2").arg(title, reason.denying.join(u", "_s)));
    }
    if (effective.isEmpty())
        builder.addFact(form, RecordSheet::tr("None"), RecordSheet::tr("This person may do nothing."));
    if (!withheld.isEmpty()) {
        builder.addText(RecordSheet::tr("Taken away:"));
        builder.addText(withheld.join(u'\n'), true);
    }
}
