// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "links.h"

#include "token.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindName {
    QLatin1StringView stored;
    QLatin1StringView folder;
};
constexpr std::array kindNames{KindName{"invitation"_L1, "/invitations/"_L1},
                               KindName{"password"_L1, "/passwords/"_L1}};

constexpr std::array stateNames{"open"_L1, "used"_L1, "replaced"_L1, "cancelled"_L1};

LinkState stateNamed(const QString &name)
{
    const auto found = std::find(stateNames.begin(), stateNames.end(), name);
    return found == stateNames.end() ? LinkState::Unknown : LinkState(found - stateNames.begin());
}

QLatin1StringView nameOf(LinkState state)
{
    return stateNames[size_t(state)];
}

} // namespace

QString issueLink(Commit &commit, LinkKind kind, const QString &userId, const QDateTime &expires)
{
    endLinks(commit, userId, LinkState::Replaced);
    const auto token = randomToken();
    const auto &name = kindNames[size_t(kind)];
    commit.run(u"INSERT INTO link(hash, kind, company_id, user_id, expires_at, state)"
               " VALUES(?, ?, ?, ?, ?, ?)"_s,
               {tokenHash(token), name.stored, commit.companyId(), userId, expires.toMSecsSinceEpoch(),
                nameOf(LinkState::Open)});
    return name.folder + QString::fromLatin1(token);
}

void endLinks(Commit &commit, const QString &userId, LinkState why)
{
    commit.run(u"UPDATE link SET state = ? WHERE company_id = ? AND user_id = ? AND state = ?"_s,
               {nameOf(why), commit.companyId(), userId, nameOf(LinkState::Open)});
}

bool useLink(Commit &commit, const QString &hash)
{
    return commit.run(
               u"UPDATE link SET state = ? WHERE hash = ? AND state = ? AND expires_at > ?"_s,
               {nameOf(LinkState::Used), hash, nameOf(LinkState::Open), commit.now().toMSecsSinceEpoch()})
        == 1;
}

Result<Link> findLink(QSqlDatabase &database, LinkKind kind, const QByteArray &token, const QDateTime &now)
{
    const auto hash = tokenHash(token);
    auto found = sqlQuery(database,
                          u"SELECT company_id, user_id, expires_at, state FROM link"
                          " WHERE hash = ? AND kind = ?"_s,
                          {hash, kindNames[size_t(kind)].stored});
    if (!found)
        return found.error();
    if (!found->next())
        return Link{};
    auto state = stateNamed(found->value(3).toString());
    if (state == LinkState::Open && found->value(2).toLongLong() <= now.toMSecsSinceEpoch())
        state = LinkState::Expired;
    return Link{state, hash, found->value(0).toString(), found->value(1).toString()};
}

Result<void> purgeLinks(QSqlDatabase &database, const QDateTime &before)
{
    const auto gone =
        sqlRun(database, u"DELETE FROM link WHERE expires_at < ?"_s, {before.toMSecsSinceEpoch()});
    return gone ? Result<void>() : gone.error();
}

// Of a link's token only the SHA-256 is stored, in hex.
QStringList linkTables()
{
    return {
        u"CREATE TABLE link(hash TEXT PRIMARY KEY, kind TEXT NOT NULL, company_id TEXT NOT NULL,"
        " user_id TEXT NOT NULL, expires_at INTEGER NOT NULL, state TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX link_user ON link(company_id, user_id) WHERE state = 'open'"_s,
        u"CREATE INDEX link_expiry ON link(expires_at)"_s,
    };
}
