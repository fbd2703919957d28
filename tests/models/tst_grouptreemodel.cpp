// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/grouptreemodel.h"
#include "models/titleindex.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const Format format({QLocale(QLocale::NorwegianBokmal, QLocale::Norway), QTimeZone::utc()});

/// The tree as text: "Firma(Lager(Nord) Salg)".
QString treeOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        const auto below = treeOf(model, index);
        parts.append(index.data().toString() + (below.isEmpty() ? QString() : u'(' + below + u')'));
    }
    return parts.join(u' ');
}

struct GroupTree {
    explicit GroupTree(const QList<QJsonObject> &groups)
    {
        loaded = account.load(RecordType::Group, groups);
        titles = std::make_unique<TitleIndex>(&account.cache);
        model = std::make_unique<GroupTreeModel>(&account.cache, titles.get(), format);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        resets = std::make_unique<QSignalSpy>(model.get(), &QAbstractItemModel::modelReset);
    }

    AccountFixture account;
    std::unique_ptr<TitleIndex> titles;
    std::unique_ptr<GroupTreeModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QSignalSpy> resets;
    bool loaded = false;
};

QList<QJsonObject> firm()
{
    return {AccountFixture::group(1, u"Firma"_s), AccountFixture::group(2, u"Salg"_s, AccountFixture::id(1)),
            AccountFixture::group(3, u"Lager"_s, AccountFixture::id(1)), AccountFixture::group(4, u"Nord"_s, AccountFixture::id(3)),
            AccountFixture::group(5, u"Øst"_s, AccountFixture::id(3))};
}

} // namespace

class tst_GroupTreeModel : public QObject
{
    Q_OBJECT
private slots:
    void groupsAreDraggedWhereTheyMayStand_data();
    void groupsAreDraggedWhereTheyMayStand();
    void showsTheTreeByName();
    void searchKeepsAncestors();
    void changesMoveSingleRows();
    void parentAndChildChangePlaces();
    void groupsOutOfSightAndCircles();
    void columns();
    void membersFollowUsers();
    void randomChanges();
};

void tst_GroupTreeModel::showsTheTreeByName()
{
    GroupTree tree(firm());
    QVERIFY(tree.loaded);
    QTRY_COMPARE(treeOf(*tree.model), u"Firma(Lager(Nord Øst) Salg)"_s);
    QCOMPARE(tree.model->total(), 5);
    QCOMPARE(tree.model->matches(), 5);
    const auto index = tree.model->indexOf(AccountFixture::id(4));
    QCOMPARE(index.data().toString(), u"Nord"_s);
    QCOMPARE(tree.model->keyAt(index), (RecordKey{RecordType::Group, AccountFixture::id(4)}));
    QVERIFY(!tree.model->indexOf(AccountFixture::id(9)).isValid());
}

void tst_GroupTreeModel::searchKeepsAncestors()
{
    GroupTree tree(firm());
    QTRY_COMPARE(tree.model->total(), 5);
    tree.model->setSearch(u"OST"_s);
    QCOMPARE(treeOf(*tree.model), u"Firma(Lager(Øst))"_s);
    QCOMPARE(tree.model->matches(), 1);
    QVERIFY(tree.model->indexOf(AccountFixture::id(5)).data(GroupTreeModel::MatchRole).toBool());
    QVERIFY(!tree.model->indexOf(AccountFixture::id(3)).data(GroupTreeModel::MatchRole).toBool());
    tree.model->setSearch(u"ingen"_s);
    QCOMPARE(treeOf(*tree.model), QString());
    tree.model->setSearch({});
    QCOMPARE(treeOf(*tree.model), u"Firma(Lager(Nord Øst) Salg)"_s);
    QCOMPARE(tree.resets->size(), 0);
}

