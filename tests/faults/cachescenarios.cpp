// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "subject.h"

#include "models/cache/accountcache.h"
#include "models/cache/cacheschema.h"
#include "models/cache/sortkey.h"
#include "tests/cache/cachehelp.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace CacheHelp;

namespace {

/// Either something to write, or nothing: then what is there is read in every way there is.
using CacheStep = std::optional<CacheWrite>;

template<class T, class Ask>
Result<T> answerOf(Ask ask)
{
    std::optional<Result<T>> answer;
    ask([&answer](const Result<T> &result) { answer = result; });
    while (!answer)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *answer;
}

class CacheSubject : public Subject
{
public:
    explicit CacheSubject(QList<CacheStep> steps) : m_steps(std::move(steps)) { }

    Result<void> open(const QString &folder) override
    {
        m_folder = folder;
        const auto opened = m_cache.open(folder, TextOrder::NorwegianDanish).result();
        if (!opened)
            return opened.error();
        hasLost = opened->discarded.has_value();
        return {};
    }
    qsizetype steps() const override { return m_steps.size(); }
    Result<void> take(qsizetype step) override
    {
        const auto &write = m_steps.at(step);
        if (!write)
            return readAll();
        return answerOf<void>([&](auto done) { m_cache.write(*write, done); });
    }
    Result<QByteArray> holds() override
    {
        SqlConnection database;
        if (auto done = database.open(CacheSchema::filePath(m_folder), SqlConnection::Access::Reader); !done)
            return done.error();
        const auto position = CacheSchema::readPosition(database);
        if (!position)
            return position.error();
        auto text = QByteArray::number(position->generation) + ' ' + position->cursor + ' ' + QByteArray::number(position->sequence);
        QList<int> generations;
        if (position->generation > 0)
            generations.append(position->generation);
        if (position->staging) {
            text += ' ' + position->staging->startCursor + ' ' + position->staging->nextPage;
            generations.append(position->staging->generation);
        }
        for (const int generation : std::as_const(generations)) {
            for (const auto type : allRecordTypes) {
                SqlQuery query(database, "SELECT id, revision, deleted, row FROM " + CacheSchema::table(type, generation) + " ORDER BY id");
                while (query.next())
                    text += '\n' + query.bytes(0).toByteArray() + ' ' + query.bytes(1).toByteArray() + query.bytes(2).toByteArray()
                        + query.bytes(3).toByteArray();
                if (auto done = query.finish(); !done)
                    return done.error();
            }
        }
        SqlQuery query(database, "SELECT id, removed, state, row FROM overlay ORDER BY type, id");
        while (query.next())
            text += "\nwaits " + query.bytes(0).toByteArray() + query.bytes(1).toByteArray() + query.bytes(2).toByteArray()
                + query.bytes(3).toByteArray();
        if (auto done = query.finish(); !done)
            return done.error();
        return text;
    }

private:
    Result<void> readAll()
    {
        const auto found = m_cache.ids(ListQuery()).result();
        if (!found)
            return found.error();
        const auto rows = m_cache.rows(RecordType::User, {found->numbers->begin(), found->numbers->end()}).result();
        if (!rows)
            return rows.error();
        const auto count = m_cache.count(RecordType::User).result();
        if (!count)
            return count.error();
        if (*count != rows->size())
            return Error{ErrorKind::Defect, u"the list shows %1 of %2"_s.arg(rows->size()).arg(*count), {}};
        const auto bases = answerOf<QList<BaseRow>>([&](auto done) { m_cache.readBases({{RecordType::User, id(3)}}, done); });
        if (!bases)
            return bases.error();
        const auto census = answerOf<CacheCensus>([&](auto done) { m_cache.takeCensus(true, done); });
        return census ? Result<void>() : Result<void>(census.error());
    }

    QString m_folder;
    AccountCache m_cache;
    QList<CacheStep> m_steps;
};

RowChange userRow(qint64 number, qint64 revision, const QString &text = u"Ada"_s)
{
    return put(RecordType::User, user(number, text, u"Berg %1"_s.arg(number)), revision);
}

QList<RowChange> userRows(qint64 from, qint64 to, qint64 revision)
{
    QList<RowChange> list;
    for (auto number = from; number <= to; ++number)
        list.append(userRow(number, revision));
    return list;
}

SyncPosition staged(SyncPosition position, int generation, const QByteArray &next)
{
    position.staging = SyncPosition::Staging{generation, "start", 20, next, next.isEmpty(), 10, 20};
    return position;
}

CacheWrite stagedRows(const SyncPosition &position, const QList<RowChange> &changes, bool isFirst)
{
    auto write = rows(position.staging->generation, changes, isFirst, true);
    write.position = position;
    return write;
}

CacheWrite swapTo(int generation, qint64 sequence)
{
    CacheWrite write;
    write.change = CacheWrite::Swap{generation};
    write.position = shown(generation, sequence);
    return write;
}

CacheWrite answered(const RowChange &row, bool isStaged)
{
    CacheWrite write;
    write.change = CacheWrite::Answer{row, true, isStaged};
    write.overlays.append({row.key, true, false, {}});
    return write;
}

QList<CacheStep> firstSynchronisation()
{
    return {stagedRows(staged({}, 1, "p2"), userRows(1, 15, 5), true), stagedRows(staged({}, 1, {}), userRows(16, 30, 6), false),
            swapTo(1, 20), CacheStep()};
}

Result<void> synchronise(const QString &folder)
{
    return takeAll([] { return std::make_unique<CacheSubject>(firstSynchronisation()); }, folder);
}

Result<void> damage(const QString &folder)
{
    if (auto done = synchronise(folder); !done)
        return done;
    QFile file(CacheSchema::filePath(folder));
    const QByteArray rubbish(200, '\xa5');
    if (!file.open(QIODevice::ReadWrite) || file.write(rubbish) != rubbish.size())
        return Error{ErrorKind::Storage, file.errorString(), {}};
    return {};
}

} // namespace

std::vector<Scenario> cacheScenarios()
{
    const Overlay waiting{{RecordType::User, id(3)}, false, false, user(3, u"Waits"_s, u"Berg"_s)};
    const QList<CacheStep> pages{
        page({userRow(2, 21, u"New"_s), CacheHelp::remove(RecordType::User, 4, 22), hide(RecordType::User, 5, 23)}, 23),
        overlays({waiting}), answered(userRow(3, 24), false), CacheStep(), page(userRows(40, 44, 25), 25),
    };
    const auto position = shown(1, 20);
    const QList<CacheStep> renewal{
        stagedRows(staged(position, 2, "p2"), userRows(1, 12, 30), true), answered(userRow(3, 32), true),
        stagedRows(staged(position, 2, {}), userRows(13, 24, 31), false), swapTo(2, 33), CacheStep(),
        page({userRow(2, 34, u"New"_s)}, 34, 2),
    };
    const auto making = [](const QList<CacheStep> &steps) {
        return [steps] { return std::make_unique<CacheSubject>(steps); };
    };
    using enum Scenario::Kind;
    return {
        {"cache-first"_L1, Rebuildable, making(firstSynchronisation()), {}},
        {"cache-pages"_L1, Rebuildable, making(pages), synchronise},
        {"cache-renewal"_L1, Rebuildable, making(renewal), synchronise},
        {"cache-damaged"_L1, Rebuildable, making(firstSynchronisation()), damage, true, false},
    };
}
