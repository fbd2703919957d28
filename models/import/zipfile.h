// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QByteArray>

#include <functional>
#include <memory>

struct zip;

/// Reads the members of a ZIP archive in memory, piece by piece and within bounds: what a member claims to hold is not believed. Any thread.
class ZipFile
{
public:
    /// Nothing is unpacked yet. An Error is `import-damaged`.
    [[nodiscard]] static Result<std::unique_ptr<ZipFile>> open(const QByteArray &bytes);
    ~ZipFile();

    [[nodiscard]] bool contains(const QString &name) const;

    /// Hands over the unpacked bytes in pieces until `take` answers false. An Error when the member is missing or damaged (`import-damaged`), or
    /// when all that was unpacked so far is more than the limit (`import-too-large`).
    [[nodiscard]] Result<void> read(const QString &name, const std::function<bool(const QByteArray &)> &take);

private:
    explicit ZipFile(const QByteArray &bytes);

    QByteArray m_bytes;
    zip *m_archive = nullptr;
    qint64 m_unpacked = 0;
};
