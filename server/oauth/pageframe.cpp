// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "pageframe.h"

#include "server/store/token.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto style = R"(
:root { color-scheme: light dark; --back: #EFF0F1; --card: #FFFFFF; --text: #1E1E1E; --muted: #5F6368;
  --line: #767B80; --accent: #0B5CAD; --on-accent: #FFFFFF; --error: #B3261E; }
@media (prefers-color-scheme: dark) { :root { --back: #1E1E1E; --card: #31363B; --text: #F2F3F4; --muted: #A8ADB3;
  --line: #8C9197; --accent: #7DB8FF; --on-accent: #10243A; --error: #FF8A80; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 16px; background: var(--back);
  color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
main { width: 100%; max-width: 400px; padding: 32px; background: var(--card); border-radius: 12px;
  box-shadow: 0 1px 3px rgb(0 0 0 / .2), 0 8px 24px rgb(0 0 0 / .08); }
.brand { margin: 0 0 24px; color: var(--accent); font-weight: 700; letter-spacing: .02em; }
h1 { margin: 0 0 16px; font-size: 24px; line-height: 1.25; }
p { margin: 0 0 16px; }
.hint { color: var(--muted); }
.apart { margin-top: 24px; margin-bottom: 4px; }
label + .hint, label + .problem, .problem + .hint { margin: 0 0 8px; font-size: 14px; }
input:read-only { border-style: dashed; color: var(--muted); }
.problem { padding: 8px 12px; border-left: 4px solid var(--error); color: var(--error); }
label { display: block; margin-bottom: 4px; font-weight: 600; }
input { display: block; width: 100%; margin-bottom: 16px; padding: 10px 12px; font: inherit; color: inherit;
  background: transparent; border: 1px solid var(--line); border-radius: 6px; }
button { display: block; width: 100%; margin-top: 8px; padding: 10px 12px; font: inherit; font-weight: 600;
  border: 1px solid var(--accent); border-radius: 6px; background: var(--accent); color: var(--on-accent);
  cursor: pointer; overflow-wrap: anywhere; }
button.plain { background: transparent; color: var(--accent); }
button.company { text-align: left; background: transparent; color: inherit; border-color: var(--line); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
)";

} // namespace

PageLanguage pageLanguage(const QStringList &wishes)
{
    for (const auto &wish : wishes) {
        auto tag = wish.trimmed().left(2).toLower();
        if (tag == "nn"_L1 || tag == "no"_L1)
            tag = u"nb"_s;
        const auto found = std::find(pageLanguages.begin(), pageLanguages.end(), tag.toLatin1());
        if (found != pageLanguages.end())
            return PageLanguage(found - pageLanguages.begin());
    }
    return PageLanguage::English;
}

QStringList acceptedLanguages(const QByteArray &field)
{
    return QString::fromLatin1(field).split(u',', Qt::SkipEmptyParts);
}

HttpResponse framedPage(int status, PageLanguage language, const QString &title, const QString &content,
                        const QByteArray &formTargets)
{
    const auto nonce = randomToken();
    const auto html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>%2 – Selskap</title>\n<style nonce=\"%3\">%4</style>\n</head>\n"
        "<body>\n<main>\n<p class=\"brand\">Selskap</p>\n<h1>%2</h1>\n%5</main>\n</body>\n</html>\n"_s.arg(
            QString::fromLatin1(pageLanguages[size_t(language)]), title.toHtmlEscaped(),
            QString::fromLatin1(nonce), QString::fromUtf8(style), content);
    HttpResponse response{status, {{"Content-Type", "text/html; charset=utf-8"}}, html.toUtf8()};
    response.with("Content-Security-Policy",
                  "default-src 'none'; style-src 'nonce-" + nonce + "'; form-action " + formTargets
                      + "; base-uri 'none'; frame-ancestors 'none'");
    response.with("X-Frame-Options", "DENY").with("Referrer-Policy", "no-referrer");
    return response;
}
