// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

/// How a person has arranged the window: columns, sorting, splitters, sizes. Kept in one small JSON file, written a moment after a change
/// and when destroyed; a file that cannot be read is as one that is not there. An empty path keeps it in memory only.
class ViewMemory : public QObject
{
    Q_OBJECT
public:
    explicit ViewMemory(const QString &path, QObject *parent = nullptr);
    ~ViewMemory() override;

    [[nodiscard]] QJsonObject part(const QString &name) const;
    void setPart(const QString &name, const QJsonObject &part);

private:
    void save();

    QString m_path;
    QJsonObject m_parts;
    QTimer m_soon;
};
