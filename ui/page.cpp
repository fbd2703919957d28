// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "page.h"

#include "plaintext.h"

#include <QAction>

Page::Page(RecordType type, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_context(context)
{
}

void Page::addPageAction(QAction *action)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_actions.append(action);
}

void Page::addActionSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
}

void allow(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    action->setStatusTip(whyNot);
    action->setToolTip(plainToolTip(whyNot.isEmpty() ? actionText(action->text()) : whyNot));
}
