// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cachewriter.h"

#include "cacheschema.h"

#include <QJsonDocument>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

QString nextNumberKey(RecordType family)
{
    return "next."_L1 + wireName(family);
}

} // namespace

/// One write: its statements, and what it does to lists.
class CacheWriter::Batch
{
public:
    Batch(CacheWriter &writer, SqlConnection &database, const SyncPosition &after)
        : m_writer(writer)
        , m_database(database)
        , m_after(after)
        , m_listed(CacheSchema::listedGeneration(after))
        , m_next(writer.m_nextNumbers)
        , m_addNumber(database, "INSERT INTO id(family, id, n) VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING")
        , m_findNumber(database, "SELECT n FROM id WHERE family = ?1 AND id = ?2")
    {
    }

    Result<void> applyRow(const RowChange &change, int generation, bool keepTombstone);
    Result<void> applyOverlay(const Overlay &overlay);
    void showAll() { m_everything = true; }
    Result<void> collectTombstones(int generation, qint64 upTo);
    Result<void> finish();
    CacheEffect commit();

private:
    struct Statements {
        Statements(SqlConnection &database, const QByteArray &table)
            : put(database, "INSERT INTO " + table + "(n, deleted, revision, id, search, keys, row) VALUES(?1, 0, ?2, ?3, ?4, ?5, ?6)"
                  " ON CONFLICT(n) DO UPDATE SET deleted = 0, revision = excluded.revision, search = excluded.search,"
                  " keys = excluded.keys, row = excluded.row WHERE excluded.revision > revision")
            , bury(database, "INSERT INTO " + table + "(n, deleted, revision, id) VALUES(?1, 1, ?2, ?3)"
                   " ON CONFLICT(n) DO UPDATE SET deleted = 1, revision = excluded.revision, search = NULL, keys = NULL, row = NULL"
                   " WHERE excluded.revision > revision")
            , remove(database, "DELETE FROM " + table + " WHERE n = ?1 AND revision <= ?2")
        {
        }
        SqlQuery put;
        SqlQuery bury;
        SqlQuery remove;
    };

    Statements &statements(RecordType type, int generation)
    {
        auto &place = m_statements[size_t(type)];
        if (!place || m_statementsOf != generation) {
            if (m_statementsOf != generation) {
                for (auto &other : m_statements)
                    other.reset();
                m_statementsOf = generation;
            }
            place.emplace(m_database, CacheSchema::table(type, generation));
        }
        return *place;
    }

    Result<qint64> numberOf(RecordType type, QByteArrayView id, bool make);
    Result<void> noteVisible(RecordType type, qint64 number);
    void note(RecordType type, IndexRow row);

    CacheWriter &m_writer;
    SqlConnection &m_database;
    SyncPosition m_after;
    int m_listed;
    std::array<qint64, allRecordTypes.size()> m_next;
    SqlQuery m_addNumber;
    SqlQuery m_findNumber;
    std::array<std::optional<Statements>, allRecordTypes.size()> m_statements;
    int m_statementsOf = 0;
    struct Cover {
        RecordType type;
        qint64 number;
        bool isThere;
    };
    QList<Cover> m_covers; ///< overlays that came and went, in their order
    std::array<std::vector<IndexRow>, allRecordTypes.size()> m_noted;
    bool m_everything = false;
};

/// 0 when the id is not known and none is to be made.
Result<qint64> CacheWriter::Batch::numberOf(RecordType type, QByteArrayView id, bool make)
{
    const auto family = CacheSchema::family(type);
    auto &next = m_next[size_t(family)];
    if (make) {
        m_addNumber.bind(1, qint64(family)).bindText(2, id).bind(3, next);
        if (auto added = m_addNumber.run(); !added)
            return added.error();
        if (m_database.changes() != 0)
            return next++;
    }
    m_findNumber.bind(1, qint64(family)).bindText(2, id);
    const auto number = m_findNumber.next() ? m_findNumber.integer(0) : 0;
    if (auto found = m_findNumber.finish(); !found)
        return found.error();
    return number;
}

