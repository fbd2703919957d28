// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"

#include "models/entities/result.h"
#include "translations/translations.h"
#include "ui/dialogs/registerdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class tst_RegisterDialog : public QObject
{
    Q_OBJECT

private slots:
    void looksRight_data() { Surroundings::addRows(); }
    void looksRight();
    void sendsWhatWasTyped();
    void checksTheNumberAsItIsTyped_data();
    void checksTheNumberAsItIsTyped();
    void leadsToTheFirstFault();
    void offersToAskForAccess();
    void saysWhatIsWrongWithThePassword();
    void keepsItsKeyUntilSomethingIsTyped();

private:
    static std::unique_ptr<RegisterDialog> open()
    {
        auto dialog = std::make_unique<RegisterDialog>(u"nb"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        return DialogChecks::show(dialog.get()) ? std::move(dialog) : nullptr;
    }
    static QLineEdit *edit(const QWidget &dialog, const QString &name)
    {
        for (auto *line : dialog.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name)
                return line;
        }
        return nullptr;
    }
    static QPushButton *button(const QWidget &dialog, const QString &text)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    static void fill(const QWidget &dialog)
    {
        for (const auto &[name, text] : {std::pair{u"Organisation number"_s, u"NO 312 345 676 MVA"_s}, {u"Name"_s, u"Nordmann Bygg AS"_s},
                                         {u"E-mail"_s, u"post@nordmannbygg.example"_s}, {u"First name"_s, u"Kari"_s},
                                         {u"Last name"_s, u"Ødegård"_s}, {u"Your e-mail"_s, u"kari@nordmannbygg.example"_s},
                                         {u"Password"_s, u"fire grønne hester"_s}})
            QTest::keyClicks(edit(dialog, name), text);
    }
};

void tst_RegisterDialog::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    const auto dialog = open();
    QVERIFY(dialog);
    QCOMPARE(DialogChecks::faults(dialog.get(), u"register"_s), QString());
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), u"123"_s);
    dialog->showError({ErrorKind::Refused, {}, u"organisation-taken"_s});
    QCOMPARE(DialogChecks::faults(dialog.get(), u"register-taken"_s), QString());
}

void tst_RegisterDialog::sendsWhatWasTyped()
{
    const auto dialog = open();
    QVERIFY(dialog);
    QSignalSpy sent(dialog.get(), &RegisterDialog::registerRequested);
    fill(*dialog);
    QTest::keyClick(edit(*dialog, u"Password"_s), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
    const auto body = sent[0][0].toJsonObject();
    QCOMPARE(body["company"_L1].toObject(),
             (QJsonObject{{u"organisationNumber"_s, u"312345676"_s}, {u"name"_s, u"Nordmann Bygg AS"_s}, {u"email"_s, u"post@nordmannbygg.example"_s},
                          {u"country"_s, u"NO"_s}, {u"language"_s, u"nb"_s}, {u"timeZone"_s, u"Europe/Oslo"_s}, {u"currency"_s, u"NOK"_s}}));
    QCOMPARE(body["administrator"_L1].toObject(),
             (QJsonObject{{u"firstName"_s, u"Kari"_s}, {u"lastName"_s, u"Ødegård"_s}, {u"email"_s, u"kari@nordmannbygg.example"_s},
                          {u"language"_s, u"nb"_s}}));
    QCOMPARE(body["password"_L1].toString(), u"fire grønne hester"_s);
}

void tst_RegisterDialog::checksTheNumberAsItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("good") << u"312345676"_s << u"312 345 676"_s;
    QTest::newRow("as on paper") << u"NO 312 345 676 MVA"_s << u"312 345 676"_s;
    QTest::newRow("a wrong digit") << u"312345677"_s << u"This is not a valid number."_s;
}

void tst_RegisterDialog::checksTheNumberAsItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const auto dialog = open();
    QVERIFY(dialog);
    auto *number = edit(*dialog, u"Organisation number"_s);
    QTest::keyClicks(number, typed);
    auto text = number->accessibleDescription();
    QCOMPARE(text.replace(QChar::Nbsp, u' '), said);
}

void tst_RegisterDialog::leadsToTheFirstFault()
{
    const auto dialog = open();
    QVERIFY(dialog);
    QSignalSpy sent(dialog.get(), &RegisterDialog::registerRequested);
    fill(*dialog);
    edit(*dialog, u"Last name"_s)->clear();
    button(*dialog, u"Register"_s)->click();
    QCOMPARE(sent.size(), 0);
    QVERIFY(edit(*dialog, u"Last name"_s)->hasFocus());
    QVERIFY(!edit(*dialog, u"Last name"_s)->accessibleDescription().isEmpty());
}

void tst_RegisterDialog::offersToAskForAccess()
{
    const auto dialog = open();
    QVERIFY(dialog);
    fill(*dialog);
    QVERIFY(!button(*dialog, u"Ask for access"_s)->isVisible());
    button(*dialog, u"Register"_s)->click();
    dialog->showError({ErrorKind::Refused, {}, u"organisation-taken"_s});
    QSignalSpy asked(dialog.get(), &RegisterDialog::accessRequested);
    QVERIFY(button(*dialog, u"Ask for access"_s)->isVisible());
    button(*dialog, u"Ask for access"_s)->click();
    QCOMPARE(asked[0][0].toJsonObject(), (QJsonObject{{u"country"_s, u"NO"_s}, {u"organisationNumber"_s, u"312345676"_s}, {u"name"_s, u"Kari Ødegård"_s},
                                                      {u"email"_s, u"kari@nordmannbygg.example"_s}}));
    dialog->showAccessAnswer(u"No line."_s);
    QVERIFY(button(*dialog, u"Ask for access"_s)->isVisible());
    dialog->showAccessAnswer({});
    QVERIFY(!button(*dialog, u"Ask for access"_s)->isVisible());
}

void tst_RegisterDialog::saysWhatIsWrongWithThePassword()
{
    const auto dialog = open();
    QVERIFY(dialog);
    fill(*dialog);
    button(*dialog, u"Register"_s)->click();
    QVERIFY(!button(*dialog, u"Registering …"_s)->isEnabled());
    dialog->showError({ErrorKind::Refused, {}, u"wrong-password"_s});
    QVERIFY(button(*dialog, u"Register"_s)->isEnabled());
    QVERIFY(edit(*dialog, u"Password"_s)->hasFocus());
    QVERIFY(!edit(*dialog, u"Password"_s)->accessibleDescription().isEmpty());
    QCOMPARE(edit(*dialog, u"Name"_s)->text(), u"Nordmann Bygg AS"_s);
}

void tst_RegisterDialog::keepsItsKeyUntilSomethingIsTyped()
{
    const auto dialog = open();
    QVERIFY(dialog);
    QSignalSpy sent(dialog.get(), &RegisterDialog::registerRequested);
    fill(*dialog);
    for (int i = 0; i < 2; ++i) {
        button(*dialog, u"Register"_s)->click();
        dialog->showError({ErrorKind::Timeout, {}, {}});
    }
    QTest::keyClicks(edit(*dialog, u"Name"_s), u"!"_s);
    button(*dialog, u"Register"_s)->click();
    QCOMPARE(sent.size(), 3);
    QCOMPARE(sent[1][1].toByteArray(), sent[0][1].toByteArray());
    QVERIFY(sent[2][1].toByteArray() != sent[0][1].toByteArray());
}

QTEST_MAIN(tst_RegisterDialog)
#include "tst_registerdialog.moc"
