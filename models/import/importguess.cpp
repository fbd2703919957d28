// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importcell.h"
#include "importwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype rowsAboveHeading = 10;
constexpr qsizetype rowsLookedAt = 200;

/// What the headings of the row name; a field once.
QStringList fieldsOfHeading(RecordType type, const ImportRow &row, int width)
{
    QStringList fields;
    for (int column = 0; column < width; ++column) {
        const auto field = ImportWords::field(type, row.cells.value(column));
        fields.append(field && !fields.contains(*field) ? *field : QString());
    }
    return fields;
}

qsizetype named(const QStringList &fields)
{
    return fields.size() - fields.count(QString());
}

bool isPlausible(const Field &field, const ImportCell &cell, const QString &text)
{
    static const QStringList telling{u"email"_s, u"groupId"_s, u"roleIds"_s, u"phone"_s, u"paymentMethods"_s, u"period"_s, u"amount"_s, u"startsOn"_s};
    if (!telling.contains(field.key))
        return false;
    const auto value = cell.read(field, text);
    return value.code.isEmpty() && !checkValue(field, value.value);
}

/// What stands in most of the cells of each column, where there is no heading.
QStringList fieldsOfContents(RecordType type, const ImportTable &table, const ImportCell &cell)
{
    QStringList fields(table.width, QString());
    const auto rows = std::min(table.rows.size(), rowsLookedAt);
    for (const auto &field : describe(type).fields) {
        qsizetype best = 0;
        int place = -1;
        for (int column = 0; column < table.width; ++column) {
            qsizetype good = 0;
            qsizetype set = 0;
            for (qsizetype row = 0; row < rows; ++row) {
                const auto text = ImportCell::cleaned(table.cell(row, column));
                set += !text.isEmpty();
                good += !text.isEmpty() && isPlausible(field, cell, text);
            }
            if (fields[column].isEmpty() && good * 3 >= set * 2 && good > best) {
                best = good;
                place = column;
            }
        }
        if (place >= 0)
            fields[place] = field.key;
    }
    // Names are what is left over: two columns at the beginning, or one.
    if (type != RecordType::User) {
        if (const auto free = fields.indexOf(QString()); free >= 0)
            fields[free] = u"name"_s;
        return fields;
    }
    const auto first = fields.indexOf(QString());
    if (first >= 0 && fields.value(first + 1, u"-"_s).isEmpty()) {
        fields[first] = u"firstName"_s;
        fields[first + 1] = u"lastName"_s;
    } else if (first >= 0) {
        fields[first] = u"name"_s;
    }
    return fields;
}

} // namespace

QStringList importableFields(RecordType type)
{
    QStringList keys;
    for (const auto &field : describe(type).fields) {
        const bool isFullName = type == RecordType::User && field.key == "name"_L1;
        const bool isLeftOut = field.is(ReadOnly) || field.is(Derived) || field.type == FieldType::Structure
            || field.key == "restrictedPermissions"_L1 || field.key == "mailDigest"_L1;
        if (isFullName || !isLeftOut)
            keys.append(field.key);
    }
    return keys;
}

ImportOptions guessImport(RecordType type, const ImportTable &table, const ImportAccount &account)
{
    ImportOptions options;
    options.type = type;
    const ImportCell cell(account, options);
    const auto rows = std::min(table.rows.size(), rowsAboveHeading);
    qsizetype best = 0;
    for (qsizetype row = 0; row < rows; ++row) {
        const auto fields = fieldsOfHeading(type, table.rows[row], table.width);
        if (named(fields) > best) {
            best = named(fields);
            options.fields = fields;
            options.firstRow = row + 1;
        }
    }
    // A single word may stand among the rows by chance; a heading names most of its columns, or what a row cannot do without.
    const bool isHeading = best > 1 || (best == 1 && (table.width <= 2 || options.fields.contains("email"_L1)));
    if (!isHeading) {
        options.firstRow = 0;
        options.fields = fieldsOfContents(type, table, cell);
        // A heading in words that are not known is still a heading: no address stands in it where all others have one.
        if (const auto email = options.fields.indexOf(u"email"_s);
            email >= 0 && table.rows.size() > 1 && !table.cell(0, int(email)).contains(u'@'))
            options.firstRow = 1;
    }
    for (const auto &role : account.roles) {
        if (role.builtIn && role.name == makeBuiltInRole(BuiltInRole::Customer).name)
            options.roleId = role.id;
    }
    for (auto it = account.groups.cbegin(); it != account.groups.cend(); ++it) {
        if ((*it)["parentId"_L1].toString().isEmpty())
            options.groupId = it.key();
    }
    options.invite = account.actor.permissions.contains(Permission::UsersInvite);
    return options;
}
