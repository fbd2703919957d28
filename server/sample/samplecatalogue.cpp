// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "samplecatalogue.h"

namespace {

constexpr SampleArticle articles[] = {
    {u"10100148", u"Konstruksjonsvirke C24 48x148 mm, impregnert, løpemeter", 4690, 240},
    {u"10100198", u"Konstruksjonsvirke C24 48x198 mm, løpemeter", 5290, 180},
    {u"10100298", u"Konstruksjonsvirke C24 36x298 mm, løpemeter", 8990, 90},
    {u"10110023", u"Lekt 23x48 mm, løpemeter", 1090, 400},
    {u"10110036", u"Sløyfe 36x48 mm, løpemeter", 1490, 300},
    {u"10120120", u"Terrassebord 28x120 mm, impregnert, løpemeter", 2890, 320},
    {u"10120148", u"Utvendig panel 19x148 mm, grunnet, løpemeter", 3290, 300},
    {u"10200013", u"Gipsplate standard 13x1200x2400 mm", 12990, 80},
    {u"10200113", u"Gipsplate våtrom 13x900x2400 mm", 17490, 60},
    {u"10210012", u"OSB-plate 12x1220x2440 mm", 24900, 60},
    {u"10210018", u"Kryssfiner 18x1200x2400 mm", 52900, 40},
    {u"10210022", u"Gulvsponplate 22x620x2420 mm", 23900, 60},
    {u"10300150", u"Steinull stenderplate 150 mm, pakke 4,2 m²", 42900, 48},
    {u"10300200", u"Steinull stenderplate 200 mm, pakke 3,1 m²", 44900, 48},
    {u"10310050", u"EPS S150 50x600x1200 mm, pakke", 38900, 60},
    {u"10310100", u"XPS 300 100x585x1185 mm, pakke", 61900, 40},
    {u"10320250", u"Vindsperre 2,8x25 m, rull", 94900, 12},
    {u"10320350", u"Dampsperre 0,2 mm 2,6x15 m, rull", 44900, 16},
    {u"10400025", u"Tørrbetong B30, 25 kg", 8990, 120},
    {u"10400125", u"Støpemasse hurtig, 25 kg", 21900, 60},
    {u"10410020", u"Mørtel M5, 20 kg", 9490, 90},
    {u"10410120", u"Flislim fleksibel, 20 kg", 28900, 40},
    {u"10420200", u"Armeringsnett K189 2,3x5 m", 54900, 40},
    {u"10420212", u"Armeringsjern ø12 mm, 6 m", 9990, 120},
    {u"10430200", u"Lecablokk 20 cm", 4490, 240},
    {u"10440100", u"Forskalingsolje, 10 l", 64900, 6},
    {u"10500490", u"Treskrue utvendig 4,9x85 mm, 250 stk", 28900, 30},
    {u"10500360", u"Gipsskrue 3,6x32 mm, 1000 stk", 19900, 30},
    {u"10510090", u"Spiker 3,1x90 mm varmforsinket, 2000 stk", 74900, 12},
    {u"10520112", u"Bjelkesko 48x198 mm", 3990, 80},
    {u"10520212", u"Vinkelbeslag 90x90 mm", 1890, 160},
    {u"10530310", u"Monteringsskum, 750 ml", 11900, 36},
    {u"10530410", u"Fugemasse byggfuge grå, 300 ml", 8900, 48},
    {u"10540110", u"Kjemisk anker, 300 ml", 26900, 24},
    {u"10600010", u"Takpapp underlag 1x15 m", 89900, 20},
    {u"10600110", u"Takrenne stål 125 mm, 3 m", 32900, 24},
    {u"10610120", u"Vindu fast 120x120 cm, 3-lags", 489000, 8},
    {u"10610210", u"Innerdør hvit 90x210 cm med karm", 249000, 12},
    {u"10610310", u"Ytterdør 90x210 cm, U-verdi 0,8", 1189000, 3},
    {u"10700010", u"Veggmaling hvit, 10 l", 89900, 20},
    {u"10700110", u"Beis dekkende, 9 l", 109000, 16},
    {u"10700210", u"Malerrull 25 cm med skaft", 14900, 20},
    {u"10800010", u"Vernehjelm hvit", 24900, 20},
    {u"10800020", u"Arbeidshansker str. 10, 12 par", 34900, 20},
    {u"10800030", u"Hørselvern med Bluetooth", 129000, 8},
    {u"10800040", u"Vernesko S3", 149000, 10},
    {u"10800050", u"Refleksjakke klasse 3", 119000, 12},
    {u"10800060", u"Fallsikringssett komplett", 329000, 4},
    {u"10900010", u"Drill/skrutrekker 18 V, 2 batterier", 289000, 4},
    {u"10900020", u"Sirkelsag 18 V", 319000, 3},
    {u"10900030", u"Kapp- og gjærsag 254 mm", 649000, 2},
    {u"10900040", u"Krysslaser grønn", 379000, 2},
    {u"10900050", u"Byggtørker 50 l", 1090000, 2},
    {u"10900060", u"Rullestillas 6,2 m", 1849000, 1},
    {u"10910010", u"Stige 3-delt 9 m", 449000, 2},
    {u"11000010", u"Rør-i-rør 15 mm, 100 m", 219000, 6},
    {u"11000020", u"Avløpsrør PP 110 mm, 3 m", 39900, 30},
    {u"11000030", u"Drensrør 110 mm, 50 m", 189000, 6},
    {u"12000010", u"Kabel PR 3x2,5 mm², 100 m", 189000, 12},
    {u"12000020", u"Kabel PR 5x6 mm², 50 m", 329000, 6},
    {u"12000030", u"Stikkontakt dobbel, jordet, hvit", 12900, 80},
    {u"12000040", u"Dimmer LED 300 W", 69900, 40},
    {u"12000050", u"Jordfeilautomat 16 A, 2-polet", 59900, 36},
    {u"12000060", u"Sikringsskap 3x14 moduler", 289000, 3},
    {u"12000070", u"LED-downlight 9 W, IP44", 24900, 80},
    {u"12000080", u"LED-armatur 1200 mm, IP65", 79900, 30},
    {u"12000090", u"Kabelkanal 40x60 mm, 2 m", 9900, 60},
    {u"12000100", u"Elbillader 22 kW", 849000, 4},
    {u"12000110", u"Koblingsboks IP66, 10 stk", 34900, 20},
    {u"12000120", u"Byggestrømskap 63 A", 1490000, 1},
};
constexpr size_t electricalCount = 12;

} // namespace

std::span<const SampleArticle> sampleArticles()
{
    return articles;
}

std::span<const SampleArticle> sampleElectricalArticles()
{
    return sampleArticles().last<electricalCount>();
}
