// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "usagefigures.h"

#include "models/entities/field.h"
#include "models/entities/money.h"

#include <QLocale>
#include <QTimeZone>

#include <functional>

/// How values are written, independent of the language of the interface.
struct FormatOptions {
    QLocale locale;
    QTimeZone zone = QTimeZone::systemTimeZone();
    QDate today{}; ///< in place of the real day, for what must look the same every day

    friend bool operator==(const FormatOptions &, const FormatOptions &) = default;
};

/// The title of a record: nothing while it is not known yet, empty when there is no such record (in the person's sight).
using TitleLookup = std::function<std::optional<QString>(const RecordKey &key)>;

/// Writes values as plain text for people, and reads amounts that people type. A value; const functions are safe from any thread, but
/// for those that translate (`value`, `relative`, `usage`), which belong to the GUI thread.
class Format
{
public:
    explicit Format(const FormatOptions &options = {});

    [[nodiscard]] const FormatOptions &options() const { return m_options; }

    enum class Digits { Minor, Whole }; ///< with øre, or rounded to whole kroner
    /// `1 234,50 kr`: the separators of the locale, no-break spaces, U+2212 for a negative amount.
    [[nodiscard]] QString money(const Money &money, Digits digits = Digits::Minor) const;
    /// The amount alone, without grouping and with the decimals only if there are any: what a person edits.
    [[nodiscard]] QString editedAmount(const Money &money) const;
    /// Reads what a person typed; takes any usual grouping, both signs, `kr 1234`, `1 234,-`. Nothing when it is ambiguous (`1,234` or
    /// `1.234` where either mark might be the decimal one), names another currency, or is out of range.
    [[nodiscard]] std::optional<Money> parseMoney(const QString &typed, const QString &currency) const;

    [[nodiscard]] QDate today() const; ///< in the zone
    [[nodiscard]] QString number(qint64 number) const;
    [[nodiscard]] QString percent(int percent) const; ///< `80 %`
    [[nodiscard]] QString day(QDate day) const; ///< `23.11.2026`, with four digits of the year
    [[nodiscard]] QString instant(const QDateTime &instant) const; ///< in the zone: `23.11.2026 10:41`
    /// "5 min ago"; falls back to `instant` when it is more than six days away. For show beside the absolute time.
    [[nodiscard]] QString relative(const QDateTime &instant, const QDateTime &now) const;
    [[nodiscard]] QString address(const QJsonObject &address) const; ///< one line
    [[nodiscard]] QString phone(const QString &phone) const; ///< grouped where the number is Norwegian
    /// "Used 86 percent, 51 600 kr of 60 000 kr, 8 400 kr left": for screen readers and tool tips.
    [[nodiscard]] QString usage(const UsageFigures &figures) const;

    /// Any field's value. The row tells what the value alone does not (the kind of a budget's owner, the country of a number).
    /// Empty when it is not set; "…" for a title that is not known yet.
    [[nodiscard]] QString value(const Field &field, const QJsonValue &value, const QJsonObject &row, const TitleLookup &titles) const;

    /// The text for a tool tip, which takes some texts for HTML: those are escaped.
    [[nodiscard]] static QString toolTip(const QString &text);

private:
    [[nodiscard]] QString reference(const RecordKey &key, const TitleLookup &titles) const;
    [[nodiscard]] QString structure(const Field &field, const QJsonValue &value, const TitleLookup &titles) const;

    FormatOptions m_options;
    QString m_dayPattern;
};

/// How many digits of the currency's amounts are decimals: 2, but 0 for some.
[[nodiscard]] int minorDigits(const QString &currency);
