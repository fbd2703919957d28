// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "foldertransport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

Result<void> FolderTransport::prepare(const QString &folder)
{
    if (!QFileInfo::exists(folder)
        && (!QDir().mkpath(folder)
            || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return Error{ErrorKind::Storage, u"it cannot be made"_s, {}};
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isWritable())
        return Error{ErrorKind::Storage, u"it is no folder that can be written to"_s, {}};
    return {};
}

Delivery FolderTransport::deliver(const QString &id, const QString &, const QByteArray &mime)
{
    const auto name = QDir(m_folder).filePath(id + ".eml"_L1);
    // Whoever watches the folder sees whole mails only.
    QFile file(name + ".part"_L1);
    file.remove();
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(mime) != mime.size() || !file.flush())
        return {Delivery::Unreachable, file.errorString()};
    file.close();
    QFile::remove(name);
    if (!file.rename(name))
        return {Delivery::Unreachable, file.errorString()};
    return {};
}
