// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"

#include "ui/settings/settingswindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const SettingsWindow::Facts someFacts{u"https://konto.nordmannbygg.example"_s, u"Kari Nordmann (kari@nordmannbygg.example)"_s,
                                      u"Nordmann Bygg AS"_s, u"/home/kari/.local/share/selskap"_s};

Preferences english()
{
    Preferences preferences;
    preferences.language = u"en"_s;
    return preferences;
}

void choose(SettingsWindow &window, const QString &name, const QVariant &value)
{
    auto *box = window.findChild<QComboBox *>(name);
    const int index = box->findData(value);
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
    emit box->activated(index);
}

} // namespace

class tst_SettingsWindow : public QObject
{
    Q_OBJECT
private slots:
    void looksRight_data() { Surroundings::addRows(); }
    void looksRight()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        QFETCH(Theme, theme);
        const Surroundings surroundings(language, percent, theme);
        SettingsWindow window(english(), someFacts);
        QVERIFY(DialogChecks::show(&window));

        QCOMPARE(DialogChecks::faults(&window, u"settings"_s), QString());
    }

    void eachChoiceIsToldAtOnce()
    {
        SettingsWindow window(english(), someFacts);
        QList<Preferences> told;
        connect(&window, &SettingsWindow::changed, &window, [&told](const Preferences &now) { told.append(now); });

        choose(window, u"language"_s, u"fi"_s);
        choose(window, u"theme"_s, int(Theme::Dark));
        choose(window, u"textSize"_s, 125);
        choose(window, u"formats"_s, u"nb_NO"_s);
        window.findChild<QCheckBox *>(u"beginsOffline"_s)->click();

        window.findChild<QCheckBox *>(u"noticeBudget"_s)->click();

        Preferences wanted{u"fi"_s, int(Theme::Dark), 125, u"nb_NO"_s, true, NoticeKind::Budget};
        QCOMPARE(told.size(), 6);
        QVERIFY(told.last() == wanted);
    }

    void choosingTheSameTellsNothing()
    {
        SettingsWindow window(english(), someFacts);
        QSignalSpy changed(&window, &SettingsWindow::changed);
        choose(window, u"theme"_s, int(Theme::System));
        QCOMPARE(changed.size(), 0);
    }

    void theSampleFollowsTheFormats()
    {
        SettingsWindow window(english(), someFacts);
        const auto sample = [&window] { return window.findChild<QComboBox *>(u"formats"_s)->accessibleDescription(); };
        QVERIFY2(sample().contains(u"1,234.50"_s), qPrintable(sample()));
        choose(window, u"formats"_s, u"nb_NO"_s);
        QTRY_VERIFY2(sample().contains(u"234,50"_s), qPrintable(sample()));
        QVERIFY2(sample().contains(u"23.11.2026"_s), qPrintable(sample()));
    }

    void restoresTheUsualOnes()
    {
        Preferences chosen{u"en"_s, int(Theme::Dark), 150, u"fi_FI"_s, true, NoticeKind::Approval};
        SettingsWindow window(chosen, someFacts);
        QList<Preferences> told;
        connect(&window, &SettingsWindow::changed, &window, [&told](const Preferences &now) { told.append(now); });
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->text() == "&Restore the usual ones"_L1)
                button->click();
        }
        QCOMPARE(told.size(), 1);
        QVERIFY(told.last() == english());
    }

    void searchLeavesWhatMatches()
    {
        SettingsWindow window(english(), someFacts);
        QVERIFY(DialogChecks::show(&window));
        auto *search = window.findChild<QLineEdit *>();
        const auto *theme = window.findChild<QComboBox *>(u"theme"_s);
        const auto *offline = window.findChild<QCheckBox *>(u"beginsOffline"_s);

        search->setText(u"DARK"_s);
        QTRY_VERIFY(theme->isVisible() && !offline->isVisible());
        search->setText(u"begin off"_s);
        QTRY_VERIFY(!theme->isVisible() && offline->isVisible());
        search->setText(u"no such thing"_s);
        QTRY_VERIFY(!theme->isVisible() && !offline->isVisible());
        search->clear();
        QTRY_VERIFY(theme->isVisible() && offline->isVisible());
    }

    void whoCannotSignOutIsToldWhy()
    {
        auto facts = someFacts;
        facts.whyNotSignOut = u"There is nothing to sign out of."_s;
        SettingsWindow window(english(), facts);
        auto *button = window.findChild<QPushButton *>(u"signOut"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(facts.whyNotSignOut));

        SettingsWindow other(english(), someFacts);
        QSignalSpy heard(&other, &SettingsWindow::signOutRequested);
        other.findChild<QPushButton *>(u"signOut"_s)->click();
        QCOMPARE(heard.size(), 1);
    }
};

QTEST_MAIN(tst_SettingsWindow)
#include "tst_settingswindow.moc"
