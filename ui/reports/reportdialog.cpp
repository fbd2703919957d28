// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "reportdialog.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/pagewriter.h"
#include "models/spreadsheetwriter.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/plaintext.h"
#include "ui/viewmemory.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

QString reportPart()
{
    return u"report"_s;
}

} // namespace

ReportDialog::ReportDialog(const QString &title, const QString &explanation, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_choices(new QWidget(this))
    , m_form(new QFormLayout)
    , m_kinds(new QButtonGroup(this))
    , m_progress(new QProgressBar(this))
    , m_problem(DialogParts::semanticLabel(Semantic::Error, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(title, this));
    layout->addWidget(plainLabel(explanation, this));
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins({});
    m_form->setHorizontalSpacing(16);
    choices->addLayout(m_form);
    auto *box = new QGroupBox(tr("Kind of file"), m_choices);
    auto *inside = new QVBoxLayout(box);
    for (const auto &text : {tr("E&xcel workbook (XLSX)"), tr("&PDF")}) {
        auto *button = new QRadioButton(text, box);
        m_kinds->addButton(button, int(m_kinds->buttons().size()));
        inside->addWidget(button);
    }
    setKind(Kind(context.memory->part(reportPart())["kind"_L1].toInt()));
    choices->addWidget(box);
    layout->addWidget(m_choices);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    m_progress->hide();
    layout->addWidget(m_progress);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch(1);
    m_go = m_buttons->addButton(tr("Sa&ve as …"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ReportDialog::askWhere);
}

void ReportDialog::addChoice(const QString &label, QWidget *editor)
{
    auto *title = plainLabel(label, m_choices);
    title->setBuddy(editor);
    editor->setAccessibleName(label);
    m_form->addRow(title, editor);
    if (m_form->rowCount() == 1)
        QWidget::setTabOrder(editor, m_kinds->buttons().first());
}

void ReportDialog::finishLayout()
{
    DialogParts::orderTabs(m_buttons);
    resize(DialogParts::textSize(this, 60, 1).width(), 0);
    DialogParts::fitHeight(this);
    m_go->setFocus(); // what is proposed is what most want
}

ReportDialog::Kind ReportDialog::kind() const
{
    return Kind(m_kinds->checkedId());
}

void ReportDialog::setKind(Kind kind)
{
    m_kinds->button(kind == Pages ? Pages : Workbook)->setChecked(true);
}

void ReportDialog::askWhere()
{
    auto *chooser = new QFileDialog(this, windowTitle());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setWindowModality(Qt::WindowModal);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    const auto suffix = kind() == Pages ? u"pdf"_s : u"xlsx"_s;
    chooser->setNameFilter(kind() == Pages ? tr("PDF (*.pdf)") : tr("Excel workbook (*.xlsx)"));
    chooser->setDefaultSuffix(suffix);
    const auto folder = m_context.memory->part(reportPart())["folder"_L1].toString();
    chooser->setDirectory(!folder.isEmpty() && QDir(folder).exists() ? folder
                                                                     : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooser->selectFile(fileName() + u'.' + suffix);
    connect(chooser, &QFileDialog::fileSelected, this, &ReportDialog::writeTo);
    chooser->open();
}

void ReportDialog::writeTo(const QString &path)
{
    m_context.memory->setPart(reportPart(), {{u"kind"_s, int(kind())}, {u"folder"_s, QFileInfo(path).absolutePath()}});
    showRunning(true);
    gather([this, path, kind = kind()](const Tables &tables) {
        if (!tables)
            return showEnd(tables.error(), path);
        std::unique_ptr<TableWriter> writer;
        if (kind == Workbook) {
            writer = std::make_unique<SpreadsheetWriter>(path);
        } else {
            const auto now = m_context.format.instant(QDateTime::currentDateTimeUtc());
            writer = PageWriter::pdf(path, {tr("%1, as of %2", "who has made the report; day and time").arg(m_context.actions->identity().name, now),
                                            tr("Page %1")});
        }
        writeReport(std::move(writer), *tables, this, [this, path](const Result<qint64> &rows) { showEnd(rows, path); });
    });
}

void ReportDialog::showRunning(bool running)
{
    m_choices->setEnabled(!running);
    m_go->setEnabled(!running);
    m_progress->setVisible(running);
    m_problem->setVisible(!running && !m_problem->text().isEmpty());
    if (running)
        m_buttons->button(QDialogButtonBox::Cancel)->setFocus();
    DialogParts::fitHeight(this);
}

void ReportDialog::showEnd(const Result<qint64> &rows, const QString &path)
{
    if (rows) {
        emit reported(tr("The report is in %1.").arg(QFileInfo(path).fileName()), path);
        accept();
        return;
    }
    m_problem->setText(tr("It was not written. %1").arg(ErrorText::describe(rows.error())));
    showRunning(false);
    m_go->setFocus();
}
