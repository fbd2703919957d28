// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagecontext.h"

#include <QWidget>

class RecordHistory;
class RecordViewer;

/// One record as text to read: its fields under headings, and what belongs to its kind (a budget's use, an order's lines, a user's rights).
/// Made anew when the record changes.
class RecordSheet : public QWidget
{
    Q_OBJECT
public:
    /// The history outlives the sheet.
    RecordSheet(const PageContext &context, const RecordViewer &viewer, RecordHistory *history, QWidget *parent);

signals:
    void logRequested(); ///< the person wants the whole history
};
