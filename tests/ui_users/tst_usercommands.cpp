// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account.h"
#include "app/program.h"
#include "models/recordlistmodel.h"
#include "models/userrules.h"
#include "ui/detailpane.h"
#include "ui/mainwindow.h"
#include "ui/recordform.h"
#include "ui/recordtable.h"
#include "ui/referenceeditors.h"
#include "ui/userpage.h"
#include "ui/users/invitedialog.h"
#include "ui/users/leavedialog.h"
#include "ui/users/userchangedialog.h"
#include "ui/users/usercommands.h"

#include "dialogchecks.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds; the sanitizers and a busy machine are slow

/// The program over a demonstration of its own, with the tab of users before it.
class Tab
{
public:
    explicit Tab(const QString &role = u"administrator"_s)
        : m_settings(m_folder.path())
    {
        CommandLine line;
        line.demo = true;
        line.as = role;
        line.users = 60;
        line.today = QDate::currentDate();
        line.language = u"en"_s;
        m_program = std::make_unique<Program>(line, &m_settings);
        m_program->start();
    }

    [[nodiscard]] bool isReady() const
    {
        return m_program->window() && actions()->status().phase == SyncStatus::Phase::Live && page()
            && page()->model()->rowCount() >= 60 && !m_program->account()->roles()->roles().isEmpty();
    }
    [[nodiscard]] bool isSettled() const
    {
        return actions()->status().phase == SyncStatus::Phase::Live && actions()->entries().isEmpty();
    }
    [[nodiscard]] AccountActions *actions() const { return m_program->account()->actions(); }
    [[nodiscard]] UserPage *page() const { return qobject_cast<UserPage *>(m_program->window()->page(RecordType::User)); }
    [[nodiscard]] MainWindow *window() const { return m_program->window(); }

