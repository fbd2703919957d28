// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "healthsection.h"

#include "findingtree.h"
#include "menddialog.h"

#include "models/accountactions.h"
#include "models/entities/budget.h"
#include "models/entities/json.h"
#include "models/errortext.h"
#include "models/reports/healthwatch.h"
#include "models/roleindex.h"
#include "models/userrules.h"
#include "models/whenready.h"
#include "ui/look/icons.h"
#include "ui/newrecorddialog.h"
#include "ui/page.h"
#include "ui/plaintext.h"
#include "ui/users/invitedialog.h"
#include "ui/users/userchangedialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Mending {
    QString text;
    Permission needs;
    bool takesMany; ///< records at once
};

Mending mendingOf(HealthCheck check)
{
    switch (check) {
    case HealthCheck::SecondAdministrator:
        return {HealthSection::tr("&Invite an administrator …"), Permission::RolesAssign, false};
    case HealthCheck::GroupApprover:
        return {HealthSection::tr("Choose &approvers …"), Permission::GroupsManage, false};
    case HealthCheck::BuyerBudget:
        return {HealthSection::tr("New &budget …"), Permission::BudgetsManage, false};
    case HealthCheck::BudgetLow:
        return {HealthSection::tr("Change &budget …"), Permission::BudgetsManage, false};
    case HealthCheck::Invitation:
        return {HealthSection::tr("Send invitation a&gain"), Permission::UsersInvite, true};
    case HealthCheck::BuyerPayment:
        return {HealthSection::tr("Choose payment &methods …"), Permission::PaymentsAssign, false};
    case HealthCheck::LastDay:
        break;
    }
    return {HealthSection::tr("&Disable …"), Permission::UsersDisable, true};
}

/// A button that does what the action does, and looks as it does.
QPushButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

