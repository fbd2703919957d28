// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importdialog.h"

#include "importdelegate.h"
#include "importrules.h"

#include "models/accountactions.h"
#include "models/csv.h"
#include "models/import/importjob.h"
#include "models/import/importmodel.h"
#include "models/import/importtexts.h"
#include "models/recordtexts.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using State = ImportOutcome::State;

namespace {

QString titleOf(RecordType type)
{
    switch (type) {
    case RecordType::Group:
        return ImportDialog::tr("Import groups");
    case RecordType::Budget:
        return ImportDialog::tr("Import budgets");
    default:
        return ImportDialog::tr("Import users");
    }
}

} // namespace

ImportDialog::ImportDialog(RecordType type, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_type(type)
    , m_job(new ImportJob(type, context.cache, context.actions, context.format, context.folder, this))
    , m_model(new ImportModel(m_job, this))
    , m_steps(new QLabel(this))
    , m_problem(DialogParts::semanticLabel(Semantic::Error, this))
    , m_pages(new QStackedWidget(this))
    , m_back(new QPushButton(tr("&Another file"), this))
    , m_go(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setWindowTitle(titleOf(type));
    m_steps->setTextFormat(Qt::RichText);
    m_problem->setWordWrap(true);
    m_pages->addWidget(makeFileStep());
    m_pages->addWidget(makeCheckStep());
    m_pages->addWidget(makeResultStep());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(m_steps);
    layout->addWidget(m_problem);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    for (auto *button : {m_back, m_close})
        button->setAutoDefault(false);

    connect(m_back, &QPushButton::clicked, this, [this] {
        m_job->forget();
        showStep(File);
    });
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::submit);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_job, &ImportJob::read, this, &ImportDialog::beginCheck);
    connect(m_job, &ImportJob::checked, this, &ImportDialog::followCheck);
    connect(m_job, &ImportJob::submitted, this, &ImportDialog::showResult);
    connect(m_job, &ImportJob::saved, this, [this] { say({}); });
    connect(m_job, &ImportJob::failed, this, [this](const Error &error) {
        say(ImportTexts::describe(error));
        m_go->setEnabled(m_pages->currentIndex() == Check);
    });
    connect(this, &QDialog::rejected, this, [this] { m_job->forget(); });
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &ImportDialog::paste);
    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, this, [this] { goToProblem(true); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F8, this), &QShortcut::activated, this, [this] { goToProblem(false); });
    say({});
    showStep(File);
    resize(DialogParts::textSize(this, 130, 36));
    if (ImportJob::isKept(type, context.folder))
        m_job->takeUp();
}

QWidget *ImportDialog::makeFileStep()
{
    auto *page = new QFrame(this);
    page->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    auto *sign = DialogParts::iconLabel(Icon::Upload, Semantic::Info, page);
    layout->addWidget(sign, 0, Qt::AlignCenter);
    auto *hint = headingLabel(tr("Drop a file here, or paste a table that you have copied (Ctrl+V)."), page);
    hint->setAlignment(Qt::AlignCenter);
    layout->addWidget(hint);
    auto *forms = DialogParts::mutedLabel(tr("Workbooks (XLSX) and separated text (CSV), with headings in any order and in Norwegian, Swedish, Danish, "
                                             "Finnish or English. Nothing is sent before you have seen the check."), page);
    forms->setAlignment(Qt::AlignCenter);
    forms->setWordWrap(true);
    layout->addWidget(forms);
    auto *buttons = new QHBoxLayout;
    auto *choose = new QPushButton(icon(Icon::Upload), tr("&Choose a file …"), page);
    auto *sample = new QPushButton(icon(Icon::Download), tr("Save a &template …"), page);
    sample->setAutoDefault(false);
    choose->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(choose);
    buttons->addWidget(sample);
    buttons->addStretch(1);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(sample, &QPushButton::clicked, this, &ImportDialog::saveTemplate);
    return page;
}

