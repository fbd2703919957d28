// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importcheck.h"

#include "importwords.h"

#include "models/addresslist.h"
#include "models/entities/recordid.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

using State = ImportOutcome::State;

ImportCheck::ImportCheck(const ImportTable &table, const ImportOptions &options, const ImportAccount &account)
    : m_table(table)
    , m_options(options)
    , m_account(account)
    , m_cell(account, options)
    , m_actor(account.actor)
{
    m_plan.options = options;
    for (const auto &role : account.roles)
        m_roles.insert(role.id, &role);
    for (const auto &group : account.groups)
        m_existing.insert(ImportCell::folded(group["name"_L1].toString()), group);
    for (const auto &budget : account.budgets)
        m_existing.insert(ImportCell::folded(budget["name"_L1].toString()) + u'\n' + budget["ownerId"_L1].toString(), budget);
}

ImportPlan ImportCheck::run()
{
    refuseFields();
    findGroups();
    m_plan.rows.resize(size_t(m_table.rows.size()));
    for (qsizetype place = 0; place < m_table.rows.size(); ++place) {
        if (place < m_options.firstRow)
            m_plan.rows[size_t(place)].state = State::Heading;
        else
            check(place);
    }
    if (m_options.type == RecordType::Group)
        breakCycles();
    for (const auto &outcome : m_plan.rows)
        ++m_plan.counts[size_t(outcome.state)];
    return std::move(m_plan);
}

void ImportCheck::refuseFields()
{
    const auto roleOf = [this](const QString &id) { return m_roles.value(id); };
    const bool asInvitation = m_options.type == RecordType::User && m_options.invite && m_actor.permissions.contains(Permission::UsersInvite);
    const bool manages = m_actor.permissions.contains(Permission::UsersManage);
    if (asInvitation)
        m_actor.permissions.insert(Permission::UsersManage);
    for (const auto &key : m_options.fields) {
        const auto *field = findField(m_options.type, key);
        if (!field || field->is(Derived))
            continue;
        if (asInvitation && !manages && !field->needs && !belongsToInvitation(key))
            m_plan.refused.insert(key, u"missing-permission"_s);
        else if (const auto why = refusalToWrite(m_actor, m_options.type, *field, {}, roleOf))
            m_plan.refused.insert(key, *why);
    }
}

/// Groups that rows may name before they are there: those of this very file, or those that are to be made for its users.
void ImportCheck::findGroups()
{
    const auto column = int(m_options.fields.indexOf(m_options.type == RecordType::Group ? u"name"_s : u"groupId"_s));
    if (column < 0 || m_options.type == RecordType::Budget)
        return;
    QString root;
    for (auto it = m_account.groups.cbegin(); it != m_account.groups.cend(); ++it) {
        if ((*it)["parentId"_L1].toString().isEmpty())
            root = it.key();
    }
    for (qsizetype place = m_options.firstRow; place < m_table.rows.size(); ++place) {
        const auto name = ImportCell::cleaned(m_table.cell(place, column)).simplified();
        const auto key = ImportCell::folded(name);
        if (name.isEmpty() || m_existing.contains(key) || m_newGroups.contains(key))
            continue;
        const auto *field = findField(RecordType::Group, u"name");
        if (checkValue(*field, name) || name == "="_L1)
            continue;
        m_newGroups.insert(key, makeRecordId());
        if (m_options.type == RecordType::Group) {
            m_cell.addGroup(name, m_newGroups[key]);
            continue;
        }
        m_plan.missingGroups.append(name);
        if (!m_options.makeGroups)
            continue;
        m_cell.addGroup(name, m_newGroups[key]);
        m_plan.groups.append({m_newGroups[key], {{u"name"_s, name}, {u"parentId"_s, root}}});
    }
}

void ImportCheck::complain(ImportOutcome &outcome, const QString &field, const QString &code, const QString &argument) const
{
    auto column = m_options.fields.indexOf(field);
    if (column < 0 && (field == "firstName"_L1 || field == "lastName"_L1))
        column = m_options.fields.indexOf(u"name"_s);
    outcome.problems.append({int(column), field, code, argument});
}

void ImportCheck::check(qsizetype place)
{
    auto &outcome = m_plan.rows[size_t(place)];
    QSet<QString> unreadable;
    readCells(place, outcome, unreadable);
    if (m_options.type == RecordType::Budget)
        readOwner(place, outcome, unreadable);
    checkDoubles(place, outcome);
    if (const auto known = existing(outcome); !known.isEmpty()) {
        outcome.id = known["id"_L1].toString();
        checkChange(outcome, known);
    } else {
        addDefaults(outcome);
        checkNew(place, outcome, unreadable);
    }
    if (outcome.state != State::Same && !outcome.problems.isEmpty())
        outcome.state = State::Wrong;
}