void tst_GroupTreeModel::changesMoveSingleRows()
{
    GroupTree tree(firm());
    QTRY_COMPARE(tree.model->total(), 5);
    const QPersistentModelIndex north(tree.model->indexOf(AccountFixture::id(4)));
    QSignalSpy inserted(tree.model.get(), &QAbstractItemModel::rowsInserted);
    QVERIFY(tree.account.put(RecordType::Group, {AccountFixture::group(3, u"Varer"_s, AccountFixture::id(1)), AccountFixture::group(6, u"Butikk"_s, AccountFixture::id(2))}));
    QTRY_COMPARE(treeOf(*tree.model), u"Firma(Salg(Butikk) Varer(Nord Øst))"_s);
    QCOMPARE(inserted.size(), 1);
    QVERIFY(tree.account.put(RecordType::Group, {AccountFixture::group(4, u"Nord"_s, AccountFixture::id(2))}));
    QTRY_COMPARE(treeOf(*tree.model), u"Firma(Salg(Butikk Nord) Varer(Øst))"_s);
    QVERIFY(tree.account.remove(RecordType::Group, {AccountFixture::id(5), AccountFixture::id(3)}));
    QTRY_COMPARE(treeOf(*tree.model), u"Firma(Salg(Butikk Nord))"_s);
    QCOMPARE(north.data().toString(), u"Nord"_s);
    QCOMPARE(tree.resets->size(), 0);
}

void tst_GroupTreeModel::parentAndChildChangePlaces()
{
    GroupTree tree(firm());
    QTRY_COMPARE(tree.model->total(), 5);
    QVERIFY(tree.account.put(RecordType::Group, {AccountFixture::group(4, u"Nord"_s, AccountFixture::id(1)), AccountFixture::group(3, u"Lager"_s, AccountFixture::id(4))}));
    QTRY_COMPARE(treeOf(*tree.model), u"Firma(Nord(Lager(Øst)) Salg)"_s);
}

void tst_GroupTreeModel::groupsOutOfSightAndCircles()
{
    GroupTree tree({AccountFixture::group(1, u"Egen"_s, AccountFixture::id(99)), AccountFixture::group(2, u"A"_s, AccountFixture::id(3)),
                    AccountFixture::group(3, u"B"_s, AccountFixture::id(2)), AccountFixture::group(4, u"Selv"_s, AccountFixture::id(4))});
    QTRY_COMPARE(tree.model->total(), 4);
    const auto text = treeOf(*tree.model);
    for (const auto &name : {u"Egen"_s, u"A"_s, u"B"_s, u"Selv"_s})
        QVERIFY2(text.contains(name), qPrintable(text));
}

void tst_GroupTreeModel::columns()
{
    auto group = AccountFixture::group(1, u"<b>Firma</b>"_s);
    group[u"costCentre"_s] = u"4711"_s;
    group[u"approverIds"_s] = QJsonArray{AccountFixture::id(1)};
    group[u"defaultPaymentMethods"_s] = QJsonArray{u"card"_s};
    GroupTree tree({group});
    QVERIFY(tree.account.put(RecordType::User, {AccountFixture::user(1, u"Kari"_s)}));
    QTRY_COMPARE(tree.model->total(), 1);
    const auto at = [&](int column) { return tree.model->index(0, column); };
    QCOMPARE(at(GroupTreeModel::CostCentreColumn).data().toString(), u"4711"_s);
    QTRY_COMPARE(at(GroupTreeModel::ApproversColumn).data().toString(), u"Kari Nordmann"_s);
    QCOMPARE(at(GroupTreeModel::PaymentMethodsColumn).data().toString(), u"Card"_s);
    QVERIFY(!at(GroupTreeModel::NameColumn).data(Qt::ToolTipRole).toString().contains("<b>"_L1));
    for (int column = 0; column < GroupTreeModel::ColumnCount; ++column)
        QVERIFY(!tree.model->headerData(column, Qt::Horizontal).toString().isEmpty());

    Overlay overlay;
    overlay.key = {RecordType::Group, AccountFixture::id(1)};
    overlay.row = AccountFixture::group(1, u"Firmaet"_s);
    overlay.state = RowState::Rejected;
    QVERIFY(tree.account.overlay(overlay));
    QTRY_COMPARE(at(GroupTreeModel::NameColumn).data().toString(), u"Firmaet"_s);
    QCOMPARE(at(GroupTreeModel::ChangeColumn).data().toString(), u"✕ Refused"_s);
}

