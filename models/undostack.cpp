// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "undostack.h"

#include "accountactions.h"
#include "recordtexts.h"
#include "titleindex.h"
#include "whenready.h"

#include "models/cache/accountcache.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype stepsKept = 100;

QJsonObject rowOf(const OutboxEntry &entry)
{
    auto row = entry.seen;
    for (const auto &intent : entry.intents)
        row[intent.field] = intent.value;
    return row;
}

/// The command that undoes another; empty when there is none.
QString opposite(const OutboxEntry &entry)
{
    if (entry.kind != EntryKind::Command || entry.key.type != RecordType::User)
        return {};
    if (entry.command == "disable"_L1)
        return u"enable"_s;
    return entry.command == "enable"_L1 ? u"disable"_s : QString();
}

} // namespace

UndoStack::UndoStack(AccountActions *actions, AccountCache *cache, TitleIndex *titles, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_cache(cache)
    , m_titles(titles)
{
    m_turn.setSingleShot(true);
    connect(actions, &AccountActions::editRequested, this, [this](const OutboxEntry &entry) { note({entry}); });
    connect(actions, &AccountActions::editsRequested, this, &UndoStack::note);
    connect(actions, &AccountActions::entriesChanged, this, &UndoStack::follow);
    connect(actions, &AccountActions::editFailed, this, [this](const QUuid &id) {
        // A change that could not be taken back because it had just left is still to be taken back later.
        if (!waiting().contains(id))
            forget(id);
    });
    connect(titles, &TitleIndex::changed, this, &UndoStack::changed);
}

void UndoStack::note(const Step &entries)
{
    if (m_mode == Mode::Undoing)
        return;
    if (m_mode == Mode::Doing)
        m_undone.clear();
    if (m_turn.isActive() && !m_done.isEmpty())
        m_done.last().append(entries);
    else
        m_done.append(entries);
    if (m_done.size() > stepsKept)
        m_done.removeFirst();
    m_turn.start(0);
    emit changed();
}

/// What was given up in another way, or turned out to be so already, is nothing to be taken back.
void UndoStack::follow(const QList<OutboxEntry> &, const QList<QUuid> &removed, const QList<QUuid> &committed)
{
    for (const auto &id : removed) {
        if (!committed.contains(id))
            forget(id);
    }
    emit changed();
}

void UndoStack::forget(const QUuid &entryId)
{
    for (auto &step : m_done)
        step.removeIf([&](const OutboxEntry &entry) { return entry.id == entryId; });
    m_done.removeIf([](const Step &step) { return step.isEmpty(); });
    emit changed();
}

UndoStack::Waiting UndoStack::waiting() const
{
    Waiting result;
    const auto &entries = m_actions->entries();
    result.reserve(entries.size());
    for (const auto &entry : entries)
        result.insert(entry.id, &entry);
    return result;
}

bool UndoStack::canGiveUp(const OutboxEntry &entry, const Waiting &waiting)
{
    const auto *now = waiting.value(entry.id);
    if (!now)
        return false;
    const bool stands = now->state == EntryState::Conflict || now->state == EntryState::Rejected;
    // What other changes have been folded into is undone by a change the other way, which is folded into it as well.
    return stands || (now->state == EntryState::Queued && !now->sent && now->kind != EntryKind::Patch);
}

UndoStack::Obstacle UndoStack::obstacle(const OutboxEntry &entry, const Waiting &waiting)
{
    if (entry.kind == EntryKind::Patch || canGiveUp(entry, waiting))
        return Obstacle::None;
    if (waiting.contains(entry.id))
        return Obstacle::Sending;
    return entry.kind == EntryKind::Create || !opposite(entry).isEmpty() ? Obstacle::None : Obstacle::Final;
}

UndoStack::Obstacle UndoStack::obstacle(const Step &step, const Waiting &waiting)
{
    auto worst = Obstacle::None;
    for (const auto &entry : step)
        worst = std::max(worst, obstacle(entry, waiting));
    return worst;
}

qsizetype UndoStack::nextStep() const
{
    const auto waits = waiting();
    QSet<RecordKey> passed; // the records of the steps that stay as they are
    for (auto i = m_done.size() - 1; i >= 0; --i) {
        const auto &step = m_done[i];
        const bool depends = std::any_of(step.begin(), step.end(), [&](const OutboxEntry &entry) { return passed.contains(entry.key); });
        if (!depends && obstacle(step, waits) != Obstacle::Final)
            return i;
        for (const auto &entry : step) {
            passed.insert(entry.key);
            passed.unite(QSet(entry.references.begin(), entry.references.end()));
        }
    }
    return -1;
}

UndoStack::Obstacle UndoStack::undoObstacle() const
{
    if (m_done.isEmpty())
        return Obstacle::Nothing;
    const auto next = nextStep();
    return next < 0 ? Obstacle::Final : obstacle(m_done[next], waiting());
}

QString UndoStack::passedText() const
{
    const auto next = nextStep();
    return next < 0 || next == m_done.size() - 1 ? QString() : text(m_done.last());
}

bool UndoStack::undoCompensates() const
{
    const auto next = nextStep();
    if (next < 0)
        return false;
    const auto &step = m_done[next];
    const auto waits = waiting();
    return std::any_of(step.begin(), step.end(), [&](const OutboxEntry &entry) { return !waits.contains(entry.id); });
}

UndoStack::Obstacle UndoStack::redoObstacle() const
{
    return m_undone.isEmpty() ? Obstacle::Nothing : Obstacle::None;
}

QString UndoStack::undoText() const
{
    if (m_done.isEmpty())
        return {};
    const auto next = nextStep();
    return text(next < 0 ? m_done.last() : m_done[next]);
}

QString UndoStack::redoText() const
{
    return m_undone.isEmpty() ? QString() : text(m_undone.last());
}

QString UndoStack::text(const Step &step) const
{
    if (step.size() > 1)
        return tr("%n change(s)", nullptr, int(step.size()));
    const auto &entry = step.first();
    const bool namesItself = entry.kind == EntryKind::Create || !entry.seen.isEmpty();
    const auto title = namesItself ? RecordTexts::title(entry.key.type, rowOf(entry)) : m_titles->title(entry.key).value_or(QString());
    //: What was done, and to whom: "Change Kari Nordmann"
    return title.isEmpty() ? RecordTexts::action(entry) : tr("%1 %2").arg(RecordTexts::action(entry), title);
}

void UndoStack::undo()
{
    if (undoObstacle() != Obstacle::None)
        return;
    auto step = m_done.takeAt(nextStep());
    // What has a new record's id cannot be made again under it once the service has had it.
    Step again;
    QSet<QUuid> givenUp;
    const auto waits = waiting();
    for (const auto &entry : std::as_const(step)) {
        if (canGiveUp(entry, waits))
            givenUp.insert(entry.id);
        if (entry.kind != EntryKind::Create || givenUp.contains(entry.id))
            again.append(entry);
    }
    if (again.size() == step.size())
        m_undone.append(again);
    else
        m_undone.clear();
    std::reverse(step.begin(), step.end());
    m_mode = Mode::Undoing;
    m_actions->discard(givenUp.values());
    m_mode = Mode::Doing;
    for (const auto &entry : std::as_const(step)) {
        if (!givenUp.contains(entry.id))
            takeBack(entry);
    }
    emit changed();
}

void UndoStack::takeBack(const OutboxEntry &entry)
{
    m_mode = Mode::Undoing;
    if (entry.kind == EntryKind::Patch) {
        QList<FieldIntent> back;
        for (const auto &intent : entry.intents)
            back.append({intent.field, intent.value, intent.base});
        m_actions->edit(entry.key, back);
    } else if (entry.kind == EntryKind::Create) {
        withRow(entry.key, [this, key = entry.key](const QJsonObject &row) { m_actions->remove(key, row); });
    } else {
        withRow(entry.key, [this, entry](const QJsonObject &row) { m_actions->command(entry.key, opposite(entry), row); });
    }
    m_mode = Mode::Doing;
}

void UndoStack::redo()
{
    if (redoObstacle() != Obstacle::None)
        return;
    const auto step = m_undone.takeLast();
    const bool together = step.size() > 1 && std::all_of(step.begin(), step.end(), [](const OutboxEntry &entry) {
        return entry.kind == EntryKind::Create || entry.kind == EntryKind::Patch;
    });
    if (together) {
        // What could be taken back for a while can be so once more.
        const auto held = std::max<qint64>(0, step.first().nextAttemptAt - step.first().createdAt.toMSecsSinceEpoch());
        m_mode = Mode::Redoing;
        m_actions->submit(step, std::chrono::milliseconds(held));
        m_mode = Mode::Doing;
    } else {
        for (const auto &entry : step)
            doAgain(entry);
    }
    emit changed();
}

/// As the person would by hand: it is a new step.
void UndoStack::doAgain(const OutboxEntry &entry)
{
    m_mode = Mode::Redoing;
    switch (entry.kind) {
    case EntryKind::Create:
        m_actions->create(entry.key, rowOf(entry), entry.references);
        break;
    case EntryKind::Patch:
        m_actions->edit(entry.key, entry.intents, entry.references);
        break;
    case EntryKind::Delete:
        m_actions->remove(entry.key, entry.seen);
        break;
    case EntryKind::Command:
        withRow(entry.key, [this, entry](const QJsonObject &row) { m_actions->command(entry.key, entry.command, row, entry.arguments); });
        break;
    }
    m_mode = Mode::Doing;
}

/// A command or removal holds only for the record as it is seen, so it is read first.
template<class Use>
void UndoStack::withRow(const RecordKey &key, Use use)
{
    whenReady(this, m_cache->row(key), [this, use, mode = m_mode](const Result<CacheRow> &found) {
        if (!found)
            return; // it has gone meanwhile, and there is nothing left to do
        m_mode = mode;
        use(found->row);
        m_mode = Mode::Doing;
    });
}
