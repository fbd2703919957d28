// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/entities/budget.h"
#include "models/entities/budgetusage.h"
#include "models/recordlistmodel.h"
#include "models/titleindex.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const Format format({QLocale(QLocale::NorwegianBokmal, QLocale::Norway), QTimeZone::utc()});

/// What the model shows in a column once its rows have come.
QStringList columnOf(const RecordListModel &model, const QString &id)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, model.columnOf(id)).data().toString());
    return texts;
}

QStringList selectedIds(const QItemSelectionModel &selection)
{
    QStringList ids;
    const auto rows = selection.selectedRows();
    for (const auto &index : rows)
        ids.append(index.data(RecordListModel::IdRole).toString());
    ids.sort();
    return ids;
}

/// Cache, titles and model over users.
struct UserList {
    explicit UserList(const QList<QJsonObject> &users)
    {
        loaded = account.load(RecordType::User, users);
        titles = std::make_unique<TitleIndex>(&account.cache);
        model = std::make_unique<RecordListModel>(RecordType::User, &account.cache, titles.get(), format);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        resets = std::make_unique<QSignalSpy>(model.get(), &QAbstractItemModel::modelReset);
    }

    AccountFixture account;
    std::unique_ptr<TitleIndex> titles;
    std::unique_ptr<RecordListModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QSignalSpy> resets;
    bool loaded = false;
};

QList<QJsonObject> users(int count)
{
    QList<QJsonObject> rows;
    for (int i = 1; i <= count; ++i)
        rows.append(AccountFixture::user(i, u"Bruker %1"_s.arg(i)));
    return rows;
}

} // namespace

class tst_RecordListModel : public QObject
{
    Q_OBJECT
private slots:
    void showsRowsInOrder();
    void missingRowsArePlaceholders();
    void searchAndSort();
    void olderQueryIsOvertaken();
    void changesComeRowByRow();
    void editOpenElsewhereDoesNotMoveTheSelection();
    void selectionSurvivesTooManyChanges();
    void waitingChangesShowTheirState();
    void referencesShowTitles();
    void budgetsShowTheirUsage();
    void randomChanges();
    void selectedRowsComeWhole();
    void adoptingIsCheap();
};

void tst_RecordListModel::showsRowsInOrder()
{
    UserList list({AccountFixture::user(1, u"Østen"_s), AccountFixture::user(2, u"Berit"_s), AccountFixture::user(3, u"Åse"_s), AccountFixture::user(4, u"Æsop"_s)});
    QVERIFY(list.loaded);
    QTRY_COMPARE(columnOf(*list.model, u"name"_s),
                 (QStringList{u"Berit Nordmann"_s, u"Æsop Nordmann"_s, u"Østen Nordmann"_s, u"Åse Nordmann"_s}));
    QCOMPARE(list.model->total(), 4);
    QVERIFY(list.model->isAnswered());
    QCOMPARE(list.model->headerData(0, Qt::Horizontal).toString(), u"Name"_s);
    QCOMPARE(list.model->headerData(0, Qt::Horizontal, RecordListModel::IdRole).toString(), u"name"_s);
    QCOMPARE(list.model->keyAt(0), (RecordKey{RecordType::User, AccountFixture::id(2)}));
    QCOMPARE(list.model->rowOf(AccountFixture::id(3)), 3);
    QCOMPARE(list.model->rowOf(AccountFixture::id(9)), -1);
}

