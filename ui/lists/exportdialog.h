// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/listexport.h"
#include "ui/pagecontext.h"

#include <QDialog>

#include <memory>

class QButtonGroup;
class QDialogButtonBox;
class QLabel;
class QPrinter;
class QProgressBar;

/// What a list has to give away.
struct ExportOffer {
    QString title;
    QStringList shownColumns; ///< ids, from left to right
    ListQuery query; ///< of what is shown
    qint64 matches = 0;
    qint64 selected = 0;
    std::optional<QList<qint64>> selectedNumbers = {}; ///< of the selected, where a list knows them
    QSet<QString> selectedIds = {}; ///< where it knows these
};

/// Asks which rows and columns of a list go into which kind of file, or onto paper, and writes them; can be cancelled until the end.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { File, Paper };
    enum Kind { Workbook, Text, Pages };

    ExportDialog(Purpose purpose, const ExportOffer &offer, const PageContext &context, QWidget *parent);
    ~ExportDialog() override;

    /// Writes what is chosen to the file, as if it had been chosen.
    void writeTo(const QString &path);
    [[nodiscard]] Kind kind() const;

    void reject() override; ///< while something is written, gives that up first

signals:
    /// The sentence says so; the path is empty after printing.
    void exported(const QString &sentence, const QString &path);

private:
    void askWhere();
    void askForPrinter();
    void write(std::unique_ptr<TableWriter> writer, const QString &path);
    void showRunning(bool running);
    void showEnd(const Result<qint64> &rows, const QString &path);
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] QString note() const;

    Purpose m_purpose;
    ExportOffer m_offer;
    PageContext m_context;
    QWidget *m_choices;
    QButtonGroup *m_rows;
    QButtonGroup *m_columns;
    QButtonGroup *m_kinds;
    QProgressBar *m_progress;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QPushButton *m_go;
    std::unique_ptr<QPrinter> m_printer;
    ListExport *m_job = nullptr;
};
