// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "pendingwindow.h"

#include "dependents.h"
#include "dialogparts.h"
#include "sending.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/outboxexport.h"
#include "models/outboxmodel.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int namedAtMost = 8;

/// By text, but by time in the order of editing, and within equals in that order.
class ByRecord : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

private:
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override
    {
        return a.column() == OutboxModel::WhenColumn ? a.row() < b.row() : QSortFilterProxyModel::lessThan(a, b);
    }
};

int countOf(const QList<OutboxEntry> &entries, EntryState state)
{
    return int(std::count_if(entries.begin(), entries.end(), [state](const OutboxEntry &entry) { return entry.state == state; }));
}

} // namespace

PendingWindow::PendingWindow(OutboxModel *model, AccountActions *actions, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_actions(actions)
    , m_sorted(new ByRecord(this))
    , m_soon(new QTimer(this))
    , m_summary(headingLabel({}, this))
    , m_pages(new QStackedWidget(this))
    , m_hint(DialogParts::mutedLabel({}, this))
    , m_decide(new QPushButton(icon(Icon::Conflict), {}, this))
    , m_discard(new QPushButton(icon(Icon::Remove), {}, this))
    , m_export(new QPushButton(icon(Icon::Download), {}, this))
    , m_send(new QPushButton(icon(Icon::Send), {}, this))
    , m_close(new QPushButton(this))
{
    m_sorted->setSourceModel(model);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_pages->addWidget(makeList());
    m_pages->addWidget(makeEmptyState());

    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_decide, m_discard, m_export, m_send, m_close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->insertStretch(3, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    resize(DialogParts::textSize(this, 130, 28));

    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    const auto soon = [this] { m_soon->start(); };
    connect(m_soon, &QTimer::timeout, this, &PendingWindow::follow);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, soon);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, soon);
    connect(actions, &AccountActions::statusChanged, this, soon);
    connect(actions, &AccountActions::entriesChanged, this, soon);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_exported.clear();
        followSelection();
    });
    connect(m_table, &QTableView::activated, this, &PendingWindow::decide);
    connect(m_decide, &QPushButton::clicked, this, &PendingWindow::decide);
    connect(m_discard, &QPushButton::clicked, this, &PendingWindow::askToDiscard);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_discard,
            &QPushButton::click);
    connect(m_export, &QPushButton::clicked, this, &PendingWindow::chooseFile);
    connect(m_send, &QPushButton::clicked, actions, &AccountActions::refresh);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    m_table->setFocus();
}

QWidget *PendingWindow::makeList()
{
    auto *page = new QWidget(this);
    m_table = new QTableView(page);
    m_table->setModel(m_sorted);
    DialogParts::setUpTable(m_table, {});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(OutboxModel::ObjectColumn, Qt::AscendingOrder);
    m_table->hideColumn(OutboxModel::ProblemColumn); // whole sentences: they stand below
    m_details = new QPlainTextEdit(page);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setFixedHeight(DialogParts::textSize(this, 1, 7).height());
    m_detailsLabel = plainLabel({}, page);
    m_detailsLabel->setBuddy(m_details);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detailsLabel);
    layout->addWidget(m_details);
    return page;
}

QWidget *PendingWindow::makeEmptyState()
{
    auto *page = new QWidget(this);
    m_emptyHeading = headingLabel({}, page);
    m_emptyHeading->setAlignment(Qt::AlignHCenter);
    m_emptyText = DialogParts::mutedLabel({}, page);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(DialogParts::iconLabel(Icon::Check, Semantic::Ok, page));
    layout->addWidget(m_emptyHeading);
    layout->addWidget(m_emptyText);
    layout->addStretch(2);
    return page;
}

void PendingWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PendingWindow::retranslate()
{
    setWindowTitle(tr("Changes that wait"));
    m_table->setAccessibleName(windowTitle());
    m_detailsLabel->setText(tr("Details"));
    m_details->setAccessibleName(m_detailsLabel->text());
    m_emptyHeading->setText(tr("Everything is sent"));
    m_emptyText->setText(tr("What you change stands here until the service has it."));
    m_decide->setText(tr("Choose &value …"));
    m_discard->setText(tr("&Discard …"));
    m_export->setText(tr("&Export …"));
    m_send->setText(tr("&Send now"));
    m_close->setText(tr("&Close"));
    follow();
}