    /// All records of a kind as they are shown.
    [[nodiscard]] QList<CacheRow> all(RecordType type) const
    {
        auto rows = m_program->account()->cache()->all(type);
        return QTest::qWaitFor([&] { return rows.isFinished(); }, patience) && rows.result() ? *rows.result() : QList<CacheRow>();
    }
    [[nodiscard]] QJsonObject userBy(const QString &field, const QString &value) const
    {
        const auto rows = all(RecordType::User);
        const auto at = std::find_if(rows.begin(), rows.end(), [&](const CacheRow &row) { return row.row[field] == value; });
        return at == rows.end() ? QJsonObject() : at->row;
    }
    [[nodiscard]] QString role(BuiltInRole role) const
    {
        return UserRules::builtInRoleId(m_program->account()->roles()->roles(), role);
    }
    /// An active user with the role other than these.
    [[nodiscard]] QJsonObject somebody(BuiltInRole wanted, const QStringList &but = {}) const
    {
        const auto rows = all(RecordType::User);
        for (const auto &row : rows) {
            const auto id = row.row["id"_L1].toString();
            if (row.row["status"_L1] == u"active"_s && row.row["roleIds"_L1].toArray().contains(role(wanted)) && !but.contains(id)
                && id != actions()->identity().userId)
                return row.row;
        }
        return {};
    }
    /// Selects the users, by their ids.
    [[nodiscard]] bool select(const QStringList &ids) const
    {
        auto *selection = page()->table()->selectionModel();
        selection->clearSelection();
        for (const auto &id : ids) {
            const auto row = [&] {
                for (int i = 0; i < page()->model()->rowCount(); ++i)
                    (void)page()->model()->index(i, 0).data(); // brings it into memory
                return page()->model()->rowOf(id);
            };
            if (!QTest::qWaitFor([&] { return row() >= 0; }, patience))
                return false;
            selection->setCurrentIndex(page()->model()->index(row(), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        return QTest::qWaitFor([&] { return page()->selectedCount() == ids.size(); }, patience);
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (auto *action : page()->pageActions()) {
            if (action->text().remove(u'&').startsWith(text))
                return action;
        }
        return nullptr;
    }
    template<class Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        return QTest::qWaitFor([this] { return find<Dialog>() != nullptr; }, patience) ? find<Dialog>() : nullptr;
    }

private:
    template<class Dialog>
    [[nodiscard]] Dialog *find() const
    {
        for (auto *each : window()->findChildren<Dialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    std::unique_ptr<Program> m_program;
};

QPushButton *button(QWidget *within, const QString &text)
{
    for (auto *each : within->findChildren<QPushButton *>()) {
        if (each->text().remove(u'&').startsWith(text))
            return each;
    }
    return nullptr;
}

} // namespace

#define READY(tab) QTRY_VERIFY_WITH_TIMEOUT((tab).isReady(), patience)
#define SETTLED(tab) QTRY_VERIFY_WITH_TIMEOUT((tab).isSettled(), patience)

class tst_UserCommands : public QObject
{
    Q_OBJECT
private slots:
    void invitesAndWithdraws();
    void invitesOfflineAndTakesBack();
    void createsDisablesEnablesAndRemoves();
    void severalAtOnceWithWhoIsLeftOut();
    void employeeLeaves();
    void managerIsToldWhyNot();
    void statusFilters();
};

void tst_UserCommands::invitesAndWithdraws()
{
    Tab tab;
    READY(tab);
    const auto known = tab.somebody(BuiltInRole::Customer);
    QVERIFY(!known.isEmpty());
    QVERIFY(tab.select({known["id"_L1].toString()}));
    tab.page()->commands()->invite();
    auto *dialog = tab.dialog<InviteDialog>();
    QVERIFY(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    text->setPlainText(u"New One <new.one@example.org>, new.two@example.org; not-one\n"_s + known["email"_L1].toString());
    auto *invite = button(dialog, u"Invite"_s);
    QTRY_COMPARE(invite->text(), u"&Invite 2 persons"_s);
    QCOMPARE(DialogChecks::faults(dialog, u"invite"_s), QString());
    invite->click(); // one of them must be corrected first
    QVERIFY(dialog->isVisible());
    QVERIFY(tab.actions()->entries().isEmpty());
    text->setPlainText(text->toPlainText().remove(u"not-one"_s));
    QTRY_COMPARE(invite->text(), u"&Invite 2 persons"_s);
    QPointer<InviteDialog> open(dialog);
    invite->click();
    QTRY_VERIFY(!open || !open->isVisible());
    SETTLED(tab);
    const auto invited = tab.userBy(u"email"_s, u"new.one@example.org"_s);
    QCOMPARE(invited["status"_L1].toString(), u"invited"_s);
    QCOMPARE(invited["groupId"_L1], known["groupId"_L1]);
    QCOMPARE(invited["roleIds"_L1].toArray(), QJsonArray{tab.role(BuiltInRole::Customer)});
    QCOMPARE(invited["invitation"_L1]["sentCount"_L1].toInt(), 1);
    QVERIFY(!tab.userBy(u"email"_s, u"new.two@example.org"_s).isEmpty());

    const auto id = invited["id"_L1].toString();
    QVERIFY(tab.select({id}));
    auto *again = tab.action(u"Send invitation again"_s);
    QTRY_VERIFY(again->isEnabled());
    QVERIFY(!tab.action(u"Send password link"_s)->isEnabled());
    again->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(tab.userBy(u"id"_s, id)["invitation"_L1]["sentCount"_L1].toInt(), 2, patience);
    SETTLED(tab);

    QVERIFY(tab.select({id}));
    QTRY_VERIFY(tab.action(u"Withdraw invitation"_s)->isEnabled());
    tab.action(u"Withdraw invitation"_s)->trigger();
    auto *question = tab.dialog<UserChangeDialog>();
    QVERIFY(question);
    QCOMPARE(DialogChecks::faults(question, u"withdraw"_s), QString());
    button(question, u"Withdraw"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(tab.userBy(u"id"_s, id).isEmpty(), patience);
    SETTLED(tab);
}

void tst_UserCommands::invitesOfflineAndTakesBack()
{
    Tab tab;
    READY(tab);
    const auto known = tab.somebody(BuiltInRole::Customer);
    QVERIFY(tab.select({known["id"_L1].toString()}));
    tab.actions()->setOffline(true);
    tab.page()->commands()->invite();
    auto *dialog = tab.dialog<InviteDialog>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"later@example.org never@example.org"_s);
    QTRY_COMPARE(button(dialog, u"Invite"_s)->text(), u"&Invite 2 persons"_s);
    button(dialog, u"Invite"_s)->click();
    QTRY_COMPARE(tab.actions()->entries().size(), 2);
    QTRY_VERIFY(!tab.userBy(u"email"_s, u"never@example.org"_s).isEmpty());
    QVERIFY(tab.select({tab.userBy(u"email"_s, u"never@example.org"_s)["id"_L1].toString()}));
    QTRY_VERIFY(tab.action(u"Withdraw invitation"_s)->isEnabled());
    QVERIFY(!tab.action(u"Send invitation again"_s)->isEnabled());
    tab.action(u"Withdraw invitation"_s)->trigger();
    auto *question = tab.dialog<UserChangeDialog>();
    QVERIFY(question);
    button(question, u"Withdraw"_s)->click();
    QTRY_COMPARE(tab.actions()->entries().size(), 1);
    tab.actions()->setOffline(false);
    SETTLED(tab);
    QCOMPARE(tab.userBy(u"email"_s, u"later@example.org"_s)["status"_L1].toString(), u"invited"_s);
    QVERIFY(tab.userBy(u"email"_s, u"never@example.org"_s).isEmpty());
}

void tst_UserCommands::createsDisablesEnablesAndRemoves()
{
    Tab tab;
    READY(tab);
    const auto somebody = tab.somebody(BuiltInRole::Customer);
    QVERIFY(tab.select({somebody["id"_L1].toString()}));
    tab.page()->commands()->create();
    auto *dialog = tab.dialog<QDialog>();
    QVERIFY(dialog);
    QCOMPARE(DialogChecks::faults(dialog, u"create-user"_s), QString());
    for (auto *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"First name"_s)
            QTest::keyClicks(line, u"Nils"_s);
        if (line->accessibleName() == u"E-mail"_s)
            QTest::keyClicks(line, u"nils@example.org"_s);
    }
    button(dialog, u"Create user"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!tab.userBy(u"email"_s, u"nils@example.org"_s).isEmpty(), patience);
    SETTLED(tab);
    const auto nils = tab.userBy(u"email"_s, u"nils@example.org"_s);
    const auto id = nils["id"_L1].toString();
    QCOMPARE(nils["status"_L1].toString(), u"active"_s);
    QVERIFY(!nils["paymentMethods"_L1].toArray().isEmpty()); // the group's, or the company's

    const auto act = [&](const QString &text, const QString &status) {
        QVERIFY(tab.select({id}));
        auto *action = tab.action(text);
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), patience);
        action->trigger();
        if (action->text().endsWith(u'…')) {
            auto *question = tab.dialog<UserChangeDialog>();
            QVERIFY(question);
            auto *go = button(question, text);
            QTRY_VERIFY(go->isEnabled());
            go->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(tab.userBy(u"id"_s, id)["status"_L1].toString(), status, patience);
        SETTLED(tab);
    };
    act(u"Send password link"_s, u"active"_s);
    act(u"Disable"_s, u"disabled"_s);
    act(u"Enable"_s, u"active"_s);
    QCOMPARE(tab.userBy(u"id"_s, id)["roleIds"_L1], nils["roleIds"_L1]);
    act(u"Remove"_s, QString());
    QVERIFY(tab.userBy(u"id"_s, id).isEmpty());
}

void tst_UserCommands::severalAtOnceWithWhoIsLeftOut()
{
    Tab tab;
    READY(tab);
    const auto first = tab.somebody(BuiltInRole::Customer)["id"_L1].toString();
    const auto second = tab.somebody(BuiltInRole::Customer, {first})["id"_L1].toString();
    QVERIFY(tab.select({first, second, tab.actions()->identity().userId}));
    QTRY_VERIFY(tab.action(u"Disable"_s)->isEnabled());
    tab.action(u"Disable"_s)->trigger();
    auto *question = tab.dialog<UserChangeDialog>();
    QVERIFY(question);
    QCOMPARE(DialogChecks::faults(question, u"disable-several"_s), QString());
    QStringList texts;
    for (const auto *label : question->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"Disable 2 users?"_s));
    QVERIFY(texts.join(u'\n').contains(u"1 user is left out:"_s));
    QTRY_VERIFY(button(question, u"Disable"_s)->isEnabled());
    button(question, u"Disable"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(tab.userBy(u"id"_s, second)["status"_L1].toString(), u"disabled"_s, patience);
    SETTLED(tab);
    QCOMPARE(tab.userBy(u"id"_s, first)["status"_L1].toString(), u"disabled"_s);
    QCOMPARE(tab.userBy(u"id"_s, tab.actions()->identity().userId)["status"_L1].toString(), u"active"_s);
}

void tst_UserCommands::employeeLeaves()
{
    Tab tab;
    READY(tab);
    const auto leaver = tab.somebody(BuiltInRole::OrderApprover);
    const auto id = leaver["id"_L1].toString();
    const auto successor = tab.somebody(BuiltInRole::OrderApprover, {id});
    const auto groupsWith = [&](const QString &user) {
        int count = 0;
        for (const auto &group : tab.all(RecordType::Group))
            count += group.row["approverIds"_L1].toArray().contains(user);
        return count;
    };
    const int groups = groupsWith(id);
    QVERIFY(groups > 0);
    QVERIFY(tab.select({id}));
    tab.actions()->setOffline(true);
    tab.page()->commands()->leave();
    auto *dialog = tab.dialog<LeaveDialog>();
    QVERIFY(dialog);
    auto *go = button(dialog, u"Carry out"_s);
    QTRY_VERIFY(go->isEnabled());
    QCOMPARE(DialogChecks::faults(dialog, u"leave"_s), QString());
    auto *editor = dialog->findChild<UserEditor *>();
    editor->setValue(successor["id"_L1], {});
    emit editor->edited();
    const auto taken = [&] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"takes their place as approver"_s);
        });
    };
    QTRY_VERIFY(taken());
    QPointer<LeaveDialog> open(dialog);
    go->click();
    QTRY_VERIFY(!open || !open->isVisible());
    QVERIFY(tab.actions()->entries().size() >= 1 + groups);
    tab.actions()->setOffline(false);
    SETTLED(tab);
    QCOMPARE(tab.userBy(u"id"_s, id)["status"_L1].toString(), u"disabled"_s);
    QCOMPARE(groupsWith(id), 0);
    QVERIFY(groupsWith(successor["id"_L1].toString()) >= groups);
    for (const auto &order : tab.all(RecordType::Order)) {
        if (order.row["status"_L1] == u"pendingApproval"_s)
            QVERIFY(!order.row["approverIds"_L1].toArray().contains(id));
    }
}

