// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class ImportJob;
class QCheckBox;
class QComboBox;
class QFormLayout;

/// Which column holds what, and what is made of the rows: the guesses, for a person to change.
class ImportRules : public QWidget
{
    Q_OBJECT
public:
    explicit ImportRules(ImportJob *job, QWidget *parent = nullptr);

    /// Shows the guesses for a new table.
    void fill();

private:
    void addColumns(QFormLayout *form);
    void addRules(QFormLayout *form);
    void apply();

    ImportJob *m_job;
    QWidget *m_content = nullptr;
    QList<QComboBox *> m_columns;
    QComboBox *m_first = nullptr;
    QComboBox *m_making = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_role = nullptr;
    QCheckBox *m_update = nullptr;
};
