// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "budgetpage.h"

BudgetPage::BudgetPage(const PageContext &context, QWidget *parent)
    : TablePage(RecordType::Budget, context, parent)
{
}