Result<void> CacheWriter::Batch::applyRow(const RowChange &change, int generation, bool keepTombstone)
{
    const bool isPut = change.op == RowChange::Op::Put;
    const bool bury = change.op == RowChange::Op::Remove && (keepTombstone || change.revision > m_after.sequence);
    const auto id = change.key.id.toUtf8();
    const auto number = numberOf(change.key.type, id, isPut || bury);
    if (!number)
        return number.error();
    if (*number == 0)
        return {};

    auto &statement = statements(change.key.type, generation);
    IndexRow row{quint32(*number), isPut, {}};
    Result<void> done;
    if (isPut) {
        const auto *keys = m_writer.m_keys.keysOf(change.key.type, change.row);
        if (!keys)
            return Error{ErrorKind::Invalid, u"the row of %1 %2 is not an object"_s.arg(wireName(change.key.type), change.key.id), {}};
        done = statement.put.bind(1, *number).bind(2, change.revision).bindText(3, id).bindText(4, keys->search)
                   .bindBlob(5, keys->packed).bindText(6, change.row).run();
        row.keys = *keys;
    } else if (bury) {
        done = statement.bury.bind(1, *number).bind(2, change.revision).bindText(3, id).run();
    } else {
        // A removal must be newer than what it removes; what goes out of sight may be as old as what was seen.
        const auto upTo = change.op == RowChange::Op::Hide ? change.revision : change.revision - 1;
        done = statement.remove.bind(1, *number).bind(2, upTo).run();
    }
    if (!done || m_database.changes() == 0 || generation != m_listed)
        return done;
    if (m_writer.m_overlaid[size_t(change.key.type)].contains(*number))
        return noteVisible(change.key.type, *number);
    note(change.key.type, std::move(row));
    return {};
}

Result<void> CacheWriter::Batch::applyOverlay(const Overlay &overlay)
{
    const auto number = numberOf(overlay.key.type, overlay.key.id.toUtf8(), !overlay.clear);
    if (!number)
        return number.error();
    if (*number == 0)
        return {};
    const auto type = qint64(overlay.key.type);
    if (overlay.clear) {
        SqlQuery remove(m_database, "DELETE FROM overlay WHERE type = ? AND n = ?");
        if (auto removed = remove.bind(1, type).bind(2, *number).run(); !removed)
            return removed;
        m_covers.append({overlay.key.type, *number, false});
        return noteVisible(overlay.key.type, *number);
    }
    SqlQuery put(m_database, "INSERT INTO overlay(type, n, id, removed, state, search, keys, row) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                             " ON CONFLICT(type, n) DO UPDATE SET removed = excluded.removed, state = excluded.state,"
                             " search = excluded.search, keys = excluded.keys, row = excluded.row");
    put.bind(1, type).bind(2, *number).bind(3, overlay.key.id).bind(4, overlay.removed ? 1 : 0).bind(5, qint64(overlay.state));
    const auto keys = overlay.removed ? RowKeys() : rowKeys(overlay.key.type, overlay.row, m_writer.m_order);
    const auto json = QJsonDocument(overlay.row).toJson(QJsonDocument::Compact);
    if (!overlay.removed)
        put.bindText(6, keys.search).bindBlob(7, keys.packed).bindText(8, json);
    if (auto done = put.run(); !done)
        return done;
    m_covers.append({overlay.key.type, *number, true});
    return noteVisible(overlay.key.type, *number);
}

/// The row as lists show it: the overlay above the service's.
Result<void> CacheWriter::Batch::noteVisible(RecordType type, qint64 number)
{
    IndexRow row{quint32(number), false, {}};
    const auto take = [&row](SqlQuery &query) {
        if (!query.next())
            return;
        row.listed = true;
        row.keys = {query.bytes(0).toByteArray(), query.bytes(1).toByteArray()};
    };
    SqlQuery above(m_database, "SELECT search, keys FROM overlay WHERE type = ? AND n = ? AND removed = 0");
    take(above.bind(1, qint64(type)).bind(2, number));
    if (auto done = above.finish(); !done)
        return done;
    if (!row.listed && m_listed != 0) {
        SqlQuery below(m_database, "SELECT search, keys FROM " + CacheSchema::table(type, m_listed) + " WHERE n = ? AND deleted = 0");
        take(below.bind(1, number));
        if (auto done = below.finish(); !done)
            return done;
    }
    note(type, std::move(row));
    return {};
}

void CacheWriter::Batch::note(RecordType type, IndexRow row)
{
    m_noted[size_t(type)].push_back(std::move(row));
}

/// A removal is forgotten once every row of the generation up to it is accounted for.
Result<void> CacheWriter::Batch::collectTombstones(int generation, qint64 upTo)
{
    for (const auto type : allRecordTypes) {
        SqlQuery collect(m_database, "DELETE FROM " + CacheSchema::table(type, generation) + " WHERE deleted = 1 AND revision <= ?");
        if (auto collected = collect.bind(1, upTo).run(); !collected)
            return collected;
    }
    return {};
}

Result<void> CacheWriter::Batch::finish()
{
    for (const auto type : allRecordTypes) {
        if (m_next[size_t(type)] == m_writer.m_nextNumbers[size_t(type)])
            continue;
        if (auto kept = CacheSchema::writeMeta(m_database, nextNumberKey(type), QString::number(m_next[size_t(type)])); !kept)
            return kept;
    }
    return CacheSchema::writePosition(m_database, m_after);
}

