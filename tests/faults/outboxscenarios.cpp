// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "subject.h"

#include "models/cache/entrycodec.h"
#include "models/cache/migrations.h"
#include "models/cache/outboxschema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

QUuid entryId(int number)
{
    return {uint(number), 0x1111, 0x7222, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

OutboxEntry entryOf(int number, const QString &text, qint64 lane = 0)
{
    OutboxEntry entry;
    entry.id = entryId(number);
    entry.lane = lane;
    entry.key = {RecordType::Group, u"group-%1"_s.arg(number)};
    entry.intents = {{u"name"_s, u"before"_s, text}, {u"description"_s, QJsonValue(), QString(600, u'x')}};
    entry.createdAt = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);
    return entry;
}

OutboxEntry inState(OutboxEntry entry, EntryState state)
{
    entry.state = state;
    entry.sent = true;
    return entry;
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The queue of waiting changes.
class OutboxSubject : public Subject
{
public:
    explicit OutboxSubject(QList<OutboxWrite> writes) : m_writes(std::move(writes)) { }

    Result<void> open(const QString &folder) override
    {
        const auto opened = OutboxSchema::openWhole(m_database, folder);
        if (!opened)
            return opened.error();
        hasLost = opened->salvage.has_value();
        return {};
    }
    qsizetype steps() const override { return m_writes.size(); }
    Result<void> take(qsizetype step) override
    {
        const auto done = OutboxSchema::writeEntries(m_database, m_writes.at(step));
        return done ? Result<void>() : Result<void>(done.error());
    }
    Result<QByteArray> holds() override
    {
        OutboxOpened opened;
        if (auto done = OutboxSchema::readEntries(m_database, opened); !done)
            return done.error();
        QByteArray text;
        for (const auto &entry : std::as_const(opened.entries))
            text += QByteArray::number(entry.lane) + ' ' + jsonOf(entryToJson(entry)) + '\n';
        return text + QByteArray::number(opened.parked);
    }

private:
    SqlConnection m_database;
    QList<OutboxWrite> m_writes;
};

/// Unsaved forms, through the class that the program uses.
class DraftSubject : public Subject
{
public:
    Result<void> open(const QString &folder) override
    {
        const auto opened = m_outbox.open(folder).result();
        if (!opened)
            return opened.error();
        hasLost = opened->salvage.has_value();
        return {};
    }
    qsizetype steps() const override { return 5; }
    Result<void> take(qsizetype step) override
    {
        if (step == 3)
            return m_outbox.removeDraft(u"form 0"_s).result();
        return m_outbox.saveDraft(u"form %1"_s.arg(step % 3), {{u"name"_s, QString(800, u'a')}, {u"step"_s, int(step)}}).result();
    }
    Result<QByteArray> holds() override
    {
        const auto drafts = m_outbox.drafts().result();
        if (!drafts)
            return drafts.error();
        QJsonObject all;
        for (auto draft = drafts->begin(); draft != drafts->end(); ++draft)
            all.insert(draft.key(), draft.value());
        return jsonOf(all);
    }

private:
    OutboxDatabase m_outbox;
};

/// A file that is brought from the first to the third form, with a copy of it beside.
class MigrationSubject : public Subject
{
public:
    Result<void> open(const QString &folder) override
    {
        if (auto done = m_database.open(path(folder), SqlConnection::Access::Exclusive); !done)
            return done;
        const auto all = forms();
        return migrate(m_database, all, folder + "/backup"_L1);
    }
    qsizetype steps() const override { return 1; }
    Result<void> take(qsizetype) override { return m_database.execute("INSERT INTO thing VALUES(90, 'ninety', 1)"); }
    Result<QByteArray> holds() override
    {
        SqlQuery query(m_database, "SELECT n, name, colour FROM thing ORDER BY n");
        QByteArray text;
        while (query.next())
            text += QByteArray::number(query.integer(0)) + query.bytes(1).toByteArray() + query.bytes(2).toByteArray() + '\n';
        if (auto done = query.finish(); !done)
            return done.error();
        return text;
    }
    static Result<void> prepare(const QString &folder)
    {
        SqlConnection database;
        auto done = database.open(path(folder), SqlConnection::Access::Exclusive);
        if (done)
            done = migrate(database, {forms().first()}, folder + "/backup"_L1);
        if (done)
            done = database.execute("WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 80)"
                                    " INSERT INTO thing SELECT n, hex(zeroblob(100)) || n FROM many");
        return done;
    }

private:
    static QByteArrayList forms()
    {
        return {"CREATE TABLE thing(n INTEGER PRIMARY KEY, name TEXT)", "ALTER TABLE thing ADD COLUMN colour INTEGER",
                "CREATE INDEX by_name ON thing(name); UPDATE thing SET colour = n % 3"};
    }
    static QString path(const QString &folder) { return QDir(folder).filePath(u"thing.db"_s); }

    SqlConnection m_database;
};

std::unique_ptr<Subject> making(const QList<OutboxWrite> &writes)
{
    return std::make_unique<OutboxSubject>(writes);
}

Result<void> fill(const QString &folder)
{
    QList<OutboxWrite> writes;
    for (int number = 1; number <= 12; ++number)
        writes.append({{entryOf(number, u"first"_s)}, {}});
    return takeAll([&] { return making(writes); }, folder);
}

/// A page of entries that does not hold what it should.
Result<void> damage(const QString &folder)
{
    if (auto filled = fill(folder); !filled)
        return filled;
    QFile file(OutboxSchema::filePath(folder));
    const QByteArray rubbish(4096, '\xa5');
    if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() - rubbish.size()) || file.write(rubbish) != rubbish.size())
        return Error{ErrorKind::Storage, file.errorString(), {}};
    return {};
}

