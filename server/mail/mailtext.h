// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/store/mailqueue.h"

/// A mail as a person reads it: the subject is one line, the body ends its lines with `\n`.
struct MailText {
    QString subject;
    QString body;
};

/// Words the mail in its language. What came from people stands on a line of its own kind: without control
/// characters and marks that turn the direction of writing, so that no name can pose as another part of the
/// mail. `issuer` is the service's address without a slash at the end, to which a link that begins with one
/// belongs.
[[nodiscard]] MailText textOf(const Mail &mail, const QString &issuer);
