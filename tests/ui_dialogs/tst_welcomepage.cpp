// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"

#include "ui/dialogs/welcomepage.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QUrl signInLink(u"https://shop.example/authorize?client_id=selskap&state=a%20b"_s);

QString refuseHttp(const QString &address)
{
    return address.startsWith("https://"_L1) ? QString() : u"The address begins with https://."_s;
}

QStringList shownTexts(const QWidget &page)
{
    QStringList texts;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

} // namespace

class tst_WelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void looksRight_data() { Surroundings::addRows(); }
    void looksRight();
    void waitingLooksRight_data() { Surroundings::addRows(); }
    void waitingLooksRight();
    void signsInByKeyboard();
    void saysWhatIsWrongWithTheAddress();
    void errorGoesWhenTheAddressIsMended();
    void waitingCanBeEnded();
    void waitingHelpsOn();
    void returnsFromWaitingWithAnError();
    void choosesTheLanguage();
};

void tst_WelcomePage::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    WelcomePage page(language, refuseHttp);
    page.resize(1000, 760);
    page.setAddress(u"https://shop.example"_s);
    QVERIFY(DialogChecks::show(&page));
    page.showError(u"The service at shop.example did not answer. Check the address, or try again in a little while."_s);

    QCOMPARE(DialogChecks::faults(&page, u"welcome"_s), QString());
}

void tst_WelcomePage::waitingLooksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    WelcomePage page(language, refuseHttp);
    page.resize(1000, 760);
    QVERIFY(DialogChecks::show(&page));
    page.showWaiting(signInLink);

    QCOMPARE(DialogChecks::faults(&page, u"welcome-waiting"_s), QString());
    QVERIFY(shownTexts(page).join(u'\n').contains(u"shop.example"_s));
}

void tst_WelcomePage::signsInByKeyboard()
{
    WelcomePage page(u"en"_s, refuseHttp);
    QSignalSpy signIn(&page, &WelcomePage::signInRequested);
    QVERIFY(DialogChecks::show(&page));

    QTest::keyClicks(QApplication::focusWidget(), u" https://shop.example "_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(signIn.size(), 1);
    QCOMPARE(signIn.first().first().toString(), u"https://shop.example"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(signIn.size(), 2);
}

void tst_WelcomePage::saysWhatIsWrongWithTheAddress()
{
    WelcomePage page(u"en"_s, refuseHttp);
    QSignalSpy signIn(&page, &WelcomePage::signInRequested);
    QVERIFY(DialogChecks::show(&page));
    page.setAddress(u"shop.example"_s);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(signIn.size(), 0);
    QVERIFY(shownTexts(page).contains(u"The address begins with https://."_s));
    auto *address = page.findChild<QLineEdit *>();
    QVERIFY(address->hasFocus());
    QCOMPARE(address->accessibleDescription(), u"The address begins with https://."_s);
}

void tst_WelcomePage::errorGoesWhenTheAddressIsMended()
{
    WelcomePage page(u"en"_s, refuseHttp);
    QVERIFY(DialogChecks::show(&page));
    page.showError(u"<b>Wrong</b>"_s);
    QVERIFY(shownTexts(page).contains(u"<b>Wrong</b>"_s));
    for (const auto *label : page.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());

    QTest::keyClicks(page.findChild<QLineEdit *>(), u"h"_s);

    QVERIFY(!shownTexts(page).contains(u"<b>Wrong</b>"_s));
}

void tst_WelcomePage::waitingCanBeEnded()
{
    WelcomePage page(u"en"_s, refuseHttp);
    QSignalSpy cancel(&page, &WelcomePage::cancelRequested);
    QVERIFY(DialogChecks::show(&page));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(cancel.size(), 0);

    page.showWaiting(signInLink);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QCOMPARE(cancel.size(), 1);
}

void tst_WelcomePage::waitingHelpsOn()
{
    WelcomePage page(u"en"_s, refuseHttp);
    QSignalSpy openAgain(&page, &WelcomePage::openAgainRequested);
    QVERIFY(DialogChecks::show(&page));
    page.showWaiting(signInLink);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(openAgain.size(), 1);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), signInLink.toString(QUrl::FullyEncoded));
}

void tst_WelcomePage::returnsFromWaitingWithAnError()
{
    WelcomePage page(u"en"_s, refuseHttp);
    page.setAddress(u"https://shop.example"_s);
    QVERIFY(DialogChecks::show(&page));
    page.showWaiting(signInLink);

    page.showError(u"The sign-in was cancelled."_s);

    QVERIFY(shownTexts(page).contains(u"The sign-in was cancelled."_s));
    QVERIFY(page.findChild<QLineEdit *>()->hasFocus());
    QCOMPARE(page.address(), u"https://shop.example"_s);
}

void tst_WelcomePage::choosesTheLanguage()
{
    WelcomePage page(u"en"_s, refuseHttp);
    QSignalSpy chosen(&page, &WelcomePage::languageChosen);
    QVERIFY(DialogChecks::show(&page));
    auto *languages = page.findChild<QComboBox *>();
    QCOMPARE(languages->currentData().toString(), u"en"_s);

    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_Up);

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"nb"_s);
}

QTEST_MAIN(tst_WelcomePage)
#include "tst_welcomepage.moc"
