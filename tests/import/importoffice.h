// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/models/accountfixture.h"

#include "models/accountactions.h"
#include "models/import/importjob.h"

#include <QTest>

/// A small company into which something is imported by its administrator: one group, the built-in roles, and Kari, who is there already.
struct ImportOffice {
    static constexpr int patience = 60'000; ///< milliseconds

    ImportOffice()
    {
        using namespace Qt::Literals::StringLiterals;
        Company company;
        company.id = AccountFixture::id(2);
        company.name = u"Nordmann"_s;
        company.country = u"NO"_s;
        company.currency = u"NOK"_s;
        company.allowedPaymentMethods = {PaymentMethod::Card};
        QList<QJsonObject> roles;
        for (const auto which : {BuiltInRole::Administrator, BuiltInRole::Customer, BuiltInRole::Manager, BuiltInRole::OrderApprover}) {
            auto role = makeBuiltInRole(which);
            role.id = AccountFixture::id(900 + int(which));
            roles.append(toRow(role));
        }
        auto kari = AccountFixture::user(10, u"Kari"_s);
        kari[u"email"_s] = u"kari@example.com"_s;
        isReady = account.load(RecordType::Company, {toRow(company)}) && account.put(RecordType::Role, roles)
            && account.put(RecordType::Group, {AccountFixture::group(1, u"Nordmann"_s)}) && account.put(RecordType::User, {kari});
        actions.setIdentity({AccountFixture::id(10), company.id, u"Kari"_s, {}, PermissionSet::all(), u"NOK"_s});
        QObject::connect(&actions, &AccountActions::editsRequested, &actions, [this](const QList<OutboxEntry> &entries) { asked = entries; });
    }

    /// Waits until the table as it is now has been checked.
    [[nodiscard]] static bool isChecked(const ImportJob &job)
    {
        return QTest::qWaitFor([&] { return !job.isChecking() && job.plan().counts != decltype(ImportPlan::counts){}; }, patience);
    }

    AccountFixture account;
    AccountActions actions;
    QList<OutboxEntry> asked;
    bool isReady = false;
};