QWidget *ImportDialog::makeCheckStep()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary = plainLabel({}, page);
    m_summary->setWordWrap(true);
    m_fold = new QToolButton(page);
    m_fold->setText(tr("Columns and rules"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_rules = new ImportRules(m_job, page);
    m_rules->hide();
    m_makeGroups = new QCheckBox(page);
    m_filter = new QComboBox(page);
    m_filter->setAccessibleName(tr("Which rows are shown"));
    m_filter->addItem(tr("All rows"));
    for (const auto state : {State::Wrong, State::New, State::Update, State::Same})
        m_filter->addItem(ImportTexts::state(state), int(state));
    m_previous = new QPushButton(icon(Icon::ArrowUp), tr("&Previous (Shift+F8)"), page);
    m_next = new QPushButton(icon(Icon::ArrowDown), tr("&Next to mend (F8)"), page);
    for (auto *button : {m_previous, m_next})
        button->setAutoDefault(false);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_fold);
    tools->addStretch(1);
    tools->addWidget(m_filter);
    tools->addWidget(m_previous);
    tools->addWidget(m_next);
    m_table = new QTableView(page);
    m_table->setModel(m_model);
    DialogParts::setUpTable(m_table, tr("The rows of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setItemDelegate(new ImportDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    layout->addWidget(m_summary);
    layout->addWidget(m_makeGroups);
    layout->addLayout(tools);
    layout->addWidget(m_rules);
    layout->addWidget(m_table, 1);
    m_reason = DialogParts::semanticLabel(Semantic::Error, page);
    m_reason->setWordWrap(true);
    layout->addWidget(m_reason);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showReason);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportDialog::showReason);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportDialog::showReason);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_rules->setVisible(open);
    });
    connect(m_makeGroups, &QCheckBox::clicked, this, [this](bool make) {
        auto options = m_job->options();
        options.makeGroups = make;
        m_job->setOptions(options);
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const auto chosen = m_filter->currentData();
        m_model->setFilter(chosen.isValid() ? std::optional(State(chosen.toInt())) : std::nullopt);
    });
    connect(m_next, &QPushButton::clicked, this, [this] { goToProblem(true); });
    connect(m_previous, &QPushButton::clicked, this, [this] { goToProblem(false); });
    return page;
}

QWidget *ImportDialog::makeResultStep()
{
    auto *page = new QFrame(this);
    page->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(DialogParts::iconLabel(Icon::Check, Semantic::Ok, page), 0, Qt::AlignCenter);
    m_outcome = plainLabel({}, page);
    m_outcome->setAlignment(Qt::AlignCenter);
    m_outcome->setWordWrap(true);
    layout->addWidget(m_outcome);
    m_sendNow = new QPushButton(icon(Icon::Send), tr("&Send now"), page);
    m_takeBack = new QPushButton(icon(Icon::Undo), tr("&Undo the import"), page);
    m_saveWrong = new QPushButton(icon(Icon::Download), {}, page);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (auto *button : {m_sendNow, m_takeBack, m_saveWrong}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(m_sendNow, &QPushButton::clicked, this, [this] {
        m_job->sendNow();
        m_sendNow->hide();
        m_takeBack->hide();
        m_outcome->setText(tr("It is on its way. What is not wanted can still be undone one by one in the list."));
        m_close->setFocus();
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_job->takeBack();
        emit noticed(tr("The import is undone. Nobody was sent anything."));
        accept();
    });
    connect(m_saveWrong, &QPushButton::clicked, this, &ImportDialog::saveWrong);
    return page;
}

void ImportDialog::showStep(Step step)
{
    const QStringList names{tr("1 File"), tr("2 Check"), tr("3 Result")};
    QStringList shown;
    for (int i = 0; i < names.size(); ++i)
        shown.append(i == step ? u"<b>%1</b>"_s.arg(names[i].toHtmlEscaped()) : names[i].toHtmlEscaped());
    m_steps->setText(shown.join(u" › "_s));
    m_steps->setAccessibleName(names[step]);
    m_pages->setCurrentIndex(step);
    m_back->setVisible(step == Check);
    m_go->setVisible(step == Check);
    m_go->setDefault(step == Check);
    m_close->setText(step == Result ? tr("&Close") : tr("Cancel"));
}

void ImportDialog::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, windowTitle(), {}, tr("Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    dialog->open();
}

void ImportDialog::saveTemplate()
{
    auto *dialog = new QFileDialog(this, tr("Save a template"), titleOf(m_type) + u".csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QStringList headings;
        const auto fields = importableFields(m_type);
        for (const auto &field : fields) {
            if (m_type != RecordType::User || field != "name"_L1)
                headings.append(ImportTexts::fieldTitle(m_type, field));
        }
        QSaveFile file(path);
        const auto bytes = Csv::byteOrderMark + Csv::line(headings);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            say(ImportTexts::describe({ErrorKind::Storage, file.errorString(), u"import-file"_s}));
    });
    dialog->open();
}

void ImportDialog::openFile(const QString &path)
{
    say({});
    m_job->openFile(path);
}

void ImportDialog::openText(const QString &text)
{
    say({});
    m_job->openText(text);
}

void ImportDialog::paste()
{
    if (m_pages->currentIndex() == File)
        openText(QGuiApplication::clipboard()->text());
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_pages->currentIndex() == File && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        openFile(urls.first().toLocalFile());
}