void tst_RecordListModel::missingRowsArePlaceholders()
{
    UserList list(users(1'000));
    QTRY_COMPARE(list.model->rowCount(), 1'000);
    const auto far = list.model->index(900, 0);
    QVERIFY(!far.data(RecordListModel::LoadedRole).toBool());
    QCOMPARE(far.data().toString(), u"…"_s);
    QVERIFY(!far.data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(far.data(RecordListModel::NumberRole).toLongLong() > 0);
    QSignalSpy changed(list.model.get(), &QAbstractItemModel::dataChanged);
    QTRY_VERIFY(far.data(RecordListModel::LoadedRole).toBool());
    QVERIFY(!changed.isEmpty());
    QVERIFY(far.data().toString().startsWith("Bruker "_L1));
}

void tst_RecordListModel::searchAndSort()
{
    UserList list({AccountFixture::user(1, u"Bjørn"_s), AccountFixture::user(2, u"Bente"_s), AccountFixture::user(3, u"Bjørnar"_s)});
    QSignalSpy counts(list.model.get(), &RecordListModel::countsChanged);
    QTRY_COMPARE(list.model->rowCount(), 3);
    list.model->setSearch(u"bjorn"_s);
    QTRY_COMPARE(columnOf(*list.model, u"name"_s), (QStringList{u"Bjørn Nordmann"_s, u"Bjørnar Nordmann"_s}));
    QCOMPARE(list.model->total(), 3);
    list.model->sort(list.model->columnOf(u"name"_s), Qt::DescendingOrder);
    QTRY_COMPARE(columnOf(*list.model, u"name"_s), (QStringList{u"Bjørnar Nordmann"_s, u"Bjørn Nordmann"_s}));
    list.model->setSearch({});
    list.model->sort(-1);
    QTRY_COMPARE(columnOf(*list.model, u"name"_s).first(), u"Bente Nordmann"_s);
    list.model->setSearch(u"ingen"_s);
    QTRY_COMPARE(list.model->rowCount(), 0);
    QVERIFY(counts.size() >= 4);
    QCOMPARE(list.resets->size(), 0);
}

void tst_RecordListModel::olderQueryIsOvertaken()
{
    UserList list(users(500));
    QTRY_COMPARE(list.model->rowCount(), 500);
    QSignalSpy failed(list.model.get(), &RecordListModel::failed);
    for (const auto &text : {u"B"_s, u"Br"_s, u"Bru"_s, u"Bruker 4"_s, u"Bruker 49"_s})
        list.model->setSearch(text);
    QVERIFY(list.model->isRunning());
    QTRY_VERIFY(!list.model->isRunning());
    QCOMPARE(list.model->rowCount(), 15); // five end with it, ten begin with it
    QCOMPARE(failed.size(), 0);
}

void tst_RecordListModel::changesComeRowByRow()
{
    UserList list(users(50));
    QTRY_COMPARE(list.model->rowCount(), 50);
    QTRY_VERIFY(!columnOf(*list.model, u"name"_s).contains(QString(u"…"_s)));
    QSignalSpy inserted(list.model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(list.model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(list.model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy layout(list.model.get(), &QAbstractItemModel::layoutChanged);

    QVERIFY(list.account.put(RecordType::User, {AccountFixture::user(60, u"Anne"_s)}));
    QTRY_COMPARE(inserted.size(), 1);
    QTRY_COMPARE(columnOf(*list.model, u"name"_s).first(), u"Anne Nordmann"_s);

    QVERIFY(list.account.put(RecordType::User, {AccountFixture::user(1, u"Zara"_s)}));
    QTRY_COMPARE(moved.size(), 1);
    QTRY_COMPARE(columnOf(*list.model, u"name"_s).last(), u"Zara Nordmann"_s);

    QVERIFY(list.account.remove(RecordType::User, {AccountFixture::id(30), AccountFixture::id(60)}));
    QTRY_COMPARE(removed.size(), 2);
    QCOMPARE(list.model->rowCount(), 49);
    QCOMPARE(list.model->total(), 49);
    QCOMPARE(layout.size(), 0);
    QCOMPARE(list.resets->size(), 0);
}

void tst_RecordListModel::editOpenElsewhereDoesNotMoveTheSelection()
{
    UserList list(users(100));
    QTRY_COMPARE(list.model->rowCount(), 100);
    QItemSelectionModel selection(list.model.get());
    const int row = list.model->rowOfNumber(list.model->numberAt(10));
    selection.setCurrentIndex(list.model->index(row, 2), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const auto number = selection.currentIndex().data(RecordListModel::NumberRole);
    QVERIFY(list.account.put(RecordType::User, {AccountFixture::user(200, u"Anne"_s), AccountFixture::user(201, u"Arne"_s)}));
    QTRY_COMPARE(list.model->rowCount(), 102);
    QCOMPARE(selection.currentIndex().row(), row + 2);
    QCOMPARE(selection.currentIndex().column(), 2);
    QCOMPARE(selection.currentIndex().data(RecordListModel::NumberRole), number);
    QCOMPARE(selection.selectedRows().size(), 1);
}

void tst_RecordListModel::selectionSurvivesTooManyChanges()
{
    UserList list(users(2'000));
    QTRY_COMPARE(list.model->rowCount(), 2'000);
    QItemSelectionModel selection(list.model.get());
    QList<QVariant> numbers;
    for (const int row : {5, 700, 1'500}) {
        selection.select(list.model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        numbers.append(list.model->index(row, 0).data(RecordListModel::NumberRole));
    }
    selection.setCurrentIndex(list.model->index(700, 1), QItemSelectionModel::NoUpdate);
    QSignalSpy layout(list.model.get(), &QAbstractItemModel::layoutChanged);
    list.model->sort(list.model->columnOf(u"email"_s), Qt::DescendingOrder);
    QTRY_COMPARE(layout.size(), 1);
    QList<QVariant> now;
    const auto rows = selection.selectedRows();
    for (const auto &index : rows)
        now.append(index.data(RecordListModel::NumberRole));
    QVERIFY(std::is_permutation(now.begin(), now.end(), numbers.begin(), numbers.end()));
    QCOMPARE(selection.currentIndex().data(RecordListModel::NumberRole), numbers[1]);

    // Scattered rows go: what is left of the selection stays. And come back.
    QTRY_VERIFY(!selectedIds(selection).contains(QString()));
    list.model->setSearch(u"7"_s);
    QTRY_VERIFY(list.model->rowCount() < 700);
    const auto kept = selection.selectedRows();
    for (const auto &index : kept)
        QVERIFY(numbers.contains(index.data(RecordListModel::NumberRole)));
    list.model->setSearch({});
    QTRY_COMPARE(list.model->rowCount(), 2'000);
    QCOMPARE(selection.selectedRows().size(), kept.size());
    QCOMPARE(list.resets->size(), 0);
}

void tst_RecordListModel::waitingChangesShowTheirState()
{
    UserList list({AccountFixture::user(1, u"Kari"_s), AccountFixture::user(2, u"Per"_s)});
    QTRY_COMPARE(columnOf(*list.model, u"name"_s), (QStringList{u"Kari Nordmann"_s, u"Per Nordmann"_s}));
    Overlay overlay;
    overlay.key = {RecordType::User, AccountFixture::id(1)};
    overlay.row = AccountFixture::user(1, u"Karin"_s);
    QVERIFY(list.account.overlay(overlay));
    QTRY_COMPARE(columnOf(*list.model, u"name"_s).first(), u"Karin Nordmann"_s);
    QTRY_COMPARE(columnOf(*list.model, u"change"_s), (QStringList{u"✎ Waiting"_s, QString()}));
    overlay.row = {};
    overlay.removed = true;
    QVERIFY(list.account.overlay(overlay));
    QTRY_COMPARE(columnOf(*list.model, u"change"_s).first(), u"✎ Removal waits"_s);
    QVERIFY(list.model->index(0, 0).data(RecordListModel::DeletedRole).toBool());
    overlay.removed = false;
    overlay.clear = true;
    QVERIFY(list.account.overlay(overlay));
    QTRY_COMPARE(columnOf(*list.model, u"change"_s).first(), QString());
    QTRY_COMPARE(columnOf(*list.model, u"name"_s).first(), u"Kari Nordmann"_s);
}

void tst_RecordListModel::referencesShowTitles()
{
    UserList list({AccountFixture::user(1, u"Kari"_s, AccountFixture::id(7))});
    QTRY_COMPARE(list.model->rowCount(), 1);
    QTRY_COMPARE(columnOf(*list.model, u"groupId"_s), QStringList{u"(not visible to you)"_s});
    QVERIFY(list.account.put(RecordType::Group, {AccountFixture::group(7, u"Lager"_s)}));
    QTRY_COMPARE(columnOf(*list.model, u"groupId"_s), QStringList{u"Lager"_s});
    QVERIFY(list.account.put(RecordType::Group, {AccountFixture::group(7, u"Butikk"_s)}));
    QTRY_COMPARE(columnOf(*list.model, u"groupId"_s), QStringList{u"Butikk"_s});
}

void tst_RecordListModel::budgetsShowTheirUsage()
{
    AccountFixture account;
    Budget budget;
    budget.id = AccountFixture::id(1);
    budget.name = u"Verktøy"_s;
    budget.ownerKind = BudgetOwner::User;
    budget.ownerId = AccountFixture::id(2);
    budget.amount = {100'000, u"NOK"_s};
    budget.startsOn = QDate(2026, 1, 1);
    QVERIFY(account.load(RecordType::Budget, {toRow(budget)}));
    TitleIndex titles(&account.cache);
    RecordListModel model(RecordType::Budget, &account.cache, &titles, format);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(columnOf(model, u"name"_s), QStringList{u"Verktøy"_s});
    const auto cell = model.index(0, model.columnOf(u"spent"_s));
    QVERIFY(!cell.data(RecordListModel::UsageRole).isValid());

    BudgetUsage usage;
    usage.id = budget.id;
    usage.spent = {85'000, u"NOK"_s};
    usage.reserved = {0, u"NOK"_s};
    usage.remaining = {15'000, u"NOK"_s};
    QVERIFY(account.put(RecordType::BudgetUsage, {toRow(usage)}));
    QTRY_COMPARE(cell.data().toString(), u"850,00\u00A0kr"_s);
    const auto figures = cell.data(RecordListModel::UsageRole).value<UsageFigures>();
    QCOMPARE(figures.percent(), 85);
    QCOMPARE(figures.level(), UsageFigures::Level::Warning);
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains("Used 85 percent"_L1));
    QCOMPARE(cell.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));

    QVERIFY(account.put(RecordType::User, {AccountFixture::user(2, u"Kari"_s)}));
    QTRY_COMPARE(columnOf(model, u"ownerId"_s), QStringList{u"Kari Nordmann"_s});
}

void tst_RecordListModel::randomChanges()
{
    UserList list(users(300));
    QTRY_COMPARE(list.model->rowCount(), 300);
    QItemSelectionModel selection(list.model.get());
    QTRY_VERIFY(!columnOf(*list.model, u"name"_s).contains(QString(u"…"_s)));
    QRandomGenerator random(4711);
    QMap<QString, QString> names;
    for (int i = 1; i <= 300; ++i)
        names[AccountFixture::id(i)] = u"Bruker %1 Nordmann"_s.arg(i);
    for (int step = 0; step < 40; ++step) {
        QSet<int> numbers;
        const int size = step % 10 == 9 ? 200 : 1 + random.bounded(5);
        for (int i = 0; i < size; ++i)
            numbers.insert(1 + random.bounded(400));
        QList<QJsonObject> put;
        QStringList removed;
        for (const int number : std::as_const(numbers)) {
            const auto id = AccountFixture::id(number);
            if (random.bounded(3) == 0) {
                removed.append(id);
                names.remove(id);
            } else {
                const auto name = u"%1 %2"_s.arg(QChar(u'A' + random.bounded(26))).arg(random.bounded(1'000));
                put.append(AccountFixture::user(number, name));
                names[id] = name + " Nordmann"_L1;
            }
        }
        QVERIFY(list.account.put(RecordType::User, put));
        QVERIFY(list.account.remove(RecordType::User, removed));
        if (step % 3 == 0)
            list.model->sort(list.model->columnOf(step % 2 == 0 ? u"name"_s : u"email"_s), step % 4 < 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (list.model->rowCount() > 3)
            selection.select(list.model->index(random.bounded(list.model->rowCount()), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    auto expected = names.values();
    expected.sort();
    QTRY_VERIFY([&] {
        auto shown = columnOf(*list.model, u"name"_s);
        shown.sort();
        return shown == expected;
    }());
    QCOMPARE(list.model->total(), names.size());
    QCOMPARE(list.resets->size(), 0);
}

void tst_RecordListModel::selectedRowsComeWhole()
{
    UserList list(users(1'000));
    QTRY_COMPARE(list.model->rowCount(), 1'000);
    const QItemSelection all(list.model->index(0, 0), list.model->index(999, list.model->columnCount() - 1));
    auto rows = AccountFixture::wait(list.model->selectedRows(all));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1'000);
    QItemSelection some(list.model->index(7, 1), list.model->index(8, 1));
    some.select(list.model->index(3, 0), list.model->index(3, 4));
    some.select(list.model->index(8, 2), list.model->index(8, 3));
    rows = AccountFixture::wait(list.model->selectedRows(some));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    QCOMPARE((*rows)[0].number, list.model->numberAt(3));
    QCOMPARE((*rows)[2].number, list.model->numberAt(8));
}

void tst_RecordListModel::adoptingIsCheap()
{
    UserList list(users(20'000));
    QTRY_COMPARE(list.model->rowCount(), 20'000);
    QItemSelectionModel selection(list.model.get());
    selection.setCurrentIndex(list.model->index(100, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    list.tester.reset(); // It looks at every row.
    // The longest time that the thread is busy between two turns of its event loop.
    qint64 longest = 0;
    for (const auto &text : {u"B"_s, u"Bruker 1"_s, u"12"_s, u"123"_s, QString()}) {
        QElapsedTimer timer;
        timer.start();
        list.model->setSearch(text);
        longest = std::max(longest, timer.nsecsElapsed());
        while (list.model->isRunning()) {
            timer.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, timer.nsecsElapsed());
        }
    }
    qInfo("longest: %.2f ms", double(longest) / 1e6);
    QCOMPARE(list.model->rowCount(), 20'000);
    QVERIFY(longest < 250'000'000); // Far above what it takes, for slow and loaded machines with sanitizers.
}

QTEST_GUILESS_MAIN(tst_RecordListModel)
#include "tst_recordlistmodel.moc"
