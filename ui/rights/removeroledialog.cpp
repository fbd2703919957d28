// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "removeroledialog.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/recordtexts.h"
#include "models/roleimpact.h"
#include "models/roleindex.h"
#include "models/rolemove.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200;

QString titleOfRole(const Role &role)
{
    return RecordTexts::title(RecordType::Role, toRow(role));
}

} // namespace

RemoveRoleDialog::RemoveRoleDialog(const Role &role, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_role(role)
    , m_move(new RoleMove(role.id, context.cache, context.roles, context.actions, this))
    , m_impact(new RoleImpact(context.cache, context.roles, context.administrators, this))
    , m_summary(plainLabel({}, this))
    , m_holders(new QListWidget(this))
    , m_replacementLabel(plainLabel(tr("Give them instead:"), this))
    , m_replacement(new QComboBox(this))
    , m_effect(plainLabel({}, this))
    , m_problem(DialogParts::semanticLabel(Semantic::Error, this))
{
    setWindowTitle(tr("Remove role"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_holders->setAccessibleName(tr("Who has the role"));
    m_holders->setSelectionMode(QAbstractItemView::SingleSelection);
    m_holders->setMinimumHeight(DialogParts::textSize(this, 1, 6).height());
    m_replacementLabel->setBuddy(m_replacement);
    m_replacement->setAccessibleName(m_replacementLabel->text());
    for (const auto &other : context.roles->roles()) {
        if (other.id != role.id)
            m_replacement->addItem(titleOfRole(other), other.id);
    }
    // What people get is chosen, never taken for granted.
    m_replacement->setPlaceholderText(tr("Choose a role"));
    m_replacement->setCurrentIndex(-1);
    auto *buttons = new QDialogButtonBox(this);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
    m_remove->setIcon(icon(Icon::Remove));
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("Remove the role %1?").arg(titleOfRole(role)), this));
    layout->addWidget(m_summary);
    layout->addWidget(m_holders, 1);
    layout->addWidget(m_replacementLabel);
    layout->addWidget(m_replacement);
    layout->addWidget(m_effect);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    DialogParts::orderTabs(buttons);
    setMinimumWidth(DialogParts::textSize(this, 70, 1).width());
    resize(minimumWidth(), 0);

    connect(m_cancel, &QPushButton::clicked, this, &RemoveRoleDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemoveRoleDialog::go);
    connect(m_replacement, &QComboBox::currentIndexChanged, this, &RemoveRoleDialog::countImpact);
    connect(m_impact, &RoleImpact::changed, this, &RemoveRoleDialog::follow);
    connect(m_move, &RoleMove::changed, this, [this] {
        if (m_holders->count() == 0)
            fillHolders();
        follow();
    });
    connect(m_move, &RoleMove::finished, this, &RemoveRoleDialog::removeRole);
    connect(m_move, &RoleMove::failed, this, [this](const Error &error) {
        follow();
        m_problem->setText(ErrorText::describe(error));
        m_problem->show();
    });
    connect(context.actions, &AccountActions::editStored, this, [this](const QUuid &id) {
        if (id != m_removing)
            return;
        emit noticed(tr("The role %1 is removed.").arg(titleOfRole(m_role)));
        accept();
    });
    connect(context.actions, &AccountActions::editFailed, this, [this](const QUuid &id, const Error &error) {
        if (id != m_removing)
            return;
        m_removing = {};
        follow();
        m_problem->setText(tr("It was not saved. %1").arg(ErrorText::describe(error)));
        m_problem->show();
    });
    countImpact();
    follow();
}

QString RemoveRoleDialog::replacement() const
{
    return m_replacement->currentData().toString();
}

void RemoveRoleDialog::fillHolders()
{
    const auto &holders = m_move->holders();
    for (const auto &user : holders.first(std::min(mostShown, holders.size())))
        m_holders->addItem(fullName(user));
    if (const auto more = holders.size() - m_holders->count(); more > 0)
        m_holders->addItem(tr("and %n more", nullptr, int(more)));
}

/// For those who have the role, it becomes what the other one is.
void RemoveRoleDialog::countImpact()
{
    const auto *other = m_context.roles->role(replacement());
    if (!other)
        return;
    auto then = *other;
    then.id = m_role.id;
    m_impact->setRole(then);
}

void RemoveRoleDialog::follow()
{
    const bool ready = m_move->isReady();
    const auto count = int(m_move->holders().size());
    if (!ready)
        m_summary->setText(tr("One moment …"));
    else if (m_move->isRunning())
        m_summary->setText(tr("Moved %1 of %n user(s) …", nullptr, count).arg(m_context.format.number(m_move->done())));
    else if (count == 0)
        m_summary->setText(tr("Nobody has this role."));
    else
        m_summary->setText(tr("%n user(s) have this role. They are given another one first.", nullptr, count));
    for (auto *widget : {static_cast<QWidget *>(m_holders), static_cast<QWidget *>(m_replacementLabel), static_cast<QWidget *>(m_replacement)})
        widget->setVisible(ready && count > 0);

    QStringList effect;
    QString problem;
    const bool chosen = count == 0 || !replacement().isEmpty();
    if (ready && count > 0 && chosen) {
        effect = m_impact->sentences().mid(1);
        const auto refused = m_move->refused(replacement());
        if (!refused.isEmpty())
            problem = tr("%n of them cannot be given this role by you, such as %1: %2", nullptr, int(refused.size()))
                          .arg(fullName(refused.first().user), ErrorText::reason(refused.first().code));
        else if (m_impact->endsLastAdministrator())
            problem = ErrorText::reason(u"last-administrator"_s);
    }
    m_effect->setText(effect.join(u'\n'));
    m_effect->setVisible(!effect.isEmpty());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool busy = m_move->isRunning() || !m_removing.isNull();
    m_remove->setText(count > 0 ? tr("&Move and remove") : tr("&Remove"));
    m_remove->setEnabled(ready && chosen && !busy && problem.isEmpty());
    m_replacement->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    DialogParts::fitHeight(this);
}

void RemoveRoleDialog::go()
{
    if (m_move->holders().isEmpty())
        removeRole();
    else
        m_move->start(replacement());
    follow();
}

void RemoveRoleDialog::removeRole()
{
    m_removing = m_context.actions->remove({RecordType::Role, m_role.id}, toRow(m_role));
    follow();
}

void RemoveRoleDialog::reject()
{
    if (!m_move->isRunning() && m_removing.isNull())
        QDialog::reject();
}
