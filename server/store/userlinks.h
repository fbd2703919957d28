// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules.h"

inline constexpr int invitationDays = 14; ///< also for the first password of somebody who was made a user
inline constexpr int passwordLinkHours = 24;

/// Mails a user who was just made, or whose e-mail has changed, what they need to come in, and stores the
/// user with what is shown of it. A disabled one is told nothing. `hasNewIdentity`: another person stands
/// behind the user than before.
void welcome(Commit &commit, User user, bool hasNewIdentity);

/// Sends an invitation again; the link that was sent before works no more.
[[nodiscard]] Verdict inviteAgain(Commit &commit, const Sight &sight, User user);

/// Withdraws an invitation: its link works no more, and the user goes.
[[nodiscard]] Verdict cancelInvitation(Commit &commit, const Sight &sight, const User &user);

/// Mails an active user a link with which they choose a new password. The old one holds until then.
[[nodiscard]] Verdict sendPasswordLink(Commit &commit, const Sight &sight, const User &user);
