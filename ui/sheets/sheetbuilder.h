// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include <QWidget>

class QFormLayout;
class QLayout;
class QVBoxLayout;
class RecordHistory;

/// What the parts of a record's page are made with: headings, and facts with their titles.
class SheetBuilder
{
public:
    SheetBuilder(const PageContext &context, RecordHistory *history, QWidget *sheet, QVBoxLayout *layout);

    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] RecordHistory *history() const { return m_history; }
    [[nodiscard]] QWidget *sheet() const { return m_sheet; } ///< the parent of all that is added

    void addHeading(const QString &text);
    QFormLayout *addForm();
    void addFact(QFormLayout *form, const QString &title, const QString &text);
    void addText(const QString &text, bool selectable = false);
    void addWidget(QWidget *widget, Qt::Alignment alignment = {});
    void addLayout(QLayout *layout);

private:
    PageContext m_context;
    RecordHistory *m_history;
    QWidget *m_sheet;
    QVBoxLayout *m_layout;
};
