// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "rolepage.h"

#include "detailpane.h"
#include "draftkeeper.h"
#include "newrecorddialog.h"
#include "recordtable.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/permissionmatrixmodel.h"
#include "models/recorddraft.h"
#include "models/recordlistmodel.h"
#include "models/recordtexts.h"
#include "models/recordviewer.h"
#include "models/roleindex.h"
#include "ui/look/icons.h"
#include "ui/rights/matrixview.h"
#include "ui/rights/removeroledialog.h"
#include "ui/rights/rolechanges.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

RolePage::RolePage(const PageContext &context, QWidget *parent)
    : TablePage(RecordType::Role, context, parent)
    , m_matrix(new PermissionMatrixModel(context.roles, this))
    , m_view(new MatrixView(m_matrix, this))
    , m_changes(new RoleChanges(context, m_matrix, this))
    , m_self(new RecordViewer(context.cache, context.titles, this))
    , m_new(new QAction(icon(Icon::Plus), tr("&New role …"), this))
    , m_copy(new QAction(icon(Icon::Copy), tr("&Copy role …"), this))
    , m_remove(new QAction(icon(Icon::Remove), tr("&Remove role …"), this))
{
    auto *below = new QWidget(this);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_changes);
    addBelowPane(below);
    makeActions();

    connect(m_view, &MatrixView::refused, m_changes, &RoleChanges::showRefusal);
    connect(m_changes, &RoleChanges::noticed, this, &RolePage::noticed);
    connect(m_view, &MatrixView::roleChanged, this, [this](const QString &roleId) {
        m_changes->showRole(roleId);
        if (const int row = model()->rowOf(roleId); row >= 0 && row != table()->currentIndex().row())
            table()->goTo(row);
    });
    connect(table(), &RecordTable::currentChangedTo, this, [this](const QModelIndex &index) { showRole(model()->idAt(index.row())); });
    connect(pane(), &DetailPane::editingChanged, this, [this](bool editing) {
        m_changes->setFormOpen(editing && pane()->key() ? pane()->key()->id : QString());
    });
    connect(m_matrix, &QAbstractItemModel::columnsInserted, this, &RolePage::followDrafts);
    connect(context.drafts, &DraftKeeper::changed, this, [this](const RecordKey &key) {
        if (key.type == RecordType::Role)
            m_matrix->setDraft(key.id, this->context().drafts->find(key));
    });
    connect(m_self, &RecordViewer::changed, this, &RolePage::followRights);
    connect(context.roles, &RoleIndex::changed, this, &RolePage::followRights);
    connect(context.actions, &AccountActions::identityChanged, this, &RolePage::followRights);
    followDrafts();
    followRights();
}

void RolePage::makeActions()
{
    m_new->setShortcut(QKeySequence::New);
    m_new->setPriority(QAction::HighPriority);
    m_copy->setPriority(QAction::HighPriority);
    for (auto *action : {m_new, m_copy})
        addPageAction(action);
    addActionSeparator();
    addPageAction(m_remove);
    addListActions();
    connect(m_new, &QAction::triggered, this, [this] { create(tr("New role"), {}); });
    connect(m_copy, &QAction::triggered, this, [this] {
        const auto *role = current();
        if (!role)
            return;
        const auto row = toRow(*role);
        create(tr("Copy role"), {{u"name"_s, tr("%1 (copy)").arg(RecordTexts::title(RecordType::Role, row)).left(120)},
                                 {u"description"_s, RecordTexts::roleDescription(row)},
                                 {u"permissions"_s, toJson(role->permissions)},
                                 {u"denies"_s, toJson(role->denies)}});
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        const auto *role = current();
        if (!role)
            return;
        auto *dialog = new RemoveRoleDialog(*role, context(), window());
        connect(dialog, &RemoveRoleDialog::noticed, this, &RolePage::noticed);
        dialog->open();
    });
}

void RolePage::create(const QString &title, const QJsonObject &initial)
{
    const NewRecordDialog::Texts texts{title, tr("What the role gives and denies is chosen in the table afterwards."), tr("&Create")};
    auto *dialog = new NewRecordDialog(RecordType::Role, initial, texts, {{u"name"_s, u"description"_s}, {}}, context(), window());
    connect(dialog, &NewRecordDialog::created, this, [this](const RecordKey &key, const QJsonObject &row) {
        emit noticed(tr("The role %1 is created.").arg(RecordTexts::title(RecordType::Role, row)));
        open(key);
    });
    dialog->open();
}

const Role *RolePage::current() const
{
    return context().roles->role(model()->idAt(table()->currentIndex().row()));
}

/// What the person may do, with the role that is current.
void RolePage::followRights()
{
    const auto actor = context().actions->actor();
    m_self->setKey(actor.userId.isEmpty() ? std::nullopt : std::optional(RecordKey{RecordType::User, actor.userId}));
    QStringList ownRoles;
    if (m_self->phase() == RecordViewer::Phase::Present && !fromJson(m_self->row()["roleIds"_L1], ownRoles))
        ownRoles.clear();
    m_matrix->setEditing(actor, ownRoles, [drafts = context().drafts](const Role &role) {
        const RecordKey key{RecordType::Role, role.id};
        auto *draft = drafts->find(key);
        return draft ? draft : drafts->keep(new RecordDraft(RecordType::Role, toRow(role)));
    });
    const auto &field = *findField(RecordType::Role, u"name");
    const auto mayMake = refusalToWrite(actor, RecordType::Role, field, {}, context().roles->lookup()).value_or(QString());
    allow(m_new, ErrorText::reason(mayMake));
    const auto *role = current();
    const auto refusal = [&](const Role &before, const Role &after) {
        const auto error = mayMake.isEmpty() ? refusalToChangeRole(actor, ownRoles, before, after) : std::nullopt;
        return ErrorText::reason(error ? error->code : mayMake);
    };
    const auto choose = tr("Choose a role first.");
    auto copy = role ? *role : Role();
    copy.builtIn = false;
    allow(m_copy, role ? refusal({}, copy) : choose);
    allow(m_remove, role ? refusal(*role, {}) : choose);
}

void RolePage::followDrafts()
{
    for (int column = 0; column < m_matrix->columnCount(); ++column) {
        const auto id = m_matrix->savedRoleAt(column).id;
        m_matrix->setDraft(id, context().drafts->find({RecordType::Role, id}));
    }
}

int RolePage::sideWidth() const
{
    return width() * 2 / 3;
}

void RolePage::showRole(const QString &roleId)
{
    m_view->showRole(roleId);
    m_changes->showRole(roleId);
    followRights();
}
