// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QByteArray>

#include <functional>

/// Keeps small secrets by name. Every call answers exactly once, later, on the caller's thread, but perhaps
/// only when the person has unlocked a keyring, and not at all once the store is gone. Errors are NotFound
/// (of read alone) and Keyring.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual void read(const QString &key, std::function<void(Result<QByteArray>)> done) = 0;
    /// Has been read back and compared when it succeeds.
    virtual void write(const QString &key, const QByteArray &secret,
                       std::function<void(Result<void>)> done) = 0;
    /// Succeeds also when there was nothing.
    virtual void remove(const QString &key, std::function<void(Result<void>)> done) = 0;
};
