// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "spokendescriptions.h"

#include <QComboBox>
#include <QEvent>
#include <QTextDocumentFragment>

namespace {

constexpr auto givenHere = "spokenDescription";

QString spokenText(const QWidget *widget)
{
    const auto tip = widget->toolTip();
    if (!tip.isEmpty())
        return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
    // On Unix Qt tells the value of a combo box in place of its name.
    return qobject_cast<const QComboBox *>(widget) ? widget->accessibleName() : QString();
}

void describeToAids(QWidget *widget)
{
    const auto present = widget->accessibleDescription();
    if (present != widget->property(givenHere).toString())
        return;
    const auto text = spokenText(widget);
    if (text == present)
        return;
    widget->setProperty(givenHere, text);
    widget->setAccessibleDescription(text);
}

} // namespace

bool SpokenDescriptions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTipChange || event->type() == QEvent::Polish) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            describeToAids(widget);
    }
    return QObject::eventFilter(watched, event);
}