void ImportCheck::readCells(qsizetype place, ImportOutcome &outcome, QSet<QString> &unreadable)
{
    const auto &cells = m_table.rows[place].cells;
    for (qsizetype column = 0; column < std::min(cells.size(), m_options.fields.size()); ++column) {
        const auto &key = m_options.fields[column];
        const auto text = ImportCell::cleaned(cells[column]);
        if (key.isEmpty() || text.isEmpty() || m_plan.refused.contains(key) || (m_options.type == RecordType::Budget && key == "ownerId"_L1))
            continue;
        const auto *field = findField(m_options.type, key);
        if (!field)
            continue;
        if (text == "="_L1 || text.startsWith(u'#')) {
            // What a formula without a result, or one that failed, leaves behind.
            complain(outcome, key, u"import-formula"_s, text);
            unreadable.insert(key);
        } else if (field->is(Derived)) {
            const auto name = text.simplified();
            const auto comma = name.indexOf(u',');
            const auto space = name.lastIndexOf(u' ');
            const bool turned = comma > 0;
            outcome.row[u"firstName"_s] = turned ? name.sliced(comma + 1).trimmed() : space > 0 ? name.first(space) : name;
            if (turned || space > 0)
                outcome.row[u"lastName"_s] = turned ? name.first(comma) : name.sliced(space + 1);
        } else if (const auto read = m_cell.read(*field, text); read.code.isEmpty()) {
            outcome.row[key] = cleanValue(*field, read.value);
        } else {
            complain(outcome, key, read.code, read.argument.isEmpty() ? text : read.argument);
            unreadable.insert(key);
        }
    }
}

void ImportCheck::readOwner(qsizetype place, ImportOutcome &outcome, QSet<QString> &unreadable)
{
    const auto column = m_options.fields.indexOf(u"ownerId"_s);
    const auto text = column < 0 ? QString() : ImportCell::cleaned(m_table.cell(place, int(column)));
    if (unreadable.contains("ownerKind"_L1)) {
        unreadable.insert(u"ownerId"_s);
        return;
    }
    const auto owner = m_cell.owner(text, outcome.row.value("ownerKind"_L1).toString());
    if (owner.code.isEmpty()) {
        outcome.row[u"ownerKind"_s] = owner.kind;
        outcome.row[u"ownerId"_s] = owner.id;
        return;
    }
    complain(outcome, u"ownerId"_s, owner.code, text);
    unreadable.insert(u"ownerId"_s);
}

/// What makes a row the same as another or as a record; empty when it cannot be told.
QString ImportCheck::keyOf(const ImportOutcome &outcome) const
{
    if (m_options.type == RecordType::User)
        return foldedAddress(outcome.row.value("email"_L1).toString());
    const auto name = ImportCell::folded(outcome.row.value("name"_L1).toString());
    return m_options.type == RecordType::Group || name.isEmpty() ? name : name + u'\n' + outcome.row.value("ownerId"_L1).toString();
}

QJsonObject ImportCheck::existing(const ImportOutcome &outcome) const
{
    const auto key = keyOf(outcome);
    return key.isEmpty() ? QJsonObject() : m_options.type == RecordType::User ? m_account.users.value(key) : m_existing.value(key);
}

void ImportCheck::checkDoubles(qsizetype place, ImportOutcome &outcome)
{
    const int line = m_table.rows[place].line;
    const auto look = [&](QHash<QString, int> &lines, const QString &key, const QString &field) {
        if (key.isEmpty())
            return;
        if (const auto first = lines.constFind(key); first != lines.constEnd())
            complain(outcome, field, u"import-twice"_s, QString::number(*first));
        else
            lines.insert(key, line);
    };
    look(m_lines, keyOf(outcome), m_options.type == RecordType::User ? u"email"_s : u"name"_s);
    const auto number = outcome.row.value("employeeNumber"_L1).toString();
    look(m_employeeLines, number, u"employeeNumber"_s);
    const auto owner = m_account.employees.constFind(number);
    if (owner != m_account.employees.constEnd() && foldedAddress((*owner)["email"_L1].toString()) != keyOf(outcome))
        complain(outcome, u"employeeNumber"_s, u"import-taken"_s, fullNameOfRow(*owner));
}

