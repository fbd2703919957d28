// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secretstore.h"

#include <QObject>

/// Keeps secrets in the operating system's secret store, and nowhere where there is none. At most 1,024 bytes
/// each, since the smallest of these stores takes little more. Lives on the GUI thread.
class KeychainSecretStore : public QObject, public SecretStore {
    Q_OBJECT
public:
    using QObject::QObject;

    void read(const QString &key, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString &key, const QByteArray &secret, std::function<void(Result<void>)> done) override;
    void remove(const QString &key, std::function<void(Result<void>)> done) override;
};
