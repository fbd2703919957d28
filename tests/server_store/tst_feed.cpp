// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "storefixture.h"

#include "server/store/cursor.h"

#include "models/entities/rowdigest.h"

#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = std::map<RecordKey, QJsonObject>;

/// What a client has: a snapshot, kept up to date by changes, taken anew when the cursor serves no more.
struct Client {
    Client(StoreFixture &fixture, const QString &user) : f(fixture), caller(f.as(user)) { }

    QString resync()
    {
        rows.clear();
        QByteArray key;
        do {
            const auto page = f.store->snapshot(caller, key);
            if (page.status != 200)
                return codeOf(page);
            const auto json = QJsonDocument::fromJson(page.body).object();
            cursor = json["startCursor"_L1].toString().toLatin1();
            for (const auto &item : json["rows"_L1].toArray())
                rows[{*recordTypeFromWire(item["recordType"_L1].toString()),
                      item["row"_L1]["id"_L1].toString()}] = item["row"_L1].toObject();
            key = page.next;
        } while (!key.isEmpty());
        ++resyncs;
        return {};
    }

    /// Empty when all is well.
    QString follow(int limit)
    {
        for (bool more = true; more;) {
            const auto page = f.store->changes(caller, cursor, limit);
            if (page.status == 410)
                return resync();
            if (page.status != 200)
                return codeOf(page);
            const auto json = QJsonDocument::fromJson(page.body).object();
            if (json["from"_L1].toString().toLatin1() != cursor)
                return u"another cursor"_s;
            qint64 last = 0;
            for (const auto &commit : json["commits"_L1].toArray()) {
                if (commit["seq"_L1].toInteger() <= last)
                    return u"commits out of order"_s;
                last = commit["seq"_L1].toInteger();
                for (const auto &change : commit["changes"_L1].toArray()) {
                    const RecordKey key{*recordTypeFromWire(change["recordType"_L1].toString()),
                                        change["id"_L1].toString()};
                    if (change["revision"_L1].toInteger() != last)
                        return u"a revision that is not the commit's"_s;
                    if (change["op"_L1] == "put"_L1)
                        rows[key] = change["row"_L1].toObject();
                    else if (rows.erase(key) == 0)
                        return u"%1 of a row that was never sent"_s.arg(change["op"_L1].toString());
                }
            }
            cursor = json["cursor"_L1].toString().toLatin1();
            more = json["more"_L1].toBool();
            if (json.contains("digest"_L1) == more)
                return u"a digest elsewhere than at the end"_s;
            digests = json["digest"_L1].toObject();
        }
        return wrongDigest();
    }

    /// The kind of whose rows the service says something else than they are.
    QString wrongDigest() const
    {
        std::map<QString, quint64> sums;
        for (auto it = digests.begin(); it != digests.end(); ++it)
            sums[it.key()] = 0;
        for (const auto &[key, row] : rows) {
            if (const auto sum = sums.find(collectionName(key.type)); sum != sums.end())
                sum->second += rowDigest(key, row["revision"_L1].toInteger());
        }
        for (const auto &[name, sum] : sums) {
            if (digests[name] != digestToText(sum))
                return u"a wrong digest of "_s + name;
        }
        return {};
    }

    StoreFixture &f;
    Caller caller;
    Rows rows;
    QByteArray cursor;
    QJsonObject digests; ///< of the last page
    int resyncs = 0;
};

/// What the caller sees, by asking for every record by itself.
Rows directView(StoreFixture &f, const Caller &caller)
{
    Rows rows;
    const auto done = f.database->read([&](QSqlDatabase &db) -> Result<void> {
        Records records(db, caller.companyId, f.now);
        const auto sight = Sight::of(records, caller);
        for (const auto type : allRecordTypes) {
            const auto ids = records.ids(type);
            for (const auto &id : ids) {
                if (const auto row = records.row(type, id); sight && sight->sees(type, row))
                    rows[{type, id}] = row;
            }
        }
        return records.error() ? Result<void>(*records.error()) : Result<void>();
    });
    return done ? rows : Rows();
}

} // namespace

