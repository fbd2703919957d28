// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "account.h"
#include "demoservice.h"
#include "desktopnotice.h"
#include "firstrun.h"
#include "recordlink.h"

#include "models/errortext.h"
#include "models/remote/keychainsecretstore.h"
#include "models/remote/memorysecretstore.h"
#include "models/reports/noticewatch.h"
#include "translations/translations.h"
#include "ui/look/palette.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/settings/settingswindow.h"
#include "ui/viewmemory.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto demoOrigin = u"demo"_s;

std::unique_ptr<SecretStore> makeSecretStore(bool demonstration)
{
    // The demonstration signs itself in at each start, and leaves nothing in anybody's keyring.
    if (demonstration)
        return std::make_unique<MemorySecretStore>();
    return std::make_unique<KeychainSecretStore>();
}

QString profileSentence(const Error &error)
{
    if (error.kind == ErrorKind::Busy)
        return Program::tr("This account is already open in another window of Selskap. Go on there, or close it first.");
    if (error.kind == ErrorKind::NewerVersion)
        return Program::tr("What is kept on this device was made by a newer version of Selskap. Install the newer version; nothing has been changed.");
    if (error.kind == ErrorKind::ReadOnly)
        return Program::tr("The folder %1 cannot be written. Nothing has been changed.").arg(error.detail);
    return ErrorText::describe(error);
}

} // namespace

