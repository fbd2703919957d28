// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "pagetabs.h"

#include "budgetpage.h"
#include "companypage.h"
#include "grouppage.h"
#include "orderpage.h"
#include "rolepage.h"
#include "userpage.h"

#include "models/accountactions.h"
#include "models/recordtexts.h"
#include "ui/look/icons.h"

namespace {

/// The kinds whose tabs the person may see, in their order.
QList<RecordType> visibleTypes(PermissionSet permissions)
{
    using enum Permission;
    QList<RecordType> types;
    if (permissions.contains(UsersView))
        types.append(RecordType::User);
    if (permissions.contains(GroupsView))
        types.append(RecordType::Group);
    if (permissions.contains(RolesView))
        types.append(RecordType::Role);
    types.append(RecordType::Budget); // without the right: those that bound oneself
    if (permissions.contains(OrdersViewOwn) || permissions.contains(OrdersViewGroup) || permissions.contains(OrdersViewCompany)
        || permissions.contains(OrdersApprove))
        types.append(RecordType::Order);
    if (permissions.contains(CompanyView))
        types.append(RecordType::Company);
    return types;
}

Page *makePage(RecordType type, const PageContext &context)
{
    switch (type) {
    case RecordType::User:
        return new UserPage(context);
    case RecordType::Group:
        return new GroupPage(context);
    case RecordType::Role:
        return new RolePage(context);
    case RecordType::Budget:
        return new BudgetPage(context);
    case RecordType::Company:
        return new CompanyPage(context);
    default:
        return new OrderPage(context);
    }
}

Icon iconOf(RecordType type)
{
    switch (type) {
    case RecordType::Group:
        return Icon::Group;
    case RecordType::Role:
        return Icon::Role;
    case RecordType::Budget:
        return Icon::Budget;
    case RecordType::Order:
        return Icon::Order;
    case RecordType::Company:
        return Icon::Company;
    default:
        return Icon::Users;
    }
}

} // namespace

PageTabs::PageTabs(const PageContext &context, QWidget *parent)
    : QTabWidget(parent)
    , m_context(context)
{
    setDocumentMode(true);
    setAccessibleName(tr("Parts of the account"));
}

void PageTabs::follow()
{
    connect(m_context.actions, &AccountActions::identityChanged, this, &PageTabs::showPages);
    showPages();
}

void PageTabs::showPages()
{
    const auto types = visibleTypes(m_context.actions->identity().permissions);
    if (types == m_shown)
        return;
    const auto before = currentPage() ? currentPage()->type() : types.first();
    m_shown = types;
    QSignalBlocker quiet(this);
    clear();
    QList<Page *> pages;
    for (const auto type : types) {
        auto *shown = page(type);
        if (!shown) {
            shown = makePage(type, m_context);
            connect(shown, &Page::waitingChanged, this, &PageTabs::showTitles);
            shown->setPaneVisible(m_paneVisible);
        }
        pages.append(shown);
        addTab(shown, icon(type), title(type));
    }
    const auto old = std::exchange(m_pages, pages);
    setCurrentIndex(int(std::max<qsizetype>(0, types.indexOf(before))));
    showTitles();
    quiet.unblock();
    for (auto *page : pages) {
        if (!old.contains(page))
            emit pageMade(page);
    }
    emit pagesChanged();
    for (auto *page : old) {
        if (!pages.contains(page))
            page->deleteLater();
    }
}

void PageTabs::showTitles()
{
    for (int i = 0; i < count(); ++i) {
        const auto *page = m_pages.at(i);
        const auto kind = title(page->type());
        setTabText(i, page->waiting() == 0 ? kind : tr("%1 (%n waiting)", "a tab and how much waits in it", int(page->waiting())).arg(kind));
    }
}

Page *PageTabs::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

Page *PageTabs::page(RecordType type) const
{
    for (auto *page : m_pages) {
        if (page->type() == type)
            return page;
    }
    return nullptr;
}

void PageTabs::showPage(Page *page)
{
    setCurrentWidget(page);
    page->focusFirst();
}

void PageTabs::setPaneVisible(bool visible)
{
    m_paneVisible = visible;
    for (auto *page : std::as_const(m_pages))
        page->setPaneVisible(visible);
}

QString PageTabs::title(RecordType type)
{
    return type == RecordType::Company ? tr("My company") : RecordTexts::kinds(type);
}

QIcon PageTabs::icon(RecordType type)
{
    return ::icon(iconOf(type));
}
