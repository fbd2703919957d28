// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "signinthrottle.h"

#include "signer.h"

#include "server/store/sql.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;
constexpr qint64 day = 24 * hour;

/// How one kind of key counts: failures that cost nothing, and how long it remembers.
struct Rule {
    int free;
    qint64 memory;
};
constexpr Rule ruleOfAccounts{0, day};
constexpr Rule ruleOfAddresses{20, hour}; // many people may share one
constexpr qint64 memoryOfPlaces = 90 * day;

struct Count {
    int failures = 0;
    qint64 notBefore = 0;
    bool exists = false;
};

QString hashed(QLatin1StringView kind, const QString &what)
{
    return kind + tokenHash(what.toUtf8());
}

QString keyOfAccount(const QString &account)
{
    return hashed("account:"_L1, account);
}

/// Whoever has one IPv6 address has the whole network of 64 bits.
QString keyOfAddress(const QHostAddress &address)
{
    auto text = address.toString();
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto bytes = address.toIPv6Address();
        std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
        text = QHostAddress(bytes).toString();
    }
    return u"address:"_s + text;
}

QString keyOfPlace(const QString &account, const QHostAddress &address)
{
    return hashed("known:"_L1, account + u'\n' + keyOfAddress(address));
}

Result<Count> countOf(QSqlDatabase &database, const QString &key, qint64 memory, qint64 now)
{
    auto found = sqlQuery(
        database, u"SELECT failures, last_at, not_before FROM sign_in_throttle WHERE key = ?"_s, {key});
    if (!found)
        return found.error();
    Count count;
    if (found->next()) {
        count.exists = true;
        if (now - found->value(1).toLongLong() < memory) {
            count.failures = found->value(0).toInt();
            count.notBefore = found->value(2).toLongLong();
        }
    }
    return count;
}

Result<void> store(QSqlDatabase &database, const QString &key, const Count &count, qint64 now)
{
    const auto stored =
        sqlRun(database,
               u"INSERT INTO sign_in_throttle(key, failures, last_at, not_before) VALUES(?, ?, ?, ?)"
               " ON CONFLICT(key) DO UPDATE SET failures = excluded.failures,"
               " last_at = excluded.last_at, not_before = excluded.not_before"_s,
               {key, count.failures, now, count.notBefore});
    return stored ? Result<void>() : stored.error();
}

Count failed(Count count, const Rule &rule, qint64 now)
{
    ++count.failures;
    const int beyond = count.failures - rule.free;
    const qint64 seconds = beyond <= 0 ? 0 : std::min<qint64>(qint64(1) << std::min(beyond - 1, 20), 15 * 60);
    count.notBefore = now + seconds * second;
    return count;
}

} // namespace

Result<int> SignInThrottle::admit(QSqlDatabase &database, const QString &account, const QHostAddress &address,
                                  const QDateTime &time)
{
    const auto now = time.toMSecsSinceEpoch();
    const auto place = countOf(database, keyOfPlace(account, address), ruleOfAccounts.memory, now);
    if (!place)
        return place.error();
    const auto key = place->exists ? keyOfPlace(account, address) : keyOfAccount(account);
    const auto ofAccount = place->exists ? place : countOf(database, key, ruleOfAccounts.memory, now);
    if (!ofAccount)
        return ofAccount.error();
    const auto ofAddress = countOf(database, keyOfAddress(address), ruleOfAddresses.memory, now);
    if (!ofAddress)
        return ofAddress.error();
    const auto wait = std::max(ofAccount->notBefore, ofAddress->notBefore) - now;
    if (wait > 0)
        return int((wait + second - 1) / second);
    if (auto stored = store(database, key, failed(*ofAccount, ruleOfAccounts, now), now); !stored)
        return stored.error();
    if (auto stored = store(database, keyOfAddress(address), failed(*ofAddress, ruleOfAddresses, now), now);
        !stored)
        return stored.error();
    return 0;
}

Result<int> SignInThrottle::admitRequest(QSqlDatabase &database, QLatin1StringView what,
                                         const QHostAddress &address, int mostAnHour, const QDateTime &time)
{
    const auto now = time.toMSecsSinceEpoch();
    const auto key = what + u' ' + keyOfAddress(address);
    auto count = countOf(database, key, day, now);
    if (!count)
        return count.error();
    if (count->notBefore <= now)
        *count = {0, now + hour, true}; // here: when the hour is over
    if (count->failures >= mostAnHour)
        return int((count->notBefore - now + second - 1) / second);
    ++count->failures;
    auto stored = store(database, key, *count, now);
    return stored ? Result<int>(0) : stored.error();
}

Result<void> SignInThrottle::succeeded(QSqlDatabase &database, const QString &account,
                                       const QHostAddress &address, const QDateTime &time)
{
    const auto now = time.toMSecsSinceEpoch();
    const auto place = countOf(database, keyOfPlace(account, address), ruleOfAccounts.memory, now);
    if (!place)
        return place.error();
    if (!place->exists) { // Else the count of the account is other people's, and goes on.
        const auto forgotten =
            sqlRun(database, u"DELETE FROM sign_in_throttle WHERE key = ?"_s, {keyOfAccount(account)});
        if (!forgotten)
            return forgotten.error();
    }
    if (auto stored = store(database, keyOfPlace(account, address), {}, now); !stored)
        return stored;
    auto ofAddress = countOf(database, keyOfAddress(address), ruleOfAddresses.memory, now);
    if (!ofAddress)
        return ofAddress.error();
    // Only this try is taken back: somebody with an account of their own must not be able to clear the
    // address.
    ofAddress->failures = std::max(0, ofAddress->failures - 1);
    ofAddress->notBefore = 0;
    if (auto stored = store(database, keyOfAddress(address), *ofAddress, now); !stored)
        return stored;
    const auto purged = sqlRun(
        database,
        u"DELETE FROM sign_in_throttle WHERE last_at < ? AND (last_at < ? OR key NOT LIKE 'known:%')"_s,
        {now - day, now - memoryOfPlaces});
    return purged ? Result<void>() : purged.error();
}
