// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importwords.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    const char *meaning;
    const char *words; ///< divided by bars
};

using Meanings = QHash<QString, QString>;

constexpr Words userHeadings[] = {
    {"name", "name|full name|display name|employee|user|navn|fullt navn|ansatt|bruker|namn|fullständigt namn|anställd|användare|"
             "fulde navn|medarbejder|bruger|nimi|koko nimi|työntekijä|käyttäjä"},
    {"firstName", "first name|given name|forename|fornavn|förnamn|tilltalsnamn|etunimi"},
    {"lastName", "last name|surname|family name|etternavn|efternamn|efternavn|sukunimi"},
    {"email", "e-mail|email address|mail|e-post|epostadresse|epostadress|e-mailadresse|e-mailadress|mejl|mejladress|sähköposti|"
              "sähköpostiosoite|user principal name|upn"},
    {"groupId", "group|department|dept|team|unit|gruppe|avdeling|enhet|grupp|avdelning|enhed|afdeling|ryhmä|osasto|yksikkö|tiimi"},
    {"roleIds", "role|roles|rolle|roller|roll|rooli|roolit|access|tilgang|rettigheter"},
    {"orderLimit", "order limit|limit|purchase limit|beløpsgrense|beløpsgrense per ordre|ordregrense|kjøpsgrense|beloppsgräns|"
                   "ordergräns|beløbsgrænse|ordregrænse|tilausraja|ostoraja"},
    {"paymentMethods", "payment method|payment methods|payment|betalingsmetode|betalingsmetoder|betalingsmåte|betalingsmåter|"
                       "godkjente betalingsmetoder|betaling|betalningsmetod|betalningsmetoder|betalningssätt|maksutapa|maksutavat"},
    {"phone", "phone|phone number|telephone|mobile|mobile phone|cell|telefon|telefonnummer|mobil|mobiltelefon|mobilnummer|tlf|tel|"
              "puhelin|puhelinnumero|matkapuhelin"},
    {"language", "language|språk|sprog|kieli"},
    {"employeeNumber", "employee number|employee no|employee id|staff number|ansattnummer|ansattnr|ansatt nr|anställningsnummer|"
                       "anställningsnr|medarbejdernummer|medarbejdernr|henkilönumero|työntekijänumero"},
    {"costCentre", "cost centre|cost center|kostnadssted|koststed|kostnadsställe|omkostningssted|kustannuspaikka"},
    {"activeUntil", "last day|end date|active until|leaves|siste dag|sluttdato|aktiv til|sista dag|slutdatum|sidste dag|slutdato|"
                    "viimeinen päivä|päättymispäivä"},
};

constexpr Words groupHeadings[] = {
    {"name", "name|group|group name|department|team|navn|gruppe|gruppenavn|avdeling|namn|grupp|gruppnamn|avdelning|afdeling|nimi|"
             "ryhmä|ryhmän nimi|osasto"},
    {"parentId", "parent|parent group|belongs to|part of|overgruppe|overordnet|overordnet gruppe|hører til|del av|ligger under|"
                 "överordnad|överordnad grupp|huvudgrupp|tillhör|overordnet afdeling|hører under|yläryhmä|kuuluu"},
    {"description", "description|notes|beskrivelse|beskrivning|kuvaus|merknad"},
    {"costCentre", "cost centre|cost center|kostnadssted|koststed|kostnadsställe|omkostningssted|kustannuspaikka"},
    {"approverIds", "approver|approvers|godkjenner|godkjennere|ordregodkjenner|ordregodkjennere|attestant|godkännare|attestanter|"
                    "godkender|godkendere|hyväksyjä|hyväksyjät"},
    {"defaultPaymentMethods", "default payment methods|payment method|payment methods|standard betalingsmetoder|betalingsmetode|"
                              "betalingsmetoder|betalningsmetod|betalningsmetoder|maksutapa|maksutavat"},
};

