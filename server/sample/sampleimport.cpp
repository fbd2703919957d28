// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sampleimport.h"

#include "server/store/companyimport.h"
#include "server/store/identities.h"

using namespace Qt::Literals::StringLiterals;

namespace {

template <class E>
Result<void> addAll(CompanyImport &import, const QList<E> &records)
{
    for (const auto &record : records) {
        if (auto added = import.add(record); !added)
            return added;
    }
    return {};
}

Result<void> addPeople(CompanyImport &import, const SamplePeople &people, const QString &passwordHash)
{
    for (int i = 0; i < people.count(); ++i) {
        const auto user = people.user(i);
        // Whoever is invited chooses a password of their own.
        auto added = import.add(user, user.status == UserStatus::Invited ? QString() : passwordHash);
        if (const auto activity = people.activity(i); added && activity)
            added = import.add(*activity);
        if (!added)
            return added;
    }
    return {};
}

Result<void> importCompany(Database &database, const SampleCompany &sample, const QString &passwordHash,
                           const QDateTime &now)
{
    return CompanyImport::run(database, now, sample.company, [&](CompanyImport &import) -> Result<void> {
        if (auto added = addAll(import, sample.people.roles()); !added)
            return added;
        if (auto added = addAll(import, sample.people.groups()); !added)
            return added;
        if (auto added = addPeople(import, sample.people, passwordHash); !added)
            return added;
        if (auto added = addAll(import, sample.budgets); !added)
            return added;
        if (auto added = addAll(import, sample.orders); !added)
            return added;
        return import.add(sample.application);
    });
}

Result<bool> holdsCompany(Database &database)
{
    return database.read([](QSqlDatabase &connection) -> Result<bool> {
        auto query = sqlQuery(connection, u"SELECT 1 FROM company_state LIMIT 1"_s);
        return query ? Result<bool>(query->next()) : query.error();
    });
}

} // namespace

Result<bool> importSample(Database &database, const SampleOptions &options, const QString &passwordHash,
                          const QDateTime &now)
{
    const auto holds = holdsCompany(database);
    if (!holds || *holds)
        return holds ? Result<bool>(false) : holds.error();
    for (const auto make : {&makeNordmannBygg, &makeFjordlysElektro}) {
        if (const auto imported = importCompany(database, make(options), passwordHash, now); !imported)
            return imported.error();
    }
    return true;
}

Result<SampleUser> findSampleUser(Database &database, const QString &email)
{
    return database.read([&](QSqlDatabase &connection) -> Result<SampleUser> {
        auto query = sqlQuery(
            connection,
            u"SELECT company_id, user_id FROM identity_user JOIN identity ON identity.id = identity_id"
            " WHERE email_folded = ?"_s,
            {foldedEmail(email)});
        if (!query)
            return query.error();
        if (!query->next())
            return Error{ErrorKind::NotFound, u"nobody signs in as %1"_s.arg(email), {}};
        return SampleUser{query->value(0).toString(), query->value(1).toString()};
    });
}
