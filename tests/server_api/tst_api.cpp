// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/api/api.h"
#include "server/http/httpfront.h"
#include "tests/server_store/storefixture.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Reply {
    int status = 0;
    QJsonObject json;
    QList<QNetworkReply::RawHeaderPair> headers;

    QString problem() const { return json["type"_L1].toString().section(u':', -1); }
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

} // namespace

/// The account API over real HTTP, with the user's id for a token.
class tst_Api : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void publicPaths();
    void needsAToken();
    void refusesPaths_data();
    void refusesPaths();
    void refusesRequests_data();
    void refusesRequests();
    void readsAndChangesARecord();
    void changesOnlyOnesOwnFacts();
    void carriesOutCommands();
    void readsASnapshotPageByPage();
    void waitsForAChange();
    void waitsInVainForWhatIsNotSeen();
    void manyMayWait();
    void tellsWhenTheCursorServesNoMore();
    void readsTheAudit();
    void showsPastPeriods();
    void carriesOutABatch();
    void refusesBatches_data();
    void refusesBatches();
    void refusesSingleChanges_data();
    void refusesSingleChanges();

private:
    QNetworkReply *send(const QByteArray &method, const QString &path, const QString &user,
                        const QByteArray &body = {}, const QList<QNetworkReply::RawHeaderPair> &headers = {});
    Reply call(const QByteArray &method, const QString &path, const QString &user,
               const QByteArray &body = {}, const QList<QNetworkReply::RawHeaderPair> &headers = {});
    static Reply taken(QNetworkReply *reply);
    Reply change(const QByteArray &method, const QString &path, const QString &user, const QJsonObject &body,
                 const QByteArray &etag);
    QString of(const QString &rest) const { return u"/v1/companies/"_s + m_fixture->company + rest; }

    std::unique_ptr<ChangeWaiters> m_waiters;
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Api> m_api;
    std::unique_ptr<HttpFront> m_front;
    std::unique_ptr<QNetworkAccessManager> m_network;
    quint16 m_port = 0;
    int m_keys = 0;
};

void tst_Api::init()
{
    m_waiters = std::make_unique<ChangeWaiters>();
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->context->committed = [this](const QString &company) { m_waiters->wake(company); };
    m_fixture->store = std::make_unique<AccountStore>(*m_fixture->context);
    m_api = std::make_unique<Api>(*m_fixture->store, *m_waiters,
                                  ApiOptions{u"+47 22 00 00 00"_s, u"help@shop.example"_s, u"Mon–Fri 8–16"_s});
    m_front =
        std::make_unique<HttpFront>(HttpLimits{}, [this](const HttpRequest &request, const HttpReply &reply) {
            const auto token = request.header("Authorization").mid(7);
            std::optional<Caller> caller;
            if (!token.isEmpty())
                caller = m_fixture->as(QString::fromLatin1(token));
            m_api->handle(request, caller, reply);
        });
    const auto port = m_front->start(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    m_port = *port;
    m_network = std::make_unique<QNetworkAccessManager>();
}

void tst_Api::cleanup()
{
    m_network.reset();
    m_front.reset();
    m_api.reset();
    m_fixture.reset();
    m_waiters.reset();
}

QNetworkReply *tst_Api::send(const QByteArray &method, const QString &path, const QString &user,
                             const QByteArray &body, const QList<QNetworkReply::RawHeaderPair> &headers)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)));
    if (!user.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + user.toLatin1());
    for (const auto &[key, value] : headers)
        request.setRawHeader(key, value);
    return m_network->sendCustomRequest(request, method, body);
}

Reply tst_Api::taken(QNetworkReply *reply)
{
    Reply result{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                 QJsonDocument::fromJson(reply->readAll()).object(), reply->rawHeaderPairs()};
    reply->deleteLater();
    return result;
}

Reply tst_Api::call(const QByteArray &method, const QString &path, const QString &user,
                    const QByteArray &body, const QList<QNetworkReply::RawHeaderPair> &headers)
{
    auto *reply = send(method, path, user, body, headers);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 30000))
        return {};
    return taken(reply);
}

