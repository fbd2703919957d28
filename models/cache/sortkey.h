// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringView>

/// Whose alphabet orders texts: in both å, æ/ä, ø/ö stand after z, but in another order, and only Norwegian and Danish read aa as å.
enum class TextOrder { NorwegianDanish, SwedishFinnish, Latin };

/// The order for a language code such as `nb` or `sv-SE`; Latin (accents and rings do not count) for languages that are not Nordic.
[[nodiscard]] TextOrder textOrderOf(QStringView language);

/// Bytes whose order (as of memcmp) is that of the text in the alphabet: without regard to case, numbers within texts by their value.
/// Empty for a text without any letter, digit or mark; at most 120 bytes, so that texts that differ only far behind are equal.
[[nodiscard]] QByteArray sortKey(QStringView text, TextOrder order);

/// The same, behind what `key` holds already.
void appendSortKey(QByteArray &key, QStringView text, TextOrder order);

/// Eight bytes whose order is that of the numbers.
[[nodiscard]] QByteArray sortKey(qint64 number);
