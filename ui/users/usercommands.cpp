// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "usercommands.h"

#include "invitedialog.h"
#include "leavedialog.h"
#include "userchangedialog.h"

#include "models/accountactions.h"
#include "models/administrators.h"
#include "models/errortext.h"
#include "models/recordlistmodel.h"
#include "models/recordtexts.h"
#include "models/roleindex.h"
#include "ui/look/icons.h"
#include "ui/newrecorddialog.h"
#include "ui/recordtable.h"
#include "ui/tablepage.h"

#include <QItemSelectionModel>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLookedAt = 100; ///< selected rows by which it is judged whether an action is possible

/// A single one of these takes nothing away, so it is done without a question.
bool isHarmless(UserAction action)
{
    return action == UserAction::InviteAgain || action == UserAction::SendPasswordLink || action == UserAction::Enable;
}

QString said(UserAction action, int count)
{
    switch (action) {
    case UserAction::InviteAgain:
        return UserCommands::tr("%n invitation(s) will be sent again.", nullptr, count);
    case UserAction::CancelInvitation:
        return UserCommands::tr("%n invitation(s) will be withdrawn.", nullptr, count);
    case UserAction::SendPasswordLink:
        return UserCommands::tr("%n password link(s) will be sent.", nullptr, count);
    case UserAction::Disable:
        return UserCommands::tr("%n user(s) will be disabled.", nullptr, count);
    case UserAction::Enable:
        return UserCommands::tr("%n user(s) will be enabled.", nullptr, count);
    case UserAction::Remove:
        break;
    }
    return UserCommands::tr("%n user(s) will be removed.", nullptr, count);
}

} // namespace

UserCommands::UserCommands(TablePage *page, const PageContext &context)
    : QObject(page)
    , m_page(page)
    , m_context(context)
    , m_administrators(new Administrators(context.cache, context.roles, this))
    , m_invite(new QAction(icon(Icon::Invite), tr("&Invite users …"), this))
    , m_create(new QAction(icon(Icon::UserPlus), tr("&Create user …"), this))
    , m_leave(new QAction(icon(Icon::SignOut), tr("Employee &leaves …"), this))
{
    m_invite->setPriority(QAction::HighPriority);
    m_invite->setShortcut(QKeySequence::New);
    m_create->setPriority(QAction::HighPriority);
    m_create->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    for (const auto &[action, sign] : {std::pair{UserAction::InviteAgain, Icon::Mail}, std::pair{UserAction::CancelInvitation, Icon::Cancel},
                                       std::pair{UserAction::SendPasswordLink, Icon::Key}, std::pair{UserAction::Disable, Icon::Disable},
                                       std::pair{UserAction::Enable, Icon::Check}, std::pair{UserAction::Remove, Icon::Remove}}) {
        auto *made = new QAction(icon(sign), UserChangeDialog::actionText(action) + (isHarmless(action) ? QString() : u" …"_s), this);
        connect(made, &QAction::triggered, this, [this, action = action] { act(action); });
        m_actions.insert(action, made);
    }
    m_actions[UserAction::Disable]->setShortcut(QKeySequence::Delete);

    connect(m_invite, &QAction::triggered, this, &UserCommands::invite);
    connect(m_create, &QAction::triggered, this, &UserCommands::create);
    connect(m_leave, &QAction::triggered, this, &UserCommands::leave);
    connect(page->table(), &RecordTable::selectedCountChanged, this, &UserCommands::follow);
    connect(page->table(), &RecordTable::currentChangedTo, this, &UserCommands::follow);
    connect(page->model(), &RecordListModel::dataChanged, this, &UserCommands::follow);
    connect(context.roles, &RoleIndex::changed, this, &UserCommands::follow);
    connect(m_administrators, &Administrators::changed, this, &UserCommands::follow);
    connect(context.actions, &AccountActions::identityChanged, this, &UserCommands::follow);
    follow();
}

QList<QAction *> UserCommands::actions() const
{
    using enum UserAction;
    return {m_invite, m_create, nullptr, m_actions[InviteAgain], m_actions[CancelInvitation], m_actions[SendPasswordLink], nullptr,
            m_actions[Disable], m_actions[Enable], m_leave, nullptr, m_actions[Remove]};
}

QList<CacheRow> UserCommands::loadedSelection() const
{
    QList<CacheRow> rows;
    const auto ranges = m_page->table()->selectionModel()->selection();
    for (const auto &range : ranges) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostLookedAt; ++row) {
            const auto index = m_page->model()->index(row, 0);
            if (!index.data(RecordListModel::LoadedRole).toBool())
                continue;
            CacheRow found;
            found.id = index.data(RecordListModel::IdRole).toString();
            found.row = index.data(RecordListModel::RowRole).toJsonObject();
            found.revision = found.row["revision"_L1].toInteger();
            found.deleted = index.data(RecordListModel::DeletedRole).toBool();
            rows.append(found);
        }
    }
    return rows;
}

