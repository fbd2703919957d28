// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"

#include "ui/dialogs/aboutdialog.h"

#include <QClipboard>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

class tst_AboutDialog : public QObject
{
    Q_OBJECT

private slots:
    void looksRight_data() { Surroundings::addRows(); }
    void looksRight();
    void hasTheTextOfEachLicence_data();
    void hasTheTextOfEachLicence();
    void copiesTheFacts();
    void escapeCloses();
};

void tst_AboutDialog::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    QPointer dialog(new AboutDialog);
    QVERIFY(DialogChecks::show(dialog));

    QCOMPARE(DialogChecks::faults(dialog, u"about-system"_s), QString());
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    QCOMPARE(DialogChecks::faults(dialog, u"about-licences"_s), QString());
    delete dialog;
}

void tst_AboutDialog::hasTheTextOfEachLicence_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<QStringList>("phrases");
    QTest::addRow("Selskap") << u"Selskap"_s << QStringList{u"Apache License"_s};
    QTest::addRow("Qt") << u"Qt"_s << QStringList{u"The Qt Company"_s, u"GNU LESSER GENERAL PUBLIC LICENSE"_s, u"TERMS AND CONDITIONS"_s};
    QTest::addRow("QtKeychain") << u"QtKeychain"_s << QStringList{u"Frank Osterfeld"_s, u"Redistributions in binary form"_s};
    QTest::addRow("QCoro") << u"QCoro"_s << QStringList{u"Daniel Vrátil"_s, u"Permission is hereby granted"_s};
    QTest::addRow("simdjson") << u"simdjson"_s << QStringList{u"The simdjson authors"_s, u"Apache License"_s};
    QTest::addRow("SQLite") << u"SQLite"_s << QStringList{u"disclaims copyright"_s};
    QTest::addRow("zlib") << u"zlib"_s << QStringList{u"Jean-loup Gailly"_s};
    QTest::addRow("libzip") << u"libzip"_s << QStringList{u"Dieter Baron"_s, u"Redistributions in binary form"_s};
    QTest::addRow("libxlsxwriter") << u"libxlsxwriter"_s << QStringList{u"John McNamara"_s, u"Redistributions in binary form"_s, u"Gilles Vollant"_s};
    QTest::addRow("OpenSSL") << u"OpenSSL"_s << QStringList{u"The OpenSSL Project Authors"_s, u"Apache License"_s};
    QTest::addRow("libmicrohttpd") << u"libmicrohttpd"_s << QStringList{u"Christian Grothoff"_s, u"GNU LESSER GENERAL PUBLIC LICENSE"_s};
    QTest::addRow("curl") << u"curl"_s << QStringList{u"Daniel Stenberg"_s, u"Permission to use, copy, modify"_s};
    QTest::addRow("libsodium") << u"libsodium"_s << QStringList{u"Frank Denis"_s, u"Permission to use, copy, modify"_s};
    QTest::addRow("Lucide") << u"Lucide"_s << QStringList{u"Lucide Icons and Contributors"_s, u"Cole Bemis"_s};
}

void tst_AboutDialog::hasTheTextOfEachLicence()
{
    QFETCH(QString, component);
    QFETCH(QStringList, phrases);
    QPointer dialog(new AboutDialog);
    auto *list = dialog->findChild<QListWidget *>();
    const auto found = list->findItems(component + u" ("_s, Qt::MatchStartsWith);
    QCOMPARE(found.size(), 1);

    list->setCurrentItem(found.first());

    const auto texts = list->parentWidget()->findChild<QPlainTextEdit *>()->toPlainText();
    for (const auto &phrase : phrases)
        QVERIFY2(texts.contains(phrase), qPrintable(phrase));
    delete dialog;
}

void tst_AboutDialog::copiesTheFacts()
{
    QPointer dialog(new AboutDialog);
    QVERIFY(DialogChecks::show(dialog));
    const auto *page = dialog->findChild<QTabWidget *>()->widget(0);

    QTest::keyClick(page->findChild<QPushButton *>(), Qt::Key_Space);

    const auto copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, AboutDialog::systemFacts());
    QVERIFY(copied.contains(QLatin1StringView(SELSKAP_VERSION)));
    QVERIFY(copied.contains(QLatin1StringView(qVersion())));
    delete dialog;
}

void tst_AboutDialog::escapeCloses()
{
    QPointer dialog(new AboutDialog);
    QVERIFY(DialogChecks::show(dialog));

    QTest::keyClick(dialog, Qt::Key_Escape);

    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(tst_AboutDialog)
#include "tst_aboutdialog.moc"
