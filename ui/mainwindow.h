// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagecontext.h"

#include "models/entities/recordtype.h"

#include <QMainWindow>

class LogWindow;
class MessageBar;
class OutboxModel;
class Page;
class PageTabs;
class PendingWindow;
class QDialog;
class StatusLine;
class WindowActions;
class WindowMessages;

/// The window over one account: its tabs, the windows and dialogs that every tab shares, its place on the screen and its end.
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
    [[nodiscard]] QList<Page *> pages() const;
    [[nodiscard]] Page *page(RecordType type) const; ///< null when the person may not see it
    void showPage(Page *page);
    void open(const RecordKey &key);
    void showPending();
    /// The log of the account, narrowed to one record if one is given.
    void showLog(const std::optional<RecordKey> &key = {});
    /// Opens the dialog that settles this entry; null when there is nothing to settle.
    QWidget *decide(const QUuid &entryId);
    /// The same for several, of which those are shown that are settled field by field; null when there is nothing to settle.
    QWidget *decideMany(const QList<QUuid> &entryIds);
    void notice(const QString &sentence);
    /// Asks first when something has not been sent.
    void signOut();

signals:
    void languageChosen(const QString &language);
    void themeChosen(int theme);
    void settingsRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectPage(Page *page);
    void showTitle();
    void searchOrders(const QString &text);
    void showOrders(const RecordKey &whose, QDate first, QDate last);
    void showPalette();
    void openDialog(QDialog *dialog); ///< of which nobody keeps a hold
    void restoreArrangement();
    void rememberArrangement();

    PageContext m_context;
    Facts m_facts;
    WindowActions *m_actions;
    PageTabs *m_tabs;
    MessageBar *m_messageBar;
    WindowMessages *m_messages;
    StatusLine *m_status;
    OutboxModel *m_outbox;
    PendingWindow *m_pending = nullptr;
    LogWindow *m_log = nullptr;
    bool m_closeAgreed = false;
};
