// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sqlthread.h"

SqlThread::SqlThread(const QString &name)
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

SqlThread::~SqlThread()
{
    stop();
}

void SqlThread::stop()
{
    if (!m_context)
        return;
    QMetaObject::invokeMethod(m_context.get(), [this] {
        m_connection.close();
        m_thread.quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
    m_context.reset();
}
