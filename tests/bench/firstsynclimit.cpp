// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "firstsync.h"

#include "models/cache/cacheschema.h"
#include "models/cache/rowkeys.h"
#include "models/cache/searchfold.h"
#include "models/cache/sortkey.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <simdjson.h>
#include <sqlite3.h>

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <numeric>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto order = TextOrder::NorwegianDanish;
constexpr size_t mostPagesAhead = 4;

void check(bool good, const char *what)
{
    if (!good)
        giveUp(QString::fromLatin1(what));
}

/// Pages on their way from the socket to the store.
class Queue
{
public:
    void put(std::string page)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_pages.size() < mostPagesAhead; });
        m_pages.push_back(std::move(page));
        m_filled.notify_one();
    }
    std::string take() ///< empty at the end
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return !m_pages.empty(); });
        auto page = std::move(m_pages.front());
        m_pages.pop_front();
        m_room.notify_one();
        return page;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::deque<std::string> m_pages;
};

/// Reads all pages, one request after the other over one connection.
void download(quint16 port, Queue &queue)
{
    const int line = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    check(line >= 0 && connect(line, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0, "no connection");
    std::string path = "/v1/companies/x/snapshot";
    while (!path.empty()) {
        const auto request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        check(send(line, request.data(), request.size(), MSG_NOSIGNAL) == ssize_t(request.size()), "cannot ask");
        std::string answer(1 << 16, '\0');
        size_t filled = 0;
        size_t end = std::string::npos;
        while (end == std::string::npos) {
            const auto got = recv(line, answer.data() + filled, answer.size() - filled, 0);
            check(got > 0, "no answer");
            filled += size_t(got);
            end = std::string_view(answer).substr(0, filled).find("\r\n\r\n");
        }
        const auto head = answer.substr(0, end);
        path.clear();
        if (const auto link = head.find("Link: <"); link != std::string::npos)
            path = head.substr(link + 7, head.find('>', link) - link - 7);
        const auto length = std::strtoull(head.c_str() + head.find("Content-Length: ") + 16, nullptr, 10);
        std::string page;
        page.reserve(length + simdjson::SIMDJSON_PADDING);
        page.assign(answer, end + 4, filled - end - 4);
        const auto already = page.size();
        page.resize(length);
        for (size_t at = already; at < length;) {
            const auto got = recv(line, page.data() + at, length - at, 0);
            check(got > 0, "the answer broke off");
            at += size_t(got);
        }
        queue.put(std::move(page));
    }
    close(line);
    queue.put({});
}

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// The keys of one user, made of what is read in passing: the values by the place of their key.
class Keys
{
public:
    Keys()
    {
        for (const auto *name : {"name", "firstName", "lastName", "email", "phone", "language", "employeeNumber", "costCentre"})
            m_texts.push_back(keyPlace(RecordType::User, QString::fromLatin1(name)));
        while (keyAt(rowKeys(RecordType::User, {}, order).packed, m_places).data() != nullptr)
            ++m_places;
        m_values.resize(size_t(m_places));
        m_group = keyPlace(RecordType::User, u"groupId"_s);
        m_roles = keyPlace(RecordType::User, u"roleIds"_s);
        m_payments = keyPlace(RecordType::User, u"paymentMethods"_s);
        m_status = keyPlace(RecordType::User, u"status"_s);
    }

    void make(const simdjson::dom::object &row)
    {
        for (auto &value : m_values)
            value.resize(0);
        for (auto &text : m_own)
            text = {};
        for (const auto &[key, value] : row) {
            if (key == "id")
                id = value.get_string();
            else if (key == "revision")
                revision = value.get_int64();
            else if (key == "firstName")
                m_own[1] = value;
            else if (key == "lastName")
                m_own[2] = value.get_string();
            else if (key == "email")
                m_own[3] = value.get_string();
            else if (key == "phone")
                m_own[4] = value.get_string();
            else if (key == "language")
                m_own[5] = value.get_string();
            else if (key == "employeeNumber")
                m_own[6] = value.get_string();
            else if (key == "costCentre")
                m_own[7] = value.get_string();
            else if (key == "groupId")
                appendId(m_values[size_t(m_group)], RecordType::Group, value.get_string());
            else if (key == "roleIds")
                for (const auto &role : value.get_array())
                    appendId(m_values[size_t(m_roles)], RecordType::Role, role.get_string());
            else if (key == "paymentMethods")
                for (const auto &method : value.get_array())
                    m_values[size_t(m_payments)] += method.get_string().value() == "card" ? '\1' : '\2';
            else if (key == "status") {
                const std::string_view status = value.get_string();
                m_values[size_t(m_status)] += status == "invited" ? '\1' : status == "active" ? '\2' : '\3';
            }
        }
        m_name.assign(m_own[1]);
        m_name += ' ';
        m_name += m_own[2];
        m_own[0] = m_name;
        for (size_t i = 0; i < m_texts.size(); ++i)
            appendText(m_values[size_t(m_texts[i])], viewOf(m_own[i]));
        search.resize(0);
        for (const auto i : {0, 3, 4, 6, 7}) {
            if (i != 0)
                search += ' ';
            appendFolded(search, viewOf(m_own[size_t(i)]));
        }
        packed.resize(0);
        for (const auto &value : m_values) {
            packed += char(value.size());
            packed += value;
        }
    }
    [[nodiscard]] const QByteArray &nameKey() const { return m_values[size_t(m_texts.front())]; }

    std::string_view id;
    qint64 revision = 0;
    QByteArray search;
    QByteArray packed;

private:
    static void appendId(QByteArray &to, RecordType type, std::string_view id)
    {
        to += char(0x80 | uchar(type));
        to += char(16);
        const auto nibble = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
        for (size_t i = 0; i < id.size(); ++i) {
            if (id[i] == '-')
                continue;
            to += char(nibble(id[i]) << 4 | nibble(id[i + 1]));
            ++i;
        }
    }
    static void appendText(QByteArray &to, QByteArrayView text)
    {
        char16_t wide[256];
        const bool ascii = text.size() < 256 && std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
        if (!ascii)
            return appendSortKey(to, QString::fromUtf8(text), order);
        std::copy(text.begin(), text.end(), wide);
        appendSortKey(to, QStringView(wide, text.size()), order);
    }

    std::vector<int> m_texts;
    std::array<std::string_view, 8> m_own;
    std::vector<QByteArray> m_values;
    std::string m_name;
    int m_places = 0;
    int m_group = 0;
    int m_roles = 0;
    int m_payments = 0;
    int m_status = 0;
};

/// The tables, and beside them what a list is searched and ordered by.
class Store
{
public:
    explicit Store(const QString &folder)
    {
        const auto path = CacheSchema::filePath(folder).toUtf8();
        // The tables as the cache makes them.
        SqlConnection made;
        check(CacheSchema::openFile(made, folder).ok() && CacheSchema::createGeneration(made, 1).ok(), "no tables");
        made.close();
        check(sqlite3_open(path.constData(), &m_database) == SQLITE_OK, "cannot be opened");
        run("PRAGMA journal_mode=DELETE");
        run("PRAGMA synchronous=NORMAL");
        run("PRAGMA cache_size=-16000");
        run("BEGIN");
        m_id = prepared("INSERT INTO id(family, id, n) VALUES(?, ?, ?)");
        m_user = prepared("INSERT INTO user_1(n, deleted, revision, id, search, keys, row) VALUES(?, 0, ?, ?, ?, ?, ?)");
        m_group = prepared("INSERT INTO group_1(n, deleted, revision, id, search, keys, row) VALUES(?, 0, ?, ?, ?, ?, ?)");
    }
    ~Store()
    {
        for (auto *statement : {m_id, m_user, m_group})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }

    void take(std::string &page)
    {
        page.reserve(page.size() + simdjson::SIMDJSON_PADDING);
        const simdjson::dom::element document = m_parser.parse(page);
        for (const auto &item : document["rows"].get_array()) {
            const std::string_view type = item["recordType"];
            const simdjson::dom::object row = item["row"];
            if (type == "user")
                addUser(row);
            else
                addGroup(row);
        }
    }
    void finish()
    {
        run("COMMIT");
        m_byName.resize(m_nameStarts.size());
        std::iota(m_byName.begin(), m_byName.end(), 0);
        m_nameStarts.push_back(quint32(m_names.size()));
        const auto key = [this](quint32 i) {
            return std::string_view(m_names).substr(m_nameStarts[i], m_nameStarts[i + 1] - m_nameStarts[i]);
        };
        std::sort(m_byName.begin(), m_byName.end(), [&](quint32 a, quint32 b) {
            const auto left = key(a);
            const auto right = key(b);
            const int compared = left.compare(right);
            return compared != 0 ? compared < 0 : a < b;
        });
    }
    /// How many texts have both words.
    [[nodiscard]] qint64 search(std::string_view one, std::string_view other) const
    {
        std::vector<bool> found(m_starts.size());
        for (size_t hit = m_search.find(one); hit != std::string::npos;) {
            const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), quint32(hit));
            const size_t begin = *(next - 1);
            const size_t end = next == m_starts.end() ? m_search.size() : *next;
            found[size_t(next - m_starts.begin() - 1)] = std::string_view(m_search).substr(begin, end - begin).find(other) != std::string::npos;
            hit = m_search.find(one, end);
        }
        std::vector<quint32> ordered;
        std::copy_if(m_byName.begin(), m_byName.end(), std::back_inserter(ordered), [&found](quint32 i) { return found[i]; });
        return qint64(ordered.size());
    }

