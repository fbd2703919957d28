// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recorddraft.h"

#include "models/entities/recordid.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue nullUnlessSet(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

/// An emptied text is stored as not set.
QJsonValue storedValue(const Field &field, const QJsonValue &value)
{
    const auto clean = cleanValue(field, value);
    return clean.isString() && clean.toString().isEmpty() ? QJsonValue(QJsonValue::Null) : nullUnlessSet(clean);
}

/// Null, an empty text and an empty list all mean that nothing is set.
bool isSameInForm(const QJsonValue &a, const QJsonValue &b)
{
    const auto plain = [](const QJsonValue &value) {
        return (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty()) ? QJsonValue() : value;
    };
    return sameValue(plain(a), plain(b));
}

/// The field at which a pointer such as `/delegate/to` begins.
QString fieldOf(const FieldError &error)
{
    return error.pointer.section(u'/', 1, 1);
}

} // namespace

RecordDraft::RecordDraft(RecordType type, const QJsonObject &row, QObject *parent)
    : QObject(parent)
    , m_type(type)
    , m_id(row["id"_L1].toString())
    , m_row(row)
{
}

RecordDraft *RecordDraft::forNew(RecordType type, const QJsonObject &initial, QObject *parent)
{
    auto *draft = new RecordDraft(type, {}, parent);
    draft->m_new = true;
    draft->m_id = makeRecordId();
    draft->m_row = initial;
    draft->m_row.remove(u"id"_s);
    return draft;
}

QJsonValue RecordDraft::value(const QString &field) const
{
    return m_typed.contains(field) ? m_typed[field] : nullUnlessSet(m_row[field]);
}

QJsonValue RecordDraft::original(const QString &field) const
{
    return m_bases.contains(field) ? m_bases[field] : nullUnlessSet(m_row[field]);
}

QJsonValue RecordDraft::theirs(const QString &field) const
{
    return nullUnlessSet(m_row[field]);
}

void RecordDraft::setValue(const QString &field, const QJsonValue &value)
{
    const auto *description = findField(m_type, field);
    Q_ASSERT(description && !description->is(Derived));
    const auto base = original(field);
    if (isSameInForm(storedValue(*description, value), base)) {
        m_typed.remove(field);
        m_bases.remove(field);
    } else {
        m_typed[field] = nullUnlessSet(value);
        m_bases[field] = base;
    }
    m_serviceErrors.removeIf([&](const FieldError &error) { return fieldOf(error) == field; });
    emit changed();
}

void RecordDraft::revert(const QString &field)
{
    m_typed.remove(field);
    m_bases.remove(field);
    m_serviceErrors.removeIf([&](const FieldError &error) { return fieldOf(error) == field; });
    emit changed();
}

void RecordDraft::revertAll()
{
    m_typed = {};
    m_bases = {};
    m_serviceErrors.clear();
    emit changed();
}

QStringList RecordDraft::dirtyFields() const
{
    QStringList result;
    for (const auto &field : describe(m_type).fields) {
        if (m_typed.contains(field.key))
            result.append(field.key);
    }
    return result;
}

QJsonObject RecordDraft::row() const
{
    auto result = m_row;
    for (auto it = m_typed.begin(); it != m_typed.end(); ++it) {
        const auto value = storedValue(*findField(m_type, it.key()), it.value());
        if (value.isNull())
            result.remove(it.key());
        else
            result[it.key()] = value;
    }
    result[u"id"_s] = m_id;
    return result;
}

std::optional<FieldError> RecordDraft::error(const QString &field) const
{
    const auto all = errors();
    const auto at = std::find_if(all.begin(), all.end(), [&](const FieldError &error) { return fieldOf(error) == field; });
    return at == all.end() ? std::nullopt : std::optional(*at);
}

QList<FieldError> RecordDraft::errors() const
{
    auto result = m_serviceErrors;
    const auto found = checkRow(m_type, row(), m_currency);
    for (const auto &error : found) {
        const auto *field = findField(m_type, fieldOf(error));
        // What the person did not touch is not their mistake; what they cannot write is the service's to fill in.
        const bool isTheirs = m_typed.contains(fieldOf(error)) || (m_new && field && !field->is(ReadOnly));
        if (isTheirs)
            result.append(error);
    }
    return result;
}