HealthSection::HealthSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_watch(new HealthWatch(context.cache, context.actions, context.format, this))
    , m_model(new FindingModel(this))
    , m_summary(plainLabel({}, this))
    , m_explanation(plainLabel({}, this))
    , m_tree(new FindingTree(m_model, tr("Status of the account"), this))
    , m_mend(new QAction(icon(Icon::Edit), {}, this))
    , m_show(new QAction(icon(Icon::View), tr("&Show"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(headingLabel(tr("Status"), this));
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_explanation);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(buttonOf(m_mend, this));
    buttons->addWidget(buttonOf(m_show, this));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_tree->addActions({m_mend, m_show});
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    setFocusProxy(m_tree);

    connect(m_watch, &HealthWatch::changed, this, &HealthSection::follow);
    connect(m_watch, &HealthWatch::failed, this, [this](const Error &error) { emit noticed(ErrorText::describe(error)); });
    connect(m_tree, &FindingTree::choiceChanged, this, &HealthSection::followChoice);
    connect(m_tree, &FindingTree::activated, m_show, &QAction::trigger);
    connect(m_mend, &QAction::triggered, this, qOverload<>(&HealthSection::mend));
    connect(m_show, &QAction::triggered, this, [this] {
        if (const auto key = m_model->keyAt(m_tree->currentIndex()))
            emit openRequested(*key);
    });
    follow();
}

bool HealthSection::isOfUse() const
{
    return m_watch->isSeen(HealthCheck::LastDay) || m_watch->isSeen(HealthCheck::BudgetLow);
}

void HealthSection::follow()
{
    m_model->setTopics(m_watch->topics());
    if (m_watch->isKnown())
        m_tree->chooseFirst();
    const int found = m_watch->found();
    m_summary->setText(!m_watch->isKnown() ? tr("The account is being checked …")
                       : found == 0        ? tr("Nothing was found that needs your attention. The account is checked after each change.")
                                           : tr("%n thing(s) need attention. The account is checked after each change.", nullptr, found));
    followChoice();
    emit changed();
}

void HealthSection::followChoice()
{
    const int topic = m_tree->currentTopic();
    m_mend->setVisible(topic >= 0);
    allow(m_show, m_model->keyAt(m_tree->currentIndex()) ? QString() : tr("Choose one of those that were found."));
    if (topic < 0)
        return;
    const auto check = HealthCheck(topic);
    const auto chosen = int(m_tree->chosen().size());
    m_explanation->setText(m_model->topics().at(topic).explanation);
    m_mend->setText(mendingOf(check).text);
    allow(m_mend, whyNotMend(check, chosen));
}

QString HealthSection::whyNotMend(HealthCheck check, int chosen) const
{
    const auto mending = mendingOf(check);
    if (!m_context.actions->identity().permissions.contains(mending.needs))
        return ErrorText::reason(u"missing-permission"_s);
    if (m_model->topics().at(int(check)).findings.isEmpty())
        return tr("There is nothing to do.");
    if (check == HealthCheck::SecondAdministrator || chosen == 1)
        return {};
    if (chosen == 0)
        return tr("Choose one of those that were found.");
    return mending.takesMany ? QString() : tr("Choose one of them alone.");
}

void HealthSection::mend()
{
    const auto check = HealthCheck(m_tree->currentTopic());
    if (check == HealthCheck::SecondAdministrator)
        return inviteAdministrator();
    const auto chosen = m_tree->chosen();
    const auto type = RecordType(chosen.value(0).data(FindingModel::TypeRole).toInt());
    QSet<QString> ids;
    for (const auto &index : chosen)
        ids.insert(index.data(FindingModel::IdRole).toString());
    // As they are shown now: what was found may be a moment old.
    auto rows = std::make_shared<QList<CacheRow>>();
    const auto left = std::make_shared<qsizetype>(ids.size());
    for (const auto &id : std::as_const(ids)) {
        whenReady(this, m_context.cache->row({type, id}), [this, check, rows, left](const Result<CacheRow> &row) {
            if (row && !row->deleted)
                rows->append(*row);
            if (--*left == 0 && !rows->isEmpty())
                mend(check, *rows);
        });
    }
}

void HealthSection::mend(HealthCheck check, const QList<CacheRow> &rows)
{
    switch (check) {
    case HealthCheck::SecondAdministrator:
        return;
    case HealthCheck::GroupApprover:
        return change(rows.first(), RecordType::Group, {u"approverIds"_s});
    case HealthCheck::BuyerBudget:
        return makeBudget(rows.first());
    case HealthCheck::BudgetLow:
        return change(rows.first(), RecordType::Budget, {u"amount"_s, u"enforcement"_s, u"warnAtPercent"_s});
    case HealthCheck::BuyerPayment:
        return change(rows.first(), RecordType::User, {u"paymentMethods"_s});
    case HealthCheck::Invitation:
        UserChangeDialog::perform(UserAction::InviteAgain, rows, m_context);
        emit noticed(tr("%n invitation(s) will be sent again.", nullptr, int(rows.size())));
        return;
    case HealthCheck::LastDay:
        break;
    }
    auto *dialog = new UserChangeDialog(UserAction::Disable, rows, *m_context.administrators, m_context, window());
    connect(dialog, &UserChangeDialog::performed, this,
            [this](UserAction, int count) { emit noticed(tr("%n user(s) will be disabled.", nullptr, count)); });
    dialog->open();
}

void HealthSection::change(const CacheRow &row, RecordType type, const QStringList &fields)
{
    auto title = actionText(mendingOf(HealthCheck(m_tree->currentTopic())).text);
    auto *dialog = new MendDialog(type, row.row, title.remove(u" …"_s), fields, m_context, window());
    connect(dialog, &MendDialog::mended, this, [this] { emit noticed(tr("The change is saved, and is sent as soon as there is a line.")); });
    dialog->open();
}

void HealthSection::inviteAdministrator()
{
    QJsonObject values;
    const auto role = UserRules::builtInRoleId(m_context.roles->roles(), BuiltInRole::Administrator);
    if (!role.isEmpty())
        values[u"roleIds"_s] = QJsonArray{role};
    auto *dialog = new InviteDialog(values, m_context, window());
    connect(dialog, &InviteDialog::invited, this, [this](int count) { emit noticed(tr("%n invitation(s) will be sent.", nullptr, count)); });
    connect(dialog, &InviteDialog::showRequested, this, &HealthSection::openRequested);
    dialog->open();
}

/// For the buyer's group, since those beside them lack one too; whom it is for can be chosen anew.
void HealthSection::makeBudget(const CacheRow &buyer)
{
    const auto today = m_context.format.today();
    auto *dialog = new NewRecordDialog(RecordType::Budget,
                                       {{u"ownerKind"_s, u"group"_s}, {u"ownerId"_s, buyer.row["groupId"_L1]}, {u"period"_s, u"monthly"_s},
                                        {u"startsOn"_s, toJson(QDate(today.year(), today.month(), 1))},
                                        {u"enforcement"_s, u"requireApproval"_s}, {u"warnAtPercent"_s, 80}, {u"rollover"_s, false},
                                        {u"active"_s, true}},
                                       {tr("New budget"), tr("It bounds what everybody in the group and its subgroups buys."), tr("&Create")}, {},
                                       m_context, window());
    connect(dialog, &NewRecordDialog::created, this,
            [this] { emit noticed(tr("The budget is saved, and is sent as soon as there is a line.")); });
    dialog->open();
}
