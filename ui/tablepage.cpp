// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "tablepage.h"

#include "detailpane.h"
#include "recordtable.h"

#include "models/errortext.h"
#include "models/recordlistmodel.h"
#include "models/recordtexts.h"
#include "models/whenready.h"
#include "ui/lists/exportdialog.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

TablePage::TablePage(RecordType type, const PageContext &context, QWidget *parent)
    : ListPage(type, context, parent)
    , m_model(new RecordListModel(type, context.cache, context.titles, context.format, this))
    , m_table(new RecordTable(m_model, context.memory, this))
{
    auto *columns = new QPushButton(icon(Icon::Columns), tr("Columns"), this);
    columns->setMenu(m_table->columnMenu());
    addToTopRow(columns);
    setList(m_table);
    if (type != RecordType::Order)
        m_table->addAction(pane()->editAction());
    m_table->addAction(m_table->copyAction());
    m_table->addAction(m_table->selectAllAction());

    connect(m_table, &RecordTable::currentChangedTo, this, &TablePage::choose);
    connect(m_table, &RecordTable::selectedCountChanged, this, &TablePage::showCounts);
    connect(m_table, &RecordTable::activatedByPerson, pane(), &DetailPane::edit);
    connect(m_model, &RecordListModel::countsChanged, this, &TablePage::showCounts);
    connect(m_model, &RecordListModel::runningChanged, this, &TablePage::showCounts);
    connect(m_model, &RecordListModel::dataChanged, this, &TablePage::followCurrent);
    connect(m_model, &RecordListModel::failed, this, [this](const Error &error) { emit noticed(ErrorText::describe(error)); });
    showCounts();
    if (m_model->query().sort.isEmpty())
        m_model->setQuery(m_model->query());
}

void TablePage::focusFirst()
{
    m_table->setFocus();
}

void TablePage::open(const RecordKey &key)
{
    m_opening = key;
    m_openingNumber = 0;
    // Until its row is found nothing is selected, so that no action is carried out on another record than the pane shows.
    m_table->clearSelection();
    pane()->setKey(key);
    whenReady(this, context().cache->row(key), [this, key](const Result<CacheRow> &found) {
        if (m_opening != key)
            return;
        m_openingNumber = found ? found->number : 0;
        followCurrent();
    });
}

void TablePage::choose()
{
    // Whoever goes to another row does not wait for one that the list does not have.
    if (m_model->isAnswered() && !m_model->isRunning())
        m_opening.reset();
    followCurrent();
}

int TablePage::selectedCount() const
{
    return m_table->selectedCount();
}

void TablePage::selectedRows(QObject *context, std::function<void(const QList<CacheRow> &)> done)
{
    const auto future = m_model->selectedRows(m_table->selectionModel()->selection());
    whenReady(context, future, [page = QPointer(this), done = std::move(done)](const Result<QList<CacheRow>> &answer) {
        if (!answer) {
            if (page)
                emit page->noticed(ErrorText::describe(answer.error()));
            return;
        }
        auto rows = *answer;
        rows.removeIf([](const CacheRow &row) { return row.deleted; });
        done(rows);
    });
}

void TablePage::selectedKeys(QObject *context, std::function<void(const QList<RecordKey> &)> done)
{
    selectedRows(context, [type = type(), done = std::move(done)](const QList<CacheRow> &rows) {
        QList<RecordKey> keys;
        keys.reserve(rows.size());
        for (const auto &row : rows)
            keys.append({type, row.id});
        done(keys);
    });
}

ExportOffer TablePage::exportOffer() const
{
    return {RecordTexts::kinds(type()), m_table->shownColumns(), m_model->query(), m_model->matches(), m_table->selectedCount(),
            m_model->selectedNumbers(m_table->selectionModel()->selection())};
}

void TablePage::searchFor(const QString &text)
{
    m_model->setSearch(text);
}

void TablePage::showCounts()
{
    setCounts(m_model->matches(), m_model->total(), m_table->selectedCount(), m_model->isAnswered() && !m_model->isRunning());
    followCurrent();
}

void TablePage::followCurrent()
{
    if (m_opening) {
        if (const int row = m_openingNumber > 0 ? m_model->rowOfNumber(m_openingNumber) : -1; row >= 0) {
            m_opening.reset();
            m_table->goTo(row);
        }
        return;
    }
    const auto current = m_table->currentIndex();
    if (!current.isValid()) {
        // The pane keeps its record while the list is searched; only an empty program has nothing to show.
        if (m_model->isAnswered() && m_model->total() == 0)
            pane()->setKey({});
        return;
    }
    if (const auto id = m_model->idAt(current.row()); !id.isEmpty())
        pane()->setKey(RecordKey{type(), id});
}
