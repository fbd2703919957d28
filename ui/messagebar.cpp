// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "messagebar.h"

#include "plaintext.h"
#include "ui/look/icons.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace {

Icon iconOfMeaning(Semantic meaning)
{
    switch (meaning) {
    case Semantic::Ok:
        return Icon::Check;
    case Semantic::Warning:
        return Icon::Warning;
    case Semantic::Error:
        return Icon::Error;
    case Semantic::Conflict:
        return Icon::Conflict;
    case Semantic::Info:
    case Semantic::Muted:
        break;
    }
    return Icon::Info;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(plainLabel({}, this, true))
    , m_close(new QToolButton(this))
{
    setAccessibleName(tr("Message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(6);
    layout->addLayout(m_buttons);
    m_close->setIcon(icon(Icon::Cancel));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(m_close->toolTip());
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (!m_messages.empty())
            clear(m_messages.begin()->first);
    });
    hide();
}

void MessageBar::set(Subject subject, Semantic meaning, const QString &text, const QList<QAction *> &actions)
{
    Message message{meaning, text, {}};
    for (auto *action : actions)
        message.actions.append(action);
    auto &place = m_messages[subject];
    if (place.text == message.text && place.meaning == meaning && place.actions == message.actions)
        return;
    place = message;
    showMostUrgent();
}

void MessageBar::clear(Subject subject)
{
    if (m_messages.erase(subject) > 0)
        showMostUrgent();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::showMostUrgent()
{
    while (auto *item = m_buttons->takeAt(0)) {
        // A click may be what brought us here: the button is still on the stack.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!m_messages.empty());
    if (m_messages.empty())
        return;
    const auto &message = m_messages.begin()->second;
    m_meaning = message.meaning;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icon(iconOfMeaning(message.meaning), message.meaning).pixmap(QSize(size, size), devicePixelRatioF()));
    m_label->setText(message.text);
    for (const auto &action : message.actions) {
        if (!action)
            continue;
        auto *button = new QPushButton(action->text(), this);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action && action->isEnabled()); });
        m_buttons->addWidget(button);
    }
    // What only time or the person can mend stays; a notice can be put away.
    const auto subject = m_messages.begin()->first;
    m_close->setVisible(subject == Subject::Notice || subject == Subject::Keyring || subject == Subject::Refused);
    QAccessibleEvent event(this, QAccessible::Alert);
    setAccessibleDescription(message.text);
    QAccessible::updateAccessibility(&event);
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colour = semanticColor(m_meaning, palette());
    auto ground = colour;
    ground.setAlphaF(0.10f);
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, 0, 4, height()), colour);
}