void tst_GroupTreeModel::membersFollowUsers()
{
    GroupTree tree(firm());
    QTRY_COMPARE(tree.model->total(), 5);
    const auto members = [&] { return tree.model->indexOf(AccountFixture::id(4)).siblingAtColumn(GroupTreeModel::MembersColumn).data().toString(); };
    QCOMPARE(members(), u"0"_s);
    QVERIFY(tree.account.put(RecordType::User, {AccountFixture::user(1, u"A"_s, AccountFixture::id(4)), AccountFixture::user(2, u"B"_s, AccountFixture::id(4)),
                                               AccountFixture::user(3, u"C"_s, AccountFixture::id(2))}));
    QTRY_COMPARE(members(), u"2"_s);
    QVERIFY(tree.account.remove(RecordType::User, {AccountFixture::id(1)}));
    QTRY_COMPARE(members(), u"1"_s);
}

void tst_GroupTreeModel::randomChanges()
{
    GroupTree tree({AccountFixture::group(1, u"Firma"_s)});
    QTRY_COMPARE(tree.model->total(), 1);
    QRandomGenerator random(7);
    for (int step = 0; step < 60; ++step) {
        QList<QJsonObject> put;
        for (int i = 0; i < 4; ++i) {
            // Parents may be missing, and circles may come about: nothing of it may break the tree.
            const int number = 2 + random.bounded(25);
            put.append(AccountFixture::group(number, u"Gruppe %1"_s.arg(random.bounded(50)), AccountFixture::id(1 + random.bounded(30))));
        }
        QVERIFY(tree.account.put(RecordType::Group, put));
        if (step % 4 == 0)
            QVERIFY(tree.account.remove(RecordType::Group, {AccountFixture::id(2 + random.bounded(25))}));
        tree.model->setSearch(step % 5 == 0 ? u"1"_s : QString());
    }
    tree.model->setSearch({});
    const auto groups = AccountFixture::wait(tree.account.cache.all(RecordType::Group));
    QVERIFY(groups);
    QTRY_COMPARE(tree.model->total(), groups->size());
    QTRY_COMPARE(treeOf(*tree.model).count("Gruppe"_L1) + 1, groups->size());
    QCOMPARE(tree.resets->size(), 0);
}

void tst_GroupTreeModel::groupsAreDraggedWhereTheyMayStand_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("target");
    QTest::addColumn<bool>("may");
    QTest::newRow("to another") << 4 << 2 << true;
    QTest::newRow("to the root") << 4 << 1 << true;
    QTest::newRow("with what is below it") << 3 << 2 << true;
    QTest::newRow("where it is") << 4 << 3 << false;
    QTest::newRow("into itself") << 3 << 3 << false;
    QTest::newRow("below itself") << 3 << 5 << false;
    QTest::newRow("the root") << 1 << 2 << false;
}

void tst_GroupTreeModel::groupsAreDraggedWhereTheyMayStand()
{
    QFETCH(int, group);
    QFETCH(int, target);
    QFETCH(bool, may);
    GroupTree tree(firm());
    QVERIFY(tree.loaded);
    auto &model = *tree.model;
    QTRY_COMPARE(model.total(), 5);
    const auto at = [&](int number) { return model.indexOf(AccountFixture::id(number)); };
    QSignalSpy asked(&model, &GroupTreeModel::moveRequested);
    const auto data = std::unique_ptr<QMimeData>(model.mimeData({at(group)}));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, at(target))); // not before it is allowed
    model.setMovable(true);
    QVERIFY(model.flags(at(group)).testFlag(Qt::ItemIsDragEnabled));
    QCOMPARE(model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, at(target)), may);
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, at(target)));
    QCOMPARE(asked.size(), may ? 1 : 0);
    if (may) {
        QCOMPARE(asked[0][0].toStringList(), QStringList{AccountFixture::id(group)});
        QCOMPARE(asked[0][1].toString(), AccountFixture::id(target));
    }
    QCOMPARE(model.rowCount(at(3)), 2); // nothing moves until the change is made
}

QTEST_GUILESS_MAIN(tst_GroupTreeModel)
#include "tst_grouptreemodel.moc"
