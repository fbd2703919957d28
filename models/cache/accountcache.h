// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listquery.h"
#include "models/engine/interfaces.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>

class CacheReader;
class CacheWriter;
class SqlConnection;
class SqlThread;
struct CacheEffect;
enum class TextOrder;

/// What was found when the cache was opened.
struct CacheOpened {
    SyncPosition position;
    std::optional<Error> discarded; ///< why the file that was there was put aside and an empty one begun; its records are fetched anew
};

/// The records of one account on this device, in `cache.db`: rebuildable at any time from the service and the outbox.
/// All functions are called on the thread it lives in and return at once; the work is done in two threads of its own, one that writes and one
/// that reads. Futures are answered in the order of the calls; a future that is cancelled stops its query and has no result.
class AccountCache : public QObject, public CacheStore
{
    Q_OBJECT
public:
    explicit AccountCache(QObject *parent = nullptr);
    ~AccountCache() override; ///< closes; completions not yet delivered are dropped

    /// Opens or makes `cache.db` in an existing folder; a damaged or foreign file is put aside as `cache.bad-<time>` and a new one begun.
    /// Texts are sorted in this order; another one than last time takes some seconds for each 100,000 records. Called once, before all else.
    [[nodiscard]] QFuture<Result<CacheOpened>> open(const QString &folder, TextOrder order);

    /// Finishes what was asked, writes all to the file and closes it; waits for that, at most for the jobs already asked for.
    void close();

    void write(CacheWrite write, std::function<void(Result<void>)> done) override;
    void readBases(QList<RecordKey> keys, std::function<void(Result<QList<BaseRow>>)> done) override;
    void takeCensus(bool withDigests, std::function<void(Result<CacheCensus>)> done) override;

    /// The numbers of the records that match, in order. Cancel the future when a newer query takes its place.
    [[nodiscard]] QFuture<Result<ListIds>> ids(const ListQuery &query);

    /// The records of these numbers, in their order; gone ones are left out.
    [[nodiscard]] QFuture<Result<QList<CacheRow>>> rows(RecordType type, const QList<qint64> &numbers);

    /// One record by its id, or Error (NotFound).
    [[nodiscard]] QFuture<Result<CacheRow>> row(const RecordKey &key);

    /// Hands these records to `use`, in their order and in the reading thread, so that what is reckoned from many need not hold them all.
    [[nodiscard]] QFuture<Result<void>> visit(RecordType type, const QList<qint64> &numbers, std::function<void(const CacheRow &)> use);

    /// All records of a small kind (roles, groups), in no particular order.
    [[nodiscard]] QFuture<Result<QList<CacheRow>>> all(RecordType type);

    /// What people call the records, by id; all of a small kind, or those of the ids that are known.
    [[nodiscard]] QFuture<Result<QHash<QString, QString>>> titles(RecordType type);
    [[nodiscard]] QFuture<Result<QHash<QString, QString>>> titlesOf(RecordType type, const QStringList &ids);

    /// How many records lists of this kind hold.
    [[nodiscard]] QFuture<Result<qint64>> count(RecordType type);

    /// How many records of the kind refer to each record by a field, such as the users of each group; records that nobody refers to are left
    /// out. Error (Invalid) for a field that is no reference.
    [[nodiscard]] QFuture<Result<QHash<QString, qint64>>> countsBy(RecordType type, const QString &field);

signals:
    /// After the change can be read; at most about twenty times a second.
    void changed(const CacheChange &change);

    /// The file turned out to be damaged. It may serve on for what can be read; the next open() puts it aside.
    void damaged(const Error &error);

private:
    void noteEffect(const CacheEffect &effect);
    void noteChange(RecordType type, const std::vector<qint64> &numbers, bool many);
    void announce();
    void reportDamage(const Error &error); ///< any thread
    void checkFile();
    void cleanUp(SqlConnection &database); ///< in the writing thread
    template<class Work>
    auto read(Work work);

    QString m_folder;
    bool m_closed = false;
    std::unique_ptr<CacheWriter> m_writer;
    std::unique_ptr<CacheReader> m_reader;
    std::unique_ptr<SqlThread> m_reading;
    std::unique_ptr<SqlThread> m_writing;
    QTimer m_check; ///< until the file is looked through
    QTimer m_pause; ///< runs while a further announcement would come too soon
    std::array<std::optional<CacheChange>, allRecordTypes.size()> m_pending;
};
