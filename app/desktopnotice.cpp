// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "desktopnotice.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

#ifdef SELSKAP_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <utility>

using namespace Qt::Literals::StringLiterals;

#ifdef SELSKAP_DBUS

namespace {

const auto noticeService = u"org.freedesktop.Notifications"_s;
const auto noticePath = u"/org/freedesktop/Notifications"_s;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(noticeService, noticePath, noticeService, method);
}

} // namespace

DesktopNotice::DesktopNotice(QObject *parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    bus.connect(noticeService, noticePath, noticeService, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(noticeService, noticePath, noticeService, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint)));
}

void DesktopNotice::show(const QString &title, const QString &text, std::function<void()> clicked)
{
    // Some services take the text for markup, and only those want it escaped.
    auto *asked = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, title, text, clicked = std::move(clicked)]() mutable {
        asked->deleteLater();
        const QDBusPendingReply<QStringList> answer = *asked;
        if (answer.isError())
            return qWarning("No notification service: %ls", qUtf16Printable(answer.error().message()));
        send(title, text, std::move(clicked), answer.value().contains(u"body-markup"_s));
    });
}

void DesktopNotice::send(const QString &title, const QString &text, std::function<void()> clicked, bool markup)
{
    auto call = callOf(u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    call.setArguments({u"Selskap"_s, 0U, QGuiApplication::desktopFileName(), title, markup ? text.toHtmlEscaped() : text,
                       QStringList{u"default"_s, tr("Open")}, hints, -1});
    auto *asked = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, clicked = std::move(clicked)]() mutable {
        asked->deleteLater();
        const QDBusPendingReply<uint> answer = *asked;
        if (answer.isError())
            return qWarning("The notification was not shown: %ls", qUtf16Printable(answer.error().message()));
        m_shown.insert(answer.value(), std::move(clicked));
    });
}

#else

DesktopNotice::DesktopNotice(QObject *parent)
    : QObject(parent)
    , m_icon(new QSystemTrayIcon(this))
{
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { onActionInvoked(0, u"default"_s); });
}

void DesktopNotice::show(const QString &title, const QString &text, std::function<void()> clicked)
{
    send(title, text, std::move(clicked), false);
}

void DesktopNotice::send(const QString &title, const QString &text, std::function<void()> clicked, bool)
{
    m_icon->setIcon(QGuiApplication::windowIcon());
    m_icon->show(); // a notice hangs on it
    m_shown[0] = std::move(clicked); // a later one takes the place of the one before
    m_icon->showMessage(title, text);
}

#endif

void DesktopNotice::onActionInvoked(uint number, const QString &action)
{
    if (action != "default"_L1)
        return;
    if (const auto clicked = m_shown.take(number))
        clicked();
}

void DesktopNotice::onNotificationClosed(uint number)
{
    m_shown.remove(number);
}
