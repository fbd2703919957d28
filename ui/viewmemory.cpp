// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "viewmemory.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>

#include <chrono>

using namespace std::chrono_literals;

namespace {
Q_LOGGING_CATEGORY(viewLog, "selskap.view")
}

ViewMemory::ViewMemory(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::ReadOnly))
        m_parts = QJsonDocument::fromJson(file.readAll()).object();
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &ViewMemory::save);
}

ViewMemory::~ViewMemory()
{
    if (m_soon.isActive())
        save();
}

QJsonObject ViewMemory::part(const QString &name) const
{
    return m_parts[name].toObject();
}

void ViewMemory::setPart(const QString &name, const QJsonObject &part)
{
    if (m_parts[name].toObject() == part)
        return;
    m_parts[name] = part;
    m_soon.start();
}

void ViewMemory::save()
{
    if (m_path.isEmpty())
        return;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(m_parts).toJson()) < 0 || !file.commit())
        qCWarning(viewLog, "The arrangement of the window could not be saved: %ls", qUtf16Printable(file.errorString()));
}
