// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "storefixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Requests to write and to read: outcomes, repetition, preconditions, what a removed or unseen record looks
/// like.
class tst_AccountStore : public QObject {
    Q_OBJECT

private slots:
    void aChangeTakesTheNextNumber();
    void sayingTheSameTakesNone();
    void staleChangesGetTheRowAsItIs();
    void repeatedRequestsGetTheSameAnswer();
    void aKeyServesOneRequest();
    void refusalsAreNotRemembered();
    void createsOnce();
    void removedRecordsLeaveATombstone();
    void refusesFields_data();
    void refusesFields();
    void takenValues();
    void hidesWhatIsNotTheirs();
    void theActorMustBeActive();
    void meTellsWhatTheCallerMayDo();
    void auditTellsEverythingOnce();
    void auditPagesAndFilters();
    void auditShowsTampering_data();
    void auditShowsTampering();
    void auditKeepsTheName();
    void auditOfAnOlderSchemaStaysWhole();
    void auditIsKeptAsLongAsItIsSaid();
    void tooMuchAtOnceIsRefused();
    void purgingMovesTheHorizonAndKeepsTheChain();
};

void tst_AccountStore::aChangeTakesTheNextNumber()
{
    StoreFixture f;
    const auto before = f.seq();
    const auto answer = f.patch(f.admin, RecordType::User, f.customer, {{u"phone"_s, u"+47 400 00 000"_s}});
    QCOMPARE(codeOf(answer), u"200"_s);
    QCOMPARE(f.seq(), before + 1);
    QCOMPARE(answer.revision, before + 1);
    QCOMPARE(StoreFixture::rowIn(answer), f.row(RecordType::User, f.customer));
    QCOMPARE(StoreFixture::rowIn(answer)["phone"_L1].toString(), u"+47 400 00 000"_s);
    QCOMPARE(QJsonDocument::fromJson(answer.body)["seq"_L1].toInteger(), f.seq());
    QCOMPARE(f.commits, 1);
}

void tst_AccountStore::sayingTheSameTakesNone()
{
    StoreFixture f;
    const auto before = f.seq();
    const auto answer = f.patch(f.admin, RecordType::User, f.customer, {{u"firstName"_s, u" Customer "_s}});
    QCOMPARE(codeOf(answer), u"200"_s);
    QCOMPARE(f.seq(), before);
    QCOMPARE(f.commits, 0);
}

void tst_AccountStore::staleChangesGetTheRowAsItIs()
{
    StoreFixture f;
    const auto stale = f.row(RecordType::User, f.customer)["revision"_L1].toInteger();
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"phone"_s, u"111"_s}})), u"200"_s);
    const auto answer = f.patch(f.admin, RecordType::User, f.customer, {{u"phone"_s, u"222"_s}}, stale);
    QCOMPARE(codeOf(answer), u"412 version-conflict"_s);
    QCOMPARE(answer.refusal->extra["current"_L1].toObject(), f.row(RecordType::User, f.customer));
}

void tst_AccountStore::repeatedRequestsGetTheSameAnswer()
{
    StoreFixture f;
    Mutation mutation{.action = Mutation::Update,
                      .type = RecordType::User,
                      .id = f.customer,
                      .body = {{u"phone"_s, u"111"_s}},
                      .key = u"k"_s,
                      .fingerprint = u"f"_s,
                      .ifMatch = 1};
    const auto first = f.send(f.admin, mutation);
    QCOMPARE(codeOf(first), u"200"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"phone"_s, u"222"_s}})), u"200"_s);
    const auto before = f.seq();
    mutation.ifMatch = 99; // no part of what the key stands for
    const auto again = f.send(f.admin, mutation);
    QCOMPARE(again.body, first.body);
    QCOMPARE(again.status, first.status);
    QCOMPARE(again.revision, first.revision);
    QCOMPARE(f.seq(), before);
    QCOMPARE(f.row(RecordType::User, f.customer)["phone"_L1].toString(), u"222"_s);
}

