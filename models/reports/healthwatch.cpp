// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "healthwatch.h"

#include "models/accountactions.h"
#include "models/reports/recordwalk.h"
#include "models/whenready.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int shortestPause = 500; // milliseconds
constexpr int pausePerCheck = 20; ///< times as long as a check takes, so that it leaves the cache to the lists

PermissionSet neededFor(HealthCheck check)
{
    switch (check) {
    case HealthCheck::GroupApprover:
        return {Permission::UsersView, Permission::GroupsView};
    case HealthCheck::BuyerBudget:
        return {Permission::UsersView, Permission::GroupsView, Permission::BudgetsView};
    case HealthCheck::BudgetLow:
        return {Permission::BudgetsView};
    case HealthCheck::SecondAdministrator:
    case HealthCheck::Invitation:
    case HealthCheck::BuyerPayment:
    case HealthCheck::LastDay:
        break;
    }
    return {Permission::UsersView};
}

} // namespace

HealthWatch::HealthWatch(AccountCache *cache, const AccountActions *actions, const Format &format, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_actions(actions)
    , m_format(format)
    , m_pause(0)
{
    m_soon.setSingleShot(true);
    m_hourly.setInterval(1h);
    m_hourly.start();
    connect(&m_soon, &QTimer::timeout, this, &HealthWatch::check);
    connect(&m_hourly, &QTimer::timeout, this, &HealthWatch::checkSoon);
    connect(actions, &AccountActions::identityChanged, this, &HealthWatch::changed);
    connect(cache, &AccountCache::changed, this, [this](const CacheChange &change) {
        if (std::find(HealthFacts::kinds.begin(), HealthFacts::kinds.end(), change.type) != HealthFacts::kinds.end())
            checkSoon();
    });
    checkSoon();
}

void HealthWatch::checkSoon()
{
    if (m_checking)
        m_stale = true;
    else if (!m_soon.isActive())
        m_soon.start(m_pause);
}

void HealthWatch::check()
{
    m_checking = true;
    m_stale = false;
    m_since.start();
    QList<ListQuery> queries;
    for (const auto kind : HealthFacts::kinds)
        queries.append({kind, {}, {}, {}});
    const auto facts = std::make_shared<HealthFacts>();
    walkRecords(m_cache, queries, this, [facts](RecordType type, const CacheRow &row) { facts->add(type, row); },
                [this, facts](const Result<void> &walked) {
                    if (!walked)
                        return take(walked.error());
                    // Of a large company there is much to compare and to sort.
                    const auto promise = std::make_shared<QPromise<Result<QList<HealthFinding>>>>();
                    promise->start();
                    whenReady(this, promise->future(), [this](const Result<QList<HealthFinding>> &found) { take(found); });
                    QThreadPool::globalInstance()->start([promise, facts, today = m_format.today()] {
                        promise->addResult(facts->findings(QDateTime::currentDateTimeUtc(), today));
                        promise->finish();
                    });
                });
}

void HealthWatch::take(const Result<QList<HealthFinding>> &found)
{
    m_checking = false;
    if (found) {
        m_findings = *found;
        m_known = true;
    }
    m_pause = int(std::clamp<qint64>(m_since.elapsed() * pausePerCheck, shortestPause, 60'000));
    if (m_stale)
        checkSoon();
    if (found)
        emit changed();
    else
        emit failed(found.error());
}

bool HealthWatch::isSeen(HealthCheck check) const
{
    return m_actions->identity().permissions.containsAll(neededFor(check));
}

int HealthWatch::found() const
{
    return int(std::count_if(m_findings.begin(), m_findings.end(), [this](const HealthFinding &finding) { return isSeen(finding.check); }));
}

QString HealthWatch::detailOf(const HealthFinding &finding) const
{
    switch (finding.check) {
    case HealthCheck::SecondAdministrator:
        return tr("The only administrator who can act");
    case HealthCheck::GroupApprover:
        return tr("%n buyer(s)", nullptr, finding.count);
    case HealthCheck::BudgetLow:
        return tr("%1 used").arg(m_format.percent(finding.count));
    case HealthCheck::Invitation:
        return finding.when < QDateTime::currentDateTimeUtc() ? tr("Expired %1").arg(m_format.instant(finding.when))
                                                             : tr("Expires %1").arg(m_format.instant(finding.when));
    case HealthCheck::LastDay:
        return tr("Last day %1").arg(m_format.day(finding.day));
    case HealthCheck::BuyerBudget:
    case HealthCheck::BuyerPayment:
        break;
    }
    return finding.groupName;
}

QList<FindingTopic> HealthWatch::topics() const
{
    const std::pair<QString, QString> texts[healthCheckCount] = {
        {tr("A second administrator"), tr("If the only administrator is away, nobody can change the company's account or help anybody in.")},
        {tr("Groups without an approver"),
         tr("Nobody who can approve is named for these groups or those above them, so what their buyers need approved goes to the administrators.")},
        {tr("Buyers without a budget"), tr("No budget of their own, of their groups or of the company bounds what these users buy.")},
        {tr("Budgets that run out"), tr("As much of these is used or reserved as their own warning threshold says, or more.")},
        {tr("Invitations that expire"), tr("These have not been answered. After its last day the link works no more; sent again, a new one begins.")},
        {tr("Buyers without a payment method"), tr("These users may order, but have no way to pay that the company uses.")},
        {tr("Active after their last day"), tr("The last day of these users is over, and they can still sign in and order.")},
    };
    QList<FindingTopic> topics;
    for (const auto &[title, explanation] : texts)
        topics.append({title, {}, explanation, FindingTopic::State::Pending, {}});
    for (const auto &finding : m_findings) {
        if (isSeen(finding.check))
            topics[int(finding.check)].findings.append({finding.key, finding.name, detailOf(finding)});
    }
    for (int i = 0; i < healthCheckCount; ++i) {
        auto &topic = topics[i];
        const bool unseen = !isSeen(HealthCheck(i));
        topic.state = unseen                    ? FindingTopic::State::Unseen
                      : !m_known                ? FindingTopic::State::Pending
                      : topic.findings.isEmpty() ? FindingTopic::State::Fine
                                                : FindingTopic::State::Found;
        topic.summary = unseen                    ? tr("Not checked, since you may not see all of it")
                        : !m_known                ? tr("Being checked …")
                        : topic.findings.isEmpty() ? tr("Nothing to do")
                                                  : tr("%n to look at", nullptr, int(topic.findings.size()));
    }
    return topics;
}
