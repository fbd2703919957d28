// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "choice.h"
#include "json.h"
#include "permission.h"
#include "recordtype.h"

#include <QJsonValue>
#include <QLatin1StringView>

#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <type_traits>

/// What a field holds; decides how it is shown, typed, checked and stored.
enum class FieldType {
    Text, ///< one line
    LongText, ///< may have line breaks
    Email,
    Phone,
    OrganisationNumber,
    Country, ///< ISO 3166-1 alpha-2
    Language, ///< a language code such as `nb`
    TimeZone, ///< an IANA name such as `Europe/Oslo`
    Currency, ///< ISO 4217
    Boolean,
    Integer,
    Percent, ///< a whole number
    Money,
    Day,
    Instant,
    Choice, ///< one of `choices`
    Choices, ///< some of `choices`
    Reference, ///< the id of another record
    References, ///< ids of other records
    Address,
    Structure, ///< an object or a list of them with a shape of its own, shown by a part of its own
};

/// What becomes of a field that two people changed at once.
enum class Merge {
    Text, ///< asks when both changed it; else both changes hold
    Ask, ///< as Text, but a change beside it is noted in the activity list
    Command, ///< changed by a command, which is confirmed anew after any change of the record
    Immediate, ///< changed by a command of safety, which is sent against whatever is newest
    Set, ///< additions and removals commute; asks only for an addition against a removal of the same element
    Computed, ///< the service's own
};

enum FieldFlag : unsigned {
    NoFlags = 0,
    ReadOnly = 1 << 0, ///< never written by a person through the form
    Required = 1 << 1, ///< empty is refused
    Searchable = 1 << 2,
    Secondary = 1 << 3, ///< a column that is hidden until chosen
    Unlisted = 1 << 4, ///< never a column
    Personal = 1 << 5, ///< may be changed by the person whom the record describes
    Derived = 1 << 6, ///< made from other fields: a column, but not on the wire
    CreateOnly = 1 << 7, ///< set when the record is made, never changed after
};

/// The text at a path of members of a row, in whatever form the row is at hand; empty when there is none.
using TextAt = std::function<QString(std::initializer_list<QLatin1StringView> path)>;

/// The description of one field of one kind of record: the one place from which the JSON codec, the columns, the form, the
/// validation, the cache and the merge read it.
struct Field {
    QLatin1StringView key;
    const char *title; ///< English, to be translated in the context of the record's description
    FieldType type;
    Merge merge;
    unsigned flags;
    std::span<const Choice> choices{};
    RecordType refers = RecordType::Company; ///< of a reference
    std::optional<Permission> needs{}; ///< to write it, where it is not what the record needs
    int maximum = 0; ///< characters of a text, or the largest integer; 0: the rule of the type
    QJsonValue (*get)(const void *record) = nullptr;
    bool (*set)(void *record, const QJsonValue &json) = nullptr;
    QString (*derive)(const TextAt &row) = nullptr; ///< of a Derived field, which has neither get nor set

    [[nodiscard]] constexpr bool is(FieldFlag flag) const { return (flags & flag) != 0; }

    [[nodiscard]] constexpr Field as(FieldType value) const
    {
        auto copy = *this;
        copy.type = value;
        return copy;
    }
    [[nodiscard]] constexpr Field to(RecordType value) const
    {
        auto copy = *this;
        copy.refers = value;
        return copy;
    }
    [[nodiscard]] constexpr Field writtenWith(Permission value) const
    {
        auto copy = *this;
        copy.needs = value;
        return copy;
    }
    [[nodiscard]] constexpr Field upTo(int value) const
    {
        auto copy = *this;
        copy.maximum = value;
        return copy;
    }
};

namespace Detail {

template<class T>
struct Plain {
    using Type = T;
};
template<class T>
struct Plain<std::optional<T>> {
    using Type = T;
};

template<class T>
constexpr bool isListOfEnum = false;
template<class T>
constexpr bool isListOfEnum<QList<T>> = std::is_enum_v<T>;

template<class T>
constexpr FieldType fieldTypeOf()
{
    if constexpr (std::is_same_v<T, QString>)
        return FieldType::Text;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldType::Boolean;
    else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, qint64>)
        return FieldType::Integer;
    else if constexpr (std::is_same_v<T, struct ::Money>)
        return FieldType::Money;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldType::Day;
    else if constexpr (std::is_same_v<T, QDateTime>)
        return FieldType::Instant;
    else if constexpr (std::is_same_v<T, QStringList>)
        return FieldType::References;
    else if constexpr (std::is_same_v<T, PermissionSet> || isListOfEnum<T>)
        return FieldType::Choices;
    else if constexpr (std::is_enum_v<T>)
        return FieldType::Choice;
    else
        return FieldType::Structure;
}

template<class T>
std::span<const Choice> choicesOfType()
{
    if constexpr (std::is_same_v<T, PermissionSet>)
        return choicesOf<Permission>();
    else if constexpr (isListOfEnum<T>)
        return choicesOf<typename T::value_type>();
    else if constexpr (std::is_enum_v<T>)
        return choicesOf<T>();
    else
        return {};
}

template<class M>
struct MemberOf;
template<class E, class T>
struct MemberOf<T E::*> {
    using Record = E;
    using Value = T;
};

} // namespace Detail

/// Describes the member of a record; the type follows from the member's, and can be narrowed with `as`.
template<auto Member>
Field field(QLatin1StringView key, const char *title, Merge merge, unsigned flags = NoFlags)
{
    using Record = typename Detail::MemberOf<decltype(Member)>::Record;
    using Value = typename Detail::MemberOf<decltype(Member)>::Value;
    using Plain = typename Detail::Plain<Value>::Type;
    Field result{key, title, Detail::fieldTypeOf<Plain>(), merge, flags};
    result.choices = Detail::choicesOfType<Plain>();
    result.get = [](const void *record) { return toJson(static_cast<const Record *>(record)->*Member); };
    result.set = [](void *record, const QJsonValue &json) {
        return fromJson(json, static_cast<Record *>(record)->*Member);
    };
    return result;
}

/// Describes a column that is made from other fields of the row (without a place on the wire).
inline Field derived(QLatin1StringView key, const char *title, QString (*derive)(const TextAt &row), unsigned flags = NoFlags)
{
    Field result{key, title, FieldType::Text, Merge::Computed, flags | Derived | ReadOnly};
    result.derive = derive;
    return result;
}
