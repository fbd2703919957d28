// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "format.h"

#include "models/entities/recordtype.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QSet>

class AccountCache;
struct CacheChange;

/// The titles of records that others refer to. Roles, groups and the company are all kept; of the other kinds those that were asked for,
/// up to a few thousand. Follows the cache. GUI thread.
class TitleIndex : public QObject
{
    Q_OBJECT
public:
    explicit TitleIndex(AccountCache *cache, QObject *parent = nullptr);

    /// The title; empty when there is no such record in sight; nothing while it is not known, in which case `changed` follows.
    [[nodiscard]] std::optional<QString> title(const RecordKey &key);
    [[nodiscard]] TitleLookup lookup(); ///< valid as long as this object

    struct Titled {
        QString id;
        QString title;
    };
    /// All of a small kind (Role, Group, Company) in the order of the locale: for combo boxes.
    [[nodiscard]] QList<Titled> all(RecordType type) const;

signals:
    /// Titles of this kind have come or changed.
    void changed(RecordType type);

private:
    void follow(const CacheChange &change);
    void load(RecordType type);
    void want(const RecordKey &key);
    void fetchWanted();
    void remember(RecordType type, const QStringList &ids, const QHash<QString, QString> &titles);

    AccountCache *m_cache;
    QHash<RecordType, QHash<QString, QString>> m_all;
    QSet<QString> m_builtIn; ///< ids of the built-in roles, whose titles are translated
    QCache<RecordKey, QString> m_some;
    QSet<RecordKey> m_wanted;
    QSet<RecordType> m_loading;
    QSet<RecordType> m_stale; ///< changed while they were loading
    bool m_fetching = false;
};
