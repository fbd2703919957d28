// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
//
// Prints how long the GUI thread is busy at most while a list of many users is searched, sorted and changed, and how long the
// answers take. Not a test; run it in a release build: bench_recordlist [rows]

#include "accountfixture.h"

#include "models/recordlistmodel.h"
#include "models/titleindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QItemSelectionModel>

#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What this thread has worked, in nanoseconds: other programs on the machine do not count. Where that cannot be had, the clock.
qint64 worked()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
#else
    static QElapsedTimer clock;
    if (!clock.isValid())
        clock.start();
    return clock.nsecsElapsed();
#endif
}

template<class Call>
void measure(const char *name, const RecordListModel &model, Call call)
{
    QElapsedTimer whole;
    whole.start();
    auto before = worked();
    call();
    auto longest = worked() - before;
    while (model.isRunning()) {
        before = worked();
        QCoreApplication::processEvents();
        longest = std::max(longest, worked() - before);
    }
    std::printf("%-40s %8d rows  busy %7.2f ms  answered %7.1f ms\n", name, model.rowCount(), double(longest) / 1e6,
                double(whole.nsecsElapsed()) / 1e6);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    AccountFixture account;
    QList<QJsonObject> users;
    for (int i = 1; i <= count; ++i)
        users.append(AccountFixture::user(i, u"Bruker %1"_s.arg(i)));
    if (!account.load(RecordType::User, users))
        return 1;
    TitleIndex titles(&account.cache);
    RecordListModel model(RecordType::User, &account.cache, &titles, Format());
    measure("first query", model, [] {});
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(count / 2, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    for (const auto &text : {u"b"_s, u"bruker 1"_s, u"12"_s, u"123"_s, u"1234"_s, u"12"_s, QString()})
        measure(qPrintable(u"search '%1'"_s.arg(text)), model, [&] { model.setSearch(text); });
    const int email = model.columnOf(u"email"_s);
    measure("sort, first time", model, [&] { model.sort(email, Qt::DescendingOrder); });
    measure("sort, again", model, [&] { model.sort(email, Qt::AscendingOrder); });
    measure("back to the names", model, [&] { model.sort(-1); });
    selection.select(QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, model.columnCount() - 1)), QItemSelectionModel::Select);
    measure("search with all selected", model, [&] { model.setSearch(u"12"_s); });
    return 0;
}