/// Possible when it is for one of those selected; who must be left out, the question says.
QString UserCommands::whyNot(UserAction action) const
{
    const auto actor = m_context.actions->actor();
    if (!actor.permissions.contains(UserRules::permissionFor(action)))
        return ErrorText::reason(u"missing-permission"_s);
    if (m_page->selectedCount() == 0)
        return tr("Choose a user first.");
    QString first;
    const auto rows = loadedSelection();
    for (const auto &row : rows) {
        auto why = UserRules::whyNot(action, actor, row, m_context.roles->lookup());
        const bool ends = action == UserAction::Disable || action == UserAction::Remove;
        if (why.isEmpty() && ends && !m_administrators->remainWithout({row.id}))
            why = ErrorText::reason(u"last-administrator"_s);
        if (why.isEmpty())
            return {};
        if (first.isEmpty())
            first = why;
    }
    return rows.size() < m_page->selectedCount() ? QString() : first;
}

void UserCommands::follow()
{
    const auto permissions = m_context.actions->actor().permissions;
    const auto lacking = ErrorText::reason(u"missing-permission"_s);
    allow(m_invite, permissions.contains(Permission::UsersInvite) ? QString() : lacking);
    allow(m_create, permissions.contains(Permission::UsersManage) ? QString() : lacking);
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        allow(it.value(), whyNot(it.key()));
    allow(m_leave, whyNotLeave());
}

/// The last administrator, too, may leave later on, when there is another.
QString UserCommands::whyNotLeave() const
{
    const auto rows = loadedSelection();
    if (m_page->selectedCount() != 1 || rows.isEmpty())
        return tr("Choose one user.");
    return UserRules::whyNot(UserAction::Disable, m_context.actions->actor(), rows.first(), m_context.roles->lookup());
}

/// The group of the person in whose row the keyboard stands, and the role that most people have.
QJsonObject UserCommands::startingValues() const
{
    QJsonObject values;
    const auto row = m_page->table()->currentIndex().data(RecordListModel::RowRole).toJsonObject();
    if (const auto group = row["groupId"_L1].toString(); !group.isEmpty())
        values[u"groupId"_s] = group;
    const auto customer = UserRules::builtInRoleId(m_context.roles->roles(), BuiltInRole::Customer);
    if (!customer.isEmpty())
        values[u"roleIds"_s] = QJsonArray{customer};
    return values;
}

void UserCommands::invite()
{
    auto *dialog = new InviteDialog(startingValues(), m_context, m_page->window());
    connect(dialog, &InviteDialog::invited, this, [this](int count) { emit noticed(tr("%n invitation(s) will be sent.", nullptr, count)); });
    connect(dialog, &InviteDialog::showRequested, this, &UserCommands::openRequested);
    dialog->open();
}

void UserCommands::create()
{
    auto values = startingValues();
    values[u"status"_s] = u"active"_s;
    const NewRecordDialog::Texts texts{tr("Create user"), tr("The new user gets an e-mail with a link to choose a password."), tr("&Create user")};
    const FormFields fields{{u"firstName"_s, u"lastName"_s, u"email"_s, u"groupId"_s, u"roleIds"_s, u"paymentMethods"_s, u"orderLimit"_s},
                            {u"phone"_s, u"language"_s, u"employeeNumber"_s, u"costCentre"_s, u"activeUntil"_s}};
    auto *dialog = new NewRecordDialog(RecordType::User, values, texts, fields, m_context, m_page->window());
    connect(dialog, &NewRecordDialog::created, this, [this](const RecordKey &key, const QJsonObject &row) {
        emit noticed(tr("%1 is created, and gets an e-mail.").arg(RecordTexts::title(RecordType::User, row)));
        emit openRequested(key);
    });
    dialog->open();
}

void UserCommands::act(UserAction action)
{
    m_page->selectedRows(this, [this, action](const QList<CacheRow> &rows) {
        if (rows.isEmpty())
            return;
        const auto say = [this](UserAction done, int count) { emit noticed(said(done, count)); };
        const bool allowed = UserRules::whyNot(action, m_context.actions->actor(), rows.first(), m_context.roles->lookup()).isEmpty();
        if (rows.size() == 1 && isHarmless(action) && allowed) {
            UserChangeDialog::perform(action, rows, m_context);
            return say(action, 1);
        }
        auto *dialog = new UserChangeDialog(action, rows, *m_administrators, m_context, m_page->window());
        connect(dialog, &UserChangeDialog::performed, this, say);
        dialog->open();
    });
}

void UserCommands::leave()
{
    m_page->selectedRows(this, [this](const QList<CacheRow> &rows) {
        if (rows.size() != 1)
            return;
        auto *dialog = new LeaveDialog(rows.first(), *m_administrators, m_context, m_page->window());
        connect(dialog, &LeaveDialog::performed, this, [this](const QString &name, int steps) {
            emit noticed(tr("%n change(s) will be made, since %1 leaves.", nullptr, steps).arg(name));
        });
        dialog->open();
    });
}
