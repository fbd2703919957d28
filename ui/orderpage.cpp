// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "orderpage.h"

OrderPage::OrderPage(const PageContext &context, QWidget *parent)
    : TablePage(RecordType::Order, context, parent)
{
}