void tst_AccountStore::aKeyServesOneRequest()
{
    StoreFixture f;
    Mutation mutation{.action = Mutation::Update,
                      .type = RecordType::User,
                      .id = f.customer,
                      .body = {{u"phone"_s, u"111"_s}},
                      .key = u"k"_s,
                      .fingerprint = u"f"_s,
                      .ifMatch = 1};
    QCOMPARE(codeOf(f.send(f.admin, mutation)), u"200"_s);
    mutation.fingerprint = u"another"_s;
    QCOMPARE(codeOf(f.send(f.admin, mutation)), u"422 idempotency-key-reused"_s);
    // Somebody else's key of the same text is another one.
    QCOMPARE(codeOf(f.send(f.admin2, mutation)), u"412 version-conflict"_s);
}

void tst_AccountStore::refusalsAreNotRemembered()
{
    StoreFixture f;
    Mutation mutation{.action = Mutation::Update,
                      .type = RecordType::User,
                      .id = f.customer,
                      .body = {{u"phone"_s, u"111"_s}},
                      .key = u"k"_s,
                      .fingerprint = u"f"_s,
                      .ifMatch = 7};
    QCOMPARE(codeOf(f.send(f.admin, mutation)), u"412 version-conflict"_s);
    mutation.ifMatch = 1;
    QCOMPARE(codeOf(f.send(f.admin, mutation)), u"200"_s);
}

void tst_AccountStore::createsOnce()
{
    StoreFixture f;
    const QJsonObject body{{u"name"_s, u"Night shift"_s}, {u"parentId"_s, f.root}};
    const Mutation mutation{.action = Mutation::Create,
                            .type = RecordType::Group,
                            .id = StoreFixture::id(90),
                            .body = body,
                            .key = u"mine"_s,
                            .fingerprint = u"f"_s};
    QCOMPARE(codeOf(f.send(f.admin, mutation)), u"201"_s);
    const auto again = f.create(f.admin, RecordType::Group, StoreFixture::id(90), body);
    QCOMPARE(codeOf(again), u"409 id-exists"_s);
    QCOMPARE(again.refusal->extra["createdByMutation"_L1].toString(), u"mine"_s);
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Group, StoreFixture::id(90))), u"200"_s);
    QCOMPARE(codeOf(f.create(f.admin, RecordType::Group, StoreFixture::id(90), body)), u"410 gone"_s);
    QCOMPARE(codeOf(f.create(f.admin, RecordType::Group, u"not-an-id"_s, body)), u"422 invalid"_s);
}

void tst_AccountStore::removedRecordsLeaveATombstone()
{
    StoreFixture f;
    const auto answer = f.remove(f.admin, RecordType::User, f.customer);
    QCOMPARE(codeOf(answer), u"200"_s);
    const auto tombstone = QJsonDocument::fromJson(answer.body)["tombstone"_L1].toObject();
    QCOMPARE(tombstone["id"_L1].toString(), f.customer);
    const auto gone = f.patch(f.admin, RecordType::User, f.customer, {{u"phone"_s, u"1"_s}}, 1);
    QCOMPARE(codeOf(gone), u"410 gone"_s);
    QCOMPARE(gone.refusal->extra["tombstone"_L1].toObject(), tombstone);
    QCOMPARE(codeOf(f.store->record(f.as(f.admin), RecordType::User, f.customer)), u"410 gone"_s);
    QCOMPARE(codeOf(f.store->record(f.as(f.buyer), RecordType::User, f.customer)), u"404 not-found"_s);
}

