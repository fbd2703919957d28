// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#include "translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

// Outside any namespace, as the macro demands; a static library's resources register only when asked to.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(selskap_translations);
}

namespace {

constexpr auto translatorName = "SelskapTranslator"_L1;

void ensureTranslationResources()
{
    static const bool once = (initTranslationResources(), true);
    Q_UNUSED(once)
}

bool install(QCoreApplication &app, const QString &catalogue, const QString &directory)
{
    auto *translator = new QTranslator(&app);
    translator->setObjectName(translatorName);
    if (!translator->load(catalogue, directory)) {
        delete translator;
        return false;
    }
    QCoreApplication::installTranslator(translator); // false for an empty catalogue, which is no failure
    return true;
}

} // namespace

QStringList availableLanguages()
{
    ensureTranslationResources();
    QStringList languages;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"selskap_*.qm"_s}, QDir::Files, QDir::Name))
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    return languages;
}

bool installTranslators(QCoreApplication &app, const QString &language)
{
    // A translator that dies uninstalls itself.
    qDeleteAll(app.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly));

    const QString code = language.section(u'_', 0, 0).section(u'-', 0, 0);
    if (!availableLanguages().contains(code))
        return false;
    const QString qtCatalogue = u"qtbase_"_s + code;
    if (!install(app, qtCatalogue, u":/i18n"_s)) // what Qt itself ships serves for the others
        install(app, qtCatalogue, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(app, u"selskap_"_s + code, u":/i18n"_s);
}
