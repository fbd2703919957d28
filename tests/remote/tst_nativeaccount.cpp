// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/remote/apiclient.h"
#include "models/remote/nativeaccount.h"

#include "answer.h"
#include "scriptedserver.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto company = u"01920000-0000-7000-8000-000000000001"_s;
const auto user = u"01920000-0000-7000-8000-000000000002"_s;
const auto mutation = QUuid(u"01930000-0000-7000-8000-0000000000aa"_s);

QByteArray rowText(int revision)
{
    return R"({"id":"01920000-0000-7000-8000-000000000002","revision":)" + QByteArray::number(revision)
        + R"(,"phone":"+47 400 00 000"})";
}

} // namespace

class tst_NativeAccount : public QObject {
    Q_OBJECT
private slots:
    void outcomeOfAPush_data();
    void outcomeOfAPush();
    void outcomeWithoutAnAnswer();
    void requestOfAPush_data();
    void requestOfAPush();
    void readsASnapshotPageByPage();
    void readsChanges();
    void failingPull_data();
    void failingPull();
    void cancelledPullSaysSo();
    void knowsWhoIsSignedIn();
    void factsOfTheService_data();
    void factsOfTheService();

private:
    struct Fixture {
        explicit Fixture(const QByteArray &bytes = {}, bool close = false)
            : server([bytes, close](const WireRequest &) {
                return WireReply{bytes, close};
            })
            , client(server.origin())
            , account(&client, company)
        {
            client.setToken("token");
        }

        ~Fixture() { client.close(); }

        std::optional<PullAnswer> pull(const PullRequest &request)
        {
            std::optional<PullAnswer> result;
            account.pull(request, [&result](PullAnswer answer) { result = std::move(answer); });
            if (!QTest::qWaitFor([&result] { return result.has_value(); }))
                return {};
            return result;
        }
        std::optional<PushOutcome> push(const PushRequest &request)
        {
            std::optional<PushOutcome> result;
            account.push(request, [&result](PushOutcome outcome) { result = std::move(outcome); });
            if (!QTest::qWaitFor([&result] { return result.has_value(); }))
                return {};
            return result;
        }

        ScriptedServer server;
        ApiClient client;
        NativeAccount account;
    };

    static PushRequest patch()
    {
        return {mutation, {RecordType::User, user}, EntryKind::Patch, {}, {{u"phone"_s, u"+47 400 00 000"_s}},
                402};
    }
};

