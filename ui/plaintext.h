// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QLabel;
class QWidget;

/// A label that shows its text as it is, never as markup, and lets it be selected and copied when `selectable`.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent = nullptr, bool selectable = false);

/// A larger, bold plain label, a heading for screen readers and eyes.
[[nodiscard]] QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);

/// Text from outside for where Qt would take it for markup: a tool tip.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Text from outside for where Qt would take an ampersand for a mnemonic: buttons, menus, tabs.
[[nodiscard]] QString withoutMnemonic(QString text);

/// The text of an action or menu as a person reads it: without the mark of its mnemonic.
[[nodiscard]] QString actionText(QString text);
