// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "runningservice.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int servicePatience = 60'000; ///< milliseconds; the sanitizers and a busy machine are slow

} // namespace

RunningService::RunningService(const QString &program, int users) : m_program(program), m_users(users) { }

RunningService::~RunningService()
{
    kill();
}

void RunningService::launch(quint16 port)
{
    m_process.start(m_program, {u"--database"_s, database(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(port),
                                u"--sample"_s, u"--users"_s, QString::number(m_users), u"--today"_s,
                                u"2026-07-31"_s, u"--demo"_s});
}

void RunningService::startAndKillAfter(quint16 port, int milliseconds)
{
    launch(port);
    m_process.waitForFinished(milliseconds);
    kill();
}

bool RunningService::start(quint16 port)
{
    launch(port);
    m_port = quint16(QUrl(nextLine()["listening"_L1].toString()).port(0));
    return m_port > 0;
}

bool RunningService::stop()
{
    m_process.closeWriteChannel();
    return m_process.waitForFinished(servicePatience);
}

void RunningService::kill()
{
    m_process.kill();
    m_process.waitForFinished(servicePatience);
}

QString RunningService::code(const QByteArray &role)
{
    m_process.write("code " + role + '\n');
    return nextLine()["oneTimeCode"_L1].toString();
}

QJsonObject RunningService::nextLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(servicePatience))
            return {};
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}