Reply tst_Api::change(const QByteArray &method, const QString &path, const QString &user,
                      const QJsonObject &body, const QByteArray &etag)
{
    QList<QNetworkReply::RawHeaderPair> headers{
        {"Idempotency-Key", "\"k" + QByteArray::number(++m_keys) + '"'},
        {"Content-Type", method == "PATCH" ? "application/merge-patch+json" : "application/json"}};
    headers.append(method == "PUT" ? QNetworkReply::RawHeaderPair("If-None-Match", "*")
                                   : QNetworkReply::RawHeaderPair("If-Match", etag));
    return call(method, path, user, method == "DELETE" ? QByteArray() : QJsonDocument(body).toJson(),
                headers);
}

void tst_Api::publicPaths()
{
    QCOMPARE(call("GET", u"/health"_s, {}).json, (QJsonObject{{u"status"_s, u"ok"_s}}));
    const auto capabilities = call("GET", u"/v1/capabilities"_s, {});
    QCOMPARE(capabilities.status, 200);
    QCOMPARE(capabilities.json["api"_L1]["version"_L1].toInt(), 1);
    QCOMPARE(capabilities.json["support"_L1]["email"_L1].toString(), u"help@shop.example"_s);
    QCOMPARE(capabilities.json["support"_L1]["hours"_L1].toString(), u"Mon–Fri 8–16"_s);
    QCOMPARE(call("POST", u"/health"_s, {}).status, 405);
}

void tst_Api::needsAToken()
{
    for (const auto &path : {u"/v1/me"_s, of({}), of(u"/snapshot"_s), of(u"/changes"_s), of(u"/audit"_s)}) {
        const auto reply = call("GET", path, {});
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.header("WWW-Authenticate").startsWith("Bearer"));
    }
}

void tst_Api::refusesPaths_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto company = u"/v1/companies/"_s + StoreFixture::id(1);
    const auto other = u"/v1/companies/"_s + StoreFixture::id(2);
    QTest::addRow("nothing") << QByteArray("GET") << u"/v1"_s << 404;
    QTest::addRow("unknown") << QByteArray("GET") << u"/v2/me"_s << 404;
    QTest::addRow("another company") << QByteArray("GET") << other << 404;
    QTest::addRow("another company's feed") << QByteArray("GET") << other + u"/changes"_s << 404;
    QTest::addRow("another company's user")
        << QByteArray("PATCH") << other + u"/users/"_s + StoreFixture::id(31) << 404;
    QTest::addRow("a list") << QByteArray("GET") << company + u"/users"_s << 404;
    QTest::addRow("no id") << QByteArray("GET") << company + u"/users/x'--"_s << 404;
    QTest::addRow("a companion") << QByteArray("GET") << company + u"/budget-usages/"_s + StoreFixture::id(1)
                                 << 404;
    QTest::addRow("no such command") << QByteArray("POST")
                                     << company + u"/users/"_s + StoreFixture::id(31) + u"/promote"_s << 404;
    QTest::addRow("a user's command on an order")
        << QByteArray("POST") << company + u"/orders/"_s + StoreFixture::id(31) + u"/disable"_s << 404;
    QTest::addRow("reading a command")
        << QByteArray("GET") << company + u"/users/"_s + StoreFixture::id(31) + u"/disable"_s << 405;
    QTest::addRow("removing the company") << QByteArray("DELETE") << company << 405;
    QTest::addRow("changing an order")
        << QByteArray("PATCH") << company + u"/orders/"_s + StoreFixture::id(31) << 405;
    QTest::addRow("posting to a user")
        << QByteArray("POST") << company + u"/users/"_s + StoreFixture::id(31) << 405;
    QTest::addRow("writing the feed") << QByteArray("POST") << company + u"/changes"_s << 405;
    QTest::addRow("writing the audit") << QByteArray("DELETE") << company + u"/audit"_s << 405;
}

