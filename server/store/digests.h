// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records.h"

#include <QMutex>

#include <map>

/// The digests of all rows of a kind, by which a client finds out whether it holds the same; see `rowDigest()`. Counted
/// once for a company and kind, and from then on carried along with the change log. Any thread.
class Digests {
public:
    /// Of the company's rows of that kind as they are within the transaction, which stands at `seq` of `epoch`
    /// and whose log begins after `horizon`. Nothing when another thread has gone beyond it meanwhile, or the
    /// database failed.
    [[nodiscard]] std::optional<quint64> digest(Records &records, RecordType type, qint64 epoch, qint64 seq,
                                                qint64 horizon);

private:
    struct Counted {
        qint64 epoch = 0;
        qint64 seq = 0;
        quint64 sum = 0;
    };

    [[nodiscard]] static quint64 counted(Records &records, RecordType type);
    [[nodiscard]] static quint64 changed(Records &records, RecordType type, qint64 since);

    QMutex m_guard;
    std::map<std::pair<QString, RecordType>, Counted> m_known; ///< by company and kind
};
