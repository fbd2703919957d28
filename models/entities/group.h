// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "company.h"
#include "field.h"

/// Users who belong together: a department, a project. Groups form a tree.
struct Group {
    QString id;
    qint64 revision = 0;
    QDateTime createdAt;
    QDateTime updatedAt;

    QString name;
    QString parentId; ///< empty for the root
    QString description;
    QString costCentre;
    QStringList approverIds;
    QList<PaymentMethod> defaultPaymentMethods;

    static constexpr auto type = RecordType::Group;
    static constexpr auto context = "Group";
    static std::span<const Field> fields();
};
