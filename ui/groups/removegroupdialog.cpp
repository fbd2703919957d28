// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "removegroupdialog.h"

#include "models/accountactions.h"
#include "models/entities/description.h"
#include "models/errortext.h"
#include "models/groupcontents.h"
#include "models/grouptreemodel.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/fieldeditor.h"
#include "ui/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

RemoveGroupDialog::RemoveGroupDialog(const QString &id, const GroupTreeModel *groups, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_id(id)
    , m_groups(groups)
    , m_context(context)
    , m_contents(new GroupContents(context.cache, id, this))
    , m_summary(plainLabel({}, this))
    , m_targetRow(new QWidget(this))
    , m_target(makeFieldEditor(*findField(RecordType::Group, u"parentId"), context, m_targetRow))
    , m_note(DialogParts::semanticLabel(Semantic::Error, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto row = groups->rowOf(id);
    setWindowTitle(tr("Remove group"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("Remove %1?").arg(row["name"_L1].toString()), this));
    layout->addWidget(m_summary);
    auto *form = new QFormLayout(m_targetRow);
    form->setContentsMargins({});
    m_target->setName(tr("Move them to"));
    auto *label = plainLabel(tr("Move them to"), m_targetRow);
    label->setBuddy(m_target->focusProxy());
    form->addRow(label, m_target);
    layout->addWidget(m_targetRow);
    layout->addWidget(m_note);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
    layout->addWidget(buttons);
    DialogParts::orderTabs(buttons);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemoveGroupDialog::remove);
    connect(m_target, &FieldEditor::edited, this, &RemoveGroupDialog::follow);
    m_target->setValue(row["parentId"_L1], {});
    resize(DialogParts::textSize(this, 68, 1).width(), 0);
    connect(m_contents, &GroupContents::read, this, &RemoveGroupDialog::follow);
    connect(m_contents, &GroupContents::failed, this, [this](const Error &error) {
        emit noticed(ErrorText::describe(error));
        reject();
    });
    follow();
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

void RemoveGroupDialog::follow()
{
    const auto count = [this](RecordType type) { return m_contents->count(type); };
    const bool reading = !m_contents->isRead();
    QStringList lines;
    if (count(RecordType::User) > 0)
        lines.append(tr("%n user(s) belong to it.", nullptr, count(RecordType::User)));
    if (count(RecordType::Group) > 0)
        lines.append(tr("%n group(s) stand under it.", nullptr, count(RecordType::Group)));
    if (count(RecordType::Budget) > 0)
        lines.append(tr("%n budget(s) apply to it.", nullptr, count(RecordType::Budget)));
    const bool empty = m_contents->isEmpty();
    m_summary->setText(reading ? tr("Looking at what is in it …") : empty ? tr("It is empty.") : lines.join(u'\n'));
    m_targetRow->setVisible(!reading && !empty);

    const auto target = m_target->value().toString();
    QString why;
    if (reading)
        why = tr("Looking at what is in it …");
    else if (!empty && (target.isEmpty() || m_groups->isWithin(target, m_id)))
        why = tr("Choose a group that is not this one and not below it.");
    else if (count(RecordType::User) > 0 && !m_context.actions->identity().permissions.contains(Permission::UsersManage))
        why = tr("You may not move its users: that needs the right to edit users.");
    else if (count(RecordType::Budget) > 0 && !m_context.actions->identity().permissions.contains(Permission::BudgetsManage))
        why = tr("You may not move its budgets: that needs the right to change budgets.");
    m_note->setText(reading ? QString() : why);
    m_note->setVisible(!m_note->text().isEmpty());
    m_remove->setText(empty ? tr("&Remove") : tr("Move and &remove"));
    m_remove->setEnabled(why.isEmpty());
    m_remove->setToolTip(plainToolTip(why));
    DialogParts::fitHeight(this);
}

void RemoveGroupDialog::remove()
{
    m_contents->moveTo(m_target->value().toString(), m_context.actions);
    m_context.actions->remove({RecordType::Group, m_id}, m_groups->rowOf(m_id));
    emit noticed(tr("The removal of %1 is saved, and is sent as soon as there is a line.").arg(m_groups->rowOf(m_id)["name"_L1].toString()));
    accept();
}
