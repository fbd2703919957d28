// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "field.h"

/// A named set of permissions. The four built-in ones cannot be changed.
struct Role {
    QString id;
    qint64 revision = 0;
    QDateTime createdAt;
    QDateTime updatedAt;

    QString name;
    QString description;
    bool builtIn = false;
    PermissionSet permissions;
    PermissionSet denies; ///< whoever has the role cannot have these, whatever other roles give

    static constexpr auto type = RecordType::Role;
    static constexpr auto context = "Role";
    static std::span<const Field> fields();
};

/// The built-in roles, with the names on the wire that every company has; the interface translates them in the context "Role".
enum class BuiltInRole { Administrator, Customer, Manager, OrderApprover };
[[nodiscard]] Role makeBuiltInRole(BuiltInRole role);
