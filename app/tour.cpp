// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "tour.h"

#include "account.h"
#include "program.h"

#include "models/orderdecisions.h"
#include "models/permissionmatrixmodel.h"
#include "models/recordlistmodel.h"
#include "models/whenready.h"
#include "ui/companypage.h"
#include "ui/detailpane.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/closequestion.h"
#include "ui/conflicts/conflictdialog.h"
#include "ui/dialogs/registerdialog.h"
#include "ui/dialogs/shortcutswindow.h"
#include "ui/dialogs/signoutdialog.h"
#include "ui/dialogs/welcomepage.h"
#include "ui/reports/handoverwindow.h"
#include "models/import/importjob.h"
#include "ui/import/importcommands.h"
#include "ui/import/importdialog.h"
#include "ui/listpage.h"
#include "ui/look/palette.h"
#include "ui/mainwindow.h"
#include "ui/newrecorddialog.h"
#include "ui/orderpage.h"
#include "ui/orders/delegatedialog.h"
#include "ui/orders/orderdialog.h"
#include "ui/recordtable.h"
#include "ui/rights/logwindow.h"
#include "ui/rights/matrixview.h"
#include "ui/rights/removeroledialog.h"
#include "ui/rolepage.h"
#include "ui/settings/settingswindow.h"
#include "ui/tablepage.h"
#include "ui/userpage.h"
#include "ui/users/invitedialog.h"
#include "ui/users/usercommands.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QScrollBar>
#include <QPlainTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize smallSize(1024, 700);

} // namespace

Tour::Tour(Program *program, const QString &folder, bool once, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_folder(folder)
    , m_once(once)
    , m_walk(folder, [this] { return m_dialog ? m_dialog.data() : m_program->window(); })
{
    connect(&m_walk, &PictureWalk::finished, this, &Tour::finished);
    connect(&m_walk, &PictureWalk::failed, this, &Tour::failed);
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        emit failed(tr("The folder %1 cannot be written.").arg(m_folder));
        return;
    }
    waitForAccount();
}

void Tour::waitForAccount()
{
    if (m_program->account()->actions()->status().phase == SyncStatus::Phase::Live) {
        plan();
        return m_walk.start();
    }
    if (--m_patience == 0) {
        emit failed(tr("The account did not become ready within a minute."));
        return;
    }
    QTimer::singleShot(100ms, this, &Tour::waitForAccount);
}

void Tour::plan()
{
    const QList<std::pair<QString, int>> looks{
        {u"nb"_s, int(Theme::Light)}, {u"nb"_s, int(Theme::Dark)}, {u"en"_s, int(Theme::Light)}, {u"en"_s, int(Theme::Dark)}};
    const QList<QList<void (Tour::*)()>> parts{{&Tour::planTabs, &Tour::planOrders}, {&Tour::planUsers, &Tour::planImport}, {&Tour::planCompany, &Tour::planRights},
                                               {&Tour::planEditing, &Tour::planDialogs}};
    for (qsizetype look = 0; look < looks.size(); ++look) {
        planWindow(looks[look].first, looks[look].second);
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (m_once && part != look)
                continue;
            for (const auto planPart : parts[part])
                (this->*planPart)();
        }
    }
}

void Tour::planWindow(const QString &language, int theme)
{
    m_suffix = u'-' + language + (theme == int(Theme::Dark) ? u"-dark"_s : u"-light"_s) + u".png"_s;
    add({}, [this, language, theme] {
        m_program->account()->actions()->setOffline(false);
        m_program->showWindow(language, theme);
        m_program->window()->resize(usualSize);
    });
}

void Tour::add(const QString &picture, std::function<void()> act, std::function<bool()> ready)
{
    m_walk.add(picture.isEmpty() ? QString() : picture + m_suffix, std::move(act), std::move(ready));
}

void Tour::addDialog(const QString &picture, std::function<void()> act)
{
    add(picture, std::move(act), [this] { return findDialog(); });
}

void Tour::addEnd()
{
    add({}, [this] { closeDialog(); });
}

/// The newest that is shown is what is to be seen.
bool Tour::findDialog()
{
    const auto dialogs = m_program->window()->findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    const auto newest = std::find_if(dialogs.rbegin(), dialogs.rend(), [](const QDialog *dialog) { return dialog->isVisible(); });
    m_dialog = newest == dialogs.rend() ? nullptr : *newest;
    return m_dialog;
}

