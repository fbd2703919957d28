// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "testdatabase.h"

#include "server/store/accountstore.h"
#include "server/store/companyimport.h"
#include "server/store/upkeep.h"

/// A mail in the queue.
struct QueuedMail {
    QString kind;
    QString recipient;
    QString language;
    QJsonObject facts;
    QString link;
    QString state;
};

/// A small company in a real database, at noon of 23 November 2026. The root group has the approver; `field`
/// and `north` lie below `sales`, which lies below the root.
class StoreFixture {
public:
    StoreFixture();

    Answer create(const QString &actor, RecordType type, const QString &id, const QJsonObject &body);
    Answer patch(const QString &actor, RecordType type, const QString &id, const QJsonObject &body,
                 qint64 ifMatch = -1);
    Answer remove(const QString &actor, RecordType type, const QString &id);
    Answer command(const QString &actor, Mutation::Action action, const QString &id,
                   const QJsonObject &body = {});
    Answer place(const QString &actor, const QString &id, qint64 net, const QDateTime &placedAt = {});
    Answer send(const QString &actor, Mutation mutation);

    /// The row as it is stored, whoever may see it; empty when it is not there.
    QJsonObject row(RecordType type, const QString &id);
    qint64 seq();
    QList<QueuedMail> mails(); ///< by kind and recipient
    qint64 remaining(const QString &budgetId)
    {
        return row(RecordType::BudgetUsage,
                   budgetId)[QLatin1StringView("remaining")][QLatin1StringView("amount")]
            .toInteger();
    }
    QString newBudget(BudgetOwner owner, const QString &ownerId, qint64 amount, Enforcement enforcement,
                      BudgetPeriod period = BudgetPeriod::Monthly, const QDate &startsOn = {2026, 1, 1},
                      bool rollover = false);
    [[nodiscard]] Caller as(const QString &userId) const
    {
        return {userId, company, QStringLiteral("session"), QStringLiteral("127.0.0.1")};
    }
    static QJsonObject rowIn(const Answer &answer);
    static QString id(int number)
    {
        return QStringLiteral("01930000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    }
    static QJsonObject money(qint64 amount)
    {
        return {{QStringLiteral("amount"), amount}, {QStringLiteral("currency"), QStringLiteral("NOK")}};
    }

    const QString company = id(1);
    const QString administrators = id(11), customers = id(12), managers = id(13), approvers = id(14),
                  viewers = id(15);
    const QString root = id(21), sales = id(22), north = id(23), field = id(24);
    const QString admin = id(31), manager = id(32), approver = id(33), customer = id(34), buyer = id(35),
                  admin2 = id(36);

    TestDatabase home;
    QDateTime now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
    std::unique_ptr<Database> database;
    std::unique_ptr<StoreContext> context;
    std::unique_ptr<AccountStore> store;
    int commits = 0;

private:
    Result<void> fill(CompanyImport &import);
    int m_keys = 0;
    int m_orders = 0;
    int m_budgets = 500;
};
