// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "samplecompany.h"

#include "samplebudgets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallCompanyUsers = 12;

Company makeCompany(const SampleProfile &profile, const SamplePeople &people)
{
    Company company;
    company.id = people.companyId();
    company.createdAt = company.updatedAt = people.founded();
    company.name = profile.name.toString();
    company.organisationNumber = profile.organisationNumber.toString();
    company.country = u"NO"_s;
    company.language = u"nb"_s;
    company.timeZone = u"Europe/Oslo"_s;
    company.currency = u"NOK"_s;
    company.email = "post@"_L1 + profile.domain.toString();
    company.phone = u"+47 000 00 000"_s;
    company.billingAddress = company.deliveryAddress = {
        profile.street.toString(), profile.postalCode.toString(), profile.city.toString(), u"NO"_s};
    company.allowedPaymentMethods = {PaymentMethod::Card, PaymentMethod::Invoice};
    company.creditLimit = Money{500'000'000, u"NOK"_s};
    return company;
}

InvoiceApplication makeApplication(const SampleProfile &profile, const SamplePeople &people, quint32 seed)
{
    const auto submitter = people.user(0);
    InvoiceApplication application;
    application.id = sampleId(people.founded(), seed, SampleRandom::Applications, 0);
    application.createdAt = people.founded();
    application.decidedAt = application.updatedAt = people.founded().addDays(2);
    application.requestedLimit = Money{500'000'000, u"NOK"_s};
    application.contactName = fullName(submitter);
    application.contactEmail = "faktura@"_L1 + profile.domain.toString();
    application.status = ApplicationStatus::Approved;
    application.submittedBy = submitter.id;
    return application;
}

SampleCompany makeSample(const SampleProfile &profile, int users, const SampleOptions &options)
{
    SamplePeople people(profile, users, options.seed, options.today);
    const SampleOrders orders(profile, people, options.seed, options.today);
    auto all = orders.history();
    SampleBudgets budgets(profile, people, orders, all, options.seed, options.today);
    all += budgets.placeWaiting();
    std::stable_sort(all.begin(), all.end(),
                     [](const Order &a, const Order &b) { return a.placedAt < b.placedAt; });
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].number = u"%1-%2"_s.arg(profile.orderPrefix.toString(), QString::number(100'001 + i));
    return {makeCompany(profile, people), people, budgets.budgets(), std::move(all),
            makeApplication(profile, people, options.seed)};
}

} // namespace

QList<SampleSignIn> sampleSignIns()
{
    const auto &profile = nordmannBygg();
    QList<SampleSignIn> signIns;
    for (const auto role : {"administrator"_L1, "manager"_L1, "approver"_L1, "customer"_L1})
        signIns.append({role, profile.people[size_t(signIns.size())].email.toString()});
    return signIns;
}

SampleCompany makeNordmannBygg(const SampleOptions &options)
{
    return makeSample(nordmannBygg(), options.users, options);
}

SampleCompany makeFjordlysElektro(const SampleOptions &options)
{
    // A seed of its own, or the two companies' people would have the same ids.
    auto own = options;
    own.seed = ~options.seed;
    return makeSample(fjordlysElektro(), smallCompanyUsers, own);
}