void Tour::planOrders()
{
    add({}, [this] {
        if (auto *page = m_program->window()->page(RecordType::Order))
            m_program->window()->showPage(page);
    });
    add(u"05-orders-all"_s, [this] {
        if (auto *orders = qobject_cast<OrderPage *>(m_program->window()->page(RecordType::Order)))
            orders->showWaiting(false);
    });
    // Nothing need wait for the administrator whose window this is; the dialog is the same for whoever decides.
    addDialog(u"05-order-reject"_s, [this] {
        whenReady(this, m_program->account()->cache()->all(RecordType::Order), [this](const Result<QList<CacheRow>> &orders) {
            for (const auto &order : orders ? *orders : QList<CacheRow>()) {
                if (order.row["status"_L1].toString() != "pendingApproval"_L1)
                    continue;
                auto *window = m_program->window();
                auto *decisions = new OrderDecisions(m_program->account()->actions(), window);
                return (new OrderDialog(OrderDialog::Kind::Reject, {order.row}, 0, decisions, m_program->pageContext(), window))->open();
            }
        });
    });
    add(u"05-delegate"_s, [this] {
        closeDialog();
        showDialog(new DelegateDialog(m_program->pageContext(), m_program->window()));
    });
    add({}, [this] { closeDialog(); });
}

ListPage *Tour::list(RecordType type) const
{
    return qobject_cast<ListPage *>(m_program->window()->page(type));
}

void Tour::planTabs()
{
    const auto tab = [this](const QString &picture, RecordType type) {
        add({}, [this, type] {
            if (auto *page = m_program->window()->page(type))
                m_program->window()->showPage(page);
        });
        add(picture, [] {});
    };
    tab(u"01-users"_s, RecordType::User);
    tab(u"02-groups"_s, RecordType::Group);
    tab(u"03-roles"_s, RecordType::Role);
    tab(u"04-budgets"_s, RecordType::Budget);
    tab(u"05-orders"_s, RecordType::Order);
    const auto search = [this](RecordType type, const QString &text) {
        if (auto *page = list(type)) {
            m_program->window()->showPage(page);
            page->searchField()->setText(text);
        }
    };
    add(u"06-search"_s, [search] { search(RecordType::User, u"øde"_s); });
    add(u"07-nothing-found"_s, [search] { search(RecordType::User, u"øde xyz"_s); });
    add({}, [search] { search(RecordType::User, {}); });
    add(u"08-small-window"_s, [this] { m_program->window()->resize(smallSize); });
    add({}, [this] { m_program->window()->resize(usualSize); });
}