void PendingWindow::follow()
{
    const auto &entries = m_actions->entries();
    const bool empty = m_sorted->rowCount() == 0;
    if (empty && focusWidget() && m_pages->isAncestorOf(focusWidget()))
        m_close->setFocus();
    m_pages->setCurrentIndex(empty ? 1 : 0);
    m_summary->setHidden(empty);
    QStringList counts;
    if (const int sendable = Sending::sendable(entries))
        counts.append(tr("%n change(s) wait to be sent", nullptr, sendable));
    if (const int conflicts = countOf(entries, EntryState::Conflict))
        counts.append(tr("%n must be decided", nullptr, conflicts));
    if (const int rejected = countOf(entries, EntryState::Rejected))
        counts.append(tr("%n refused", nullptr, rejected));
    m_summary->setText(counts.join(u" · "_s));
    if (!empty && !m_fitted) {
        // Once: afterwards the widths are the person's.
        DialogParts::fitColumns(m_table, 34);
        m_fitted = true;
    }
    if (!empty && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    followSelection();
}

void PendingWindow::followSelection()
{
    const auto rows = selectedRows();
    QStringList details;
    bool discardable = false;
    for (const int row : rows.first(std::min<qsizetype>(rows.size(), namedAtMost)))
        details.append(detailsOf(row));
    for (const int row : rows)
        discardable = discardable || m_model->entryAt(row).state != EntryState::InFlight;
    if (const auto text = details.join(u"\n\n"_s); text != m_details->toPlainText())
        m_details->setPlainText(text);
    m_decide->setEnabled(!selectedConflicts().isEmpty());
    m_export->setEnabled(m_model->rowCount() > 0);
    m_discard->setEnabled(discardable);

    const auto whyNot = Sending::whyNot(m_actions->status());
    const bool waits = Sending::sendable(m_actions->entries()) > 0;
    m_send->setEnabled(waits && whyNot.isEmpty());
    QStringList hints{m_exported};
    if (waits)
        hints.append(whyNot);
    if (!rows.isEmpty() && !discardable)
        hints.append(tr("What is being sent at this moment cannot be discarded."));
    hints.removeAll(QString());
    m_hint->setText(hints.join(u' '));
    m_hint->setHidden(hints.isEmpty());
}

QString PendingWindow::detailsOf(int row) const
{
    const auto text = [&](int column) { return m_model->index(row, column).data().toString(); };
    QStringList lines{tr("%1: %2", "a record: what is done to it").arg(text(OutboxModel::ObjectColumn), text(OutboxModel::ChangeColumn))};
    for (const auto &line : m_model->index(row, 0).data(OutboxModel::LinesRole).toStringList())
        lines.append(u"• "_s + line);
    if (const auto problem = text(OutboxModel::ProblemColumn); !problem.isEmpty())
        lines.append(problem);
    const auto technical = m_model->index(row, 0).data(OutboxModel::DetailRole).toString();
    if (!technical.isEmpty())
        lines.append(tr("Technical: %1").arg(technical));
    return lines.join(u'\n');
}

QList<int> PendingWindow::selectedRows() const
{
    QList<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        rows.append(m_sorted->mapToSource(index).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<QUuid> PendingWindow::selectedConflicts() const
{
    QList<QUuid> ids;
    for (const int row : selectedRows()) {
        if (const auto &entry = m_model->entryAt(row); entry.state == EntryState::Conflict)
            ids.append(entry.id);
    }
    return ids;
}

void PendingWindow::decide()
{
    const auto ids = selectedConflicts();
    if (ids.size() == 1)
        emit decideRequested(ids.first());
    else if (!ids.isEmpty())
        emit decideManyRequested(ids);
}

void PendingWindow::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Export the changes that wait"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setWindowModality(Qt::WindowModal);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("Text to read (*.txt)"), tr("Comma-separated values (*.csv)")});
    chooser->setDefaultSuffix(u"txt"_s);
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString &filter) {
        chooser->setDefaultSuffix(filter.contains("*.csv"_L1) ? u"csv"_s : u"txt"_s);
    });
    chooser->selectFile(tr("changes that wait", "a file's name") + u".txt"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &PendingWindow::exportTo);
    chooser->open();
}

void PendingWindow::exportTo(const QString &fileName)
{
    const bool table = fileName.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const auto content = table ? OutboxExport::csv(*m_model) : OutboxExport::text(*m_model);
    QSaveFile file(fileName);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    m_exported = written ? tr("%n change(s) are exported.", nullptr, m_model->rowCount()) : ErrorText::notWritten(file);
    followSelection();
}

void PendingWindow::askToDiscard()
{
    QList<QUuid> ids;
    QStringList names;
    const auto name = [this, &names](const OutboxEntry &entry) {
        if (const int row = m_model->rowOf(entry.id); row >= 0 && names.size() < namedAtMost)
            names.append(u"• "_s + detailsOf(row).section(u'\n', 0, 0));
    };
    for (const int row : selectedRows()) {
        if (const auto &entry = m_model->entryAt(row); entry.state != EntryState::InFlight) {
            ids.append(entry.id);
            name(entry);
        }
    }
    if (ids.isEmpty())
        return;
    const auto dependents = dependentsOf(m_actions->entries(), ids);
    QStringList lines = names;
    if (const int more = int(ids.size() - names.size()); more > 0)
        lines.append(tr("and %n more", nullptr, more));
    if (!dependents.isEmpty()) {
        names.clear();
        for (const auto &entry : dependents)
            name(entry);
        lines.append({QString(), tr("%n change(s) that build on this go too:", nullptr, int(dependents.size()))});
        lines.append(names);
        if (const int more = int(dependents.size() - names.size()); more > 0)
            lines.append(tr("and %n more", nullptr, more));
    }
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Discard"), tr("Discard %n change(s)?", nullptr, int(ids.size())),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    question->setIconPixmap(DialogParts::pixmap(Icon::Remove, Semantic::Warning, question));
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(plainToolTip(lines.join(u'\n')));
    const auto *discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(discard, &QPushButton::clicked, m_actions, [actions = m_actions, ids] { actions->discard(ids); });
    question->open();
}