void RecordDraft::setServiceError(const FieldError &error)
{
    m_serviceErrors.append(error);
    emit changed();
}

void RecordDraft::setCurrency(const QString &currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    emit changed();
}

std::optional<QString> RecordDraft::refusal(const Actor &actor, const QString &field, const RoleLookup &roleOf) const
{
    const auto *description = findField(m_type, field);
    return description ? refusalToWrite(actor, m_type, *description, m_new ? QJsonObject() : m_row, roleOf) : std::optional(u"unknown-field"_s);
}

std::optional<QString> RecordDraft::grantRefusal(const Actor &actor, const RoleLookup &roleOf) const
{
    if (m_type != RecordType::User || !(m_typed.contains("roleIds"_L1) || m_typed.contains("restrictedPermissions"_L1) || m_new))
        return {};
    const auto before = m_new ? Result<User>(User()) : fromRow<User>(m_row);
    const auto after = fromRow<User>(row());
    // A row that cannot be read is refused by the checks of its values.
    return before && after ? refusalToGrant(actor, *before, *after, roleOf) : std::nullopt;
}

void RecordDraft::rebase(const QJsonObject &row)
{
    const auto old = std::exchange(m_row, row);
    const auto typed = m_typed.keys();
    for (const auto &key : typed) {
        const auto *field = findField(m_type, key);
        const auto now = nullUnlessSet(row[key]);
        if (field->merge == Merge::Set) {
            m_typed[key] = overlay(m_type, row, {{key, m_bases[key], m_typed[key]}})[key];
            m_bases[key] = now;
        }
        if (isSameInForm(storedValue(*field, m_typed[key]), now)) {
            m_typed.remove(key);
            m_bases.remove(key);
        }
    }
    if (old != row)
        emit changed();
}

bool RecordDraft::isOvertaken(const QString &field) const
{
    return m_typed.contains(field) && !isSameInForm(m_bases[field], m_row[field]);
}

QStringList RecordDraft::overtakenFields() const
{
    auto result = dirtyFields();
    result.removeIf([this](const QString &field) { return !isOvertaken(field); });
    return result;
}

void RecordDraft::keepMine(const QString &field)
{
    if (!m_typed.contains(field))
        return;
    m_bases[field] = theirs(field);
    emit changed();
}

QList<FieldIntent> RecordDraft::intents() const
{
    QList<FieldIntent> result;
    for (const auto &field : describe(m_type).fields) {
        if (field.is(Derived))
            continue;
        if (m_new) {
            if (const auto value = storedValue(field, this->value(field.key)); !value.isNull())
                result.append({field.key, QJsonValue::Null, value});
        } else if (m_typed.contains(field.key)) {
            result.append({field.key, m_bases[field.key], storedValue(field, m_typed[field.key])});
        }
    }
    return result;
}

QJsonObject RecordDraft::toJson() const
{
    return {{u"type"_s, wireName(m_type)}, {u"id"_s, m_id},       {u"new"_s, m_new},
            {u"row"_s, m_row},             {u"typed"_s, m_typed}, {u"bases"_s, m_bases}};
}

RecordDraft *RecordDraft::fromJson(const QJsonObject &json, QObject *parent)
{
    const auto type = recordTypeFromWire(json["type"_L1].toString());
    const auto id = json["id"_L1].toString();
    if (!type || !isRecordId(id) || !json["row"_L1].isObject() || !json["typed"_L1].isObject())
        return nullptr;
    auto *draft = new RecordDraft(*type, json["row"_L1].toObject(), parent);
    draft->m_id = id;
    draft->m_new = json["new"_L1].toBool();
    const auto typed = json["typed"_L1].toObject();
    const auto bases = json["bases"_L1].toObject();
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        // A field that this version does not know cannot be shown, so it cannot be saved either.
        const auto *field = findField(*type, it.key());
        if (!field || field->is(Derived))
            continue;
        draft->m_typed[it.key()] = it.value();
        draft->m_bases[it.key()] = nullUnlessSet(bases[it.key()]);
    }
    return draft;
}
