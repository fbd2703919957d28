// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mailtransport.h"

#include "models/entities/result.h"

/// Writes each mail into a folder as a file that its owner alone reads: `ID.eml`. Ids sort by age.
class FolderTransport : public MailTransport {
public:
    explicit FolderTransport(const QString &folder) : m_folder(folder) { }

    /// Makes the folder, for its owner alone, where there is none.
    [[nodiscard]] static Result<void> prepare(const QString &folder);

    [[nodiscard]] Delivery deliver(const QString &id, const QString &recipient,
                                   const QByteArray &mime) override;
    void abort() override { }

private:
    QString m_folder;
};
