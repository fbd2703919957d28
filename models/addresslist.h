// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

/// One address of a list that a person typed or pasted.
struct ListedAddress {
    enum class State {
        Good,
        Malformed, ///< has not the form of an e-mail address
        Double, ///< the same, without regard to case, stands earlier in the list
    };
    QString text; ///< the address alone; what was typed when it is malformed
    State state = State::Good;

    friend bool operator==(const ListedAddress &, const ListedAddress &) = default;
};

/// The addresses in a text as people paste it: one a line, or divided by commas, semicolons, tabs or spaces, each alone or as
/// `Name <address>`, with quoted names and `mailto:`. In their order.
[[nodiscard]] QList<ListedAddress> addressesIn(const QString &text);

/// Two addresses with the same text in this form are the same.
[[nodiscard]] QString foldedAddress(const QString &address);
