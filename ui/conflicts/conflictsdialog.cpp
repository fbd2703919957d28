// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "conflictsdialog.h"

#include "models/accountactions.h"
#include "models/conflictlistmodel.h"
#include "models/recordhistory.h"
#include "models/titleindex.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ConflictsDialog::ConflictsDialog(const QList<OutboxEntry> &entries, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new ConflictListModel(context.titles, context.format, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_fields(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_details(DialogParts::mutedLabel({}, this))
    , m_hint(DialogParts::mutedLabel({}, this))
    , m_mine(new QPushButton(tr("Use &mine"), this))
    , m_theirs(new QPushButton(tr("Use the &service's"), this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Must be decided"));
    for (const auto &entry : entries)
        m_model->put(entry);
    if (context.queries && context.actions->actor().permissions.contains(Permission::AuditView)) {
        m_history = new RecordHistory(context.queries, this);
        connect(m_history, &RecordHistory::changed, this, &ConflictsDialog::showDetails);
    }
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(ConflictModel::FieldKeyRole);
    m_shown->setSortLocaleAware(true);
    m_table->setModel(m_shown);
    DialogParts::setUpTable(m_table, windowTitle());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ConflictListModel::RecordColumn, Qt::AscendingOrder);
    DialogParts::fitColumns(m_table, 26);
    // The mark of the order stands beside the heading, of whichever column it is.
    const auto *header = m_table->horizontalHeader();
    const int mark = 2 * style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, m_table);
    for (int column = 0; column < header->count(); ++column)
        m_table->setColumnWidth(column, qMax(m_table->columnWidth(column), header->sectionSizeHint(column) + mark));

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(DialogParts::iconLabel(Icon::Conflict, Semantic::Conflict, this));
    auto *texts = new QVBoxLayout;
    texts->addWidget(headingLabel(tr("Somebody else has changed the same"), this));
    texts->addWidget(plainLabel(tr("Select lines and choose for all of them whose value shall hold. Nothing is lost until you say so."), this));
    head->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(makeChoices());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addWidget(makeButtons());
    resize(DialogParts::textSize(this, 120, 26));

    connect(m_fields, &QComboBox::currentIndexChanged, this, &ConflictsDialog::filterFields);
    connect(context.titles, &TitleIndex::changed, this, &ConflictsDialog::showDetails);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConflictsDialog::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictsDialog::followSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictsDialog::followSelection);
    connect(context.actions, &AccountActions::entriesChanged, this, [this](const QList<OutboxEntry> &put, const QList<QUuid> &removed) {
        for (const auto &id : removed)
            m_model->remove(id);
        for (const auto &entry : put)
            m_model->put(entry);
        if (m_model->rowCount() == 0)
            return reject();
        fillFields();
        follow();
    });
    fillFields();
    follow();
    m_table->selectAll();
    m_table->setCurrentIndex(m_shown->index(0, 0));
    m_table->selectAll();
    m_table->setFocus();
}

ConflictsDialog::~ConflictsDialog() = default;

QWidget *ConflictsDialog::makeChoices()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *label = plainLabel(tr("Field:"), row);
    label->setBuddy(m_fields);
    m_fields->setAccessibleName(tr("Field"));
    layout->addWidget(label);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    for (auto *button : {m_mine, m_theirs}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_mine, &QPushButton::clicked, this, [this] { choose(int(ConflictModel::Choice::Mine)); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(int(ConflictModel::Choice::Theirs)); });
    return row;
}

QWidget *ConflictsDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, row);
    m_use = buttons->addButton(tr("&Use these values"), QDialogButtonBox::AcceptRole);
    layout->addWidget(m_hint, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &ConflictsDialog::resolve);
    DialogParts::orderTabs(buttons);
    return row;
}

/// The fields that are among the lines, in their order.
void ConflictsDialog::fillFields()
{
    const auto chosen = m_fields->currentData().toString();
    const QSignalBlocker quiet(m_fields);
    m_fields->clear();
    m_fields->addItem(tr("All fields"), QString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto index = m_model->index(row, ConflictListModel::FieldColumn);
        if (const auto key = index.data(ConflictModel::FieldKeyRole).toString(); m_fields->findData(key) < 0)
            m_fields->addItem(index.data().toString(), key);
    }
    m_fields->setCurrentIndex(std::max(0, m_fields->findData(chosen)));
    if (m_fields->currentData().toString() != chosen)
        filterFields();
}

void ConflictsDialog::filterFields()
{
    const auto key = m_fields->currentData().toString();
    m_shown->setFilterRegularExpression(key.isEmpty() ? QString() : u'^' + QRegularExpression::escape(key) + u'$');
    m_table->selectAll();
    followSelection();
}

void ConflictsDialog::follow()
{
    const int open = m_model->undecided();
    const auto ready = m_model->decisions(m_context.actions->identity().currency).size();
    m_use->setEnabled(ready > 0);
    m_use->setDefault(open == 0);
    m_hint->setText(open > 0 ? tr("%n value(s) left to choose", nullptr, open) : QString());
    followSelection();
}

void ConflictsDialog::followSelection()
{
    const bool any = m_table->selectionModel()->hasSelection();
    m_mine->setEnabled(any);
    m_theirs->setEnabled(any);
    const auto current = m_table->currentIndex();
    if (m_history && current.isValid()) {
        const auto &entry = m_model->entryAt(m_shown->mapToSource(current).row());
        m_history->follow(entry.key, entry.theirs["revision"_L1].toInteger());
        if (m_history->state() == RecordHistory::State::NotAsked)
            m_history->load();
    }
    showDetails();
}

/// Who made the service's value of the line that the keyboard is at.
void ConflictsDialog::showDetails()
{
    const auto current = m_table->currentIndex();
    QStringList lines;
    if (current.isValid()) {
        const auto row = m_shown->mapToSource(current).row();
        const auto &entry = m_model->entryAt(row);
        lines.append(tr("Changed by you, %1").arg(m_context.format.instant(entry.createdAt)));
        if (m_history) {
            ConflictModel line(m_context.titles, m_context.format);
            line.setEntry(entry);
            line.setHistory(m_history->events(), m_history->told());
            const auto field = m_model->index(row, 0).data(ConflictModel::FieldKeyRole).toString();
            for (int i = 0; i < line.rowCount(); ++i) {
                if (line.index(i, 0).data(ConflictModel::FieldKeyRole).toString() == field)
                    lines.append(line.index(i, 0).data(ConflictModel::OriginRole).toString());
            }
        }
    }
    lines.removeAll(QString());
    m_details->setText(lines.join(u" · "_s));
}

QList<int> ConflictsDialog::selectedRows() const
{
    QList<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        rows.append(m_shown->mapToSource(index).row());
    return rows;
}

void ConflictsDialog::choose(int choice)
{
    m_model->choose(selectedRows(), ConflictModel::Choice(choice));
}

/// What is not decided yet stays, in the dialog too.
void ConflictsDialog::resolve()
{
    const auto decisions = m_model->decisions(m_context.actions->identity().currency);
    const bool all = m_model->undecided() == 0;
    for (const auto &decision : decisions) {
        m_model->remove(decision.entryId);
        m_context.actions->resolve(decision.entryId, decision.intents);
    }
    if (all && m_model->rowCount() == 0)
        accept();
    else
        follow();
}
