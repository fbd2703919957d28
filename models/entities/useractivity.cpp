// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "useractivity.h"

using namespace Qt::Literals::StringLiterals;

std::span<const Field> UserActivity::fields()
{
    static const Field table[] = {
        field<&UserActivity::lastSignInOn>("lastSignInOn"_L1, QT_TRANSLATE_NOOP("UserActivity", "Last sign-in"), Merge::Computed, ReadOnly),
    };
    return table;
}
