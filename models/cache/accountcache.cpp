// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountcache.h"

#include "cachereader.h"
#include "cacheschema.h"
#include "cachewriter.h"
#include "models/entities/description.h"
#include "sqlthread.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int announcementPause = 50; // milliseconds
constexpr size_t manyNumbers = 1'000;
constexpr int checkDelay = 3'000; // milliseconds

Result<CacheOpened> openForWriting(SqlConnection &database, const QString &folder, CacheWriter &writer)
{
    CacheOpened answer;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto discarded = CacheSchema::openFile(database, folder);
        if (!discarded)
            return discarded.error();
        if (*discarded && !answer.discarded)
            answer.discarded = *discarded;
        const auto position = writer.load(database);
        if (position) {
            answer.position = *position;
            return answer;
        }
        // A statement that fails tells of tables that are not those of this version.
        const auto kind = position.error().kind;
        if (kind != ErrorKind::Corrupt && kind != ErrorKind::Defect)
            return position.error();
        answer.discarded = position.error();
        database.close();
        CacheSchema::markDamaged(folder);
    }
    return *answer.discarded;
}

} // namespace

AccountCache::AccountCache(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(announcementPause);
    connect(&m_pause, &QTimer::timeout, this, &AccountCache::announce);
    m_check.setSingleShot(true);
    m_check.setInterval(checkDelay);
    connect(&m_check, &QTimer::timeout, this, &AccountCache::checkFile);
}

AccountCache::~AccountCache()
{
    close();
}

QFuture<Result<CacheOpened>> AccountCache::open(const QString &folder, TextOrder order)
{
    Q_ASSERT(!m_writing);
    m_folder = folder;
    m_writer = std::make_unique<CacheWriter>(order);
    m_reader = std::make_unique<CacheReader>(order);
    m_writing = std::make_unique<SqlThread>(u"cache-writer"_s);
    m_reading = std::make_unique<SqlThread>(u"cache-reader"_s);
    const auto opened = m_writing->run([this](SqlConnection &database) {
        return openForWriting(database, m_folder, *m_writer);
    });
    // The reader's first work waits for the writer's, which may have to make the file.
    auto answer = m_reading->run([this, opened](SqlConnection &database) -> Result<CacheOpened> {
        const auto written = opened.result();
        if (!written)
            return written;
        if (auto done = database.open(CacheSchema::filePath(m_folder), SqlConnection::Access::Reader); !done)
            return done.error();
        return written;
    });
    m_check.start();
    return answer;
}

/// What has been damaged since the last time would else be seen only where it is read. Not at once: the first lists need the disk.
void AccountCache::checkFile()
{
    m_writing->run([this](SqlConnection &database) -> Result<void> {
        if (!database.isOpen())
            return {};
        if (const auto sound = database.check(); sound)
            cleanUp(database);
        else if (sound.error().kind == ErrorKind::Corrupt)
            reportDamage(sound.error());
        return {};
    });
}

void AccountCache::close()
{
    if (!m_writing || std::exchange(m_closed, true))
        return;
    m_check.stop();
    // No write is left that would tell the reader of its effect; without a reader the log can be emptied.
    m_writing->run([](SqlConnection &) { return Result<void>(); }).waitForFinished();
    m_reading->stop();
    m_writing->run([](SqlConnection &database) -> Result<void> {
        if (!database.isOpen())
            return {};
        if (auto done = database.checkpoint(); !done)
            qWarning("the cache was closed with its log: %s", qUtf8Printable(done.error().detail));
        return {};
    });
    m_writing->stop();
}

void AccountCache::write(CacheWrite write, std::function<void(Result<void>)> done)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const auto answer = [this, done = std::move(done)](const Result<CacheEffect> &effect) {
        QMetaObject::invokeMethod(this, [this, done, effect] {
            if (effect)
                noteEffect(*effect);
            done(effect ? Result<void>() : Result<void>(effect.error()));
        }, Qt::QueuedConnection);
    };
    if (m_closed)
        return answer(Error{ErrorKind::Cancelled, u"the cache is closed"_s, {}});
    m_writing->run([this, write = std::move(write), answer](SqlConnection &database) -> Result<void> {
        const auto effect = m_writer->apply(database, write);
        if (effect) {
            m_reading->run([this, effect](SqlConnection &) -> Result<void> {
                m_reader->note(*effect);
                return {};
            });
        } else if (effect.error().kind == ErrorKind::Corrupt) {
            reportDamage(effect.error());
        }
        answer(effect);
        if (effect && effect->everything)
            cleanUp(database);
        return {};
    });
}

void AccountCache::readBases(QList<RecordKey> keys, std::function<void(Result<QList<BaseRow>>)> done)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const auto answer = [this, done = std::move(done)](const Result<QList<BaseRow>> &bases) {
        QMetaObject::invokeMethod(this, [done, bases] { done(bases); }, Qt::QueuedConnection);
    };
    if (m_closed)
        return answer(Error{ErrorKind::Cancelled, u"the cache is closed"_s, {}});
    m_writing->run([this, keys = std::move(keys), answer](SqlConnection &database) -> Result<void> {
        const auto bases = m_writer->readBases(database, keys);
        if (!bases && bases.error().kind == ErrorKind::Corrupt)
            reportDamage(bases.error());
        answer(bases);
        return {};
    });
}

