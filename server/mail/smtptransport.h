// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mailtransport.h"

#include "models/entities/result.h"

#include <QUrl>

#include <atomic>
#include <memory>

struct SmtpOptions {
    QUrl server; ///< `smtp://host:port` or `smtps://host:port`
    QString user; ///< empty: without signing in
    QByteArray password;
    QString from; ///< the address that mails come from
    QString caFile; ///< of certificates (PEM) against which the server's is checked; empty: the system's
    QByteArray helloName; ///< how the service calls itself
};

/// Hands mails to an SMTP server (RFC 5321), over TLS with a certificate that is checked; only a server on
/// this machine may do without.
class SmtpTransport : public MailTransport {
public:
    explicit SmtpTransport(SmtpOptions options);
    ~SmtpTransport() override;

    [[nodiscard]] Delivery deliver(const QString &id, const QString &recipient,
                                   const QByteArray &mime) override;
    void abort() override { m_aborted = true; }

private:
    struct Handle;
    SmtpOptions m_options;
    std::unique_ptr<Handle> m_handle; ///< keeps the connection from one mail to the next
    std::atomic_bool m_aborted = false;
};
