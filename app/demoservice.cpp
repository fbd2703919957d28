// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "demoservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

QString serviceProgram()
{
#ifdef Q_OS_WIN
    const auto name = u"selskapd.exe"_s;
#else
    const auto name = u"selskapd"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(name);
}

} // namespace

DemoService::DemoService(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoService::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(u"%1: %2"_s.arg(m_process.program(), m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code) {
        if (!m_stopping)
            fail(u"%1 ended with code %2"_s.arg(m_process.program()).arg(code));
    });
}

DemoService::~DemoService()
{
    m_stopping = true;
    if (m_process.state() == QProcess::NotRunning)
        return;
    // The service ends when its standard input closes; the wait is bounded, since its database survives being killed.
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void DemoService::start()
{
    QStringList arguments{u"--demo"_s, u"--sample"_s, u"--database"_s, m_options.databaseFile, u"--listen"_s, u"127.0.0.1:0"_s};
    if (m_options.users > 0)
        arguments << u"--users"_s << QString::number(m_options.users);
    if (m_options.today.isValid())
        arguments << u"--today"_s << m_options.today.toString(Qt::ISODate);
    m_process.start(serviceProgram(), arguments);
}

void DemoService::requestCode()
{
    m_process.write("code " + m_options.role.toLatin1() + '\n');
}

void DemoService::readLine()
{
    while (m_process.canReadLine()) {
        const auto line = QJsonDocument::fromJson(m_process.readLine()).object();
        if (const auto address = line["listening"_L1].toString(); !address.isEmpty()) {
            m_ready = true;
            emit ready(QUrl(address), line["oneTimeCode"_L1][m_options.role].toString());
        } else if (const auto code = line["oneTimeCode"_L1].toString(); !code.isEmpty()) {
            emit codeReady(code);
        }
    }
}

void DemoService::fail(const QString &detail)
{
    emit failed({ErrorKind::ServerFailed, detail, std::exchange(m_ready, false) ? u"demo-ended"_s : u"demo-not-started"_s});
}
