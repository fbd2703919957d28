// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

struct SampleName {
    QString first;
    QString last;
    int number = 1; ///< 2 and up when there are more people than names
};

/// A made-up person's name; no two indices below a million have the same name and number.
[[nodiscard]] SampleName sampleName(quint32 seed, int index);

/// The name as the local part of an address, in ASCII: `oyvind.braten`.
[[nodiscard]] QString sampleLocalPart(const SampleName &name);
