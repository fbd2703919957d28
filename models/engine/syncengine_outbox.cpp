// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "syncengine.h"

#include "models/entities/recordid.h"
#include "overlayrow.h"
#include "pushplanner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void SyncEngine::on(const SyncEvents::Edited &event)
{
    const auto edit = event.entry;
    addTask({[this, edit] { return prepareEdit(edit); },
             [this, edit](const QList<OutboxEntry> &put) {
                 stored(put, {}, {});
                 m_actions.append(SyncActions::EditStored{edit.id});
                 dropNeedless(edit.key);
             },
             [this, edit](const Error &error) { m_actions.append(SyncActions::EditFailed{edit.id, error}); }});
}

void SyncEngine::on(const SyncEvents::EditedTogether &event)
{
    addTask({[this, event] {
                 OutboxWrite write;
                 for (const auto &edit : event.entries)
                     write.put.append(prepareEdit(edit).put);
                 return write;
             },
             [this, event](const QList<OutboxEntry> &put) {
                 stored(put, {}, {});
                 for (const auto &edit : event.entries)
                     m_actions.append(SyncActions::EditStored{edit.id});
                 for (const auto &edit : event.entries)
                     dropNeedless(edit.key);
             },
             [this, event](const Error &error) {
                 for (const auto &edit : event.entries)
                     m_actions.append(SyncActions::EditFailed{edit.id, error});
             }});
}

void SyncEngine::on(const SyncEvents::SentNow &event)
{
    addTask({[this, event] {
                 OutboxWrite write;
                 for (const auto &id : event.entryIds) {
                     const auto *found = m_queue.find(id);
                     if (!found || found->state != EntryState::Queued || found->nextAttemptAt == 0 || m_queue.isHeld(id))
                         continue;
                     write.put.append(*found);
                     write.put.last().nextAttemptAt = 0;
                 }
                 return write;
             },
             [this](const QList<OutboxEntry> &put) { stored(put, {}, {}); },
             [this, event](const Error &error) {
                 for (const auto &id : event.entryIds)
                     m_actions.append(SyncActions::EditFailed{id, error});
             }});
}

void SyncEngine::on(const SyncEvents::Resolved &event)
{
    const auto id = event.entryId;
    addTask({[this, event] { return prepareResolution(event.entryId, event.intents); },
             [this, id](const QList<OutboxEntry> &put) {
                 stored(put, {id}, {});
                 m_actions.append(SyncActions::EditStored{id});
             },
             [this, id](const Error &error) { m_actions.append(SyncActions::EditFailed{id, error}); }});
}

void SyncEngine::on(const SyncEvents::Discarded &event)
{
    addTask({[this, event] {
                 prepareDiscard(event.entryIds);
                 return OutboxWrite{};
             },
             {},
             [this, event](const Error &error) {
                 for (const auto &id : event.entryIds)
                     m_actions.append(SyncActions::EditFailed{id, error});
             }});
}

OutboxWrite SyncEngine::prepareEdit(const OutboxEntry &edit)
{
    if (edit.id.isNull() || m_queue.find(edit.id)) {
        m_actions.append(SyncActions::EditFailed{edit.id, {ErrorKind::Defect, u"an edit without an id of its own"_s, {}}});
        return {};
    }
    // An edit that builds on a later entry must not be sent with an earlier one. While an entry of the record leaves, the base may not have
    // its effect yet: taken back, that effect would look as if it had never been.
    const auto *last = m_queue.last(edit.key);
    const auto *base = m_queue.base(edit.key);
    auto before = m_queue.visible(edit.key);
    const bool isSettled = before.size() == m_queue.ids(edit.key).size();
    if (last && base && isSettled && !m_queue.isHeld(last->id) && !m_queue.touchesAfter(*last, mentionedRecords(edit))) {
        before.removeOne(last);
        if (const auto folded = foldInto(*last, edit, overlayOf(edit.key, base, before).row))
            return {{*folded}, {}};
    }
    auto entry = edit;
    entry.lane = 0;
    entry.state = EntryState::Queued;
    return {{entry}, {}};
}

OutboxWrite SyncEngine::prepareResolution(const QUuid &id, const QList<FieldIntent> &intents)
{
    const auto *entry = m_queue.find(id);
    if (!entry || entry->state != EntryState::Conflict || m_queue.isHeld(id)) {
        m_actions.append(SyncActions::EditFailed{id, {ErrorKind::NotFound, u"no conflict with this id"_s, {}}});
        return {};
    }
    if (intents.isEmpty()) {
        // What was done to the record later is another change: it is merged with their row when its turn comes. Nothing can be done to a
        // record that is gone.
        if (entry->theirs.isEmpty())
            prepareDiscard({id});
        else
            finish({id});
        return {};
    }
    // Another intent is another change, under another key; the attempts of the old one cannot take effect any more.
    auto next = *entry;
    next.id = QUuid::fromString(makeRecordId(m_now, {m_random(), m_random(), m_random()}));
    next.intents = intents;
    next.state = EntryState::Queued;
    next.sent = false;
    next.attempts = 0;
    next.nextAttemptAt = 0;
    next.problem.reset();
    next.theirs = {};
    next.createdAt = QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC);
    return {{next}, {id}};
}

