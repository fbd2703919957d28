// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/outboxentry.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class AccountActions;
class AccountCache;
class TitleIndex;
struct CacheRow;

/// What the person has asked for since the program started, and how to take it back: what still waits is given up, and what the service has is
/// undone by a change the other way, which is merged like any other. What cannot be taken back stands in the way only of earlier steps about the
/// same records. Changes asked for in one turn of the event loop are one step. GUI thread.
class UndoStack : public QObject
{
    Q_OBJECT
public:
    UndoStack(AccountActions *actions, AccountCache *cache, TitleIndex *titles, QObject *parent = nullptr);

    /// Why the next step cannot be taken back or done again.
    enum class Obstacle {
        None,
        Nothing, ///< there is no step
        Sending, ///< it is on its way; once it has arrived it can be
        Final, ///< what it did cannot be taken back at the service, and nothing before it that does not depend on it can
    };
    [[nodiscard]] Obstacle undoObstacle() const;
    [[nodiscard]] Obstacle redoObstacle() const;
    /// What the step did, and to whom: "Change Kari Nordmann", or "3 changes". Plain text; empty when there is none.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// What came later than the next step and is passed over since it cannot be taken back any more; empty when nothing is.
    [[nodiscard]] QString passedText() const;
    /// The service has the next step already, so that undoing it sends another change the other way.
    [[nodiscard]] bool undoCompensates() const;

    // Both do nothing when there is an obstacle.
    void undo();
    void redo();

signals:
    void changed(); ///< an obstacle or a text

private:
    using Step = QList<OutboxEntry>; ///< as they were asked for

    void note(const Step &entries);
    void follow(const QList<OutboxEntry> &put, const QList<QUuid> &removed, const QList<QUuid> &committed);
    void forget(const QUuid &entryId);
    using Waiting = QHash<QUuid, const OutboxEntry *>;
    [[nodiscard]] Waiting waiting() const; ///< valid until the entries change
    [[nodiscard]] static bool canGiveUp(const OutboxEntry &entry, const Waiting &waiting);
    [[nodiscard]] static Obstacle obstacle(const OutboxEntry &entry, const Waiting &waiting);
    [[nodiscard]] static Obstacle obstacle(const Step &step, const Waiting &waiting);
    [[nodiscard]] qsizetype nextStep() const; ///< the last one that is not passed over; -1 when there is none
    [[nodiscard]] QString text(const Step &step) const;
    void takeBack(const OutboxEntry &entry);
    void doAgain(const OutboxEntry &entry);
    template<class Use>
    void withRow(const RecordKey &key, Use use);
    enum class Mode { Doing, Undoing, Redoing };

    AccountActions *m_actions;
    AccountCache *m_cache;
    TitleIndex *m_titles;
    QList<Step> m_done;
    QList<Step> m_undone;
    QTimer m_turn; ///< runs while what is asked for belongs to the same step
    Mode m_mode = Mode::Doing; ///< why something is asked for now
};
