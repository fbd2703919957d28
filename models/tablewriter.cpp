// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "tablewriter.h"

#include <QSaveFile>

TableWriter::~TableWriter() = default;

Error TableWriter::errorOf(const QSaveFile &file)
{
    const bool refused = file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError;
    const auto kind = refused ? ErrorKind::ReadOnly : file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Storage;
    return {kind, file.errorString(), {}};
}
