// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/description.h"

/// A column of a list of records: a listed field of the record or of its companion, or the column that tells of waiting changes.
struct ListColumn {
    QString id; ///< the field's key, or "change"
    RecordType type = RecordType::User; ///< whose field it is
    const Field *field = nullptr; ///< null for the "change" column

    [[nodiscard]] bool isChange() const { return !field; }
    [[nodiscard]] bool isSecondary() const { return field && field->is(Secondary); } ///< hidden until chosen
    [[nodiscard]] bool isNumeric() const; ///< set flush right
    [[nodiscard]] QString title() const; ///< translated
};

/// The columns of a kind's list: the record's, its companion's, "change". Always the same for a kind.
[[nodiscard]] const QList<ListColumn> &listColumns(RecordType type);
