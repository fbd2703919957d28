// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "validation.h"

#include "budget.h"
#include "organisationnumber.h"
#include "user.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestFreeText = 2000;

/// Control characters, line and paragraph separators, and what turns the direction of the text around it. The marks that only give a
/// direction to a neighbour, and the joiners, are needed to write some languages properly.
bool isForbidden(QChar c)
{
    const auto code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/// The characters that repeat ASCII invisibly.
bool isTag(char32_t code)
{
    return code == 0xe0001 || (code >= 0xe0020 && code <= 0xe007f);
}

/// Where the flag of a region ends that begins at `first` (the black flag, its tags, the closing tag), or `first` if there is none.
qsizetype endOfFlag(const QList<uint> &codes, qsizetype first)
{
    auto at = first + 1;
    while (codes[first] == 0x1f3f4 && at < codes.size() && isTag(codes[at]) && codes[at] != 0xe007f)
        ++at;
    return at > first + 1 && at < codes.size() && codes[at] == 0xe007f ? at : first;
}

/// Also halves of surrogate pairs, and tags but in the flag of a region: a text that nobody sees hides in them.
bool hasForbiddenCharacter(QStringView text, bool lineBreaks)
{
    if (!text.isValidUtf16())
        return true;
    const auto codes = text.toUcs4();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const char32_t code = codes[i];
        if (isTag(code) || (code < 0x10000 && isForbidden(QChar(char16_t(code))) && !(lineBreaks && code == u'\n')))
            return true;
        i = endOfFlag(codes, i);
    }
    return false;
}

bool isPhone(QStringView text)
{
    int digits = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (!u" +-()."_s.contains(c) && c != QChar::Nbsp)
            return false;
    }
    return digits >= 3 && digits <= 20;
}

bool isCode(QStringView text, qsizetype shortest, qsizetype longest, bool capitals)
{
    return text.size() >= shortest && text.size() <= longest && std::all_of(text.begin(), text.end(), [=](QChar c) {
        return capitals ? c >= u'A' && c <= u'Z' : (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
    });
}

QString textErrorCode(const Field &field, const QString &text)
{
    const auto longest = field.maximum > 0 ? field.maximum
        : field.type == FieldType::LongText ? longestFreeText
        : field.type == FieldType::Email    ? 254
                                            : longestName;
    if (text.size() > longest)
        return u"too-long"_s;
    if (hasForbiddenCharacter(text, field.type == FieldType::LongText))
        return u"control-character"_s;
    if (text.trimmed().isEmpty())
        return field.is(Required) ? u"required"_s : QString();
    switch (field.type) {
    case FieldType::Email:
        return isEmail(text) ? QString() : u"bad-email"_s;
    case FieldType::Phone:
        return isPhone(text) ? QString() : u"bad-phone"_s;
    case FieldType::Country:
        return isCode(text, 2, 2, true) ? QString() : u"bad-country"_s;
    case FieldType::Language:
        return isCode(text, 2, 11, false) ? QString() : u"bad-language"_s;
    case FieldType::Currency:
        return isCode(text, 3, 3, true) ? QString() : u"bad-number"_s;
    case FieldType::TimeZone:
        return QTimeZone(text.toUtf8()).isValid() ? QString() : u"bad-time-zone"_s;
    case FieldType::Reference:
        return text.size() <= 64 ? QString() : u"too-long"_s;
    default:
        return {};
    }
}

QString choiceErrorCode(const Field &field, const QString &name)
{
    const bool known = std::any_of(field.choices.begin(), field.choices.end(), [&](const Choice &c) { return c.wire == name; });
    return known ? QString() : u"unknown-choice"_s;
}

QString moneyErrorCode(const QJsonValue &value)
{
    Money money;
    if (!fromJson(value, money))
        return u"wrong-kind"_s;
    if (money.amount <= 0)
        return u"not-positive"_s;
    return money.amount >= Money::limit ? u"too-large"_s : QString();
}

QString listErrorCode(const Field &field, const QJsonValue &value)
{
    QStringList items;
    if (!fromJson(value, items))
        return u"wrong-kind"_s;
    if (field.is(Required) && items.isEmpty())
        return u"required"_s;
    if (field.type == FieldType::Choices) {
        for (const auto &item : std::as_const(items)) {
            if (auto code = choiceErrorCode(field, item); !code.isEmpty())
                return code;
        }
    }
    return items.size() > 1000 ? u"too-long"_s : QString();
}

QString addressErrorCode(const QJsonValue &value)
{
    if (!value.isObject())
        return u"wrong-kind"_s;
    const auto parts = value.toObject();
    for (const auto &part : parts) {
        if (!part.isString())
            return u"wrong-kind"_s;
        if (part.toString().size() > longestName)
            return u"too-long"_s;
        if (hasForbiddenCharacter(part.toString(), false))
            return u"control-character"_s;
    }
    return {};
}

QString integerErrorCode(const Field &field, const QJsonValue &value)
{
    qint64 number = 0;
    if (!fromJson(value, number))
        return u"wrong-kind"_s;
    const qint64 lowest = field.type == FieldType::Percent ? 1 : 0;
    return number < lowest || (field.maximum > 0 && number > field.maximum) ? u"out-of-range"_s : QString();
}

QString errorCode(const Field &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return field.is(Required) ? u"required"_s : QString();
    switch (field.type) {
    case FieldType::Boolean:
        return value.isBool() ? QString() : u"wrong-kind"_s;
    case FieldType::Integer:
    case FieldType::Percent:
        return integerErrorCode(field, value);
    case FieldType::Money:
        return moneyErrorCode(value);
    case FieldType::Day: {
        QDate day;
        return fromJson(value, day) && day.year() >= 1900 && day.year() <= 9999 ? QString() : u"wrong-kind"_s;
    }
    case FieldType::Instant: {
        QDateTime instant;
        return fromJson(value, instant) ? QString() : u"wrong-kind"_s;
    }
    case FieldType::Choice:
        return value.isString() ? choiceErrorCode(field, value.toString()) : u"wrong-kind"_s;
    case FieldType::Choices:
    case FieldType::References:
        return listErrorCode(field, value);
    case FieldType::Address:
        return addressErrorCode(value);
    case FieldType::Structure:
        return {};
    default:
        return value.isString() ? textErrorCode(field, value.toString()) : u"wrong-kind"_s;
    }
}

void checkOrder(const QJsonObject &row, QLatin1StringView first, QLatin1StringView last, const QString &path,
                QList<FieldError> &errors)
{
    QDate start;
    QDate end;
    if (fromJson(row[first], start) && fromJson(row[last], end) && start.isValid() && end.isValid() && end < start)
        errors.append({path + last, u"ends-before-start"_s});
}

} // namespace

