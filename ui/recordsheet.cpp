// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordsheet.h"

#include "plaintext.h"
#include "usagebar.h"

#include "models/accountactions.h"
#include "models/entities/order.h"
#include "models/recordtexts.h"
#include "models/recordviewer.h"
#include "models/roleindex.h"
#include "models/titleindex.h"
#include "ui/look/palette.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLinesShown = 12;

/// Where a permission comes from, in the words of the pane: the roles that grant it, and what takes it away.
struct RightReason {
    QStringList granting;
    QStringList denying;
    bool restricted = false;
};

RightReason reasonOf(Permission permission, const User &user, const RoleIndex &roles)
{
    RightReason reason;
    reason.restricted = user.restrictedPermissions.contains(permission);
    for (const auto &id : user.roleIds) {
        const auto *role = roles.role(id);
        if (!role)
            continue;
        const auto name = RecordTexts::title(RecordType::Role, toRow(*role));
        if (role->permissions.contains(permission))
            reason.granting.append(name);
        if (role->denies.contains(permission))
            reason.denying.append(name);
    }
    return reason;
}

} // namespace

RecordSheet::RecordSheet(const PageContext &context, const RecordViewer &viewer, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto type = viewer.key()->type;
    if (type == RecordType::Budget)
        addUsage(viewer);
    addFields(viewer);
    if (type == RecordType::Order) {
        addOrderLines(viewer);
        addApproval(viewer);
    }
    if (type == RecordType::User)
        addRights(viewer);
    addRelated(viewer);
    layout->addStretch(1);
}

void RecordSheet::addHeading(const QString &text)
{
    layout()->addItem(new QSpacerItem(0, 8));
    layout()->addWidget(headingLabel(text, this));
}

QFormLayout *RecordSheet::addForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    return form;
}

void RecordSheet::addFact(QFormLayout *form, const QString &title, const QString &text)
{
    auto *label = plainLabel(title, this);
    label->setWordWrap(false);
    auto palette = label->palette();
    palette.setColor(QPalette::WindowText, semanticColor(Semantic::Muted, palette));
    label->setPalette(palette);
    auto *value = plainLabel(text, this, true);
    value->setAccessibleName(tr("%1: %2").arg(title, text));
    form->addRow(label, value);
}

void RecordSheet::addFields(const RecordViewer &viewer)
{
    const auto type = viewer.key()->type;
    auto *form = addForm();
    const auto addFrom = [&](RecordType kind, const QJsonObject &row) {
        for (const auto &field : describe(kind).fields) {
            // What has a part of its own below, and what only says again what stands above.
            const bool elsewhere = field.is(Derived) || (kind == RecordType::Order && field.type == FieldType::Structure)
                || kind == RecordType::BudgetUsage || field.key == "permissions"_L1 || field.key == "denies"_L1
                || (kind == RecordType::Order && (field.key == "placedBy"_L1 || field.key == "groupId"_L1 || field.key == "reminders"_L1));
            if (elsewhere)
                continue;
            auto text = m_context.format.value(field, valueOf(field, row), row, m_context.titles->lookup());
            if (kind == RecordType::Role && field.key == "description"_L1)
                text = RecordTexts::roleDescription(row);
            if (kind == RecordType::Role && field.key == "name"_L1)
                text = RecordTexts::title(kind, row);
            if (!text.isEmpty())
                addFact(form, RecordTexts::fieldTitle(kind, field), text);
        }
    };
    addFrom(type, viewer.row());
    if (const auto companion = describe(type).companion; companion && !viewer.companion().isEmpty())
        addFrom(*companion, viewer.companion());
}

void RecordSheet::addUsage(const RecordViewer &viewer)
{
    const auto figures = usageFigures(viewer.row(), viewer.companion());
    if (!figures)
        return;
    auto *bar = new UsageBar(this);
    bar->setFigures(*figures, m_context.format.usage(*figures));
    layout()->addWidget(bar);
    auto *form = addForm();
    const auto money = [&](qint64 amount) { return m_context.format.money({amount, figures->currency}); };
    for (const auto &field : describe(RecordType::BudgetUsage).fields) {
        const auto text = m_context.format.value(field, viewer.companion()[field.key], viewer.companion(), m_context.titles->lookup());
        if (!text.isEmpty())
            addFact(form, RecordTexts::fieldTitle(RecordType::BudgetUsage, field), text);
    }
    addFact(form, tr("Used"), tr("%1 of %2").arg(m_context.format.percent(figures->percent()), money(figures->limit)));
    addHeading(tr("Rules"));
}

