// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QCoreApplication;

/// The languages the program can be shown in, as ISO 639 codes in alphabetical order.
[[nodiscard]] QStringList availableLanguages();

/// Shows \a app in \a language (a code, or a locale name such as nb_NO) instead of the one before, Qt's own
/// texts included; false, and English, if it is not available. May be called again while running, from the
/// GUI thread; widgets then get a LanguageChange event.
bool installTranslators(QCoreApplication &app, const QString &language);
