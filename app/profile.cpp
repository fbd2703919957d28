// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "profile.h"

#include "models/entities/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(profileLog, "selskap.profile")

/// Short, without characters that a file system might mind, and different for each person, company and service.
QString folderName(const QString &origin, const Identity &identity)
{
    const auto whose = origin + u'\n' + identity.companyId + u'\n' + identity.userId;
    return QString::fromLatin1(QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

QString stateFile(const QString &folder)
{
    return QDir(folder).filePath(u"state.json"_s);
}

QJsonObject toJsonObject(const Identity &identity)
{
    return {{u"userId"_s, identity.userId},
            {u"companyId"_s, identity.companyId},
            {u"name"_s, identity.name},
            {u"email"_s, identity.email},
            {u"permissions"_s, toJson(identity.permissions)},
            {u"currency"_s, identity.currency}};
}

Identity identityFrom(const QJsonObject &state)
{
    Identity identity;
    identity.userId = state["userId"_L1].toString();
    identity.companyId = state["companyId"_L1].toString();
    identity.name = state["name"_L1].toString();
    identity.email = state["email"_L1].toString();
    identity.currency = state["currency"_L1].toString();
    if (!fromJson(state["permissions"_L1], identity.permissions))
        identity.permissions = {};
    return identity;
}

} // namespace

Profile::Profile(const QString &folder)
    : m_folder(folder)
    , m_lock(QDir(folder).filePath(u"lock"_s))
{
    // A lock whose process is gone is taken over; one whose process lives is never stale, however long it has been held.
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<Profile>> Profile::take(const QString &root, const QString &origin, const Identity &identity)
{
    const auto folder = QDir(root).filePath(folderName(origin, identity));
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::ReadOnly, folder, {}};
    if (!QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{ErrorKind::ReadOnly, folder, {}};
    std::unique_ptr<Profile> profile(new Profile(folder));
    if (auto locked = profile->lock(); !locked)
        return locked.error();
    profile->setIdentity(identity);
    return profile;
}

Result<std::unique_ptr<Profile>> Profile::takeKnown(const QString &root, const QString &name)
{
    const auto folder = QDir(root).filePath(name);
    const auto identity = ownerOf(root, name);
    if (identity.userId.isEmpty() || identity.companyId.isEmpty())
        return Error{ErrorKind::NotFound, folder, {}};
    std::unique_ptr<Profile> profile(new Profile(folder));
    if (auto locked = profile->lock(); !locked)
        return locked.error();
    profile->m_identity = identity;
    return profile;
}

Identity Profile::ownerOf(const QString &root, const QString &name)
{
    QFile file(stateFile(QDir(root).filePath(name)));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return identityFrom(QJsonDocument::fromJson(file.readAll()).object());
}

Result<void> Profile::lock()
{
    if (m_lock.tryLock(0))
        return {};
    // A lock that names nobody was left by a program killed while it made it; one that is just being made names somebody soon.
    constexpr int beingMade = 300; // milliseconds
    qint64 process = 0;
    QString host;
    QString program;
    if (m_lock.error() == QLockFile::LockFailedError && !m_lock.getLockInfo(&process, &host, &program)
        && (m_lock.tryLock(beingMade)
            || (!m_lock.getLockInfo(&process, &host, &program) && m_lock.removeStaleLockFile() && m_lock.tryLock(0))))
        return {};
    switch (m_lock.error()) {
    case QLockFile::LockFailedError:
        return Error{ErrorKind::Busy, m_folder, u"profile-in-use"_s};
    case QLockFile::PermissionError:
        return Error{ErrorKind::ReadOnly, m_folder, {}};
    default:
        return Error{ErrorKind::Storage, m_folder, {}};
    }
}

QString Profile::name() const
{
    return QFileInfo(m_folder).fileName();
}

void Profile::setIdentity(const Identity &identity)
{
    if (identity == m_identity)
        return;
    m_identity = identity;
    QSaveFile file(stateFile(m_folder));
    const auto text = QJsonDocument(toJsonObject(identity)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        qCWarning(profileLog, "Who the account belongs to could not be kept: %ls", qUtf16Printable(file.errorString()));
}

void Profile::removeData(bool alsoOutbox)
{
    QDir folder(m_folder);
    QStringList names{u"cache.*"_s, u"outbox.bak*"_s, u"outbox.bad-*"_s}; // copies that were put aside, too
    if (alsoOutbox)
        names << u"outbox.*"_s << u"state.json"_s;
    for (const auto &name : folder.entryList(names, QDir::Files)) {
        if (!folder.remove(name))
            qCWarning(profileLog, "%ls could not be removed", qUtf16Printable(folder.filePath(name)));
    }
}