Program::Program(const CommandLine &line, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_settings(settings)
    , m_secrets(makeSecretStore(line.demo))
    , m_memory(std::make_unique<ViewMemory>(line.task == CommandLine::Task::Window
                                                ? QDir(settings->folder()).filePath(u"view.json"_s) : QString()))
    , m_preferences(settings->preferences())
    , m_desktopFont(QApplication::font())
{
    if (!line.language.isEmpty())
        m_preferences.language = line.language;
    connect(&m_gate, &WindowGate::asked, this, &Program::openLink);
}

Program::~Program()
{
    // The window looks at the account, and the account at the service.
    delete m_settingsWindow;
    m_notices.reset();
    m_window.reset();
    m_account.reset();
    m_demo.reset();
    QApplication::setFont(m_desktopFont);
}

QString Program::profilesFolder() const
{
    return QDir(m_settings->folder()).filePath(m_line.demo ? u"demo"_s : u"profiles"_s);
}

Format Program::format(const QString &language) const
{
    FormatOptions options;
    auto preferences = m_preferences;
    preferences.language = language;
    options.locale = preferences.locale();
    // Pictures and tests show the same on every machine.
    if (m_line.today.isValid())
        options.zone = QTimeZone("Europe/Oslo");
    options.today = m_line.today;
    return Format(options);
}

void Program::start()
{
    applyLook();
    if (isShownElsewhere()) {
        emit finished();
        return;
    }
    if (m_line.demo) {
        startDemonstration();
        return;
    }
    const auto address = proposedAddress();
    if (address.isValid() && !m_settings->lastProfile(address.toString()).isEmpty())
        startAt(address);
    else
        showWelcome();
}

/// A window of the account that this start is for is shown, and told the link. Each company and service has a window of its own.
bool Program::isShownElsewhere() const
{
    if (m_line.task != CommandLine::Task::Window || m_line.fresh)
        return false;
    QStringList names;
    if (const auto link = RecordLink::parse(m_line.link)) {
        names = QDir(profilesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        names.removeIf([&](const QString &name) { return Profile::ownerOf(profilesFolder(), name).companyId != link->companyId; });
    } else if (m_line.demo) {
        names = {m_settings->lastProfile(demoOrigin + u'/' + m_line.as)};
    } else {
        names = {m_settings->lastProfile(proposedAddress().toString())};
    }
    return std::any_of(names.begin(), names.end(), [this](const QString &name) {
        const auto held = Profile::takeKnown(profilesFolder(), name);
        return !held && held.error().kind == ErrorKind::Busy && WindowGate::handOver(QDir(profilesFolder()).filePath(name), m_line.link);
    });
}

void Program::openLink(const QString &link)
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (link.isEmpty())
        return;
    const auto parsed = RecordLink::parse(link);
    if (!parsed)
        m_window->notice(tr("This link cannot be opened."));
    else if (parsed->companyId != m_account->actions()->identity().companyId)
        m_window->notice(tr("This link leads to another company than the one in this window."));
    else if (!m_window->page(parsed->key.type))
        m_window->notice(tr("This link leads to something that you may not see."));
    else
        m_window->open(parsed->key);
}

void Program::startDemonstration()
{
    const QDir folder(profilesFolder());
    if (m_line.fresh && folder.exists()) {
        // The lock of a profile in use stands in the way, and is meant to.
        for (const auto &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto held = Profile::takeKnown(folder.path(), name);
            if (!held && held.error().kind == ErrorKind::Busy) {
                fail(tr("The demonstration is open in another window; close that one before beginning anew."));
                return;
            }
        }
        QDir(folder.path()).removeRecursively();
    }
    if (!QDir().mkpath(folder.path())) {
        fail(tr("The folder %1 cannot be written. Nothing has been changed.").arg(folder.path()));
        return;
    }
    DemoService::Options options;
    options.databaseFile = folder.filePath(u"service.db"_s);
    options.users = m_line.users;
    options.today = m_line.today;
    options.role = m_line.as;
    m_demo = std::make_unique<DemoService>(options);
    connect(m_demo.get(), &DemoService::ready, this,
            [this](const QUrl &address, const QString &code) { openAccount(demoOrigin, address, code); });
    connect(m_demo.get(), &DemoService::codeReady, this, [this](const QString &code) {
        if (m_account)
            m_account->useCode(code);
    });
    connect(m_demo.get(), &DemoService::failed, this, [this](const Error &error) {
        qWarning("%ls", qUtf16Printable(error.detail));
        if (m_window)
            m_window->notice(tr("The demonstration's own service has ended. You can go on reading and editing; start the program again to send."));
        else
            fail(tr("The demonstration's own service did not start. Is another copy of the demonstration running? Details: %1").arg(error.detail));
    });
    m_demo->start();
}

void Program::startAt(const QUrl &address)
{
    openAccount(address.toString(), address, {});
}

void Program::openAccount(const QString &origin, const QUrl &address, const QString &code)
{
    // Each role of the demonstration is another person.
    const auto remembered = m_line.demo ? origin + u'/' + m_line.as : origin;
    auto known = Profile::takeKnown(profilesFolder(), m_settings->lastProfile(remembered));
    if (!known && known.error().kind != ErrorKind::NotFound) {
        fail(profileSentence(known.error()));
        return;
    }
    m_openAgain = [this, origin, address] { openAccount(origin, address, {}); };
    Account::Options options{profilesFolder(), origin, address, m_preferences.language};
    m_account = std::make_unique<Account>(options, known ? std::move(*known) : nullptr, m_secrets.get());
    connectAccount();
    connect(m_account.get(), &Account::opened, this, [this, remembered, address] {
        if (m_line.task == CommandLine::Task::Window || m_line.demo)
            m_settings->setLastProfile(remembered, m_account->profile()->name());
        if (!m_line.demo)
            m_settings->setServer(address);
        accountIsOpen();
    });
    m_account->start(code);
}

void Program::connectAccount()
{
    auto *session = m_account->session();
    connect(m_account.get(), &Account::failed, this, [this](const Error &error) { fail(profileSentence(error)); });
    connect(m_account.get(), &Account::companyChanged, this, [this] {
        if (m_window)
            m_window->setCompany(m_account->companyName(), m_account->organisationNumber());
    });
    connect(m_account.get(), &Account::noticed, this, [this](const QString &sentence) {
        if (m_window)
            m_window->notice(sentence);
    });
    connect(m_account.get(), &Account::ended, this, [this] {
        m_gate.close();
        if (m_settingsWindow)
            m_settingsWindow->close();
        m_notices.reset();
        m_window.reset();
        m_account.release()->deleteLater();
        showWelcome();
    });
    connect(m_account.get(), &Account::cacheDamaged, this, &Program::offerAnew);
    connect(session, &AccountSession::browserRequested, this, [this](const QUrl &link) {
        const bool shown = QDesktopServices::openUrl(link);
        if (m_firstRun)
            m_firstRun->showWaiting(link);
        else if (m_window)
            m_window->notice(shown ? tr("Finish signing in in your browser.")
                                   : tr("No browser could be opened. Open this link in one: %1").arg(link.toString()));
    });
    connect(session, &AccountSession::signInFailed, this, [this](const Error &error) {
        if (m_window) {
            m_window->notice(ErrorText::describe(error));
        } else if (m_firstRun) {
            m_account.release()->deleteLater();
            m_firstRun->showError(error);
        } else {
            fail(ErrorText::describe(error));
        }
    });
    connect(session, &AccountSession::sessionOnly, this, [this](const Error &error) {
        qWarning("No secret store: %ls", qUtf16Printable(error.detail));
        const auto sentence = error.kind == ErrorKind::Timeout
            ? tr("Your keyring has not answered yet. Until it does, you have to sign in again at the next start.")
            : tr("This machine has no keyring that works. Nothing secret is kept, so you have to sign in again at the next start.");
        if (m_window)
            m_window->messageBar()->set(MessageBar::Subject::Keyring, Semantic::Warning, sentence);
    });
}

/// What can be read is still of use, and somebody may be typing: the person says when.
void Program::offerAnew()
{
    if (!m_window)
        return;
    auto *again = new QAction(tr("Fetch it anew"), m_window.get());
    connect(again, &QAction::triggered, this, [this] {
        m_notices.reset();
        m_window.reset();
        m_account.reset();
        m_openAgain();
    }, Qt::QueuedConnection);
    m_window->messageBar()->set(MessageBar::Subject::Copy, Semantic::Warning,
                                tr("The copy of the account on this device is damaged, and lists may be wrong. Your changes are kept."), {again});
}

void Program::accountIsOpen()
{
    m_firstRun.reset();
    if (m_line.task == CommandLine::Task::Window) {
        if (m_preferences.beginsOffline)
            m_account->actions()->setOffline(true);
        showWindow(m_preferences.language, m_preferences.theme);
        followNotices();
        m_gate.open(m_account->profile()->folder());
        if (!m_line.link.isEmpty())
            openLink(std::exchange(m_line.link, {}));
    }
    emit accountOpened();
}

PageContext Program::pageContext() const
{
    PageContext context;
    context.cache = m_account->cache();
    context.actions = m_account->actions();
    context.queries = m_account.get();
    context.titles = m_account->titles();
    context.roles = m_account->roles();
    context.approvers = m_account->approvers();
    context.administrators = m_account->administrators();
    context.drafts = m_account->drafts();
    context.undo = m_account->undo();
    context.memory = m_memory.get();
    context.format = format(m_preferences.language);
    context.folder = m_account->profile()->folder();
    return context;
}

void Program::showWindow(const QString &language, int theme)
{
    m_preferences.language = language;
    m_preferences.theme = theme;
    const auto geometry = m_window ? m_window->geometry() : QRect();
    m_window.reset();
    installTranslators(*qApp, language);
    applyLook();

    MainWindow::Facts facts;
    facts.companyName = m_account->companyName();
    facts.organisationNumber = m_account->organisationNumber();
    facts.language = language;
    facts.theme = theme;
    facts.demonstration = m_line.demo;
    m_window = std::make_unique<MainWindow>(pageContext(), facts);
    // The choice is made in a menu of the window that it replaces: the menu closes first.
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &chosen) {
        auto preferences = m_preferences;
        preferences.language = chosen;
        takePreferences(preferences);
    }, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](int chosen) {
        auto preferences = m_preferences;
        preferences.theme = chosen;
        takePreferences(preferences);
    }, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::settingsRequested, this, &Program::showSettings);
    if (geometry.isValid())
        m_window->setGeometry(geometry);
    m_window->show();
}

