// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "field.h"

/// What of a budget is used in its current period; has the id of its budget. The service's own.
struct BudgetUsage {
    QString id;
    qint64 revision = 0;
    QDateTime createdAt;
    QDateTime updatedAt;

    Money spent;
    Money reserved; ///< by orders that wait for approval
    Money remaining; ///< below zero when more was let through
    QDate periodStartsOn;
    QDate periodEndsOn; ///< the last day

    static constexpr auto type = RecordType::BudgetUsage;
    static constexpr auto context = "BudgetUsage";
    static std::span<const Field> fields();
};
