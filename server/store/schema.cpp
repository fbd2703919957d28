// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "schema.h"

#include "links.h"
#include "mailqueue.h"
#include "oauthschema.h"

using namespace Qt::Literals::StringLiterals;

namespace {

// Instants are milliseconds since 1970 (UTC), days ISO 8601, rows compact JSON. A record of a company is
// named by (type, id).
QStringList recordTables()
{
    return {
        u"CREATE TABLE service(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,

        // `epoch` changes when a backup is restored; log rows up to `horizon` are gone; audit rows up to
        // `audit_first` - 1 too.
        u"CREATE TABLE company_state(company_id TEXT PRIMARY KEY, seq INTEGER NOT NULL, epoch INTEGER NOT "
        u"NULL,"
        " horizon INTEGER NOT NULL, audit_number INTEGER NOT NULL, audit_hash TEXT NOT NULL,"
        " audit_anchor TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,

        u"CREATE TABLE record(company_id TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, revision "
        u"INTEGER NOT NULL,"
        " deleted INTEGER NOT NULL, created_by_mutation TEXT NOT NULL, day TEXT NOT NULL, row TEXT NOT NULL,"
        " PRIMARY KEY(company_id, type, id)) STRICT"_s,

        u"CREATE INDEX record_removed ON record(company_id, type) WHERE deleted = 1"_s,
        u"CREATE INDEX record_day ON record(company_id, type, day) WHERE day <> ''"_s,

        // What a live record refers to, to find who refers to a record.
        u"CREATE TABLE record_reference(company_id TEXT NOT NULL, target TEXT NOT NULL, type TEXT NOT NULL,"
        " field TEXT NOT NULL, id TEXT NOT NULL,"
        " PRIMARY KEY(company_id, target, type, field, id)) STRICT, WITHOUT ROWID"_s,

        u"CREATE TABLE record_unique(company_id TEXT NOT NULL, type TEXT NOT NULL, field TEXT NOT NULL,"
        " value TEXT NOT NULL, id TEXT NOT NULL,"
        " PRIMARY KEY(company_id, type, field, value)) STRICT, WITHOUT ROWID"_s,

        // The facts of an order by which it is found and counted; `amount` and `total` are minor units
        // without and with VAT.
        u"CREATE TABLE order_fact(company_id TEXT NOT NULL, id TEXT NOT NULL, placed_by TEXT NOT NULL,"
        " group_id TEXT NOT NULL, placed_on TEXT NOT NULL, status TEXT NOT NULL, net INTEGER NOT NULL,"
        " total INTEGER NOT NULL, PRIMARY KEY(company_id, id)) STRICT, WITHOUT ROWID"_s,
        u"CREATE INDEX order_of_user ON order_fact(company_id, placed_by, placed_on)"_s,
        u"CREATE INDEX order_of_group ON order_fact(company_id, group_id, placed_on)"_s,
        u"CREATE INDEX order_waiting ON order_fact(company_id, id) WHERE status = 'pendingApproval'"_s,

        u"CREATE TABLE budget_period(company_id TEXT NOT NULL, budget_id TEXT NOT NULL, starts_on TEXT NOT "
        u"NULL,"
        " ends_on TEXT NOT NULL, amount INTEGER NOT NULL, spent INTEGER NOT NULL CHECK(spent >= 0),"
        " reserved INTEGER NOT NULL CHECK(reserved >= 0),"
        " PRIMARY KEY(company_id, budget_id, starts_on)) STRICT, WITHOUT ROWID"_s,

        // Whole images before and after; an empty text: there was, or is, none.
        u"CREATE TABLE change_log(company_id TEXT NOT NULL, seq INTEGER NOT NULL, ord INTEGER NOT NULL, at "
        u"INTEGER NOT NULL,"
        " mutation TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, image_before TEXT NOT NULL, image "
        "TEXT NOT NULL,"
        " PRIMARY KEY(company_id, seq, ord)) STRICT"_s,
        u"CREATE INDEX change_log_at ON change_log(at)"_s,

        u"CREATE TABLE idempotency(company_id TEXT NOT NULL, actor TEXT NOT NULL, key TEXT NOT NULL,"
        " fingerprint TEXT NOT NULL, status INTEGER NOT NULL, revision INTEGER NOT NULL, answer TEXT NOT "
        "NULL,"
        " created_at INTEGER NOT NULL, PRIMARY KEY(company_id, actor, key)) STRICT"_s,
        u"CREATE INDEX idempotency_at ON idempotency(created_at)"_s,

        u"CREATE TABLE audit(company_id TEXT NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, "
        u"actor_id TEXT NOT NULL,"
        " session_id TEXT NOT NULL, action TEXT NOT NULL, record_type TEXT NOT NULL, record_id TEXT NOT NULL,"
        " changes TEXT NOT NULL, origin TEXT NOT NULL, mutation TEXT NOT NULL, hash TEXT NOT NULL,"
        " PRIMARY KEY(company_id, number)) STRICT"_s,
        u"CREATE INDEX audit_of_record ON audit(company_id, record_type, record_id, number)"_s,
        u"CREATE INDEX audit_of_actor ON audit(company_id, actor_id, number)"_s,
    };
}

/// No organisation registers twice, not even at once.
QStringList registrationStep()
{
    return {u"CREATE UNIQUE INDEX record_unique_organisation ON record_unique(value)"
            " WHERE type = 'company' AND field = 'organisationNumber'"_s};
}

/// So that the log names who did it also when they are gone. Older entries have no name, and their hashes cover none.
QStringList actorNameStep()
{
    return {u"ALTER TABLE audit ADD COLUMN actor_name TEXT NOT NULL DEFAULT ''"_s};
}

} // namespace

QList<QStringList> schemaSteps()
{
    return {recordTables() + oauthTables(), mailTables(), linkTables() + verificationStep(),
            registrationStep(), actorNameStep()};
}
