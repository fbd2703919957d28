// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fieldeditor.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

/// One line of text: names, e-mail, phone, numbers of any kind.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit TextEditor(QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QLineEdit *m_line;
};

class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit LongTextEditor(QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QPlainTextEdit *m_text;
};

class BooleanEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit BooleanEditor(QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QCheckBox *m_box;
};

class NumberEditor : public FieldEditor
{
    Q_OBJECT
public:
    NumberEditor(const Field &field, QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QSpinBox *m_box;
};

/// An amount as people type it, with what was understood beside it.
class MoneyEditor : public FieldEditor
{
    Q_OBJECT
public:
    MoneyEditor(const PageContext &context, QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    void showUnderstood();

    Format m_format;
    QString m_currency;
    QLineEdit *m_line;
    QLabel *m_understood;
};

/// A day, or none.
class DayEditor : public FieldEditor
{
    Q_OBJECT
public:
    DayEditor(const Format &format, QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QDateEdit *m_date;
    QToolButton *m_clear;
};

class AddressEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit AddressEditor(QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    QLineEdit *m_street;
    QLineEdit *m_postalCode;
    QLineEdit *m_city;
    QLineEdit *m_country;
};
