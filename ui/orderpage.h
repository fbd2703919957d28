// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tablepage.h"

/// The tab *Orders*.
class OrderPage : public TablePage
{
    Q_OBJECT
public:
    explicit OrderPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QAction *editAction() const override { return nullptr; } ///< orders are placed in the shop
};
