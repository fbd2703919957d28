// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#include "translations/translations.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <QTreeView>
#include <QWizard>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

class tst_Translations : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void languagesAreEmbedded();
    void unknownLanguageIsRefused();
    void localeNameIsUnderstood();
    void languageCanBeChangedAgain();
    void dialogButtonsAreNorwegian();
    void messageBoxIsNorwegian();
    void lineEditMenuIsNorwegian();
    void textEditMenuIsNorwegian();
    void wizardIsNorwegian();
    void fileDialogIsNorwegian();
    void keyNamesAreNorwegian_data();
    void keyNamesAreNorwegian();
    void keyNamesReadBack();
};

namespace {

QStringList plainTexts(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (!action->isSeparator())
            texts.append(action->text().section(u'\t', 0, 0).remove(u'&'));
    }
    return texts;
}

/// Every text with a letter that a file dialog drawn by Qt shows, tool tips and headers included.
QStringList fileDialogTexts()
{
    QFileDialog dialog(nullptr, {}, u"/"_s);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    QStringList texts;
    const auto add = [&texts](const QString &text) {
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
            texts.append(text);
    };
    for (const auto *label : dialog.findChildren<QLabel *>())
        add(label->text());
    for (const auto *button : dialog.findChildren<QAbstractButton *>()) {
        add(button->text());
        add(button->toolTip());
    }
    for (const auto *action : dialog.findChildren<QAction *>())
        add(action->text());
    const auto *tree = dialog.findChild<QTreeView *>();
    for (int column = 0; column < tree->model()->columnCount(); ++column) {
        const QString title = tree->model()->headerData(column, Qt::Horizontal).toString();
        if (title != "Type"_L1) // the same word in both languages
            add(title);
    }
    return texts;
}

qsizetype translatorCount()
{
    return qApp->findChildren<QTranslator *>().size();
}

} // namespace

void tst_Translations::cleanup()
{
    QVERIFY(installTranslators(*qApp, u"en"_s));
}

void tst_Translations::languagesAreEmbedded()
{
    QCOMPARE(availableLanguages(), QStringList({u"da"_s, u"en"_s, u"fi"_s, u"nb"_s, u"sv"_s}));
}

void tst_Translations::unknownLanguageIsRefused()
{
    QVERIFY(installTranslators(*qApp, u"nb"_s));
    QVERIFY(!installTranslators(*qApp, u"tlh"_s));
    QCOMPARE(translatorCount(), 0);
    QCOMPARE(QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text(), u"Cancel"_s);
}

void tst_Translations::localeNameIsUnderstood()
{
    QVERIFY(installTranslators(*qApp, u"nb_NO"_s));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Avbryt"_s);
}

void tst_Translations::languageCanBeChangedAgain()
{
    QVERIFY(installTranslators(*qApp, u"nb"_s));
    const qsizetype norwegian = translatorCount();
    QCOMPARE(norwegian, 2);
    QVERIFY(installTranslators(*qApp, u"en"_s));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    QVERIFY(installTranslators(*qApp, u"nb"_s));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Avbryt"_s);
    QCOMPARE(translatorCount(), norwegian);
}

void tst_Translations::dialogButtonsAreNorwegian()
{
    QVERIFY(installTranslators(*qApp, u"nb"_s));
    using Box = QDialogButtonBox;
    const std::pair<Box::StandardButton, QString> buttons[] = {
        {Box::Ok, u"OK"_s},           {Box::Save, u"Lagre"_s},       {Box::SaveAll, u"Lagre alle"_s},
        {Box::Open, u"Åpne"_s},       {Box::Yes, u"Ja"_s},           {Box::YesToAll, u"Ja til alt"_s},
        {Box::No, u"Nei"_s},          {Box::NoToAll, u"Nei til alt"_s}, {Box::Abort, u"Stopp"_s},
        {Box::Retry, u"Prøv igjen"_s}, {Box::Ignore, u"Ignorer"_s},  {Box::Close, u"Lukk"_s},
        {Box::Cancel, u"Avbryt"_s},   {Box::Discard, u"Forkast"_s},  {Box::Help, u"Hjelp"_s},
        {Box::Apply, u"Bruk"_s},      {Box::Reset, u"Nullstill"_s},
        {Box::RestoreDefaults, u"Gjenopprett standard"_s},
    };
    for (const auto &[button, text] : buttons) {
        const Box box(button);
        QCOMPARE(box.button(button)->text().remove(u'&'), text);
    }
}