constexpr Words budgetHeadings[] = {
    {"name", "name|budget|budget name|navn|budsjett|budsjettnavn|namn|budgetnamn|budgetnavn|nimi|budjetti|budjetin nimi"},
    {"ownerKind", "applies to|kind|type|gjelder|gjelder for|gäller|gäller för|gælder|gælder for|koskee|tyyppi"},
    {"ownerId", "owner|group|user|department|eier|gruppe|bruker|avdeling|ägare|grupp|användare|avdelning|ejer|bruger|afdeling|"
                "omistaja|ryhmä|käyttäjä|osasto"},
    {"period", "period|interval|periode|intervall|frekvens|jakso|kausi"},
    {"amount", "amount|sum|limit|beløp|ramme|summa|belopp|beløb|määrä|summa kr"},
    {"startsOn", "starts on|start|start date|from|valid from|startdato|fra|gjelder fra|starter|startdatum|från|gäller från|gælder fra|"
                 "alkaa|alkupäivä|alkamispäivä"},
    {"endsOn", "ends on|end|end date|to|valid to|slutt|sluttdato|til|gjelder til|slutter|slutdatum|till|gäller till|slutdato|gælder til|"
               "päättyy|loppupäivä|päättymispäivä"},
    {"enforcement", "when exceeded|enforcement|ved overskridelse|når det overskrides|overskridelse|vid överskridande|överskridande|ylitettäessä"},
    {"warnAtPercent", "warn at|warning|warn at percent|varsel ved|varsle ved|varsel|varna vid|varning|advar ved|advarsel|varoita|varoitusraja"},
    {"rollover", "carry over|carry over an unspent rest|rollover|overfør rest|overføres|overføring|överför rest|överförs|overføres rest|siirrä jäljellä oleva"},
    {"active", "active|in use|aktiv|i bruk|i brug|käytössä|aktiivinen"},
};

constexpr Words choices[] = {
    {"card", "card|credit card|kort|kredittkort|kreditkort|betalkort|kortti|luottokortti"},
    {"invoice", "invoice|bill|faktura|lasku"},
    {"company", "company|selskap|selskapet|bedrift|företag|företaget|bolag|virksomhed|firma|yritys"},
    {"group", "group|gruppe|grupp|avdeling|avdelning|afdeling|ryhmä|department"},
    {"user", "user|bruker|användare|bruger|käyttäjä|person"},
    {"once", "once|one-off|project|én gang|en gang|engangs|prosjekt|en gång|projekt|én gang|kerran|kertaluonteinen"},
    {"weekly", "weekly|week|ukentlig|uke|hver uke|veckovis|vecka|ugentlig|ugentligt|uge|viikoittain|viikko"},
    {"monthly", "monthly|month|månedlig|måned|hver måned|månadsvis|månad|månedligt|kuukausittain|kuukausi"},
    {"quarterly", "quarterly|quarter|kvartalsvis|kvartal|neljännesvuosittain|kvartaali"},
    {"yearly", "yearly|annual|annually|year|årlig|år|hvert år|årligen|årsvis|årligt|vuosittain|vuosi"},
    {"warn", "warn|warning|varsle|varsel|advar|varna|varoita"},
    {"requireApproval", "require approval|approval|krev godkjenning|krever godkjenning|godkjenning|kräv godkännande|godkännande|"
                        "kræv godkendelse|godkendelse|vaadi hyväksyntä|hyväksyntä"},
    {"block", "block|stop|stopp|blokker|blokkér|spärra|blockera|stoppa|bloker|estä"},
};

constexpr Words truths[] = {
    {"1", "yes|y|true|1|x|on|ja|j|sann|sant|sand|kyllä|k|tosi|på"},
    {"0", "no|n|false|0|off|nei|usann|usant|nej|falsk|falskt|ei|epätosi|av"},
};