void AccountCache::takeCensus(bool withDigests, std::function<void(Result<CacheCensus>)> done)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const auto answer = [this, done = std::move(done)](const Result<CacheCensus> &census) {
        QMetaObject::invokeMethod(this, [done, census] { done(census); }, Qt::QueuedConnection);
    };
    if (m_closed)
        return answer(Error{ErrorKind::Cancelled, u"the cache is closed"_s, {}});
    m_writing->run([this, withDigests, answer](SqlConnection &database) -> Result<void> {
        const auto census = m_writer->census(database, withDigests);
        if (!census && census.error().kind == ErrorKind::Corrupt)
            reportDamage(census.error());
        answer(census);
        return {};
    });
}

template<class Work>
auto AccountCache::read(Work work)
{
    return m_reading->run([this, work = std::move(work)](SqlConnection &database, const Cancelled &cancelled) {
        auto answer = work(database, cancelled);
        if (!answer && answer.error().kind == ErrorKind::Corrupt)
            reportDamage(answer.error());
        return answer;
    });
}

QFuture<Result<ListIds>> AccountCache::ids(const ListQuery &query)
{
    return read([this, query](SqlConnection &database, const Cancelled &cancelled) { return m_reader->ids(database, query, cancelled); });
}

QFuture<Result<QList<CacheRow>>> AccountCache::rows(RecordType type, const QList<qint64> &numbers)
{
    return read([this, type, numbers](SqlConnection &database, const Cancelled &) { return m_reader->rows(database, type, numbers); });
}

QFuture<Result<void>> AccountCache::visit(RecordType type, const QList<qint64> &numbers, std::function<void(const CacheRow &)> use)
{
    return read([this, type, numbers, use = std::move(use)](SqlConnection &database, const Cancelled &) -> Result<void> {
        const auto found = m_reader->rows(database, type, numbers);
        if (!found)
            return found.error();
        std::for_each(found->begin(), found->end(), use);
        return {};
    });
}

QFuture<Result<CacheRow>> AccountCache::row(const RecordKey &key)
{
    return read([this, key](SqlConnection &database, const Cancelled &) { return m_reader->row(database, key); });
}

QFuture<Result<QList<CacheRow>>> AccountCache::all(RecordType type)
{
    return read([this, type](SqlConnection &database, const Cancelled &) { return m_reader->all(database, type); });
}

QFuture<Result<QHash<QString, QString>>> AccountCache::titles(RecordType type)
{
    return read([this, type](SqlConnection &database, const Cancelled &) { return m_reader->titles(database, type); });
}

QFuture<Result<QHash<QString, QString>>> AccountCache::titlesOf(RecordType type, const QStringList &ids)
{
    return read([this, type, ids](SqlConnection &database, const Cancelled &) { return m_reader->titlesOf(database, type, ids); });
}

QFuture<Result<qint64>> AccountCache::count(RecordType type)
{
    return read([this, type](SqlConnection &database, const Cancelled &) { return m_reader->count(database, type); });
}

QFuture<Result<QHash<QString, qint64>>> AccountCache::countsBy(RecordType type, const QString &field)
{
    return read([this, type, field](SqlConnection &database, const Cancelled &) { return m_reader->countsBy(database, type, field); });
}

void AccountCache::noteEffect(const CacheEffect &effect)
{
    if (effect.everything) {
        for (const auto type : allRecordTypes)
            noteChange(type, {}, true);
    }
    for (const auto &patch : effect.patches) {
        std::vector<qint64> numbers;
        std::transform(patch.rows.begin(), patch.rows.end(), std::back_inserter(numbers), [](const IndexRow &row) { return row.number; });
        noteChange(patch.type, numbers, false);
        if (const auto beside = CacheSchema::family(patch.type); beside != patch.type)
            noteChange(beside, numbers, false);
    }
    if (!m_pause.isActive())
        announce();
}

void AccountCache::noteChange(RecordType type, const std::vector<qint64> &numbers, bool many)
{
    auto &pending = m_pending[size_t(type)];
    if (!pending)
        pending.emplace().type = type;
    pending->numbers.insert(pending->numbers.end(), numbers.begin(), numbers.end());
    pending->many = pending->many || many || pending->numbers.size() > manyNumbers;
    if (pending->many)
        pending->numbers.clear();
}

void AccountCache::announce()
{
    bool announced = false;
    for (auto &pending : m_pending) {
        if (!pending)
            continue;
        auto change = *std::exchange(pending, std::nullopt);
        std::sort(change.numbers.begin(), change.numbers.end());
        change.numbers.erase(std::unique(change.numbers.begin(), change.numbers.end()), change.numbers.end());
        announced = true;
        emit changed(change);
    }
    if (announced)
        m_pause.start();
}

void AccountCache::reportDamage(const Error &error)
{
    CacheSchema::markDamaged(m_folder);
    QMetaObject::invokeMethod(this, [this, error] { emit damaged(error); }, Qt::QueuedConnection);
}

void AccountCache::cleanUp(SqlConnection &database)
{
    if (auto cleaned = m_writer->cleanUp(database); !cleaned)
        qWarning("the cache was not cleaned up: %s", qUtf8Printable(cleaned.error().detail));
}
