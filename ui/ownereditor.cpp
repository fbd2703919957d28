// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "ownereditor.h"

#include "referenceeditors.h"

#include "models/accountactions.h"
#include "models/entities/budget.h"

#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

OwnerEditor::OwnerEditor(const Field &field, const PageContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_companyId(context.actions->identity().companyId)
    , m_kinds(new QStackedLayout(this))
{
    m_kinds->setContentsMargins({});
    for (const auto kind : {BudgetOwner::Company, BudgetOwner::Group, BudgetOwner::User}) {
        FieldEditor *editor = nullptr;
        if (kind == BudgetOwner::User)
            editor = new UserEditor(context, this);
        else
            editor = new ReferenceEditor(Field(field).to(ownerType(kind)), context, this);
        m_kinds->addWidget(editor);
        connect(editor, &FieldEditor::edited, this, &FieldEditor::edited);
    }
    setFocusProxy(current()->focusProxy());
}

FieldEditor *OwnerEditor::current() const
{
    return static_cast<FieldEditor *>(m_kinds->currentWidget());
}

void OwnerEditor::setValue(const QJsonValue &value, const QJsonObject &row)
{
    BudgetOwner kind{};
    if (!fromJson(row["ownerKind"_L1], kind))
        kind = BudgetOwner::Company;
    m_kinds->setCurrentIndex(int(kind));
    setFocusProxy(current()->focusProxy());
    current()->setValue(value, row);
    // There is but one company. That it was chosen is told later, since who sets a value does not expect to hear of it.
    if (kind == BudgetOwner::Company && value.toString().isEmpty() && !m_companyId.isEmpty()) {
        current()->setValue(m_companyId, row);
        QMetaObject::invokeMethod(this, &FieldEditor::edited, Qt::QueuedConnection);
    }
}

QJsonValue OwnerEditor::value() const
{
    return current()->value();
}

void OwnerEditor::setName(const QString &name)
{
    for (int i = 0; i < m_kinds->count(); ++i)
        static_cast<FieldEditor *>(m_kinds->widget(i))->setName(name);
}