constexpr Words languages[] = {
    {"nb", "nb|no|nb-no|no-no|norsk|bokmål|norsk bokmål|norwegian|norska|norja"},
    {"nn", "nn|nn-no|nynorsk|norsk nynorsk"},
    {"sv", "sv|sv-se|svensk|svenska|swedish|ruotsi"},
    {"da", "da|da-dk|dansk|danska|danish|tanska"},
    {"fi", "fi|fi-fi|finsk|finska|finnish|suomi"},
    {"en", "en|en-gb|en-us|engelsk|engelska|english|englanti"},
};

constexpr Words roles[] = {
    {"0", "administrator|admin|administratør|administratör|ylläpitäjä|pääkäyttäjä"},
    {"1", "customer|buyer|ordinary customer rights|kunde|kjøper|innkjøper|vanlig|vanlige kunderettigheter|kund|köpare|vanliga kundrättigheter|"
          "køber|indkøber|asiakas|ostaja"},
    {"2", "manager|leder|chef|esimies|päällikkö"},
    {"3", "order approver|approver|ordregodkjenner|godkjenner|ordergodkännare|godkännare|ordregodkender|godkender|"
          "tilauksen hyväksyjä|tilausten hyväksyjä|hyväksyjä"},
};

Meanings meaningsOf(std::span<const Words> table)
{
    Meanings result;
    for (const auto &[meaning, words] : table) {
        const auto parts = QString::fromUtf8(words).split(u'|');
        for (const auto &word : parts) {
            // The first who claims a word keeps it.
            if (const auto key = ImportWords::folded(word); !result.contains(key))
                result.insert(key, QString::fromLatin1(meaning));
        }
        const auto own = ImportWords::folded(QString::fromLatin1(meaning));
        if (!result.contains(own))
            result.insert(own, QString::fromLatin1(meaning));
    }
    return result;
}

std::optional<QString> look(const Meanings &meanings, const QString &text)
{
    const auto found = meanings.constFind(ImportWords::folded(text));
    return found == meanings.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

QString ImportWords::folded(const QString &text)
{
    QString result;
    const auto lower = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : lower) {
        if (c.isLetterOrNumber())
            result.append(c);
    }
    return result;
}

std::optional<QString> ImportWords::field(RecordType type, const QString &heading)
{
    static const auto users = meaningsOf(userHeadings);
    static const auto groups = meaningsOf(groupHeadings);
    static const auto budgets = meaningsOf(budgetHeadings);
    return look(type == RecordType::User ? users : type == RecordType::Group ? groups : budgets, heading);
}

std::optional<QString> ImportWords::choice(const Field &field, const QString &text)
{
    static const auto meanings = meaningsOf(choices);
    const auto key = folded(text);
    for (const auto &choice : field.choices) {
        if (folded(choice.wire) == key || meanings.value(key) == choice.wire)
            return choice.wire;
    }
    return {};
}

std::optional<bool> ImportWords::truth(const QString &text)
{
    static const auto meanings = meaningsOf(truths);
    const auto found = look(meanings, text);
    return found ? std::optional(*found == "1"_L1) : std::nullopt;
}

std::optional<QString> ImportWords::language(const QString &text)
{
    static const auto meanings = meaningsOf(languages);
    return look(meanings, text);
}

std::optional<BuiltInRole> ImportWords::role(const QString &text)
{
    static const auto meanings = meaningsOf(roles);
    const auto found = look(meanings, text);
    return found && folded(text).size() > 1 ? std::optional(BuiltInRole(found->toInt())) : std::nullopt;
}

bool ImportWords::meansCompany(const QString &text)
{
    static const auto meanings = meaningsOf(std::array{
        Words{"company", "company|the company|whole company|selskap|selskapet|hele selskapet|bedriften|hele bedriften|firma|företaget|hela företaget|"
                         "bolaget|virksomheden|hele virksomheden|yritys|koko yritys"}});
    return look(meanings, text).has_value();
}
