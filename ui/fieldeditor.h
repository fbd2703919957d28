// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagecontext.h"

#include "models/entities/field.h"

#include <QWidget>

/// Edits one value of a field: made by `makeFieldEditor` for the field's type. Its first control that takes focus is its focus proxy and
/// bears its accessible name.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows a value without `edited`. The row tells what the value alone does not (whose a reference is).
    virtual void setValue(const QJsonValue &value, const QJsonObject &row) = 0;
    /// What stands in it now; null for nothing. A text that cannot be read as the field's type comes back as the text, which validation refuses.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// The name for screen readers.
    virtual void setName(const QString &name);

signals:
    void edited();
};

/// Never null.
[[nodiscard]] FieldEditor *makeFieldEditor(const Field &field, const PageContext &context, QWidget *parent);