void tst_Api::refusesPaths()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const auto reply = call(method, path, m_fixture->admin);
    QCOMPARE(reply.status, status);
    QVERIFY(status != 405 || !reply.header("Allow").isEmpty());
}

void tst_Api::refusesRequests_data()
{
    using Headers = QList<QNetworkReply::RawHeaderPair>;
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problem");
    const QNetworkReply::RawHeaderPair key{"Idempotency-Key", "\"k\""};
    const QNetworkReply::RawHeaderPair match{"If-Match", "\"1\""};
    const QNetworkReply::RawHeaderPair json{"Content-Type", "application/merge-patch+json"};
    const QByteArray body = R"({"phone":"111"})";
    QTest::addRow("no key") << QByteArray("PATCH") << Headers{match, json} << body << 400
                            << u"idempotency-key-required"_s;
    QTest::addRow("a key without quotes")
        << QByteArray("PATCH") << Headers{{"Idempotency-Key", "k"}, match, json} << body << 400
        << u"idempotency-key-required"_s;
    QTest::addRow("a long key") << QByteArray("PATCH")
                                << Headers{{"Idempotency-Key", '"' + QByteArray(65, 'k') + '"'}, match, json}
                                << body << 400 << u"idempotency-key-required"_s;
    QTest::addRow("no precondition") << QByteArray("PATCH") << Headers{key, json} << body << 428
                                     << u"precondition-required"_s;
    QTest::addRow("no precondition to make")
        << QByteArray("PUT") << Headers{key, match, {"Content-Type", "application/json"}} << body << 428
        << u"precondition-required"_s;
    QTest::addRow("a weak tag") << QByteArray("PATCH") << Headers{key, {"If-Match", "W/\"1\""}, json} << body
                                << 400 << u"bad-precondition"_s;
    QTest::addRow("any tag") << QByteArray("PATCH") << Headers{key, {"If-Match", "*"}, json} << body << 400
                             << u"bad-precondition"_s;
    QTest::addRow("stale") << QByteArray("PATCH") << Headers{key, {"If-Match", "\"0\""}, json} << body << 412
                           << u"version-conflict"_s;
    QTest::addRow("a form") << QByteArray("PATCH")
                            << Headers{key, match, {"Content-Type", "application/x-www-form-urlencoded"}}
                            << body << 415 << u"unsupported-media-type"_s;
    QTest::addRow("no JSON") << QByteArray("PATCH") << Headers{key, match, json} << QByteArray("{") << 400
                             << u"malformed-json"_s;
    QTest::addRow("no object") << QByteArray("PATCH") << Headers{key, match, json} << QByteArray("[1]") << 400
                               << u"malformed-json"_s;
    QTest::addRow("no UTF-8") << QByteArray("PATCH") << Headers{key, match, json}
                              << QByteArray("{\"phone\":\"\xff\"}") << 400 << u"malformed-json"_s;
    QTest::addRow("unknown field") << QByteArray("PATCH") << Headers{key, match, json}
                                   << QByteArray(R"({"admin":true})") << 422 << u"invalid"_s;
    QTest::addRow("unknown permission")
        << QByteArray("PATCH") << Headers{key, match, json}
        << QByteArray(R"({"restrictedPermissions":["x"]})") << 422 << u"invalid"_s;
    QTest::addRow("a body to remove")
        << QByteArray("DELETE") << Headers{key, match, json} << body << 400 << u"unexpected-body"_s;
}

void tst_Api::refusesRequests()
{
    using Headers = QList<QNetworkReply::RawHeaderPair>;
    QFETCH(QByteArray, method);
    QFETCH(Headers, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, problem);
    const auto reply = call(method, of(u"/users/"_s + m_fixture->customer), m_fixture->admin, body, headers);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.problem(), problem);
    QCOMPARE(reply.header("Content-Type"), "application/problem+json");
    QVERIFY(!reply.json["requestId"_L1].toString().isEmpty());
}

