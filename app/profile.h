// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/accountactions.h"

#include <QLockFile>

#include <memory>

/// The folder of one person's account at one service on this machine: for its owner alone, held by one process at a time. Beside the two databases it has
/// `state.json`, who it belongs to, without secrets.
class Profile
{
public:
    /// Makes the folder if it is missing and takes it. Errors: Busy (another process has it; the code is `profile-in-use`), ReadOnly, Storage.
    [[nodiscard]] static Result<std::unique_ptr<Profile>> take(const QString &root, const QString &origin, const Identity &identity);
    /// One that was there before, by its name. NotFound when it is not there or does not say whose it is.
    [[nodiscard]] static Result<std::unique_ptr<Profile>> takeKnown(const QString &root, const QString &name);

    /// Whose it is, also while another process holds it; nobody's when it is not there.
    [[nodiscard]] static Identity ownerOf(const QString &root, const QString &name);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] const Identity &identity() const { return m_identity; } ///< as it was last known
    void setIdentity(const Identity &identity);

    /// Removes what was fetched; of what waits only if `alsoOutbox`. To be called with the databases closed.
    void removeData(bool alsoOutbox);

private:
    explicit Profile(const QString &folder);
    [[nodiscard]] Result<void> lock();

    QString m_folder;
    QLockFile m_lock;
    Identity m_identity;
};
