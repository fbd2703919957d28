// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/recordtype.h"

#include <QFlags>
#include <QHash>
#include <QSet>
#include <QUuid>

/// What a person can ask to be told of.
enum class NoticeKind {
    Approval = 1, ///< an order waits for them
    Budget = 2, ///< a budget has reached its warning threshold
    Decision = 4, ///< a change of theirs met another one and must be decided
    Invitation = 8, ///< an invitation is about to expire
};
Q_DECLARE_FLAGS(NoticeKinds, NoticeKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(NoticeKinds)

/// One thing of which a person can be told.
struct NoticeItem {
    QString id; ///< the same as long as it is the same thing
    QString name;
    RecordKey key; ///< what to open
    QUuid entryId{}; ///< of a decision
};

/// Finds what is new among the things that are there. What was there in the quiet time at the start is in sight already and never new; what
/// has gone and comes back is new again.
class NoticeNews
{
public:
    /// All things of this kind as they are now; those that are new, in their order.
    [[nodiscard]] QList<NoticeItem> take(NoticeKind kind, const QList<NoticeItem> &now, bool quiet);

private:
    QHash<int, QSet<QString>> m_known; ///< ids by kind
};
