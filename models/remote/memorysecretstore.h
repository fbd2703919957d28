// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secretstore.h"

#include <QHash>
#include <QObject>

/// Keeps secrets for as long as the program runs.
class MemorySecretStore : public QObject, public SecretStore {
    Q_OBJECT
public:
    using QObject::QObject;

    void read(const QString &key, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString &key, const QByteArray &secret, std::function<void(Result<void>)> done) override;
    void remove(const QString &key, std::function<void(Result<void>)> done) override;

private:
    QHash<QString, QByteArray> m_secrets;
};