void Program::applyLook()
{
    applyTheme(*qApp, Theme(m_preferences.theme));
    auto font = m_desktopFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_preferences.textPercent / 100);
    else
        font.setPixelSize(font.pixelSize() * m_preferences.textPercent / 100);
    QApplication::setFont(font);
}

void Program::followNotices()
{
    m_notices.reset();
    if (!m_account || !m_window || !m_preferences.notices)
        return;
    if (!m_desktop)
        m_desktop = std::make_unique<DesktopNotice>();
    m_notices = std::make_unique<NoticeWatch>(
        m_preferences.notices, NoticeWatch::Sources{m_account->cache(), m_account->actions(), m_account->approvers()},
        format(m_preferences.language));
    connect(m_notices.get(), &NoticeWatch::arisen, this, [this](NoticeKind, const QString &sentence, const QString &names, const NoticeItem &first) {
        tell(sentence, names, first);
    });
}

void Program::tell(const QString &sentence, const QString &names, const NoticeItem &first)
{
    // Whoever looks at the window sees it there.
    if (m_window && m_window->isActiveWindow())
        return m_window->notice(sentence);
    m_desktop->show(sentence, names, [this, key = first.key, entryId = first.entryId] {
        openLink({});
        if (!m_window)
            return;
        if (entryId.isNull())
            m_window->open(key);
        else if (!m_window->decide(entryId))
            m_window->showPending();
    });
}

