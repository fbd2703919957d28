// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/entities/description.h"
#include "models/entities/group.h"
#include "models/entities/user.h"
#include "models/reports/monthlyreport.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const DaySpan july{QDate(2026, 7, 1), QDate(2026, 7, 31)};

/// Sales below the firm; Ada in Sales with a cost centre of her own, Bo in Sales without one.
class Books
{
public:
    Books()
    {
        company.id = u"c"_s;
        company.name = u"Firm"_s;
        company.currency = u"NOK"_s;
        groups.resize(2);
        groups[0].id = u"g0"_s;
        groups[0].name = u"Firm"_s;
        groups[1].id = u"g1"_s;
        groups[1].name = u"Sales"_s;
        groups[1].parentId = u"g0"_s;
        groups[1].costCentre = u"40"_s;
        users.resize(2);
        users[0].id = u"ada"_s;
        users[0].firstName = u"Ada"_s;
        users[0].costCentre = u"77"_s;
        users[1].id = u"bo"_s;
        users[1].firstName = u"Bo"_s;
    }

    void order(const QString &buyer, qint64 net, OrderStatus status = OrderStatus::Completed, QDate day = {2026, 7, 15},
               const QString &reference = u"P1"_s)
    {
        Order order;
        order.id = u"o%1"_s.arg(orders.size());
        order.placedBy = buyer;
        order.placedByName = buyer == u"ada"_s ? u"Ada"_s : u"Bo"_s;
        order.groupId = u"g1"_s;
        order.groupName = u"Sales"_s;
        order.placedAt = day.startOfDay(Qt::UTC).addSecs(3600);
        order.net = {net, u"NOK"_s};
        order.vat = {net / 4, u"NOK"_s};
        order.total = {net + net / 4, u"NOK"_s};
        order.status = status;
        order.reference = reference;
        orders.append(order);
    }

    void budget(const QString &name, BudgetOwner kind, const QString &owner, QDate startsOn = {2026, 1, 1}, QDate endsOn = {})
    {
        Budget budget;
        budget.id = name;
        budget.name = name;
        budget.ownerKind = kind;
        budget.ownerId = owner;
        budget.amount = {1000, u"NOK"_s};
        budget.startsOn = startsOn;
        budget.endsOn = endsOn;
        budgets.append(budget);
    }

    [[nodiscard]] QList<ReportTable> tables() const
    {
        MonthlyReport report(july, QTimeZone::utc());
        const auto add = [&report](const auto &record) {
            report.add(std::decay_t<decltype(record)>::type, CacheRow{0, record.id, 1, toRow(record), {}, RowState::Synced, false});
        };
        add(company);
        for (const auto &group : groups)
            add(group);
        for (const auto &user : users)
            add(user);
        for (const auto &budget : budgets)
            add(budget);
        for (const auto &order : orders)
            add(order);
        return report.tables(Format({QLocale::c(), QTimeZone::utc()}));
    }

    /// The table's rows, numbers as numbers: "Ada 1 100 25 125 0".
    [[nodiscard]] QStringList rows(int table) const
    {
        QStringList lines;
        const auto all = tables();
        for (const auto &row : all.at(table).rows) {
            QStringList cells;
            for (const auto &cell : row)
                cells.append(cell.isNumeric() ? QString::number(cell.number) : cell.text);
            lines.append(cells.join(u' '));
        }
        return lines;
    }

    Company company;
    QList<Group> groups;
    QList<User> users;
    QList<Budget> budgets;
    QList<Order> orders;
};

enum Table { Budgets, ByGroup, ByCostCentre, ByBuyer, ByReference };

} // namespace

class tst_MonthlyReport : public QObject
{
    Q_OBJECT
private slots:
    void sumsUp();
    void keepsPeopleOfOneNameApart();
    void leavesOutWhatWasNotBought();
    void reckonsBudgets();
    void asksForTheDaysOfTheZone();
    void isThereWithoutOrders();
};