void ImportDialog::beginCheck()
{
    m_rules->fill();
    // What a row cannot do without decides whether the guess can be relied on.
    const auto needed = m_type == RecordType::User ? u"email"_s : u"name"_s;
    m_fold->setChecked(!m_job->options().fields.contains(needed));
    m_summary->setText(tr("Checking …"));
    m_makeGroups->hide();
    m_go->setEnabled(false);
    m_go->setText(tr("&Create"));
    const QSignalBlocker quiet(m_filter);
    m_filter->setCurrentIndex(0);
    m_model->setFilter({});
    showStep(Check);
    m_table->setFocus();
}

void ImportDialog::followCheck()
{
    const auto &plan = m_job->plan();
    const auto number = [&](State state) { return plan.count(state); };
    QStringList says{tr("%n will be created.", nullptr, number(State::New))};
    if (number(State::Update) > 0)
        says.append(tr("%n will be changed.", nullptr, number(State::Update)));
    if (number(State::Same) > 0)
        says.append(tr("%n is there already and stays as it is.", nullptr, number(State::Same)));
    if (number(State::Wrong) > 0)
        says.append(tr("%n must be mended or is left out.", nullptr, number(State::Wrong)));
    for (auto it = plan.refused.cbegin(); it != plan.refused.cend(); ++it)
        says.append(tr("You do not have the right to set “%1”; the column is left out.").arg(ImportTexts::fieldTitle(m_type, it.key())));
    m_summary->setText(says.join(u' '));
    m_makeGroups->setVisible(!plan.missingGroups.isEmpty());
    const bool may = m_context.actions->actor().permissions.contains(Permission::GroupsManage);
    m_makeGroups->setEnabled(may);
    m_makeGroups->setChecked(plan.options.makeGroups);
    m_makeGroups->setText(withoutMnemonic(tr("Make the %n group(s) that do not exist: %1", nullptr, int(plan.missingGroups.size()))
                                              .arg(plan.missingGroups.mid(0, 8).join(u", "_s))));
    m_makeGroups->setToolTip(may ? QString() : plainToolTip(tr("You do not have the right to make groups.")));
    const bool wrong = number(State::Wrong) > 0;
    m_next->setEnabled(wrong);
    m_previous->setEnabled(wrong);
    m_go->setEnabled(plan.toImport() > 0);
    m_go->setText(number(State::Update) > 0 ? tr("&Import %n row(s)", nullptr, plan.toImport()) : tr("&Create %n", nullptr, number(State::New)));
    if (m_table->horizontalHeader()->count() > 0 && !m_table->property("measured").toBool()) {
        DialogParts::fitColumns(m_table, 32);
        m_table->setProperty("measured", true);
        if (wrong)
            goToProblem(true);
    }
}

/// One line, also when there is nothing to say: so the table does not jump.
void ImportDialog::showReason()
{
    const auto reasons = m_table->currentIndex().data(Qt::AccessibleDescriptionRole).toString();
    m_reason->setText(reasons.isEmpty() ? u" "_s : QString(reasons).replace(u'\n', u' '));
}

void ImportDialog::goToProblem(bool forward)
{
    const auto index = m_model->nextProblem(m_table->currentIndex(), forward);
    if (!index.isValid() || m_pages->currentIndex() != Check)
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void ImportDialog::submit()
{
    if (m_job->isChecking())
        return;
    say({});
    m_go->setEnabled(false);
    m_job->submit();
}

void ImportDialog::showResult(int records)
{
    const int wrong = m_job->plan().count(State::Wrong);
    QStringList says{m_job->isHeldBack()
                         ? tr("%n row(s) are imported. They are sent, and people get their e-mails, in 10 minutes or when you say so; until then all of it "
                              "can be undone, and nobody has been sent anything.", nullptr, records)
                         : tr("%n row(s) are imported. Undo (Ctrl+Z) takes all of it back.", nullptr, records)};
    if (wrong > 0)
        says.append(tr("%n row(s) were left out.", nullptr, wrong));
    m_outcome->setText(says.join(u"\n\n"_s));
    m_saveWrong->setText(tr("Save the %n row(s) that were &left out …", nullptr, wrong));
    m_saveWrong->setVisible(wrong > 0);
    m_sendNow->setVisible(m_job->isHeldBack());
    m_takeBack->setVisible(m_job->isHeldBack());
    showStep(Result);
    m_close->setDefault(true);
    m_close->setFocus();
}

void ImportDialog::saveWrong()
{
    QStringList reasons;
    for (const auto &outcome : m_job->plan().rows) {
        if (outcome.state == State::Wrong)
            reasons.append(ImportTexts::problems(m_type, outcome).replace(u'\n', u' '));
    }
    const auto form = m_job->table().form == ImportTable::Form::Xlsx ? u".xlsx"_s : u".csv"_s;
    auto *dialog = new QFileDialog(this, tr("Save what was left out"), tr("left out") + form);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, reasons](const QString &path) { m_job->saveWrong(path, tr("Reason"), reasons); });
    dialog->open();
}