void tst_AccountStore::refusesFields_data()
{
    QTest::addColumn<QJsonObject>("patch");
    QTest::addColumn<QString>("error");
    QTest::addRow("unknown") << QJsonObject{{u"account"_s, 1}} << u"/account unknown-field"_s;
    QTest::addRow("derived") << QJsonObject{{u"name"_s, u"x"_s}} << u"/name unknown-field"_s;
    QTest::addRow("revision") << QJsonObject{{u"revision"_s, 1}} << u"/revision read-only"_s;
    QTest::addRow("id") << QJsonObject{{u"id"_s, StoreFixture::id(1)}} << u"/id read-only"_s;
    QTest::addRow("status") << QJsonObject{{u"status"_s, u"disabled"_s}} << u"/status read-only"_s;
    QTest::addRow("e-mail") << QJsonObject{{u"email"_s, u"nobody"_s}} << u"/email bad-email"_s;
    QTest::addRow("no e-mail") << QJsonObject{{u"email"_s, QJsonValue::Null}} << u"/email required"_s;
    QTest::addRow("no roles") << QJsonObject{{u"roleIds"_s, QJsonArray{}}} << u"/roleIds required"_s;
    QTest::addRow("long") << QJsonObject{{u"firstName"_s, QString(121, u'x')}} << u"/firstName too-long"_s;
    QTest::addRow("control") << QJsonObject{{u"firstName"_s, u"a\u0007b"_s}}
                             << u"/firstName control-character"_s;
    QTest::addRow("kind") << QJsonObject{{u"firstName"_s, 7}} << u"/firstName wrong-kind"_s;
    QTest::addRow("delegate") << QJsonObject{{u"delegate"_s, u"x"_s}} << u"/delegate wrong-kind"_s;
    QTest::addRow("zero") << QJsonObject{{u"orderLimit"_s, StoreFixture::money(0)}}
                          << u"/orderLimit not-positive"_s;
    QTest::addRow("huge") << QJsonObject{{u"orderLimit"_s, StoreFixture::money(Money::limit)}}
                          << u"/orderLimit too-large"_s;
    QTest::addRow("currency") << QJsonObject{{u"orderLimit"_s,
                                              QJsonObject{{u"amount"_s, 1}, {u"currency"_s, u"SEK"_s}}}}
                              << u"/orderLimit wrong-currency"_s;
    QTest::addRow("permission") << QJsonObject{{u"restrictedPermissions"_s, QJsonArray{u"rule.theWorld"_s}}}
                                << u"/restrictedPermissions unknown-choice"_s;
    QTest::addRow("no such group") << QJsonObject{{u"groupId"_s, StoreFixture::id(99)}}
                                   << u"/groupId unknown-reference"_s;
    QTest::addRow("a role as a group")
        << QJsonObject{{u"groupId"_s, StoreFixture::id(11)}} << u"/groupId unknown-reference"_s;
    QTest::addRow("no such role") << QJsonObject{{u"roleIds"_s, QJsonArray{StoreFixture::id(99)}}}
                                  << u"/roleIds unknown-reference"_s;
}

void tst_AccountStore::refusesFields()
{
    QFETCH(QJsonObject, patch);
    QFETCH(QString, error);
    StoreFixture f;
    const auto before = f.row(RecordType::User, f.customer);
    const auto answer = f.patch(f.admin, RecordType::User, f.customer, patch);
    QCOMPARE(codeOf(answer), u"422 invalid"_s);
    QCOMPARE(firstError(answer), error);
    QCOMPARE(f.row(RecordType::User, f.customer), before);
}

void tst_AccountStore::takenValues()
{
    StoreFixture f;
    const auto taken =
        f.patch(f.admin, RecordType::User, f.customer, {{u"email"_s, u"BUYER@prove.example"_s}});
    QCOMPARE(codeOf(taken), u"409 unique-violation"_s);
    QCOMPARE(firstError(taken), u"/email taken"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"employeeNumber"_s, u"7"_s}})),
             u"200"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.buyer, {{u"employeeNumber"_s, u"7"_s}})),
             u"409 unique-violation"_s);
    QCOMPARE(
        codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"employeeNumber"_s, QJsonValue::Null}})),
        u"200"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.buyer, {{u"employeeNumber"_s, u"7"_s}})), u"200"_s);
    // Their own value in another case is theirs already.
    QCOMPARE(
        codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"email"_s, u"CUSTOMER@prove.example"_s}})),
        u"200"_s);
}

