// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "mailwordings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr MailLanguage english{
    .code = "en",
    .language = QLocale::English,
    .territory = QLocale::UnitedKingdom,
    .wordings = {{
        {"{actor} invites you to {company}",
         "{actor} has invited you to the account of {company} at the shop. Begin by choosing a password:",
         "Accept the invitation"},
        {"Choose a new password",
         "{actor} has sent you a link by which you choose a new password for Selskap. Until you do, your "
         "password "
         "stays as it is.",
         "Choose a new password"},
        {"You are now a user at {company}",
         "{actor} has made you a user of the account of {company} at the shop. Before you can sign in, choose "
         "a password by this link:",
         "Choose a password"},
        {"You are now a user at {company}",
         "{actor} has made you a user of the account of {company} at the shop. Sign in with the e-mail and "
         "the "
         "password that you have already.",
         ""},
        {"{name} asks for access to {company}",
         "{name} ({email}) asks to become a user of {company}. Nothing about the company has been shown to "
         "them. "
         "If they belong to it, invite them in Selskap; otherwise you need not do anything.",
         "Open Selskap"},
        {"Order {number} waits for your approval",
         "{buyer} has placed order {number} for {company}. It waits for approval.",
         "Open the order in Selskap"},
        {"Reminder: order {number} waits for your approval",
         "Order {number} by {buyer} for {company} still waits for approval.", "Open the order in Selskap"},
        {"Order {number} is approved", "{actor} has approved your order {number} for {company}.",
         "Open the order in Selskap"},
        {"Order {number} is rejected", "{actor} has rejected your order {number} for {company}.",
         "Open the order in Selskap"},
        {"{company} may now pay by invoice",
         "The shop has approved the application of {company} to pay by invoice.",
         "Open the application in Selskap"},
        {"The application to pay by invoice is declined",
         "The shop has declined the application of {company} to pay by invoice.",
         "Open the application in Selskap"},
        {"{percent} of the budget {budget} is used",
         "The budget {budget} of {company} has come to the share at which it warns.",
         "Open the budget in Selskap"},
        {"What has happened at {company}", "This has happened at {company} since the last digest:", ""},
    }},
    .greeting = "Hello,",
    .signature = "Selskap",
    .whyNotice = "You can choose in Selskap to be told once a day instead of at once.",
    .linkOnce =
        "The link works once, until {expiresAt}. If you did not expect this mail, you need not do anything.",
    .shop = "The shop",
    .day = "d MMMM yyyy",
    .instant = "{day} at {time}",
    .percent = "{number}%",
    .net = "Without VAT",
    .vat = "VAT",
    .total = "Total",
    .buyer = "Buyer",
    .group = "Group",
    .reference = "Reference",
    .placedAt = "Placed",
    .waitsBecause = "Waits because",
    .reason = "Reason",
    .comment = "Comment",
    .requestedLimit = "Requested limit",
    .creditLimit = "Credit limit",
    .used = "Used",
    .period = "Period",
    .aboveLimit = "it is above the buyer’s order limit",
    .aboveBudget = "it takes the budget {budget} to {percent}",
    .line = "{quantity} × {name}, {price} each",
    .moreLines = "and {count} more",
    .moreMails = "There is more: {count} in all. See Selskap.",
    .usedOf = "{used} of {amount} ({percent})",
    .span = "{from} to {to}",
};

