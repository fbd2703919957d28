// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "editing.h"

#include "extract.h"

#include "models/entities/budget.h"
#include "models/entities/budgetusage.h"
#include "models/entities/company.h"
#include "models/entities/group.h"
#include "models/entities/invoiceapplication.h"
#include "models/entities/order.h"
#include "models/entities/role.h"
#include "models/entities/user.h"
#include "models/entities/useractivity.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The row with every field of its kind, defaults included; `wrong` names the fields whose value is of
/// another kind.
template <class E>
QJsonObject wholeRow(const QJsonObject &row, QList<FieldError> &wrong)
{
    E scratch;
    for (const auto &field : E::fields()) {
        if (!field.is(Derived) && row.contains(field.key) && !field.set(&scratch, row[field.key]))
            wrong.append({u'/' + field.key, u"wrong-kind"_s});
    }
    scratch.id = row["id"_L1].toString();
    return toRow(scratch);
}

QJsonObject wholeRowOf(RecordType type, const QJsonObject &row, QList<FieldError> &wrong)
{
    switch (type) {
    case RecordType::Company:
        return wholeRow<Company>(row, wrong);
    case RecordType::Role:
        return wholeRow<Role>(row, wrong);
    case RecordType::Group:
        return wholeRow<Group>(row, wrong);
    case RecordType::User:
        return wholeRow<User>(row, wrong);
    case RecordType::UserActivity:
        return wholeRow<UserActivity>(row, wrong);
    case RecordType::Budget:
        return wholeRow<Budget>(row, wrong);
    case RecordType::BudgetUsage:
        return wholeRow<BudgetUsage>(row, wrong);
    case RecordType::InvoiceApplication:
        return wholeRow<InvoiceApplication>(row, wrong);
    case RecordType::Order:
        break;
    }
    return wholeRow<Order>(row, wrong);
}

Verdict checkRights(Records &records, const Actor &actor, RecordType type, const QJsonObject &before,
                    const QJsonObject &patch)
{
    QList<FieldError> errors;
    Verdict refusal;
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        const auto *field = findField(type, it.key());
        if (it.key() == "id"_L1 && before.isEmpty())
            continue;
        if (type == RecordType::Order && field && field->is(CreateOnly))
            continue; // whoever may place an order writes all of it, once
        if (!field || field->is(Derived)) {
            const bool ours = it.key() == "id"_L1 || it.key() == "revision"_L1 || it.key() == "createdAt"_L1
                || it.key() == "updatedAt"_L1;
            errors.append({u'/' + it.key(), ours ? u"read-only"_s : u"unknown-field"_s});
        } else if (const auto why = refusalToWrite(actor, type, *field, before, records.roleOf())) {
            if (*why == "read-only"_L1)
                errors.append({u'/' + field->key, *why});
            else if (!refusal)
                refusal = Refusal{403, *why, {}, {{u'/' + field->key, *why}}};
        }
    }
    return errors.isEmpty() ? refusal : Verdict(invalid(errors));
}

bool refersToNothing(Records &records, const Field &field, const QJsonObject &row)
{
    const auto kind = referredType(field, row);
    QStringList ids;
    if (field.type == FieldType::References) {
        if (!fromJson(row[field.key], ids))
            return true;
    } else if (const auto id = row[field.key].toString(); !id.isEmpty()) {
        ids.append(id);
    }
    return std::any_of(ids.begin(), ids.end(),
                       [&](const QString &id) { return records.row(kind, id).isEmpty(); });
}

/// Only what the patch touches: a record may go on referring to one that has been removed since.
void checkReferences(Records &records, RecordType type, const QJsonObject &row, const QJsonObject &patch,
                     QList<FieldError> &errors)
{
    for (const auto &field : describe(type).fields) {
        const bool refers = field.type == FieldType::Reference || field.type == FieldType::References;
        if (refers && patch.contains(field.key) && refersToNothing(records, field, row))
            errors.append({u'/' + field.key, u"unknown-reference"_s});
    }
}

Verdict checkUniqueness(Records &records, RecordType type, const QJsonObject &row)
{
    const auto id = row["id"_L1].toString();
    const auto values = uniqueValuesOf(type, row);
    for (const auto &value : values) {
        const auto holder = records.holderOf(type, value);
        if (!holder.isEmpty() && holder != id)
            return Refusal{409, u"unique-violation"_s, {}, {{u'/' + value.field, u"taken"_s}}};
    }
    return {};
}

} // namespace

std::variant<QJsonObject, Refusal> edited(Records &records, const Actor &actor, RecordType type,
                                          const QJsonObject &before, const QJsonObject &patch)
{
    if (auto refusal = checkRights(records, actor, type, before, patch))
        return *std::move(refusal);
    auto row = mergePatch(before, patch);
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (const auto *field = findField(type, it.key()); field && row.contains(it.key()))
            row[it.key()] = cleanValue(*field, row[it.key()]);
    }
    QList<FieldError> errors;
    const auto whole = wholeRowOf(type, row, errors);
    if (errors.isEmpty()) {
        // As it was typed: an unknown permission is an error there, and just absent from the whole row.
        errors = checkRow(type, row, records.company().currency);
        if (type == RecordType::Order) // may be free of VAT, unlike what people set as a limit
            erase_if(errors, [](const FieldError &error) {
                return error == FieldError{u"/vat"_s, u"not-positive"_s};
            });
        checkReferences(records, type, whole, patch, errors);
    }
    if (!errors.isEmpty())
        return invalid(errors);
    if (auto refusal = checkUniqueness(records, type, whole))
        return *std::move(refusal);
    return whole;
}

bool saysTheSame(RecordType type, const QJsonObject &a, const QJsonObject &b)
{
    const auto fields = describe(type).fields;
    return std::all_of(fields.begin(), fields.end(), [&](const Field &field) {
        return field.is(Derived) || sameValue(a[field.key], b[field.key]);
    });
}
