// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

enum class Name { Refused, Kept, ByRule };

struct Hostile {
    const char *what;
    QString text;
    Name asName; ///< what becomes of it as the name of something
};

/// What people paste, and what somebody writes who wants the program to do what it should not.
inline QList<Hostile> hostileTexts()
{
    using namespace Qt::Literals::StringLiterals;
    const auto c = [](char16_t code) { return QString(QChar(code)); };
    return {
        {"bold", u"<b>Kari</b>"_s, Name::Kept},
        {"image", u"<img src=\"file:///etc/passwd\">"_s, Name::Kept},
        {"remote image", u"<img src='https://example.org/x.png'>"_s, Name::Kept},
        {"link", u"<a href=\"https://example.org\">Kari</a>"_s, Name::Kept},
        {"script", u"<script>alert(1)</script>"_s, Name::Kept},
        {"qt markup", u"<qt><h1>Kari</h1></qt>"_s, Name::Kept},
        {"open tag", u"<html><table><tr><td"_s, Name::Kept},
        {"entity", u"&lt;b&gt; &amp; &#x202e;"_s, Name::Kept},
        {"mnemonic", u"Salg & service && mer &x"_s, Name::Kept},
        {"first place marker", u"%1"_s, Name::Kept},
        {"place markers", u"%1 %2 %3 %9 %L1 %99"_s, Name::Kept},
        {"plural marker", u"%n %Ln"_s, Name::Kept},
        {"printf", u"%s%s%n%x%p"_s, Name::Kept},
        {"sum formula", u"=1+1"_s, Name::Kept},
        {"command formula", u"=cmd|' /C calc'!A0"_s, Name::Kept},
        {"plus formula", u"+1+1"_s, Name::Kept},
        {"minus formula", u"-2+3"_s, Name::Kept},
        {"at formula", u"@SUM(A1:A9)"_s, Name::Kept},
        {"separators", u"a;b,c\"d\"\"e"_s, Name::Kept},
        {"quotes", u"'; DROP TABLE users; --"_s, Name::Kept},
        {"pattern", u"100% _ * [a-z] ? \\"_s, Name::Kept},
        {"path", u"../../../../etc/passwd"_s, Name::Kept},
        {"null word", u"null"_s, Name::Kept},
        {"json", u"{\"id\": null}"_s, Name::Kept},
        {"emoji", u"Kari 👩‍👩‍👧‍👦 🇳🇴"_s, Name::ByRule}, // joiners
        {"accents in heaps", u"K"_s + QString(60, QChar(0x0301)) + u"ari"_s, Name::Kept},
        {"right to left", u"שלום עולם"_s, Name::Kept},
        {"override", u"Kari "_s + c(0x202e) + u"nnamdroN"_s, Name::Refused},
        {"isolate", c(0x2067) + u"Kari"_s + c(0x2069), Name::Refused},
        {"embedding", c(0x202b) + u"Kari"_s + c(0x202c), Name::Refused},
        {"hidden tags", u"Kari\U000e0068\U000e0069"_s, Name::Refused},
        {"flag of tags", u"Kari 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"_s, Name::Kept},
        {"marks of direction", u"Kari "_s + c(0x200e) + c(0x200f) + u"!"_s, Name::ByRule},
        {"no width", u"Ka"_s + c(0x200b) + u"ri"_s, Name::ByRule},
        {"nul", u"Kari"_s + c(0) + u"Nordmann"_s, Name::Refused},
        {"escape", u"Kari"_s + c(0x1b) + u"[31m"_s, Name::Refused},
        {"bell and backspace", c(7) + u"Kari"_s + c(8), Name::Refused},
        {"tab", u"Kari\tNordmann"_s, Name::Refused},
        {"line break", u"Kari\nNordmann"_s, Name::Refused},
        {"line separator", u"Kari"_s + c(0x2028) + u"Nordmann"_s, Name::Refused},
        {"upper control", u"Kari"_s + c(0x85) + u"Nordmann"_s, Name::Refused},
        {"half a pair", u"Kari"_s + c(0xd83d), Name::Refused},
        {"the other half", c(0xdc69) + u"Kari"_s, Name::Refused},
        {"spaces only", u"     "_s, Name::Refused},
        {"one too many", QString(121, u'å'), Name::Refused},
        {"ten thousand", QString(10'000, u'W'), Name::Refused},
    };
}
