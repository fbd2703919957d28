// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sheetbuilder.h"

#include "ui/look/palette.h"
#include "ui/plaintext.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

SheetBuilder::SheetBuilder(const PageContext &context, RecordHistory *history, QWidget *sheet, QVBoxLayout *layout)
    : m_context(context)
    , m_history(history)
    , m_sheet(sheet)
    , m_layout(layout)
{
}

void SheetBuilder::addHeading(const QString &text)
{
    m_layout->addItem(new QSpacerItem(0, 8));
    m_layout->addWidget(headingLabel(text, m_sheet));
}

QFormLayout *SheetBuilder::addForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    m_layout->addLayout(form);
    return form;
}

void SheetBuilder::addFact(QFormLayout *form, const QString &title, const QString &text)
{
    auto *label = plainLabel(title, m_sheet);
    label->setWordWrap(false);
    auto palette = label->palette();
    palette.setColor(QPalette::WindowText, semanticColor(Semantic::Muted, palette));
    label->setPalette(palette);
    auto *value = plainLabel(text, m_sheet, true);
    value->setAccessibleName(QCoreApplication::translate("RecordSheet", "%1: %2").arg(title, text));
    form->addRow(label, value);
}

void SheetBuilder::addText(const QString &text, bool selectable)
{
    m_layout->addWidget(plainLabel(text, m_sheet, selectable));
}

void SheetBuilder::addWidget(QWidget *widget, Qt::Alignment alignment)
{
    m_layout->addWidget(widget, 0, alignment);
}

void SheetBuilder::addLayout(QLayout *layout)
{
    m_layout->addLayout(layout);
}
