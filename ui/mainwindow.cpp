// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "mainwindow.h"

#include "budgetpage.h"
#include "companypage.h"
#include "detailpane.h"
#include "grouppage.h"
#include "messagebar.h"
#include "orderpage.h"
#include "plaintext.h"
#include "rolepage.h"
#include "statusline.h"
#include "userpage.h"
#include "viewmemory.h"
#include "windowmessages.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/outboxmodel.h"
#include "models/recordtexts.h"
#include "models/undostack.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/closequestion.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/pendingwindow.h"
#include "ui/dialogs/shortcutswindow.h"
#include "ui/dialogs/signoutdialog.h"
#include "ui/look/icons.h"
#include "ui/orders/delegatedialog.h"
#include "ui/rights/logwindow.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The tabs that the person may see, in their order.
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

QString tabTitle(RecordType type)
{
    return type == RecordType::Company ? MainWindow::tr("My company") : RecordTexts::kinds(type);
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

Icon tabIcon(RecordType type)
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

MainWindow::MainWindow(const PageContext &context, const Facts &facts, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_facts(facts)
    , m_tabs(new QTabWidget)
    , m_messageBar(new MessageBar)
    , m_status(new StatusLine(context.actions, context.format))
    , m_outbox(new OutboxModel(context.actions, context.titles, context.format, this))
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the account"));
    setContextMenuPolicy(Qt::NoContextMenu);

    makeActions();
    makeMenus();
    makeToolBar();
    m_messages = new WindowMessages(m_messageBar, context.actions, {m_signIn, m_refresh, m_goOnline, m_showPending, m_acceptRemoval}, this);
    connect(m_status, &StatusLine::waitingClicked, this, &MainWindow::showPending);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::followPage);
    connect(context.actions, &AccountActions::identityChanged, this, &MainWindow::showPages);
    showPages(context.actions->identity());
    showTitle();
    restoreArrangement();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeActions()
{
    m_edit = new QAction(icon(Icon::Edit), tr("&Edit"), this);
    m_search = new QAction(icon(Icon::Search), tr("&Search in the list"), this);
    m_search->setShortcut(QKeySequence::Find);
    m_refresh = new QAction(icon(Icon::Refresh), tr("&Refresh"), this);
    m_refresh->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    m_offline = new QAction(icon(Icon::Offline), tr("&Work offline"), this);
    m_offline->setCheckable(true);
    m_offline->setChecked(m_context.actions->isOffline());
    m_goOnline = new QAction(tr("Go online"), this);
    m_showPending = new QAction(icon(Icon::Waiting), tr("&Changes that wait …"), this);
    m_acceptRemoval = new QAction(tr("Show what the service has"), this);
    m_showPending->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_delegate = new QAction(tr("&Delegate …"), this);
    m_showLog = new QAction(icon(Icon::History), tr("&Log …"), this);
    m_pane = new QAction(icon(Icon::Panel), tr("&Details beside the list"), this);
    m_pane->setShortcut(Qt::Key_F9);
    m_pane->setCheckable(true);
    m_pane->setChecked(true);
    m_signIn = new QAction(icon(Icon::SignIn), tr("Sign &in"), this);
    m_signOut = new QAction(icon(Icon::SignOut), tr("Sign &out …"), this);
    m_quit = new QAction(tr("&Quit"), this);
    m_quit->setShortcut(QKeySequence::Quit);
    m_quit->setMenuRole(QAction::QuitRole);

    makeUndoActions();

    auto *actions = m_context.actions;
    connect(m_acceptRemoval, &QAction::triggered, actions, &AccountActions::acceptRemoval);
    connect(m_edit, &QAction::triggered, this, [this] {
        if (auto *page = currentPage(); page && page->editAction())
            page->editAction()->trigger();
    });
    connect(m_search, &QAction::triggered, this, [this] {
        if (auto *page = currentPage())
            page->focusSearch();
    });
    connect(m_refresh, &QAction::triggered, actions, &AccountActions::refresh);
    connect(m_offline, &QAction::toggled, actions, &AccountActions::setOffline);
    connect(m_goOnline, &QAction::triggered, this, [this] { m_offline->setChecked(false); });
    connect(actions, &AccountActions::offlineChanged, m_offline, &QAction::setChecked);
    connect(m_showPending, &QAction::triggered, this, &MainWindow::showPending);
    connect(m_delegate, &QAction::triggered, this, [this] {
        auto *dialog = new DelegateDialog(m_context, this);
        connect(dialog, &DelegateDialog::saved, this, &MainWindow::notice);
        dialog->open();
    });
    connect(m_showLog, &QAction::triggered, this, [this] { showLog(); });
    connect(m_pane, &QAction::toggled, this, [this](bool visible) {
        for (auto *page : std::as_const(m_pages))
            page->setPaneVisible(visible);
        rememberArrangement();
    });
    connect(m_signIn, &QAction::triggered, actions, &AccountActions::signIn);
    connect(m_signOut, &QAction::triggered, this, [this] {
        const auto &status = m_context.actions->status();
        if (status.waiting + status.conflicts + status.rejected == 0)
            return m_context.actions->signOut(false);
        auto *dialog = new SignOutDialog(m_context.actions, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::makeUndoActions()
{
    m_undo = new QAction(this);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = new QAction(this);
    m_redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    auto *undo = m_context.undo;
    connect(m_undo, &QAction::triggered, undo, &UndoStack::undo);
    connect(m_redo, &QAction::triggered, undo, &UndoStack::redo);
    connect(undo, &UndoStack::changed, this, &MainWindow::followUndo);
    followUndo();
}

void MainWindow::followUndo()
{
    const auto *undo = m_context.undo;
    const auto show = [](QAction *action, const QString &bare, const QString &named, const QString &what, UndoStack::Obstacle obstacle) {
        action->setText(what.isEmpty() ? bare : named.arg(withoutMnemonic(what)));
        action->setEnabled(obstacle == UndoStack::Obstacle::None);
        QString reason;
        if (obstacle == UndoStack::Obstacle::Nothing)
            reason = tr("There is nothing to undo or redo.");
        else if (obstacle == UndoStack::Obstacle::Sending)
            reason = tr("The change is being sent. It can be undone once it has arrived.");
        else if (obstacle == UndoStack::Obstacle::Final)
            reason = tr("The service has carried this out, and it cannot be undone.");
        action->setToolTip(plainToolTip(reason.isEmpty() ? action->text() : reason));
        action->setStatusTip(reason);
    };
    show(m_undo, tr("&Undo"), tr("&Undo: %1"), undo->undoText(), undo->undoObstacle());
    show(m_redo, tr("&Redo"), tr("&Redo: %1"), undo->redoText(), undo->redoObstacle());
}

void MainWindow::makeMenus()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_quit);
    auto *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_undo, m_redo});
    edit->addSeparator();
    edit->addAction(m_edit);
    edit->addAction(m_search);
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_companyMenu = menuBar()->addMenu(tr("&My company"));
    m_pageMenu = menuBar()->addMenu(QString());
    auto *account = menuBar()->addMenu(tr("&Account"));
    account->addAction(m_refresh);
    account->addAction(m_offline);
    account->addAction(m_showPending);
    account->addAction(m_delegate);
    account->addAction(m_showLog);
    // The demonstration signs itself in; there is nothing to sign out of.
    if (!m_facts.demonstration) {
        account->addSeparator();
        account->addAction(m_signIn);
        account->addAction(m_signOut);
    }
    auto *help = menuBar()->addMenu(tr("&Help"));
    auto *shortcuts = help->addAction(tr("&Keyboard shortcuts"));
    shortcuts->setShortcut(Qt::CTRL | Qt::Key_Question);
    connect(shortcuts, &QAction::triggered, this, [this] {
        auto *window = new ShortcutsWindow(this, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->show();
    });
    auto *about = help->addAction(tr("&About Selskap"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::makeViewMenu(QMenu *menu)
{
    menu->clear();
    for (int i = 0; i < m_pages.size(); ++i) {
        auto *page = m_pages.at(i);
        auto *action = menu->addAction(icon(tabIcon(page->type())), tabTitle(page->type()));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
    }
    menu->addSeparator();
    menu->addAction(m_pane);
    const auto addChoices = [this, menu](const QString &title, const QList<std::pair<QString, QVariant>> &choices, const QVariant &now,
                                         auto chosen) {
        auto *submenu = menu->addMenu(title);
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
               m_facts.theme, [this](const QVariant &value) { emit themeChosen(value.toInt()); });
    addChoices(tr("&Language"), {{u"Norsk bokmål"_s, u"nb"_s}, {u"English"_s, u"en"_s}}, m_facts.language,
               [this](const QVariant &value) { emit languageChosen(value.toString()); });
}

void MainWindow::makeToolBar()
{
    m_tools = addToolBar(tr("Tools"));
    m_tools->setObjectName(u"tools"_s);
    m_tools->setMovable(false);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->addAction(m_edit);
    m_tools->addSeparator();
    m_tools->addAction(m_refresh);
    m_tools->addAction(m_offline);
}

void MainWindow::showPages(const Identity &identity)
{
    allow(m_delegate, identity.permissions.contains(Permission::OrdersApprove) ? QString()
                                                                              : tr("You do not approve orders, so nobody needs to do it in your place."));
    allow(m_showLog, identity.permissions.contains(Permission::AuditView) ? QString() : ErrorText::reason(u"missing-permission"_s));
    const auto types = visibleTypes(identity.permissions);
    if (types == m_shown)
        return;
    const auto before = currentPage() ? currentPage()->type() : types.first();
    m_shown = types;
    const QSignalBlocker quiet(m_tabs);
    m_tabs->clear();
    QList<Page *> pages;
    for (const auto type : types) {
        auto *kept = page(type);
        if (!kept) {
            kept = makePage(type, m_context);
            connect(kept, &Page::noticed, this, &MainWindow::notice);
            connect(kept, &Page::undoable, m_messages, &WindowMessages::notice);
            connect(kept, &Page::orderSearched, this, &MainWindow::searchOrders);
            connect(kept, &Page::decideRequested, this, &MainWindow::decide);
            connect(kept, &Page::openRequested, this, &MainWindow::open);
            connect(kept, &Page::logRequested, this, &MainWindow::showLog);
            connect(kept, &Page::waitingChanged, this, &MainWindow::showTabTitles);
            if (type == RecordType::Company) {
                for (auto *action : kept->pageActions())
                    connect(action, &QAction::triggered, kept, [this, kept] { m_tabs->setCurrentWidget(kept); });
            }
            if (kept->editAction())
                connect(kept->editAction(), &QAction::changed, this, &MainWindow::followPage);
            kept->setPaneVisible(m_pane->isChecked());
        }
        pages.append(kept);
        m_tabs->addTab(kept, icon(tabIcon(type)), tabTitle(type));
    }
    for (auto *old : std::as_const(m_pages)) {
        if (pages.contains(old))
            continue;
        if (old == m_followed)
            showPageActions(nullptr);
        old->deleteLater();
    }
    m_pages = pages;
    showCompanyMenu();
    m_tabs->setCurrentIndex(int(std::max<qsizetype>(0, types.indexOf(before))));
    showTabTitles();
    makeViewMenu(m_viewMenu);
    followPage();
}

void MainWindow::showTabTitles()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto *page = m_pages.at(i);
        const auto kind = tabTitle(page->type());
        m_tabs->setTabText(i, page->waiting() == 0 ? kind
                                                   : tr("%1 (%n waiting)", "a tab and how much waits in it", int(page->waiting())).arg(kind));
    }
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_tabs->currentWidget());
}

Page *MainWindow::page(RecordType type) const
{
    for (auto *page : m_pages) {
        if (page->type() == type)
            return page;
    }
    return nullptr;
}

void MainWindow::showPage(Page *page)
{
    m_tabs->setCurrentWidget(page);
    page->focusFirst();
}

void MainWindow::open(const RecordKey &key)
{
    if (auto *target = page(key.type)) {
        showPage(target);
        target->open(key);
    }
}

void MainWindow::searchOrders(const QString &text)
{
    if (auto *orders = qobject_cast<OrderPage *>(page(RecordType::Order))) {
        showPage(orders);
        orders->searchAll(text);
    }
}

void MainWindow::followPage()
{
    const auto *page = currentPage();
    if (page != m_followed)
        showPageActions(page);
    const auto *edit = page ? page->editAction() : nullptr;
    m_edit->setVisible(edit != nullptr);
    m_edit->setEnabled(edit && edit->isEnabled());
    if (edit) {
        m_edit->setToolTip(edit->toolTip());
        m_edit->setStatusTip(edit->statusTip());
    }
}

/// What concerns the company as a whole can be reached from every tab.
void MainWindow::showCompanyMenu()
{
    m_companyMenu->clear();
    auto *company = page(RecordType::Company);
    m_companyMenu->menuAction()->setVisible(company != nullptr);
    if (!company)
        return;
    m_companyMenu->addActions(company->pageActions());
}

/// The tab's own actions, in its menu and before the others in the tool bar.
void MainWindow::showPageActions(const Page *page)
{
    m_followed = page;
    m_pageMenu->clear();
    for (auto *action : std::exchange(m_followedActions, {}))
        m_tools->removeAction(action);
    if (!page)
        return;
    m_pageMenu->setTitle(tabTitle(page->type()));
    m_pageMenu->addActions(page->pageActions());
    m_pageMenu->menuAction()->setVisible(!page->pageActions().isEmpty() && page->type() != RecordType::Company);
    for (auto *action : page->pageActions()) {
        if (action->priority() == QAction::HighPriority)
            m_tools->insertAction(m_edit, action);
    }
    m_followedActions = page->pageActions();
}

void MainWindow::showPending()
{
    if (!m_pending) {
        m_pending = new PendingWindow(m_outbox, m_context.actions, this);
        connect(m_pending, &PendingWindow::decideRequested, this, &MainWindow::decide);
    }
    m_pending->show();
    m_pending->raise();
    m_pending->activateWindow();
}

void MainWindow::showLog(const std::optional<RecordKey> &key)
{
    if (!m_log) {
        m_log = new LogWindow(m_context, this);
        connect(m_log, &LogWindow::openRequested, this, &MainWindow::open);
    }
    m_log->showRecord(key);
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
}

QWidget *MainWindow::decide(const QUuid &entryId)
{
    for (const auto &entry : m_context.actions->entries()) {
        if (entry.id != entryId || entry.state != EntryState::Conflict)
            continue;
        auto *dialog = new ConflictDialog(entry, m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return dialog;
    }
    return nullptr;
}

void MainWindow::notice(const QString &sentence)
{
    m_messages->notice(sentence);
}

void MainWindow::setCompany(const QString &name, const QString &organisationNumber)
{
    m_facts.companyName = name;
    m_facts.organisationNumber = organisationNumber;
    showTitle();
}

void MainWindow::showTitle()
{
    QString title = tr("Selskap");
    if (!m_facts.companyName.isEmpty())
        title = tr("%1 (%2) – Selskap").arg(m_facts.companyName, m_facts.organisationNumber);
    setWindowTitle(m_facts.demonstration ? tr("%1 – demonstration").arg(title) : title);
}

void MainWindow::restoreArrangement()
{
    const auto part = m_context.memory->part(u"window"_s);
    resize(part["width"_L1].toInt(1280), part["height"_L1].toInt(800));
    // A screen that was there last time may be gone: the window never opens larger than what it opens on.
    if (const auto *screen = this->screen())
        resize(size().boundedTo(screen->availableSize()));
    setMinimumSize(840, 448);
    m_pane->setChecked(part["details"_L1].toBool(true));
    // Whoever administers nobody but approves begins with what waits for them.
    const bool approves = m_context.actions->identity().permissions.contains(Permission::OrdersApprove);
    const auto first = approves && !page(RecordType::User) ? RecordType::Order : RecordType::User;
    if (auto *last = page(recordTypeFromWire(part["tab"_L1].toString()).value_or(first)))
        m_tabs->setCurrentWidget(last);
    if (part["maximized"_L1].toBool())
        setWindowState(windowState() | Qt::WindowMaximized);
    if (auto *page = currentPage())
        page->focusFirst();
}

void MainWindow::rememberArrangement()
{
    QJsonObject part{{u"details"_s, m_pane->isChecked()}, {u"maximized"_s, isMaximized()}};
    const auto normal = isMaximized() ? normalGeometry().size() : size();
    part[u"width"_s] = normal.width();
    part[u"height"_s] = normal.height();
    if (const auto *page = currentPage())
        part[u"tab"_s] = QString(wireName(page->type()));
    m_context.memory->setPart(u"window"_s, part);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberArrangement();
    const auto &status = m_context.actions->status();
    if (m_closeAgreed || status.waiting + status.conflicts + status.rejected == 0) {
        event->accept();
        return;
    }
    event->ignore();
    auto *question = new CloseQuestion(m_context.actions, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &CloseQuestion::closeAgreed, this, [this] {
        m_closeAgreed = true;
        close();
    });
    question->open();
}
