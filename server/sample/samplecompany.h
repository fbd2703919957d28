// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "samplepeople.h"

#include "models/entities/budget.h"
#include "models/entities/company.h"
#include "models/entities/invoiceapplication.h"
#include "models/entities/order.h"

struct SampleOptions {
    int users = 250; ///< of the large company, 10 to 1,000,000
    quint32 seed = 1;
    QDate today; ///< the day up to which everything has happened
};

/// Who signs in as what in the demonstration.
struct SampleSignIn {
    QLatin1StringView role; ///< `administrator`, `manager`, `approver`, `customer`
    QString email;
};

/// The first four users of Nordmann Bygg AS, whatever the options.
[[nodiscard]] QList<SampleSignIn> sampleSignIns();

/// The password of every person in the sample.
inline constexpr QLatin1StringView samplePassword{"Velkommen-2026"};

/// A made-up company with everything that it has. The same options make the same company.
struct SampleCompany {
    Company company;
    SamplePeople people; ///< roles and groups, and the users one by one
    QList<Budget> budgets;
    QList<Order> orders; ///< by date
    InvoiceApplication application; ///< by which it came to pay by invoice
};

/// Nordmann Bygg AS, with the users asked for.
[[nodiscard]] SampleCompany makeNordmannBygg(const SampleOptions &options);

/// Fjordlys Elektro AS, with a dozen users, of whom one stands in Nordmann Bygg AS as well.
[[nodiscard]] SampleCompany makeFjordlysElektro(const SampleOptions &options);