void Tour::planUsers()
{
    const auto page = [this] { return qobject_cast<UserPage *>(m_program->window()->page(RecordType::User)); };
    const auto select = [page](std::initializer_list<int> rows) {
        auto *selection = page()->table()->selectionModel();
        selection->clearSelection();
        for (const int row : rows)
            selection->setCurrentIndex(page()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    add({}, [this, page] {
        m_program->window()->showPage(page());
        page()->showStatus(u"invited"_s);
    });
    add(u"30-invitations"_s, [] {});
    add({}, [page] { page()->showStatus({}); });
    addDialog({}, [page] { page()->commands()->invite(); });
    add(u"31-invite"_s, [this, page] {
        const auto known = page()->model()->index(3, page()->model()->columnOf(u"email"_s)).data().toString();
        if (auto *text = m_dialog->findChild<QPlainTextEdit *>())
            text->setPlainText(u"Ida Ås <ida.as@nordmannbygg.example>, per@nordmannbygg.example; "_s + known + u"\nper@nordmannbygg"_s);
    });
    addEnd();
    addDialog(u"32-create-user"_s, [page] { page()->commands()->create(); });
    addEnd();
    addDialog(u"33-disable"_s, [page, select] {
        select({0, 1, 2, 3});
        page()->commands()->act(UserAction::Disable);
    });
    addEnd();
    add({}, [this, page] {
        whenReady(this, m_program->account()->cache()->all(RecordType::Group), [page](const Result<QList<CacheRow>> &groups) {
            for (const auto &group : groups ? *groups : QList<CacheRow>()) {
                if (const auto approvers = group.row["approverIds"_L1].toArray(); !approvers.isEmpty())
                    return page()->open({RecordType::User, approvers.first().toString()});
            }
        });
    }, [page] { return page()->selectedCount() == 1; });
    addDialog(u"34-employee-leaves"_s, [page] { page()->commands()->leave(); });
    addEnd();
}

void Tour::planImport()
{
    const auto page = [this] { return qobject_cast<UserPage *>(m_program->window()->page(RecordType::User)); };
    const auto dialog = [this] { return qobject_cast<ImportDialog *>(m_dialog.data()); };
    const auto isChecked = [dialog] { return dialog() && !dialog()->job()->isChecking() && dialog()->job()->plan().toImport() > 0; };
    add({}, [this, page] { m_program->window()->showPage(page()); });
    addDialog(u"41-import-file"_s, [page] { page()->imports()->importAction()->trigger(); });
    add({}, [dialog] {
        QString people = u"Fornavn\tEtternavn\tE-post\tRolle\tGruppe\tKostnadssted\n"_s;
        for (int i = 1; i <= 300; ++i) {
            // The second of each ninety has a letter too few, as happens.
            people += u"Ida\tÅs %1\tida.as%1%2\tKunde\t%3\t0%4\n"_s.arg(QString::number(i), i % 90 == 2 ? u"nordmannbygg.example"_s : u"@nordmannbygg.example"_s,
                                                                     i % 2 == 0 ? u"Betong"_s : u"Elektro"_s, QString::number(100 + i % 7));
        }
        dialog()->openText(people);
    }, isChecked);
    add(u"42-import-check"_s, [] {});
    add(u"43-import-rules"_s, [dialog] { dialog()->findChild<QToolButton *>()->setChecked(true); });
    addEnd();
    add({}, [this] { QDir(m_program->pageContext().folder + u"/import-user"_s).removeRecursively(); });
    addDialog(u"44-export"_s, [page] {
        for (auto *action : page()->pageActions()) {
            if (action->objectName() == "export"_L1)
                action->trigger();
        }
    });
    addEnd();
}

void Tour::planCompany()
{
    const auto section = [this](const QString &picture, CompanyPage::Section which) {
        add({}, [this, which] {
            auto *page = qobject_cast<CompanyPage *>(m_program->window()->page(RecordType::Company));
            m_program->window()->showPage(page);
            page->showSection(which);
        });
        add(picture, [] {});
    };
    section(u"20-company-facts"_s, CompanyPage::Section::Facts);
    section(u"21-company-payment"_s, CompanyPage::Section::Payment);
    // The dialogs that an action of a tab opens, by the place of the action among the others.
    const auto dialogOf = [this](const QString &picture, RecordType type, qsizetype action) {
        const auto place = [this, type, action] { return m_program->window()->page(type)->pageActions().at(action); };
        add({}, [this, type] { m_program->window()->showPage(m_program->window()->page(type)); }, [place] { return place()->isEnabled(); });
        addDialog(picture, [place] { place()->trigger(); });
        addEnd();
    };
    add({}, [this] { m_program->window()->showPage(list(RecordType::Group)); });
    add({}, [this] {
        auto *tree = list(RecordType::Group)->findChild<QTreeView *>();
        tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(0, 0)));
    });
    dialogOf(u"27-new-budget"_s, RecordType::Budget, 0);
    dialogOf(u"28-copy-budgets"_s, RecordType::Budget, 1);
    dialogOf(u"29-distribute-budget"_s, RecordType::Budget, 2);
    dialogOf(u"24-new-group"_s, RecordType::Group, 0);
    dialogOf(u"25-move-group"_s, RecordType::Group, 1);
    dialogOf(u"26-remove-group"_s, RecordType::Group, 5);
    addDialog(u"22-apply-for-invoice"_s, [this] {
        const auto actions = m_program->window()->page(RecordType::Company)->pageActions();
        for (auto *action : actions) {
            if (action->priority() == QAction::HighPriority)
                action->trigger();
        }
    });
    addEnd();
    addDialog(u"45-command-palette"_s, [this] {
        const auto actions = m_program->window()->findChildren<QAction *>();
        for (auto *action : actions) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K))
                action->trigger();
        }
    });
    addEnd();
    section(u"23-help"_s, CompanyPage::Section::Help);
    section(u"36-company-status"_s, CompanyPage::Section::Status);
    const auto page = [this] { return qobject_cast<CompanyPage *>(m_program->window()->page(RecordType::Company)); };
    addDialog(u"37-monthly-report"_s, [page] { page()->monthlyAction()->trigger(); });
    addEnd();
    addDialog(u"38-access-report"_s, [page] { page()->accessAction()->trigger(); });
    addEnd();
    add({}, [page] { page()->handoverAction()->trigger(); });
    add(u"39-handover"_s, [this, page] { m_dialog = page()->findChild<HandoverWindow *>(); });
    add({}, [this] {
        m_dialog->hide();
        m_dialog.clear();
    });
}

