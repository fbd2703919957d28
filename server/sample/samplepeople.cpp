// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "samplepeople.h"

#include "samplenames.h"

#include "models/entities/recordid.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int accountAge = 1100; ///< days
constexpr int newestUser = 20; ///< days ago

enum RoleIndex { AdministratorRole, CustomerRole, ManagerRole, ApproverRole, BuyerRole, FinanceRole };

QDateTime morningOf(QDate day)
{
    return QDateTime(day, QTime(7, 30), Qt::UTC);
}

// No subscriber of Norway's has a number that begins with 0.
QString samplePhone(int index)
{
    const auto digits = QString::number(index % 100'000).rightJustified(5, u'0');
    return "+47 000 "_L1 + digits.first(2) + u' ' + digits.last(3);
}

} // namespace

QString sampleId(const QDateTime &instant, quint32 seed, SampleRandom::Stream stream, quint64 index)
{
    SampleRandom random(seed, stream, index);
    return makeRecordId(instant.toMSecsSinceEpoch(), {random.next(), random.next(), random.next()});
}

SamplePeople::SamplePeople(const SampleProfile &profile, int count, quint32 seed, QDate today)
    : m_profile(profile)
    , m_count(std::max(count, int(profile.people.size())))
    , m_seed(seed)
    , m_today(today)
    , m_founded(morningOf(today.addDays(-accountAge)))
{
    makeRoles();
    makeGroups();
}

QString SamplePeople::companyId() const
{
    return sampleId(m_founded, m_seed, SampleRandom::CompanyIds, 0);
}

void SamplePeople::makeRoles()
{
    using enum BuiltInRole;
    for (const auto role : {Administrator, Customer, Manager, OrderApprover})
        m_roles.append(makeBuiltInRole(role));
    if (m_profile.ownRoles) {
        using enum Permission;
        Role buyer;
        buyer.name = u"Innkjøper"_s;
        buyer.description = u"Bestiller for gruppen sin og ser gruppens ordrer og budsjetter."_s;
        buyer.permissions = {CompanyView, GroupsView,    BudgetsView,
                             OrdersPlace, OrdersViewOwn, OrdersViewGroup};
        Role finance;
        finance.name = u"Økonomi"_s;
        finance.description = u"Følger opp budsjetter, betaling og ordrer i hele selskapet."_s;
        finance.permissions = {CompanyView,   UsersView,         RolesView,      GroupsView,
                               BudgetsView,   BudgetsManage,     PaymentsAssign, PaymentsApplyForInvoice,
                               OrdersViewOwn, OrdersViewCompany, AuditView};
        m_roles << buyer << finance;
    }
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        m_roles[i].id = sampleId(m_founded, m_seed, SampleRandom::RoleIds, quint64(i));
        m_roles[i].createdAt = m_roles[i].updatedAt = m_founded;
    }
}

void SamplePeople::makeGroups()
{
    for (const auto &facts : m_profile.groups) {
        Group group;
        group.id = sampleId(m_founded, m_seed, SampleRandom::GroupIds, quint64(m_groups.size()));
        group.createdAt = group.updatedAt = m_founded;
        group.name = facts.name.toString();
        group.description = facts.description.toString();
        group.costCentre = facts.costCentre.toString();
        if (facts.parent >= 0)
            group.parentId = m_groups[facts.parent].id;
        else
            group.defaultPaymentMethods = {PaymentMethod::Card};
        for (const int approver : facts.approvers)
            group.approverIds.append(idOf(approver));
        m_groups.append(group);
    }
}

SampleJob SamplePeople::jobOf(int index) const
{
    if (index < int(m_profile.people.size()))
        return m_profile.people[size_t(index)].job;
    const int kind = SampleRandom(m_seed, SampleRandom::Users, quint64(index)).below(1000);
    return kind < 880 ? SampleJob::Customer
        : kind < 940  ? SampleJob::Buyer
        : kind < 965  ? SampleJob::BuyingManager
        : kind < 980  ? SampleJob::Manager
        : kind < 990  ? SampleJob::Finance
                      : SampleJob::Approver;
}

int SamplePeople::groupOf(int index) const
{
    if (index < int(m_profile.people.size()))
        return m_profile.people[size_t(index)].group;
    SampleRandom random(m_seed, SampleRandom::Users, quint64(index) << 1);
    return 1 + random.below(m_groups.size() - 1);
}

UserStatus SamplePeople::statusOf(int index) const
{
    if (index < int(m_profile.people.size()))
        return UserStatus::Active;
    const int kind = SampleRandom(m_seed, SampleRandom::Activities, quint64(index)).below(100);
    return kind < 4 ? UserStatus::Invited : kind < 9 ? UserStatus::Disabled : UserStatus::Active;
}

