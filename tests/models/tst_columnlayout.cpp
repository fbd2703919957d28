// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/columnlayout.h"

#include "models/listcolumn.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList idsOf(const ColumnLayout &layout)
{
    QStringList ids;
    for (const auto &place : layout.places())
        ids.append(place.id);
    return ids;
}

} // namespace

class tst_ColumnLayout : public QObject
{
    Q_OBJECT
private slots:
    void standardHasEachColumnOnce();
    void survivesTheWayThroughJson();
    void leavesUnknownColumnsOut();
    void putsNewColumnsWhereTheStandardHasThem();
    void unreadableGivesTheStandard_data();
    void unreadableGivesTheStandard();
    void lastVisibleColumnStays();
};

void tst_ColumnLayout::standardHasEachColumnOnce()
{
    for (const auto type : allRecordTypes) {
        const auto layout = ColumnLayout::standard(type);
        const auto ids = idsOf(layout);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QCOMPARE(ids.size(), listColumns(type).size());
        QVERIFY(!layout.sort().isEmpty() && layout.find(layout.sort().first().field));
    }
    const auto budgets = ColumnLayout::standard(RecordType::Budget);
    QVERIFY(budgets.find(u"remaining"_s)->visible && !budgets.find(u"startsOn"_s)->visible && budgets.find(u"change"_s)->visible);
}

void tst_ColumnLayout::survivesTheWayThroughJson()
{
    auto layout = ColumnLayout::standard(RecordType::User);
    layout.setWidth(u"email"_s, 321);
    layout.setVisible(u"status"_s, false);
    layout.setVisible(u"phone"_s, true);
    layout.move(u"change"_s, 0);
    layout.setSort({{u"email"_s, Qt::DescendingOrder}, {u"name"_s, Qt::AscendingOrder}});
    const auto back = ColumnLayout::fromJson(RecordType::User, layout.toJson());
    QCOMPARE(back.places(), layout.places());
    QCOMPARE(back.sort(), layout.sort());
    QCOMPARE(back.places().first().id, u"change"_s);
    QCOMPARE(back.find(u"email"_s)->width, 321);
}

void tst_ColumnLayout::leavesUnknownColumnsOut()
{
    auto json = ColumnLayout::standard(RecordType::Role).toJson();
    auto columns = json["columns"_L1].toArray();
    columns.prepend(QJsonObject{{u"id"_s, u"of the past"_s}, {u"width"_s, 10}});
    columns.append(columns.at(1)); // and one twice
    json[u"columns"_s] = columns;
    json[u"sort"_s] = QJsonArray{QJsonObject{{u"id"_s, u"of the past"_s}}};
    const auto layout = ColumnLayout::fromJson(RecordType::Role, json);
    QCOMPARE(layout.places(), ColumnLayout::standard(RecordType::Role).places());
    QCOMPARE(layout.sort(), ColumnLayout::standard(RecordType::Role).sort());
}

void tst_ColumnLayout::putsNewColumnsWhereTheStandardHasThem()
{
    auto old = ColumnLayout::standard(RecordType::User);
    old.setWidth(u"name"_s, 200);
    old.move(u"email"_s, 0);
    auto json = old.toJson();
    QJsonArray columns;
    const auto all = json["columns"_L1].toArray();
    for (const auto &column : all) {
        if (column["id"_L1] != "roleIds"_L1)
            columns.append(column);
    }
    json[u"columns"_s] = columns;
    const auto layout = ColumnLayout::fromJson(RecordType::User, json);
    QCOMPARE(idsOf(layout), idsOf(old));
    QCOMPARE(layout.find(u"name"_s)->width, 200);
}

void tst_ColumnLayout::unreadableGivesTheStandard_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addRow("empty") << QJsonObject();
    QTest::addRow("another kind of value") << QJsonObject{{u"columns"_s, 7}, {u"sort"_s, u"name"_s}};
    QTest::addRow("nothing known") << QJsonObject{{u"columns"_s, QJsonArray{1, QJsonObject(), QJsonObject{{u"id"_s, u"x"_s}}}}};
}

void tst_ColumnLayout::unreadableGivesTheStandard()
{
    QFETCH(QJsonObject, json);
    const auto layout = ColumnLayout::fromJson(RecordType::Group, json);
    QCOMPARE(layout.places(), ColumnLayout::standard(RecordType::Group).places());
    QCOMPARE(layout.sort(), ColumnLayout::standard(RecordType::Group).sort());
}

void tst_ColumnLayout::lastVisibleColumnStays()
{
    auto layout = ColumnLayout::standard(RecordType::Role);
    const auto ids = idsOf(layout);
    for (const auto &id : ids)
        layout.setVisible(id, false);
    const auto shown = std::count_if(layout.places().begin(), layout.places().end(), [](const auto &place) { return place.visible; });
    QCOMPARE(shown, 1);
    auto json = layout.toJson();
    auto columns = json["columns"_L1].toArray();
    for (auto column : columns) {
        auto object = column.toObject();
        object[u"visible"_s] = false;
        object[u"width"_s] = 1e9;
        column = object;
    }
    json[u"columns"_s] = columns;
    const auto damaged = ColumnLayout::fromJson(RecordType::Role, json);
    QVERIFY(damaged.places().first().visible);
    QVERIFY(damaged.places().first().width <= 10'000);
}

QTEST_GUILESS_MAIN(tst_ColumnLayout)
#include "tst_columnlayout.moc"