void tst_Translations::messageBoxIsNorwegian()
{
    QVERIFY(installTranslators(*qApp, u"nb"_s));
    QMessageBox box(QMessageBox::Question, {}, u"?"_s, QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel);
    box.setDetailedText(u"..."_s);
    QStringList texts;
    for (const QAbstractButton *button : box.buttons())
        texts.append(button->text().remove(u'&'));
    texts.sort();
    QCOMPARE(texts, QStringList({u"Avbryt"_s, u"Ja"_s, u"Nei"_s, u"Vis detaljer …"_s}));
}

void tst_Translations::lineEditMenuIsNorwegian()
{
    QVERIFY(installTranslators(*qApp, u"nb"_s));
    QLineEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    QCOMPARE(plainTexts(menu->actions()), QStringList({u"Angre"_s, u"Gjør om"_s, u"Klipp ut"_s, u"Kopier"_s,
                                                       u"Lim inn"_s, u"Slett"_s, u"Merk alt"_s}));
}

void tst_Translations::textEditMenuIsNorwegian()
{
    QVERIFY(installTranslators(*qApp, u"nb"_s));
    QPlainTextEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    QCOMPARE(plainTexts(menu->actions()), QStringList({u"Angre"_s, u"Gjør om"_s, u"Klipp ut"_s, u"Kopier"_s,
                                                       u"Lim inn"_s, u"Slett"_s, u"Merk alt"_s}));
}

void tst_Translations::wizardIsNorwegian()
{
    QVERIFY(installTranslators(*qApp, u"nb"_s));
    QWizard wizard;
    wizard.setWizardStyle(QWizard::ModernStyle);
    QCOMPARE(wizard.buttonText(QWizard::NextButton).remove(u'&'), u"Neste >"_s);
    QCOMPARE(wizard.buttonText(QWizard::BackButton).remove(u'&'), u"< Tilbake"_s);
    QCOMPARE(wizard.buttonText(QWizard::FinishButton).remove(u'&'), u"Fullfør"_s);
}

void tst_Translations::fileDialogIsNorwegian()
{
    const QStringList english = fileDialogTexts();
    QVERIFY(english.contains(u"Look in:"_s));
    QVERIFY(installTranslators(*qApp, u"nb"_s));
    const QStringList norwegian = fileDialogTexts();
    QCOMPARE(norwegian.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(english.at(i) != norwegian.at(i), qPrintable(english.at(i)));
}

void tst_Translations::keyNamesAreNorwegian_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("text");
    QTest::addRow("letter") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) << u"Ctrl+Shift+C"_s;
    QTest::addRow("page") << QKeySequence(Qt::ALT | Qt::Key_PageDown) << u"Alt+PgDn"_s;
    QTest::addRow("enter") << QKeySequence(Qt::CTRL | Qt::Key_Return) << u"Ctrl+Enter"_s;
    QTest::addRow("space") << QKeySequence(Qt::Key_Space) << u"Mellomrom"_s;
    QTest::addRow("arrow") << QKeySequence(Qt::ALT | Qt::Key_Left) << u"Alt+Pil venstre"_s;
    QTest::addRow("delete") << QKeySequence(Qt::Key_Delete) << u"Del"_s;
}

void tst_Translations::keyNamesAreNorwegian()
{
    QFETCH(QKeySequence, keys);
    QFETCH(QString, text);
    QVERIFY(installTranslators(*qApp, u"nb"_s));
    QCOMPARE(keys.toString(QKeySequence::NativeText), text);
}

void tst_Translations::keyNamesReadBack()
{
    QVERIFY(installTranslators(*qApp, u"nb"_s));
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter), int(Qt::Key_Left), int(Qt::Key_Up),
                          int(Qt::Key_Space), int(Qt::Key_Backspace), int(Qt::Key_Delete), int(Qt::Key_Escape)}) {
        const QKeySequence keys(Qt::CTRL | Qt::Key(key));
        const QString text = keys.toString(QKeySequence::NativeText);
        QCOMPARE(QKeySequence::fromString(text, QKeySequence::NativeText), keys);
    }
}

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
