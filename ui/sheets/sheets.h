// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

class RecordViewer;
class SheetBuilder;

// What belongs to each kind of record on its page besides its fields; each does nothing where there is nothing to say.

void addUserParts(SheetBuilder &builder, const RecordViewer &viewer);
void addGroupParts(SheetBuilder &builder, const RecordViewer &viewer);
void addRoleParts(SheetBuilder &builder, const RecordViewer &viewer);
/// Before the fields.
void addBudgetUse(SheetBuilder &builder, const RecordViewer &viewer);
void addBudgetParts(SheetBuilder &builder, const RecordViewer &viewer);
/// Before the fields: whoever opens an order that waits wants to know why, and who may act.
void addOrderApproval(SheetBuilder &builder, const RecordViewer &viewer);
void addOrderParts(SheetBuilder &builder, const RecordViewer &viewer);
/// What the log tells of the record, for those who may see the log; `showAll` opens the whole of it.
void addHistory(SheetBuilder &builder, std::function<void()> showAll);