class tst_Feed : public QObject {
    Q_OBJECT

private slots:
    void everybodySeesWhatIsTheirs();
    void followersAgreeWithTheStore_data();
    void followersAgreeWithTheStore();
    void rowsComeAndGoWithSight();
    void aBudgetFollowsItsOwner();
    void changesCarryTheirKey();
    void pagesEndBetweenCommits();
    void oldOrdersAreLeftOut();
    void cursorsServeNoMore_data();
    void cursorsServeNoMore();
    void standingInBeginsANewScope();
    void cursorsCannotBeMadeUp();
    void cursorsAreShort();
    void digestsTellOfWhatIsSeenWhole();
    void aBudgetOfSomebodyElseGoesWithItsUse();
    void aRestoredBackupBeginsAnew();
};

void tst_Feed::everybodySeesWhatIsTheirs()
{
    StoreFixture f;
    f.newBudget(BudgetOwner::User, f.buyer, 1000, Enforcement::Warn);
    const auto groups = f.newBudget(BudgetOwner::Group, f.sales, 1000, Enforcement::Warn);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 2000)), u"201"_s);
    QCOMPARE(codeOf(f.place(f.buyer, StoreFixture::id(401), 2000)), u"201"_s);
    Client customer(f, f.customer);
    QCOMPARE(customer.resync(), QString());
    QStringList seen;
    for (const auto &[key, row] : customer.rows)
        seen.append(wireName(key.type) + u' ' + QString::number(key.id.right(4).toInt()));
    QCOMPARE(seen,
             (QStringList{u"company 1"_s, u"group 23"_s, u"user 34"_s, u"budget 502"_s, u"budgetUsage 502"_s,
                          u"order 400"_s}));
    QCOMPARE(groups, StoreFixture::id(502));
    Client admin(f, f.admin);
    QCOMPARE(admin.resync(), QString());
    QCOMPARE(admin.rows, directView(f, f.as(f.admin)));
    QCOMPARE(admin.rows.size(), size_t(1 + 5 + 4 + 6 + 2 + 2 + 2));
}

