// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class Page;
class PageTabs;
class QAction;
class QMainWindow;
class QMenu;
class QToolBar;
class WindowActions;

/// The menu bar and the tool bar: the actions of the window, and those of the tab that is shown.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    struct Choices {
        QString language; ///< of the interface, now
        int theme = 0; ///< a Theme
        bool signsOut = true; ///< whether there is a session to sign in to and out of
    };

    /// Fills the bars of the window, which owns this object. The actions and the tabs outlive it.
    WindowMenus(const WindowActions *actions, PageTabs *tabs, const Choices &choices, QMainWindow *window);

signals:
    void languageChosen(const QString &language);
    void themeChosen(int theme);

private:
    void makeMenus(QMainWindow *window, bool signsOut);
    void makeToolBar(QMainWindow *window);
    void showPages();
    void showViewMenu();
    void showCompanyMenu();
    void followPage();
    void showPageActions(const Page *page);

    const WindowActions *m_actions;
    PageTabs *m_tabs;
    QString m_language;
    int m_theme;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_companyMenu = nullptr;
    QMenu *m_pageMenu = nullptr; ///< of the tab that is shown
    QToolBar *m_tools = nullptr;
    const Page *m_followed = nullptr; ///< whose actions are shown
    QList<QAction *> m_followedActions;
};
