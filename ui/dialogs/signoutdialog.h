// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "unsentdialog.h"

/// Asked before a person signs out while changes are not sent; signs out through AccountActions as they choose.
class SignOutDialog : public UnsentDialog
{
    Q_OBJECT
public:
    explicit SignOutDialog(AccountActions *actions, QWidget *parent = nullptr);
};
