// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "daemoninput.h"

#include <QFile>

#include <mutex>

/// Reading standard input can be neither watched nor cancelled on every system, so a thread waits in it and
/// may outlive the object; this is what the two have in common.
struct DaemonInput::Shared {
    std::mutex mutex;
    DaemonInput *owner = nullptr;
    bool isAtEnd = false; ///< the thread reads no more

    /// False once nobody listens any more.
    template <class F>
    bool tell(F &&f, bool last)
    {
        const std::lock_guard lock(mutex);
        isAtEnd = last;
        return owner && QMetaObject::invokeMethod(owner, std::forward<F>(f), Qt::QueuedConnection);
    }
};

DaemonInput::DaemonInput(QObject *parent) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
    m_reader = std::thread([this, shared = m_shared] {
        QFile input;
        bool open = input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered);
        while (open) {
            const auto text = input.readLine(1024);
            open = !text.isEmpty() && shared->tell([this, text] { emit line(text.trimmed()); }, false);
        }
        shared->tell([this] { emit closed(); }, true);
    });
}

DaemonInput::~DaemonInput()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->owner = nullptr;
    const bool ends = m_shared->isAtEnd;
    lock.unlock();
    // One that is about to end must not do so while the process takes itself down.
    if (ends)
        m_reader.join();
    else
        m_reader.detach();
}