void tst_AccountStore::hidesWhatIsNotTheirs()
{
    StoreFixture f;
    QCOMPARE(codeOf(f.store->record(f.as(f.customer), RecordType::User, f.buyer)), u"404 not-found"_s);
    QCOMPARE(codeOf(f.store->record(f.as(f.customer), RecordType::User, f.customer)), u"200"_s);
    QCOMPARE(codeOf(f.store->record(f.as(f.customer), RecordType::Group, f.north)), u"200"_s);
    QCOMPARE(codeOf(f.store->record(f.as(f.customer), RecordType::Group, f.sales)), u"404 not-found"_s);
    QCOMPARE(codeOf(f.patch(f.customer, RecordType::User, f.buyer, {{u"phone"_s, u"1"_s}})),
             u"404 not-found"_s);
    auto stranger = f.as(f.admin);
    stranger.companyId = StoreFixture::id(2);
    QCOMPARE(codeOf(f.store->record(stranger, RecordType::User, f.buyer)), u"401 unauthorised"_s);
}

void tst_AccountStore::theActorMustBeActive()
{
    StoreFixture f;
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Disable, f.customer)), u"200"_s);
    QCOMPARE(codeOf(f.store->me(f.as(f.customer))), u"401 unauthorised"_s);
    QCOMPARE(codeOf(f.store->snapshot(f.as(f.customer), {})), u"401 unauthorised"_s);
    QCOMPARE(codeOf(f.patch(f.customer, RecordType::User, f.customer, {{u"phone"_s, u"1"_s}})),
             u"401 unauthorised"_s);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Enable, f.customer)), u"200"_s);
    QCOMPARE(codeOf(f.store->me(f.as(f.customer))), u"200"_s);
}

void tst_AccountStore::meTellsWhatTheCallerMayDo()
{
    StoreFixture f;
    const auto me = QJsonDocument::fromJson(f.store->me(f.as(f.customer)).body).object();
    QCOMPARE(me["user"_L1]["id"_L1].toString(), f.customer);
    QCOMPARE(me["company"_L1]["name"_L1].toString(), u"Prøve AS"_s);
    QCOMPARE(me["permissions"_L1].toArray(),
             (QJsonArray{u"company.view"_s, u"orders.place"_s, u"orders.viewOwn"_s}));
    QCOMPARE(me["roles"_L1].toArray().size(), 1);
}

void tst_AccountStore::auditTellsEverythingOnce()
{
    StoreFixture f;
    const auto events = [&](const AuditFilter &filter = {}) {
        return QJsonDocument::fromJson(f.store->audit(f.as(f.admin), filter).body)["events"_L1].toArray();
    };
    QCOMPARE(events().size(), 0);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"phone"_s, u"111"_s}})), u"200"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"phone"_s, u"111"_s}})), u"200"_s);
    QCOMPARE(events().size(), 1);
    const auto event = events()[0].toObject();
    QCOMPARE(event["action"_L1].toString(), u"user.update"_s);
    QCOMPARE(event["actorId"_L1].toString(), f.admin);
    QCOMPARE(event["recordId"_L1].toString(), f.customer);
    QCOMPARE(event["origin"_L1].toString(), u"127.0.0.1"_s);
    QCOMPARE(
        event["changes"_L1].toArray(),
        (QJsonArray{QJsonObject{{u"field"_s, u"phone"_s}, {u"before"_s, u""_s}, {u"after"_s, u"111"_s}}}));
    QCOMPARE(codeOf(f.patch(f.manager, RecordType::User, f.admin, {{u"phone"_s, u"1"_s}})),
             u"403 outranked"_s);
    QCOMPARE(events()[0]["action"_L1].toString(), u"user.update.refused"_s);
    QCOMPARE(codeOf(f.store->audit(f.as(f.manager), {})), u"403 missing-permission"_s);
}

