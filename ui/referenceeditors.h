// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fieldeditor.h"

class DayEditor;
class QComboBox;
class QCompleter;
class QLineEdit;
class QListWidget;
class QPushButton;
class RecordListModel;

/// One of a small kind of record (a group), found by typing any part of its title.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ReferenceEditor(const Field &field, const PageContext &context, QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    void fill();

    RecordType m_type;
    bool m_mayBeEmpty;
    TitleIndex *m_titles;
    QComboBox *m_box;
    QString m_id;
};

/// Some of a small kind of record (roles), checked in a list.
class ReferencesEditor : public FieldEditor
{
    Q_OBJECT
public:
    ReferencesEditor(const Field &field, const PageContext &context, QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    void fill();

    RecordType m_type;
    TitleIndex *m_titles;
    QListWidget *m_list;
    QStringList m_ids;
};

/// A line in which a user is found by any part of name or e-mail, among any number of users.
class UserSearch : public QWidget
{
    Q_OBJECT
public:
    UserSearch(const PageContext &context, QWidget *parent);

    void setText(const QString &text);
    void clear();
    [[nodiscard]] QLineEdit *line() const { return m_line; }

signals:
    void chosen(const QString &userId);
    void emptied(); ///< the person removed the text

private:
    RecordListModel *m_model;
    QLineEdit *m_line;
    QCompleter *m_completer;
};

/// One user, or none.
class UserEditor : public FieldEditor
{
    Q_OBJECT
public:
    UserEditor(const PageContext &context, QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    void showTitle();

    TitleIndex *m_titles;
    UserSearch *m_search;
    QString m_id;
};

/// Some users: a list of those chosen, and a line to add one.
class UsersEditor : public FieldEditor
{
    Q_OBJECT
public:
    UsersEditor(const PageContext &context, QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;
    void setName(const QString &name) override;

private:
    void fill();

    TitleIndex *m_titles;
    QListWidget *m_list;
    QPushButton *m_remove;
    UserSearch *m_search;
    QStringList m_ids;
};

/// Who approves in a person's place, from when to when.
class DelegateEditor : public FieldEditor
{
    Q_OBJECT
public:
    DelegateEditor(const PageContext &context, QWidget *parent);
    void setValue(const QJsonValue &value, const QJsonObject &row) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    UserEditor *m_user;
    DayEditor *m_from;
    DayEditor *m_to;
};
