// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

/// The names and values of a query or of an `application/x-www-form-urlencoded` body, in their order.
class HttpForm {
public:
    /// Nothing when an escape is broken, a value is not UTF-8 or holds a control character other than a line
    /// break.
    [[nodiscard]] static std::optional<HttpForm> parse(const QByteArray &text);

    /// The only value of that name; nothing when there is none, or more than one.
    [[nodiscard]] std::optional<QString> value(QLatin1StringView name) const;
    [[nodiscard]] bool contains(QLatin1StringView name) const;
    [[nodiscard]] bool hasDuplicates() const; ///< some name stands there twice

    [[nodiscard]] const QList<std::pair<QString, QString>> &items() const { return m_items; }

private:
    QList<std::pair<QString, QString>> m_items;
};

/// Decodes `%xx`; nothing when an escape is broken or the result is not UTF-8.
[[nodiscard]] std::optional<QString> percentDecoded(const QByteArray &text);
