// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "userchangedialog.h"

#include "models/accountactions.h"
#include "models/administrators.h"
#include "models/errortext.h"
#include "models/recordtexts.h"
#include "models/roleindex.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostNamed = 8; ///< of those who are left out; the rest is counted

QString commandOf(UserAction action)
{
    switch (action) {
    case UserAction::InviteAgain:
        return u"invite"_s;
    case UserAction::CancelInvitation:
        return u"cancel-invitation"_s;
    case UserAction::SendPasswordLink:
        return u"reset-password"_s;
    case UserAction::Disable:
        return u"disable"_s;
    case UserAction::Enable:
        return u"enable"_s;
    case UserAction::Remove:
        break;
    }
    return {};
}

bool touchesOthers(UserAction action)
{
    return action == UserAction::Disable || action == UserAction::Remove;
}

QString heading(UserAction action, int count, const QString &name)
{
    switch (action) {
    case UserAction::InviteAgain:
        return count == 1 ? UserChangeDialog::tr("Invite %1 again?").arg(name) : UserChangeDialog::tr("Invite %n user(s) again?", nullptr, count);
    case UserAction::CancelInvitation:
        return count == 1 ? UserChangeDialog::tr("Withdraw the invitation of %1?").arg(name)
                          : UserChangeDialog::tr("Withdraw %n invitation(s)?", nullptr, count);
    case UserAction::SendPasswordLink:
        return count == 1 ? UserChangeDialog::tr("Send %1 a password link?").arg(name)
                          : UserChangeDialog::tr("Send %n user(s) a password link?", nullptr, count);
    case UserAction::Disable:
        return count == 1 ? UserChangeDialog::tr("Disable %1?").arg(name) : UserChangeDialog::tr("Disable %n user(s)?", nullptr, count);
    case UserAction::Enable:
        return count == 1 ? UserChangeDialog::tr("Enable %1?").arg(name) : UserChangeDialog::tr("Enable %n user(s)?", nullptr, count);
    case UserAction::Remove:
        break;
    }
    return count == 1 ? UserChangeDialog::tr("Remove %1?").arg(name) : UserChangeDialog::tr("Remove %n user(s)?", nullptr, count);
}

QString consequence(UserAction action)
{
    switch (action) {
    case UserAction::InviteAgain:
        return UserChangeDialog::tr("A new e-mail is sent. The link in the earlier one works no more.");
    case UserAction::CancelInvitation:
        return UserChangeDialog::tr("The link in the e-mail works no more, and the user is taken off the list.");
    case UserAction::SendPasswordLink:
        return UserChangeDialog::tr("An e-mail with a link is sent, through which a new password is chosen. The old one works until then.");
    case UserAction::Disable:
        return UserChangeDialog::tr("Signed out at once, and can neither order nor approve. Roles, group, payment methods and limits are kept, "
                                    "and come back when the user is enabled.");
    case UserAction::Enable:
        return UserChangeDialog::tr("Can sign in again, with the same roles, group, payment methods and limits as before.");
    case UserAction::Remove:
        break;
    }
    return UserChangeDialog::tr("This cannot be undone. Whoever is only disabled keeps roles and limits and can be enabled again. Orders and the "
                                "log keep the name.");
}

} // namespace

UserChangeDialog::UserChangeDialog(UserAction action, const QList<CacheRow> &users, const Administrators &administrators,
                                   const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_action(action)
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    QList<std::pair<QString, QString>> leftOut;
    for (const auto &user : users) {
        if (auto why = UserRules::whyNot(action, context.actions->actor(), user, context.roles->lookup()); !why.isEmpty())
            leftOut.append({RecordTexts::title(RecordType::User, user.row), std::move(why)});
        else
            m_users.append(user);
    }
    const auto &named = m_users.isEmpty() ? users : m_users;
    const auto title = heading(action, int(named.size()), RecordTexts::title(RecordType::User, named.first().row));
    setWindowTitle(actionText(action));

    auto *layout = new QVBoxLayout(this);
    auto *columns = new QHBoxLayout;
    const auto picture = action == UserAction::Remove ? Icon::Warning : Icon::Info;
    columns->addWidget(DialogParts::iconLabel(picture, action == UserAction::Remove ? Semantic::Warning : Semantic::Info, this), 0, Qt::AlignTop);
    m_text = new QVBoxLayout;
    columns->addLayout(m_text, 1);
    layout->addLayout(columns, 1);
    m_text->addWidget(headingLabel(title, this));
    m_text->addWidget(plainLabel(consequence(action), this));
    m_touched = plainLabel({}, this);
    m_touched->hide();
    m_text->addWidget(m_touched);
    addLeftOut(leftOut);
    m_text->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(actionText(action), QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("&Cancel"));
    // What cannot be taken back is never a mere press of Enter away.
    (action == UserAction::Remove ? cancel : m_go)->setDefault(true);
    m_go->setEnabled(!m_users.isEmpty());
    layout->addWidget(buttons);
    DialogParts::orderTabs(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        perform(m_action, m_users, m_context);
        emit performed(m_action, int(m_users.size()));
        accept();
    });
    QStringList ids;
    for (const auto &user : std::as_const(m_users))
        ids.append(user.id);
    if (touchesOthers(action) && !administrators.remainWithout(ids)) {
        m_go->setEnabled(false);
        m_touched->setText(ErrorText::reason(u"last-administrator"_s));
        m_touched->show();
    } else if (touchesOthers(action) && !m_users.isEmpty()) {
        findOutWhatItTouches();
    }
    setMinimumWidth(DialogParts::textSize(this, 70, 1).width());
    (m_go->isDefault() ? m_go : cancel)->setFocus();
}

