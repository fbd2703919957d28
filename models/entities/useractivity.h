// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "field.h"

/// When a person last signed in; has the id of its user. The service's own.
struct UserActivity {
    QString id;
    qint64 revision = 0;
    QDateTime createdAt;
    QDateTime updatedAt;

    QDate lastSignInOn;

    static constexpr auto type = RecordType::UserActivity;
    static constexpr auto context = "UserActivity";
    static std::span<const Field> fields();
};
