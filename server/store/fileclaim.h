// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <memory>

/// That one process at a time has something: held until this object or its process goes, however it goes. To be destroyed in the thread
/// that made it.
class FileClaim {
public:
    /// Claims what that file stands for, which is made when it is not there and stays. Busy when another process has it.
    [[nodiscard]] static Result<std::unique_ptr<FileClaim>> take(const QString &path);
    ~FileClaim();
    Q_DISABLE_COPY_MOVE(FileClaim)

private:
    explicit FileClaim(const QString &name) : m_name(name) { }

    QString m_name; ///< of the connection
};