void tst_Feed::followersAgreeWithTheStore_data()
{
    QTest::addColumn<int>("seed");
    const int seeds = TestDatabase::isPostgres() ? 2 : 6; // where every row read is a message to the server
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void tst_Feed::followersAgreeWithTheStore()
{
    QFETCH(int, seed);
    StoreFixture f;
    quint32 state = quint32(seed) * 2654435761u;
    const auto random = [&](int bound) {
        return int(((state = state * 1664525 + 1013904223) >> 12) % quint32(bound));
    };
    std::vector<Client> clients;
    for (const auto &user : {f.admin, f.manager, f.approver, f.customer})
        clients.emplace_back(f, user);
    for (auto &client : clients)
        QCOMPARE(client.resync(), QString());

    const QStringList people{f.manager, f.approver, f.customer, f.buyer, f.admin2};
    // Mostly people who do not look on: a change of somebody's own rights hides much in a new snapshot.
    const auto somebody = [&] {
        return random(6) ? random(2) ? f.buyer : f.admin2 : people[random(int(people.size()))];
    };
    f.newBudget(BudgetOwner::Company, f.company, 10, Enforcement::RequireApproval); // most orders wait
    const QStringList groups{f.root, f.sales, f.north, f.field};
    const QStringList roles{f.customers, f.managers, f.approvers, f.viewers};
    const auto any = [&](const QStringList &list) { return list[random(int(list.size()))]; };
    int next = 400;
    for (int step = 0; step < 120; ++step) {
        const auto id = StoreFixture::id(++next);
        switch (random(14)) {
        case 0:
            f.newBudget(BudgetOwner::Group, any(groups), 500 + random(3000), Enforcement(random(3)));
            break;
        case 1:
            f.newBudget(BudgetOwner::User, any({f.customer, f.buyer}), 500 + random(3000),
                        Enforcement(random(2)));
            break;
        case 2:
            f.patch(f.admin, RecordType::User, somebody(), {{u"groupId"_s, any(groups)}});
            break;
        case 3:
            f.patch(f.admin, RecordType::User, somebody(), {{u"roleIds"_s, QJsonArray{any(roles)}}});
            break;
        case 4:
            f.patch(f.admin, RecordType::Group, any({f.north, f.field}),
                    {{u"parentId"_s, any({f.root, f.sales})}});
            break;
        case 5:
            f.patch(f.admin, RecordType::Group, any(groups), {{u"approverIds"_s, QJsonArray{any(people)}}});
            break;
        case 6:
            f.command(f.admin, random(4) ? Mutation::Enable : Mutation::Disable, somebody());
            break;
        case 7:
            f.command(any({f.approver, f.admin}), random(2) ? Mutation::Approve : Mutation::Reject,
                      StoreFixture::id(400 + random(next - 400)), {{u"comment"_s, u"x"_s}});
            break;
        case 8:
            f.create(f.admin, RecordType::User, id,
                     {{u"email"_s, u"u%1@prove.example"_s.arg(next)},
                      {u"groupId"_s, any(groups)},
                      {u"roleIds"_s, QJsonArray{any(roles)}}});
            break;
        case 9:
            f.remove(f.admin, any({u"b"_s, u"u"_s}) == "b"_L1 ? RecordType::Budget : RecordType::User,
                     StoreFixture::id(400 + random(next - 400)));
            break;
        case 10:
            f.patch(f.admin, RecordType::User, f.approver,
                    {{u"delegate"_s,
                      random(2) ? QJsonValue(QJsonObject{
                          {u"userId"_s, f.admin}, {u"from"_s, u"2026-11-01"_s}, {u"to"_s, u"2026-12-01"_s}})
                                : QJsonValue(QJsonValue::Null)}});
            break;
        case 11:
            f.patch(f.admin, RecordType::Budget, StoreFixture::id(501 + random(8)),
                    {{u"amount"_s, StoreFixture::money(1 + random(3000))}});
            break;
        default:
            f.place(any({f.customer, f.buyer, f.admin}), id, 100 + random(2000));
        }
        for (auto &client : clients) {
            const auto view = directView(f, client.caller);
            if (random(3) != 0 || view.empty()) // somebody who is disabled asks in vain
                continue;
            QCOMPARE(client.follow(1 + random(4)), QString());
            QCOMPARE(client.rows, view);
        }
    }
    QCOMPARE(clients.front().follow(1000), QString());
    QCOMPARE(clients.front().rows, directView(f, f.as(f.admin)));
    QCOMPARE(clients.front().resyncs, 1); // an Administrator follows all of it by changes
}

void tst_Feed::rowsComeAndGoWithSight()
{
    StoreFixture f;
    f.newBudget(BudgetOwner::Company, f.company, 1, Enforcement::RequireApproval);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.root, {{u"approverIds"_s, QJsonArray{f.admin2}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    Client approver(f, f.approver);
    QCOMPARE(approver.resync(), QString());
    const auto order = RecordKey{RecordType::Order, StoreFixture::id(400)};
    QVERIFY(!approver.rows.contains(order));
    const auto next = [&] {
        const auto page = f.store->changes(approver.caller, approver.cursor);
        QString ops;
        for (const auto &commit : QJsonDocument::fromJson(page.body)["commits"_L1].toArray()) {
            for (const auto &change : commit["changes"_L1].toArray())
                ops += change["recordType"_L1].toString() + u' ' + change["op"_L1].toString() + u"; "_s;
        }
        return ops + approver.follow(1000);
    };
    QCOMPARE(
        codeOf(f.patch(f.admin, RecordType::Group, f.root, {{u"approverIds"_s, QJsonArray{f.approver}}})),
        u"200"_s);
    QCOMPARE(next(), u"group put; order put; "_s);
    QVERIFY(approver.rows.contains(order));
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.root, {{u"approverIds"_s, QJsonArray{f.admin2}}})),
             u"200"_s);
    QCOMPARE(next(), u"group put; order hide; "_s);
    QVERIFY(!approver.rows.contains(order));
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.buyer, {{u"phone"_s, u"111"_s}})), u"200"_s);
    QCOMPARE(next(), QString());
    QCOMPARE(approver.resyncs, 1);
}

