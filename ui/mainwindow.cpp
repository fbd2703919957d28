// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "mainwindow.h"

#include "messagebar.h"
#include "orderpage.h"
#include "pagetabs.h"
#include "statusline.h"
#include "viewmemory.h"
#include "windowactions.h"
#include "windowmenus.h"
#include "windowmessages.h"

#include "models/accountactions.h"
#include "models/conflictlistmodel.h"
#include "models/outboxmodel.h"
#include "ui/conflicts/conflictdialog.h"
#include "ui/conflicts/conflictsdialog.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/closequestion.h"
#include "ui/dialogs/pendingwindow.h"
#include "ui/dialogs/shortcutswindow.h"
#include "ui/dialogs/signoutdialog.h"
#include "ui/lists/commandpalette.h"
#include "ui/orders/delegatedialog.h"
#include "ui/rights/logwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(const PageContext &context, const Facts &facts, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_facts(facts)
    , m_actions(new WindowActions(context, this))
    , m_tabs(new PageTabs(context))
    , m_messageBar(new MessageBar)
    , m_messages(new WindowMessages(
          m_messageBar, context.actions,
          {m_actions->signIn, m_actions->refresh, m_actions->goOnline, m_actions->showPending, m_actions->acceptRemoval}, this))
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
    setContextMenuPolicy(Qt::NoContextMenu);

    // The demonstration signs itself in; there is nothing to sign out of.
    auto *menus = new WindowMenus(m_actions, m_tabs, {facts.language, facts.theme, !facts.demonstration}, this);
    connect(menus, &WindowMenus::languageChosen, this, &MainWindow::languageChosen);
    connect(menus, &WindowMenus::themeChosen, this, &MainWindow::themeChosen);
    connectActions();
    connect(m_status, &StatusLine::waitingClicked, this, &MainWindow::showPending);
    connect(m_tabs, &PageTabs::pageMade, this, &MainWindow::connectPage);
    m_tabs->follow();
    showTitle();
    restoreArrangement();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const auto on = [this](const QAction *action, auto &&done) { connect(action, &QAction::triggered, this, done); };
    on(m_actions->edit, [this] {
        if (const auto *page = m_tabs->currentPage(); page && page->editAction())
            page->editAction()->trigger();
    });
    on(m_actions->search, [this] {
        if (auto *page = m_tabs->currentPage())
            page->focusSearch();
    });
    on(m_actions->showPending, [this] { showPending(); });
    on(m_actions->showLog, [this] { showLog(); });
    on(m_actions->showDelegate, [this] {
        auto *dialog = new DelegateDialog(m_context, this);
        connect(dialog, &DelegateDialog::saved, this, &MainWindow::notice);
        dialog->open();
    });
    on(m_actions->signOut, [this] { signOut(); });
    on(m_actions->showSettings, [this] { emit settingsRequested(); });
    on(m_actions->showShortcuts, [this] {
        auto *window = new ShortcutsWindow(this, this);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->show();
    });
    on(m_actions->showPalette, [this] { showPalette(); });
    on(m_actions->showAbout, [this] { openDialog(new AboutDialog(this)); });
    on(m_actions->quit, [this] { close(); });
    connect(m_actions->showPane, &QAction::toggled, this, [this](bool visible) {
        m_tabs->setPaneVisible(visible);
        rememberArrangement();
    });
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::noticed, this, &MainWindow::notice);
    connect(page, &Page::undoable, m_messages, &WindowMessages::notice);
    connect(page, &Page::orderSearched, this, &MainWindow::searchOrders);
    connect(page, &Page::ordersRequested, this, &MainWindow::showOrders);
    connect(page, &Page::decideRequested, this, &MainWindow::decide);
    connect(page, &Page::openRequested, this, &MainWindow::open);
    connect(page, &Page::logRequested, this, &MainWindow::showLog);
    if (page->type() != RecordType::Company)
        return;
    // The company's menu is there from every tab; what it does is seen in the company's own.
    for (auto *action : page->pageActions())
        connect(action, &QAction::triggered, page, [this, page] { m_tabs->setCurrentWidget(page); });
}