void tst_Api::readsAndChangesARecord()
{
    const auto path = of(u"/users/"_s + m_fixture->customer);
    const auto read = call("GET", path, m_fixture->admin);
    QCOMPARE(read.status, 200);
    QCOMPARE(read.header("ETag"), "\"1\"");
    const auto changed =
        change("PATCH", path, m_fixture->admin, {{u"phone"_s, u"+47 400 00 000"_s}}, read.header("ETag"));
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json["row"_L1]["phone"_L1].toString(), u"+47 400 00 000"_s);
    QCOMPARE(changed.header("ETag"), '"' + QByteArray::number(changed.json["seq"_L1].toInteger()) + '"');
    const auto made = change("PUT", of(u"/groups/"_s + StoreFixture::id(90)), m_fixture->admin,
                             {{u"name"_s, u"Night"_s}, {u"parentId"_s, m_fixture->root}}, {});
    QCOMPARE(made.status, 201);
    const auto gone =
        change("DELETE", of(u"/groups/"_s + StoreFixture::id(90)), m_fixture->admin, {}, made.header("ETag"));
    QCOMPARE(gone.status, 200);
    QCOMPARE(gone.json["tombstone"_L1]["id"_L1].toString(), StoreFixture::id(90));
    QCOMPARE(call("GET", of(u"/groups/"_s + StoreFixture::id(90)), m_fixture->admin).status, 410);
}

void tst_Api::changesOnlyOnesOwnFacts()
{
    const auto me = call("GET", u"/v1/me"_s, m_fixture->customer);
    QCOMPARE(me.status, 200);
    QCOMPARE(
        change("PATCH", u"/v1/me"_s, m_fixture->customer, {{u"phone"_s, u"111"_s}}, me.header("ETag")).status,
        200);
    const auto again = call("GET", u"/v1/me"_s, m_fixture->customer);
    QCOMPARE(again.json["user"_L1]["phone"_L1].toString(), u"111"_s);
    QCOMPARE(
        change("PATCH", u"/v1/me"_s, m_fixture->customer, {{u"costCentre"_s, u"1"_s}}, again.header("ETag"))
            .status,
        422);
    QCOMPARE(change("PATCH", of(u"/users/"_s + m_fixture->customer), m_fixture->customer,
                    {{u"costCentre"_s, u"1"_s}}, again.header("ETag"))
                 .status,
             403);
}

void tst_Api::carriesOutCommands()
{
    const auto path = of(u"/users/"_s + m_fixture->customer);
    const auto disabled = call("POST", path + u"/disable"_s, m_fixture->admin, {},
                               {{"Idempotency-Key", "\"a\""}, {"If-Match", "\"1\""}});
    QCOMPARE(disabled.status, 200);
    QCOMPARE(disabled.json["row"_L1]["status"_L1].toString(), u"disabled"_s);
    QCOMPARE(call("GET", u"/v1/me"_s, m_fixture->customer).status, 401);
    QCOMPARE(change("POST", path + u"/enable"_s, m_fixture->admin, {}, disabled.header("ETag")).status, 200);
    m_fixture->newBudget(BudgetOwner::Company, m_fixture->company, 100, Enforcement::RequireApproval);
    QCOMPARE(m_fixture->place(m_fixture->customer, StoreFixture::id(400), 200).status, 201);
    const auto order = of(u"/orders/"_s + StoreFixture::id(400));
    const auto etag = call("GET", order, m_fixture->approver).header("ETag");
    QCOMPARE(change("POST", order + u"/reject"_s, m_fixture->approver, {}, etag).status, 422);
    const auto rejected =
        change("POST", order + u"/reject"_s, m_fixture->approver, {{u"comment"_s, u"Too dear"_s}}, etag);
    QCOMPARE(rejected.status, 200);
    QCOMPARE(rejected.json["row"_L1]["decision"_L1]["comment"_L1].toString(), u"Too dear"_s);
}