constexpr MailLanguage norwegian{
    .code = "nb",
    .language = QLocale::NorwegianBokmal,
    .territory = QLocale::Norway,
    .wordings = {{
        {"{actor} inviterer deg til {company}",
         "{actor} har invitert deg til kontoen som {company} har i nettbutikken. Begynn med å velge et "
         "passord:",
         "Godta invitasjonen"},
        {"Velg nytt passord",
         "{actor} har sendt deg en lenke der du velger nytt passord til Selskap. Til du gjør det, er "
         "passordet ditt "
         "som før.",
         "Velg nytt passord"},
        {"Du er nå bruker hos {company}",
         "{actor} har gjort deg til bruker av kontoen som {company} har i nettbutikken. Før du kan logge inn, "
         "velger du et passord med denne lenken:",
         "Velg passord"},
        {"Du er nå bruker hos {company}",
         "{actor} har gjort deg til bruker av kontoen som {company} har i nettbutikken. Logg inn med "
         "e-posten og "
         "passordet du har fra før.",
         ""},
        {"{name} ber om tilgang til {company}",
         "{name} ({email}) ber om å bli bruker hos {company}. Ingenting om selskapet er vist fram. Hører "
         "vedkommende til, kan du sende en invitasjon i Selskap. Ellers trenger du ikke gjøre noe.",
         "Åpne Selskap"},
        {"Ordre {number} venter på din godkjenning",
         "{buyer} har lagt inn ordre {number} for {company}. Den venter på godkjenning.",
         "Åpne ordren i Selskap"},
        {"Påminnelse: ordre {number} venter på din godkjenning",
         "Ordre {number} fra {buyer} for {company} venter fremdeles på godkjenning.",
         "Åpne ordren i Selskap"},
        {"Ordre {number} er godkjent", "{actor} har godkjent ordren din, {number}, for {company}.",
         "Åpne ordren i Selskap"},
        {"Ordre {number} er avvist", "{actor} har avvist ordren din, {number}, for {company}.",
         "Åpne ordren i Selskap"},
        {"{company} kan nå betale med faktura",
         "Nettbutikken har godkjent søknaden fra {company} om å betale med faktura.",
         "Åpne søknaden i Selskap"},
        {"Søknaden om faktura er avslått",
         "Nettbutikken har avslått søknaden fra {company} om å betale med faktura.",
         "Åpne søknaden i Selskap"},
        {"{percent} av budsjettet {budget} er brukt",
         "Budsjettet {budget} hos {company} har nådd andelen det skal varsles ved.",
         "Åpne budsjettet i Selskap"},
        {"Dette har skjedd hos {company}", "Dette har skjedd hos {company} siden forrige oppsummering:", ""},
    }},
    .greeting = "Hei,",
    .signature = "Selskap",
    .whyNotice = "I Selskap kan du velge å få beskjed én gang om dagen i stedet for med en gang.",
    .linkOnce = "Lenken virker én gang, fram til {expiresAt}. Ventet du ikke denne e-posten, trenger du ikke "
                "gjøre noe.",
    .shop = "Nettbutikken",
    .day = "d. MMMM yyyy",
    .instant = "{day} kl. {time}",
    .percent = "{number}\u00a0%",
    .net = "Uten mva.",
    .vat = "Mva.",
    .total = "Sum",
    .buyer = "Kjøper",
    .group = "Gruppe",
    .reference = "Referanse",
    .placedAt = "Lagt inn",
    .waitsBecause = "Venter fordi",
    .reason = "Begrunnelse",
    .comment = "Kommentar",
    .requestedLimit = "Ønsket grense",
    .creditLimit = "Kredittgrense",
    .used = "Brukt",
    .period = "Periode",
    .aboveLimit = "den er over kjøperens beløpsgrense per ordre",
    .aboveBudget = "budsjettet {budget} kommer til {percent}",
    .line = "{quantity} × {name}, {price} per stk.",
    .moreLines = "og {count} til",
    .moreMails = "Det er mer: {count} i alt. Se Selskap.",
    .usedOf = "{used} av {amount} ({percent})",
    .span = "{from} til {to}",
};

/// English first, for everybody else.
constexpr std::array mailLanguages{&english, &norwegian};

} // namespace

const MailLanguage &mailLanguage(QStringView code)
{
    auto name = code.first(std::min<qsizetype>(2, code.size())).toString().toLower();
    if (name == "nn"_L1 || name == "no"_L1)
        name = u"nb"_s;
    const auto found =
        std::find_if(mailLanguages.begin(), mailLanguages.end(),
                     [&](const MailLanguage *language) { return name == QLatin1StringView(language->code); });
    return found == mailLanguages.end() ? english : **found;
}
