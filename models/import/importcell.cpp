// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importcell.h"

#include "importwords.h"

#include "models/addresslist.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList partsOf(const QString &text)
{
    static const QRegularExpression between(u"\\s*[,;/|+\\n]\\s*"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QJsonArray withoutDoubles(const QStringList &values)
{
    QStringList once = values;
    once.removeDuplicates();
    return QJsonArray::fromStringList(once);
}

} // namespace

ImportCell::ImportCell(const ImportAccount &account, const ImportOptions &options)
    : m_account(account)
    , m_options(options)
    , m_currency(account.company["currency"_L1].toString())
    , m_allowedMethods(account.company["allowedPaymentMethods"_L1].toVariant().toStringList())
{
    for (auto it = account.groups.cbegin(); it != account.groups.cend(); ++it)
        addGroup((*it)["name"_L1].toString(), it.key());
    for (const auto &role : account.roles)
        m_roles[folded(role.name)].append(role.id);
}

QString ImportCell::folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString ImportCell::cleaned(const QString &text)
{
    auto result = text.trimmed();
    static constexpr QStringView formulas = u"=+-@";
    if (result.size() > 1 && result[0] == u'\'' && formulas.contains(result[1]))
        result.remove(0, 1);
    return result;
}

ImportCell::Value ImportCell::read(const Field &field, const QString &text) const
{
    switch (field.type) {
    case FieldType::Reference:
        return group(text);
    case FieldType::References:
        return field.refers == RecordType::Role ? roles(text) : people(text);
    case FieldType::Choice:
    case FieldType::Choices:
        return choices(field, text);
    case FieldType::Money:
        if (const auto money = m_account.format.parseMoney(text, m_currency))
            return {toJson(*money), {}, {}};
        return {{}, u"import-amount"_s, {}};
    case FieldType::Integer:
    case FieldType::Percent:
        return number(text);
    case FieldType::Day:
        return day(text);
    case FieldType::Boolean:
        if (const auto truth = ImportWords::truth(text))
            return {*truth, {}, {}};
        return {{}, u"import-truth"_s, {}};
    case FieldType::Language:
        return {ImportWords::language(text).value_or(text.toLower()), {}, {}};
    case FieldType::Email: {
        if (isEmail(text))
            return {text, {}, {}};
        const auto addresses = addressesIn(text); // also `Kari Nordmann <kari@example.com>`
        return {addresses.size() == 1 && addresses.first().state == ListedAddress::State::Good ? addresses.first().text : text, {}, {}};
    }
    default:
        return {text, {}, {}};
    }
}

ImportCell::Value ImportCell::group(const QString &text) const
{
    const auto found = m_groups.value(folded(text));
    if (found.size() == 1)
        return {found.first(), {}, {}};
    return {{}, found.isEmpty() ? u"import-group"_s : u"import-groups"_s, text};
}

ImportCell::Value ImportCell::roles(const QString &text) const
{
    QStringList ids;
    const auto names = m_roles.contains(folded(text)) ? QStringList{text} : partsOf(text);
    for (const auto &name : names) {
        auto found = m_roles.value(folded(name));
        if (found.isEmpty()) {
            if (const auto builtIn = ImportWords::role(name)) {
                const auto role = makeBuiltInRole(*builtIn);
                for (const auto &own : m_account.roles) {
                    if (own.builtIn && own.name == role.name)
                        found.append(own.id);
                }
            }
        }
        if (found.isEmpty())
            return {{}, u"import-role"_s, name};
        ids.append(found.first());
    }
    return {withoutDoubles(ids), {}, {}};
}

ImportCell::Value ImportCell::people(const QString &text) const
{
    QStringList ids;
    const auto addresses = addressesIn(text);
    for (const auto &address : addresses) {
        const auto found = m_account.users.constFind(foldedAddress(address.text));
        if (found == m_account.users.constEnd())
            return {{}, u"import-person"_s, address.text};
        ids.append((*found)["id"_L1].toString());
    }
    return {withoutDoubles(ids), {}, {}};
}

ImportCell::Value ImportCell::choices(const Field &field, const QString &text) const
{
    if (field.type == FieldType::Choice) {
        const auto wire = ImportWords::choice(field, text);
        return wire ? Value{*wire, {}, {}} : Value{{}, u"unknown-choice"_s, text};
    }
    QStringList wires;
    const auto parts = partsOf(text);
    for (const auto &part : parts) {
        const auto wire = ImportWords::choice(field, part);
        if (!wire)
            return {{}, u"unknown-choice"_s, part};
        if (!m_allowedMethods.isEmpty() && !m_allowedMethods.contains(*wire))
            return {{}, u"not-allowed"_s, part};
        wires.append(*wire);
    }
    return {withoutDoubles(wires), {}, {}};
}

ImportCell::Value ImportCell::number(const QString &text) const
{
    bool isNumber = false;
    const auto number = QString(text).remove(u'%').trimmed().toInt(&isNumber);
    return isNumber ? Value{number, {}, {}} : Value{{}, u"import-number"_s, {}};
}

ImportCell::Value ImportCell::day(const QString &text) const
{
    // The day stands before the month in all five languages; what has the year first is unambiguous.
    static const QRegularExpression yearFirst(u"^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?:[T ].*)?$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4}|\\d{2})(?: .*)?$"_s);
    QDate found;
    if (const auto match = yearFirst.match(text); match.hasMatch())
        found = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto other = dayFirst.match(text); other.hasMatch()) {
        const int year = other.captured(3).toInt();
        found = QDate(year < 100 ? 2000 + year : year, other.captured(2).toInt(), other.captured(1).toInt());
    }
    return found.isValid() ? Value{toJson(found), {}, {}} : Value{{}, u"import-day"_s, {}};
}

ImportCell::Owner ImportCell::owner(const QString &text, const QString &kind) const
{
    const auto companyId = m_account.company["id"_L1].toString();
    const bool isCompany = ImportWords::meansCompany(text) || folded(text) == folded(m_account.company["name"_L1].toString());
    const auto groups = m_groups.value(folded(text));
    // The company and its topmost group bear the same name: the column that tells the kind decides, else it is the company.
    if (kind == "company"_L1 || (kind.isEmpty() && (isCompany || text.isEmpty())))
        return isCompany || text.isEmpty() ? Owner{u"company"_s, companyId, {}} : Owner{{}, {}, u"import-owner"_s};
    if (kind != "user"_L1 && groups.size() == 1)
        return {u"group"_s, groups.first(), {}};
    if (kind != "user"_L1 && groups.size() > 1)
        return {{}, {}, u"import-groups"_s};
    const auto person = kind == "group"_L1 ? Value{{}, u"import-group"_s, text} : people(text);
    const auto ids = person.value.toArray();
    if (ids.size() == 1)
        return {u"user"_s, ids.first().toString(), {}};
    return {{}, {}, kind == "group"_L1 ? u"import-group"_s : u"import-owner"_s};
}
