// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "draftkeeper.h"

#include "models/recorddraft.h"

#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ofDialogs = "dialog/"_L1; ///< no kind of record is called so

} // namespace

DraftKeeper::DraftKeeper(QObject *parent)
    : QObject(parent)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(400ms);
    connect(m_soon, &QTimer::timeout, this, &DraftKeeper::save);
}

DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::restore(const QHash<QString, QJsonObject> &drafts)
{
    for (auto it = drafts.begin(); it != drafts.end(); ++it) {
        if (it.key().startsWith(ofDialogs))
            m_choices.insert(it.key().mid(ofDialogs.size()), *it);
        else if (auto *draft = RecordDraft::fromJson(*it, this))
            keep(draft);
        else
            emit removed(it.key());
    }
}

RecordDraft *DraftKeeper::find(const RecordKey &key) const
{
    return m_drafts.value(key);
}

RecordDraft *DraftKeeper::findNew(RecordType type, const QJsonObject &initial) const
{
    const auto beganSo = [&initial](const RecordDraft *draft, const Field &field) {
        return field.is(Derived) || !field.is(ReadOnly) || sameValue(draft->original(field.key), initial[field.key]);
    };
    const auto at = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const RecordDraft *draft) {
        const auto fields = describe(type).fields;
        return draft->isNew() && draft->key().type == type
            && std::all_of(fields.begin(), fields.end(), [&](const Field &field) { return beganSo(draft, field); });
    });
    return at == m_drafts.end() ? nullptr : *at;
}

RecordDraft *DraftKeeper::keep(RecordDraft *draft)
{
    const auto key = draft->key();
    if (auto *older = m_drafts.value(key); older && older != draft)
        older->deleteLater();
    draft->setParent(this);
    m_drafts.insert(key, draft);
    connect(draft, &RecordDraft::changed, this, [this, key] { saveSoon(key); });
    emit changed(key);
    return draft;
}

void DraftKeeper::drop(const RecordKey &key)
{
    auto *draft = m_drafts.take(key);
    if (!draft)
        return;
    draft->disconnect(this);
    draft->deleteLater();
    m_unsaved.removeAll(key);
    emit removed(nameOf(key));
    emit changed(key);
}

void DraftKeeper::keepChoices(const QString &name, const QJsonObject &choices)
{
    m_choices.insert(name, choices);
    if (!m_unsavedChoices.contains(name))
        m_unsavedChoices.append(name);
    if (!m_soon->isActive())
        m_soon->start();
}

void DraftKeeper::dropChoices(const QString &name)
{
    if (!m_choices.remove(name))
        return;
    m_unsavedChoices.removeAll(name);
    emit removed(ofDialogs + name);
}

QString DraftKeeper::nameOf(const RecordKey &key)
{
    return QString(wireName(key.type)) + u'/' + key.id;
}

void DraftKeeper::save()
{
    for (const auto &key : std::exchange(m_unsaved, {})) {
        auto *draft = find(key);
        if (draft && draft->isDirty())
            emit saved(nameOf(key), draft->toJson());
    }
    for (const auto &name : std::exchange(m_unsavedChoices, {}))
        emit saved(ofDialogs + name, m_choices.value(name));
}

void DraftKeeper::saveSoon(const RecordKey &key)
{
    if (!m_unsaved.contains(key))
        m_unsaved.append(key);
    if (!m_soon->isActive())
        m_soon->start();
}
