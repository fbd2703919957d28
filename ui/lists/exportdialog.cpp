// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "exportdialog.h"

#include "models/accountactions.h"
#include "models/csvwriter.h"
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
#include <QGroupBox>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

enum Rows { AllRows, SelectedRows };
enum Columns { ShownColumns, EveryColumn };

QString choicesPart()
{
    return u"export"_s;
}

QString suffixOf(ExportDialog::Kind kind)
{
    return kind == ExportDialog::Workbook ? u"xlsx"_s : kind == ExportDialog::Text ? u"csv"_s : u"pdf"_s;
}

/// A group of radio buttons with a heading; the first one is chosen.
QButtonGroup *addChoice(QVBoxLayout *layout, const QString &title, const QStringList &texts)
{
    auto *box = new QGroupBox(title, layout->parentWidget());
    auto *inside = new QVBoxLayout(box);
    auto *group = new QButtonGroup(box);
    for (const auto &text : texts) {
        auto *button = new QRadioButton(text, box);
        group->addButton(button, int(group->buttons().size()));
        inside->addWidget(button);
    }
    group->button(0)->setChecked(true);
    layout->addWidget(box);
    return group;
}

} // namespace

ExportDialog::ExportDialog(Purpose purpose, const ExportOffer &offer, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_offer(offer)
    , m_context(context)
    , m_choices(new QWidget(this))
    , m_progress(new QProgressBar(this))
    , m_problem(DialogParts::semanticLabel(Semantic::Error, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    const bool toPaper = purpose == Purpose::Paper;
    setWindowTitle(toPaper ? tr("Print list") : tr("Export list"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(withoutMnemonic(offer.title), this));
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins({});
    m_rows = addChoice(choices, tr("Rows"), {tr("&All %n row(s) that the list shows", nullptr, int(offer.matches)),
                                             tr("The %n se&lected row(s)", nullptr, int(offer.selected))});
    m_rows->button(SelectedRows)->setEnabled(offer.selected > 0);
    // One row is always selected; whoever means to take some with them has selected more.
    if (offer.selected > 1)
        m_rows->button(SelectedRows)->setChecked(true);
    m_columns = addChoice(choices, tr("Columns"), {tr("As the list &shows them"), tr("&Every column")});
    m_kinds = addChoice(choices, tr("Kind of file"), {tr("E&xcel workbook (XLSX)"), tr("&Text with semicolons (CSV)"), tr("&PDF")});
    const auto last = context.memory->part(choicesPart());
    if (auto *kind = m_kinds->button(last["kind"_L1].toInt()))
        kind->setChecked(true);
    m_kinds->button(Workbook)->parentWidget()->setHidden(toPaper);
    layout->addWidget(m_choices);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    layout->addWidget(m_progress);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch(1);
    m_go = m_buttons->addButton(toPaper ? tr("P&rint …") : tr("Sa&ve as …"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    layout->addWidget(m_buttons);
    DialogParts::orderTabs(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_go, &QPushButton::clicked, this, toPaper ? &ExportDialog::askForPrinter : &ExportDialog::askWhere);
    resize(DialogParts::textSize(this, 52, 1).width(), 0);
    DialogParts::fitHeight(this);
    m_rows->checkedButton()->setFocus();
}

ExportDialog::~ExportDialog()
{
    delete m_job;
    if (m_printer)
        QThreadPool::globalInstance()->waitForDone(); // at most the rows that are being painted
}

ExportDialog::Kind ExportDialog::kind() const
{
    return Kind(m_kinds->checkedId());
}

void ExportDialog::reject()
{
    if (m_job)
        return m_job->cancel();
    QDialog::reject();
}

ExportRequest ExportDialog::request() const
{
    auto columns = m_offer.shownColumns;
    if (m_columns->checkedId() == EveryColumn) {
        for (const auto &column : listColumns(m_offer.query.type)) {
            if (!columns.contains(column.id))
                columns.append(column.id);
        }
    }
    ExportRequest request{m_offer.title, columns, m_offer.query};
    if (m_rows->checkedId() == SelectedRows) {
        request.numbers = m_offer.selectedNumbers;
        request.onlyIds = m_offer.selectedIds;
    }
    return request;
}

/// Stands at the foot of each page.
QString ExportDialog::note() const
{
    return tr("%1, as of %2", "who has made the list; day and time")
        .arg(m_context.actions->identity().name, m_context.format.instant(QDateTime::currentDateTimeUtc()));
}

void ExportDialog::askWhere()
{
    auto *chooser = new QFileDialog(this, windowTitle());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setWindowModality(Qt::WindowModal);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList names{tr("Excel workbook (*.xlsx)"), tr("Text with semicolons (*.csv)"), tr("PDF (*.pdf)")};
    chooser->setNameFilter(names.at(kind()));
    chooser->setDefaultSuffix(suffixOf(kind()));
    const auto folder = m_context.memory->part(choicesPart())["folder"_L1].toString();
    chooser->setDirectory(QDir(folder).exists() && !folder.isEmpty() ? folder
                                                                     : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooser->selectFile(m_offer.title + u' ' + m_context.format.today().toString(Qt::ISODate) + u'.' + suffixOf(kind()));
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::writeTo);
    chooser->open();
}

void ExportDialog::writeTo(const QString &path)
{
    m_context.memory->setPart(choicesPart(), {{u"kind"_s, int(kind())}, {u"folder"_s, QFileInfo(path).absolutePath()}});
    std::unique_ptr<TableWriter> writer;
    if (kind() == Workbook)
        writer = std::make_unique<SpreadsheetWriter>(path);
    else if (kind() == Text)
        writer = std::make_unique<CsvWriter>(path);
    else
        writer = PageWriter::pdf(path, {note(), tr("Page %1")});
    write(std::move(writer), path);
}

void ExportDialog::askForPrinter()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageOrientation(QPageLayout::Landscape);
    m_printer->setDocName(m_offer.title);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this] {
        write(std::make_unique<PageWriter>(m_printer.get(), PageWriter::Texts{note(), tr("Page %1")}), {});
    });
    dialog->open();
}

void ExportDialog::write(std::unique_ptr<TableWriter> writer, const QString &path)
{
    m_job = new ListExport(request(), std::move(writer), m_context.cache, m_context.titles, m_context.format, this);
    connect(m_job, &ListExport::progressed, this, [this](qint64 rows, qint64 total) {
        m_progress->setMaximum(int(std::max<qint64>(1, total)));
        m_progress->setValue(int(rows));
    });
    connect(m_job, &ListExport::finished, this, [this, path](const Result<qint64> &rows) { showEnd(rows, path); });
    showRunning(true);
    m_job->start();
}

void ExportDialog::showRunning(bool running)
{
    m_choices->setEnabled(!running);
    m_go->setEnabled(!running);
    m_progress->setVisible(running);
    m_problem->setVisible(!running && !m_problem->text().isEmpty());
    if (running)
        m_buttons->button(QDialogButtonBox::Cancel)->setFocus();
    DialogParts::fitHeight(this);
}

void ExportDialog::showEnd(const Result<qint64> &rows, const QString &path)
{
    m_job->deleteLater();
    m_job = nullptr;
    if (!rows) {
        const auto &error = rows.error();
        m_problem->setText(error.kind == ErrorKind::Cancelled    ? QString()
                               : error.code == "too-many-rows"_L1 ? tr("An Excel sheet cannot hold so many rows. Choose text with semicolons instead.")
                                                                  : tr("It was not written. %1").arg(ErrorText::describe(error)));
        showRunning(false);
        m_go->setFocus();
        return;
    }
    const int count = int(*rows);
    emit exported(path.isEmpty() ? tr("%n row(s) are sent to the printer.", nullptr, count)
                                 : tr("%n row(s) are exported to %1.", nullptr, count).arg(QFileInfo(path).fileName()),
                  path);
    accept();
}
