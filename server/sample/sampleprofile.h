// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "samplecatalogue.h"

#include "models/entities/budget.h"

#include <QLatin1StringView>

#include <vector>

/// What a sample user does; decides the roles.
enum class SampleJob { Administrator, Manager, BuyingManager, Approver, Customer, Buyer, Finance };

/// One of the groups: `parent` and `approvers` are indices into the groups and the users.
struct SampleGroup {
    QStringView name;
    int parent; ///< -1 for the root
    QStringView costCentre;
    QStringView description;
    std::vector<int> approvers{};
};

/// The first users, whose jobs and groups are given; an empty name means a made-up one.
struct SamplePerson {
    SampleJob job;
    int group;
    QStringView first{};
    QStringView last{};
    QStringView email{}; ///< empty: made from the name
    int delegate = -1; ///< who approves in this one's place these days
};

/// A budget: `owner` is an index into the groups or the users.
struct SampleBudget {
    QStringView name; ///< empty: the owner's name
    BudgetOwner ownerKind;
    int owner;
    BudgetPeriod period;
    Enforcement enforcement;
    int percent; ///< how much of it is used, about
    bool rollover = false;
    bool active = true;
};

/// The given facts of a sample company; everything else is made up around them.
struct SampleProfile {
    QStringView name;
    QStringView organisationNumber;
    QStringView domain;
    QStringView street;
    QStringView postalCode;
    QStringView city;
    QStringView orderPrefix;
    std::vector<SampleGroup> groups;
    std::vector<SamplePerson> people;
    std::vector<SampleBudget> budgets;
    std::span<const SampleArticle> articles;
    bool ownRoles; ///< besides the built-in ones
    std::vector<int> waitingBuyers; ///< of the orders that wait for approval; -1 for somebody
};

[[nodiscard]] const SampleProfile &nordmannBygg();
[[nodiscard]] const SampleProfile &fjordlysElektro();