void tst_NativeAccount::outcomeOfAPush_data()
{
    using Kind = PushOutcome::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("error"); // -1: not looked at
    QTest::addColumn<qint64>("revision"); // of the row; 0: none
    const auto row = [](const char *name, const QByteArray &bytes, Kind outcome, int error = -1,
                        qint64 revision = 0) {
        QTest::addRow("%s", name) << bytes << int(outcome) << error << revision;
    };
    const auto kind = [](ErrorKind value) { return int(value); };
    const auto current = "\"current\":" + rowText(417);
    const QByteArray html = "<html></html>";

    row("200", httpReply(200, "{\"row\":" + rowText(418) + ",\"seq\":418}"), Kind::Committed, -1, 418);
    row("201", httpReply(201, "{\"row\":" + rowText(418) + ",\"seq\":418}"), Kind::Committed, -1, 418);
    row("200 without the record", httpReply(200, "{\"seq\":418}"), Kind::Unknown,
        kind(ErrorKind::ServerFailed));
    row("200 with another record",
        httpReply(200, R"({"row":{"id":"01920000-0000-7000-8000-000000000009","revision":3}})"),
        Kind::Unknown, kind(ErrorKind::ServerFailed));
    row("200 cut off", httpReply(200, "{\"row\":" + rowText(418)), Kind::Unknown,
        kind(ErrorKind::ServerFailed));
    row("200 chunked and cut off",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: "
        "chunked\r\n\r\n8\r\n{\"row\":{\r\n",
        Kind::Unknown);
    row("200 html", httpReply(200, html, "text/html"), Kind::Unknown, kind(ErrorKind::NotTheApi));
    row("409 in progress", problemReply(409, "idempotency-in-progress"), Kind::InProgress);
    row("409 my own create",
        problemReply(409, "id-exists",
                     "\"createdByMutation\":\"" + mutation.toByteArray(QUuid::WithoutBraces) + "\","
                         + current),
        Kind::Committed, -1, 417);
    row("409 somebody's create", problemReply(409, "id-exists", "\"createdByMutation\":null," + current),
        Kind::Refused, kind(ErrorKind::Refused));
    for (const char *code :
         {"unique-violation", "last-administrator", "own-order", "budget-exceeded", "wrong-state", "in-use"})
        row(qPrintable(u"409 %1"_s.arg(QLatin1StringView(code))), problemReply(409, code), Kind::Refused,
            kind(ErrorKind::Refused));
    row("412", problemReply(412, "version-conflict", current), Kind::Moved, -1, 417);
    row("412 without the record", problemReply(412, "version-conflict"), Kind::Unknown,
        kind(ErrorKind::ServerFailed));
    row("404", problemReply(404, "not-found"), Kind::Gone);
    row("404 with a tombstone", problemReply(404, "not-found", R"("tombstone":{"revision":411})"), Kind::Gone,
        -1, 411);
    row("410", problemReply(410, "gone"), Kind::Gone);
    row("404 of somebody else", httpReply(404, "{}"), Kind::Unknown, kind(ErrorKind::NotTheApi));
    row("404 html", httpReply(404, html, "text/html"), Kind::Unknown, kind(ErrorKind::NotTheApi));
    row("422", problemReply(422, "invalid", R"("errors":[{"pointer":"/phone","code":"too-long"}])"),
        Kind::Refused, kind(ErrorKind::Invalid));
    row("422 key reused", problemReply(422, "idempotency-key-reused"), Kind::Refused,
        kind(ErrorKind::Defect));
    for (const int status : {400, 405, 413, 415, 428})
        row(qPrintable(QString::number(status)), problemReply(status, "malformed"), Kind::Refused,
            kind(ErrorKind::Defect));
    row("403", problemReply(403, "forbidden"), Kind::Refused, kind(ErrorKind::Refused));
    row("401", problemReply(401, "unauthorised"), Kind::Unauthorised, kind(ErrorKind::Unauthorised));
    row("408", problemReply(408, "timeout"), Kind::Unknown, kind(ErrorKind::Timeout));
    row("425", problemReply(425, "too-early"), Kind::Unknown, kind(ErrorKind::Throttled));
    row("429", problemReply(429, "throttled"), Kind::Unknown, kind(ErrorKind::Throttled));
    for (const int status : {500, 502, 503, 504})
        row(qPrintable(QString::number(status)), problemReply(status, "internal"), Kind::Unknown,
            kind(ErrorKind::ServerFailed));
    row("302", "HTTP/1.1 302 Found\r\nLocation: /login\r\nContent-Length: 0\r\n\r\n", Kind::Unknown,
        kind(ErrorKind::NotTheApi));
    row("nothing", {}, Kind::Unknown, kind(ErrorKind::Offline));
}

void tst_NativeAccount::outcomeOfAPush()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, error);
    QFETCH(qint64, revision);
    Fixture f(bytes, true);
    const auto outcome = f.push(patch());
    QVERIFY(outcome);
    QTEST(int(outcome->kind), "outcome");
    if (error >= 0)
        QCOMPARE(int(outcome->error.kind), error);
    QCOMPARE(outcome->row ? outcome->row->revision : 0, revision);
    if (outcome->row && outcome->row->op == RowChange::Op::Put)
        QCOMPARE(outcome->row->row, rowText(int(revision)));
}

void tst_NativeAccount::outcomeWithoutAnAnswer()
{
    Fixture f(problemReply(503, "busy", {}, "Retry-After: 12\r\n"));
    auto outcome = f.push(patch());
    QVERIFY(outcome);
    QCOMPARE(outcome->retryAfterMs, 12'000);
    f.client.setToken({});
    outcome = f.push(patch());
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, PushOutcome::Kind::Unauthorised);
}

