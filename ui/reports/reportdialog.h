// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reports/reporttable.h"
#include "ui/pagecontext.h"

#include <QDialog>

class QButtonGroup;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

/// Makes a report as a workbook or a PDF. The kinds of report derive from it, and add what is to be chosen. Deletes itself.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    enum Kind { Workbook, Pages };

    /// Gathers the report and writes it to the file, as if that had been chosen.
    void writeTo(const QString &path);
    [[nodiscard]] Kind kind() const;
    void setKind(Kind kind);

signals:
    void reported(const QString &sentence, const QString &path);

protected:
    ReportDialog(const QString &title, const QString &explanation, const PageContext &context, QWidget *parent);

    using Tables = Result<QList<ReportTable>>;
    /// Reads what the report is made of; `done` is called later, unless the dialog has gone.
    virtual void gather(std::function<void(const Tables &)> done) = 0;
    [[nodiscard]] virtual QString fileName() const = 0; ///< without the part that tells the kind

    [[nodiscard]] const PageContext &context() const { return m_context; }
    /// Above the choice of the kind; call finishLayout() after the last.
    void addChoice(const QString &label, QWidget *editor);
    void finishLayout();

private:
    void askWhere();
    void showRunning(bool running);
    void showEnd(const Result<qint64> &rows, const QString &path);

    PageContext m_context;
    QWidget *m_choices;
    QFormLayout *m_form;
    QButtonGroup *m_kinds;
    QProgressBar *m_progress;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QPushButton *m_go;
};
