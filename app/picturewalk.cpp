// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "picturewalk.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QPixmap>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto restTime = 120ms; ///< in which nothing is painted; an answer of the cache takes less
constexpr auto mostRestless = 1500ms; ///< what is always on the move is taken as it is
constexpr auto patience = 30s;

} // namespace

PictureWalk::PictureWalk(const QString &folder, std::function<QWidget *()> subject, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_subject(std::move(subject))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &PictureWalk::look);
}

void PictureWalk::add(const QString &picture, std::function<void()> act, std::function<bool()> ready)
{
    m_steps.append({picture, std::move(act), std::move(ready)});
}

void PictureWalk::start()
{
    qApp->installEventFilter(this);
    next();
}

bool PictureWalk::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint:
    case QEvent::LayoutRequest:
    case QEvent::UpdateRequest:
    case QEvent::Show:
        if (m_rest.isActive() && std::chrono::milliseconds(m_sinceAct.elapsed()) < mostRestless)
            m_rest.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PictureWalk::next()
{
    if (m_steps.isEmpty()) {
        qApp->removeEventFilter(this);
        emit finished(m_pictures);
        return;
    }
    m_step = m_steps.takeFirst();
    m_sinceAct.start();
    m_step.act();
    m_rest.start();
}

void PictureWalk::look()
{
    if (m_step.ready && !m_step.ready()) {
        if (std::chrono::milliseconds(m_sinceAct.elapsed()) > patience)
            return fail(tr("What is to be shown did not come up; %n step(s) were left.", nullptr, int(m_steps.size()) + 1));
        m_rest.start();
        return;
    }
    if (m_step.picture.isEmpty() || take(m_step.picture))
        next();
}

bool PictureWalk::take(const QString &name)
{
    const auto file = QDir(m_folder).filePath(name);
    if (!m_subject()->grab().save(file)) {
        fail(tr("The picture %1 could not be written.").arg(file));
        return false;
    }
    ++m_pictures;
    return true;
}

void PictureWalk::fail(const QString &sentence)
{
    m_steps.clear();
    qApp->removeEventFilter(this);
    emit failed(sentence);
}
