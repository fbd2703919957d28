// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/cache/sortkey.h"
#include "models/entities/description.h"
#include "models/entities/group.h"
#include "models/entities/role.h"
#include "models/entities/user.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

template<class E>
E begun(int number)
{
    E record;
    record.id = AccountFixture::id(number);
    record.createdAt = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
    record.updatedAt = record.createdAt;
    return record;
}

} // namespace

AccountFixture::AccountFixture()
{
    const auto opened = wait(cache.open(m_folder.path(), TextOrder::NorwegianDanish));
    if (!opened)
        qFatal("no cache: %s", qPrintable(opened.error().detail));
}

bool AccountFixture::load(RecordType type, const QList<QJsonObject> &rows)
{
    const bool isFirst = m_position.generation == 0;
    CacheWrite rowsWrite;
    if (!isFirst)
        return put(type, rows);
    m_position.staging = SyncPosition::Staging{1, "cursor", 0, {}, true, rows.size(), rows.size()};
    rowsWrite.change = CacheWrite::Rows{1, true, changes(type, rows), true};
    rowsWrite.position = m_position;
    if (!write(rowsWrite))
        return false;
    m_position = {1, "cursor", m_revision, {}, {}};
    CacheWrite swap;
    swap.change = CacheWrite::Swap{1};
    swap.position = m_position;
    return write(swap);
}

bool AccountFixture::put(RecordType type, const QList<QJsonObject> &rows)
{
    CacheWrite change;
    change.change = CacheWrite::Rows{1, false, changes(type, rows), false};
    return write(change);
}

bool AccountFixture::remove(RecordType type, const QStringList &ids)
{
    QList<RowChange> changes;
    ++m_revision;
    for (const auto &id : ids)
        changes.append({{type, id}, m_revision, RowChange::Op::Remove, {}});
    CacheWrite change;
    change.change = CacheWrite::Rows{1, false, changes, false};
    return write(change);
}

bool AccountFixture::overlay(const Overlay &overlay)
{
    CacheWrite change;
    change.overlays = {overlay};
    return write(change);
}

bool AccountFixture::write(CacheWrite write)
{
    std::optional<Result<void>> answer;
    cache.write(std::move(write), [&](const Result<void> &result) { answer = result; });
    const bool answered = QTest::qWaitFor([&] { return answer.has_value(); }, 60'000);
    if (answered && !*answer)
        qWarning("the cache refused: %s", qPrintable(answer->error().detail));
    return answered && answer->ok();
}

QList<RowChange> AccountFixture::changes(RecordType type, const QList<QJsonObject> &rows)
{
    QList<RowChange> changes;
    ++m_revision;
    for (auto row : rows) {
        row[u"revision"_s] = m_revision;
        changes.append({{type, row["id"_L1].toString()}, m_revision, RowChange::Op::Put, QJsonDocument(row).toJson(QJsonDocument::Compact)});
    }
    return changes;
}

QString AccountFixture::id(int number)
{
    return u"01900000-0000-7000-8000-%1"_s.arg(number, 12, 16, QChar(u'0'));
}

QJsonObject AccountFixture::user(int number, const QString &firstName, const QString &groupId)
{
    auto user = begun<User>(number);
    user.firstName = firstName;
    user.lastName = u"Nordmann"_s;
    user.email = u"user%1@example.org"_s.arg(number);
    user.groupId = groupId;
    return toRow(user);
}

QJsonObject AccountFixture::group(int number, const QString &name, const QString &parentId)
{
    auto group = begun<Group>(number);
    group.name = name;
    group.parentId = parentId;
    return toRow(group);
}

QJsonObject AccountFixture::role(int number, const QString &name, PermissionSet permissions, PermissionSet denies)
{
    auto role = begun<Role>(number);
    role.name = name;
    role.permissions = permissions;
    role.denies = denies;
    return toRow(role);
}