void tst_UserCommands::managerIsToldWhyNot()
{
    Tab tab(u"manager"_s);
    READY(tab);
    const auto administrator = tab.somebody(BuiltInRole::Administrator);
    QVERIFY(!administrator.isEmpty());
    QVERIFY(tab.select({administrator["id"_L1].toString()}));
    for (const auto &text : {u"Disable"_s, u"Remove"_s, u"Send password link"_s, u"Employee leaves"_s}) {
        const auto *action = tab.action(text);
        QVERIFY(action);
        QTRY_VERIFY2(!action->isEnabled() && action->statusTip().startsWith(u"This user has rights that you lack."_s), qPrintable(text));
    }
    QVERIFY(tab.action(u"Invite users"_s)->isEnabled());
    const auto customer = tab.somebody(BuiltInRole::Customer);
    QVERIFY(tab.select({customer["id"_L1].toString()}));
    QTRY_VERIFY(tab.action(u"Disable"_s)->isEnabled());
    QTRY_VERIFY(tab.action(u"Employee leaves"_s)->isEnabled());
}

void tst_UserCommands::statusFilters()
{
    Tab tab;
    READY(tab);
    const auto all = tab.all(RecordType::User);
    const auto disabled = std::count_if(all.begin(), all.end(), [](const CacheRow &row) { return row.row["status"_L1] == u"disabled"_s; });
    QVERIFY(disabled > 0);
    tab.page()->showStatus(u"disabled"_s);
    QTRY_COMPARE(tab.page()->model()->rowCount(), int(disabled));
    const int sent = tab.page()->model()->columnOf(u"invitationSentAt"_s);
    QVERIFY(tab.page()->table()->isColumnHidden(sent));
    tab.page()->showStatus(u"invited"_s);
    QVERIFY(!tab.page()->table()->isColumnHidden(sent));
    // Whoever is opened from elsewhere is found among all.
    const auto somebody = tab.somebody(BuiltInRole::Customer)["id"_L1].toString();
    tab.page()->open({RecordType::User, somebody});
    QTRY_COMPARE(tab.page()->model()->rowCount(), int(all.size()));
    QVERIFY(tab.page()->table()->isColumnHidden(sent));
    QTRY_COMPARE(tab.page()->pane()->key(), (std::optional<RecordKey>({RecordType::User, somebody})));
}

QTEST_MAIN(tst_UserCommands)
#include "tst_usercommands.moc"
