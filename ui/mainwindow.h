// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagecontext.h"

#include "models/entities/recordtype.h"

#include <QMainWindow>

class Page;
class MessageBar;
class OutboxModel;
class LogWindow;
class PendingWindow;
class QMenu;
class QTabWidget;
class QToolBar;
class StatusLine;
class WindowMessages;
struct Identity;

/// The window over one account: builds the pages that the person may see, and connects the actions.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    struct Facts {
        QString companyName;
        QString organisationNumber; ///< as it is read
        QString language; ///< of the interface, now
        int theme = 0; ///< a Theme
        bool demonstration = false;
    };

    MainWindow(const PageContext &context, const Facts &facts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setCompany(const QString &name, const QString &organisationNumber);
    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }
    [[nodiscard]] QList<Page *> pages() const { return m_pages; }
    [[nodiscard]] Page *page(RecordType type) const; ///< null when the person may not see it
    void showPage(Page *page);
    void open(const RecordKey &key);
    void showPending();
    /// The log of the account, narrowed to one record if one is given.
    void showLog(const std::optional<RecordKey> &key = {});
    /// Opens the dialog that settles this entry; null when there is nothing to settle.
    QWidget *decide(const QUuid &entryId);
    void notice(const QString &sentence);

signals:
    void languageChosen(const QString &language);
    void themeChosen(int theme);
    void newAccountRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void makeUndoActions();
    void followUndo();
    void makeMenus();
    void makeViewMenu(QMenu *menu);
    void makeToolBar();
    void showPages(const Identity &identity);
    void showTitle();
    void showTabTitles();
    void searchOrders(const QString &text);
    void followPage();
    void showCompanyMenu();
    void showPageActions(const Page *page);
    void restoreArrangement();
    void rememberArrangement();
    [[nodiscard]] Page *currentPage() const;

    PageContext m_context;
    Facts m_facts;
    QTabWidget *m_tabs;
    MessageBar *m_messageBar;
    WindowMessages *m_messages = nullptr;
    StatusLine *m_status;
    OutboxModel *m_outbox;
    PendingWindow *m_pending = nullptr;
    LogWindow *m_log = nullptr;
    QList<Page *> m_pages;
    QList<RecordType> m_shown;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_companyMenu = nullptr;
    QMenu *m_pageMenu = nullptr; ///< of the tab that is shown
    QToolBar *m_tools = nullptr;
    const Page *m_followed = nullptr; ///< whose actions are shown
    QList<QAction *> m_followedActions;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_edit;
    QAction *m_search;
    QAction *m_refresh;
    QAction *m_offline;
    QAction *m_goOnline;
    QAction *m_showPending;
    QAction *m_acceptRemoval;
    QAction *m_delegate;
    QAction *m_showLog;
    QAction *m_pane;
    QAction *m_signIn;
    QAction *m_signOut;
    QAction *m_quit;
    bool m_closeAgreed = false;
};