void tst_Api::readsASnapshotPageByPage()
{
    for (int i = 0; i < 1200; ++i) // more than a page
        m_fixture->newBudget(BudgetOwner::Company, m_fixture->company, 100 + i, Enforcement::Warn);
    auto path = of(u"/snapshot"_s);
    int rows = 0;
    int total = 0;
    int pages = 0;
    QString start;
    QStringList keys;
    const auto packed = call("GET", path, m_fixture->admin, {}, {{"Accept-Encoding", "gzip"}});
    QCOMPARE(packed.header("Content-Encoding"), "gzip");
    for (pages = 0; !path.isEmpty(); ++pages) {
        const auto page = call("GET", path, m_fixture->admin);
        QCOMPARE(page.status, 200);
        if (pages == 0) {
            total = page.json["total"_L1].toInt();
            start = page.json["startCursor"_L1].toString();
        }
        QCOMPARE(page.json.contains("total"_L1), pages == 0);
        QCOMPARE(page.json["startCursor"_L1].toString(), start);
        for (const auto &row : page.json["rows"_L1].toArray()) {
            const auto type = recordTypeFromWire(row["recordType"_L1].toString());
            QVERIFY(type);
            keys.append(u"%1 %2"_s.arg(int(*type)).arg(row["row"_L1]["id"_L1].toString()));
            ++rows;
        }
        const auto link = QString::fromLatin1(page.header("Link"));
        QVERIFY(link.isEmpty() || link.endsWith(u">; rel=\"next\""_s));
        path = link.section(u'<', 1).section(u'>', 0, 0);
    }
    QVERIFY(pages > 2);
    QCOMPARE(rows, total);
    QVERIFY(std::is_sorted(keys.begin(), keys.end()));
    QCOMPARE(keys.removeDuplicates(), 0);
}

void tst_Api::waitsForAChange()
{
    const auto cursor = call("GET", of(u"/snapshot"_s), m_fixture->admin).json["startCursor"_L1].toString();
    auto *waiting = send("GET", of(u"/changes?wait=25&cursor="_s + cursor), m_fixture->admin);
    QCOMPARE(call("GET", u"/v1/me"_s, m_fixture->admin).status, 200); // a whole turn later
    QVERIFY(!waiting->isFinished());
    QCOMPARE(
        m_fixture->patch(m_fixture->admin, RecordType::User, m_fixture->customer, {{u"phone"_s, u"111"_s}})
            .status,
        200);
    QTRY_VERIFY_WITH_TIMEOUT(waiting->isFinished(), 5000);
    const auto page = taken(waiting);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.json["from"_L1].toString(), cursor);
    const auto change = page.json["commits"_L1][0]["changes"_L1][0].toObject();
    QCOMPARE(change["op"_L1].toString(), u"put"_s);
    QCOMPARE(change["row"_L1].toObject(), m_fixture->row(RecordType::User, m_fixture->customer));
    const auto next =
        call("GET", of(u"/changes?cursor="_s + page.json["cursor"_L1].toString()), m_fixture->admin);
    QCOMPARE(next.json["commits"_L1].toArray().size(), 0);
    QCOMPARE(next.json["more"_L1].toBool(), false);
}

void tst_Api::waitsInVainForWhatIsNotSeen()
{
    const auto cursor =
        call("GET", of(u"/snapshot"_s), m_fixture->customer).json["startCursor"_L1].toString();
    auto *waiting = send("GET", of(u"/changes?wait=1&cursor="_s + cursor), m_fixture->customer);
    QCOMPARE(m_fixture->patch(m_fixture->admin, RecordType::User, m_fixture->buyer, {{u"phone"_s, u"111"_s}})
                 .status,
             200);
    QTRY_VERIFY_WITH_TIMEOUT(waiting->isFinished(), 10000);
    const auto page = taken(waiting);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.json["commits"_L1].toArray().size(), 0);
    QVERIFY(page.json["cursor"_L1].toString() != cursor);
    QCOMPARE(call("GET", of(u"/changes?wait=26&cursor="_s + cursor), m_fixture->customer).status, 422);
}

