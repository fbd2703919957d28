// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <memory>
#include <thread>

/// The lines of standard input, as signals in this object's thread.
class DaemonInput : public QObject {
    Q_OBJECT
public:
    explicit DaemonInput(QObject *parent = nullptr);
    ~DaemonInput() override;

signals:
    void line(const QByteArray &text); ///< without its end
    void closed();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::thread m_reader;
};