void tst_NativeAccount::requestOfAPush_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<RecordKey>("key");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::addColumn<QByteArray>("ifNoneMatch");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("command");
    const RecordKey person{RecordType::User, user};
    const QByteArray base = "/v1/companies/01920000-0000-7000-8000-000000000001";
    const QByteArray one = base + "/users/01920000-0000-7000-8000-000000000002";
    QTest::addRow("create") << int(EntryKind::Create) << person << QByteArray("PUT") << one << QByteArray()
                            << QByteArray("*") << QByteArray("application/json") << QString();
    QTest::addRow("patch") << int(EntryKind::Patch) << person << QByteArray("PATCH") << one
                           << QByteArray("\"402\"") << QByteArray()
                           << QByteArray("application/merge-patch+json") << QString();
    QTest::addRow("remove") << int(EntryKind::Delete) << person << QByteArray("DELETE") << one
                            << QByteArray("\"402\"") << QByteArray() << QByteArray() << QString();
    QTest::addRow("command") << int(EntryKind::Command) << person << QByteArray("POST") << one + "/disable"
                             << QByteArray("\"402\"") << QByteArray() << QByteArray("application/json") << u"disable"_s;
    QTest::addRow("withdrawn invitation") << int(EntryKind::Command) << person << QByteArray("DELETE") << one + "/invitation"
                                          << QByteArray("\"402\"") << QByteArray() << QByteArray()
                                          << u"cancel-invitation"_s;
    QTest::addRow("company") << int(EntryKind::Patch) << RecordKey{RecordType::Company, company}
                             << QByteArray("PATCH") << base << QByteArray("\"402\"") << QByteArray()
                             << QByteArray("application/merge-patch+json") << QString();
}

void tst_NativeAccount::requestOfAPush()
{
    QFETCH(int, kind);
    QFETCH(RecordKey, key);
    QFETCH(QString, command);
    QFETCH(QByteArray, method);
    Fixture f(problemReply(409, "wrong-state"));
    auto request = patch();
    request.kind = EntryKind(kind);
    request.key = key;
    request.command = command;
    QVERIFY(f.push(request));
    QCOMPARE(f.server.requests.size(), 1);
    const auto &sent = f.server.requests.constFirst();
    QCOMPARE(sent.method, method);
    QTEST(sent.target, "path");
    QTEST(sent.header("If-Match"), "ifMatch");
    QTEST(sent.header("If-None-Match"), "ifNoneMatch");
    QTEST(sent.header("Content-Type"), "type");
    QCOMPARE(sent.header("Idempotency-Key"), '"' + mutation.toByteArray(QUuid::WithoutBraces) + '"');
    QCOMPARE(sent.header("Authorization"), "Bearer token");
    QCOMPARE(sent.body,
             method == "DELETE" ? QByteArray() : QByteArray(R"({"phone":"+47 400 00 000"})"));
}

void tst_NativeAccount::readsASnapshotPageByPage()
{
    const QByteArray next =
        "Link: </v1/companies/01920000-0000-7000-8000-000000000001/snapshot?page=p2>; rel=\"next\"\r\n";
    Fixture f(
        httpReply(200,
                  R"({"startCursor":"c1","startSequence":400,"total":7,"rows":[{"recordType":"user","row": )"
                      + rowText(12) + R"( },{"recordType":"holiday","row":{"id":"x"}}]})",
                  "application/json", next));
    auto answer = f.pull({PullRequest::Kind::Snapshot, {}, 0});
    QVERIFY(answer);
    const auto *page = std::get_if<SnapshotPage>(&*answer);
    QVERIFY(page);
    QCOMPARE(page->startCursor, "c1");
    QCOMPARE(page->startSequence, 400);
    QCOMPARE(page->total, 7);
    QCOMPARE(page->nextPage, "p2");
    QCOMPARE(page->rows.size(), 1); // kinds of a later version are nobody's business here
    QCOMPARE(page->rows.at(0).key, (RecordKey{RecordType::User, user}));
    QCOMPARE(page->rows.at(0).revision, 12);
    QCOMPARE(page->rows.at(0).row, rowText(12));

    f.server.setScript([](const WireRequest &) { return WireReply{httpReply(200, R"({"rows":[]})")}; });
    answer = f.pull({PullRequest::Kind::Snapshot, "p2", 0});
    QVERIFY(answer);
    page = std::get_if<SnapshotPage>(&*answer);
    QVERIFY(page);
    QVERIFY(page->nextPage.isEmpty());
    QVERIFY(f.server.requests.at(0).target.endsWith("/snapshot"));
    QVERIFY(f.server.requests.at(1).target.endsWith("/snapshot?page=p2"));
}