/// As a rescue leaves it that ended before the last step: the damaged file still stands in its place.
Result<void> leaveUnfinished(const QString &folder)
{
    const auto path = OutboxSchema::filePath(folder);
    if (auto filled = fill(folder); !filled)
        return filled;
    if (!QFile::copy(path, QDir(folder).filePath(u"outbox.rescued"_s)) || !QFile::copy(path, QDir(folder).filePath(u"outbox.bad-1.db"_s)))
        return Error{ErrorKind::Storage, u"no copy"_s, {}};
    return QFile::resize(path, 5000) ? Result<void>() : Result<void>(Error{ErrorKind::Storage, u"not cut"_s, {}});
}

} // namespace

Result<void> takeAll(const std::function<std::unique_ptr<Subject>()> &make, const QString &folder)
{
    const auto subject = make();
    auto done = subject->open(folder);
    for (qsizetype step = 0; done && step < subject->steps(); ++step)
        done = subject->take(step);
    return done;
}

std::vector<Scenario> outboxScenarios()
{
    const auto changed = entryOf(2, u"folded"_s, 2);
    const QList<OutboxWrite> edits{
        {{entryOf(21, u"a"_s)}, {}},
        {{entryOf(22, u"b"_s), entryOf(23, u"c"_s)}, {}},
        {{inState(entryOf(1, u"first"_s, 1), EntryState::InFlight)}, {}},
        {{}, {entryId(1)}},
        {{inState(entryOf(3, u"first"_s, 3), EntryState::Conflict)}, {entryId(4)}},
    };
    // Another change takes the place of one, or the way back is folded into it until nothing is left.
    const QList<OutboxWrite> undone{
        {{entryOf(21, u"done"_s)}, {}}, {{changed}, {}}, {{entryOf(2, u"first"_s, 2)}, {}},
        {{entryOf(24, u"instead"_s, 5)}, {entryId(5)}}, {{}, {entryId(21), entryId(6)}},
    };
    const QList<OutboxWrite> few{{{entryOf(31, u"a"_s)}, {}}, {{entryOf(32, u"b"_s)}, {}}};
    using enum Scenario::Kind;
    return {
        {"outbox-first"_L1, Durable, [few] { return making(few); }, {}},
        {"outbox-edits"_L1, Durable, [edits] { return making(edits); }, fill},
        {"outbox-undo"_L1, Durable, [undone] { return making(undone); }, fill},
        {"outbox-damaged"_L1, Durable, [few] { return making(few); }, damage, true, false},
        {"outbox-unfinished"_L1, Durable, [few] { return making(few); }, leaveUnfinished, true, false},
        {"migration"_L1, Durable, [] { return std::make_unique<MigrationSubject>(); }, MigrationSubject::prepare},
        {"drafts"_L1, Durable, [] { return std::make_unique<DraftSubject>(); }, fill},
    };
}