void Tour::planRights()
{
    const auto trigger = [this](RecordType type, qsizetype action) {
        auto *page = m_program->window()->page(type);
        m_program->window()->showPage(page);
        page->pageActions().at(action)->trigger();
    };
    // A role of the company's own, changed and not saved.
    const auto change = [this](PermissionMatrixModel::Cell cell) {
        auto *page = qobject_cast<RolePage *>(m_program->window()->page(RecordType::Role));
        auto *model = page->matrix()->model();
        page->open({RecordType::Role, model->index(1, model->columnCount() - 1).data(PermissionMatrixModel::RoleIdRole).toString()});
        for (const int row : {1, 4, 5})
            model->setData(model->index(row, model->columnCount() - 1), int(cell), PermissionMatrixModel::CellRole);
    };
    add({}, [this] { m_program->window()->showPage(m_program->window()->page(RecordType::Role)); });
    add({}, [change] { change(PermissionMatrixModel::Cell::Denied); });
    add(u"30-role-changed"_s, [] {});
    add({}, [this] {
        const auto roles = m_program->account()->roles()->roles();
        for (const auto &role : roles)
            m_program->account()->drafts()->drop({RecordType::Role, role.id});
    });
    addDialog({}, [trigger] { trigger(RecordType::Role, 3); });
    add(u"31-remove-role"_s, [this] { m_dialog->findChild<QComboBox *>()->setCurrentIndex(2); });
    addEnd();
    add({}, [this] {
        auto *page = qobject_cast<TablePage *>(m_program->window()->page(RecordType::User));
        m_program->window()->showPage(page);
        page->table()->setCurrentIndex(page->model()->index(6, 0));
    });
    const auto rights = [this](const char *action) {
        m_program->window()->page(RecordType::User)->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    };
    addDialog({}, [rights] { rights("effectiveRights"); });
    add(u"32-effective-rights"_s, [this] { m_dialog->findChild<QListWidget *>()->item(3)->setCheckState(Qt::Checked); });
    addEnd();
    addDialog({}, [rights] { rights("restrictRights"); });
    add(u"33-restrict-rights"_s, [this] { m_dialog->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked); });
    addEnd();
    // Something for the log to tell.
    add({}, [this] {
        const auto *page = qobject_cast<TablePage *>(m_program->window()->page(RecordType::User));
        const auto index = page->model()->index(6, 0);
        const auto person = index.data(RecordListModel::RowRole).toJsonObject();
        m_program->account()->actions()->edit(page->model()->keyAt(6),
                                              {{u"costCentre"_s, person["costCentre"_L1], u"45%1"_s.arg(m_walk.stepsLeft())},
                                               {u"restrictedPermissions"_s, person["restrictedPermissions"_L1], QJsonArray{u"orders.place"_s}}});
    });
    add({}, [this] {
        auto *page = qobject_cast<TablePage *>(m_program->window()->page(RecordType::User));
        if (auto *show = page->pane()->findChild<QPushButton *>(u"showHistory"_s))
            show->click();
    });
    add({}, [this] {
        auto *pane = qobject_cast<TablePage *>(m_program->window()->page(RecordType::User))->pane();
        pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum());
    });
    add(u"35-rights-and-history"_s, [] {});
    add({}, [this] { m_program->window()->showLog(); });
    add(u"34-log"_s, [this] { m_dialog = m_program->window()->findChild<LogWindow *>(); });
    add({}, [this] {
        m_dialog->hide();
        m_dialog.clear();
    });
}

