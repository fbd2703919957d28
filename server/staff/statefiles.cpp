// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "statefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

QString stateFile(const QString &database, const QString &kind)
{
    if (database.contains("://"_L1)) {
        const auto place = QUrl(database).toEncoded(QUrl::RemoveUserInfo);
        const auto name = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(16);
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/selskapd/"_L1
            + QString::fromLatin1(name) + u'.' + kind;
    }
    const QFileInfo info(database);
    const auto path = info.exists()
        ? info.canonicalFilePath()
        : QDir(QFileInfo(info.absolutePath()).canonicalFilePath()).filePath(info.fileName());
    return path + u'.' + kind;
}
