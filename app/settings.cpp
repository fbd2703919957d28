// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "settings.h"

#include "models/recordtexts.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {

QString profileKey(const QString &origin)
{
    // A slash would make a group of it.
    return u"profiles/"_s + QString::fromLatin1(origin.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString preparedFolder(const QString &folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

} // namespace

Settings::Settings(const QString &folder)
    : m_folder(preparedFolder(folder))
    , m_store(QDir(folder).filePath(u"settings.ini"_s), QSettings::IniFormat)
{
}

QString Settings::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString Settings::systemLanguage()
{
    const auto language = QLocale::system().language();
    if (language == QLocale::NorwegianBokmal || language == QLocale::NorwegianNynorsk || language == QLocale::C)
        return u"nb"_s;
    const auto code = QLocale::system().name().section(u'_', 0, 0);
    return RecordTexts::languages().contains(code) ? code : u"en"_s;
}

QString Settings::language() const
{
    const auto chosen = m_store.value("language"_L1).toString();
    if (RecordTexts::languages().contains(chosen))
        return chosen;
    return systemLanguage();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue("language"_L1, language);
}

int Settings::theme() const
{
    return m_store.value("theme"_L1, 0).toInt();
}

void Settings::setTheme(int theme)
{
    m_store.setValue("theme"_L1, theme);
}

Preferences Settings::preferences() const
{
    Preferences preferences;
    preferences.language = language();
    preferences.theme = theme();
    if (const int percent = m_store.value("textPercent"_L1).toInt(); Preferences::textSizes().contains(percent))
        preferences.textPercent = percent;
    if (const auto formats = m_store.value("formats"_L1).toString(); Preferences::formatChoices().contains(formats))
        preferences.formats = formats;
    preferences.beginsOffline = m_store.value("beginsOffline"_L1).toBool();
    preferences.notices = NoticeKinds(m_store.value("notices"_L1).toInt());
    return preferences;
}

void Settings::setPreferences(const Preferences &preferences)
{
    setLanguage(preferences.language);
    setTheme(preferences.theme);
    m_store.setValue("textPercent"_L1, preferences.textPercent);
    m_store.setValue("formats"_L1, preferences.formats);
    m_store.setValue("beginsOffline"_L1, preferences.beginsOffline);
    m_store.setValue("notices"_L1, int(preferences.notices));
}

QUrl Settings::server() const
{
    return QUrl(m_store.value("server"_L1).toString());
}

void Settings::setServer(const QUrl &server)
{
    m_store.setValue("server"_L1, server.toString());
}

QString Settings::lastProfile(const QString &origin) const
{
    return m_store.value(profileKey(origin)).toString();
}

void Settings::setLastProfile(const QString &origin, const QString &name)
{
    m_store.setValue(profileKey(origin), name);
}
