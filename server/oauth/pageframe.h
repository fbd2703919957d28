// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/httpresponse.h"

#include <array>

/// The languages that the service's pages are written in.
enum class PageLanguage { English, Norwegian };

/// Their tags (BCP 47), in the same order.
inline constexpr std::array pageLanguages{"en", "nb"};

/// The first of the wishes, which are tags such as `nb-NO`, that there are pages for; else English.
[[nodiscard]] PageLanguage pageLanguage(const QStringList &wishes);

/// The tags of an `Accept-Language`, in their order.
[[nodiscard]] QStringList acceptedLanguages(const QByteArray &field);

/// A page with the service's look: plain HTML without script, light or dark as the browser is. `content` is
/// HTML; `title` is text. Forms may be sent, and lead on, to `formTargets` (of a Content-Security-Policy)
/// only.
[[nodiscard]] HttpResponse framedPage(int status, PageLanguage language, const QString &title,
                                      const QString &content, const QByteArray &formTargets = "'self'");
