// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "linktexts.h"

namespace {

constexpr LinkTexts english{
    .invitation = "You are invited to %1",
    .invitationHint = "Give your name and choose a password. With them you sign in to Selskap.",
    .knownHint = "Give your name, and the password with which you already sign in to Selskap.",
    .acceptButton = "Accept the invitation",
    .forgotten = "You do not know that password?",
    .forgottenButton = "Choose a new password instead",
    .accepted = "You are now a user in %1.",
    .invitationUsed = "This invitation has been accepted. Open Selskap and sign in.",
    .invitationReplaced = "A newer invitation has been sent to you. Use the link in the newest mail.",
    .invitationCancelled = "This invitation has been withdrawn. Ask whoever invited you if you need access.",
    .invitationExpired = "This invitation has expired. Ask whoever invited you to send it again.",
    .invitationUnknown =
        "This link leads to no invitation. Open it from the mail once more, all of it. If that"
        " does not help, ask whoever invited you to send the invitation again.",
    .password = "Choose a password",
    .passwordHint =
        "With your e-mail and this password you sign in to Selskap. Wherever you are signed in now,"
        " you will have to sign in again.",
    .passwordButton = "Save the password",
    .passwordChosen = "Your password is saved.",
    .passwordUsed = "This link has been used. Open Selskap and sign in. If it was not you who used it, ask an"
                    " administrator for a new link.",
    .passwordReplaced = "A newer link has been sent to you. Use the link in the newest mail.",
    .passwordCancelled =
        "This link has been withdrawn. Ask an administrator of your company if you need access.",
    .passwordExpired = "This link has expired. Ask an administrator of your company for a new one.",
    .passwordUnknown = "This link leads nowhere. Open it from the mail once more, all of it. If that does not"
                       " help, ask an administrator of your company for a new one.",
    .email = "E-mail",
    .firstName = "First name",
    .lastName = "Last name",
    .newPassword = "New password",
    .newPasswordHint = "At least %1 characters. A few words in a row are easy to remember and hard to guess.",
    .yourPassword = "Your password",
    .done = "You are done",
    .signInNow = "Open Selskap and sign in as %1. You can close this page.",
    .closed = "This link cannot be used",
    .required = "This must be filled in.",
    .tooLong = "This is too long.",
    .badCharacter = "This holds a character that cannot be used.",
    .passwordTooShort = "The password needs at least %1 characters.",
    .passwordTooLong = "The password can have at most %1 characters.",
    .passwordCommon = "This password is among those that are guessed first. Choose another one.",
    .passwordWrong = "This is not your password.",
    .throttled = "Too many attempts. Try again in %1 s.",
    .failed = "The service has a fault",
    .failedHint = "Nothing has changed. Open the link from the mail again in a while.",
};

constexpr LinkTexts norwegian{
    .invitation = "Du er invitert til %1",
    .invitationHint = "Oppgi navnet ditt og velg et passord. Med det logger du inn i Selskap.",
    .knownHint = "Oppgi navnet ditt og passordet du allerede logger inn i Selskap med.",
    .acceptButton = "Godta invitasjonen",
    .forgotten = "Kjenner du ikke det passordet?",
    .forgottenButton = "Velg et nytt passord i stedet",
    .accepted = "Du er nå bruker i %1.",
    .invitationUsed = "Denne invitasjonen er godtatt. Åpne Selskap og logg inn.",
    .invitationReplaced = "Det er sendt deg en nyere invitasjon. Bruk lenken i den nyeste e-posten.",
    .invitationCancelled =
        "Denne invitasjonen er trukket tilbake. Spør den som inviterte deg, hvis du trenger"
        " tilgang.",
    .invitationExpired = "Denne invitasjonen er utløpt. Be den som inviterte deg, om å sende den på nytt.",
    .invitationUnknown =
        "Denne lenken fører ikke til noen invitasjon. Åpne den fra e-posten en gang til, hele"
        " lenken. Hvis det ikke hjelper, kan du be den som inviterte deg, om å sende invitasjonen"
        " på nytt.",
    .password = "Velg et passord",
    .passwordHint =
        "Med e-posten din og dette passordet logger du inn i Selskap. Der du er logget inn nå, må du"
        " logge inn på nytt.",
    .passwordButton = "Lagre passordet",
    .passwordChosen = "Passordet ditt er lagret.",
    .passwordUsed =
        "Denne lenken er brukt. Åpne Selskap og logg inn. Hvis det ikke var du som brukte den, må du"
        " be en administrator om en ny lenke.",
    .passwordReplaced = "Det er sendt deg en nyere lenke. Bruk lenken i den nyeste e-posten.",
    .passwordCancelled =
        "Denne lenken er trukket tilbake. Spør en administrator i selskapet ditt hvis du trenger"
        " tilgang.",
    .passwordExpired = "Denne lenken er utløpt. Be en administrator i selskapet ditt om en ny.",
    .passwordUnknown =
        "Denne lenken fører ingen steder. Åpne den fra e-posten en gang til, hele lenken. Hvis det"
        " ikke hjelper, kan du be en administrator i selskapet ditt om en ny.",
    .email = "E-post",
    .firstName = "Fornavn",
    .lastName = "Etternavn",
    .newPassword = "Nytt passord",
    .newPasswordHint = "Minst %1 tegn. Noen ord på rad er lette å huske og vanskelige å gjette.",
    .yourPassword = "Passordet ditt",
    .done = "Du er ferdig",
    .signInNow = "Åpne Selskap og logg inn som %1. Du kan lukke denne siden.",
    .closed = "Denne lenken kan ikke brukes",
    .required = "Dette må fylles ut.",
    .tooLong = "Dette er for langt.",
    .badCharacter = "Dette inneholder et tegn som ikke kan brukes.",
    .passwordTooShort = "Passordet må ha minst %1 tegn.",
    .passwordTooLong = "Passordet kan ha høyst %1 tegn.",
    .passwordCommon = "Dette passordet er blant dem som blir gjettet først. Velg et annet.",
    .passwordWrong = "Dette er ikke passordet ditt.",
    .throttled = "For mange forsøk. Prøv igjen om %1 s.",
    .failed = "Tjenesten har en feil",
    .failedHint = "Ingenting er endret. Åpne lenken fra e-posten på nytt om en stund.",
};

} // namespace

const LinkTexts &linkTexts(PageLanguage language)
{
    static constexpr std::array all{english, norwegian};
    static_assert(all.size() == pageLanguages.size());
    return all[size_t(language)];
}