void tst_Api::manyMayWait()
{
    const auto cursor = call("GET", of(u"/snapshot"_s), m_fixture->admin).json["startCursor"_L1].toString();
    std::vector<std::unique_ptr<QNetworkAccessManager>> clients;
    QList<QNetworkReply *> waiting;
    for (int i = 0; i < 50; ++i) {
        clients.push_back(std::make_unique<QNetworkAccessManager>());
        m_network.swap(clients.back());
        waiting.append(send("GET", of(u"/changes?wait=25&cursor="_s + cursor), m_fixture->admin));
        m_network.swap(clients.back());
    }
    // They keep nobody else from being served.
    QCOMPARE(call("GET", u"/v1/me"_s, m_fixture->customer).status, 200);
    QCOMPARE(
        m_fixture->patch(m_fixture->admin, RecordType::User, m_fixture->customer, {{u"phone"_s, u"111"_s}})
            .status,
        200);
    for (auto *reply : waiting) {
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
        QCOMPARE(taken(reply).json["commits"_L1].toArray().size(), 1);
    }
}

void tst_Api::tellsWhenTheCursorServesNoMore()
{
    const auto reply = call("GET", of(u"/changes?cursor=AAAA"_s), m_fixture->admin);
    QCOMPARE(reply.status, 410);
    QCOMPARE(reply.problem(), u"cursor-expired"_s);
    QCOMPARE(reply.json["reason"_L1].toString(), u"malformed"_s);
    QCOMPARE(call("GET", of(u"/changes"_s), m_fixture->admin).status, 422);
    QCOMPARE(call("GET", of(u"/snapshot?page=AAAA"_s), m_fixture->admin).status, 410);
}

void tst_Api::readsTheAudit()
{
    QCOMPARE(
        m_fixture->patch(m_fixture->admin, RecordType::User, m_fixture->customer, {{u"phone"_s, u"111"_s}})
            .status,
        200);
    const auto page =
        call("GET", of(u"/audit?recordType=user&recordId=%1"_s.arg(m_fixture->customer)), m_fixture->admin);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.json["events"_L1].toArray().size(), 1);
    QVERIFY(page.json["cursor"_L1].isNull());
    QCOMPARE(call("GET", of(u"/audit?actor=%1"_s.arg(m_fixture->manager)), m_fixture->admin)
                 .json["events"_L1]
                 .toArray()
                 .size(),
             0);
    QCOMPARE(call("GET", of(u"/audit?action=update"_s), m_fixture->admin).json["events"_L1].toArray().size(), 1);
    QCOMPARE(call("GET", of(u"/audit?action=disable"_s), m_fixture->admin).json["events"_L1].toArray().size(), 0);
    QCOMPARE(call("GET", of(u"/audit?from=yesterday&cursor=x&action=No.%25"_s), m_fixture->admin)
                 .json["errors"_L1]
                 .toArray()
                 .size(),
             3);
    QCOMPARE(call("GET", of(u"/audit"_s), m_fixture->manager).status, 403);
}

void tst_Api::showsPastPeriods()
{
    const auto budget =
        m_fixture->newBudget(BudgetOwner::Company, m_fixture->company, 1000, Enforcement::Warn);
    QCOMPARE(m_fixture->place(m_fixture->customer, StoreFixture::id(400), 300, m_fixture->now.addMonths(-1))
                 .status,
             201);
    const auto answer = call("GET", of(u"/budgets/%1/periods"_s.arg(budget)), m_fixture->customer).json;
    const auto periods = answer["periods"_L1].toArray();
    QCOMPARE(periods.size(), 10); // since January
    QCOMPARE(periods[0]["startsOn"_L1].toString(), u"2026-01-01"_s);
    QCOMPARE(periods[9]["startsOn"_L1].toString(), u"2026-10-01"_s);
    QCOMPARE(periods[9]["endsOn"_L1].toString(), u"2026-10-31"_s);
    QCOMPARE(periods[9]["spent"_L1]["amount"_L1].toInteger(), 300);
    QCOMPARE(answer["current"_L1]["startsOn"_L1].toString(), u"2026-11-01"_s);
    QCOMPARE(answer["today"_L1].toString(), u"2026-11-23"_s);
}

