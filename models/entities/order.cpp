// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "order.h"

using namespace Qt::Literals::StringLiterals;

template<>
std::span<const Choice> choicesOf<OrderStatus>()
{
    static constexpr Choice table[] = {
        {"pendingApproval"_L1, QT_TRANSLATE_NOOP("Choice", "Waits for approval")},
        {"approved"_L1, QT_TRANSLATE_NOOP("Choice", "Approved")},
        {"rejected"_L1, QT_TRANSLATE_NOOP("Choice", "Rejected")},
        {"cancelled"_L1, QT_TRANSLATE_NOOP("Choice", "Cancelled")},
        {"completed"_L1, QT_TRANSLATE_NOOP("Choice", "Completed")},
    };
    return table;
}

template<>
std::span<const Choice> choicesOf<ApprovalReason::Kind>()
{
    static constexpr Choice table[] = {
        {"orderLimit"_L1, QT_TRANSLATE_NOOP("Choice", "Above the buyer's order limit")},
        {"budget"_L1, QT_TRANSLATE_NOOP("Choice", "Above a budget")},
    };
    return table;
}

QJsonValue toJson(const OrderLine &value)
{
    return QJsonObject{{u"sku"_s, value.sku},
                       {u"name"_s, value.name},
                       {u"quantity"_s, value.quantity},
                       {u"unitPrice"_s, toJson(value.unitPrice)}};
}

bool fromJson(const QJsonValue &json, OrderLine &value)
{
    const auto object = json.toObject();
    return json.isObject() && object.size() == 4 && fromJson(object["sku"_L1], value.sku)
        && fromJson(object["name"_L1], value.name) && fromJson(object["quantity"_L1], value.quantity)
        && fromJson(object["unitPrice"_L1], value.unitPrice);
}

QJsonValue toJson(const ApprovalReason &value)
{
    QJsonObject object{{u"kind"_s, toJson(value.kind)}};
    if (value.kind == ApprovalReason::Kind::Budget) {
        object[u"budgetId"_s] = value.budgetId;
        object[u"budgetName"_s] = value.budgetName;
        object[u"percentAfter"_s] = value.percentAfter;
    }
    return object;
}

bool fromJson(const QJsonValue &json, ApprovalReason &value)
{
    const auto object = json.toObject();
    if (!json.isObject() || !fromJson(object["kind"_L1], value.kind))
        return false;
    return value.kind == ApprovalReason::Kind::OrderLimit
        || (fromJson(object["budgetId"_L1], value.budgetId) && fromJson(object["budgetName"_L1], value.budgetName)
            && fromJson(object["percentAfter"_L1], value.percentAfter));
}

namespace {

QJsonObject withName(QJsonObject object, const QString &name)
{
    if (!name.isEmpty())
        object[u"byName"_s] = name;
    return object;
}

} // namespace

QJsonValue toJson(const Decision &value)
{
    return withName({{u"by"_s, value.by}, {u"at"_s, toJson(value.at)}, {u"comment"_s, value.comment}}, value.byName);
}

bool fromJson(const QJsonValue &json, Decision &value)
{
    const auto object = json.toObject();
    value.byName = object["byName"_L1].toString();
    return json.isObject() && fromJson(object["by"_L1], value.by) && fromJson(object["at"_L1], value.at)
        && fromJson(object["comment"_L1], value.comment);
}

QJsonValue toJson(const Reassignment &value)
{
    return withName({{u"by"_s, value.by},
                     {u"at"_s, toJson(value.at)},
                     {u"comment"_s, value.comment},
                     {u"approverIds"_s, toJson(value.approverIds)}},
                    value.byName);
}

bool fromJson(const QJsonValue &json, Reassignment &value)
{
    const auto object = json.toObject();
    value.byName = object["byName"_L1].toString();
    return json.isObject() && fromJson(object["by"_L1], value.by) && fromJson(object["at"_L1], value.at)
        && fromJson(object["comment"_L1], value.comment) && fromJson(object["approverIds"_L1], value.approverIds);
}

std::span<const Field> Order::fields()
{
    static const Field table[] = {
        field<&Order::number>("number"_L1, QT_TRANSLATE_NOOP("Order", "Order number"), Merge::Computed, Searchable | CreateOnly | Required),
        field<&Order::placedAt>("placedAt"_L1, QT_TRANSLATE_NOOP("Order", "Date"), Merge::Computed, CreateOnly),
        field<&Order::status>("status"_L1, QT_TRANSLATE_NOOP("Order", "Status"), Merge::Command, ReadOnly),
        field<&Order::placedByName>("placedByName"_L1, QT_TRANSLATE_NOOP("Order", "Buyer"), Merge::Computed, ReadOnly | Searchable),
        field<&Order::groupName>("groupName"_L1, QT_TRANSLATE_NOOP("Order", "Group"), Merge::Computed, ReadOnly | Searchable),
        field<&Order::net>("net"_L1, QT_TRANSLATE_NOOP("Order", "Excl. VAT"), Merge::Computed, CreateOnly | Secondary),
        field<&Order::vat>("vat"_L1, QT_TRANSLATE_NOOP("Order", "VAT"), Merge::Computed, CreateOnly | Secondary),
        field<&Order::total>("total"_L1, QT_TRANSLATE_NOOP("Order", "Incl. VAT"), Merge::Computed, CreateOnly),
        field<&Order::paymentMethod>("paymentMethod"_L1, QT_TRANSLATE_NOOP("Order", "Payment method"), Merge::Computed, CreateOnly | Secondary),
        field<&Order::reference>("reference"_L1, QT_TRANSLATE_NOOP("Order", "Reference"), Merge::Computed, CreateOnly | Searchable),
        field<&Order::placedBy>("placedBy"_L1, QT_TRANSLATE_NOOP("Order", "Buyer"), Merge::Computed, CreateOnly | Unlisted)
            .as(FieldType::Reference).to(RecordType::User),
        field<&Order::groupId>("groupId"_L1, QT_TRANSLATE_NOOP("Order", "Group"), Merge::Computed, ReadOnly | Unlisted)
            .as(FieldType::Reference).to(RecordType::Group),
        field<&Order::lines>("lines"_L1, QT_TRANSLATE_NOOP("Order", "Lines"), Merge::Computed, CreateOnly | Unlisted),
        field<&Order::approvalReasons>("approvalReasons"_L1, QT_TRANSLATE_NOOP("Order", "Why it waits"), Merge::Computed, ReadOnly | Unlisted),
        field<&Order::approverIds>("approverIds"_L1, QT_TRANSLATE_NOOP("Order", "May be approved by"), Merge::Computed, ReadOnly | Unlisted)
            .to(RecordType::User),
        field<&Order::decision>("decision"_L1, QT_TRANSLATE_NOOP("Order", "Decision"), Merge::Computed, ReadOnly | Unlisted),
        field<&Order::reassignment>("reassignment"_L1, QT_TRANSLATE_NOOP("Order", "Passed on"), Merge::Computed, ReadOnly | Unlisted),
        field<&Order::reminders>("reminders"_L1, QT_TRANSLATE_NOOP("Order", "Reminders"), Merge::Computed, ReadOnly | Unlisted),
        field<&Order::remindedAt>("remindedAt"_L1, QT_TRANSLATE_NOOP("Order", "Last reminded"), Merge::Computed, ReadOnly | Unlisted),
    };
    return table;
}
