// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sampleprofile.h"

using enum SampleJob;
using enum BudgetOwner;
using enum BudgetPeriod;
using enum Enforcement;

namespace {

// One person keeps the accounts of both companies, so that signing in has to ask which one is meant.
constexpr SamplePerson accountant{Finance, 2, u"Ragnhild", u"Sæther",
                                  u"ragnhild.saether@nordmannbygg.example"};

SamplePerson inGroup(SamplePerson person, SampleJob job, int group)
{
    person.job = job;
    person.group = group;
    return person;
}

} // namespace

const SampleProfile &nordmannBygg()
{
    static const SampleProfile profile{
        .name = u"Nordmann Bygg AS",
        .organisationNumber = u"312345676",
        .domain = u"nordmannbygg.example",
        .street = u"Byggeplassen 1",
        .postalCode = u"0150",
        .city = u"Oslo",
        .orderPrefix = u"NB",
        .groups =
            {
                {u"Nordmann Bygg AS", -1, u"1000", u"", {0}},
                {u"Administrasjon", 0, u"1100", u"Ledelse og støtte", {5}},
                {u"Økonomi og lønn", 1, u"1110", u""},
                {u"HR og HMS", 1, u"1120", u"Helse, miljø og sikkerhet"},
                {u"IT", 1, u"1130", u""},
                {u"Innkjøp", 0, u"1200", u"Rammeavtaler og lager", {5}},
                {u"Innkjøp Oslo", 5, u"1210", u""},
                {u"Innkjøp Bergen", 5, u"1220", u""},
                {u"Sentrallager Alnabru", 5, u"1230", u"Mottak alle hverdager 07–15"},
                {u"Prosjekter", 0, u"2000", u"", {2, 6}},
                {u"Prosjekt Bjørvika", 9, u"2010", u"Kontorbygg, 14 etasjer", {2}},
                {u"Prosjekt Ensjø", 9, u"2020", u"86 leiligheter", {2}},
                {u"Prosjekt Fornebu", 9, u"2030", u"Barnehage"},
                {u"Prosjekt Ås", 9, u"2040", u"Laboratoriebygg", {2, 5}},
                {u"Prosjekt Drøbak skole", 9, u"2050", u"Ombygging i skolens ferier"},
                {u"Prosjekt Sørås", 9, u"2060", u"Rekkehus, byggetrinn 2"},
                {u"Håndverk", 0, u"3000", u"", {6}},
                {u"Tømrer", 16, u"3010", u""},
                {u"Betong", 16, u"3020", u""},
                {u"Mur og puss", 16, u"3030", u""},
                {u"Rør", 16, u"3040", u""},
                {u"Elektro", 16, u"3050", u""},
                {u"Maskin og transport", 16, u"3060", u""},
                {u"Service og vedlikehold", 0, u"4000", u"Reklamasjoner og vaktordning", {6}},
            },
        .people =
            {
                {Administrator, 1, u"Kari", u"Ødegård", u"kari.odegard@nordmannbygg.example"},
                {Manager, 3, u"Håvard", u"Lunde", u"havard.lunde@nordmannbygg.example"},
                {Approver, 9, u"Solveig", u"Åsheim", u"solveig.asheim@nordmannbygg.example"},
                {Customer, 10, u"Øyvind", u"Bråten", u"oyvind.braten@nordmannbygg.example"},
                accountant,
                {.job = Approver, .group = 5, .delegate = 6},
                {Approver, 16},
                {Buyer, 6},
                {Administrator, 4},
                {BuyingManager, 10},
            },
        .budgets =
            {
                {u"Årsbudsjett", Company, 0, Yearly, Warn, 71},
                {u"Kvartalsramme", Company, 0, Quarterly, Warn, 88},
                {u"Verneutstyrskampanjen", Company, 0, Once, Warn, 46},
                {u"", Group, 1, Quarterly, Warn, 38},
                {u"", Group, 2, Yearly, Warn, 22},
                {u"", Group, 4, Quarterly, RequireApproval, 64},
                {u"", Group, 5, Yearly, Warn, 79},
                {u"", Group, 6, Monthly, RequireApproval, 52},
                {u"", Group, 7, Monthly, RequireApproval, 61},
                {u"", Group, 8, Monthly, Warn, 86},
                {u"", Group, 9, Yearly, Warn, 69},
                {u"Prosjekt Bjørvika – materialer", Group, 10, Once, RequireApproval, 97},
                {u"Prosjekt Ensjø – materialer", Group, 11, Once, RequireApproval, 98},
                {u"Prosjekt Fornebu – materialer", Group, 12, Once, Warn, 108},
                {u"Prosjekt Ås – materialer", Group, 13, Once, Warn, 93},
                {u"Prosjekt Drøbak skole – materialer", Group, 14, Once, Block, 41},
                {u"Prosjekt Sørås – materialer", Group, 15, Once, Warn, 57},
                {u"", Group, 16, Yearly, Warn, 74},
                {u"", Group, 17, Monthly, Warn, 66, true},
                {u"", Group, 18, Quarterly, Warn, 103},
                {u"", Group, 21, Weekly, Warn, 35},
                {u"", Group, 22, Quarterly, Block, 48},
                {u"", Group, 23, Monthly, Warn, 59},
                {u"", User, 3, Monthly, RequireApproval, 84},
                {u"", User, 7, Monthly, Warn, 62},
                {u"", User, 9, Quarterly, Warn, 91},
                {u"", User, 0, Yearly, Warn, 18},
                {u"", User, 8, Yearly, Block, 27},
                {u"Verktøy", User, 3, Yearly, Warn, 44},
                {u"Prøveordning", Group, 20, Weekly, Warn, 50, false, false},
            },
        .articles = sampleArticles(),
        .ownRoles = true,
        .waitingBuyers = {3, 9, -1, -1, 3, -1, 7, -1, 9, -1, -1, -1},
    };
    return profile;
}

const SampleProfile &fjordlysElektro()
{
    static const SampleProfile profile{
        .name = u"Fjordlys Elektro AS",
        .organisationNumber = u"942110286",
        .domain = u"fjordlyselektro.example",
        .street = u"Kaiveien 7",
        .postalCode = u"6003",
        .city = u"Ålesund",
        .orderPrefix = u"FE",
        .groups =
            {
                {u"Fjordlys Elektro AS", -1, u"100", u"", {0}},
                {u"Administrasjon", 0, u"110", u""},
                {u"Montasje", 0, u"200", u"", {1}},
                {u"Service", 0, u"300", u"", {1}},
            },
        .people =
            {
                {Administrator, 1, u"Bjarte", u"Vågane"},
                {Approver, 2},
                {Customer, 2},
                {Buyer, 3},
                inGroup(accountant, Manager, 1),
            },
        .budgets =
            {
                {u"Årsbudsjett", Company, 0, Yearly, Warn, 63},
                {u"", Group, 2, Monthly, RequireApproval, 90},
                {u"", Group, 3, Quarterly, Warn, 55},
            },
        .articles = sampleElectricalArticles(),
        .ownRoles = false,
        .waitingBuyers = {2, -1},
    };
    return profile;
}
