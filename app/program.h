// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"
#include "settings.h"
#include "windowgate.h"

#include "models/format.h"
#include "ui/pagecontext.h"

#include <QFont>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class Account;
class DemoService;
class DesktopNotice;
class FirstRun;
class MainWindow;
class NoticeWatch;
struct NoticeItem;
class SecretStore;
class SettingsWindow;
class ViewMemory;
class WelcomePage;

/// The program from start to end: brings up the demonstration's service or asks for an address, opens the account, and makes the window over it
/// anew when language or theme change. Ends by `finished`.
class Program : public QObject
{
    Q_OBJECT
public:
    Program(const CommandLine &line, Settings *settings, QObject *parent = nullptr);
    ~Program() override;

    void start();

    [[nodiscard]] Account *account() const { return m_account.get(); }
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    /// Numbers and dates as was chosen, else as the language has them.
    [[nodiscard]] Format format(const QString &language) const;
    /// What every part of the window works with; once the account is open.
    [[nodiscard]] PageContext pageContext() const;
    /// Another window over the same account; the old one is gone. For the pictures.
    void showWindow(const QString &language, int theme);
    /// The page of the first run, as a window of its own; for the pictures and for a start without a profile.
    [[nodiscard]] WelcomePage *makeWelcome() const;

signals:
    void accountOpened();
    /// It cannot go on: a sentence for the person.
    void failed(const QString &sentence);
    /// Another process has the account's window and shows it now.
    void finished();

private:
    [[nodiscard]] bool isShownElsewhere() const;
    void startDemonstration();
    void startAt(const QUrl &address);
    void openAccount(const QString &origin, const QUrl &address, const QString &code);
    void connectAccount();
    void accountIsOpen();
    void offerAnew();
    void openLink(const QString &link);
    void showWelcome(const QString &sentence = {});
    /// An account at this service whose owner is not known yet.
    void beginAccount(const QUrl &address);
    /// Watches for what the person has chosen to be told of.
    void followNotices();
    void tell(const QString &sentence, const QString &names, const NoticeItem &first);
    void applyLook();
    void showSettings();
    void takePreferences(const Preferences &chosen);
    /// The window anew for what was chosen, once no dialog of it is open that it would take along.
    void renewWindow();
    void fail(const QString &sentence);
    [[nodiscard]] QString profilesFolder() const;
    /// Of the command line, else that of the last time; may be invalid.
    [[nodiscard]] QUrl proposedAddress() const;

    CommandLine m_line;
    Settings *m_settings;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ViewMemory> m_memory;
    WindowGate m_gate;
    std::unique_ptr<DemoService> m_demo;
    std::unique_ptr<Account> m_account;
    std::function<void()> m_openAgain; ///< the same account
    std::unique_ptr<NoticeWatch> m_notices;
    std::unique_ptr<DesktopNotice> m_desktop;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FirstRun> m_firstRun;
    QPointer<SettingsWindow> m_settingsWindow;
    Preferences m_preferences;
    QFont m_desktopFont;
};
