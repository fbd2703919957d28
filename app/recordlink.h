// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/recordtype.h"

/// What a link of a mail leads to: `selskap://open/companies/COMPANY/users/ID`. It names a record and nothing that is done with it.
struct RecordLink {
    QString companyId;
    RecordKey key;

    /// Nothing for any other text.
    [[nodiscard]] static std::optional<RecordLink> parse(const QString &text);
};