void SyncEngine::prepareDiscard(const QList<QUuid> &ids)
{
    QList<QUuid> all;
    QSet<QUuid> seen; // an import is given up by the thousand
    for (const auto &id : ids) {
        if (m_queue.isHeld(id)) {
            m_actions.append(SyncActions::EditFailed{id, {ErrorKind::Busy, u"the change is on its way"_s, {}}});
            continue;
        }
        for (const auto &dependent : m_queue.withDependents(id)) {
            if (m_queue.isHeld(dependent) || seen.contains(dependent))
                continue;
            seen.insert(dependent);
            all.append(dependent);
        }
    }
    if (!all.isEmpty())
        finish(all);
}

void SyncEngine::addTask(OutboxTask task)
{
    if (task.failed)
        m_outboxFault.hurry(); // somebody waits for it: the disk may have room again
    m_outboxTasks.push_back(std::move(task));
}

/// Answers whether a task ended without a write, so that others may go on.
bool SyncEngine::runOutbox()
{
    bool ended = false;
    while (!m_outboxTicket && !m_outboxTasks.empty() && !m_outboxFault.holdsAt(m_now)) {
        auto write = m_outboxTasks.front().prepare();
        if (write.put.isEmpty() && write.remove.isEmpty()) {
            m_outboxTasks.pop_front();
            ended = true;
            continue;
        }
        m_outboxTicket = newTicket();
        m_actions.append(SyncActions::WriteOutbox{m_outboxTicket, std::move(write)});
    }
    return ended;
}

void SyncEngine::on(const SyncEvents::OutboxWritten &event)
{
    if (event.ticket != m_outboxTicket)
        return;
    m_outboxTicket = 0;
    if (event.result) {
        m_outboxFault = {};
        const auto task = std::move(m_outboxTasks.front());
        m_outboxTasks.pop_front();
        task.done(*event.result);
        return;
    }
    m_outboxFault.failed(event.result.error(), m_now);
    // What can be given up is given up at once, so that nobody waits for a disk that may stay full; the rest stays in its order.
    const auto tasks = std::exchange(m_outboxTasks, {});
    for (const auto &task : tasks) {
        if (task.failed)
            task.failed(event.result.error());
        else
            m_outboxTasks.push_back(task);
    }
}

void SyncEngine::stored(const QList<OutboxEntry> &put, const QList<QUuid> &removed, const QList<QUuid> &committed)
{
    for (const auto &id : removed) {
        const auto key = m_queue.find(id)->key;
        m_queue.remove(id);
        show(key);
    }
    for (const auto &entry : put) {
        m_queue.put(entry);
        show(entry.key);
    }
    m_actions.append(SyncActions::EntriesChanged{put, removed, committed});
}

/// Gives up what has cancelled itself out: a patch back to what was, a record made and deleted before it ever left.
void SyncEngine::dropNeedless(const RecordKey &key)
{
    const auto ids = m_queue.ids(key);
    if (ids.isEmpty() || std::any_of(ids.begin(), ids.end(), [this](const QUuid &id) { return m_queue.isHeld(id); }))
        return;
    const auto *first = m_queue.find(ids.first());
    const auto *last = m_queue.find(ids.last());
    if (last->kind == EntryKind::Patch && last->intents.isEmpty())
        finish({last->id});
    else if (first->kind == EntryKind::Create && first->state == EntryState::Queued && !first->sent
             && last->kind == EntryKind::Delete && !m_queue.isMentioned(key))
        finish(ids);
}

/// Stores what has become of an entry that goes on, after the row that came with it.
void SyncEngine::keep(const OutboxEntry &entry, const std::optional<RowChange> &answer)
{
    const auto store = [this, entry] {
        addTask({[entry] { return OutboxWrite{{entry}, {}}; },
                 [this, id = entry.id](const QList<OutboxEntry> &put) {
                     m_sending.remove(id);
                     stored(put, {}, {});
                     m_queue.release(id);
                 },
                 {}});
    };
    if (answer)
        m_cacheTasks.push_back({*answer, {}, {entry.key}, store});
    else
        store();
}

/// Removes entries, after what is shown in their place: in the other order, a crash between the two would take an edit from view
/// that is not there yet, or leave one in view for good.
void SyncEngine::finish(const QList<QUuid> &ids, const QList<QUuid> &committed, const std::optional<RowChange> &answer,
                        const std::function<bool()> &isStillSo)
{
    CacheTask task;
    for (const auto &id : ids) {
        m_queue.conceal(id);
        task.shown.append(m_queue.find(id)->key);
    }
    if (answer)
        task.change = *answer;
    task.done = [this, ids, committed, isStillSo] {
        addTask({[this, ids, isStillSo] {
                     if (!isStillSo || isStillSo())
                         return OutboxWrite{{}, ids};
                     reconsider(ids);
                     return OutboxWrite{};
                 },
                 [this, ids, committed](const QList<OutboxEntry> &) {
                     for (const auto &id : ids)
                         m_sending.remove(id);
                     stored({}, ids, committed);
                 },
                 {}});
    };
    m_cacheTasks.push_back(std::move(task));
}

/// What was about to leave stays, and waits for its turn again.
void SyncEngine::reconsider(const QList<QUuid> &ids)
{
    for (const auto &id : ids) {
        m_sending.remove(id);
        m_queue.reveal(id);
        show(m_queue.find(id)->key);
    }
}
