// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include "models/entities/recordtype.h"

#include <QDialog>

class ImportJob;
class ImportModel;
class ImportRules;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

/// Imports users, groups or budgets in three steps: the file, its check, the result. What was begun is kept until it is carried out or given
/// up. Deletes itself.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(RecordType type, const PageContext &context, QWidget *parent);

    [[nodiscard]] ImportJob *job() const { return m_job; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    void openFile(const QString &path);
    void openText(const QString &text); ///< a table that was copied

signals:
    void noticed(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { File, Check, Result };

    [[nodiscard]] QWidget *makeFileStep();
    [[nodiscard]] QWidget *makeCheckStep();
    [[nodiscard]] QWidget *makeResultStep();
    void showStep(Step step);
    void chooseFile();
    void saveTemplate();
    void paste();
    void beginCheck();
    void followCheck();
    void say(const QString &sentence);
    void showReason();
    void goToProblem(bool forward);
    void submit();
    void showResult(int records);
    void saveWrong();

    PageContext m_context;
    RecordType m_type;
    ImportJob *m_job;
    ImportModel *m_model;
    QLabel *m_steps;
    QLabel *m_problem;
    QStackedWidget *m_pages;
    QLabel *m_summary = nullptr;
    QToolButton *m_fold = nullptr;
    ImportRules *m_rules = nullptr;
    QCheckBox *m_makeGroups = nullptr;
    QComboBox *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_reason = nullptr; ///< what is wrong with the current cell
    QPushButton *m_next = nullptr;
    QPushButton *m_previous = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_sendNow = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_saveWrong = nullptr;
    QPushButton *m_back;
    QPushButton *m_go;
    QPushButton *m_close;
};
