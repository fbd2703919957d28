// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "testdevice.h"

#include "models/cache/sortkey.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int devicePatience = 60'000; ///< milliseconds; the sanitizers and a busy machine are slow

} // namespace

bool TestDevice::start(const QString &code)
{
    session = std::make_unique<AccountSession>(m_profile, &m_secrets);
    QObject::connect(session.get(), &AccountSession::statusChanged, session.get(),
                     [this](const SyncStatus &reported) { status = reported; });
    QObject::connect(session.get(), &AccountSession::editStored, session.get(),
                     [this](const QUuid &id) { stored.append(id); });
    QObject::connect(session.get(), &AccountSession::entriesChanged, session.get(),
                     [this](const auto &, const auto &, const QList<QUuid> &ids) { committed += ids; });
    if (!code.isEmpty()) {
        QSignalSpy signedIn(session.get(), &AccountSession::signedIn);
        session->signInWithCode(code);
        if (!QTest::qWaitFor([&signedIn] { return !signedIn.isEmpty(); }, devicePatience))
            return false;
        m_profile = session->profile();
    }
    cache = std::make_unique<AccountCache>();
    outbox = std::make_unique<OutboxDatabase>();
    auto opened = cache->open(m_folder.path(), TextOrder::NorwegianDanish);
    auto entries = outbox->open(m_folder.path());
    if (!QTest::qWaitFor([&] { return opened.isFinished() && entries.isFinished(); }, devicePatience))
        return false;
    if (!opened.result() || !entries.result())
        return false;
    waiting = entries.result()->entries;
    session->open(cache.get(), outbox.get(), entries.result()->entries, opened.result()->position);
    return true;
}

void TestDevice::stop()
{
    if (!session)
        return;
    session->close();
    session.reset();
    if (cache) {
        cache->close();
        outbox->close();
    }
    cache.reset();
    outbox.reset();
    status = {};
}

bool TestDevice::isLive() const
{
    return status.phase == SyncStatus::Phase::Live && status.waiting == 0;
}

bool TestDevice::waitUntilLive() const
{
    return QTest::qWaitFor([this] { return isLive(); }, devicePatience);
}

QList<CacheRow> TestDevice::users()
{
    auto ids = cache->ids({RecordType::User, {}, {{u"email"_s}}, {}});
    if (!QTest::qWaitFor([&ids] { return ids.isFinished(); }, devicePatience) || !ids.result())
        return {};
    const auto &numbers = *ids.result()->numbers;
    auto rows = cache->rows(RecordType::User, {numbers.begin(), numbers.end()});
    if (!QTest::qWaitFor([&rows] { return rows.isFinished(); }, devicePatience) || !rows.result())
        return {};
    return *rows.result();
}

QString TestDevice::field(const QString &userId, const QString &name)
{
    auto row = cache->row({RecordType::User, userId});
    if (!QTest::qWaitFor([&row] { return row.isFinished(); }, devicePatience) || !row.result())
        return {};
    return row.result()->row[name].toString();
}

QUuid TestDevice::edit(const QString &userId, const QString &name, const QString &value)
{
    OutboxEntry entry;
    entry.id = QUuid::createUuid();
    entry.key = {RecordType::User, userId};
    entry.intents = {{name, field(userId, name), value}};
    entry.createdAt = QDateTime::currentDateTimeUtc();
    entry.actor = m_profile.userId;
    session->edit(entry);
    return entry.id;
}
