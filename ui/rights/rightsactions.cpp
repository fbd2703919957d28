// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "rightsactions.h"

#include "effectiverightsdialog.h"
#include "restrictdialog.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/recordlistmodel.h"
#include "ui/look/icons.h"
#include "ui/recordtable.h"
#include "ui/tablepage.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

RightsActions::RightsActions(const PageContext &context, TablePage *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_effective(new QAction(icon(Icon::Key), tr("&Effective rights …"), this))
    , m_restrict(new QAction(icon(Icon::Lock), tr("&Restrict rights …"), this))
{
    m_effective->setObjectName(u"effectiveRights"_s);
    m_restrict->setObjectName(u"restrictRights"_s);
    connect(m_effective, &QAction::triggered, this, [this] { openWithSelected(false); });
    connect(m_restrict, &QAction::triggered, this, [this] { openWithSelected(true); });
    connect(page->table(), &RecordTable::selectedCountChanged, this, &RightsActions::follow);
    connect(context.actions, &AccountActions::identityChanged, this, &RightsActions::follow);
    follow();
}

void RightsActions::follow()
{
    const int count = m_page->selectedCount();
    const auto none = tr("Choose users first.");
    allow(m_effective, count == 1 ? QString() : count == 0 ? none : tr("Choose one user."));
    const bool may = m_context.actions->actor().permissions.contains(Permission::UsersRestrict);
    allow(m_restrict, !may ? ErrorText::reason(u"missing-permission"_s) : count == 0 ? none : QString());
}

void RightsActions::openWithSelected(bool restricting)
{
    m_page->selectedRows(this, [this, restricting](const QList<CacheRow> &rows) {
        QList<User> users;
        for (const auto &row : rows) {
            if (auto user = fromRow<User>(row.row))
                users.append(*std::move(user));
        }
        if (users.isEmpty())
            return;
        QDialog *dialog = nullptr;
        if (restricting)
            dialog = new RestrictDialog(users, m_context, m_page->window());
        else
            dialog = new EffectiveRightsDialog(users.first(), m_context, m_page->window());
        dialog->open();
    });
}