void tst_Api::carriesOutABatch()
{
    const auto group = [this](int number) { return u"groups/"_s + m_fixture->id(number); };
    const auto make = [&](int number, const QString &key, const QString &parent) {
        return QJsonObject{{u"method"_s, u"PUT"_s},
                           {u"path"_s, group(number)},
                           {u"key"_s, key},
                           {u"ifNoneMatch"_s, u"*"_s},
                           {u"body"_s, QJsonObject{{u"name"_s, u"New"_s}, {u"parentId"_s, parent}}}};
    };
    const auto seen = m_fixture->row(RecordType::Group, m_fixture->field)["revision"_L1].toInteger();
    const QJsonObject rename{{u"method"_s, u"PATCH"_s},
                             {u"path"_s, group(24)},
                             {u"key"_s, u"b-3"_s},
                             {u"ifMatch"_s, QString::number(seen)},
                             {u"body"_s, QJsonObject{{u"name"_s, u"Outside"_s}}}};
    auto stale = rename;
    stale[u"key"_s] = u"b-4"_s;
    auto otherwise = make(601, u"b-1"_s, m_fixture->root);
    const QJsonArray changes{make(600, u"b-1"_s, m_fixture->root), make(601, u"b-2"_s, u"nowhere"_s), rename,
                             stale, otherwise, u"no change"_s};
    const auto body = QJsonDocument(QJsonObject{{u"changes"_s, changes}}).toJson();
    const auto send = [&] {
        return call("POST", of(u"/batch"_s), m_fixture->admin, body, {{"Content-Type", "application/json"}});
    };
    const auto first = send();
    QCOMPARE(first.status, 200);
    const auto outcomes = first.json["outcomes"_L1].toArray();
    QList<int> statuses;
    for (const auto &outcome : outcomes)
        statuses.append(outcome["status"_L1].toInt());
    // One that fails undoes none of the others; a key says only one thing.
    QCOMPARE(statuses, (QList<int>{201, 422, 200, 412, 422, 422}));
    QCOMPARE(outcomes[0]["key"_L1].toString(), u"b-1"_s);
    QCOMPARE(outcomes[0]["etag"_L1].toString(), QString::number(seen + 1));
    QCOMPARE(outcomes[0]["body"_L1]["row"_L1]["name"_L1].toString(), u"New"_s);
    QCOMPARE(outcomes[1]["body"_L1]["errors"_L1][0]["pointer"_L1].toString(), u"/parentId"_s);
    QCOMPARE(outcomes[3]["body"_L1]["current"_L1]["name"_L1].toString(), u"Outside"_s);
    QVERIFY(outcomes[4]["body"_L1]["type"_L1].toString().endsWith("idempotency-key-reused"_L1));
    QVERIFY(m_fixture->row(RecordType::Group, m_fixture->id(601)).isEmpty());
    // Sent again, or one of them by itself, nothing happens twice.
    const auto seq = m_fixture->seq();
    QCOMPARE(send().json["outcomes"_L1].toArray()[0], outcomes[0]);
    const auto alone = call("PATCH", of(u'/' + group(24)), m_fixture->admin, "{ \"name\" : \"Outside\" }",
                            {{"Content-Type", "application/merge-patch+json"},
                             {"Idempotency-Key", "\"b-3\""},
                             {"If-Match", '"' + QByteArray::number(seen) + '"'}});
    QCOMPARE(alone.status, 200);
    QCOMPARE(alone.json, outcomes[2]["body"_L1].toObject());
    QCOMPARE(m_fixture->seq(), seq);
    // Each change needs its own right.
    const auto customers = call("POST", of(u"/batch"_s), m_fixture->customer, body, {{"Content-Type", "application/json"}});
    QCOMPARE(customers.json["outcomes"_L1][0]["status"_L1].toInt(), 403);
    QCOMPARE(m_fixture->seq(), seq);
}

