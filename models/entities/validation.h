// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "description.h"

#include <QDate>

/// A value that breaks a rule: where it stands (a JSON pointer such as `/email`) and why.
struct FieldError {
    QString pointer;
    QString code; ///< one of: required, too-long, control-character, bad-email, bad-phone, bad-number, bad-country, bad-language,
                  ///< bad-time-zone, not-positive, too-large, out-of-range, ends-before-start, unknown-choice, wrong-kind, wrong-currency,
                  ///< unknown-field, read-only

    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/// The rules of a single value: names 1 to 120 characters after trimming, free text at most 2,000, no control characters but
/// line breaks in long texts, amounts positive and below 10^15, form of e-mail, phone, numbers and codes.
[[nodiscard]] std::optional<FieldError> checkValue(const Field &field, const QJsonValue &value);

/// All rules of a whole row, also those between fields: a period does not end before it starts; every amount is in the company's currency
/// (not checked when `currency` is empty).
[[nodiscard]] QList<FieldError> checkRow(RecordType type, const QJsonObject &row, const QString &currency = {});

/// The value as it is stored: texts trimmed, line breaks as `\n`.
[[nodiscard]] QJsonValue cleanValue(const Field &field, const QJsonValue &value);

/// Whether a text has the form of an e-mail address: one @, a dotless local part allowed, a domain with a dot, no spaces, at most 254 characters.
[[nodiscard]] bool isEmail(QStringView text);
