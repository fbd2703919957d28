// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>

#include <span>

/// One value of an enumeration: its name on the wire, and its English text, to be translated in the context "Choice".
struct Choice {
    QLatin1StringView wire;
    const char *text;
};

/// The choices of the enumeration T, indexed by its values. Specialised beside each enumeration.
template<class T>
std::span<const Choice> choicesOf();
