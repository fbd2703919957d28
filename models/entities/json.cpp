// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "json.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestExactInteger = (qint64(1) << 53) - 1;

QStringList sortedTexts(QStringList texts)
{
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

bool isArrayOfTexts(const QJsonArray &array)
{
    return std::all_of(array.begin(), array.end(), [](const auto &item) { return item.isString(); });
}

} // namespace

bool fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}

bool fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

bool fromJson(const QJsonValue &json, int &value)
{
    qint64 wide = 0;
    if (!fromJson(json, wide) || wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return false;
    value = int(wide);
    return true;
}

bool fromJson(const QJsonValue &json, qint64 &value)
{
    if (!json.isDouble())
        return false;
    value = json.toInteger(largestExactInteger + 1);
    return std::abs(value) <= largestExactInteger;
}

QJsonValue toJson(QDate value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

bool fromJson(const QJsonValue &json, QDate &value)
{
    value = {};
    if (json.isNull() || json.isUndefined())
        return true;
    const auto text = json.toString();
    if (text.size() != 10)
        return false;
    value = QDate::fromString(text, Qt::ISODate);
    return value.isValid();
}

QJsonValue toJson(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

bool fromJson(const QJsonValue &json, QDateTime &value)
{
    value = {};
    if (json.isNull() || json.isUndefined())
        return true;
    const auto text = json.toString();
    if (text.size() < 20 || text[10] != u'T')
        return false;
    value = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A text without a zone would be read as local time, which differs from machine to machine.
    if (!value.isValid() || value.timeSpec() == Qt::LocalTime)
        return false;
    value = value.toUTC();
    return true;
}

QJsonValue toJson(const Money &value)
{
    return QJsonObject{{u"amount"_s, value.amount}, {u"currency"_s, value.currency}};
}

bool fromJson(const QJsonValue &json, Money &value)
{
    const auto object = json.toObject();
    if (!json.isObject() || object.size() != 2 || !fromJson(object["amount"_L1], value.amount)
        || !fromJson(object["currency"_L1], value.currency)) {
        return false;
    }
    return value.currency.size() == 3
        && std::all_of(value.currency.begin(), value.currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

QJsonValue toJson(const QStringList &value)
{
    return QJsonArray::fromStringList(sortedTexts(value));
}

bool fromJson(const QJsonValue &json, QStringList &value)
{
    const auto array = json.toArray();
    if (!json.isArray() || !isArrayOfTexts(array))
        return false;
    value.clear();
    for (const auto &item : array)
        value.append(item.toString());
    value = sortedTexts(std::move(value));
    return true;
}

QJsonValue toJson(PermissionSet value)
{
    QStringList names;
    for (int i = 0; i < permissionCount; ++i) {
        if (value.contains(Permission(i)))
            names.append(wireName(Permission(i)));
    }
    return toJson(names);
}

bool fromJson(const QJsonValue &json, PermissionSet &value)
{
    QStringList names;
    if (!fromJson(json, names))
        return false;
    value = {};
    for (const auto &name : std::as_const(names)) {
        // A newer service may know permissions that we do not: they cannot be judged here, and validation refuses them there.
        if (const auto permission = permissionFromWire(name))
            value.insert(*permission);
    }
    return true;
}

bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    if ((a.isNull() || a.isUndefined()) && (b.isNull() || b.isUndefined()))
        return true;
    if (a.isArray() && b.isArray()) {
        QStringList left;
        QStringList right;
        if (fromJson(a, left) && fromJson(b, right))
            return left == right;
    }
    return a == b;
}

QJsonObject mergePatch(QJsonObject target, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it->isNull())
            target.remove(it.key());
        else if (it->isObject())
            target[it.key()] = mergePatch(target[it.key()].toObject(), it->toObject());
        else
            target[it.key()] = *it;
    }
    return target;
}
