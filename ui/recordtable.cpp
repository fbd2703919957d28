// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordtable.h"

#include "plaintext.h"
#include "usagebar.h"
#include "viewmemory.h"

#include "models/recordlistmodel.h"
#include "models/recordtexts.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rowsMeasured = 50;
constexpr int mostRowsCopied = 10'000;

QString listName(RecordType type)
{
    return u"list/"_s + collectionName(type);
}

/// Where the bar stands: in the column that says what is left.
QString usageColumn(RecordType type)
{
    return type == RecordType::Budget ? u"remaining"_s : QString();
}

} // namespace

RecordTable::RecordTable(RecordListModel *model, ViewMemory *memory, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_memory(memory)
    , m_layout(ColumnLayout::fromJson(model->type(), memory->part(listName(model->type()))))
    , m_columnMenu(new QMenu(this))
    , m_copy(new QAction(icon(Icon::Copy), tr("&Copy"), this))
    , m_selectAll(new QAction(tr("Select &all"), this))
{
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setFrameShape(QFrame::StyledPanel);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    auto *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(u"mmm"_s));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    header->setResizeContentsPrecision(0);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorClearable(true);

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_selectAll->setShortcut(QKeySequence::SelectAll);
    m_selectAll->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &RecordTable::copyRows);
    connect(m_selectAll, &QAction::triggered, this, &QTableView::selectAll);

    if (const int usage = model->columnOf(usageColumn(model->type())); usage >= 0)
        setItemDelegateForColumn(usage, new UsageDelegate(RecordListModel::UsageRole, this));

    applyLayout();
    fillColumnMenu();
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](QPoint point) {
        m_columnMenu->popup(horizontalHeader()->mapToGlobal(point));
    });
    connect(header, &QHeaderView::sectionResized, this, &RecordTable::rememberWidth);
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::rememberLayout);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordTable::rememberLayout);
    setSortingEnabled(true);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::activatedByPerson);

    // A selection of many rows tells of itself range by range: it is counted once all is said.
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(0ms);
    connect(&m_countSoon, &QTimer::timeout, this, &RecordTable::selectedCountChanged);
    connect(model, &RecordListModel::dataChanged, this, [this] {
        if (!m_measured)
            measureColumns();
    });
    connect(model, &RecordListModel::countsChanged, this, &RecordTable::keepCurrent);
}

RecordTable::~RecordTable() = default;

int RecordTable::selectedCount() const
{
    int count = 0;
    const auto ranges = selectionModel()->selection();
    for (const auto &range : ranges)
        count += range.left() == 0 || range.width() > 0 ? range.height() : 0;
    return count;
}

QStringList RecordTable::shownColumns() const
{
    QStringList ids;
    const auto *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            ids.append(m_model->columns().at(column).id);
    }
    return ids;
}

void RecordTable::applyLayout()
{
    m_applying = true;
    auto *header = horizontalHeader();
    int position = 0;
    for (const auto &place : m_layout.places()) {
        const int column = m_model->columnOf(place.id);
        header->moveSection(header->visualIndex(column), position++);
        header->setSectionHidden(column, !place.visible && !m_inDemand.contains(place.id));
        if (place.width > 0)
            header->resizeSection(column, place.width);
    }
    const auto &sort = m_layout.sort();
    if (sort.isEmpty()) {
        header->setSortIndicator(-1, Qt::AscendingOrder);
    } else {
        header->setSortIndicator(m_model->columnOf(sort.first().field), sort.first().order);
        auto query = m_model->query();
        query.sort = sort;
        m_model->setQuery(query);
    }
    m_applying = false;
    fitLastColumn();
}

void RecordTable::setColumnsInDemand(const QStringList &ids)
{
    m_inDemand = ids;
    for (const auto &place : m_layout.places())
        horizontalHeader()->setSectionHidden(m_model->columnOf(place.id), !place.visible && !ids.contains(place.id));
    m_measured = false;
    measureColumns();
}

void RecordTable::measureColumns()
{
    const int rows = std::min(m_model->rowCount(), rowsMeasured);
    if (rows == 0 || !m_model->index(0, 0).data(RecordListModel::LoadedRole).toBool())
        return;
    m_measured = true;
    m_ideal.clear();
    const auto metrics = fontMetrics();
    for (const auto &place : m_layout.places()) {
        const int column = m_model->columnOf(place.id);
        if (place.width > 0 || horizontalHeader()->isSectionHidden(column))
            continue; // a person chose it, or hid it
        const auto &described = m_model->columns().at(column);
        // Flush right, a heading stands beside the sign of the order.
        int width = widestWord(described.title()) + (described.isNumeric() ? 42 : 28);
        if (place.id == usageColumn(m_model->type()))
            width = itemDelegateForColumn(column)->sizeHint(QStyleOptionViewItem(), {}).width();
        if (described.isChange())
            width = std::max(width, metrics.horizontalAdvance(RecordTexts::state(RowState::Waiting)) + 18);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + 18);
        m_ideal.insert(column, std::min(width, metrics.averageCharWidth() * 42));
    }
    fitColumns();
}

