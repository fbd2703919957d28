// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "windowmessages.h"

#include "messagebar.h"

#include "models/errortext.h"
#include "models/recordtexts.h"

using namespace std::chrono_literals;

WindowMessages::WindowMessages(MessageBar *bar, AccountActions *actions, const Actions &offered, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_offered(offered)
{
    m_noticeEnds.setSingleShot(true);
    m_noticeEnds.setInterval(12s);
    connect(&m_noticeEnds, &QTimer::timeout, this, [this] { m_bar->clear(MessageBar::Subject::Notice); });
    connect(actions, &AccountActions::statusChanged, this, &WindowMessages::follow);
    connect(actions, &AccountActions::noticed, this, [this](const QString &sentence) { notice(sentence); });
    follow(actions->status());
}

void WindowMessages::notice(const QString &sentence, QAction *action)
{
    m_bar->set(MessageBar::Subject::Notice, Semantic::Info, sentence, action ? QList{action} : QList<QAction *>());
    m_noticeEnds.start();
}

void WindowMessages::follow(const SyncStatus &status)
{
    followSession(status);
    followRemoval(status);
    followDecisions(status);
    followLine(status);
    followSending(status);
}

void WindowMessages::followSession(const SyncStatus &status)
{
    if (status.phase == SyncStatus::Phase::SessionExpired) {
        m_bar->set(MessageBar::Subject::Session, Semantic::Warning,
                   status.waiting > 0 ? tr("The session has ended. Your changes are kept here and are sent once you have signed in.")
                                      : tr("The session has ended. You can read and edit; sign in to synchronise."),
                   {m_offered.signIn});
    } else {
        m_bar->clear(MessageBar::Subject::Session);
    }
    const bool diskFails = status.error
        && (status.error->kind == ErrorKind::DiskFull || status.error->kind == ErrorKind::ReadOnly
            || status.error->kind == ErrorKind::Storage || status.error->kind == ErrorKind::Corrupt);
    if (status.phase == SyncStatus::Phase::Stopped && status.error)
        m_bar->set(diskFails ? MessageBar::Subject::Disk : MessageBar::Subject::Stopped, Semantic::Error,
                   ErrorText::describe(*status.error), {m_offered.refresh});
    if (status.phase != SyncStatus::Phase::Stopped || !diskFails)
        m_bar->clear(MessageBar::Subject::Disk);
    if (status.phase != SyncStatus::Phase::Stopped || diskFails)
        m_bar->clear(MessageBar::Subject::Stopped);
}

void WindowMessages::followRemoval(const SyncStatus &status)
{
    if (!status.held) {
        m_bar->clear(MessageBar::Subject::Removal);
        return;
    }
    const auto &held = *status.held;
    //: "Users: the service now lists 12 of 800."
    m_bar->set(MessageBar::Subject::Removal, Semantic::Warning,
               tr("%1: the service now lists %2 of %3. What was there before is shown until you decide.")
                   .arg(RecordTexts::kinds(held.type), QString::number(held.after), QString::number(held.before)),
               {m_offered.acceptRemoval, m_offered.refresh});
}

void WindowMessages::followDecisions(const SyncStatus &status)
{
    if (status.conflicts > 0)
        m_bar->set(MessageBar::Subject::Decide, Semantic::Conflict,
                   tr("%n change(s) must be decided: somebody else has changed the same.", nullptr, status.conflicts),
                   {m_offered.showPending});
    else
        m_bar->clear(MessageBar::Subject::Decide);
    if (status.rejected > 0)
        m_bar->set(MessageBar::Subject::Refused, Semantic::Error,
                   tr("The service refused %n change(s). They are kept until you have seen why.", nullptr, status.rejected),
                   {m_offered.showPending});
    else
        m_bar->clear(MessageBar::Subject::Refused);
}

void WindowMessages::followLine(const SyncStatus &status)
{
    if (status.phase == SyncStatus::Phase::Offline)
        m_bar->set(MessageBar::Subject::Offline, Semantic::Warning,
                   tr("You are offline. You can read and edit; changes are sent when you are back."), {m_offered.goOnline});
    else if (status.phase == SyncStatus::Phase::Retrying)
        m_bar->set(MessageBar::Subject::Offline, Semantic::Warning,
                   status.error && (status.error->kind == ErrorKind::NotTheApi || !status.error->code.isEmpty())
                       ? ErrorText::describe(*status.error)
                       : tr("There is no contact with the service. You can read and edit; changes are sent when it is back."),
                   {m_offered.refresh});
    else
        m_bar->clear(MessageBar::Subject::Offline);
}

void WindowMessages::followSending(const SyncStatus &status)
{
    if (status.waiting > 0) {
        // A change that leaves at once is not worth a word; one that had to wait is.
        m_waited = m_waited || status.phase != SyncStatus::Phase::Live;
    } else if (m_waited && status.phase == SyncStatus::Phase::Live) {
        m_waited = false;
        if (status.conflicts == 0 && status.rejected == 0) {
            m_bar->set(MessageBar::Subject::Notice, Semantic::Ok, tr("All your changes are sent."));
            m_noticeEnds.start();
        }
    }
}