QString UserChangeDialog::actionText(UserAction action)
{
    switch (action) {
    case UserAction::InviteAgain:
        return tr("Send invitation &again");
    case UserAction::CancelInvitation:
        return tr("&Withdraw invitation");
    case UserAction::SendPasswordLink:
        return tr("Send &password link");
    case UserAction::Disable:
        return tr("&Disable");
    case UserAction::Enable:
        return tr("&Enable");
    case UserAction::Remove:
        break;
    }
    return tr("&Remove");
}

void UserChangeDialog::perform(UserAction action, const QList<CacheRow> &users, const PageContext &context)
{
    for (const auto &user : users) {
        const RecordKey key{RecordType::User, user.id};
        if (user.revision == 0) {
            QList<QUuid> unsent;
            for (const auto &entry : context.actions->entriesOf(key))
                unsent.append(entry.id);
            context.actions->discard(unsent);
        } else if (action == UserAction::Remove) {
            context.actions->remove(key, user.row);
        } else {
            context.actions->command(key, commandOf(action), user.row);
        }
    }
}

void UserChangeDialog::addLeftOut(const QList<std::pair<QString, QString>> &leftOut)
{
    if (leftOut.isEmpty())
        return;
    QStringList lines{m_users.isEmpty() ? tr("It cannot be done:") : tr("%n user(s) are left out:", nullptr, int(leftOut.size()))};
    for (const auto &[name, why] : leftOut.first(std::min<qsizetype>(leftOut.size(), mostNamed)))
        lines.append(tr("%1: %2", "a user, and why something cannot be done").arg(name, why));
    if (leftOut.size() > mostNamed)
        lines.append(tr("… and %n more", nullptr, int(leftOut.size()) - mostNamed));
    m_text->addWidget(plainLabel(lines.join(u'\n'), this));
}

void UserChangeDialog::findOutWhatItTouches()
{
    QSet<QString> ids;
    for (const auto &user : std::as_const(m_users))
        ids.insert(user.id);
    m_go->setEnabled(false);
    m_touched->setText(tr("Looking at what this touches …"));
    m_touched->show();
    findFootprint(m_context.cache, ids, this, [this](const Result<UserFootprint> &answer) { showFootprint(answer); });
}

void UserChangeDialog::showFootprint(const Result<UserFootprint> &answer)
{
    if (!answer) {
        // Without the count it can be done all the same: the service sees to what refers to the user.
        m_touched->setText(ErrorText::describe(answer.error()));
        m_go->setEnabled(true);
        return;
    }
    const auto touched = effects(*answer);
    m_touched->setText(touched.join(u'\n'));
    m_touched->setVisible(!touched.isEmpty());
    m_go->setEnabled(true);
    if (m_go->isDefault())
        m_go->setFocus();
}

QStringList UserChangeDialog::effects(const UserFootprint &footprint) const
{
    const bool removes = m_action == UserAction::Remove;
    QStringList lines;
    const auto add = [&lines](qint64 count, const QString &line) {
        if (count > 0)
            lines.append(u"• "_s + line);
    };
    const int own = int(footprint.ownWaitingOrders);
    const int approvals = int(footprint.approvals);
    const int lists = int(footprint.approverLists);
    const int delegations = int(footprint.delegations);
    add(own, removes ? tr("%n order(s) that wait for approval are cancelled.", nullptr, own)
                     : tr("%n order(s) of theirs wait for approval, and can still be decided.", nullptr, own));
    add(approvals, tr("%n waiting order(s) that they could approve go to other approvers.", nullptr, approvals));
    add(lists, removes ? tr("%n group(s) lose an approver.", nullptr, lists) : tr("%n group(s) name them as approver; others decide meanwhile.", nullptr, lists));
    add(delegations, removes ? tr("%n delegation(s) to them end.", nullptr, delegations)
                             : tr("%n delegation(s) to them have no effect meanwhile.", nullptr, delegations));
    if (removes)
        add(footprint.budgets, tr("%n budget(s) of theirs are removed.", nullptr, int(footprint.budgets)));
    return lines;
}
