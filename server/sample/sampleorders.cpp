// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sampleorders.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int perUser = 20;
constexpr int recentDays = 10; ///< younger orders are approved but not delivered

constexpr QStringView purposes[] = {u"rigg", u"plan 2",      u"plan 3",     u"fasade",
                                    u"tak",  u"grunnarbeid", u"innredning", u"lager"};
constexpr QStringView approvals[] = {u"", u"", u"OK", u"Godkjent, ligger i kalkylen.",
                                     u"Greit, men saml bestillingene neste gang."};
constexpr QStringView refusals[] = {u"Bruk rammeavtalen i stedet.", u"Vi har dette på lager på Alnabru.",
                                    u"For dyrt – be om tilbud først.", u"Feil prosjekt, legg inn på nytt."};

template <size_t N>
QString oneOf(const QStringView (&texts)[N], SampleRandom &random)
{
    return texts[size_t(random.below(N))].toString();
}

} // namespace

SampleOrders::SampleOrders(const SampleProfile &profile, const SamplePeople &people, quint32 seed,
                           QDate today)
    : m_profile(profile)
    , m_people(people)
    , m_seed(seed)
    , m_today(today)
{
}

QDate SampleOrders::workingDay(QDate day)
{
    return day.addDays(std::min(0, 5 - day.dayOfWeek()));
}

int SampleOrders::someBuyer(const QDateTime &when, SampleRandom &random) const
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        if (const int index = random.below(m_people.count()); m_people.mayBuy(index, when))
            return index;
    }
    return 0; // the first administrator, who was there from the beginning
}

void SampleOrders::recount(Order &order) const
{
    order.net.amount = 0;
    for (const auto &line : std::as_const(order.lines))
        order.net.amount += line.unitPrice.amount * line.quantity;
    order.vat.amount = (order.net.amount + 2) / 4;
    order.total.amount = order.net.amount + order.vat.amount;
}

Order SampleOrders::basket(int buyer, const QDateTime &placedAt, SampleRandom random, const QString &id) const
{
    const auto user = m_people.user(buyer);
    const auto &group = m_people.groups()[m_people.groupOf(buyer)];
    Order order;
    order.id = id;
    order.createdAt = order.updatedAt = order.placedAt = placedAt;
    order.placedBy = user.id;
    order.placedByName = fullName(user);
    order.groupId = group.id;
    order.groupName = group.name;
    order.paymentMethod = user.paymentMethods.at(random.below(user.paymentMethods.size()));
    if (random.percent(70))
        order.reference = group.name + " / "_L1 + oneOf(purposes, random);
    for (int lines = 1 + random.below(4); lines > 0; --lines) {
        const auto &article = m_profile.articles[size_t(random.below(qsizetype(m_profile.articles.size())))];
        order.lines.append({article.sku.toString(), article.name.toString(),
                            1 + random.below(1 + random.below(article.most)),
                            Money{article.price, u"NOK"_s}});
    }
    order.net.currency = order.vat.currency = order.total.currency = u"NOK"_s;
    recount(order);
    // Most people order what they may order without asking.
    while (user.orderLimit && order.net.amount > user.orderLimit->amount && random.percent(85)) {
        for (auto &line : order.lines)
            line.quantity = (line.quantity + 1) / 2;
        recount(order);
    }
    return order;
}

void SampleOrders::settle(Order &order, int buyer, SampleRandom &random) const
{
    const bool recent = order.placedAt.date() > m_today.addDays(-recentDays);
    const auto limit = m_people.user(buyer).orderLimit;
    const int fate = random.below(100);
    order.status = fate < 3 ? OrderStatus::Cancelled
        : recent            ? OrderStatus::Approved
                            : OrderStatus::Completed;
    if (!limit || order.net.amount <= limit->amount)
        return;
    order.approvalReasons.append({ApprovalReason::Kind::OrderLimit, {}, {}, 0});
    if (order.status == OrderStatus::Cancelled)
        return;
    const bool refused = fate < 20;
    if (refused)
        order.status = OrderStatus::Rejected;
    const auto approvers = m_people.approversFor(buyer);
    const auto approver = m_people.user(approvers[random.below(int(approvers.size()))]);
    order.decision = Decision{approver.id, fullName(approver),
                              order.placedAt.addSecs(600 + random.below(18'000)),
                              refused ? oneOf(refusals, random) : oneOf(approvals, random)};
    order.updatedAt = order.decision->at;
}

QList<Order> SampleOrders::history() const
{
    const int count = std::min(m_people.count() * perUser, most);
    QList<Order> orders;
    orders.reserve(count);
    for (int i = 0; i < count; ++i) {
        SampleRandom random(m_seed, SampleRandom::Orders, quint64(i));
        const auto day = workingDay(m_today.addDays(-1 - qint64(days - 1) * (count - 1 - i) / count));
        const QDateTime placedAt(day, QTime(6, 0).addMSecs(random.below(9 * 3600 * 1000)), Qt::UTC);
        const int buyer = someBuyer(placedAt, random);
        auto order =
            basket(buyer, placedAt, random, sampleId(placedAt, m_seed, SampleRandom::OrderIds, quint64(i)));
        settle(order, buyer, random);
        orders.append(order);
    }
    return orders;
}
