// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "invoiceapplication.h"

using namespace Qt::Literals::StringLiterals;

template<>
std::span<const Choice> choicesOf<ApplicationStatus>()
{
    static constexpr Choice table[] = {
        {"submitted"_L1, QT_TRANSLATE_NOOP("Choice", "Submitted")},
        {"approved"_L1, QT_TRANSLATE_NOOP("Choice", "Approved")},
        {"declined"_L1, QT_TRANSLATE_NOOP("Choice", "Declined")},
        {"withdrawn"_L1, QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
    };
    return table;
}

std::span<const Field> InvoiceApplication::fields()
{
    static const Field table[] = {
        field<&InvoiceApplication::requestedLimit>("requestedLimit"_L1, QT_TRANSLATE_NOOP("InvoiceApplication", "Requested credit limit"),
                                                   Merge::Ask, CreateOnly | Required),
        field<&InvoiceApplication::status>("status"_L1, QT_TRANSLATE_NOOP("InvoiceApplication", "Status"), Merge::Command, ReadOnly),
        field<&InvoiceApplication::contactName>("contactName"_L1, QT_TRANSLATE_NOOP("InvoiceApplication", "Contact"), Merge::Ask,
                                                CreateOnly | Required | Searchable),
        field<&InvoiceApplication::contactEmail>("contactEmail"_L1, QT_TRANSLATE_NOOP("InvoiceApplication", "Contact's e-mail"),
                                                 Merge::Ask, CreateOnly | Required | Searchable)
            .as(FieldType::Email),
        field<&InvoiceApplication::reference>("reference"_L1, QT_TRANSLATE_NOOP("InvoiceApplication", "Reference"), Merge::Ask,
                                              CreateOnly | Searchable),
        field<&InvoiceApplication::reason>("reason"_L1, QT_TRANSLATE_NOOP("InvoiceApplication", "Reason"), Merge::Computed, ReadOnly)
            .as(FieldType::LongText),
        field<&InvoiceApplication::submittedBy>("submittedBy"_L1, QT_TRANSLATE_NOOP("InvoiceApplication", "Submitted by"),
                                                Merge::Computed, ReadOnly)
            .as(FieldType::Reference)
            .to(RecordType::User),
        field<&InvoiceApplication::decidedAt>("decidedAt"_L1, QT_TRANSLATE_NOOP("InvoiceApplication", "Decided"), Merge::Computed,
                                              ReadOnly),
    };
    return table;
}
