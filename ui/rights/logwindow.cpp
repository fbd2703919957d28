// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "logwindow.h"

#include "models/auditmodel.h"
#include "models/csv.h"
#include "models/errortext.h"
#include "models/recordtexts.h"
#include "models/titleindex.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"
#include "ui/referenceeditors.h"
#include "ui/valueeditors.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The kinds that the log tells of.
constexpr std::array loggedKinds{RecordType::User, RecordType::Group, RecordType::Role, RecordType::Budget, RecordType::Order,
                                 RecordType::InvoiceApplication, RecordType::Company};

QStringList cellsOf(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto index = model.index(row, column);
        cells.append(column == AuditModel::ChangesColumn ? index.data(AuditModel::DetailsRole).toString() : index.data().toString());
    }
    return cells;
}

QStringList headingsOf(const QAbstractItemModel &model)
{
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings.append(model.headerData(column, Qt::Horizontal).toString());
    return headings;
}

QDateTime beginningOf(const QJsonValue &day, int daysLater, const QTimeZone &zone)
{
    QDate date;
    return fromJson(day, date) && date.isValid() ? date.addDays(daysLater).startOfDay(zone).toUTC() : QDateTime();
}

} // namespace

LogWindow::LogWindow(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new AuditModel(context.queries, context.titles, context.format, this))
    , m_kind(new QComboBox(this))
    , m_verb(new QComboBox(this))
    , m_actor(new UserSearch(context, this))
    , m_from(new DayEditor(context.format, this))
    , m_to(new DayEditor(context.format, this))
    , m_only(plainLabel({}, this))
    , m_showAll(new QPushButton(tr("Show the &whole log"), this))
    , m_table(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
    , m_state(DialogParts::mutedLabel({}, this))
    , m_again(new QPushButton(icon(Icon::Refresh), tr("&Refresh"), this))
    , m_open(new QPushButton(icon(Icon::View), tr("&Open"), this))
    , m_export(new QPushButton(icon(Icon::Download), tr("&Export …"), this))
{
    setWindowTitle(tr("Log"));
    m_table->setModel(m_model);
    DialogParts::setUpTable(m_table, windowTitle());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(AuditModel::ChangesColumn, QHeaderView::Stretch);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("What changed"));
    m_details->setFixedHeight(DialogParts::textSize(this, 1, 7).height());
    auto *close = new QPushButton(tr("&Close"), this);

    auto *only = new QHBoxLayout;
    only->addWidget(m_only, 1);
    only->addWidget(m_showAll);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    for (auto *button : {m_again, m_open, m_export, close, m_showAll})
        button->setAutoDefault(false);
    for (auto *button : {m_again, m_open, m_export, close})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeFilters());
    layout->addLayout(only);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addLayout(buttons);
    resize(DialogParts::textSize(this, 160, 38));

    connect(m_model, &AuditModel::stateChanged, this, &LogWindow::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogWindow::followSelection);
    connect(m_table, &QTableView::activated, this, &LogWindow::openRecord);
    connect(m_showAll, &QPushButton::clicked, this, [this] { showRecord({}); });
    connect(m_again, &QPushButton::clicked, this, &LogWindow::ask);
    connect(m_open, &QPushButton::clicked, this, &LogWindow::openRecord);
    connect(m_export, &QPushButton::clicked, this, &LogWindow::exportAll);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &LogWindow::copyRows);
    connect(context.titles, &TitleIndex::changed, this, &LogWindow::follow);
    follow();
    m_table->setFocus();
}

QWidget *LogWindow::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    m_kind->addItem(tr("All kinds"));
    for (const auto kind : loggedKinds)
        m_kind->addItem(RecordTexts::kinds(kind), int(kind));
    m_verb->addItem(tr("All that was done"));
    for (const auto &verb : AuditTexts::verbs())
        m_verb->addItem(verb.text, verb.verb);
    m_kind->setAccessibleName(tr("Kind of record"));
    m_verb->setAccessibleName(tr("What was done"));
    m_actor->line()->setPlaceholderText(tr("Done by anybody"));
    m_actor->line()->setAccessibleName(tr("Done by"));
    m_from->setName(tr("From this day"));
    m_to->setName(tr("To this day"));
    for (auto *widget : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_verb)})
        layout->addWidget(widget);
    layout->addWidget(m_actor, 1);
    auto *from = plainLabel(tr("From"), filters);
    from->setBuddy(m_from->focusProxy());
    auto *to = plainLabel(tr("to"), filters);
    to->setBuddy(m_to->focusProxy());
    for (auto *label : {from, to})
        label->setWordWrap(false);
    layout->addWidget(from);
    layout->addWidget(m_from);
    layout->addWidget(to);
    layout->addWidget(m_to);
    connect(m_kind, &QComboBox::activated, this, &LogWindow::ask);
    connect(m_verb, &QComboBox::activated, this, &LogWindow::ask);
    connect(m_from, &FieldEditor::edited, this, &LogWindow::ask);
    connect(m_to, &FieldEditor::edited, this, &LogWindow::ask);
    connect(m_actor, &UserSearch::chosen, this, [this](const QString &userId) {
        m_actorId = userId;
        ask();
    });
    connect(m_actor, &UserSearch::emptied, this, [this] {
        m_actorId.clear();
        ask();
    });
    return filters;
}

