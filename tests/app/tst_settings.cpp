// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT
private slots:
    void whatWasChosenIsThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        const Preferences chosen{u"sv"_s, 2, 125, u"nb_NO"_s, true, NoticeKind::Approval | NoticeKind::Invitation};
        {
            Settings settings(folder.path());
            QVERIFY(settings.preferences() == (Preferences{Settings::systemLanguage()}));
            settings.setPreferences(chosen);
        }
        QVERIFY(Settings(folder.path()).preferences() == chosen);
    }

    void whatIsNoChoiceAnyMoreIsAsUsual()
    {
        const QTemporaryDir folder;
        {
            QSettings store(QDir(folder.path()).filePath(u"settings.ini"_s), QSettings::IniFormat);
            store.setValue("textPercent"_L1, 4000);
            store.setValue("formats"_L1, u"xx_YY"_s);
            store.setValue("language"_L1, u"tlh"_s);
        }
        QVERIFY(Settings(folder.path()).preferences() == (Preferences{Settings::systemLanguage()}));
    }

    void formatsGoByLanguageUnlessChosen()
    {
        Preferences preferences{u"en"_s};
        QCOMPARE(preferences.locale().name(), u"en_GB"_s);
        preferences.language = u"fi"_s;
        QCOMPARE(preferences.locale().language(), QLocale::Finnish);
        preferences.formats = u"nb_NO"_s;
        QCOMPARE(preferences.locale().name(), u"nb_NO"_s);
        preferences.formats = u"system"_s;
        QCOMPARE(preferences.locale(), QLocale::system());
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