void tst_Api::refusesBatches_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const QByteArray json("application/json");
    QTest::addRow("nothing") << QByteArray() << json << 400;
    QTest::addRow("no JSON") << QByteArray("{\"changes\":") << json << 400;
    QTest::addRow("a list") << QByteArray("[]") << json << 400;
    QTest::addRow("no changes") << QByteArray("{}") << json << 422;
    QTest::addRow("changes that are no list") << QByteArray("{\"changes\":{}}") << json << 422;
    QTest::addRow("more than changes") << QByteArray("{\"changes\":[],\"atomic\":true}") << json << 422;
    QTest::addRow("another type") << QByteArray("{\"changes\":[]}") << QByteArray("text/plain") << 415;
    QTest::addRow("too many") << "{\"changes\":[" + QByteArray("{},").repeated(500) + "{}]}" << json << 422;
    QTest::addRow("none") << QByteArray("{\"changes\":[]}") << json << 200;
}

void tst_Api::refusesBatches()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    QCOMPARE(call("POST", of(u"/batch"_s), m_fixture->admin, body, {{"Content-Type", type}}).status, status);
}

void tst_Api::refusesSingleChanges_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<int>("status");
    const auto with = [](const QString &member, const QJsonValue &value) {
        return QJsonObject{{member, value}};
    };
    QTest::addRow("no key") << with(u"key"_s, QJsonValue::Null) << 400;
    QTest::addRow("a key of another kind") << with(u"key"_s, 5) << 422;
    QTest::addRow("a key that ends the header") << with(u"key"_s, u"a\r\nX: y"_s) << 422;
    QTest::addRow("no precondition") << with(u"ifMatch"_s, QJsonValue::Null) << 428;
    QTest::addRow("reading") << with(u"method"_s, u"GET"_s) << 422;
    QTest::addRow("a path from the root") << with(u"path"_s, u"/v1/me"_s) << 422;
    QTest::addRow("a path upwards") << with(u"path"_s, u"../users"_s) << 404;
    QTest::addRow("a batch in a batch") << with(u"path"_s, u"batch"_s) << 422;
    QTest::addRow("a query") << with(u"path"_s, u"changes?wait=25"_s) << 422;
    QTest::addRow("the feed") << with(u"path"_s, u"changes"_s) << 405;
    QTest::addRow("a body that is no object") << with(u"body"_s, QJsonArray{}) << 422;
    QTest::addRow("something more") << with(u"headers"_s, u"x"_s) << 422;
    QTest::addRow("fine") << QJsonObject() << 200;
    QTest::addRow("the company itself") << with(u"path"_s, u""_s) << 412;
}

void tst_Api::refusesSingleChanges()
{
    QFETCH(QJsonObject, change);
    QFETCH(int, status);
    const auto seen = m_fixture->row(RecordType::Group, m_fixture->field)["revision"_L1].toInteger();
    m_fixture->patch(m_fixture->admin, RecordType::Company, m_fixture->company, {{u"phone"_s, u"+47 111"_s}});
    const QJsonObject good{{u"method"_s, u"PATCH"_s},
                           {u"path"_s, u"groups/"_s + m_fixture->field},
                           {u"key"_s, u"b-1"_s},
                           {u"ifMatch"_s, QString::number(seen)},
                           {u"body"_s, QJsonObject{{u"name"_s, u"Outside"_s}}}};
    const QJsonObject body{{u"changes"_s, QJsonArray{mergePatch(good, change)}}};
    const auto answer = call("POST", of(u"/batch"_s), m_fixture->admin, QJsonDocument(body).toJson(),
                             {{"Content-Type", "application/json"}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json["outcomes"_L1][0]["status"_L1].toInt(), status);
}

QTEST_GUILESS_MAIN(tst_Api)
#include "tst_api.moc"