bool isEmail(QStringView text)
{
    const auto at = text.indexOf(u'@');
    if (at < 1 || at != text.lastIndexOf(u'@') || text.size() > 254 || at > 64)
        return false;
    const auto isOutOfPlace = [](QChar c) { return c.isSpace() || u"<>()[],;:\\\""_s.contains(c); };
    if (hasForbiddenCharacter(text, false) || std::any_of(text.begin(), text.end(), isOutOfPlace))
        return false;
    const auto domain = text.sliced(at + 1);
    if (!domain.contains(u'.'))
        return false;
    const auto labels = domain.split(u'.');
    return std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-');
    });
}

std::optional<FieldError> checkValue(const Field &field, const QJsonValue &value)
{
    auto code = errorCode(field, value);
    if (code.isEmpty())
        return {};
    return FieldError{u'/' + field.key, std::move(code)};
}

QList<FieldError> checkRow(RecordType type, const QJsonObject &row, const QString &currency)
{
    QList<FieldError> errors;
    for (const auto &field : describe(type).fields) {
        if (field.is(Derived))
            continue;
        // What the service itself computes may lie outside the rules for what people type (a debt, an amount of zero).
        if (field.merge == Merge::Computed && field.is(ReadOnly))
            continue;
        const auto value = row[field.key];
        if (auto error = checkValue(field, value))
            errors.append(*error);
        else if (field.type == FieldType::Money && value.isObject() && !currency.isEmpty()
                 && value["currency"_L1].toString() != currency)
            errors.append({u'/' + field.key, u"wrong-currency"_s});
    }
    if (type == RecordType::Company && !isOrganisationNumber(row["organisationNumber"_L1].toString(), row["country"_L1].toString()))
        errors.append({u"/organisationNumber"_s, u"bad-number"_s});
    if (type == RecordType::Budget)
        checkOrder(row, "startsOn"_L1, "endsOn"_L1, u"/"_s, errors);
    if (type == RecordType::Budget && row["period"_L1] == "once"_L1 && row["rollover"_L1].toBool())
        errors.append({u"/rollover"_s, u"out-of-range"_s});
    if (type == RecordType::User && row["delegate"_L1].isObject()) {
        const auto delegate = row["delegate"_L1].toObject();
        if (Delegate read; !fromJson(QJsonValue(delegate), read))
            errors.append({u"/delegate"_s, u"required"_s});
        else
            checkOrder(delegate, "from"_L1, "to"_L1, u"/delegate/"_s, errors);
    }
    return errors;
}

QJsonValue cleanValue(const Field &field, const QJsonValue &value)
{
    if (!value.isString() || field.type == FieldType::Choice || field.type == FieldType::Reference)
        return value;
    auto text = value.toString();
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text.trimmed();
}
