// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

/// What became of a mail that was handed over.
struct Delivery {
    enum Outcome {
        Accepted, ///< somebody else answers for it now
        Refused, ///< for good
        Deferred, ///< this mail may go through later
        Unreachable, ///< nobody takes mail now
    };
    Outcome outcome = Accepted;
    QString problem{}; ///< one line
};

/// Takes mails over, one at a time, in the thread that hands them over.
class MailTransport {
public:
    MailTransport() = default;
    virtual ~MailTransport() = default;
    Q_DISABLE_COPY_MOVE(MailTransport)

    /// `id` names the mail, also when it comes again.
    [[nodiscard]] virtual Delivery deliver(const QString &id, const QString &recipient,
                                           const QByteArray &mime) = 0;

    virtual void abort() = 0; ///< ends what is under way, and every later delivery; any thread
};