void tst_MonthlyReport::sumsUp()
{
    Books books;
    books.order(u"ada"_s, 100);
    books.order(u"ada"_s, 200, OrderStatus::Approved, {2026, 7, 20}, u"P2"_s);
    books.order(u"bo"_s, 40);
    books.order(u"bo"_s, 8, OrderStatus::PendingApproval, {2026, 7, 31}, {});

    QCOMPARE(books.rows(ByGroup), (QStringList{u"Sales 3 340 85 425 8"_s, u"Sum 3 340 85 425 8"_s}));
    QCOMPARE(books.rows(ByCostCentre), (QStringList{u"40 1 40 10 50 8"_s, u"77 2 300 75 375 0"_s, u"Sum 3 340 85 425 8"_s}));
    QCOMPARE(books.rows(ByBuyer), (QStringList{u"Ada 2 300 75 375 0"_s, u"Bo 1 40 10 50 8"_s, u"Sum 3 340 85 425 8"_s}));
    QCOMPARE(books.rows(ByReference),
             (QStringList{u"P1 2 140 35 175 0"_s, u"P2 1 200 50 250 0"_s, u"(none) 0 0 0 0 8"_s, u"Sum 3 340 85 425 8"_s}));
}

void tst_MonthlyReport::keepsPeopleOfOneNameApart()
{
    Books books;
    books.order(u"bo"_s, 100);
    books.order(u"another bo"_s, 40);

    QCOMPARE(books.rows(ByBuyer).size(), 3);
}

void tst_MonthlyReport::leavesOutWhatWasNotBought()
{
    Books books;
    books.budget(u"All"_s, BudgetOwner::Company, u"c"_s);
    books.order(u"ada"_s, 100, OrderStatus::Rejected);
    books.order(u"ada"_s, 100, OrderStatus::Cancelled);

    QCOMPARE(books.rows(ByGroup), QStringList{u"Sum 0 0 0 0 0"_s});
    QCOMPARE(books.rows(Budgets), QStringList{u"All Firm Monthly 1000 0 0"_s});
}

void tst_MonthlyReport::reckonsBudgets()
{
    Books books;
    books.budget(u"1 all"_s, BudgetOwner::Company, u"c"_s);
    books.budget(u"2 above"_s, BudgetOwner::Group, u"g0"_s);
    books.budget(u"3 own"_s, BudgetOwner::User, u"ada"_s);
    books.budget(u"4 late"_s, BudgetOwner::Group, u"g1"_s, QDate(2026, 7, 20), QDate(2026, 7, 20));
    books.budget(u"5 over"_s, BudgetOwner::Company, u"c"_s, QDate(2026, 1, 1), QDate(2026, 6, 30));
    books.order(u"ada"_s, 100);
    books.order(u"bo"_s, 40, OrderStatus::Completed, {2026, 7, 20});
    books.order(u"bo"_s, 8, OrderStatus::PendingApproval, {2026, 7, 21});

    QCOMPARE(books.rows(Budgets), (QStringList{u"1 all Firm Monthly 1000 140 8"_s, u"2 above Firm Monthly 1000 140 8"_s,
                                               u"3 own Ada Monthly 1000 100 0"_s, u"4 late Sales Monthly 1000 40 0"_s}));

    books.company.limitsIncludeVat = true;
    QCOMPARE(books.rows(Budgets).first(), u"1 all Firm Monthly 1000 175 10"_s);
}

void tst_MonthlyReport::asksForTheDaysOfTheZone()
{
    const auto queries = MonthlyReport(july, QTimeZone("Europe/Oslo")).queries();

    QCOMPARE(queries.last().type, RecordType::Order);
    QCOMPARE(queries.last().filters.first().from.left(16), u"2026-06-30T22:00"_s);
    QCOMPARE(queries.last().filters.first().below.left(16), u"2026-07-31T22:00"_s);
}

void tst_MonthlyReport::isThereWithoutOrders()
{
    const auto tables = Books().tables();

    QCOMPARE(tables.size(), 5);
    QVERIFY(tables.first().rows.isEmpty());
    for (const auto &table : tables) {
        for (const auto &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
    }
}

QTEST_GUILESS_MAIN(tst_MonthlyReport)
#include "tst_monthlyreport.moc"