void tst_Feed::aBudgetFollowsItsOwner()
{
    StoreFixture f;
    const auto budget = f.newBudget(BudgetOwner::User, f.customer, 1000, Enforcement::Warn);
    Client customer(f, f.customer);
    Client buyer(f, f.buyer);
    QCOMPARE(customer.resync(), QString());
    QCOMPARE(buyer.resync(), QString());
    const auto use = RecordKey{RecordType::BudgetUsage, budget};
    QVERIFY(customer.rows.contains(use) && !buyer.rows.contains(use));
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Budget, budget, {{u"ownerId"_s, f.buyer}})), u"200"_s);
    QCOMPARE(customer.follow(1000), QString());
    QCOMPARE(buyer.follow(1000), QString());
    QVERIFY(!customer.rows.contains(use) && buyer.rows.contains(use));
    QCOMPARE(customer.resyncs + buyer.resyncs, 2);
}

void tst_Feed::changesCarryTheirKey()
{
    StoreFixture f;
    Client admin(f, f.admin);
    QCOMPARE(admin.resync(), QString());
    const Mutation mutation{.action = Mutation::Update,
                            .type = RecordType::User,
                            .id = f.customer,
                            .body = {{u"phone"_s, u"111"_s}},
                            .key = u"a\\key"_s,
                            .fingerprint = {},
                            .ifMatch = -1};
    QCOMPARE(codeOf(f.send(f.admin, mutation)), u"200"_s);
    QVERIFY(Upkeep(*f.context).noteSignIn(f.company, f.customer));
    const auto commits =
        QJsonDocument::fromJson(f.store->changes(admin.caller, admin.cursor).body)["commits"_L1].toArray();
    QCOMPARE(commits.size(), 2);
    QCOMPARE(commits[0]["mutation"_L1].toString(), u"a\\key"_s);
    QVERIFY(commits[1]["mutation"_L1].isNull());
    QCOMPARE(commits[1]["changes"_L1][0]["row"_L1]["lastSignInOn"_L1].toString(), u"2026-11-23"_s);
    const auto seq = f.seq();
    QVERIFY(Upkeep(*f.context).noteSignIn(f.company, f.customer)); // the same day
    QCOMPARE(f.seq(), seq);
}

void tst_Feed::pagesEndBetweenCommits()
{
    StoreFixture f;
    Client admin(f, f.admin);
    QCOMPARE(admin.resync(), QString());
    for (int i = 0; i < 3; ++i)
        f.newBudget(BudgetOwner::Company, f.company, 1000, Enforcement::Warn); // two rows each
    const auto page = QJsonDocument::fromJson(f.store->changes(admin.caller, admin.cursor, 3).body).object();
    QCOMPARE(page["commits"_L1].toArray().size(), 1);
    QCOMPARE(page["more"_L1].toBool(), true);
    const auto one = QJsonDocument::fromJson(f.store->changes(admin.caller, admin.cursor, 1).body).object();
    QCOMPARE(one["commits"_L1].toArray().size(), 1); // more than asked for, rather than none
    const auto rest = QJsonDocument::fromJson(
                          f.store->changes(admin.caller, page["cursor"_L1].toString().toLatin1(), 4).body)
                          .object();
    QCOMPARE(rest["commits"_L1].toArray().size(), 2);
    QCOMPARE(rest["more"_L1].toBool(), false);
}

void tst_Feed::oldOrdersAreLeftOut()
{
    StoreFixture f;
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300, f.now.addMonths(-23))), u"201"_s);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(401), 300, f.now.addMonths(-25))), u"201"_s);
    for (const auto &user : {f.admin, f.customer}) {
        Client client(f, user);
        QCOMPARE(client.resync(), QString());
        QVERIFY(client.rows.contains({RecordType::Order, StoreFixture::id(400)}));
        QVERIFY(!client.rows.contains({RecordType::Order, StoreFixture::id(401)}));
        const auto first = QJsonDocument::fromJson(f.store->snapshot(f.as(user), {}).body).object();
        QCOMPARE(first["total"_L1].toInteger(), qint64(client.rows.size()));
    }
}

