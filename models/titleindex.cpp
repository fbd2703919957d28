// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "titleindex.h"

#include "recordtexts.h"
#include "whenready.h"

#include "models/cache/accountcache.h"
#include "models/cache/sortkey.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rememberedTitles = 4'000;
constexpr std::array smallKinds{RecordType::Company, RecordType::Role, RecordType::Group};

bool isSmall(RecordType type)
{
    return std::find(smallKinds.begin(), smallKinds.end(), type) != smallKinds.end();
}

} // namespace

TitleIndex::TitleIndex(AccountCache *cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_some(rememberedTitles)
{
    connect(cache, &AccountCache::changed, this, &TitleIndex::follow);
    for (const auto type : smallKinds)
        load(type);
}

std::optional<QString> TitleIndex::title(const RecordKey &key)
{
    if (isSmall(key.type)) {
        if (!m_all.contains(key.type))
            return {};
        const auto title = m_all[key.type].value(key.id);
        return m_builtIn.contains(key.id) ? RecordTexts::builtInRoleText(title) : title;
    }
    if (const auto *title = m_some.object(key))
        return *title;
    want(key);
    return {};
}

TitleLookup TitleIndex::lookup()
{
    return [this](const RecordKey &key) { return title(key); };
}

QList<TitleIndex::Titled> TitleIndex::all(RecordType type) const
{
    QList<Titled> result;
    const auto titles = m_all.value(type);
    for (auto it = titles.begin(); it != titles.end(); ++it)
        result.append({it.key(), m_builtIn.contains(it.key()) ? RecordTexts::builtInRoleText(it.value()) : it.value()});
    const auto order = textOrderOf(QLocale().name());
    QHash<QString, QByteArray> keys;
    for (const auto &titled : std::as_const(result))
        keys.insert(titled.id, sortKey(titled.title, order));
    std::sort(result.begin(), result.end(), [&](const Titled &a, const Titled &b) {
        const int compared = keys[a.id].compare(keys[b.id]);
        return compared != 0 ? compared < 0 : a.id < b.id;
    });
    return result;
}

void TitleIndex::follow(const CacheChange &change)
{
    if (isSmall(change.type)) {
        load(change.type);
        return;
    }
    // A change names numbers, and titles are kept by id: the few that are known are all asked for again.
    const auto known = m_some.keys();
    for (const auto &key : known) {
        if (key.type == change.type)
            want(key);
    }
}

void TitleIndex::load(RecordType type)
{
    if (m_loading.contains(type)) {
        m_stale.insert(type);
        return;
    }
    m_loading.insert(type);
    whenReady(this, m_cache->all(type), [this, type](const Result<QList<CacheRow>> &rows) {
        m_loading.remove(type);
        if (m_stale.remove(type))
            load(type);
        if (!rows)
            return; // The list or the form that shows these records reports it.
        QHash<QString, QString> titles;
        for (const auto &row : *rows) {
            titles.insert(row.id, titleOf(type, row.row));
            if (type == RecordType::Role && row.row["builtIn"_L1].toBool())
                m_builtIn.insert(row.id);
        }
        if (m_all.contains(type) && m_all[type] == titles)
            return;
        m_all[type] = std::move(titles);
        emit changed(type);
    });
}

void TitleIndex::want(const RecordKey &key)
{
    m_wanted.insert(key);
    if (m_fetching)
        return;
    m_fetching = true;
    // Together with what else the same repaint asks for.
    QMetaObject::invokeMethod(this, &TitleIndex::fetchWanted, Qt::QueuedConnection);
}

void TitleIndex::fetchWanted()
{
    m_fetching = !m_wanted.isEmpty();
    if (m_wanted.isEmpty())
        return;
    const auto type = m_wanted.begin()->type;
    QStringList ids;
    m_wanted.removeIf([&](const RecordKey &key) {
        if (key.type == type)
            ids.append(key.id);
        return key.type == type;
    });
    whenReady(this, m_cache->titlesOf(type, ids), [this, type, ids](const Result<QHash<QString, QString>> &titles) {
        if (titles)
            remember(type, ids, *titles);
        fetchWanted();
    });
}

void TitleIndex::remember(RecordType type, const QStringList &ids, const QHash<QString, QString> &titles)
{
    bool isNews = false;
    for (const auto &id : ids) {
        const RecordKey key{type, id};
        const auto title = titles.value(id);
        const auto *known = m_some.object(key);
        if (known && *known == title)
            continue;
        m_some.insert(key, new QString(title));
        isNews = true;
    }
    if (isNews)
        emit changed(type);
}
