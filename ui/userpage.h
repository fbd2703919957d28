// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tablepage.h"

/// The tab *Users*.
class UserPage : public TablePage
{
    Q_OBJECT
public:
    explicit UserPage(const PageContext &context, QWidget *parent = nullptr);
};
