// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "noticenews.h"

QList<NoticeItem> NoticeNews::take(NoticeKind kind, const QList<NoticeItem> &now, bool quiet)
{
    auto &known = m_known[int(kind)];
    QSet<QString> ids;
    QList<NoticeItem> fresh;
    for (const auto &item : now) {
        if (!quiet && !known.contains(item.id) && !ids.contains(item.id))
            fresh.append(item);
        ids.insert(item.id);
    }
    known = ids;
    return fresh;
}