CacheEffect CacheWriter::Batch::commit()
{
    for (const auto &cover : std::as_const(m_covers)) {
        auto &overlaid = m_writer.m_overlaid[size_t(cover.type)];
        if (cover.isThere)
            overlaid.insert(cover.number);
        else
            overlaid.remove(cover.number);
    }
    m_writer.m_nextNumbers = m_next;
    m_writer.m_position = m_after;

    CacheEffect effect;
    effect.everything = m_everything;
    for (const auto type : allRecordTypes) {
        if (!m_everything && !m_noted[size_t(type)].empty())
            effect.patches.append({type, m_listed, std::move(m_noted[size_t(type)])});
    }
    return effect;
}

CacheWriter::CacheWriter(TextOrder order)
    : m_order(order)
    , m_keys(order)
{
    m_nextNumbers.fill(1);
}

Result<SyncPosition> CacheWriter::load(SqlConnection &database)
{
    const auto position = CacheSchema::readPosition(database);
    if (!position)
        return position.error();
    m_position = *position;
    for (const auto type : allRecordTypes) {
        const auto next = CacheSchema::readMeta(database, nextNumberKey(type));
        if (!next)
            return next.error();
        m_nextNumbers[size_t(type)] = qMax<qint64>(1, next->toLongLong());
    }
    SqlQuery overlaid(database, "SELECT type, n FROM overlay");
    while (overlaid.next())
        m_overlaid[size_t(overlaid.integer(0)) % allRecordTypes.size()].insert(overlaid.integer(1));
    if (auto done = overlaid.finish(); !done)
        return done.error();

    const auto version = CacheSchema::readMeta(database, u"keys"_s);
    if (!version)
        return version.error();
    if (*version != keysVersion(m_order)) {
        if (auto made = makeKeysAnew(database); !made)
            return made.error();
    }
    return m_position;
}

Result<CacheEffect> CacheWriter::apply(SqlConnection &database, const CacheWrite &write)
{
    auto after = write.position.value_or(m_position);
    const auto *rows = std::get_if<CacheWrite::Rows>(&write.change);
    const auto *swap = std::get_if<CacheWrite::Swap>(&write.change);
    if (rows && rows->beginsGeneration && !write.position) {
        after.staging = SyncPosition::Staging();
        after.staging->generation = rows->generation;
    }
    if (swap && !write.position) {
        after.generation = swap->generation;
        after.staging.reset();
    }

    SqlTransaction transaction(database, SqlTransaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun().error();
    Batch batch(*this, database, after);
    const auto body = [&]() -> Result<void> {
        if (rows) {
            if (rows->beginsGeneration) {
                auto begun = CacheSchema::dropGenerationsBut(database, {m_position.generation});
                if (begun)
                    begun = CacheSchema::createGeneration(database, rows->generation);
                if (!begun)
                    return begun;
            }
            for (const auto &row : rows->rows) {
                if (auto done = batch.applyRow(row, rows->generation, rows->keepTombstones); !done)
                    return done;
            }
            if (rows->generation == after.generation && !rows->keepTombstones) {
                if (auto done = batch.collectTombstones(rows->generation, after.sequence); !done)
                    return done;
            }
        } else if (const auto *answer = std::get_if<CacheWrite::Answer>(&write.change)) {
            const int listed = CacheSchema::listedGeneration(after);
            if (answer->toShown && listed != 0) {
                if (auto done = batch.applyRow(answer->row, listed, false); !done)
                    return done;
            }
            if (answer->toStaged && after.staging && after.staging->generation != listed) {
                if (auto done = batch.applyRow(answer->row, after.staging->generation, true); !done)
                    return done;
            }
        } else if (swap) {
            batch.showAll();
            if (auto done = batch.collectTombstones(swap->generation, after.sequence); !done)
                return done;
        }
        for (const auto &overlay : write.overlays) {
            if (auto done = batch.applyOverlay(overlay); !done)
                return done;
        }
        return batch.finish();
    };
    if (auto done = body(); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return batch.commit();
}

Result<QList<BaseRow>> CacheWriter::readBases(SqlConnection &database, const QList<RecordKey> &keys)
{
    const int listed = CacheSchema::listedGeneration(m_position);
    QList<BaseRow> bases;
    for (const auto &key : keys) {
        auto &base = bases.emplace_back();
        base.key = key;
        if (listed == 0)
            continue;
        SqlQuery query(database, "SELECT revision, deleted, row FROM " + CacheSchema::table(key.type, listed)
                       + " WHERE n = (SELECT n FROM id WHERE family = ? AND id = ?)");
        query.bind(1, qint64(CacheSchema::family(key.type))).bind(2, key.id);
        if (query.next()) {
            base.revision = query.integer(0);
            base.deleted = query.integer(1) != 0;
            if (!base.deleted)
                base.row = QJsonDocument::fromJson(query.bytes(2).toByteArray()).object();
        }
        if (auto done = query.finish(); !done)
            return done.error();
    }
    return bases;
}
