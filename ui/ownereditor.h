// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fieldeditor.h"

class QStackedLayout;

/// Whom a budget applies to: the company, a group or a user, as its row says.
class OwnerEditor : public FieldEditor
{
    Q_OBJECT
public:
    OwnerEditor(const Field &field, const PageContext &context, QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;
    void setName(const QString &name) override;

private:
    [[nodiscard]] FieldEditor *current() const;

    QString m_companyId;
    QStackedLayout *m_kinds;
};
