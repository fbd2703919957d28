// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/accountcache.h"

#include <QObject>
#include <QTimer>

#include <optional>

class TitleIndex;

/// Follows one record through the cache for the detail pane: the row as it is shown, its companion, its state, and how many records refer
/// to it. Answers come later, by `changed`. GUI thread.
class RecordViewer : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Empty, Loading, Present, Absent };
    /// How many others refer to the record, by kind and field: the users of a group, the holders of a role.
    struct Related {
        RecordType type;
        QString field;
        qint64 count = 0;

        friend bool operator==(const Related &, const Related &) = default;
    };

    RecordViewer(AccountCache *cache, TitleIndex *titles, QObject *parent = nullptr);

    /// Nothing follows no record. What belonged to the old one is gone at once.
    void setKey(const std::optional<RecordKey> &key);
    [[nodiscard]] const std::optional<RecordKey> &key() const { return m_key; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const QJsonObject &row() const { return m_row.row; }
    [[nodiscard]] const QJsonObject &companion() const { return m_row.companion; }
    [[nodiscard]] RowState state() const { return m_row.state; }
    [[nodiscard]] qint64 number() const { return m_row.number; } ///< its number in lists
    [[nodiscard]] qint64 revision() const { return m_row.revision; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] const QList<Related> &related() const { return m_related; } ///< empty until they are counted

signals:
    void changed(); ///< anything of the above, also a title of what the record refers to
    void failed(const Error &error);

private:
    void follow(const CacheChange &change);
    void load();
    void countRelated();

    AccountCache *m_cache;
    std::optional<RecordKey> m_key;
    Phase m_phase = Phase::Empty;
    CacheRow m_row;
    QList<Related> m_related;
    QTimer m_countSoon;
    quint64 m_generation = 0; ///< of the key
    bool m_loading = false;
    bool m_stale = false;
};
