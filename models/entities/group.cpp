// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "group.h"

using namespace Qt::Literals::StringLiterals;

std::span<const Field> Group::fields()
{
    static const Field table[] = {
        field<&Group::name>("name"_L1, QT_TRANSLATE_NOOP("Group", "Name"), Merge::Text, Required | Searchable),
        field<&Group::parentId>("parentId"_L1, QT_TRANSLATE_NOOP("Group", "Parent group"), Merge::Ask, Unlisted)
            .as(FieldType::Reference).to(RecordType::Group),
        field<&Group::description>("description"_L1, QT_TRANSLATE_NOOP("Group", "Description"), Merge::Text, Secondary | Searchable)
            .as(FieldType::LongText),
        field<&Group::costCentre>("costCentre"_L1, QT_TRANSLATE_NOOP("Group", "Cost centre"), Merge::Ask, Searchable).upTo(40),
        field<&Group::approverIds>("approverIds"_L1, QT_TRANSLATE_NOOP("Group", "Approvers"), Merge::Set).to(RecordType::User),
        field<&Group::defaultPaymentMethods>("defaultPaymentMethods"_L1, QT_TRANSLATE_NOOP("Group", "Default payment methods"), Merge::Set)
            .writtenWith(Permission::PaymentsAssign),
    };
    return table;
}