void tst_NativeAccount::readsChanges()
{
    Fixture f(httpReply(200,
                        gzipped(R"({"from":"a+b/=","commits":[
        {"seq":5,"mutation":null,"changes":[{"recordType":"user","id":"01920000-0000-7000-8000-000000000002","revision":5,"op":"put","row":)"
                                + rowText(5) + R"(},
          {"recordType":"group","id":"01920000-0000-7000-8000-000000000003","revision":5,"op":"del"}]},
        {"seq":6,"mutation":"m","changes":[{"recordType":"user","id":"01920000-0000-7000-8000-000000000002","revision":6,"op":"hide"},
          {"recordType":"holiday","id":"h","revision":6,"op":"put","row":{}}]}],
        "cursor":"c2","sequence":6,"more":true,"digest":{}})"),
                        "application/json", "Content-Encoding: gzip\r\n"));
    const auto answer = f.pull({PullRequest::Kind::Changes, "a+b/=", 25});
    QVERIFY(answer);
    const auto *page = std::get_if<ChangesPage>(&*answer);
    QVERIFY(page);
    QCOMPARE(page->from, "a+b/=");
    QCOMPARE(page->cursor, "c2");
    QCOMPARE(page->sequence, 6);
    QVERIFY(page->more);
    QCOMPARE(page->rows.size(), 3);
    QCOMPARE(page->rows.at(0).row, rowText(5));
    QCOMPARE(page->rows.at(1).op, RowChange::Op::Remove);
    QCOMPARE(page->rows.at(1).revision, 5);
    QCOMPARE(page->rows.at(2).op, RowChange::Op::Hide);
    QVERIFY(f.server.requests.at(0).target.endsWith("/changes?cursor=a%2Bb%2F%3D&wait=25"));
}

void tst_NativeAccount::failingPull_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("reason"); // of an expired cursor, which is no failure
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind) {
        QTest::addRow("%s", name) << bytes << int(kind) << QString();
    };
    const auto page = [](const QByteArray &changes) {
        return httpReply(200,
                         R"({"from":"a","cursor":"b","more":false,"commits":[{"seq":1,"changes":[)" + changes
                             + "]}]}");
    };
    for (const char *reason : {"expired", "epoch", "scope", "schema", "malformed"}) {
        QTest::addRow("410 %s", reason)
            << problemReply(410, "cursor-expired", "\"reason\":\"" + QByteArray(reason) + "\"") << -1
            << QString::fromLatin1(reason);
    }
    row("410 of something else", problemReply(410, "gone"), ErrorKind::NotFound);
    row("401", problemReply(401, "unauthorised"), ErrorKind::Unauthorised);
    row("403", problemReply(403, "forbidden"), ErrorKind::Refused);
    row("404", problemReply(404, "not-found"), ErrorKind::NotFound);
    row("404 of somebody else", httpReply(404, "{}"), ErrorKind::NotTheApi);
    row("429", problemReply(429, "throttled"), ErrorKind::Throttled);
    row("503 html", httpReply(503, "<html>", "text/html"), ErrorKind::ServerFailed);
    row("200 html", httpReply(200, "<html>", "text/html"), ErrorKind::NotTheApi);
    row("cut off", httpReply(200, R"({"from":"a","cursor":"b","more":false,"commits":[)"),
        ErrorKind::ServerFailed);
    row("not an object", httpReply(200, "[]"), ErrorKind::ServerFailed);
    row("no cursor", httpReply(200, R"({"from":"a","more":false,"commits":[]})"), ErrorKind::ServerFailed);
    row("cursor with a line break",
        httpReply(200, R"({"from":"a","cursor":"b\r\n","more":false,"commits":[]})"),
        ErrorKind::ServerFailed);
    row("no more", httpReply(200, R"({"from":"a","cursor":"b","commits":[]})"), ErrorKind::ServerFailed);
    row("bad op",
        page(R"({"recordType":"user","id":"01920000-0000-7000-8000-000000000002","revision":1,"op":"x"})"),
        ErrorKind::ServerFailed);
    row("bad id", page(R"({"recordType":"user","id":"../x","revision":1,"op":"del"})"),
        ErrorKind::ServerFailed);
    row("no revision",
        page(R"({"recordType":"user","id":"01920000-0000-7000-8000-000000000002","op":"del"})"),
        ErrorKind::ServerFailed);
    row("revision beyond numbers",
        page(
            R"({"recordType":"user","id":"01920000-0000-7000-8000-000000000002","revision":18446744073709551615,"op":"del"})"),
        ErrorKind::ServerFailed);
    row("fraction of a revision",
        page(
            R"({"recordType":"user","id":"01920000-0000-7000-8000-000000000002","revision":1.5,"op":"del"})"),
        ErrorKind::ServerFailed);
    row("put without a row",
        page(R"({"recordType":"user","id":"01920000-0000-7000-8000-000000000002","revision":1,"op":"put"})"),
        ErrorKind::ServerFailed);
    row("too deep",
        httpReply(200,
                  R"({"from":"a","cursor":"b","more":false,"commits":)" + QByteArray(2000, '[')
                      + QByteArray(2000, ']') + "}"),
        ErrorKind::ServerFailed);
    row("not UTF-8", httpReply(200, "{\"from\":\"\xff\",\"cursor\":\"b\",\"more\":false,\"commits\":[]}"),
        ErrorKind::ServerFailed);
}

