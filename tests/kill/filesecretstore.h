// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/remote/secretstore.h"

#include <QJsonObject>
#include <QObject>

/// A keyring in a file, which outlives the process that is killed. Each change replaces the file at once or not at all.
class FileSecretStore : public QObject, public SecretStore {
    Q_OBJECT
public:
    explicit FileSecretStore(const QString &path);

    void read(const QString &key, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString &key, const QByteArray &secret, std::function<void(Result<void>)> done) override;
    void remove(const QString &key, std::function<void(Result<void>)> done) override;

private:
    [[nodiscard]] Result<void> save() const;

    QString m_path;
    QJsonObject m_secrets;
};
