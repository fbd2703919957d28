// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "format.h"

#include "models/entities/description.h"

struct CacheRow;

/// A column of a list of records: a listed field of the record or of its companion, or the column that tells of waiting changes.
struct ListColumn {
    QString id; ///< the field's key, or "change"
    RecordType type = RecordType::User; ///< whose field it is
    const Field *field = nullptr; ///< null for the "change" column
    bool ofCompanion = false; ///< the field stands in the companion's row

    [[nodiscard]] bool isChange() const { return !field; }
    [[nodiscard]] bool isSecondary() const { return field && field->is(Secondary); } ///< hidden until chosen
    [[nodiscard]] bool isNumeric() const; ///< set flush right
    [[nodiscard]] QString title() const; ///< translated
    /// What a list shows of the record in this column: of the record itself, its companion, or what waits. GUI thread.
    [[nodiscard]] QString text(const CacheRow &record, const Format &format, const TitleLookup &titles) const;
    [[nodiscard]] QJsonValue value(const CacheRow &record) const; ///< of the field, own or the companion's
};

/// The columns of a kind's list: the record's, its companion's, "change". Always the same for a kind.
[[nodiscard]] const QList<ListColumn> &listColumns(RecordType type);
