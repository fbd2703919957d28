// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/format.h"

class AccountActions;
class AccountCache;
class AccountQueries;
class ApproverIndex;
class Administrators;
class DraftKeeper;
class RoleIndex;
class TitleIndex;
class UndoStack;
class ViewMemory;

/// What every part of the window works with. The objects outlive the window.
struct PageContext {
    AccountCache *cache = nullptr;
    AccountActions *actions = nullptr;
    AccountQueries *queries = nullptr;
    TitleIndex *titles = nullptr;
    RoleIndex *roles = nullptr;
    ApproverIndex *approvers = nullptr;
    Administrators *administrators = nullptr;
    DraftKeeper *drafts = nullptr;
    UndoStack *undo = nullptr;
    ViewMemory *memory = nullptr;
    Format format;
    QString folder{}; ///< of the account on this device, for its owner alone; empty: nothing is kept there
};
