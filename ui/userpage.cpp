// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "userpage.h"

UserPage::UserPage(const PageContext &context, QWidget *parent)
    : TablePage(RecordType::User, context, parent)
{
}