void LogWindow::showRecord(const std::optional<RecordKey> &key)
{
    m_record = key;
    m_kind->setCurrentIndex(0);
    ask();
}

void LogWindow::ask()
{
    AuditQuery query;
    if (m_record) {
        query.type = m_record->type;
        query.recordId = m_record->id;
    } else if (m_kind->currentData().isValid()) {
        query.type = RecordType(m_kind->currentData().toInt());
    }
    query.actorId = m_actorId;
    query.verb = m_verb->currentData().toString();
    query.from = beginningOf(m_from->value(), 0, m_context.format.options().zone);
    query.to = beginningOf(m_to->value(), 1, m_context.format.options().zone);
    m_exportTo.clear();
    m_model->setQuery(query);
    follow();
}

void LogWindow::follow()
{
    m_kind->setEnabled(!m_record);
    m_only->setVisible(m_record.has_value());
    m_showAll->setVisible(m_record.has_value());
    if (m_record)
        m_only->setText(tr("Only of %1").arg(m_context.titles->title(*m_record).value_or(u"…"_s)));
    const int rows = m_model->rowCount();
    QString text;
    if (m_model->error() && m_model->error()->kind == ErrorKind::Offline)
        text = tr("The log is kept by the service: it can be read when there is a line.");
    else if (m_model->error())
        text = ErrorText::describe(*m_model->error());
    else if (m_model->isLoading())
        text = rows == 0 ? tr("One moment …") : tr("Fetched %n event(s), and more are on the way …", nullptr, rows);
    else if (m_model->isComplete())
        text = rows == 0 ? tr("The log tells nothing of this.") : tr("%n event(s) in all", nullptr, rows);
    else
        text = tr("The newest %n event(s); older ones come as you scroll.", nullptr, rows);
    m_state->setText(text);
    if (rows > 0 && !m_table->currentIndex().isValid()) {
        DialogParts::fitColumns(m_table, 26);
        m_table->selectRow(0);
    }
    followSelection();
    goOnExporting();
}

void LogWindow::followSelection()
{
    const auto index = m_table->currentIndex();
    const auto details = index.data(AuditModel::DetailsRole).toString();
    if (details != m_details->toPlainText())
        m_details->setPlainText(details);
    m_open->setEnabled(index.isValid() && index.data(AuditModel::TypeRole).isValid());
    m_export->setEnabled(m_model->rowCount() > 0 && m_exportTo.isEmpty());
}

void LogWindow::openRecord()
{
    const auto index = m_table->currentIndex();
    if (index.isValid() && index.data(AuditModel::TypeRole).isValid())
        emit openRequested({RecordType(index.data(AuditModel::TypeRole).toInt()), index.data(AuditModel::RecordIdRole).toString()});
}

void LogWindow::copyRows()
{
    QStringList lines{headingsOf(*m_model).join(u'\t')};
    QList<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    for (const int row : std::as_const(rows)) {
        auto cells = cellsOf(*m_model, row);
        for (auto &cell : cells)
            cell = cell.replace(u'\t', u' ').replace(u'\n', u"; "_s);
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

QByteArray LogWindow::csv() const
{
    QByteArray text = Csv::byteOrderMark + Csv::line(headingsOf(*m_model));
    for (int row = 0; row < m_model->rowCount(); ++row)
        text += Csv::line(cellsOf(*m_model, row));
    return text;
}

void LogWindow::exportAll()
{
    auto *chooser = new QFileDialog(this, tr("Export the log"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setWindowModality(Qt::WindowModal);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("Comma-separated values (*.csv)"));
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->selectFile(tr("log") + u".csv"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_exportTo = file;
        follow();
    });
    chooser->open();
}

/// Everything that the filters let through is exported: what has not been scrolled to is fetched first.
void LogWindow::goOnExporting()
{
    if (m_exportTo.isEmpty() || m_model->isLoading())
        return;
    if (m_model->error())
        return stopExporting(tr("The log was not exported. %1").arg(ErrorText::describe(*m_model->error())));
    if (!m_model->isComplete()) {
        m_model->fetchMore({});
        return;
    }
    QSaveFile file(m_exportTo);
    const auto text = csv();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    stopExporting(written ? tr("%n event(s) are exported.", nullptr, m_model->rowCount())
                          : ErrorText::notWritten(file));
}

void LogWindow::stopExporting(const QString &sentence)
{
    m_exportTo.clear();
    m_state->setText(sentence);
    followSelection();
}