int RecordTable::widestWord(const QString &title) const
{
    int widest = 0;
    for (const auto &word : title.split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return widest;
}

void RecordTable::fitColumns()
{
    auto *header = horizontalHeader();
    auto widths = m_ideal;
    int room = viewport()->width();
    for (int column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column))
            room -= widths.contains(column) ? widths.value(column) : header->sectionSize(column);
    }
    // Long texts give way, the widest first, down to what still tells the rows apart; numbers, dates and states are shown whole.
    const int least = fontMetrics().averageCharWidth() * 15;
    while (room < 0) {
        int widest = -1;
        for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
            if (mayGiveWay(it.key()) && *it > least && (widest < 0 || *it > widths.value(widest)))
                widest = it.key();
        }
        if (widest < 0)
            break;
        const int cut = std::min({-room, widths.value(widest) - least, 4});
        widths[widest] -= cut;
        room += cut;
    }
    m_applying = true;
    bool twoLines = false;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        header->resizeSection(it.key(), *it);
        const auto title = m_model->columns().at(it.key()).title();
        twoLines = twoLines || (title.contains(u' ') && fontMetrics().horizontalAdvance(title) + 16 > *it);
    }
    header->setFixedHeight(fontMetrics().lineSpacing() * (twoLines ? 2 : 1) + 12);
    m_applying = false;
    fitLastColumn();
}

bool RecordTable::mayGiveWay(int column) const
{
    const auto &described = m_model->columns().at(column);
    return !described.isChange() && !described.isNumeric() && described.field->type != FieldType::Day
        && described.field->type != FieldType::Instant && described.field->type != FieldType::Choice;
}

void RecordTable::fitLastColumn()
{
    // The last column takes what is left, so that nothing lies idle at the right; a person's own widths are not touched.
    auto *header = horizontalHeader();
    header->setStretchLastSection(header->length() <= viewport()->width());
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_measured)
        fitColumns();
}

void RecordTable::rememberLayout()
{
    if (m_applying)
        return;
    auto *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const auto id = m_model->columns().at(column).id;
        m_layout.move(id, visual);
        if (!m_inDemand.contains(id))
            m_layout.setVisible(id, !header->isSectionHidden(column));
    }
    const int sorted = header->sortIndicatorSection();
    if (sorted < 0 || sorted >= m_model->columns().size()) {
        m_layout.setSort({});
    } else {
        m_layout.setSort({{m_model->columns().at(sorted).id, header->sortIndicatorOrder()}});
    }
    m_memory->setPart(listName(m_model->type()), m_layout.toJson());
}

void RecordTable::rememberWidth(int column, int, int width)
{
    const auto *header = horizontalHeader();
    const bool stretched = header->stretchLastSection() && header->visualIndex(column) == header->count() - 1;
    if (m_applying || stretched || width == 0 || !m_measured)
        return;
    m_ideal.remove(column);
    m_layout.setWidth(m_model->columns().at(column).id, width);
    m_memory->setPart(listName(m_model->type()), m_layout.toJson());
}

void RecordTable::fillColumnMenu()
{
    m_columnMenu->setTitle(tr("Columns"));
    for (int column = 0; column < m_model->columns().size(); ++column) {
        auto *action = m_columnMenu->addAction(withoutMnemonic(m_model->columns().at(column).title()));
        action->setCheckable(true);
        action->setChecked(!horizontalHeader()->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            horizontalHeader()->setSectionHidden(column, !shown);
            m_measured = false;
            measureColumns();
            rememberLayout();
        });
    }
    m_columnMenu->addSeparator();
    auto *standard = m_columnMenu->addAction(tr("Standard columns"));
    connect(standard, &QAction::triggered, this, [this] {
        m_layout = ColumnLayout::standard(m_model->type());
        applyLayout();
        m_measured = false;
        measureColumns();
        m_memory->setPart(listName(m_model->type()), m_layout.toJson());
        for (int column = 0; column < m_model->columns().size(); ++column)
            m_columnMenu->actions().at(column)->setChecked(!horizontalHeader()->isSectionHidden(column));
    });
}

void RecordTable::copyRows()
{
    QList<int> columns;
    QStringList titles;
    for (const auto &id : shownColumns()) {
        columns.append(m_model->columnOf(id));
        titles.append(m_model->headerData(columns.last(), Qt::Horizontal).toString());
    }
    QStringList lines{titles.join(u'\t')};
    QList<int> rows;
    const auto ranges = selectionModel()->selection();
    for (const auto &range : ranges) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostRowsCopied; ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(m_model->index(row, column).data().toString().replace(u'\t', u' ').replace(u'\n', u' '));
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RecordTable::goTo(int row)
{
    // setCurrentIndex() would add to the selection while Ctrl is held, as it is in the shortcut that brought us here.
    const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
    selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordTable::keepCurrent()
{
    // A table with rows always has a current one: the keyboard has a place to start from, and screen readers one to read.
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        goTo(0);
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_countSoon.start();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit currentChangedTo(current);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit activatedByPerson();
        return;
    }
    QTableView::keyPressEvent(event);
}
