// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "statusline.h"

#include "plaintext.h"
#include "ui/look/icons.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Sign {
    Icon icon;
    Semantic meaning;
};

Sign signOf(SyncStatus::Phase phase)
{
    switch (phase) {
    case SyncStatus::Phase::Live:
        return {Icon::Online, Semantic::Ok};
    case SyncStatus::Phase::Starting:
    case SyncStatus::Phase::FirstSync:
    case SyncStatus::Phase::Resync:
        return {Icon::Sync, Semantic::Info};
    case SyncStatus::Phase::Offline:
    case SyncStatus::Phase::Retrying:
        return {Icon::Offline, Semantic::Warning};
    case SyncStatus::Phase::SessionExpired:
        return {Icon::SignIn, Semantic::Warning};
    case SyncStatus::Phase::Stopped:
        break;
    }
    return {Icon::Error, Semantic::Error};
}

} // namespace

StatusLine::StatusLine(AccountActions *actions, const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_format(format)
    , m_sign(new QLabel(this))
    , m_state(plainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_waiting(new QPushButton(icon(Icon::Waiting), {}, this))
    , m_identity(plainLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(6);
    layout->addWidget(m_sign);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(m_waiting);
    layout->addWidget(m_identity);
    m_state->setWordWrap(false);
    m_identity->setWordWrap(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of fetching the account"));
    m_waiting->setFlat(true);
    m_waiting->setToolTip(tr("Show the changes that wait"));
    connect(m_waiting, &QPushButton::clicked, this, &StatusLine::waitingClicked);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] { show(m_actions->status()); });
    connect(actions, &AccountActions::statusChanged, this, &StatusLine::show);
    connect(actions, &AccountActions::identityChanged, this, &StatusLine::showIdentity);
    show(actions->status());
    showIdentity(actions->identity());
}

QString StatusLine::text() const
{
    return m_state->text();
}

QString StatusLine::sentence(const SyncStatus &status) const
{
    const auto time = [this, &status] {
        const auto local = status.syncedAt.toTimeZone(m_format.options().zone);
        const auto today = QDateTime::currentDateTimeUtc().toTimeZone(m_format.options().zone).date();
        return local.date() == today ? m_format.options().locale.toString(local.time(), u"HH:mm"_s) : m_format.instant(status.syncedAt);
    };
    switch (status.phase) {
    case SyncStatus::Phase::Starting:
        return tr("Starting …");
    case SyncStatus::Phase::FirstSync:
        return status.total > 0 ? tr("Fetching the account: %1 of about %2").arg(m_format.number(status.rows), m_format.number(status.total))
                                : tr("Fetching the account …");
    case SyncStatus::Phase::Resync:
        return tr("Fetching the account anew; what is shown is from %1").arg(time());
    case SyncStatus::Phase::Live:
        return status.syncedAt.isValid() ? tr("Connected – synchronised %1").arg(time()) : tr("Connected");
    case SyncStatus::Phase::Offline:
        return status.syncedAt.isValid() ? tr("Offline – as of %1").arg(time()) : tr("Offline");
    case SyncStatus::Phase::Retrying: {
        const auto seconds = int(std::max<qint64>(0, (status.nextAttemptAt - QDateTime::currentMSecsSinceEpoch() + 999) / 1000));
        return seconds > 0 ? tr("No contact with the service – next try in %n second(s)", nullptr, seconds)
                           : tr("No contact with the service – trying …");
    }
    case SyncStatus::Phase::SessionExpired:
        return status.syncedAt.isValid() ? tr("Signed out – as of %1").arg(time()) : tr("Not signed in");
    case SyncStatus::Phase::Stopped:
        break;
    }
    return tr("Synchronisation has stopped");
}

void StatusLine::show(const SyncStatus &status)
{
    const auto sign = signOf(status.phase);
    const int size = fontMetrics().height();
    m_sign->setPixmap(icon(sign.icon, sign.meaning).pixmap(QSize(size, size), devicePixelRatioF()));
    m_state->setText(sentence(status));
    const bool fetching = status.phase == SyncStatus::Phase::FirstSync || status.phase == SyncStatus::Phase::Resync;
    m_progress->setVisible(fetching);
    if (fetching) {
        m_progress->setMaximum(int(std::min<qint64>(status.total, std::numeric_limits<int>::max())));
        m_progress->setValue(int(std::min<qint64>(status.rows, m_progress->maximum())));
    }
    m_waiting->setVisible(status.waiting + status.conflicts + status.rejected > 0);
    QStringList parts;
    if (status.waiting > 0)
        parts.append(tr("%n change(s) wait(s)", nullptr, status.waiting));
    if (status.conflicts > 0)
        parts.append(tr("%n must be decided", nullptr, status.conflicts));
    if (status.rejected > 0)
        parts.append(tr("%n refused", nullptr, status.rejected));
    m_waiting->setText(parts.join(u" | "_s));
    if (status.phase == SyncStatus::Phase::Retrying)
        m_tick.start();
    else
        m_tick.stop();
}

void StatusLine::showIdentity(const Identity &identity)
{
    m_identity->setText(identity.email.isEmpty() ? identity.name : identity.email);
    m_identity->setToolTip(plainToolTip(identity.name));
}