void tst_Feed::cursorsServeNoMore_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    for (const auto *what :
         {"malformed", "company", "page", "schema", "epoch", "ahead", "scope", "role", "person", "expired"}) {
        const auto name = QString::fromLatin1(what);
        QTest::addRow("%s", what) << name
                                  << (name == "ahead"_L1                              ? u"epoch"_s
                                          : name == "role"_L1 || name == "person"_L1  ? u"scope"_s
                                          : name == "company"_L1 || name == "page"_L1 ? u"malformed"_s
                                                                                      : name);
    }
}

void tst_Feed::cursorsServeNoMore()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    StoreFixture f;
    Client client(f, f.customer);
    QCOMPARE(client.resync(), QString());
    auto cursor = *Cursor::read(client.cursor, f.database->secret());
    auto caller = client.caller;
    if (what == "company"_L1)
        cursor.companyId = StoreFixture::id(2);
    else if (what == "page"_L1)
        cursor.type = 3;
    else if (what == "schema"_L1)
        cursor.schema += 1;
    else if (what == "epoch"_L1)
        cursor.epoch += 1;
    else if (what == "ahead"_L1)
        cursor.seq += 1;
    else if (what == "scope"_L1)
        QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"groupId"_s, f.field}})), u"200"_s);
    else if (what == "role"_L1)
        QCOMPARE(
            codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"roleIds"_s, QJsonArray{f.viewers}}})),
            u"200"_s);
    else if (what == "person"_L1)
        caller = f.as(f.buyer);
    else if (what == "expired"_L1)
        cursor.seq = 0;
    auto text = cursor.signedWith(f.database->secret());
    if (what == "malformed"_L1)
        text.chop(1);
    const auto answer = f.store->changes(caller, text);
    QCOMPARE(codeOf(answer), u"410 cursor-expired"_s);
    QCOMPARE(answer.refusal->extra["reason"_L1].toString(), reason);
}

void tst_Feed::standingInBeginsANewScope()
{
    StoreFixture f;
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.buyer, {{u"roleIds"_s, QJsonArray{f.approvers}}})),
             u"200"_s);
    Client client(f, f.buyer);
    QCOMPARE(client.resync(), QString());
    const QJsonObject tomorrow{
        {u"userId"_s, f.buyer}, {u"from"_s, u"2026-11-24"_s}, {u"to"_s, u"2026-11-24"_s}};
    QCOMPARE(codeOf(f.patch(f.approver, RecordType::User, f.approver, {{u"delegate"_s, tomorrow}})),
             u"200"_s);
    for (const auto *code : {"200", "410 cursor-expired", "200"}) { // today, tomorrow, and the day after
        QCOMPARE(codeOf(f.store->changes(client.caller, client.cursor)), QString::fromLatin1(code));
        f.now = f.now.addDays(1);
    }
}

