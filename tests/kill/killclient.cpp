// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "killclient.h"

#include "models/entities/recordid.h"

#include <QDateTime>
#include <QDir>
#include <QFutureWatcher>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 shownWithin = 10'000; ///< milliseconds; on a machine that does much else
constexpr int hurryEvery = 100; ///< milliseconds
constexpr int mostUnstored = 8;
constexpr int mostGroups = 3;
constexpr std::array textFields{"costCentre"_L1, "lastName"_L1};

template<class... Parts>
void tell(const char *format, Parts... parts)
{
    if constexpr (sizeof...(parts) == 0)
        std::fputs(format, stdout);
    else
        std::printf(format, parts...);
    std::fflush(stdout);
}

template<class T, class F>
void onceDone(QObject *context, const QFuture<T> &future, F done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(future);
}

QByteArray nameOf(const QUuid &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

} // namespace

KillClient::KillClient(const KillClientOptions &options)
    : m_options(options)
    , m_secrets(QDir(options.folder).filePath(u"secrets"_s))
    , m_random(options.seed)
    , m_number(options.number)
{
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &KillClient::type);
    connect(&m_judging, &QTimer::timeout, this, &KillClient::judge);
    connect(&m_hurrying, &QTimer::timeout, this, [this] {
        if (m_account->actions()->status().phase == SyncStatus::Phase::Retrying)
            m_account->actions()->refresh();
    });
}

KillClient::~KillClient() = default;

void KillClient::start()
{
    const auto root = QDir(m_options.folder).filePath(u"profiles"_s);
    std::unique_ptr<Profile> known;
    const auto names = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (!names.isEmpty() && m_options.code.isEmpty()) {
        auto taken = Profile::takeKnown(root, names.first());
        if (!taken) {
            tell("X the profile cannot be taken: %s\n", qPrintable(taken.error().detail));
            return;
        }
        known = std::move(*taken);
    }
    const Account::Options options{root, m_options.service.toString(), m_options.service, u"nb"_s};
    m_account = std::make_unique<Account>(options, std::move(known), &m_secrets);
    connect(m_account.get(), &Account::opened, this, &KillClient::open);
    connect(m_account.get(), &Account::failed, this, [](const Error &error) { tell("X not opened: %s\n", qPrintable(error.detail)); });
    connect(m_account.get(), &Account::noticed, this, [](const QString &sentence) { tell("X %s\n", qPrintable(sentence)); });
    connect(m_account.get(), &Account::cacheDamaged, this, [] { tell("X the cache is damaged\n"); });
    auto *actions = m_account->actions();
    connect(actions, &AccountActions::statusChanged, this, &KillClient::watch);
    connect(actions, &AccountActions::editStored, this, [this](const QUuid &id) {
        --m_unstored;
        tell("Q %s\n", nameOf(id).constData());
    });
    connect(actions, &AccountActions::editFailed, this, [](const QUuid &id, const Error &error) {
        tell("X the edit %s was not stored: %s\n", nameOf(id).constData(), qPrintable(error.detail));
    });
    connect(actions, &AccountActions::entriesChanged, this, [](const auto &, const auto &, const QList<QUuid> &committed) {
        for (const auto &id : committed)
            tell("A %s\n", nameOf(id).constData());
    });
    connect(m_account->cache(), &AccountCache::changed, this, [this] {
        const auto keys = m_awaited.keys();
        for (const auto &key : keys)
            look(key);
    });
    m_account->start(m_options.code);
    if (m_options.hurries)
        m_hurrying.start(hurryEvery);
}

void KillClient::open()
{
    for (const auto &entry : m_account->actions()->entries()) {
        auto &awaited = m_awaited[entry.key];
        awaited.since = QDateTime::currentMSecsSinceEpoch();
        for (const auto &intent : entry.intents)
            awaited.fields[intent.field] = intent.value;
        if (entry.kind == EntryKind::Delete)
            awaited.gone = true;
        if (entry.kind == EntryKind::Command) {
            awaited.fields[u"status"_s] = entry.command == "disable"_L1 ? u"disabled"_s : u"active"_s;
            awaited.atService = true;
        }
    }
    showList();
}

