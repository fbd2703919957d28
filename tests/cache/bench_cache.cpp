// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/cache/accountcache.h"
#include "models/cache/sortkey.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

QString idOf(qint64 i)
{
    return u"01890000-%1-7000-8000-%2"_s.arg(i >> 32 & 0xffff, 4, 16, QLatin1Char('0')).arg(i & 0xffffffff, 12, 16, QLatin1Char('0'));
}

QByteArray userOf(qint64 i, quint32 random)
{
    static const QStringList first{u"Bjørn"_s, u"Åse"_s, u"Kari"_s, u"Ola"_s, u"Ingrid"_s, u"Øystein"_s, u"Anne"_s, u"Per"_s, u"Märta"_s};
    static const QStringList last{u"Hansen"_s, u"Johansen"_s, u"Ødegård"_s, u"Berg"_s, u"Aasen"_s, u"Lund"_s, u"Nilsen"_s};
    const auto firstName = first[random % first.size()];
    const auto lastName = last[random / 16 % last.size()] + QString::number(random % 100'000);
    const QJsonObject row{{u"id"_s, idOf(i)},
                          {u"revision"_s, i},
                          {u"createdAt"_s, u"2026-01-01T08:00:00.000Z"_s},
                          {u"updatedAt"_s, u"2026-01-01T08:00:00.000Z"_s},
                          {u"firstName"_s, firstName},
                          {u"lastName"_s, lastName},
                          {u"email"_s, u"user%1@example.org"_s.arg(i)},
                          {u"phone"_s, u"+47 9%1"_s.arg(random % 10'000'000, 7, 10, QLatin1Char('0'))},
                          {u"language"_s, u"nb"_s},
                          {u"employeeNumber"_s, QString::number(i)},
                          {u"groupId"_s, idOf(1'000'000'000 + random % 200)},
                          {u"roleIds"_s, QJsonArray{idOf(2'000'000'000 + random % 4)}},
                          {u"paymentMethods"_s, QJsonArray{u"card"_s}},
                          {u"status"_s, random % 10 == 0 ? u"invited"_s : u"active"_s}};
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

/// Waits without using the processor, which the threads that are measured need.
template<class T>
T waited(QFuture<Result<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    const auto result = future.result();
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    return *result;
}

void written(AccountCache &cache, CacheWrite write)
{
    QEventLoop loop;
    cache.write(std::move(write), [&loop](const Result<void> &result) {
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().detail));
        loop.quit();
    });
    loop.exec();
}

/// By the clock and by what all threads of this program were given, which says more on a busy machine.
struct Time {
    double wall = 0;
    double processor = 0;
};

void print(const char *what, double value, const char *unit)
{
    std::printf("%-52s %10.1f %s\n", what, value, unit);
    std::fflush(stdout);
}

void print(const char *what, Time time)
{
    std::printf("%-52s %10.1f ms %10.1f ms of processor\n", what, time.wall, time.processor);
    std::fflush(stdout);
}

Time timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const auto before = std::clock();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, double(std::clock() - before) * 1000 / CLOCKS_PER_SEC};
}

void measure(qint64 count)
{
    std::printf("\n%lld users\n", static_cast<long long>(count));
    QTemporaryDir folder;
    SyncPosition position;
    position.staging = SyncPosition::Staging();
    position.staging->generation = 1;
    Time storing;
    qsizetype bytes = 0;
    {
        AccountCache cache;
        waited(cache.open(folder.path(), TextOrder::NorwegianDanish));
        quint32 random = 1;
        CacheWrite groups;
        auto &first = groups.change.emplace<CacheWrite::Rows>();
        first.generation = 1;
        first.beginsGeneration = true;
        for (int i = 0; i < 200; ++i) {
            const auto id = idOf(1'000'000'000 + i);
            const QJsonObject row{{u"id"_s, id}, {u"name"_s, u"Avdeling %1"_s.arg(i * 37 % 200)}};
            first.rows.append({{RecordType::Group, id}, 1, RowChange::Op::Put, QJsonDocument(row).toJson(QJsonDocument::Compact)});
        }
        groups.position = position;
        written(cache, groups);
        constexpr qint64 page = 1'000;
        for (qint64 from = 0; from < count; from += page) {
            CacheWrite write;
            auto &rows = write.change.emplace<CacheWrite::Rows>();
            rows.generation = 1;
            for (qint64 i = from; i < from + page; ++i) {
                random = random * 1'664'525 + 1'013'904'223;
                rows.rows.append({{RecordType::User, idOf(i)}, i + 1, RowChange::Op::Put, userOf(i, random >> 8)});
                bytes += rows.rows.last().row.size();
            }
            position.staging->rows += page;
            write.position = position;
            const auto time = timed([&] { written(cache, write); });
            storing.wall += time.wall;
            storing.processor += time.processor;
        }
        print("storing pages of 1,000", storing);
        print("rows a second", double(count) / storing.wall * 1000, "");
        print("rows a second of processor", double(count) / storing.processor * 1000, "");
        print("bytes of a row", double(bytes) / double(count), "");
        CacheWrite swap;
        swap.change = CacheWrite::Swap{1};
        SyncPosition shown;
        shown.generation = 1;
        shown.sequence = count + 1;
        swap.position = shown;
        print("showing the generation", timed([&] { written(cache, swap); }));
        print("closing", timed([&] { cache.close(); }));
    }
    print("file", double(QFile(folder.filePath(u"cache.db"_s)).size()) / 1e6, "MB");

    AccountCache cache;
    ListQuery query{RecordType::User, {}, {{u"name"_s}}, {}};
    ListIds ids;
    print("opening", timed([&] { waited(cache.open(folder.path(), TextOrder::NorwegianDanish)); }));
    const auto ask = [&] { ids = waited(cache.ids(query)); };
    print("first list, by name", timed(ask));
    print("again", timed(ask));
    for (const auto &words : {u"b"_s, u"bj"_s, u"bjorn"_s, u"bjorn 123"_s, u"user99"_s, u"finnes ikke"_s, u"an"_s}) {
        query.search = words;
        const auto time = timed(ask);
        print(qPrintable(u"search \"%1\" (%2 hits)"_s.arg(words).arg(ids.numbers->size())), time);
    }
    query.search.clear();
    for (const auto &field : {u"email"_s, u"status"_s, u"groupId"_s, u"lastSignInOn"_s}) {
        query.sort = {{field, Qt::DescendingOrder}, {u"name"_s}};
        print(qPrintable(u"first sort by "_s + field), timed(ask));
    }
    query.search = u"bjorn"_s;
    query.sort = {{u"phone"_s}};
    print("search and a first sort by phone", timed(ask));
    print("again", timed(ask));
    query.search.clear();
    query.sort = {{u"name"_s}};
    query.filters = {{u"groupId"_s, {idOf(1'000'000'007)}}};
    print("filter by group, first", timed(ask));
    print("again", timed(ask));
    query.filters.clear();
    ask();
    print("a page of 100 rows", timed([&] {
              waited(cache.rows(RecordType::User, QList<qint64>(ids.numbers->begin() + count / 2, ids.numbers->begin() + count / 2 + 100)));
          }));
    CacheWrite edit;
    edit.overlays.append({{RecordType::User, idOf(count / 2)}, false, false,
                          QJsonDocument::fromJson(userOf(count / 2, 7)).object(), RowState::Waiting});
    print("one edit", timed([&] { written(cache, edit); }));
    print("the list after it", timed(ask));
    print("all in the background done, and closing", timed([&] { cache.close(); }));
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const auto &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM"))
                print("most memory", line.mid(6).trimmed().split(' ').first().toDouble() / 1024, "MB");
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments().mid(1);
    for (const auto &argument : arguments.isEmpty() ? QStringList{u"100000"_s, u"1000000"_s} : arguments)
        measure(argument.toLongLong());
    return 0;
}
