// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/oauth/pageframe.h"

/// What the pages behind links say in one language, as plain text in UTF-8.
struct LinkTexts {
    // An invitation. %1: the company
    const char *invitation;
    const char *invitationHint;
    const char *knownHint;
    const char *acceptButton;
    const char *forgotten;
    const char *forgottenButton;
    const char *accepted;
    const char *invitationUsed;
    const char *invitationReplaced;
    const char *invitationCancelled;
    const char *invitationExpired;
    const char *invitationUnknown;
    // A password
    const char *password;
    const char *passwordHint;
    const char *passwordButton;
    const char *passwordChosen;
    const char *passwordUsed;
    const char *passwordReplaced;
    const char *passwordCancelled;
    const char *passwordExpired;
    const char *passwordUnknown;
    // Both
    const char *email;
    const char *firstName;
    const char *lastName;
    const char *newPassword;
    const char *newPasswordHint; // %1: how many characters at least
    const char *yourPassword;
    const char *done;
    const char *signInNow; // %1: the e-mail
    const char *closed;
    // What is wrong
    const char *required;
    const char *tooLong;
    const char *badCharacter;
    const char *passwordTooShort; // %1: how many characters at least
    const char *passwordTooLong; // %1: how many characters at most
    const char *passwordCommon;
    const char *passwordWrong;
    const char *throttled; // %1: seconds
    const char *failed;
    const char *failedHint;
};

[[nodiscard]] const LinkTexts &linkTexts(PageLanguage language);