void Program::showSettings()
{
    if (!m_settingsWindow) {
        SettingsWindow::Facts facts;
        const auto &identity = m_account->actions()->identity();
        facts.server = m_line.demo ? tr("The demonstration's own") : m_settings->server().toString();
        facts.person = identity.name.isEmpty() ? identity.email : tr("%1 (%2)").arg(identity.name, identity.email);
        facts.company = m_account->companyName();
        facts.folder = m_settings->folder();
        if (m_line.demo)
            facts.whyNotSignOut = tr("The demonstration signs itself in; there is nothing to sign out of.");
        m_settingsWindow = new SettingsWindow(m_preferences, facts);
        m_settingsWindow->setAttribute(Qt::WA_DeleteOnClose);
        // A choice that makes the window anew is carried out when the control that made it has finished.
        connect(m_settingsWindow, &SettingsWindow::changed, this, &Program::takePreferences, Qt::QueuedConnection);
        connect(m_settingsWindow, &SettingsWindow::signOutRequested, this, [this] {
            m_window->raise();
            m_window->activateWindow();
            m_window->signOut();
        });
    }
    m_settingsWindow->show();
    m_settingsWindow->raise();
    m_settingsWindow->activateWindow();
}

void Program::takePreferences(const Preferences &chosen)
{
    const auto before = std::exchange(m_preferences, chosen);
    m_settings->setPreferences(chosen);
    if (m_settingsWindow)
        m_settingsWindow->setPreferences(chosen);
    auto same = before;
    same.beginsOffline = chosen.beginsOffline;
    same.notices = chosen.notices;
    if (before.notices != chosen.notices || before.locale() != chosen.locale())
        followNotices(); // what it tells has numbers and dates in it
    if (!(same == chosen))
        renewWindow();
}

void Program::renewWindow()
{
    if (!m_window)
        return;
    for (const auto *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible() && dialog->isModal()) {
            connect(dialog, &QDialog::finished, this, &Program::renewWindow, Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
            m_window->notice(tr("Your choice takes effect when the open dialog is closed."));
            return;
        }
    }
    showWindow(m_preferences.language, m_preferences.theme);
}

QUrl Program::proposedAddress() const
{
    return m_line.server.isValid() ? m_line.server : m_settings->server();
}

WelcomePage *Program::makeWelcome() const
{
    return FirstRun::makePage(m_preferences.language, proposedAddress());
}

void Program::showWelcome(const QString &sentence)
{
    if (m_line.task != CommandLine::Task::Window) {
        fail(tr("There is no profile to start with. Start the window once and sign in."));
        return;
    }
    installTranslators(*qApp, m_preferences.language);
    m_firstRun = std::make_unique<FirstRun>(m_preferences.language, proposedAddress());
    auto *firstRun = m_firstRun.get();
    connect(firstRun, &FirstRun::languageChosen, this, [this](const QString &chosen) {
        m_preferences.language = chosen;
        m_settings->setLanguage(chosen);
        installTranslators(*qApp, chosen);
    });
    connect(firstRun, &FirstRun::signInRequested, this, [this](const QUrl &address) {
        beginAccount(address);
        m_account->session()->signIn();
    });
    connect(firstRun, &FirstRun::registerRequested, this,
            [this](const QUrl &address, const QJsonObject &registration, const QByteArray &key) {
                beginAccount(address);
                m_account->session()->registerCompany(registration, key);
            });
    connect(firstRun, &FirstRun::accessRequested, this, [this, firstRun](const QUrl &address, const QJsonObject &request) {
        beginAccount(address);
        m_account->session()->askForAccess(request, firstRun,
                                           [firstRun](const Result<QJsonObject> &answer) { firstRun->showAccessAnswer(answer); });
    });
    connect(firstRun, &FirstRun::contactRequested, this, [this, firstRun](const QUrl &address) {
        beginAccount(address);
        m_account->get(u"/v1/capabilities"_s, {}, firstRun, [this, firstRun](const Result<QJsonObject> &answer) {
            firstRun->showContact(answer, format(m_preferences.language));
        });
    });
    connect(firstRun, &FirstRun::cancelRequested, this, [this] {
        if (m_account)
            m_account->session()->cancelSignIn();
        m_firstRun->showIdle();
    });
    firstRun->show(sentence);
}

void Program::beginAccount(const QUrl &address)
{
    Account::Options options{profilesFolder(), address.toString(), address, m_preferences.language};
    m_account = std::make_unique<Account>(options, nullptr, m_secrets.get());
    connectAccount();
    connect(m_account.get(), &Account::opened, this, [this, address] {
        m_settings->setServer(address);
        m_settings->setLastProfile(address.toString(), m_account->profile()->name());
        accountIsOpen();
    });
}

void Program::fail(const QString &sentence)
{
    emit failed(sentence);
}
