// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "audittexts.h"

#include "errortext.h"
#include "recordtexts.h"

#include "models/entities/description.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct VerbText {
    QLatin1StringView verb;
    const char *done;
    const char *tried;
};

constexpr VerbText verbTexts[] = {
    {"create"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Created"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to create")},
    {"update"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Changed"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to change")},
    {"remove"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Removed"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to remove")},
    {"disable"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Disabled"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to disable")},
    {"enable"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Enabled"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to enable")},
    {"invite"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Invited"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to invite")},
    {"cancel-invitation"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Withdrew the invitation"),
     QT_TRANSLATE_NOOP("AuditTexts", "Tried to withdraw the invitation")},
    {"reset-password"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Sent a password link"),
     QT_TRANSLATE_NOOP("AuditTexts", "Tried to send a password link")},
    {"place"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Placed"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to place")},
    {"approve"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Approved"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to approve")},
    {"reject"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Rejected"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to reject")},
    {"reassign"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Passed on"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to pass on")},
    {"remind"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Reminded the approvers"),
     QT_TRANSLATE_NOOP("AuditTexts", "Tried to remind the approvers")},
    {"complete"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Completed"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to complete")},
    {"cancel"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Cancelled"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to cancel")},
    {"withdraw"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Withdrew"), QT_TRANSLATE_NOOP("AuditTexts", "Tried to withdraw")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("AuditTexts", text);
}

/// Titles of what is gone come from the events themselves.
std::optional<QString> titleOr(const QString &otherwise, const RecordKey &key, const TitleLookup &titles, const ToldTitles &told)
{
    const auto title = titles(key);
    if (!title || !title->isEmpty())
        return title;
    return told.value(key, otherwise);
}

QString readable(const AuditEvent &event, const QString &name, const QJsonValue &value, const Format &format, const TitleLookup &titles)
{
    QString text;
    if (const auto *field = event.type ? findField(*event.type, name) : nullptr)
        text = format.value(*field, value, event.toldRow(), titles);
    else if (name == "refusal"_L1)
        text = ErrorText::reason(value.toString());
    else if (name == "exceededBudget"_L1)
        text = titles({RecordType::Budget, value.toString()}).value_or(u"…"_s);
    if (!text.isEmpty())
        return text;
    // What this program has no words for is shown as it was told.
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isArray() && value.toArray().isEmpty() ? QString() : value.toVariant().toString();
}

QJsonArray without(const QJsonArray &all, const QJsonArray &others)
{
    QJsonArray rest;
    for (const auto &item : all) {
        if (!others.contains(item))
            rest.append(item);
    }
    return rest;
}

QString title(const AuditEvent &event, const QString &name)
{
    if (const auto *field = event.type ? findField(*event.type, name) : nullptr)
        return RecordTexts::fieldTitle(*event.type, *field);
    if (name == "refusal"_L1)
        return translated(QT_TRANSLATE_NOOP("AuditTexts", "Why it was refused"));
    if (name == "exceededBudget"_L1)
        return translated(QT_TRANSLATE_NOOP("AuditTexts", "Goes beyond the budget"));
    return name;
}

} // namespace

QString AuditTexts::action(const AuditEvent &event)
{
    const auto at = std::find_if(std::begin(verbTexts), std::end(verbTexts), [&](const VerbText &text) { return text.verb == event.verb; });
    if (at == std::end(verbTexts))
        return event.verb;
    return translated(event.refused ? at->tried : at->done);
}

QList<AuditTexts::Verb> AuditTexts::verbs()
{
    QList<Verb> verbs;
    for (const auto &text : verbTexts)
        verbs.append({text.verb, translated(text.done)});
    verbs.append({u"refused"_s, translated(QT_TRANSLATE_NOOP("AuditTexts", "Tried and refused"))});
    return verbs;
}

QStringList AuditTexts::changes(const AuditEvent &event, const Format &format, const TitleLookup &titles)
{
    QStringList lines;
    for (const auto &change : event.changes) {
        const auto name = title(event, change.field);
        const auto text = [&](const QJsonValue &value) { return readable(event, change.field, value, format, titles); };
        const auto *field = event.type ? findField(*event.type, change.field) : nullptr;
        // Of a long set only what came and went is of interest.
        if (field && field->merge == Merge::Set && change.before.isArray() && change.after.isArray()) {
            const auto added = text(without(change.after.toArray(), change.before.toArray()));
            const auto removed = text(without(change.before.toArray(), change.after.toArray()));
            if (!added.isEmpty())
                lines.append(translated(QT_TRANSLATE_NOOP("AuditTexts", "%1: added %2")).arg(name, added));
            if (!removed.isEmpty())
                lines.append(translated(QT_TRANSLATE_NOOP("AuditTexts", "%1: removed %2")).arg(name, removed));
            continue;
        }
        const auto before = text(change.before);
        const auto after = text(change.after);
        if (before.isEmpty() && after.isEmpty())
            continue;
        if (before.isEmpty())
            lines.append(translated(QT_TRANSLATE_NOOP("AuditTexts", "%1: %2")).arg(name, after));
        else if (after.isEmpty())
            lines.append(translated(QT_TRANSLATE_NOOP("AuditTexts", "%1: %2 → (nothing)")).arg(name, before));
        else
            lines.append(translated(QT_TRANSLATE_NOOP("AuditTexts", "%1: %2 → %3")).arg(name, before, after));
    }
    return lines;
}

std::optional<QString> AuditTexts::record(const AuditEvent &event, const TitleLookup &titles, const ToldTitles &told)
{
    const auto removed = translated(QT_TRANSLATE_NOOP("AuditTexts", "(removed)"));
    return event.type ? titleOr(removed, *event.key(), titles, told) : std::optional(event.recordId);
}

std::optional<QString> AuditTexts::actor(const AuditEvent &event, const TitleLookup &titles, const ToldTitles &told)
{
    if (event.actorId.isEmpty())
        return translated(QT_TRANSLATE_NOOP("AuditTexts", "The service"));
    const auto removed = translated(QT_TRANSLATE_NOOP("AuditTexts", "(somebody who was removed)"));
    return titleOr(event.actorName.isEmpty() ? removed : event.actorName, {RecordType::User, event.actorId}, titles, told);
}

void AuditTexts::collectTitles(const QList<AuditEvent> &events, ToldTitles &told)
{
    for (const auto &event : events) {
        if (!event.type || event.refused)
            continue;
        const auto row = event.toldRow();
        const auto title = event.verb == "create"_L1 || event.verb == "remove"_L1 ? titleOf(*event.type, row) : QString();
        if (!title.isEmpty() && !told.contains(*event.key()))
            told.insert(*event.key(), row["builtIn"_L1].toBool() ? RecordTexts::builtInRoleText(title) : title);
    }
}
