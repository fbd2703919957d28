// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "mailer.h"

#include "mailtext.h"
#include "mimemessage.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookAgain = 10min; // should the clock be set while nothing is due

} // namespace

Mailer::Mailer(StoreContext context, std::unique_ptr<MailTransport> transport, MailerOptions options)
    : m_context(context)
    , m_store(std::move(context))
    , m_transport(std::move(transport))
    , m_options(std::move(options))
    , m_thread([this] { run(); })
{
}

Mailer::~Mailer()
{
    m_transport->abort();
    {
        const std::lock_guard lock(m_mutex);
        m_stops = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Mailer::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_changed.notify_all();
}

void Mailer::waitFor(std::chrono::milliseconds time, bool wakes)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [&] { return m_stops || (wakes && m_isWoken); });
    if (wakes)
        m_isWoken = false;
}

std::chrono::milliseconds Mailer::untilNext()
{
    const auto due = m_store.nextDue();
    if (!due || !due->isValid())
        return lookAgain;
    return std::clamp<std::chrono::milliseconds>(std::chrono::milliseconds(m_context.now().msecsTo(*due)),
                                                 0ms, lookAgain);
}

void Mailer::run()
{
    const auto stops = [this] {
        const std::lock_guard lock(m_mutex);
        return m_stops;
    };
    while (!stops()) {
        const auto mail = m_store.next();
        if (!mail) {
            qWarning("The mail queue cannot be read: %s", qUtf8Printable(mail.error().detail));
            waitFor(m_options.firstWait, false);
        } else if (*mail) {
            deliver(**mail);
        } else {
            waitFor(untilNext());
        }
    }
}

QByteArray Mailer::mimeOf(const StoredMail &mail) const
{
    const auto text = textOf(mail.mail, m_options.issuer);
    return toMime(
        {.from = m_options.from,
         .to = mail.mail.to,
         .subject = text.subject,
         .messageId = mail.id.toLatin1() + '@' + QUrl(m_options.issuer).host(QUrl::FullyEncoded).toLatin1(),
         .date = mail.queuedAt,
         .language = mail.mail.language.toLatin1(),
         .body = text.body});
}

void Mailer::deliver(const StoredMail &mail)
{
    const auto recipient = mailAddress(mail.mail.to);
    auto delivery = recipient.isEmpty() ? Delivery{Delivery::Refused, u"The address cannot be written to."_s}
                                        : m_transport->deliver(mail.id, recipient, mimeOf(mail));
    const auto wait = std::min(m_options.firstWait * (1 << std::min(mail.tries, 16)), m_options.longestWait);
    const auto again = m_context.now().addMSecs(wait.count());
    const bool isTooLate = again > mail.queuedAt.addMSecs(m_options.giveUpAfter.count());
    {
        const std::lock_guard lock(m_mutex);
        if (m_stops && delivery.outcome != Delivery::Accepted)
            return; // which says nothing about the mail
    }
    const auto noted = [&]() -> Result<void> {
        if (delivery.outcome == Delivery::Accepted)
            return m_store.markSent(mail.id);
        qWarning("The mail %s was not delivered: %s", qUtf8Printable(mail.id),
                 qUtf8Printable(delivery.problem));
        if (delivery.outcome == Delivery::Refused || isTooLate)
            return m_store.markFailed(mail.id, delivery.problem);
        return m_store.markTried(mail.id, delivery.problem, again);
    }();
    if (!noted)
        qWarning("What became of the mail %s cannot be noted: %s", qUtf8Printable(mail.id),
                 qUtf8Printable(noted.error().detail));
    // Else everybody's mail would knock at a door that is shut, or the same one leave again and again.
    if (!noted || delivery.outcome == Delivery::Unreachable)
        waitFor(m_options.firstWait / 12, false);
}
