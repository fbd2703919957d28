// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagecontext.h"

#include "models/entities/recordtype.h"

#include <QMainWindow>

class ListPage;
class MessageBar;
class OutboxModel;
class PendingWindow;
class QMenu;
class QTabWidget;
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
    [[nodiscard]] QList<ListPage *> pages() const { return m_pages; }
    [[nodiscard]] ListPage *page(RecordType type) const; ///< null when the person may not see it
    void showPage(ListPage *page);
    void open(const RecordKey &key);
    void showPending();
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
    void makeMenus();
    void makeViewMenu(QMenu *menu);
    void makeToolBar();
    void showPages(const Identity &identity);
    void showTitle();
    void followPage();
    void restoreArrangement();
    void rememberArrangement();
    [[nodiscard]] ListPage *currentPage() const;

    PageContext m_context;
    Facts m_facts;
    QTabWidget *m_tabs;
    MessageBar *m_messageBar;
    WindowMessages *m_messages = nullptr;
    StatusLine *m_status;
    OutboxModel *m_outbox;
    PendingWindow *m_pending = nullptr;
    QList<ListPage *> m_pages;
    QList<RecordType> m_shown;
    QMenu *m_viewMenu = nullptr;
    QAction *m_edit;
    QAction *m_search;
    QAction *m_refresh;
    QAction *m_offline;
    QAction *m_goOnline;
    QAction *m_showPending;
    QAction *m_pane;
    QAction *m_signIn;
    QAction *m_signOut;
    QAction *m_quit;
    bool m_closeAgreed = false;
};