void tst_AccountStore::auditPagesAndFilters()
{
    StoreFixture f;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, i % 2 ? f.customer : f.buyer,
                                {{u"phone"_s, u"10%1"_s.arg(i)}})),
                 u"200"_s);
    AuditFilter filter;
    filter.limit = 2;
    QList<qint64> numbers;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = QJsonDocument::fromJson(f.store->audit(f.as(f.admin), filter).body).object();
        for (const auto &event : page["events"_L1].toArray())
            numbers.append(event["number"_L1].toInteger());
        more = page["cursor"_L1].isString();
        filter.before = page["cursor"_L1].toString().toLongLong();
    }
    QCOMPARE(numbers, (QList<qint64>{5, 4, 3, 2, 1}));
    QCOMPARE(pages, 3);
    AuditFilter ofOne;
    ofOne.recordType = u"user"_s;
    ofOne.recordId = f.customer;
    QCOMPARE(QJsonDocument::fromJson(f.store->audit(f.as(f.admin), ofOne).body)["events"_L1].toArray().size(),
             2);
    QCOMPARE(codeOf(f.patch(f.manager, RecordType::User, f.customer, {{u"restrictedPermissions"_s, QJsonArray{u"orders.place"_s}}})),
             u"403 missing-permission"_s);
    const auto numberOf = [&](const QString &verb) {
        AuditFilter ofVerb;
        ofVerb.verb = verb;
        return QJsonDocument::fromJson(f.store->audit(f.as(f.admin), ofVerb).body)["events"_L1].toArray().size();
    };
    QCOMPARE(numberOf(u"update"_s), 5);
    QCOMPARE(numberOf(u"refused"_s), 1);
    QCOMPARE(numberOf(u"disable"_s), 0);
    AuditFilter later;
    later.from = f.now.addSecs(1);
    QCOMPARE(QJsonDocument::fromJson(f.store->audit(f.as(f.admin), later).body)["events"_L1].toArray().size(),
             0);
}

void tst_AccountStore::auditShowsTampering_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<qint64>("broken");
    QTest::addRow("untouched") << u"UPDATE audit SET at = at"_s << qint64(0);
    QTest::addRow("edited") << u"UPDATE audit SET actor_id = 'x' WHERE number = 2"_s << qint64(2);
    QTest::addRow("done by another name") << u"UPDATE audit SET actor_name = 'x' WHERE number = 2"_s << qint64(2);
    QTest::addRow("done by nobody") << u"UPDATE audit SET actor_name = '' WHERE number = 2"_s << qint64(2);
    QTest::addRow("taken out") << u"DELETE FROM audit WHERE number = 2"_s << qint64(3);
    QTest::addRow("cut off") << u"DELETE FROM audit WHERE number = 3"_s << qint64(3);
    QTest::addRow("moved") << u"UPDATE audit SET number = 5 - number WHERE number = 1"_s << qint64(2);
}

void tst_AccountStore::auditShowsTampering()
{
    QFETCH(QString, statement);
    QFETCH(qint64, broken);
    StoreFixture f;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"phone"_s, u"10%1"_s.arg(i)}})),
                 u"200"_s);
    const auto found = f.database->write([&](QSqlDatabase &db) -> Result<qint64> {
        if (auto done = sqlRun(db, statement); !done)
            return done.error();
        return brokenAuditEntry(db, f.company);
    });
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QCOMPARE(*found, broken);
}

void tst_AccountStore::auditKeepsTheName()
{
    StoreFixture f;
    const auto name = fullNameOfRow(f.row(RecordType::User, f.admin2));
    QCOMPARE(codeOf(f.patch(f.admin2, RecordType::User, f.customer, {{u"phone"_s, u"101"_s}})), u"200"_s);
    QCOMPARE(codeOf(f.command(f.admin2, Mutation::Disable, f.admin2)), u"403 own-record"_s); // and is told of, too
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::User, f.admin2)), u"200"_s);
    AuditFilter ofThem;
    ofThem.actorId = f.admin2;
    const auto events = QJsonDocument::fromJson(f.store->audit(f.as(f.admin), ofThem).body)["events"_L1].toArray();
    QCOMPARE(events.size(), 2);
    for (const auto &event : events)
        QCOMPARE(event["actorName"_L1].toString(), name);
}

