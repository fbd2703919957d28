// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "tests/models/accountfixture.h"

#include "models/accountactions.h"
#include "models/approverindex.h"
#include "models/entities/order.h"
#include "models/recordlistmodel.h"
#include "models/roleindex.h"
#include "models/titleindex.h"
#include "translations/translations.h"
#include "ui/detailpane.h"
#include "ui/draftkeeper.h"
#include "ui/orderpage.h"
#include "ui/orders/delegatedialog.h"
#include "ui/orders/orderdialog.h"
#include "ui/recordtable.h"
#include "ui/viewmemory.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString id(int number)
{
    return AccountFixture::id(number);
}

QJsonObject order(int number, OrderStatus status, const QStringList &approverIds, int buyer = 9)
{
    Order order;
    order.id = id(number);
    order.createdAt = order.updatedAt = order.placedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC).addSecs(number);
    order.number = u"NB-%1"_s.arg(number);
    order.placedBy = id(buyer);
    order.placedByName = u"Bo Kjøper"_s;
    order.groupId = id(30);
    order.groupName = u"Salg"_s;
    order.lines = {{u"1"_s, u"Spiker"_s, 1, {10'000, u"NOK"_s}}};
    order.net = {10'000, u"NOK"_s};
    order.vat = {2'500, u"NOK"_s};
    order.total = {12'500, u"NOK"_s};
    order.status = status;
    order.approvalReasons = {{ApprovalReason::Kind::OrderLimit, {}, {}, 0}};
    order.approverIds = approverIds;
    return toRow(order);
}

} // namespace

class tst_OrderPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(installTranslators(*qApp, u"en"_s)); } // for the plurals
    void init();
    void cleanup();
    void opensOnWhatWaits();
    void opensOnAllWhereNothingWaits();
    void approvesByKeyboard();
    void decidesSeveralAtOnce();
    void refusesTheOwnOrder();
    void findsAnOrderByItsNumber();
    void goesOnToTheNext();
    void rejectsWithAComment();
    void keepsTheCommentWhenTheDiskIsFull();
    void passesOn();
    void reminds();
    void saysWhoActsInWhosePlace();
    void dialogsAreWhole_data();
    void dialogsAreWhole();
    void delegates();

private:
    void show(PermissionSet permissions);
    [[nodiscard]] QString currentNumber() const { return m_page->pane()->row()["number"_L1].toString(); }
    void chooseRow(int row) { m_page->table()->setCurrentIndex(m_page->model()->index(row, 0)); }
    [[nodiscard]] OrderDialog *dialog() const { return m_page->window()->findChild<OrderDialog *>(); }
    void submit() const
    {
        for (auto *button : dialog()->findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->click();
        }
    }
    /// As the account does when it is on disk.
    void store(OutboxEntry entry)
    {
        entry.lane = ++m_lane;
        m_actions->changeEntries({entry}, {}, {});
        emit m_actions->editStored(entry.id);
    }

    std::unique_ptr<AccountFixture> m_fixture;
    std::unique_ptr<AccountActions> m_actions;
    std::unique_ptr<TitleIndex> m_titles;
    std::unique_ptr<RoleIndex> m_roles;
    std::unique_ptr<ApproverIndex> m_approvers;
    std::unique_ptr<DraftKeeper> m_drafts;
    std::unique_ptr<ViewMemory> m_memory;
    std::unique_ptr<OrderPage> m_page;
    PageContext m_context;
    QTemporaryDir m_folder;
    QList<OutboxEntry> m_asked;
    qint64 m_lane = 0;
};

void tst_OrderPage::init()
{
    m_fixture = std::make_unique<AccountFixture>();
    m_actions = std::make_unique<AccountActions>();
    m_asked.clear();
    connect(m_actions.get(), &AccountActions::editRequested, this, [this](const OutboxEntry &entry) { m_asked.append(entry); });
    auto administrator = makeBuiltInRole(BuiltInRole::Administrator);
    administrator.id = id(51);
    administrator.createdAt = administrator.updatedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    auto me = AccountFixture::user(1, u"Meg"_s, id(30));
    me[u"roleIds"_s] = QJsonArray{id(51)};
    auto other = AccountFixture::user(2, u"Ada"_s, id(30));
    other[u"roleIds"_s] = QJsonArray{id(50)};
    QVERIFY(m_fixture->load(RecordType::Role, {AccountFixture::role(50, u"Approves"_s, {Permission::OrdersApprove}), toRow(administrator)}));
    QVERIFY(m_fixture->load(RecordType::Group, {AccountFixture::group(30, u"Salg"_s)}));
    QVERIFY(m_fixture->load(RecordType::User, {me, other, AccountFixture::user(9, u"Bo"_s, id(30))}));
    QVERIFY(m_fixture->load(RecordType::Order,
                            {order(101, OrderStatus::PendingApproval, {id(1)}), order(102, OrderStatus::PendingApproval, {id(1), id(2)}),
                             order(103, OrderStatus::PendingApproval, {id(1)}), order(104, OrderStatus::PendingApproval, {id(2)}, 1),
                             order(205, OrderStatus::Completed, {})}));
    m_titles = std::make_unique<TitleIndex>(&m_fixture->cache);
    m_roles = std::make_unique<RoleIndex>(&m_fixture->cache);
    m_approvers = std::make_unique<ApproverIndex>(&m_fixture->cache, m_roles.get());
    m_drafts = std::make_unique<DraftKeeper>();
    m_memory = std::make_unique<ViewMemory>(m_folder.filePath(QUuid::createUuid().toString(QUuid::Id128)));
    m_context = PageContext();
    m_context.cache = &m_fixture->cache;
    m_context.actions = m_actions.get();
    m_context.titles = m_titles.get();
    m_context.roles = m_roles.get();
    m_context.approvers = m_approvers.get();
    m_context.drafts = m_drafts.get();
    m_context.memory = m_memory.get();
    m_context.format = Format(FormatOptions{QLocale(u"nb_NO"_s), QTimeZone::utc()});
}

void tst_OrderPage::cleanup()
{
    m_page.reset();
    m_memory.reset();
    m_drafts.reset();
    m_approvers.reset();
    m_roles.reset();
    m_titles.reset();
    m_actions.reset();
    m_fixture.reset();
}

void tst_OrderPage::show(PermissionSet permissions)
{
    Identity identity;
    identity.userId = id(1);
    identity.companyId = id(99);
    identity.permissions = permissions;
    m_actions->setIdentity(identity);
    m_page = std::make_unique<OrderPage>(m_context);
    m_page->resize(1100, 700);
    QVERIFY(DialogChecks::show(m_page.get()));
    QTRY_VERIFY(!m_page->pane()->row().isEmpty());
    m_page->focusFirst();
}

void tst_OrderPage::opensOnWhatWaits()
{
    show(PermissionSet::all());
    QVERIFY(m_page->showsWaiting());
    QTRY_COMPARE(m_page->model()->matches(), 3);
    QTRY_COMPARE(m_page->waiting(), 3);

    show({Permission::OrdersViewCompany});
    QVERIFY(!m_page->showsWaiting());
    QTRY_COMPARE(m_page->model()->matches(), 5);
    QCOMPARE(m_page->waiting(), 0);
    QVERIFY(!m_page->approveAction()->isEnabled());
    QVERIFY(!m_page->approveAction()->statusTip().isEmpty());
}

void tst_OrderPage::opensOnAllWhereNothingWaits()
{
    QVERIFY(m_fixture->remove(RecordType::Order, {id(101), id(102), id(103)}));
    show(PermissionSet::all());
    QTRY_VERIFY(!m_page->showsWaiting());
    QTRY_COMPARE(m_page->model()->matches(), 2);

    // What comes later is told, but does not take away what the person looks at.
    QVERIFY(m_fixture->put(RecordType::Order, {order(207, OrderStatus::PendingApproval, {id(1)})}));
    QTRY_COMPARE(m_page->waiting(), 1);
    QVERIFY(!m_page->showsWaiting());
}

void tst_OrderPage::approvesByKeyboard()
{
    show(PermissionSet::all());
    QTRY_VERIFY(m_page->approveAction()->isEnabled());
    QSignalSpy undoable(m_page.get(), &Page::undoable);
    const auto seen = m_page->pane()->row();
    QTest::keyClick(m_page->table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked[0].command, u"approve"_s);
    QCOMPARE(m_asked[0].seen, seen);
    QVERIFY(m_asked[0].nextAttemptAt > m_asked[0].createdAt.toMSecsSinceEpoch()); // so that it can be taken back
    store(m_asked[0]);
    QCOMPARE(undoable.size(), 1);
    QVERIFY(undoable[0][0].toString().contains(seen["number"_L1].toString()));
    QTRY_COMPARE(m_page->waiting(), 2);

    QSignalSpy discarded(m_actions.get(), &AccountActions::discardRequested);
    QVERIFY(m_page->takeBackAction()->isEnabled());
    QTest::keyClick(m_page->table(), Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(discarded[0][0].value<QList<QUuid>>(), QList<QUuid>{m_asked[0].id});
    m_actions->changeEntries({}, {m_asked[0].id}, {});
    QTRY_COMPARE(m_page->waiting(), 3);
    QVERIFY(!m_page->takeBackAction()->isEnabled());
}

void tst_OrderPage::decidesSeveralAtOnce()
{
    show(PermissionSet::all());
    m_page->showWaiting(false);
    QTRY_COMPARE(m_page->model()->matches(), 5);
    m_page->table()->selectAll();
    QTRY_COMPARE(m_page->selectedCount(), 5);
    QTRY_VERIFY(m_page->approveAction()->isEnabled());
    m_page->approveAction()->trigger();
    QTRY_VERIFY(dialog());
    QStringList texts;
    for (const auto *label : dialog()->findChildren<QLabel *>())
        texts.append(label->text());
    const auto all = texts.join(u'\n');
    QVERIFY2(all.contains(m_context.format.money({37'500, u"NOK"_s})), qPrintable(all)); // count and sum come first
    QVERIFY2(all.contains(u"3 orders"_s) && all.contains(u"2 of the selected orders"_s), qPrintable(all));
    QVERIFY(m_asked.isEmpty());
    dialog()->findChild<QPushButton *>()->click();
    QCOMPARE(m_asked.size(), 3);
    for (const auto &entry : std::as_const(m_asked))
        QCOMPARE(entry.seen["status"_L1].toString(), u"pendingApproval"_s);
}

void tst_OrderPage::refusesTheOwnOrder()
{
    show(PermissionSet::all());
    m_page->searchAll(u"NB-104"_s);
    QTRY_COMPARE(currentNumber(), u"NB-104"_s);
    QTRY_VERIFY(!m_page->approveAction()->isEnabled());
    QVERIFY(m_page->approveAction()->statusTip().contains(u"own order"_s));
    QVERIFY(!m_page->takeOverAction()->isEnabled());
}

void tst_OrderPage::findsAnOrderByItsNumber()
{
    show(PermissionSet::all());
    m_page->focusSearch();
    QTest::keyClicks(m_page->searchField(), u"nb-205"_s); // decided long ago, and so not among what waits
    QTRY_COMPARE(m_page->model()->matches(), 1);
    QTRY_COMPARE(currentNumber(), u"NB-205"_s);
    m_page->searchField()->selectAll();
    QTest::keyClicks(m_page->searchField(), u"103"_s);
    QTRY_COMPARE(currentNumber(), u"NB-103"_s);
    QTRY_VERIFY(m_page->approveAction()->isEnabled());
    QTest::keyClick(m_page->searchField(), Qt::Key_Return, Qt::ControlModifier); // without leaving the search
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked[0].key.id, id(103));
    m_page->searchField()->selectAll();
    QTest::keyClick(m_page->searchField(), Qt::Key_Delete);
    QVERIFY(m_page->showsWaiting());
    QTRY_COMPARE(m_page->model()->matches(), 3);
}

void tst_OrderPage::goesOnToTheNext()
{
    show(PermissionSet::all());
    QTRY_COMPARE(m_page->model()->matches(), 3);
    QStringList decided;
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(m_page->approveAction()->isEnabled() && !decided.contains(currentNumber()));
        QVERIFY(!currentNumber().isEmpty()); // what has not been read cannot be decided
        decided.append(currentNumber());
        QTest::keyClick(m_page->table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_asked.size(), i + 1);
        store(m_asked.last());
    }
    decided.sort();
    QCOMPARE(decided, (QStringList{u"NB-101"_s, u"NB-102"_s, u"NB-103"_s}));
    QTRY_COMPARE(m_page->waiting(), 0);
    QVERIFY(!m_page->approveAction()->isEnabled()); // each has been decided on, and says so
    QVERIFY(!m_page->approveAction()->statusTip().isEmpty());
}

void tst_OrderPage::rejectsWithAComment()
{
    show(PermissionSet::all());
    QTRY_VERIFY(m_page->rejectAction()->isEnabled());
    QTest::keyClick(m_page->table(), Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog() && DialogChecks::show(dialog()));
    submit();
    QTRY_VERIFY(!dialog()->problem().isEmpty()); // a rejection needs a comment
    QVERIFY(m_asked.isEmpty());
    QTest::keyClicks(dialog()->comment(), u"For dyrt"_s);
    QVERIFY(dialog()->problem().isEmpty());
    submit();
    QTRY_COMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked[0].command, u"reject"_s);
    QCOMPARE(m_asked[0].arguments, (QJsonObject{{u"comment"_s, u"For dyrt"_s}}));
    store(m_asked[0]);
    QTRY_VERIFY(!dialog());
}

void tst_OrderPage::keepsTheCommentWhenTheDiskIsFull()
{
    show(PermissionSet::all());
    QTRY_VERIFY(m_page->rejectAction()->isEnabled());
    m_page->rejectAction()->trigger();
    QVERIFY(DialogChecks::show(dialog()));
    dialog()->comment()->setPlainText(u"Nei"_s);
    submit();
    QCOMPARE(m_asked.size(), 1);
    emit m_actions->editFailed(m_asked[0].id, {ErrorKind::DiskFull, {}, {}});
    QVERIFY(dialog()->isVisible());
    QVERIFY(!dialog()->problem().isEmpty());
    QCOMPARE(dialog()->comment()->toPlainText(), u"Nei"_s);
    submit();
    QTRY_COMPARE(m_asked.size(), 2);
    store(m_asked[1]);
    QTRY_VERIFY(!dialog());
}

void tst_OrderPage::passesOn()
{
    show(PermissionSet::all());
    QTRY_COMPARE(m_page->model()->matches(), 3);
    QTRY_VERIFY(m_page->passOnAction()->isEnabled());
    m_page->passOnAction()->trigger();
    QVERIFY(DialogChecks::show(dialog()));
    auto *people = dialog()->findChild<QComboBox *>();
    QTRY_COMPARE(people->count(), 2); // and not oneself
    dialog()->comment()->setPlainText(u"Du kjenner prosjektet"_s);
    submit();
    QTRY_VERIFY(!people->accessibleDescription().isEmpty());
    QVERIFY(m_asked.isEmpty()); // nobody is chosen
    people->setCurrentIndex(1);
    submit();
    QTRY_COMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked[0].command, u"reassign"_s);
    QCOMPARE(m_asked[0].arguments["approverIds"_L1].toArray(), QJsonArray{id(2)});
    QCOMPARE(m_asked[0].arguments["comment"_L1].toString(), u"Du kjenner prosjektet"_s);
}

void tst_OrderPage::reminds()
{
    show(PermissionSet::all());
    m_page->searchAll(u"NB-104"_s);
    QTRY_COMPARE(currentNumber(), u"NB-104"_s);
    QTRY_VERIFY(m_page->remindAction()->isEnabled());
    m_page->remindAction()->trigger();
    QCOMPARE(m_asked[0].command, u"remind"_s);
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    store(m_asked[0]);
    QVERIFY(noticed[0][0].toString().contains(u"NB-104"_s));
}

void tst_OrderPage::saysWhoActsInWhosePlace()
{
    show(PermissionSet::all());
    QTRY_COMPARE(m_page->waiting(), 3);
    const auto today = QDateTime::currentDateTimeUtc().date();
    auto other = AccountFixture::user(2, u"Ada"_s, id(30));
    other[u"roleIds"_s] = QJsonArray{id(50)};
    other[u"delegate"_s] = toJson(Delegate{id(1), today, today.addDays(3)});
    QVERIFY(m_fixture->put(RecordType::User, {other}));
    const auto says = [this](const QString &text) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"You decide for Ada Nordmann"_s));
    QTRY_COMPARE(m_page->waiting(), 4);
}

void tst_OrderPage::dialogsAreWhole_data()
{
    Surroundings::addRows();
}

void tst_OrderPage::dialogsAreWhole()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    show(PermissionSet::all());
    QTRY_VERIFY(m_page->passOnAction()->isEnabled());
    for (auto *action : {m_page->rejectAction(), m_page->passOnAction()}) {
        action->trigger();
        QVERIFY(DialogChecks::show(dialog()));
        QCOMPARE(DialogChecks::faults(dialog(), action == m_page->rejectAction() ? u"reject"_s : u"pass-on"_s), QString());
        delete dialog();
    }
    DelegateDialog delegate(m_context, nullptr);
    delegate.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(DialogChecks::show(&delegate));
    QCOMPARE(DialogChecks::faults(&delegate, u"delegate"_s), QString());
}

