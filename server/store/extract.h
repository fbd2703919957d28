// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/recordtype.h"

#include <QJsonObject>
#include <QList>
#include <QTimeZone>

/// What stands in a row under the name of a field.
struct ExtractedValue {
    QLatin1StringView field;
    QString value;

    friend bool operator==(const ExtractedValue &, const ExtractedValue &) = default;
};

/// The records that a row refers to, as far as somebody asks who refers to them.
[[nodiscard]] QList<ExtractedValue> referencesOf(RecordType type, const QJsonObject &row);

/// The day by which the record is found: an order's, in that time zone, or a user's last one; else empty.
[[nodiscard]] QString dayOfRow(RecordType type, const QJsonObject &row, const QTimeZone &zone);

/// The values that no two records of the kind may share, in the form in which they are compared. Empty ones
/// are left out.
[[nodiscard]] QList<ExtractedValue> uniqueValuesOf(RecordType type, const QJsonObject &row);