QDateTime SamplePeople::createdAt(int index) const
{
    if (index < int(m_profile.people.size()))
        return m_founded;
    SampleRandom random(m_seed, SampleRandom::UserIds, quint64(index));
    if (statusOf(index) == UserStatus::Invited)
        return morningOf(m_today.addDays(-1 - random.below(17))).addSecs(random.below(28'000));
    return m_founded.addDays(random.below(accountAge - newestUser)).addSecs(random.below(28'000));
}

QString SamplePeople::idOf(int index) const
{
    return sampleId(createdAt(index), m_seed, SampleRandom::UserIds, quint64(index));
}

QStringList SamplePeople::roleIdsOf(SampleJob job) const
{
    const auto own = [this](RoleIndex index, RoleIndex otherwise) {
        return m_roles[m_profile.ownRoles ? index : otherwise].id;
    };
    switch (job) {
    case SampleJob::Administrator:
        return {m_roles[AdministratorRole].id};
    case SampleJob::Manager:
        return {m_roles[ManagerRole].id};
    case SampleJob::BuyingManager:
        return {m_roles[ManagerRole].id, m_roles[CustomerRole].id};
    case SampleJob::Approver:
        return {m_roles[ApproverRole].id};
    case SampleJob::Customer:
        return {m_roles[CustomerRole].id};
    case SampleJob::Buyer:
        return {own(BuyerRole, CustomerRole)};
    case SampleJob::Finance:
        return {own(FinanceRole, ManagerRole)};
    }
    return {};
}

bool SamplePeople::mayBuy(int index, const QDateTime &when) const
{
    const auto job = jobOf(index);
    return statusOf(index) == UserStatus::Active && createdAt(index) <= when && job != SampleJob::Manager
        && job != SampleJob::Approver && job != SampleJob::Finance;
}

QList<int> SamplePeople::approversFor(int buyer) const
{
    const auto others = [&](const auto &indices) {
        QList<int> found;
        std::copy_if(indices.begin(), indices.end(), std::back_inserter(found), [&](int index) { return index != buyer; });
        return found;
    };
    for (int group = groupOf(buyer); group >= 0; group = m_profile.groups[size_t(group)].parent) {
        if (auto found = others(m_profile.groups[size_t(group)].approvers); !found.isEmpty())
            return found;
    }
    QList<int> administrators;
    for (int i = 0; i < int(m_profile.people.size()); ++i) {
        if (jobOf(i) == SampleJob::Administrator)
            administrators.append(i);
    }
    return others(administrators);
}

User SamplePeople::user(int index) const
{
    SampleRandom random(m_seed, SampleRandom::Users, ~quint64(index));
    const auto job = jobOf(index);
    auto name = sampleName(m_seed, index);
    User user;
    user.createdAt = user.updatedAt = createdAt(index);
    user.id = idOf(index);
    if (index < int(m_profile.people.size())) {
        const auto &person = m_profile.people[size_t(index)];
        if (!person.first.isEmpty())
            name = {person.first.toString(), person.last.toString()};
        if (person.delegate >= 0)
            user.delegate = Delegate{idOf(person.delegate), m_today.addDays(-3), m_today.addDays(11)};
        user.email = person.email.toString();
    }
    if (user.email.isEmpty())
        user.email = sampleLocalPart(name) + u'@' + m_profile.domain.toString();
    user.status = statusOf(index);
    user.language = random.percent(94) ? u"nb"_s : u"en"_s;
    user.employeeNumber = QString::number(10'001 + index);
    const auto group = groupOf(index);
    user.groupId = m_groups[group].id;
    user.costCentre = m_groups[group].costCentre;
    user.roleIds = roleIdsOf(job);
    user.paymentMethods = {PaymentMethod::Card};
    if (random.percent(40) || job == SampleJob::Buyer)
        user.paymentMethods.append(PaymentMethod::Invoice);
    if (job == SampleJob::Customer && (index < int(m_profile.people.size()) || random.percent(75)))
        user.orderLimit = Money{random.percent(60) ? 1'000'000 : 2'500'000, u"NOK"_s};
    else if (job == SampleJob::Buyer || job == SampleJob::BuyingManager)
        user.orderLimit = Money{10'000'000, u"NOK"_s};
    // A person who has not answered the invitation yet has often no name: whoever invited knew the address
    // only.
    if (user.status != UserStatus::Invited || random.percent(50)) {
        user.firstName = name.first;
        user.lastName = name.last;
    }
    if (user.status == UserStatus::Invited)
        user.invitation = Invitation{user.createdAt, user.createdAt.addDays(14), random.percent(20) ? 2 : 1};
    else
        user.phone = samplePhone(index);
    if (user.status == UserStatus::Active && index >= int(m_profile.people.size()) && random.percent(2))
        user.activeUntil = m_today.addDays(10 + random.below(120));
    return user;
}

std::optional<UserActivity> SamplePeople::activity(int index) const
{
    const auto status = statusOf(index);
    if (status == UserStatus::Invited)
        return {};
    SampleRandom random(m_seed, SampleRandom::Activities, ~quint64(index));
    const int daysAgo = status == UserStatus::Disabled ? 30 + random.below(300)
        : random.percent(70)                           ? random.below(14)
                                                       : random.below(120);
    UserActivity activity;
    activity.id = idOf(index);
    activity.createdAt = createdAt(index);
    activity.lastSignInOn = std::max(m_today.addDays(-daysAgo), activity.createdAt.date());
    activity.updatedAt = QDateTime(activity.lastSignInOn, QTime(8, 0), Qt::UTC);
    return activity;
}
