// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "rolechanges.h"

#include "models/accountactions.h"
#include "models/administrators.h"
#include "models/errortext.h"
#include "models/permissionmatrixmodel.h"
#include "models/recorddraft.h"
#include "models/recordtexts.h"
#include "models/roleimpact.h"
#include "models/roleindex.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/draftkeeper.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

RoleChanges::RoleChanges(const PageContext &context, PermissionMatrixModel *matrix, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_matrix(matrix)
    , m_impact(new RoleImpact(context.cache, context.roles, context.administrators, this))
    , m_refusal(DialogParts::semanticLabel(Semantic::Warning, this))
    , m_text(plainLabel({}, this))
    , m_save(new QPushButton(icon(Icon::Save), tr("&Save"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_refusal);
    layout->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_refusal->hide();
    connect(m_save, &QPushButton::clicked, this, &RoleChanges::save);
    connect(m_cancel, &QPushButton::clicked, this, &RoleChanges::cancel);
    connect(m_impact, &RoleImpact::changed, this, &RoleChanges::follow);
    connect(matrix, &PermissionMatrixModel::draftsChanged, this, &RoleChanges::countAnew);
    connect(matrix, &QAbstractItemModel::headerDataChanged, this, &RoleChanges::countAnew);
    connect(context.actions, &AccountActions::editStored, this, [this](const QUuid &id) {
        if (const auto role = m_saving.take(id); !role.isEmpty()) {
            m_context.drafts->drop({RecordType::Role, role});
            const auto *saved = m_context.roles->role(role);
            emit noticed(tr("The rights of the role %1 are saved.").arg(saved ? RecordTexts::title(RecordType::Role, toRow(*saved)) : QString()));
            follow();
        }
    });
    connect(context.actions, &AccountActions::editFailed, this, [this](const QUuid &id, const Error &error) {
        if (m_saving.remove(id) > 0) {
            showRefusal(tr("It was not saved. %1").arg(ErrorText::describe(error)));
            follow();
        }
    });
    follow();
}

void RoleChanges::showRole(const QString &roleId)
{
    if (roleId == m_roleId)
        return;
    m_roleId = roleId;
    m_refusal->hide();
    countAnew();
}

void RoleChanges::setFormOpen(const QString &roleId)
{
    m_formRole = roleId;
    follow();
}

void RoleChanges::showRefusal(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
}

void RoleChanges::countAnew()
{
    const int column = m_matrix->columnOf(m_roleId);
    m_impact->setRole(column < 0 ? std::nullopt : std::optional(m_matrix->roleAt(column)));
    if (!m_matrix->changedRoles().isEmpty())
        m_refusal->hide();
    follow();
}

QString RoleChanges::whyNotSave() const
{
    const auto changed = m_matrix->changedRoles();
    QHash<QString, Role> wanted;
    for (const auto &id : changed)
        wanted.insert(id, m_matrix->roleAt(m_matrix->columnOf(id)));
    const RoleLookup lookup = [&](const QString &id) -> const Role * {
        const auto at = wanted.constFind(id);
        return at == wanted.cend() ? m_context.roles->role(id) : &*at;
    };
    if (!m_context.administrators->remain({}, lookup))
        return ErrorText::reason(u"last-administrator"_s);
    return !m_formRole.isEmpty() && changed.contains(m_formRole) ? tr("The form of the role is open: it saves these changes too.") : QString();
}

void RoleChanges::follow()
{
    const auto changed = m_matrix->changedRoles();
    const auto why = changed.isEmpty() ? QString() : whyNotSave();
    QStringList lines = m_impact->sentences();
    if (const auto others = changed.size() - (changed.contains(m_roleId) ? 1 : 0); others > 0)
        lines.append(tr("%n other role(s) have changes that are not saved.", nullptr, int(others)));
    if (changed.contains(m_roleId) && m_impact->counts() && m_impact->counts()->holders > 0
        && m_impact->counts()->gaining + m_impact->counts()->losing == 0)
        lines.append(tr("The changes change nobody's rights now."));
    if (!why.isEmpty())
        lines.append(why);
    m_text->setText(lines.join(u'\n'));
    for (auto *button : {m_save, m_cancel})
        button->setVisible(!changed.isEmpty());
    m_save->setEnabled(why.isEmpty() && m_saving.isEmpty());
    m_save->setToolTip(plainToolTip(why));
    m_cancel->setEnabled(m_saving.isEmpty());
}

void RoleChanges::save()
{
    const auto changed = m_matrix->changedRoles();
    if (changed.isEmpty() || !m_saving.isEmpty() || !whyNotSave().isEmpty())
        return;
    for (const auto &id : changed) {
        if (const auto *draft = m_context.drafts->find({RecordType::Role, id}))
            m_saving.insert(m_context.actions->edit(draft->key(), draft->intents()), id);
    }
    follow();
}

void RoleChanges::cancel()
{
    const auto changed = m_matrix->changedRoles();
    for (const auto &id : changed) {
        const RecordKey key{RecordType::Role, id};
        auto *draft = m_context.drafts->find(key);
        if (!draft)
            continue;
        draft->revert(u"permissions"_s);
        draft->revert(u"denies"_s);
        if (!draft->isDirty() && id != m_formRole)
            m_context.drafts->drop(key);
    }
    m_refusal->hide();
}