void tst_OrderPage::delegates()
{
    show(PermissionSet::all());
    DelegateDialog delegate(m_context, nullptr);
    delegate.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(DialogChecks::show(&delegate));
    auto *people = delegate.findChild<QComboBox *>();
    QTRY_COMPARE(people->count(), 2); // those who may approve, but oneself
    QPushButton *save = nullptr;
    for (auto *button : delegate.findChildren<QPushButton *>()) {
        if (button->isDefault())
            save = button;
    }
    QVERIFY(save);
    save->click();
    QVERIFY(m_asked.isEmpty()); // nobody is chosen
    people->setCurrentIndex(1);
    QSignalSpy saved(&delegate, &DelegateDialog::saved);
    QTRY_VERIFY(([&] {
        save->click(); // once the person's own record is there
        return m_asked.size() == 1;
    }()));
    QCOMPARE(m_asked[0].key, (RecordKey{RecordType::User, id(1)}));
    QCOMPARE(m_asked[0].intents.size(), 1);
    QCOMPARE(m_asked[0].intents[0].field, u"delegate"_s);
    QCOMPARE(m_asked[0].intents[0].value["userId"_L1].toString(), id(2));
    emit m_actions->editFailed(m_asked[0].id, {ErrorKind::DiskFull, {}, {}});
    QVERIFY(delegate.isVisible());
    save->click();
    store(m_asked[1]);
    QCOMPARE(saved.size(), 1);
    QVERIFY(!delegate.isVisible());
}

QTEST_MAIN(tst_OrderPage)
#include "tst_orderpage.moc"