void ImportCheck::addDefaults(ImportOutcome &outcome) const
{
    auto &row = outcome.row;
    const auto set = [&row](const QString &key, const QJsonValue &value) {
        if (!row.contains(key))
            row[key] = value;
    };
    switch (m_options.type) {
    case RecordType::User:
        row[u"status"_s] = m_options.invite ? u"invited"_s : u"active"_s;
        if (!m_options.groupId.isEmpty())
            set(u"groupId"_s, m_options.groupId);
        if (!m_options.roleId.isEmpty())
            set(u"roleIds"_s, QJsonArray{m_options.roleId});
        break;
    case RecordType::Group:
        for (auto it = m_account.groups.cbegin(); it != m_account.groups.cend(); ++it) {
            if ((*it)["parentId"_L1].toString().isEmpty())
                set(u"parentId"_s, it.key());
        }
        break;
    default: {
        const auto today = m_account.format.today();
        set(u"period"_s, u"monthly"_s);
        set(u"startsOn"_s, toJson(QDate(today.year(), today.month(), 1)));
        set(u"enforcement"_s, u"requireApproval"_s);
        set(u"warnAtPercent"_s, 80);
        set(u"rollover"_s, false);
        set(u"active"_s, true);
    }
    }
}

void ImportCheck::checkNew(qsizetype, ImportOutcome &outcome, const QSet<QString> &unreadable)
{
    const auto wrong = checkRow(m_options.type, outcome.row, m_account.company["currency"_L1].toString());
    for (const auto &error : wrong) {
        const auto key = error.pointer.section(u'/', 1, 1);
        if (!unreadable.contains(key)) // that is said already, in better words
            complain(outcome, key, error.code);
    }
    if (m_options.type == RecordType::User)
        checkGrant(outcome);
    outcome.state = State::New;
    outcome.id = m_options.type == RecordType::Group ? m_newGroups.value(keyOf(outcome)) : makeRecordId();
}

void ImportCheck::checkGrant(ImportOutcome &outcome)
{
    const auto roleIds = outcome.row.value("roleIds"_L1).toVariant().toStringList();
    const auto key = roleIds.join(u'\n');
    auto known = m_grants.constFind(key);
    if (known == m_grants.constEnd()) {
        User after;
        after.roleIds = roleIds;
        const auto roleOf = [this](const QString &id) { return m_roles.value(id); };
        known = m_grants.insert(key, refusalToGrant(m_actor, User(), after, roleOf).value_or(QString()));
    }
    if (!known->isEmpty() && !roleIds.isEmpty())
        complain(outcome, u"roleIds"_s, *known);
}

void ImportCheck::checkChange(ImportOutcome &outcome, const QJsonObject &existing)
{
    outcome.state = State::Same;
    if (!m_options.update) {
        // Nothing is taken from the row, so nothing else of it can be wrong.
        outcome.problems.removeIf([](const ImportProblem &problem) { return problem.code != "import-twice"_L1; });
        if (!outcome.problems.isEmpty())
            outcome.state = State::Wrong;
        return;
    }
    const auto roleOf = [this](const QString &id) { return m_roles.value(id); };
    for (const auto &field : describe(m_options.type).fields) {
        const auto value = outcome.row.value(field.key);
        const bool isKey = m_options.type == RecordType::User && field.key == "email"_L1; // differs in case at most
        if (field.is(Derived) || isKey || value.isUndefined() || sameValue(existing[field.key], value))
            continue;
        if (const auto why = refusalToWrite(m_account.actor, m_options.type, field, existing, roleOf))
            complain(outcome, field.key, *why);
        else if (const auto error = checkValue(field, value))
            complain(outcome, field.key, error->code);
        else
            outcome.intents.append({field.key, existing[field.key].isUndefined() ? QJsonValue() : existing[field.key], value});
    }
    if (!outcome.problems.isEmpty())
        outcome.state = State::Wrong;
    else if (!outcome.intents.isEmpty())
        outcome.state = State::Update;
}

/// Groups of the file that stand below themselves.
void ImportCheck::breakCycles()
{
    QHash<QString, QString> parents;
    for (const auto &outcome : m_plan.rows) {
        if (outcome.state == State::New)
            parents.insert(outcome.id, outcome.row.value("parentId"_L1).toString());
    }
    for (auto &outcome : m_plan.rows) {
        if (outcome.state != State::New)
            continue;
        auto above = parents.value(outcome.id);
        for (qsizetype steps = 0; parents.contains(above) && above != outcome.id && steps <= parents.size(); ++steps)
            above = parents.value(above);
        if (!parents.contains(above))
            continue;
        complain(outcome, u"parentId"_s, u"cycle"_s);
        outcome.state = State::Wrong;
    }
}

ImportPlan checkImport(const ImportTable &table, const ImportOptions &options, const ImportAccount &account)
{
    return ImportCheck(table, options, account).run();
}
