// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "movegroupsdialog.h"

#include "models/entities/description.h"
#include "models/grouptreemodel.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/fieldeditor.h"
#include "ui/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

MoveGroupsDialog::MoveGroupsDialog(const QStringList &ids, const GroupTreeModel *groups, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_ids(ids)
    , m_groups(groups)
    , m_parent(makeFieldEditor(*findField(RecordType::Group, u"parentId"), context, this))
    , m_note(DialogParts::semanticLabel(Semantic::Error, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move"));
    const auto name = groups->rowOf(ids.first())["name"_L1].toString();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(ids.size() == 1 ? tr("Move %1").arg(name) : tr("Move %n group(s)", nullptr, int(ids.size())), this));
    layout->addWidget(plainLabel(tr("Its subgroups, users and budgets go with it."), this));
    auto *form = new QFormLayout;
    m_parent->setName(tr("To stand under"));
    auto *label = plainLabel(tr("To stand under"), this);
    label->setBuddy(m_parent->focusProxy());
    form->addRow(label, m_parent);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_move = buttons->addButton(tr("&Move"), QDialogButtonBox::AcceptRole);
    m_move->setDefault(true);
    layout->addWidget(buttons);
    DialogParts::orderTabs(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_parent, &FieldEditor::edited, this, &MoveGroupsDialog::follow);
    connect(m_move, &QPushButton::clicked, this, [this] {
        emit chosen(m_ids, m_parent->value().toString());
        accept();
    });
    m_parent->setValue(groups->rowOf(ids.first())["parentId"_L1], {});
    follow();
    m_parent->setFocus();
    resize(DialogParts::textSize(this, 64, 1).width(), 0);
    DialogParts::fitHeight(this);
}

void MoveGroupsDialog::follow()
{
    const auto target = m_parent->value().toString();
    QString why;
    bool possible = !target.isEmpty();
    for (const auto &id : std::as_const(m_ids)) {
        if (m_groups->isWithin(target, id))
            why = tr("%1 is the group itself or one below it.").arg(m_groups->rowOf(target)["name"_L1].toString());
        possible = possible && m_groups->canMove(id, target);
    }
    m_note->setText(why);
    m_move->setEnabled(possible);
    m_move->setToolTip(plainToolTip(possible ? QString() : why.isEmpty() ? tr("Choose another group than now.") : why));
}
