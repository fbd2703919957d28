// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "field.h"

enum class ApplicationStatus { Submitted, Approved, Declined, Withdrawn };
template<>
std::span<const Choice> choicesOf<ApplicationStatus>();

/// The company's request to pay by invoice, which the shop's staff decide. At most one is open at a time.
struct InvoiceApplication {
    QString id;
    qint64 revision = 0;
    QDateTime createdAt; ///< when it was submitted
    QDateTime updatedAt;

    Money requestedLimit;
    QString contactName;
    QString contactEmail;
    QString reference;
    ApplicationStatus status = ApplicationStatus::Submitted;
    QString reason; ///< what the staff said when they decided
    QString submittedBy;
    QDateTime decidedAt; ///< invalid while it is open; also of a withdrawal

    static constexpr auto type = RecordType::InvoiceApplication;
    static constexpr auto context = "InvoiceApplication";
    static std::span<const Field> fields();
};
