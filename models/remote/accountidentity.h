// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/permission.h"

#include <QMetaType>

/// Who is signed in, and what they may do, as the service says it.
struct AccountIdentity {
    QString userId;
    QString companyId;
    QString name;
    QString email;
    PermissionSet permissions; ///< effective; names that this program does not know are left out

    friend bool operator==(const AccountIdentity &, const AccountIdentity &) = default;
};
Q_DECLARE_METATYPE(AccountIdentity)
