// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "effectiverightsdialog.h"

#include "editwatch.h"

#include "models/accountactions.h"
#include "models/administrators.h"
#include "models/effectiverightsmodel.h"
#include "models/errortext.h"
#include "models/recordtexts.h"
#include "models/roleindex.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

/// What would be gained or lost stands out.
class EffectDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto effect = EffectiveRightsModel::Effect(index.data(EffectiveRightsModel::EffectRole).toInt());
        if (effect == EffectiveRightsModel::Effect::None)
            return;
        option->font.setBold(true);
        const auto meaning = effect == EffectiveRightsModel::Effect::Gained ? Semantic::Ok : Semantic::Error;
        if (!(option->state & QStyle::State_Selected))
            option->palette.setColor(QPalette::Text, semanticColor(meaning, option->palette));
    }
};

} // namespace

EffectiveRightsDialog::EffectiveRightsDialog(const User &user, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_user(user)
    , m_model(new EffectiveRightsModel(context.roles, this))
    , m_roles(new QListWidget(this))
    , m_table(new QTableView(this))
    , m_effect(plainLabel({}, this))
    , m_warning(DialogParts::semanticLabel(Semantic::Warning, this))
    , m_problem(DialogParts::semanticLabel(Semantic::Error, this))
{
    setWindowTitle(tr("Effective rights"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setModel(m_model);
    DialogParts::setUpTable(m_table, tr("Rights and where they come from"));
    m_table->setItemDelegate(new EffectDelegate(m_table));
    m_table->setWordWrap(false);
    m_roles->setAccessibleName(tr("Roles, to try out"));
    m_roles->setSpacing(2);
    m_model->setUsers(user, user);
    fillRoles();

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    auto *ask = plainLabel(tr("What if the person had these roles?"), left);
    ask->setBuddy(m_roles);
    leftLayout->addWidget(ask);
    leftLayout->addWidget(m_roles, 1);
    auto *middle = new QSplitter(this);
    middle->setChildrenCollapsible(false);
    middle->addWidget(left);
    middle->addWidget(m_table);
    middle->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setIcon(icon(Icon::Save));
    auto *close = buttons->addButton(QDialogButtonBox::Close);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("What %1 may do").arg(fullName(user)), this));
    layout->addWidget(DialogParts::mutedLabel(RightsReport::combiningRule(), this));
    layout->addWidget(middle, 1);
    layout->addWidget(m_effect);
    layout->addWidget(m_warning);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    DialogParts::orderTabs(buttons);
    resize(DialogParts::textSize(this, 150, 34));
    middle->setSizes({width() / 4, width() * 3 / 4});

    connect(m_save, &QPushButton::clicked, this, &EffectiveRightsDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_roles, &QListWidget::itemChanged, this, &EffectiveRightsDialog::follow);
    connect(context.roles, &RoleIndex::changed, this, &EffectiveRightsDialog::follow);
    follow();
    DialogParts::fitColumns(m_table, 46);
    m_roles->setCurrentRow(0);
    m_roles->setFocus();
}

void EffectiveRightsDialog::fillRoles()
{
    for (const auto &role : m_context.roles->roles()) {
        auto *item = new QListWidgetItem(RecordTexts::title(RecordType::Role, toRow(role)), m_roles);
        item->setData(idRole, role.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_user.roleIds.contains(role.id) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(plainToolTip(RecordTexts::roleDescription(toRow(role))));
    }
}

User EffectiveRightsDialog::then() const
{
    auto user = m_user;
    for (int row = 0; row < m_roles->count(); ++row) {
        const auto *item = m_roles->item(row);
        const auto id = item->data(idRole).toString();
        if (item->checkState() != Qt::Checked)
            user.roleIds.removeAll(id);
        else if (!user.roleIds.contains(id))
            user.roleIds.append(id);
    }
    return user;
}

/// Why the roles as they are chosen cannot be saved; empty when they can.
QString EffectiveRightsDialog::refusal() const
{
    const auto actor = m_context.actions->actor();
    const auto lookup = m_context.roles->lookup();
    const auto wanted = then();
    const auto &field = *findField(RecordType::User, u"roleIds");
    if (const auto why = refusalToWrite(actor, RecordType::User, field, toRow(m_user), lookup))
        return ErrorText::reason(*why);
    if (wanted.roleIds.isEmpty())
        return tr("Everybody has at least one role.");
    if (const auto why = refusalToGrant(actor, m_user, wanted, lookup))
        return ErrorText::reason(*why);
    return m_context.administrators->remain({wanted}, lookup) ? QString() : ErrorText::reason(u"last-administrator"_s);
}

void EffectiveRightsDialog::follow()
{
    const auto wanted = then();
    m_model->setUsers(m_user, wanted);
    const bool isOther = wanted.roleIds != m_user.roleIds;
    const auto change = m_model->change();
    QStringList lines;
    if (!change.gained.isEmpty())
        lines.append(tr("Gains: %1").arg(RightsReport::names(change.gained)));
    if (!change.lost.isEmpty())
        lines.append(tr("Loses: %1").arg(RightsReport::names(change.lost)));
    if (isOther && lines.isEmpty())
        lines.append(tr("Nothing changes in what the person may do."));
    m_effect->setText(lines.join(u'\n'));
    m_effect->setVisible(!lines.isEmpty());
    const auto denials = RightsReport::denials(wanted.roleIds, m_context.roles->lookup());
    m_warning->setText(denials.join(u'\n'));
    m_warning->setVisible(!denials.isEmpty());
    const auto why = isOther ? refusal() : QString();
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    m_table->setColumnHidden(EffectiveRightsModel::ThenColumn, !isOther);
    m_save->setEnabled(isOther && why.isEmpty() && !m_saving);
    // What would change is to be seen.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto first = m_model->index(row, 0);
        if (first.data(EffectiveRightsModel::EffectRole).toInt() != int(EffectiveRightsModel::Effect::None)) {
            m_table->scrollTo(first, QAbstractItemView::PositionAtCenter);
            break;
        }
    }
    DialogParts::fitHeight(this);
}

void EffectiveRightsDialog::save()
{
    m_saving = true;
    follow();
    const EditWatch::Edit edit{{RecordType::User, m_user.id}, {{u"roleIds"_s, toJson(m_user.roleIds), toJson(then().roleIds)}}};
    auto *watch = new EditWatch(m_context.actions, {edit}, tr("The roles of %1 are saved.").arg(fullName(m_user)));
    connect(watch, &EditWatch::stored, this, &QDialog::accept);
    connect(watch, &EditWatch::failed, this, [this](const QString &sentence) {
        m_saving = false;
        follow();
        m_problem->setText(sentence);
        m_problem->show();
    });
}