void KillClient::showList()
{
    onceDone(this, m_account->cache()->ids({RecordType::User, {}, {{u"email"_s}}, {}}), [this](const Result<ListIds> &ids) {
        if (!ids || ids->numbers->empty())
            return; // a first synchronisation has to bring them
        const auto first = ids->numbers->begin();
        const auto some = std::min<ptrdiff_t>(50, ptrdiff_t(ids->numbers->size()));
        onceDone(this, m_account->cache()->rows(RecordType::User, QList<qint64>(first, first + some)), [this](const Result<QList<CacheRow>> &rows) {
            if (!rows || std::exchange(m_begun, true))
                return;
            tell("B\n");
            begin();
        });
    });
}

void KillClient::begin()
{
    const auto now = QDateTime::currentMSecsSinceEpoch();
    for (const auto &id : m_options.people + m_options.switched) {
        const RecordKey key{RecordType::User, id};
        if (!m_awaited.contains(key))
            m_awaited[key] = {{}, false, false, now};
    }
    onceDone(this, m_account->cache()->all(RecordType::Group), [this, now](const Result<QList<CacheRow>> &groups) {
        if (!groups)
            return tell("X the groups cannot be read: %s\n", qPrintable(groups.error().detail));
        for (const auto &group : *groups) {
            if (group.deleted)
                continue; // its removal may have been seen already, and is not awaited twice
            if (group.row["parentId"_L1].toString().isEmpty())
                m_rootGroup = group.id;
            else if (group.row["name"_L1].toString().startsWith(m_options.name) && !m_awaited.contains({RecordType::Group, group.id}))
                m_awaited[{RecordType::Group, group.id}] = {{}, false, false, now};
        }
        const auto keys = m_awaited.keys();
        for (const auto &key : keys)
            look(key);
        m_judging.start(500);
        if (!m_options.drains)
            m_typing.start(below(5));
    });
}

void KillClient::watch(const SyncStatus &status)
{
    const bool live = status.phase == SyncStatus::Phase::Live;
    if (live && !m_begun)
        showList();
    if (status.conflicts + status.rejected > 0 && !std::exchange(m_complained, true)) {
        for (const auto &entry : m_account->actions()->entries()) {
            if (entry.state != EntryState::Conflict && entry.state != EntryState::Rejected)
                continue;
            const auto why = entry.problem ? entry.problem->code + u' ' + entry.problem->detail : QString();
            tell("X entry %s of %s is in state %d: %s, seen %s, theirs %s\n", nameOf(entry.id).constData(), qPrintable(entry.key.id),
                 int(entry.state), qPrintable(why), QJsonDocument(entry.seen).toJson(QJsonDocument::Compact).constData(),
                 QJsonDocument(entry.theirs).toJson(QJsonDocument::Compact).constData());
        }
    }
    if (status.phase == SyncStatus::Phase::SessionExpired && m_options.code.isEmpty())
        tell("N\n");
    if (live)
        tell("L\n");
    if (live && status.waiting == 0 && m_options.drains && m_begun && m_awaited.isEmpty())
        emit finished();
}

void KillClient::look(const RecordKey &key)
{
    onceDone(this, m_account->cache()->row(key), [this, key](const Result<CacheRow> &row) { seeRow(key, row); });
}

void KillClient::seeRow(const RecordKey &key, const Result<CacheRow> &row)
{
    const auto found = m_awaited.constFind(key);
    if (found == m_awaited.constEnd())
        return;
    const bool there = row.ok() && !row->deleted;
    if (found->gone ? there : !there)
        return;
    for (auto it = found->fields.begin(); there && it != found->fields.end(); ++it) {
        if (row->row[it.key()] != it.value())
            return;
    }
    const bool known = m_rows.contains(key);
    m_awaited.erase(found);
    if (!there) {
        m_rows.remove(key);
    } else {
        for (const auto &field : textFields) {
            if (!known)
                tell("V %s %s %s %s\n", wireName(key.type).data(), qPrintable(key.id), field.data(), qPrintable(row->row[field].toString()));
        }
        m_rows[key] = row->row;
    }
    if (m_options.drains)
        watch(m_account->actions()->status());
}

