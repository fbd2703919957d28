// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "restrictdialog.h"

#include "editwatch.h"

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
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int permissionRole = Qt::UserRole;
constexpr int beforeRole = Qt::UserRole + 1;
constexpr int namedAtMost = 3;

} // namespace

RestrictDialog::RestrictDialog(const QList<User> &users, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_users(users)
    , m_rights(new QListWidget(this))
    , m_effect(plainLabel({}, this))
    , m_problem(DialogParts::semanticLabel(Semantic::Warning, this))
{
    setWindowTitle(tr("Restrict rights"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_rights->setAccessibleName(tr("Rights to restrict"));
    m_rights->setMinimumHeight(DialogParts::textSize(this, 1, 8).height());
    m_rights->setSpacing(2);
    fill();
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setIcon(icon(Icon::Save));
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(users.size() == 1 ? tr("Restrict the rights of %1").arg(fullName(users.first()))
                                                     : tr("Restrict the rights of %n user(s)", nullptr, int(users.size())),
                                   this));
    layout->addWidget(plainLabel(tr("A checked right is kept from the person, whatever their roles give. Taking the check away gives it back."), this));
    layout->addWidget(m_rights, 1);
    layout->addWidget(m_effect);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    DialogParts::orderTabs(buttons);
    resize(DialogParts::textSize(this, 80, std::min(34, 14 + m_rights->count() * 3 / 2)));

    connect(m_save, &QPushButton::clicked, this, &RestrictDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_rights, &QListWidget::itemChanged, this, &RestrictDialog::follow);
    follow();
    m_rights->setCurrentRow(0);
    m_rights->setFocus();
}

void RestrictDialog::fill()
{
    for (int i = 0; i < permissionCount; ++i) {
        const auto permission = Permission(i);
        const auto spread = RestrictionPlan::spread(permission, m_users, m_context.roles->lookup());
        if (spread.granted == 0 && spread.restricted == 0)
            continue;
        auto text = RecordTexts::permission(permission);
        if (m_users.size() > 1 && spread.restricted > 0)
            text = tr("%1 – given to %2, restricted for %3 of them").arg(text, m_context.format.number(spread.granted), m_context.format.number(spread.restricted));
        else if (m_users.size() > 1)
            text = tr("%1 – given to %2").arg(text, m_context.format.number(spread.granted));
        auto *item = new QListWidgetItem(text, m_rights);
        const bool all = spread.restricted > 0 && spread.restricted >= spread.granted;
        const auto state = all ? Qt::Checked : spread.restricted > 0 ? Qt::PartiallyChecked : Qt::Unchecked;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(permissionRole, i);
        item->setData(beforeRole, int(state));
        item->setCheckState(state);
    }
}

RestrictionPlan RestrictDialog::plan() const
{
    PermissionSet restricting;
    PermissionSet lifting;
    for (int row = 0; row < m_rights->count(); ++row) {
        const auto *item = m_rights->item(row);
        if (int(item->checkState()) == item->data(beforeRole).toInt())
            continue;
        const auto permission = Permission(item->data(permissionRole).toInt());
        if (item->checkState() == Qt::Checked)
            restricting.insert(permission);
        else
            lifting.insert(permission);
    }
    return {m_users, restricting, lifting, m_context.actions->actor(), m_context.roles->lookup(), m_context.administrators};
}

void RestrictDialog::follow()
{
    const auto wanted = plan();
    m_effect->setText(wanted.changing() > 0 ? tr("This changes the rights of %n user(s).", nullptr, wanted.changing())
                                            : tr("Nothing is changed yet."));
    QStringList lines;
    for (const auto &person : wanted.people()) {
        if (!person.refusal.isEmpty() && lines.size() < namedAtMost)
            lines.append(tr("%1 is left as they are: %2").arg(fullName(person.user), ErrorText::reason(person.refusal)));
    }
    if (const int more = wanted.refused() - int(lines.size()); more > 0)
        lines.append(tr("and %n more", nullptr, more));
    m_problem->setText(lines.join(u'\n'));
    m_problem->setVisible(!lines.isEmpty());
    m_save->setEnabled(wanted.changing() > 0 && !m_saving);
    DialogParts::fitHeight(this);
}

void RestrictDialog::save()
{
    const auto wanted = plan();
    QList<EditWatch::Edit> edits;
    for (const auto &person : wanted.people()) {
        if (!person.intents.isEmpty())
            edits.append({{RecordType::User, person.user.id}, person.intents});
    }
    m_saving = true;
    follow();
    auto *watch = new EditWatch(m_context.actions, edits, tr("The rights of %n user(s) are saved.", nullptr, int(edits.size())));
    connect(watch, &EditWatch::stored, this, &QDialog::accept);
    connect(watch, &EditWatch::failed, this, [this](const QString &sentence) {
        m_saving = false;
        follow();
        m_problem->setText(sentence);
        m_problem->show();
    });
}
