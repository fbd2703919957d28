// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "mailstore.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array mailStateNames{"waiting"_L1, "held"_L1, "sent"_L1, "failed"_L1, "dropped"_L1};

QString mailColumns()
{
    return u"SELECT id, company_id, user_id, kind, recipient, language, facts, link, once, state, tries, "
           u"queued_at,"
           " due_at, sent_at, problem FROM mail "_s;
}

StoredMail mailIn(const QSqlQuery &query)
{
    const auto text = [&](int column) { return query.value(column).toString(); };
    const auto instant = [&](int column) {
        const auto milliseconds = query.value(column).toLongLong();
        return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    };
    return {.id = text(0),
            .companyId = text(1),
            .mail = {.kind = mailKindOf(text(3)).value_or(MailKind::Invitation),
                     .to = text(4),
                     .language = text(5),
                     .userId = text(2),
                     .facts = rowOfText(text(6)),
                     .linkPath = text(7),
                     .once = text(8)},
            .state = mailStateOf(text(9)).value_or(MailState::Waiting),
            .tries = query.value(10).toInt(),
            .queuedAt = instant(11),
            .dueAt = instant(12),
            .sentAt = instant(13),
            .problem = text(14)};
}

} // namespace

QLatin1StringView mailStateName(MailState state)
{
    return mailStateNames[size_t(state)];
}

std::optional<MailState> mailStateOf(QStringView name)
{
    for (size_t i = 0; i < mailStateNames.size(); ++i) {
        if (mailStateNames[i] == name)
            return MailState(i);
    }
    return {};
}

Result<std::optional<StoredMail>> MailStore::first()
{
    return m_context.database.read([this](QSqlDatabase &database) -> Result<std::optional<StoredMail>> {
        auto query =
            sqlQuery(database,
                     mailColumns() + u"WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at, id LIMIT 1"_s,
                     {m_context.now().toMSecsSinceEpoch()});
        if (!query)
            return query.error();
        return query->next() ? std::optional(mailIn(*query)) : std::nullopt;
    });
}

Result<bool> MailStore::concernsNobody(const StoredMail &mail)
{
    if (mail.mail.userId.isEmpty())
        return false;
    return m_context.database.read([&](QSqlDatabase &database) -> Result<bool> {
        Records records(database, mail.companyId, m_context.now().toUTC());
        const auto user = records.row(RecordType::User, mail.mail.userId);
        if (records.error())
            return *records.error();
        return user.isEmpty() || user["status"_L1] == "disabled"_L1;
    });
}

Result<std::optional<StoredMail>> MailStore::next()
{
    for (;;) {
        auto found = first();
        if (!found || !*found)
            return found;
        const auto gone = concernsNobody(**found);
        if (!gone)
            return gone.error();
        if (!*gone)
            return found;
        if (auto dropped = update(u"state = 'dropped', facts = '{}', link = ''"_s, {}, (*found)->id);
            !dropped)
            return dropped.error();
    }
}

Result<QDateTime> MailStore::nextDue()
{
    return m_context.database.read([](QSqlDatabase &database) -> Result<QDateTime> {
        auto query =
            sqlQuery(database, u"SELECT due_at FROM mail WHERE state = 'waiting' ORDER BY due_at LIMIT 1"_s);
        if (!query)
            return query.error();
        return query->next() ? QDateTime::fromMSecsSinceEpoch(query->value(0).toLongLong(), Qt::UTC)
                             : QDateTime();
    });
}

Result<void> MailStore::update(const QString &assignments, QVariantList values, const QString &id)
{
    values.append(id);
    return m_context.database.write([&](QSqlDatabase &database) -> Result<void> {
        const auto done = sqlRun(database, u"UPDATE mail SET %1 WHERE id = ?"_s.arg(assignments), values);
        return done ? Result<void>() : done.error();
    });
}

Result<void> MailStore::markSent(const QString &id)
{
    return update(u"state = 'sent', facts = '{}', link = '', tries = tries + 1, sent_at = ?, problem = ''"_s,
                  {m_context.now().toMSecsSinceEpoch()}, id);
}

Result<void> MailStore::markTried(const QString &id, const QString &problem, const QDateTime &again)
{
    return update(u"tries = tries + 1, problem = ?, due_at = ?"_s, {problem, again.toMSecsSinceEpoch()}, id);
}

Result<void> MailStore::markFailed(const QString &id, const QString &problem)
{
    return update(u"state = 'failed', tries = tries + 1, problem = ?"_s, {problem}, id);
}

Result<QList<StoredMail>> MailStore::list(std::optional<MailState> state, int most)
{
    return m_context.database.read([&](QSqlDatabase &database) -> Result<QList<StoredMail>> {
        QVariantList values;
        if (state)
            values.append(QString(mailStateName(*state)));
        values.append(most);
        auto query = sqlQuery(database,
                              mailColumns() + (state ? u"WHERE state = ? "_s : QString())
                                  + u"ORDER BY queued_at DESC, id LIMIT ?"_s,
                              values);
        if (!query)
            return query.error();
        QList<StoredMail> found;
        while (query->next())
            found.append(mailIn(*query));
        return found;
    });
}

Result<int> MailStore::retry(const QStringList &ids)
{
    const auto now = m_context.now().toMSecsSinceEpoch();
    const auto due = m_context.database.write([&](QSqlDatabase &database) -> Result<int> {
        const auto again =
            u"UPDATE mail SET state = 'waiting', due_at = ? WHERE state IN ('waiting', 'failed')"_s;
        if (ids.isEmpty())
            return sqlRun(database, again, {now});
        int count = 0;
        for (const auto &id : ids) {
            const auto one = sqlRun(database, again + u" AND id = ?"_s, {now, id});
            if (!one)
                return one;
            count += *one;
        }
        return count;
    });
    if (due && *due > 0)
        m_context.mailQueued();
    return due;
}

Result<void> MailStore::purge()
{
    return m_context.database.write([this](QSqlDatabase &database) -> Result<void> {
        const auto gone = sqlRun(
            database, u"DELETE FROM mail WHERE state IN ('sent', 'failed', 'dropped') AND queued_at < ?"_s,
            {m_context.now().addDays(-keptDays).toMSecsSinceEpoch()});
        return gone ? Result<void>() : gone.error();
    });
}
