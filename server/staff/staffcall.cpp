// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "staffcall.h"

#include "staffcommands.h"
#include "statefiles.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int connectMilliseconds = 5'000;
constexpr int answerMilliseconds = 60'000;

Result<QJsonObject> asked(QLocalSocket &socket, const QJsonObject &request)
{
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(answerMilliseconds))
            return Error{
                ErrorKind::Timeout, u"The service does not answer: %1."_s.arg(socket.errorString()), {}};
    }
    const auto answer = QJsonDocument::fromJson(socket.readLine());
    if (!answer.isObject())
        return Error{ErrorKind::Incompatible, u"The service answers what cannot be understood."_s, {}};
    return answer.object();
}

Result<QJsonObject> doneHere(const QString &path, const QJsonObject &request)
{
    if (!path.contains("://"_L1) && !QFileInfo::exists(path))
        return Error{ErrorKind::NotFound, u"There is no database %1."_s.arg(Database::nameOf(path)), {}};
    auto database = Database::open(path);
    if (!database)
        return Error{
            database.error().kind,
            u"The database %1 cannot be used: %2."_s.arg(Database::nameOf(path), database.error().detail),
            {}};
    return StaffCommands(StoreContext{**database, &QDateTime::currentDateTimeUtc}).run(request);
}

} // namespace

Result<QJsonObject> callStaff(const QString &database, const QJsonObject &request)
{
    QLocalSocket socket;
    socket.connectToServer(stateFile(database, u"socket"_s));
    if (socket.waitForConnected(connectMilliseconds))
        return asked(socket, request);
    switch (socket.error()) {
    case QLocalSocket::ServerNotFoundError:
    case QLocalSocket::ConnectionRefusedError: // nobody runs, though one was killed
        return doneHere(database, request);
    default:
        return Error{ErrorKind::Busy, u"The service cannot be asked: %1."_s.arg(socket.errorString()), {}};
    }
}
