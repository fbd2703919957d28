// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sheets.h"

#include "sheetbuilder.h"


using namespace Qt::Literals::StringLiterals;

void addRoleParts(SheetBuilder &, const RecordViewer &) {}
