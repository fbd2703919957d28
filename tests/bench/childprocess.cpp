// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "childprocess.h"

#include "measure.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int childPatience = 300'000; // milliseconds; a large company takes its time to be made

} // namespace

ChildProcess::ChildProcess(const QStringList &arguments, const QString &program)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program.isEmpty() ? QCoreApplication::applicationFilePath() : program, arguments);
    m_line = nextLine();
}

ChildProcess::~ChildProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(30'000))
        m_process.kill();
}

QByteArray ChildProcess::ask(const QByteArray &line)
{
    m_process.write(line + '\n');
    return nextLine();
}

QByteArray ChildProcess::nextLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(childPatience))
            giveUp(u"%1 does not answer"_s.arg(m_process.program()));
    }
    return m_process.readLine().trimmed();
}
