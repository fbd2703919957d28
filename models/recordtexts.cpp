// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordtexts.h"

#include "models/entities/role.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

constexpr const char *kindTexts[] = {
    QT_TRANSLATE_NOOP("RecordTexts", "Company"),       QT_TRANSLATE_NOOP("RecordTexts", "Role"),
    QT_TRANSLATE_NOOP("RecordTexts", "Group"),         QT_TRANSLATE_NOOP("RecordTexts", "User"),
    QT_TRANSLATE_NOOP("RecordTexts", "User activity"), QT_TRANSLATE_NOOP("RecordTexts", "Budget"),
    QT_TRANSLATE_NOOP("RecordTexts", "Budget usage"),  QT_TRANSLATE_NOOP("RecordTexts", "Order"),
    QT_TRANSLATE_NOOP("RecordTexts", "Application to pay by invoice"),
};
constexpr const char *kindsTexts[] = {
    QT_TRANSLATE_NOOP("RecordTexts", "Companies"),     QT_TRANSLATE_NOOP("RecordTexts", "Roles"),
    QT_TRANSLATE_NOOP("RecordTexts", "Groups"),        QT_TRANSLATE_NOOP("RecordTexts", "Users"),
    QT_TRANSLATE_NOOP("RecordTexts", "User activity"), QT_TRANSLATE_NOOP("RecordTexts", "Budgets"),
    QT_TRANSLATE_NOOP("RecordTexts", "Budget usage"),  QT_TRANSLATE_NOOP("RecordTexts", "Orders"),
    QT_TRANSLATE_NOOP("RecordTexts", "Applications to pay by invoice"),
};
static_assert(std::size(kindTexts) == allRecordTypes.size() && std::size(kindsTexts) == allRecordTypes.size());

struct CommandText {
    QLatin1StringView name;
    const char *text;
};
constexpr CommandText commandTexts[] = {
    {"invite"_L1, QT_TRANSLATE_NOOP("RecordTexts", "Invite again")},
    {"cancel-invitation"_L1, QT_TRANSLATE_NOOP("RecordTexts", "Withdraw the invitation")},
    {"disable"_L1, QT_TRANSLATE_NOOP("RecordTexts", "Disable")},
    {"enable"_L1, QT_TRANSLATE_NOOP("RecordTexts", "Enable")},
    {"reset-password"_L1, QT_TRANSLATE_NOOP("RecordTexts", "Send a password link")},
    {"approve"_L1, QT_TRANSLATE_NOOP("RecordTexts", "Approve")},
    {"reject"_L1, QT_TRANSLATE_NOOP("RecordTexts", "Reject")},
    {"reassign"_L1, QT_TRANSLATE_NOOP("RecordTexts", "Pass on")},
    {"remind"_L1, QT_TRANSLATE_NOOP("RecordTexts", "Remind")},
    {"withdraw"_L1, QT_TRANSLATE_NOOP("RecordTexts", "Withdraw")},
};

} // namespace

QString RecordTexts::fieldTitle(RecordType type, const Field &field)
{
    return translated(describe(type).context, field.title);
}

QString RecordTexts::choice(const Choice &choice)
{
    return translated("Choice", choice.text);
}

QString RecordTexts::choice(const Field &field, const QString &wire)
{
    const auto at = std::find_if(field.choices.begin(), field.choices.end(), [&](const Choice &c) { return c.wire == wire; });
    return at == field.choices.end() ? wire : choice(*at);
}

QString RecordTexts::permission(Permission permission)
{
    return choice(choicesOf<Permission>()[size_t(permission)]);
}

QString RecordTexts::permissionGroup(Permission permission)
{
    return translated("Permission", ::permissionGroup(permission));
}

QString RecordTexts::kind(RecordType type)
{
    return translated("RecordTexts", kindTexts[size_t(type)]);
}

QString RecordTexts::kinds(RecordType type)
{
    return translated("RecordTexts", kindsTexts[size_t(type)]);
}

QString RecordTexts::title(RecordType type, const QJsonObject &row)
{
    if (type == RecordType::InvoiceApplication)
        return kind(type); // it has no name, and there is one at a time
    const auto title = titleOf(type, row);
    if (title.isEmpty())
        return QCoreApplication::translate("RecordTexts", "(no name)");
    return type == RecordType::Role && row["builtIn"_L1].toBool() ? builtInRoleText(title) : title;
}

QString RecordTexts::roleDescription(const QJsonObject &row)
{
    const auto text = row["description"_L1].toString();
    return row["builtIn"_L1].toBool() ? builtInRoleText(text) : text;
}

QString RecordTexts::builtInRoleText(const QString &text)
{
    return QCoreApplication::translate("Role", text.toUtf8().constData());
}

QStringList RecordTexts::languages()
{
    return {u"nb"_s, u"en"_s, u"sv"_s, u"da"_s, u"fi"_s};
}

QString RecordTexts::language(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::English)
        return u"English"_s; // not that of one country
    return locale.language() == QLocale::C ? code : capitalised(locale.nativeLanguageName());
}

QString RecordTexts::country(const QString &code)
{
    const auto territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    const auto name = QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName();
    return name.isEmpty() ? code : capitalised(name);
}

QString RecordTexts::state(RowState state)
{
    switch (state) {
    case RowState::Synced:
        return {};
    case RowState::Waiting:
        return QCoreApplication::translate("RecordTexts", "✎ Waiting");
    case RowState::Sending:
        return QCoreApplication::translate("RecordTexts", "⟳ Sending");
    case RowState::Conflict:
        return QCoreApplication::translate("RecordTexts", "⚠ Must be decided");
    case RowState::Rejected:
        break;
    }
    return QCoreApplication::translate("RecordTexts", "✕ Refused");
}

QString RecordTexts::state(EntryState entryState)
{
    if (entryState == EntryState::RetryWait)
        return QCoreApplication::translate("RecordTexts", "⟳ Will be tried again");
    return state(rowState(entryState));
}

RowState RecordTexts::rowState(EntryState state)
{
    switch (state) {
    case EntryState::Queued:
        return RowState::Waiting;
    case EntryState::InFlight:
    case EntryState::RetryWait:
        return RowState::Sending;
    case EntryState::Conflict:
        return RowState::Conflict;
    case EntryState::Rejected:
        break;
    }
    return RowState::Rejected;
}

QString RecordTexts::action(const OutboxEntry &entry)
{
    switch (entry.kind) {
    case EntryKind::Create:
        return QCoreApplication::translate("RecordTexts", "Create");
    case EntryKind::Patch:
        return QCoreApplication::translate("RecordTexts", "Change");
    case EntryKind::Delete:
        return QCoreApplication::translate("RecordTexts", "Remove");
    case EntryKind::Command:
        break;
    }
    const auto at = std::find_if(std::begin(commandTexts), std::end(commandTexts), [&](const CommandText &c) { return c.name == entry.command; });
    return at == std::end(commandTexts) ? entry.command : translated("RecordTexts", at->text);
}
