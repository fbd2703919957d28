// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "grouppage.h"

#include "detailpane.h"
#include "viewmemory.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/grouptreemodel.h"
#include "models/recordtexts.h"
#include "newrecorddialog.h"
#include "ui/groups/movegroupsdialog.h"
#include "ui/groups/removegroupdialog.h"
#include "ui/lists/exportdialog.h"
#include "ui/import/importcommands.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows as high as those of the tables.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() + 12};
    }
};

} // namespace

GroupPage::GroupPage(const PageContext &context, QWidget *parent)
    : ListPage(RecordType::Group, context, parent)
    , m_model(new GroupTreeModel(context.cache, context.titles, context.format, this))
    , m_view(new QTreeView(this))
{
    m_view->setModel(m_model);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->header()->setHighlightSections(false);
    m_view->header()->setSectionsMovable(true);
    m_view->header()->setStretchLastSection(true);
    m_view->addAction(pane()->editAction());
    auto *expand = new QAction(tr("E&xpand all"), m_view);
    auto *collapse = new QAction(tr("C&ollapse all"), m_view);
    m_view->addAction(expand);
    m_view->addAction(collapse);
    connect(expand, &QAction::triggered, m_view, &QTreeView::expandAll);
    connect(collapse, &QAction::triggered, this, [this] { m_view->expandToDepth(0); });
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    m_view->setAutoExpandDelay(600);
    setList(m_view);
    makeActions();

    connect(m_view, &QTreeView::doubleClicked, pane(), &DetailPane::edit);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GroupPage::follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupPage::follow);
    connect(m_model, &GroupTreeModel::countsChanged, this, &GroupPage::follow);
    connect(m_model, &GroupTreeModel::failed, this, [this](const Error &error) { emit noticed(ErrorText::describe(error)); });
    // What is new is seen, in whatever branch it comes.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        m_view->expand(parent);
        measureColumns();
    });
    m_view->expandAll();
    measureColumns();
    connect(m_view->header(), &QHeaderView::sectionResized, this, &GroupPage::rememberColumns);
    connect(m_view->header(), &QHeaderView::sectionMoved, this, &GroupPage::rememberColumns);
    follow();
}

void GroupPage::makeActions()
{
    m_new = new QAction(icon(Icon::Plus), tr("&New group …"), this);
    m_new->setShortcut(QKeySequence::New);
    m_new->setPriority(QAction::HighPriority);
    m_move = new QAction(icon(Icon::ArrowUp), tr("&Move to …"), this);
    m_move->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_move->setPriority(QAction::HighPriority);
    m_remove = new QAction(icon(Icon::Remove), tr("&Remove group …"), this);
    m_remove->setShortcut(QKeySequence::Delete);
    addPageAction(m_new);
    addPageAction(m_move);
    const auto *import = new ImportCommands(this, context());
    addPageAction(import->importAction());
    addPageAction(import->pasteAction());
    addActionSeparator();
    addPageAction(m_remove);
    addListActions();
    connect(m_new, &QAction::triggered, this, &GroupPage::createGroup);
    connect(m_move, &QAction::triggered, this, [this] {
        auto *dialog = new MoveGroupsDialog(selectedIds(), m_model, context(), window());
        connect(dialog, &MoveGroupsDialog::chosen, this, &GroupPage::moveGroups);
        dialog->open();
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        auto *dialog = new RemoveGroupDialog(selectedIds().first(), m_model, context(), window());
        connect(dialog, &RemoveGroupDialog::noticed, this, &GroupPage::noticed);
        dialog->open();
    });
    connect(m_model, &GroupTreeModel::moveRequested, this, &GroupPage::moveGroups);
    connect(context().actions, &AccountActions::identityChanged, this, &GroupPage::followActions);
}

QStringList GroupPage::selectedIds() const
{
    QStringList ids;
    const auto rows = m_view->selectionModel()->selectedRows();
    for (const auto &row : rows)
        ids.append(m_model->idAt(row));
    return ids;
}