/// What has been stored must be seen: at once in the copy on this device, or when the service has done it.
void KillClient::judge()
{
    const auto now = QDateTime::currentMSecsSinceEpoch();
    for (auto it = m_awaited.constBegin(); it != m_awaited.constEnd(); ++it) {
        if (!it->atService && now - it->since > shownWithin && !std::exchange(m_complained, true))
            tell("X %s %s does not show %s\n", wireName(it.key().type).data(), qPrintable(it.key().id),
                 QJsonDocument(it->fields).toJson(QJsonDocument::Compact).constData());
    }
}

void KillClient::type()
{
    if (m_unstored < mostUnstored) {
        const auto choice = below(100);
        if (choice < 60)
            editText();
        else if (choice < 75)
            editSwitch();
        else
            editGroup();
    }
    m_typing.start(below(5));
}

void KillClient::announce(const char *kind, const RecordKey &key, const QString &field)
{
    ++m_number;
    tell("T %lld %s %s %s %s\n", m_number, kind, wireName(key.type).data(), qPrintable(key.id), qPrintable(field));
}

void KillClient::made(const QUuid &entry, const RecordKey &key, const Awaited &awaited)
{
    ++m_unstored;
    tell("E %lld %s\n", m_number, nameOf(entry).constData());
    m_awaited[key] = awaited;
    m_awaited[key].since = QDateTime::currentMSecsSinceEpoch();
}

void KillClient::editText()
{
    const RecordKey key{RecordType::User, m_options.people.at(below(int(m_options.people.size())))};
    if (m_awaited.contains(key) || !m_rows.contains(key))
        return;
    const QString field = textFields[size_t(below(int(textFields.size())))];
    announce("patch", key, field);
    const auto entry = m_account->actions()->edit(key, {{field, m_rows[key][field], value()}});
    made(entry, key, {{{field, value()}}, false, false, 0});
}

void KillClient::editSwitch()
{
    const RecordKey key{RecordType::User, m_options.switched.at(below(int(m_options.switched.size())))};
    if (m_awaited.contains(key) || !m_rows.contains(key))
        return;
    const bool disables = m_rows[key]["status"_L1].toString() != "disabled"_L1;
    const auto command = disables ? u"disable"_s : u"enable"_s;
    announce("command", key, command);
    const auto entry = m_account->actions()->command(key, command, m_rows[key]);
    made(entry, key, {{{u"status"_s, disables ? u"disabled"_s : u"active"_s}}, false, true, 0});
}

void KillClient::editGroup()
{
    QList<RecordKey> groups;
    int all = 0;
    for (auto it = m_rows.constBegin(); it != m_rows.constEnd(); ++it) {
        const bool group = it.key().type == RecordType::Group;
        all += group ? 1 : 0;
        if (group && !m_awaited.contains(it.key()))
            groups.append(it.key());
    }
    if (all < mostGroups && below(2) == 0) {
        const RecordKey key{RecordType::Group, makeRecordId()};
        announce("create", key, u"name"_s);
        const QJsonObject row{{u"name"_s, m_options.name + value()}, {u"parentId"_s, m_rootGroup}, {u"costCentre"_s, value()}};
        const auto entry = m_account->actions()->create(key, row);
        m_rows[key] = row; // so that it counts; it is edited once it is seen
        made(entry, key, {{{u"costCentre"_s, value()}}, false, false, 0});
    } else if (!groups.isEmpty()) {
        const auto key = groups.at(below(int(groups.size())));
        if (below(2) == 0) {
            const auto field = below(2) == 0 ? u"costCentre"_s : u"description"_s;
            announce("patch", key, field);
            const auto entry = m_account->actions()->edit(key, {{field, m_rows[key][field], value()}});
            made(entry, key, {{{field, value()}}, false, false, 0});
        } else {
            announce("delete", key, u"-"_s);
            const auto entry = m_account->actions()->remove(key, m_rows[key]);
            made(entry, key, {{}, true, false, 0});
        }
    }
}