void tst_Feed::cursorsCannotBeMadeUp()
{
    StoreFixture f;
    Client client(f, f.customer);
    QCOMPARE(client.resync(), QString());
    const auto bytes = QByteArray::fromBase64(client.cursor, QByteArray::Base64UrlEncoding);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        auto forged = bytes;
        forged[i] = char(forged[i] ^ 1);
        QVERIFY(!Cursor::read(forged.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
                              f.database->secret()));
    }
    QVERIFY(!Cursor::read(client.cursor, QByteArray(32, 'x')));
    for (const auto *text : {"", "A", "====", "\xff\xfe", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
        QVERIFY(!Cursor::read(text, f.database->secret()));
}

void tst_Feed::cursorsAreShort()
{
    Cursor cursor{StoreFixture::id(1),
                  std::numeric_limits<qint64>::max(),
                  std::numeric_limits<qint64>::max(),
                  QByteArray(16, '\xff'),
                  Cursor::currentSchema,
                  7,
                  StoreFixture::id(1)};
    const auto text = cursor.signedWith(QByteArray(32, 'k'));
    QVERIFY(text.size() <= 200);
    const auto read = Cursor::read(text, QByteArray(32, 'k'));
    QVERIFY(read);
    QCOMPARE(read->companyId, cursor.companyId);
    QCOMPARE(read->seq, cursor.seq);
    QCOMPARE(read->afterId, cursor.afterId);
}

void tst_Feed::digestsTellOfWhatIsSeenWhole()
{
    StoreFixture f;
    Client admin(f, f.admin);
    Client customer(f, f.customer);
    for (auto *client : {&admin, &customer}) {
        QCOMPARE(client->resync(), QString());
        QCOMPARE(client->follow(1000), QString());
    }
    QCOMPARE(customer.digests.keys(), (QStringList{u"companies"_s, u"invoice-applications"_s}));
    QCOMPARE(admin.digests.size(), qsizetype(allRecordTypes.size()) - 1); // all but the orders
    // Carried along with changes, removals among them; a lost row shows.
    const auto group = StoreFixture::id(600);
    QCOMPARE(
        codeOf(f.create(f.admin, RecordType::Group, group, {{u"name"_s, u"New"_s}, {u"parentId"_s, f.root}})),
        u"201"_s);
    QCOMPARE(admin.follow(1000), QString());
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, group, {{u"name"_s, u"Newer"_s}})), u"200"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, group, {{u"name"_s, u"Newest"_s}})), u"200"_s);
    QCOMPARE(admin.follow(1), QString());
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Group, group)), u"200"_s);
    QCOMPARE(admin.follow(1000), QString());
    admin.rows.erase({RecordType::Group, f.field});
    QCOMPARE(admin.follow(1000), u"a wrong digest of groups"_s);
    // Counted anew by another process, and after the log has been cut.
    const auto before = admin.digests;
    f.store = std::make_unique<AccountStore>(*f.context);
    f.now = f.now.addDays(40);
    QVERIFY(Upkeep(*f.context).purge());
    Client fresh(f, f.admin);
    QCOMPARE(fresh.resync(), QString());
    QCOMPARE(fresh.follow(1000), QString());
    QCOMPARE(fresh.digests, before);
}

void tst_Feed::aBudgetOfSomebodyElseGoesWithItsUse()
{
    StoreFixture f;
    const auto budget = f.newBudget(BudgetOwner::User, f.customer, 1000, Enforcement::Warn);
    Client customer(f, f.customer);
    Client buyer(f, f.buyer);
    for (auto *client : {&customer, &buyer}) {
        QCOMPARE(client->resync(), QString());
        QCOMPARE(client->rows.count({RecordType::BudgetUsage, budget}), size_t(client == &customer));
    }
    for (const auto &owner : {f.buyer, f.customer, f.buyer}) {
        QCOMPARE(codeOf(f.patch(f.admin, RecordType::Budget, budget, {{u"ownerId"_s, owner}})), u"200"_s);
        for (auto *client : {&customer, &buyer}) {
            QCOMPARE(client->follow(1000), QString());
            QCOMPARE(client->rows, directView(f, client->caller));
        }
    }
}

void tst_Feed::aRestoredBackupBeginsAnew()
{
    StoreFixture f;
    Client admin(f, f.admin);
    QCOMPARE(admin.resync(), QString());
    QCOMPARE(codeOf(f.store->changes(admin.caller, admin.cursor)), u"200"_s);
    QVERIFY(Upkeep(*f.context).renewEpochs());
    const auto refused = f.store->changes(admin.caller, admin.cursor);
    QCOMPARE(codeOf(refused), u"410 cursor-expired"_s);
    QCOMPARE(refused.refusal->extra["reason"_L1].toString(), u"epoch"_s);
    QCOMPARE(admin.follow(1000), QString()); // reads everything anew
    QCOMPARE(admin.resyncs, 2);
    QCOMPARE(codeOf(f.store->changes(admin.caller, admin.cursor)), u"200"_s);
}

QTEST_GUILESS_MAIN(tst_Feed)
#include "tst_feed.moc"
