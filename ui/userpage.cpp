// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "userpage.h"

#include "ui/rights/rightsactions.h"

UserPage::UserPage(const PageContext &context, QWidget *parent)
    : TablePage(RecordType::User, context, parent)
{
    const auto *rights = new RightsActions(context, this);
    addPageAction(rights->effectiveRights());
    addPageAction(rights->restrictRights());
}
