// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sheets.h"

#include "sheetbuilder.h"

#include "models/recordviewer.h"
#include "ui/groups/grouppeople.h"

void addGroupParts(SheetBuilder &builder, const RecordViewer &viewer)
{
    builder.addWidget(new GroupPeople(viewer.key()->id, builder.context(), builder.sheet()));
}