QList<Page *> MainWindow::pages() const
{
    return m_tabs->pages();
}

Page *MainWindow::page(RecordType type) const
{
    return m_tabs->page(type);
}

void MainWindow::showPage(Page *page)
{
    m_tabs->showPage(page);
}

void MainWindow::open(const RecordKey &key)
{
    if (auto *target = page(key.type)) {
        m_tabs->showPage(target);
        target->open(key);
    }
}

void MainWindow::searchOrders(const QString &text)
{
    if (auto *orders = qobject_cast<OrderPage *>(page(RecordType::Order))) {
        m_tabs->showPage(orders);
        orders->searchAll(text);
    }
}

void MainWindow::showOrders(const RecordKey &whose, QDate first, QDate last)
{
    if (auto *orders = qobject_cast<OrderPage *>(page(RecordType::Order))) {
        m_tabs->showPage(orders);
        orders->showOf(whose, first, last);
    }
}

void MainWindow::showPending()
{
    if (!m_pending) {
        m_pending = new PendingWindow(m_outbox, m_context.actions, this);
        connect(m_pending, &PendingWindow::decideRequested, this, &MainWindow::decide);
        connect(m_pending, &PendingWindow::decideManyRequested, this, &MainWindow::decideMany);
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
        openDialog(dialog);
        return dialog;
    }
    return nullptr;
}

QWidget *MainWindow::decideMany(const QList<QUuid> &entryIds)
{
    QList<OutboxEntry> entries;
    for (const auto &entry : m_context.actions->entries()) {
        if (entryIds.contains(entry.id) && ConflictListModel::takes(entry))
            entries.append(entry);
    }
    if (entries.isEmpty())
        return decide(entryIds.value(0)); // each of them is all or nothing
    auto *dialog = new ConflictsDialog(entries, m_context, this);
    openDialog(dialog);
    return dialog;
}

void MainWindow::showPalette()
{
    QList<QMenu *> menus;
    for (const auto *action : menuBar()->actions())
        menus.append(action->menu());
    QList<RecordType> kinds;
    for (const auto type : {RecordType::User, RecordType::Group, RecordType::Order}) {
        if (page(type))
            kinds.append(type);
    }
    auto *palette = new CommandPalette(menus, kinds, m_context, this);
    connect(palette, &CommandPalette::openRequested, this, &MainWindow::open);
    openDialog(palette);
}

void MainWindow::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::signOut()
{
    const auto &status = m_context.actions->status();
    if (status.waiting + status.conflicts + status.rejected == 0)
        m_context.actions->signOut(false);
    else
        openDialog(new SignOutDialog(m_context.actions, this));
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
    m_actions->showPane->setChecked(part["details"_L1].toBool(true));
    // Whoever administers nobody but approves begins with what waits for them.
    const bool approves = m_context.actions->identity().permissions.contains(Permission::OrdersApprove);
    const auto first = approves && !page(RecordType::User) ? RecordType::Order : RecordType::User;
    if (auto *last = page(recordTypeFromWire(part["tab"_L1].toString()).value_or(first)))
        m_tabs->setCurrentWidget(last);
    if (part["maximized"_L1].toBool())
        setWindowState(windowState() | Qt::WindowMaximized);
    if (auto *page = m_tabs->currentPage())
        page->focusFirst();
}

void MainWindow::rememberArrangement()
{
    QJsonObject part{{u"details"_s, m_actions->showPane->isChecked()}, {u"maximized"_s, isMaximized()}};
    const auto normal = isMaximized() ? normalGeometry().size() : size();
    part[u"width"_s] = normal.width();
    part[u"height"_s] = normal.height();
    if (const auto *page = m_tabs->currentPage())
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
    connect(question, &CloseQuestion::closeAgreed, this, [this] {
        m_closeAgreed = true;
        close();
    });
    openDialog(question);
}
