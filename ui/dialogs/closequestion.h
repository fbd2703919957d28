// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "unsentdialog.h"

/// Asked before the window closes over changes that are not sent.
class CloseQuestion : public UnsentDialog
{
    Q_OBJECT
public:
    explicit CloseQuestion(AccountActions *actions, QWidget *parent = nullptr);

signals:
    /// The window may close: all is sent, or kept until next time.
    void closeAgreed();
};