void RecordSheet::addRights(const RecordViewer &viewer)
{
    const auto user = fromRow<User>(viewer.row());
    if (!user || m_context.roles->roles().isEmpty())
        return;
    addHeading(tr("Rights"));
    const auto effective = effectivePermissions(*user, m_context.roles->lookup());
    auto *form = addForm();
    QStringList withheld;
    for (int i = 0; i < permissionCount; ++i) {
        const auto permission = Permission(i);
        const auto reason = reasonOf(permission, *user, *m_context.roles);
        if (reason.granting.isEmpty())
            continue;
        const auto title = RecordTexts::permission(permission);
        if (effective.contains(permission))
            addFact(form, u"✓ "_s + title, reason.granting.join(u", "_s));
        else if (reason.restricted)
            withheld.append(tr("%1: restricted for this person").arg(title));
        else
            withheld.append(tr("%1: denied by %2").arg(title, reason.denying.join(u", "_s)));
    }
    if (effective.isEmpty())
        addFact(form, tr("None"), tr("This person may do nothing."));
    if (!withheld.isEmpty()) {
        layout()->addWidget(plainLabel(tr("Taken away:"), this));
        layout()->addWidget(plainLabel(withheld.join(u'\n'), this, true));
    }
}

void RecordSheet::addOrderLines(const RecordViewer &viewer)
{
    QList<OrderLine> lines;
    if (!fromJson(viewer.row()["lines"_L1], lines) || lines.isEmpty())
        return;
    addHeading(tr("%n line(s)", nullptr, int(lines.size())));
    auto *table = new QTableWidget(int(lines.size()), 4, this);
    table->setAccessibleName(tr("Order lines"));
    table->setHorizontalHeaderLabels({tr("Number"), tr("Item"), tr("Quantity"), tr("Each, excl. VAT")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    for (int row = 0; row < int(lines.size()); ++row) {
        const auto &line = lines.at(row);
        const QString texts[] = {line.sku, line.name, m_context.format.number(line.quantity), m_context.format.money(line.unitPrice)};
        for (int column = 0; column < 4; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(plainToolTip(texts[column]));
            if (column >= 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
    const int height = fontMetrics().height() + 8;
    table->verticalHeader()->setMinimumSectionSize(height);
    table->verticalHeader()->setDefaultSectionSize(height);
    table->resizeColumnsToContents(); // an order's lines are few
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + height * std::min(int(lines.size()), mostLinesShown) + 2 * table->frameWidth() + 2);
    table->setCurrentCell(0, 0);
    layout()->addWidget(table);
}

void RecordSheet::addApproval(const RecordViewer &viewer)
{
    Order order;
    const auto &row = viewer.row();
    QStringList approvers;
    const bool known = fromJson(row["approvalReasons"_L1], order.approvalReasons) && fromJson(row["decision"_L1], order.decision);
    if (!known || (order.approvalReasons.isEmpty() && !order.decision))
        return;
    addHeading(tr("Approval"));
    auto *form = addForm();
    for (const auto &reason : std::as_const(order.approvalReasons)) {
        const auto text = reason.kind == ApprovalReason::Kind::OrderLimit
            ? tr("Above the buyer's order limit")
            : tr("The budget %1 would be at %2").arg(reason.budgetName, m_context.format.percent(reason.percentAfter));
        addFact(form, tr("Reason"), text);
    }
    if (row["status"_L1] == "pendingApproval"_L1 && fromJson(row["approverIds"_L1], order.approverIds)) {
        for (const auto &id : std::as_const(order.approverIds)) {
            if (const auto title = m_context.titles->title({RecordType::User, id}))
                approvers.append(title->isEmpty() ? tr("(a person you cannot see)") : *title);
        }
        addFact(form, tr("May be approved by"), approvers.join(u", "_s));
    }
    if (order.decision) {
        const auto by = m_context.titles->title({RecordType::User, order.decision->by}).value_or(u"…"_s);
        addFact(form, tr("Decided by"), by.isEmpty() ? tr("(a person you cannot see)") : by);
        addFact(form, tr("Decided"), m_context.format.instant(order.decision->at));
        if (!order.decision->comment.isEmpty())
            addFact(form, tr("Comment"), order.decision->comment);
    }
}

void RecordSheet::addRelated(const RecordViewer &viewer)
{
    QFormLayout *form = nullptr;
    for (const auto &related : viewer.related()) {
        if (related.count == 0)
            continue;
        if (!form) {
            addHeading(tr("Related"));
            form = addForm();
        }
        addFact(form, RecordTexts::kinds(related.type), m_context.format.number(related.count));
    }
}
