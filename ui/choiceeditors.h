// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fieldeditor.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QListWidget;

/// One of a few choices.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const Field &field, QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QComboBox *m_box;
};

/// A language, a country or a time zone by its code; what is not in the list stays as it is.
class CodeEditor : public FieldEditor
{
    Q_OBJECT
public:
    CodeEditor(FieldType type, QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QComboBox *m_box;
};

/// Some of the choices: a check box each when they are few, a list to check in when they are many.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoicesEditor(const Field &field, QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;
    void setName(const QString &name) override;

private:
    QList<QCheckBox *> m_boxes;
    QListWidget *m_list = nullptr;
    QStringList m_unknown; ///< of a newer service: kept as they are
};
