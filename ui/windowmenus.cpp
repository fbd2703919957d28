// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "windowmenus.h"

#include "pagetabs.h"
#include "windowactions.h"

#include "models/recordtexts.h"
#include "ui/look/palette.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

WindowMenus::WindowMenus(const WindowActions *actions, PageTabs *tabs, const Choices &choices, QMainWindow *window)
    : QObject(window)
    , m_actions(actions)
    , m_tabs(tabs)
    , m_language(choices.language)
    , m_theme(choices.theme)
{
    makeMenus(window, choices.signsOut);
    makeToolBar(window);
    connect(tabs, &PageTabs::currentChanged, this, &WindowMenus::followPage);
    connect(tabs, &PageTabs::pagesChanged, this, &WindowMenus::showPages);
    connect(tabs, &PageTabs::pageMade, this, [this](const Page *page) {
        if (page->editAction())
            connect(page->editAction(), &QAction::changed, this, &WindowMenus::followPage);
    });
}

void WindowMenus::makeMenus(QMainWindow *window, bool signsOut)
{
    auto *bar = window->menuBar();
    auto *file = bar->addMenu(tr("&File"));
    file->addAction(m_actions->quit);
    auto *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({m_actions->undo, m_actions->redo});
    edit->addSeparator();
    edit->addActions({m_actions->edit, m_actions->search, m_actions->showPalette});
    edit->addSeparator();
    edit->addAction(m_actions->showSettings);
    m_viewMenu = bar->addMenu(tr("&View"));
    m_companyMenu = bar->addMenu(tr("&My company"));
    m_pageMenu = bar->addMenu(QString());
    auto *account = bar->addMenu(tr("&Account"));
    account->addActions({m_actions->refresh, m_actions->offline, m_actions->showPending, m_actions->showDelegate, m_actions->showLog});
    if (signsOut) {
        account->addSeparator();
        account->addActions({m_actions->signIn, m_actions->signOut});
    }
    auto *help = bar->addMenu(tr("&Help"));
    help->addActions({m_actions->showShortcuts, m_actions->showAbout});
}

void WindowMenus::makeToolBar(QMainWindow *window)
{
    m_tools = window->addToolBar(tr("Tools"));
    m_tools->setObjectName(u"tools"_s);
    m_tools->setMovable(false);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->addAction(m_actions->edit);
    m_tools->addSeparator();
    m_tools->addActions({m_actions->refresh, m_actions->offline});
}

void WindowMenus::showPages()
{
    if (!m_tabs->pages().contains(m_followed))
        showPageActions(nullptr);
    showCompanyMenu();
    showViewMenu();
    followPage();
}

void WindowMenus::showViewMenu()
{
    m_viewMenu->clear();
    for (int i = 0; i < m_tabs->pages().size(); ++i) {
        auto *page = m_tabs->pages().at(i);
        auto *action = m_viewMenu->addAction(PageTabs::icon(page->type()), PageTabs::title(page->type()));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, page] { m_tabs->showPage(page); });
    }
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_actions->showPane);
    const auto addChoices = [this](const QString &title, const QList<std::pair<QString, QVariant>> &choices, const QVariant &now,
                                         auto chosen) {
        auto *submenu = m_viewMenu->addMenu(title);
        auto *group = new QActionGroup(submenu);
        for (const auto &[text, value] : choices) {
            auto *action = submenu->addAction(text);
            action->setCheckable(true);
            action->setChecked(value == now);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [chosen, value = value] { chosen(value); });
        }
    };
    addChoices(tr("&Theme"),
               {{tr("As the system"), int(Theme::System)}, {tr("Light"), int(Theme::Light)}, {tr("Dark"), int(Theme::Dark)}},
               m_theme, [this](const QVariant &value) { emit themeChosen(value.toInt()); });
    QList<std::pair<QString, QVariant>> languages;
    for (const auto &code : RecordTexts::languages())
        languages.append({RecordTexts::language(code), code});
    addChoices(tr("&Language"), languages, m_language,
               [this](const QVariant &value) { emit languageChosen(value.toString()); });
}

void WindowMenus::followPage()
{
    const auto *page = m_tabs->currentPage();
    if (page != m_followed)
        showPageActions(page);
    const auto *edit = page ? page->editAction() : nullptr;
    m_actions->edit->setVisible(edit != nullptr);
    m_actions->edit->setEnabled(edit && edit->isEnabled());
    if (edit) {
        m_actions->edit->setToolTip(edit->toolTip());
        m_actions->edit->setStatusTip(edit->statusTip());
    }
}

/// What concerns the company as a whole can be reached from every tab.
void WindowMenus::showCompanyMenu()
{
    m_companyMenu->clear();
    auto *company = m_tabs->page(RecordType::Company);
    m_companyMenu->menuAction()->setVisible(company != nullptr);
    if (!company)
        return;
    m_companyMenu->addActions(company->pageActions());
}

/// The tab's own actions, in its menu and before the others in the tool bar.
void WindowMenus::showPageActions(const Page *page)
{
    m_followed = page;
    m_pageMenu->clear();
    for (auto *action : std::exchange(m_followedActions, {}))
        m_tools->removeAction(action);
    if (!page)
        return;
    m_pageMenu->setTitle(PageTabs::title(page->type()));
    m_pageMenu->addActions(page->pageActions());
    m_pageMenu->menuAction()->setVisible(!page->pageActions().isEmpty() && page->type() != RecordType::Company);
    for (auto *action : page->pageActions()) {
        if (action->priority() == QAction::HighPriority)
            m_tools->insertAction(m_actions->edit, action);
    }
    m_followedActions = page->pageActions();
}
