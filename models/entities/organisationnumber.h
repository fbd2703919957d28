// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// The number as it is stored: for Norway without spaces, "NO" and "MVA"; for other countries trimmed and without spaces.
[[nodiscard]] QString normalisedOrganisationNumber(const QString &typed, const QString &country);

/// Whether a normalised number is one: nine digits by modulus 11 in Norway (weights 3 2 7 6 5 4 3 2), ten by Luhn in Sweden,
/// eight by modulus 11 in Denmark and in Finland (seven, a hyphen, one); elsewhere anything but nothing.
[[nodiscard]] bool isOrganisationNumber(const QString &normalised, const QString &country);

/// As it is read: `312 345 676`.
[[nodiscard]] QString formattedOrganisationNumber(const QString &normalised, const QString &country);