private:
    void run(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql); }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) == SQLITE_OK, sql);
        return statement;
    }
    void step(sqlite3_stmt *statement)
    {
        check(sqlite3_step(statement) == SQLITE_DONE, "a row was refused");
        sqlite3_reset(statement);
    }
    void add(sqlite3_stmt *into, RecordType type, qint64 number, std::string_view id, qint64 revision, const QByteArray &search,
             const QByteArray &keys, std::string_view row)
    {
        sqlite3_bind_int(m_id, 1, int(type));
        sqlite3_bind_text(m_id, 2, id.data(), int(id.size()), SQLITE_STATIC);
        sqlite3_bind_int64(m_id, 3, number);
        step(m_id);
        sqlite3_bind_int64(into, 1, number);
        sqlite3_bind_int64(into, 2, revision);
        sqlite3_bind_text(into, 3, id.data(), int(id.size()), SQLITE_STATIC);
        sqlite3_bind_text(into, 4, search.constData(), int(search.size()), SQLITE_STATIC);
        sqlite3_bind_blob(into, 5, keys.constData(), int(keys.size()), SQLITE_STATIC);
        sqlite3_bind_text(into, 6, row.data(), int(row.size()), SQLITE_STATIC);
        step(into);
    }
    void addUser(const simdjson::dom::object &row)
    {
        const std::string text = simdjson::minify(row);
        m_keys.make(row);
        add(m_user, RecordType::User, ++m_users, m_keys.id, m_keys.revision, m_keys.search, m_keys.packed, text);
        m_starts.push_back(quint32(m_search.size()));
        m_search.append(m_keys.search.constData(), size_t(m_keys.search.size())).append(1, '\n');
        m_nameStarts.push_back(quint32(m_names.size()));
        m_names.append(m_keys.nameKey().constData(), size_t(m_keys.nameKey().size()));
    }
    void addGroup(const simdjson::dom::object &row)
    {
        const std::string text = simdjson::minify(row);
        const std::string_view id = row["id"];
        const int64_t revision = row["revision"];
        const auto *keys = m_maker.keysOf(RecordType::Group, viewOf(text));
        add(m_group, RecordType::Group, ++m_groups, id, revision, keys->search, keys->packed, text);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_id = nullptr;
    sqlite3_stmt *m_user = nullptr;
    sqlite3_stmt *m_group = nullptr;
    simdjson::dom::parser m_parser;
    RowKeyMaker m_maker{order};
    Keys m_keys;
    qint64 m_users = 0;
    qint64 m_groups = 0;
    std::string m_search;
    std::vector<quint32> m_starts;
    std::string m_names;
    std::vector<quint32> m_nameStarts;
    std::vector<quint32> m_byName;
};

} // namespace

SyncRun syncAtTheLimit(quint16 port, const QString &folder)
{
    SyncRun run;
    const Stopwatch watch;
    Queue queue;
    std::thread downloading([&] { download(port, queue); });
    Store store(folder);
    for (auto page = queue.take(); !page.empty(); page = queue.take())
        store.take(page);
    downloading.join();
    store.finish();
    run.hits = store.search("bjorn", "12");
    run.time = watch.elapsed();
    run.memory = residentMemory();
    return run;
}

bool haveSameRows(const QString &folder, const QString &other)
{
    SqlConnection database;
    if (!database.open(CacheSchema::filePath(folder), SqlConnection::Access::Reader))
        return false;
    if (!database.execute("ATTACH '" + CacheSchema::filePath(other).toUtf8().replace('\'', "''") + "' AS other"))
        return false;
    const auto differing = database.integer("SELECT count(*) FROM (SELECT n, id, revision, search, keys, row FROM main.user_1"
                                            " EXCEPT SELECT n, id, revision, search, keys, row FROM other.user_1)");
    const auto here = database.integer("SELECT count(*) FROM main.user_1");
    const auto there = database.integer("SELECT count(*) FROM other.user_1");
    return differing && here && there && *differing == 0 && *here == *there;
}