void GroupPage::followActions()
{
    const bool may = context().actions->identity().permissions.contains(Permission::GroupsManage);
    const auto missing = may ? QString() : ErrorText::reason(u"missing-permission"_s);
    const auto ids = selectedIds();
    const bool root = std::any_of(ids.begin(), ids.end(), [this](const QString &id) { return m_model->rowOf(id)["parentId"_L1].toString().isEmpty(); });
    m_model->setMovable(may);
    allow(m_new, missing);
    allow(m_move, !may          ? missing
                  : ids.isEmpty() ? tr("Choose a group first.")
                  : root          ? tr("The topmost group stays where it is.")
                                  : QString());
    allow(m_remove, !may             ? missing
                    : ids.isEmpty()  ? tr("Choose a group first.")
                    : root           ? tr("The topmost group bears the company and cannot be removed.")
                    : ids.size() > 1 ? tr("Choose one group: what is in it must go somewhere.")
                                     : QString());
}

void GroupPage::createGroup()
{
    const auto current = m_model->idAt(m_view->currentIndex());
    auto *dialog = new NewRecordDialog(RecordType::Group, {{u"parentId"_s, current}}, {tr("New group"), {}, tr("&Create")}, {}, context(), window());
    connect(dialog, &NewRecordDialog::created, this, [this](const RecordKey &key) { open(key); });
    dialog->open();
}

void GroupPage::moveGroups(const QStringList &ids, const QString &parentId)
{
    for (const auto &id : ids) {
        const auto row = m_model->rowOf(id);
        context().actions->edit({RecordType::Group, id}, {{u"parentId"_s, row["parentId"_L1], parentId}});
    }
    emit noticed(tr("%n group(s) moved to %1.", nullptr, int(ids.size())).arg(m_model->rowOf(parentId)["name"_L1].toString()));
}

void GroupPage::focusFirst()
{
    m_view->setFocus();
}

void GroupPage::open(const RecordKey &key)
{
    m_opening = key.id;
    pane()->setKey(key);
    follow();
}

ExportOffer GroupPage::exportOffer() const
{
    const auto selected = selectedIds();
    const QStringList columns{u"name"_s, u"parentId"_s, u"costCentre"_s, u"approverIds"_s, u"defaultPaymentMethods"_s};
    const ListQuery query{RecordType::Group, searchField()->text(), {{u"name"_s, Qt::AscendingOrder}}, {}};
    return {RecordTexts::kinds(type()), columns, query, m_model->matches(), selected.size(), {}, QSet<QString>(selected.begin(), selected.end())};
}

void GroupPage::searchFor(const QString &text)
{
    m_model->setSearch(text);
    m_view->expandAll();
}

void GroupPage::follow()
{
    followActions();
    setCounts(m_model->matches(), m_model->total(), int(m_view->selectionModel()->selectedRows().size()), m_model->isAnswered());
    if (!m_opening.isEmpty()) {
        const auto index = m_model->indexOf(m_opening);
        if (index.isValid()) {
            m_opening.clear();
            m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        return;
    }
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    if (m_view->currentIndex().isValid())
        pane()->setKey(m_model->keyAt(m_view->currentIndex()));
}

void GroupPage::measureColumns()
{
    if (m_measured || m_model->rowCount() == 0)
        return;
    m_measured = true;
    const auto stored = context().memory->part(u"list/groups"_s)["widths"_L1].toArray();
    const int names = fontMetrics().averageCharWidth() * 34;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int chosen = column < stored.size() ? stored[column].toInt() : 0;
        const int usual = column == GroupTreeModel::NameColumn ? names
            : column == GroupTreeModel::ApproversColumn ? names * 2 / 3
            : std::max(m_view->header()->sectionSizeHint(column) + 12, fontMetrics().averageCharWidth() * 13);
        m_view->header()->resizeSection(column, chosen > 0 ? chosen : usual);
    }
}

void GroupPage::rememberColumns()
{
    if (!m_measured)
        return;
    QJsonArray widths;
    for (int column = 0; column < m_model->columnCount(); ++column)
        widths.append(m_view->header()->sectionSize(column));
    context().memory->setPart(u"list/groups"_s, {{u"widths"_s, widths}});
}
