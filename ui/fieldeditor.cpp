// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "fieldeditor.h"

#include "ownereditor.h"

#include "choiceeditors.h"
#include "plaintext.h"
#include "referenceeditors.h"
#include "valueeditors.h"

#include <QComboBox>
#include <QLineEdit>

void FieldEditor::setName(const QString &name)
{
    setAccessibleName(name);
    if (auto *proxy = focusProxy())
        proxy->setAccessibleName(name);
    // The line in which a person types in a box takes the keyboard itself.
    const auto lines = findChildren<QComboBox *>();
    for (auto *box : lines) {
        if (box->lineEdit())
            box->lineEdit()->setAccessibleName(name);
    }
}

FieldEditor *makeFieldEditor(const Field &field, const PageContext &context, QWidget *parent)
{
    switch (field.type) {
    case FieldType::LongText:
        return new LongTextEditor(parent);
    case FieldType::Boolean:
        return new BooleanEditor(parent);
    case FieldType::Integer:
    case FieldType::Percent:
        return new NumberEditor(field, parent);
    case FieldType::Money:
        return new MoneyEditor(context, parent);
    case FieldType::Day:
        return new DayEditor(context.format, parent);
    case FieldType::Choice:
        return new ChoiceEditor(field, parent);
    case FieldType::Language:
    case FieldType::Country:
    case FieldType::TimeZone:
        return new CodeEditor(field.type, parent);
    case FieldType::Choices:
        return new ChoicesEditor(field, parent);
    case FieldType::Reference:
        if (field.key == QLatin1StringView("ownerId"))
            return new OwnerEditor(field, context, parent);
        return field.refers == RecordType::User ? static_cast<FieldEditor *>(new UserEditor(context, parent))
                                                : new ReferenceEditor(field, context, parent);
    case FieldType::References:
        return field.refers == RecordType::User ? static_cast<FieldEditor *>(new UsersEditor(context, parent))
                                                : new ReferencesEditor(field, context, parent);
    case FieldType::Address:
        return new AddressEditor(parent);
    case FieldType::Structure:
        return new DelegateEditor(context, parent);
    default:
        return new TextEditor(parent);
    }
}
