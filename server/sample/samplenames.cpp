// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "samplenames.h"

#include "samplerandom.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView firstNames[] = {
    u"Agnete",   u"Agnieszka", u"Amina",    u"Anne-Lise", u"Arild",    u"Asbjørn",  u"Aslaug",  u"Atle",
    u"Berit",    u"Birger",    u"Bjørg",    u"Bjørnar",   u"Dagfinn",  u"Dagny",    u"Eirin",   u"Eldbjørg",
    u"Endre",    u"Eskil",     u"Frøydis",  u"Geir",      u"Gjertrud", u"Gunnhild", u"Gunnvor", u"Halldis",
    u"Halvard",  u"Herborg",   u"Hilde",    u"Idar",      u"Ingunn",   u"Jarle",    u"Jorunn",  u"Kåre",
    u"Kjellaug", u"Linh",      u"Magnhild", u"Marek",     u"Nadia",    u"Oddny",    u"Oddvar",  u"Piotr",
    u"Pål",      u"Ragnvald",  u"Randi",    u"Reidun",    u"Roar",     u"Sigbjørn", u"Sigmund", u"Sigrunn",
    u"Snorre",   u"Sunniva",   u"Sverre",   u"Sølvi",     u"Terje",    u"Tordis",   u"Torgeir", u"Torunn",
    u"Trygve",   u"Turid",     u"Unn",      u"Vebjørn",   u"Vigdis",   u"Yusuf",    u"Ørjan",   u"Ørnulf",
    u"Øystein",  u"Åge",       u"Åshild",   u"Åsmund",
};

constexpr QStringView lastNames[] = {
    u"Bakken",   u"Berntsen", u"Bjørkli",  u"Bjørnstad",  u"Brandvold", u"Brekke",     u"Bråten",
    u"Dyrnes",   u"Eikeland", u"Engeset",  u"Espeland",   u"Fagervik",  u"Fjellanger", u"Flåten",
    u"Fossheim", u"Gjerde",   u"Gjøvåg",   u"Granli",     u"Grødem",    u"Grønvold",   u"Gulliksen",
    u"Gåsdal",   u"Haugen",   u"Haugland", u"Helgerud",   u"Helland",   u"Hjelle",     u"Hjortland",
    u"Hovden",   u"Hølland",  u"Håskjold", u"Jonsrud",    u"Jørstad",   u"Kjærland",   u"Kleiven",
    u"Kolstad",  u"Kvamme",   u"Kvåle",    u"Landsem",    u"Langeland", u"Leirvåg",    u"Lundeby",
    u"Lyngmo",   u"Løken",    u"Lønnås",   u"Midtbø",     u"Mjåvatn",   u"Myrvang",    u"Mæhle",
    u"Mørkved",  u"Nesheim",  u"Nordås",   u"Nygård",     u"Næsset",    u"Opdal",      u"Oterholm",
    u"Rambjør",  u"Ringstad", u"Rogstad",  u"Rønningen",  u"Røsand",    u"Sandnes",    u"Selnes",
    u"Skjåk",    u"Skogvang", u"Slettebø", u"Steinsland", u"Stensrud",  u"Storløkken", u"Strømme",
    u"Sundby",   u"Sæther",   u"Søgård",   u"Sørli",      u"Tangen",    u"Tjøme",      u"Tveiten",
    u"Tømmerås", u"Ulvestad", u"Vangen",   u"Vassbø",     u"Vestby",    u"Vikøren",    u"Volden",
    u"Vågane",   u"Ytreland", u"Øien",     u"Østby",      u"Øverås",    u"Øygarden",   u"Åkvåg",
    u"Åmli",     u"Årnes",    u"Åsheim",
};

constexpr qsizetype firstCount = std::size(firstNames);
constexpr qsizetype lastCount = std::size(lastNames);
constexpr qsizetype pairCount = firstCount * lastCount;

// A step without a common divisor visits every pair once before it comes back, in an order that looks
// shuffled.
constexpr qsizetype pairStep = 7919;
static_assert(std::gcd(pairStep, pairCount) == 1);

} // namespace

SampleName sampleName(quint32 seed, int index)
{
    const auto start = qsizetype(SampleRandom(seed, SampleRandom::Names, 0).next());
    const auto pair = (start + index * pairStep) % pairCount;
    const auto round = index / pairCount;
    const auto last = pair / firstCount;
    SampleName name{firstNames[pair % firstCount].toString(), lastNames[last].toString(),
                    int(round / lastCount) + 1};
    if (const auto middle = round % lastCount; middle > 0)
        name.last.prepend(lastNames[(last + middle) % lastCount].toString() + u' ');
    return name;
}

QString sampleLocalPart(const SampleName &name)
{
    QString text;
    const auto spoken = (name.first + u' ' + name.last).toLower();
    for (const QChar c : spoken) {
        switch (c.unicode()) {
        case u' ':
            text += u'.';
            break;
        case u'æ':
            text += "ae"_L1;
            break;
        case u'ø':
            text += u'o';
            break;
        case u'å':
            text += u'a';
            break;
        default:
            text += c;
        }
    }
    return name.number > 1 ? text + QString::number(name.number) : text;
}