void tst_AccountStore::auditOfAnOlderSchemaStaysWhole()
{
    StoreFixture f;
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"phone"_s, u"101"_s}})), u"200"_s);
    const auto broken = f.database->write([&](QSqlDatabase &db) -> Result<qint64> {
        // As it was written before names were kept, and one that the service does by itself.
        const Caller nobody{f.admin, f.company, {}, {}};
        if (auto added = appendAudit(db, {f.now, nobody, {}, u"user.update"_s, u"user"_s, f.customer, {}, {}}); !added)
            return added.error();
        return brokenAuditEntry(db, f.company);
    });
    QVERIFY(broken);
    QCOMPARE(*broken, 0);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"phone"_s, u"102"_s}})), u"200"_s);
    const auto after = f.database->read([&](QSqlDatabase &db) { return brokenAuditEntry(db, f.company); });
    QCOMPARE(*after, 0);
    const auto events = QJsonDocument::fromJson(f.store->audit(f.as(f.admin), {}).body)["events"_L1].toArray();
    QVERIFY(!events[1].toObject().contains("actorName"_L1));
    QVERIFY(events[0].toObject().contains("actorName"_L1));
}

void tst_AccountStore::auditIsKeptAsLongAsItIsSaid()
{
    StoreFixture f;
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"phone"_s, u"101"_s}})), u"200"_s);
    const auto left = [&] { return QJsonDocument::fromJson(f.store->audit(f.as(f.admin), {}).body)["events"_L1].toArray().size(); };
    f.now = f.now.addDays(90);
    QVERIFY(Upkeep(*f.context, 90).purge());
    QCOMPARE(left(), 1);
    f.now = f.now.addSecs(1);
    QVERIFY(Upkeep(*f.context).purge()); // five years
    QCOMPARE(left(), 1);
    QVERIFY(Upkeep(*f.context, 90).purge());
    QCOMPARE(left(), 0);
}

void tst_AccountStore::tooMuchAtOnceIsRefused()
{
    StoreFixture f;
    // The limit of whose VAT counts touches every budget at once.
    for (int i = 0; i < Commit::mostRows + 1; ++i)
        f.newBudget(BudgetOwner::User, f.customer, 1000, Enforcement::Warn);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 100)), u"409 too-many-affected"_s);
    QVERIFY(f.row(RecordType::Order, StoreFixture::id(400)).isEmpty());
}

void tst_AccountStore::purgingMovesTheHorizonAndKeepsTheChain()
{
    StoreFixture f;
    Upkeep upkeep(*f.context);
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::User, f.customer)), u"200"_s);
    const auto cursor = QJsonDocument::fromJson(f.store->snapshot(f.as(f.admin), {}).body)["startCursor"_L1]
                            .toString()
                            .toLatin1();
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.buyer, {{u"phone"_s, u"111"_s}})), u"200"_s);
    f.now = f.now.addDays(29);
    QVERIFY(upkeep.purge());
    QCOMPARE(codeOf(f.store->changes(f.as(f.admin), cursor)), u"200"_s);
    f.now = f.now.addDays(2);
    QVERIFY(upkeep.purge());
    const auto old = f.store->changes(f.as(f.admin), cursor);
    QCOMPARE(codeOf(old), u"410 cursor-expired"_s);
    QCOMPARE(old.refusal->extra["reason"_L1].toString(), u"expired"_s);
    // The number is never given again, the person is gone.
    QCOMPARE(codeOf(f.create(f.admin, RecordType::User, f.customer, {})), u"410 gone"_s);
    const auto kept = f.database->read([&](QSqlDatabase &db) -> Result<QString> {
        auto query = sqlQuery(db, u"SELECT row FROM record WHERE id = ?"_s, {f.customer});
        return query && query->next() ? Result<QString>(query->value(0).toString())
                                      : Result<QString>(Error{});
    });
    QCOMPARE(*kept, u"{}"_s);
    f.now = f.now.addYears(6);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.buyer, {{u"phone"_s, u"222"_s}})), u"200"_s);
    QVERIFY(upkeep.purge());
    const auto broken = f.database->read([&](QSqlDatabase &db) { return brokenAuditEntry(db, f.company); });
    QCOMPARE(*broken, 0);
    const auto left = QJsonDocument::fromJson(f.store->audit(f.as(f.admin), {}).body)["events"_L1].toArray();
    QCOMPARE(left.size(), 1);
}

QTEST_GUILESS_MAIN(tst_AccountStore)
#include "tst_accountstore.moc"
