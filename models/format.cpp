// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "format.h"

#include "recordtexts.h"

#include "models/entities/json.h"
#include "models/entities/order.h"
#include "models/entities/organisationnumber.h"
#include "models/entities/user.h"

#include <QCoreApplication>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar minusSign = u'\u2212';
constexpr QChar enDash = u'\u2013';

/// The short pattern of the locale with the year in four digits.
QString dayPatternOf(const QLocale &locale)
{
    auto pattern = locale.dateFormat(QLocale::ShortFormat);
    if (!pattern.contains("yyyy"_L1))
        pattern.replace("yy"_L1, "yyyy"_L1);
    return pattern;
}

QString symbolOf(const QString &currency)
{
    if (currency == "NOK"_L1 || currency == "SEK"_L1 || currency == "DKK"_L1)
        return u"kr"_s;
    return currency == "EUR"_L1 ? u"€"_s : currency;
}

QString grouped(quint64 number, const QString &separator)
{
    auto digits = QString::number(number);
    for (auto at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

quint64 magnitudeOf(qint64 number)
{
    return number < 0 ? 0 - quint64(number) : quint64(number);
}

quint64 powerOfTen(int exponent)
{
    quint64 result = 1;
    while (exponent-- > 0)
        result *= 10;
    return result;
}

QString joined(const QStringList &parts)
{
    return parts.join(", "_L1);
}

} // namespace

int minorDigits(const QString &currency)
{
    return currency == "ISK"_L1 || currency == "JPY"_L1 ? 0 : 2;
}

Format::Format(const FormatOptions &options)
    : m_options(options)
    , m_dayPattern(dayPatternOf(options.locale))
{
}

QString Format::money(const Money &money, Digits digits) const
{
    const int decimals = minorDigits(money.currency);
    const auto unit = powerOfTen(decimals);
    const auto magnitude = magnitudeOf(money.amount);
    QString text;
    if (digits == Digits::Whole || decimals == 0) {
        const auto whole = (magnitude + unit / 2) / unit;
        text = grouped(whole, m_options.locale.groupSeparator());
        if (money.amount < 0 && whole > 0)
            text.prepend(minusSign);
    } else {
        text = grouped(magnitude / unit, m_options.locale.groupSeparator()) + m_options.locale.decimalPoint()
            + QString::number(magnitude % unit).rightJustified(decimals, u'0');
        if (money.amount < 0)
            text.prepend(minusSign);
    }
    const auto symbol = symbolOf(money.currency);
    return symbol.isEmpty() ? text : text + QChar(QChar::Nbsp) + symbol;
}

QString Format::editedAmount(const Money &money) const
{
    const int decimals = minorDigits(money.currency);
    const auto unit = powerOfTen(decimals);
    const auto magnitude = magnitudeOf(money.amount);
    auto text = QString::number(magnitude / unit);
    if (magnitude % unit != 0)
        text += m_options.locale.decimalPoint() + QString::number(magnitude % unit).rightJustified(decimals, u'0');
    return money.amount < 0 ? minusSign + text : text;
}

QDate Format::today() const
{
    return m_options.today.isValid() ? m_options.today : QDateTime::currentDateTimeUtc().toTimeZone(m_options.zone).date();
}

QString Format::number(qint64 number) const
{
    const auto text = grouped(magnitudeOf(number), m_options.locale.groupSeparator());
    return number < 0 ? minusSign + text : text;
}

QString Format::percent(int percent) const
{
    const auto text = number(percent);
    return m_options.locale.language() == QLocale::English ? text + u'%' : text + QChar(QChar::Nbsp) + u'%';
}

QString Format::day(QDate day) const
{
    return m_options.locale.toString(day, m_dayPattern);
}

QString Format::instant(const QDateTime &instant) const
{
    if (!instant.isValid())
        return {};
    const auto local = instant.toTimeZone(m_options.zone);
    return day(local.date()) + u' ' + m_options.locale.toString(local.time(), QLocale::ShortFormat);
}

QString Format::relative(const QDateTime &instant, const QDateTime &now) const
{
    const auto seconds = instant.secsTo(now);
    if (!instant.isValid() || seconds < 0 || seconds >= 7 * 86'400)
        return this->instant(instant);
    // Apart from the calls: lupdate never ends when there is a calculation within an argument.
    const int minutes = int(seconds / 60);
    const int hours = int(seconds / 3'600);
    const int days = int(seconds / 86'400);
    if (minutes < 1)
        return QCoreApplication::translate("Format", "just now");
    if (hours < 1)
        return QCoreApplication::translate("Format", "%n min ago", nullptr, minutes);
    if (days < 1)
        return QCoreApplication::translate("Format", "%n hour(s) ago", nullptr, hours);
    return QCoreApplication::translate("Format", "%n day(s) ago", nullptr, days);
}

QString Format::address(const QJsonObject &address) const
{
    QStringList parts{address["street"_L1].toString(),
                      QString(address["postalCode"_L1].toString() + u' ' + address["city"_L1].toString()).trimmed(),
                      RecordTexts::country(address["country"_L1].toString())};
    parts.removeAll(QString());
    return joined(parts);
}

QString Format::phone(const QString &phone) const
{
    auto digits = phone;
    digits.remove(u' ');
    const bool hasPrefix = digits.startsWith("+47"_L1);
    if (hasPrefix)
        digits.remove(0, 3);
    bool isNumber = false;
    const auto number = digits.toUInt(&isNumber);
    if (!isNumber || digits.size() != 8 || number < 20'000'000 || (!hasPrefix && m_options.locale.territory() != QLocale::Norway))
        return phone;
    const bool isMobile = digits[0] == u'4' || digits[0] == u'9';
    const QList<int> places = isMobile ? QList<int>{5, 3} : QList<int>{6, 4, 2};
    for (const int at : places)
        digits.insert(at, QChar(QChar::Nbsp));
    return hasPrefix ? "+47"_L1 + QChar(QChar::Nbsp) + digits : digits;
}

QString Format::usage(const UsageFigures &figures) const
{
    const auto whole = [&](qint64 amount) { return money({amount, figures.currency}, Digits::Whole); };
    const auto used = figures.spent + figures.reserved;
    if (figures.remaining() < 0)
        return QCoreApplication::translate("Format", "Used %1 percent, %2 of %3, %4 too much")
            .arg(number(figures.percent()), whole(used), whole(figures.limit), whole(-figures.remaining()));
    return QCoreApplication::translate("Format", "Used %1 percent, %2 of %3, %4 left")
        .arg(number(figures.percent()), whole(used), whole(figures.limit), whole(figures.remaining()));
}

QString Format::toolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? "<p style='white-space:pre-wrap'>"_L1 + text.toHtmlEscaped() + "</p>"_L1 : text;
}

QString Format::reference(const RecordKey &key, const TitleLookup &titles) const
{
    const auto title = titles ? titles(key) : std::optional<QString>();
    if (!title)
        return u"…"_s;
    return title->isEmpty() ? QCoreApplication::translate("Format", "(not visible to you)") : *title;
}

QString Format::structure(const Field &field, const QJsonValue &value, const TitleLookup &titles) const
{
    if (Delegate delegate; field.key == "delegate"_L1 && fromJson(value, delegate))
        return reference({RecordType::User, delegate.userId}, titles) + ", "_L1 + day(delegate.from) + enDash + day(delegate.to);
    if (Invitation invitation; field.key == "invitation"_L1 && fromJson(value, invitation))
        return QCoreApplication::translate("Format", "Sent %1, expires %2").arg(instant(invitation.sentAt), instant(invitation.expiresAt));
    if (Decision decision; field.key == "decision"_L1 && fromJson(value, decision)) {
        QStringList parts{decision.byName.isEmpty() ? reference({RecordType::User, decision.by}, titles) : decision.byName,
                          instant(decision.at), decision.comment};
        parts.removeAll(QString());
        return joined(parts);
    }
    if (QList<ApprovalReason> reasons; field.key == "approvalReasons"_L1 && fromJson(value, reasons)) {
        QStringList parts;
        for (const auto &reason : std::as_const(reasons)) {
            const auto kind = RecordTexts::choice(choicesOf<ApprovalReason::Kind>()[size_t(reason.kind)]);
            parts.append(reason.kind == ApprovalReason::Kind::Budget
                             ? kind + u' ' + reason.budgetName + " ("_L1 + percent(reason.percentAfter) + u')'
                             : kind);
        }
        return joined(parts);
    }
    if (value.isArray())
        return QCoreApplication::translate("Format", "%n line(s)", nullptr, int(value.toArray().size()));
    return {};
}

QString Format::value(const Field &field, const QJsonValue &value, const QJsonObject &row, const TitleLookup &titles) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        // Only roles have texts of the program's own.
        return row["builtIn"_L1].toBool() ? RecordTexts::builtInRoleText(value.toString()) : value.toString();
    case FieldType::Email:
    case FieldType::TimeZone:
    case FieldType::Currency:
        return value.toString();
    case FieldType::Phone:
        return phone(value.toString());
    case FieldType::OrganisationNumber:
        return formattedOrganisationNumber(value.toString(), row["country"_L1].toString());
    case FieldType::Country:
        return RecordTexts::country(value.toString());
    case FieldType::Language:
        return RecordTexts::language(value.toString());
    case FieldType::Boolean:
        return value.toBool() ? QCoreApplication::translate("Format", "Yes") : QCoreApplication::translate("Format", "No");
    case FieldType::Integer:
        return number(value.toInteger());
    case FieldType::Percent:
        return percent(int(value.toInteger()));
    case FieldType::Money: {
        Money amount;
        return fromJson(value, amount) ? money(amount) : QString();
    }
    case FieldType::Day: {
        QDate date;
        return fromJson(value, date) ? day(date) : QString();
    }
    case FieldType::Instant: {
        QDateTime time;
        return fromJson(value, time) ? instant(time) : QString();
    }
    case FieldType::Choice:
        return RecordTexts::choice(field, value.toString());
    case FieldType::Choices: {
        QStringList parts;
        const auto items = value.toArray();
        for (const auto &item : items)
            parts.append(RecordTexts::choice(field, item.toString()));
        return joined(parts);
    }
    case FieldType::Reference:
        return value.toString().isEmpty() ? QString() : reference({referredType(field, row), value.toString()}, titles);
    case FieldType::References: {
        QStringList parts;
        const auto items = value.toArray();
        for (const auto &item : items)
            parts.append(reference({field.refers, item.toString()}, titles));
        parts.sort(Qt::CaseInsensitive);
        return joined(parts);
    }
    case FieldType::Address:
        return address(value.toObject());
    case FieldType::Structure:
        return structure(field, value, titles);
    }
    return {};
}