void tst_NativeAccount::failingPull()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, reason);
    Fixture f(bytes);
    const auto answer = f.pull({PullRequest::Kind::Changes, "a", 0});
    QVERIFY(answer);
    if (kind < 0) {
        const auto *expired = std::get_if<CursorExpired>(&*answer);
        QVERIFY(expired);
        QCOMPARE(expired->reason, reason);
        return;
    }
    const auto *failure = std::get_if<PullFailure>(&*answer);
    QVERIFY(failure);
    QCOMPARE(int(failure->error.kind), kind);
}

void tst_NativeAccount::cancelledPullSaysSo()
{
    Fixture f;
    std::optional<PullAnswer> result;
    f.account.pull({PullRequest::Kind::Changes, "a", 25},
                   [&result](PullAnswer answer) { result = std::move(answer); });
    QTRY_COMPARE(f.server.requests.size(), 1);
    f.account.cancelPull();
    QVERIFY(!result); // later, as promised
    QTRY_VERIFY(result);
    const auto *failure = std::get_if<PullFailure>(&*result);
    QVERIFY(failure);
    QCOMPARE(failure->error.kind, ErrorKind::Cancelled);
}

void tst_NativeAccount::knowsWhoIsSignedIn()
{
    Fixture f(httpReply(
        200, R"({"user":{"id":"01920000-0000-7000-8000-000000000002","revision":1,"firstName":"Kari",
        "lastName":"Ødegård","email":"kari@x.example"},"company":{"id":"01920000-0000-7000-8000-000000000001","name":"N"},
        "permissions":["users.view","holidays.plan","users.manage"],"roles":[]})"));
    auto answer = answerOf(NativeAccount::identity(&f.client));
    QTRY_VERIFY(*answer);
    QVERIFY((*answer)->ok());
    const auto &identity = ***answer;
    QCOMPARE(identity.userId, user);
    QCOMPARE(identity.companyId, company);
    QCOMPARE(identity.name, u"Kari Ødegård"_s);
    QCOMPARE(identity.email, u"kari@x.example"_s);
    QCOMPARE(identity.permissions, (PermissionSet{Permission::UsersView, Permission::UsersManage}));

    f.server.setScript([](const WireRequest &) { return WireReply{httpReply(200, "{}")}; });
    auto nobody = answerOf(NativeAccount::identity(&f.client));
    QTRY_VERIFY(*nobody);
    QCOMPARE((*nobody)->error().kind, ErrorKind::ServerFailed);
}

void tst_NativeAccount::factsOfTheService_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addRow("ours") << httpReply(200, R"({"api":{"version":1},"support":{"phone":"+47 22 00 00 00"}})")
                          << -1;
    QTest::addRow("newer") << httpReply(200, R"({"api":{"version":2}})") << int(ErrorKind::Incompatible);
    QTest::addRow("another's") << httpReply(200, R"({"hello":"world"})") << int(ErrorKind::NotTheApi);
    QTest::addRow("portal") << httpReply(200, "<html>", "text/html") << int(ErrorKind::NotTheApi);
    QTest::addRow("failing") << problemReply(503, "busy") << int(ErrorKind::ServerFailed);
}

void tst_NativeAccount::factsOfTheService()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    Fixture f(bytes);
    auto answer = answerOf(NativeAccount::serviceFacts(&f.client));
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->ok() ? -1 : int((*answer)->error().kind), kind);
    if (kind < 0)
        QCOMPARE((**answer)->supportPhone, u"+47 22 00 00 00"_s);
    QCOMPARE(f.server.requests.at(0).count("Authorization"), 0);
}

QTEST_GUILESS_MAIN(tst_NativeAccount)
#include "tst_nativeaccount.moc"