void Tour::planEditing()
{
    const auto edit = [this](RecordType type) {
        auto *page = list(type);
        m_program->window()->showPage(page);
        page->pane()->edit();
    };
    const auto leave = [this](RecordType type) {
        // What was not typed in leaves no draft.
        m_program->account()->drafts()->drop(list(type)->pane()->key().value_or(RecordKey{}));
        list(type)->pane()->setKey({});
    };
    for (const auto &[picture, type] : {std::pair{u"10-edit-user"_s, RecordType::User}, std::pair{u"11-edit-group"_s, RecordType::Group},
                                        std::pair{u"12-edit-budget"_s, RecordType::Budget}}) {
        add(picture, [edit, type = type] { edit(type); });
        add({}, [leave, type = type] { leave(type); });
    }
    add({}, [this] {
        m_program->account()->actions()->setOffline(true);
        const auto *page = qobject_cast<TablePage *>(m_program->window()->page(RecordType::User));
        for (const int row : {1, 3, 4}) {
            const auto index = page->model()->index(row, 0);
            const auto person = index.data(RecordListModel::RowRole).toJsonObject();
            m_program->account()->actions()->edit({RecordType::User, index.data(RecordListModel::IdRole).toString()},
                                                  {{u"costCentre"_s, person["costCentre"_L1], u"4%1"_s.arg(row * 100)}});
        }
        m_program->window()->showPage(m_program->window()->page(RecordType::User));
    });
    add(u"13-offline"_s, [] {});
    addDialog(u"14-pending"_s, [this] { m_program->window()->showPending(); });
    add({}, [this] {
        m_dialog->hide();
        m_dialog.clear();
    });
}

void Tour::planDialogs()
{
    add(u"15-close-question"_s, [this] { showDialog(new CloseQuestion(m_program->account()->actions(), m_program->window())); });
    add(u"16-sign-out"_s, [this] { showDialog(new SignOutDialog(m_program->account()->actions(), m_program->window())); });
    add(u"17-decide"_s, [this] {
        // Made up from a person of the sample: the same field changed here and elsewhere.
        const auto *page = qobject_cast<TablePage *>(m_program->window()->page(RecordType::User));
        const auto index = page->model()->index(2, 0);
        auto row = index.data(RecordListModel::RowRole).toJsonObject();
        OutboxEntry entry;
        entry.id = QUuid::createUuid();
        entry.key = {RecordType::User, index.data(RecordListModel::IdRole).toString()};
        entry.state = EntryState::Conflict;
        entry.intents = {{u"phone"_s, row["phone"_L1], u"+47 400 00 111"_s}, {u"costCentre"_s, row["costCentre"_L1], u"4100"_s}};
        row[u"phone"_s] = u"+47 400 00 222"_s;
        row[u"costCentre"_s] = u"4200"_s;
        entry.theirs = row;
        entry.createdAt = QDateTime::currentDateTimeUtc();
        showDialog(new ConflictDialog(entry, m_program->pageContext(), m_program->window()));
    });
    add(u"18-shortcuts"_s, [this] { showDialog(new ShortcutsWindow(m_program->window(), m_program->window())); });
    add(u"31-settings"_s, [this, language = m_suffix.mid(1, 2)] {
        SettingsWindow::Facts facts{u"https://konto.nordmannbygg.example"_s, u"Kari Nordmann (kari@nordmannbygg.example)"_s,
                                    m_program->account()->companyName(), u"/home/kari/.local/share/selskap"_s};
        Preferences preferences;
        preferences.language = language;
        showDialog(new SettingsWindow(preferences, facts, m_program->window()));
    });
    add(u"19-about"_s, [this] { showDialog(new AboutDialog(m_program->window())); });
    add(u"20-welcome"_s, [this] {
        auto *page = m_program->makeWelcome();
        page->setAddress(u"https://konto.nordmannbygg.example"_s);
        page->resize(900, 600);
        showDialog(page);
    });
    add(u"30-register"_s, [this] { showDialog(new RegisterDialog(u"nb"_s, m_program->window())); });
    add(u"21-welcome-waiting"_s, [this] {
        auto *page = m_program->makeWelcome();
        page->resize(900, 600);
        showDialog(page);
        page->showWaiting(QUrl(u"https://konto.nordmannbygg.example/oauth/authorize"_s));
    });
    add({}, [this] {
        closeDialog();
        QList<QUuid> ids;
        for (const auto &entry : m_program->account()->actions()->entries())
            ids.append(entry.id);
        m_program->account()->actions()->discard(ids);
        m_program->account()->actions()->setOffline(false);
    });
}

void Tour::showDialog(QWidget *dialog)
{
    closeDialog();
    m_dialog = dialog;
    dialog->show();
}

void Tour::closeDialog()
{
    if (m_dialog) {
        m_dialog->hide();
        m_dialog->deleteLater();
    }
    m_dialog.clear();
}
