// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/settings/preferences.h"

#include <QSettings>
#include <QString>
#include <QUrl>

/// What a person has chosen for the whole program, in `settings.ini` of the data folder. Written at once; a file that cannot be written is reported
/// in the log, since nothing of it is work.
class Settings
{
public:
    /// `folder` is where all data is kept; made if it is missing, for its owner alone.
    explicit Settings(const QString &folder);

    /// The usual folder for a person's data.
    [[nodiscard]] static QString usualFolder();

    /// The language to begin with: English on an English system, else Norwegian.
    [[nodiscard]] static QString systemLanguage();

    [[nodiscard]] const QString &folder() const { return m_folder; }

    [[nodiscard]] QString language() const; ///< nb or en: chosen, else as the system
    void setLanguage(const QString &language);
    [[nodiscard]] int theme() const; ///< a Theme
    void setTheme(int theme);
    /// What of it was never chosen is as usual; a value that is no longer a choice is too.
    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences &preferences);
    [[nodiscard]] QUrl server() const;
    void setServer(const QUrl &server);
    /// The profile that was open last for this origin: the name of its folder; empty when there is none.
    [[nodiscard]] QString lastProfile(const QString &origin) const;
    void setLastProfile(const QString &origin, const QString &name);

private:
    QString m_folder;
    QSettings m_store;
};
