// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "tests/models/accountfixture.h"

#include "ui/lists/commandpalette.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_CommandPalette : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void isWhole_data() { Surroundings::addRows(); }
    void isWhole();
    void doesNotBeginWithQuit();
    void carriesOutByKeyboard();
    void saysWhyNot();
    void findsRecords();

private:
    [[nodiscard]] QString row(int row) const { return m_palette->findChild<QTableView *>()->model()->index(row, 0).data().toString(); }
    [[nodiscard]] int rows() const { return m_palette->findChild<QTableView *>()->model()->rowCount(); }
    [[nodiscard]] QLineEdit *search() const { return m_palette->findChild<QLineEdit *>(); }

    AccountFixture m_account;
    PageContext m_context;
    QMenu m_menu{u"&Users"_s};
    QAction *m_invite = nullptr;
    QAction *m_disable = nullptr;
    QPointer<CommandPalette> m_palette;
};

void tst_CommandPalette::initTestCase()
{
    QVERIFY(m_account.load(RecordType::Group, {AccountFixture::group(1, u"Innkjøp"_s)}));
    QList<QJsonObject> people{AccountFixture::user(10, u"Innes"_s)};
    for (int number = 11; number <= 30; ++number)
        people.append(AccountFixture::user(number, u"Kari %1"_s.arg(number)));
    QVERIFY(m_account.load(RecordType::User, people));
    m_context.cache = &m_account.cache;
    m_invite = m_menu.addAction(u"&Invite users …"_s);
    m_invite->setShortcut(QKeySequence(u"Ctrl+N"_s));
    m_menu.addSeparator();
    m_disable = m_menu.addAction(u"&Disable …"_s);
    m_disable->setEnabled(false);
    m_disable->setStatusTip(u"Choose a user first."_s);
    m_menu.addMenu(u"&Sizes"_s)->addAction(u"Disc && drive"_s);
}

void tst_CommandPalette::init()
{
    delete m_palette;
    m_palette = new CommandPalette({&m_menu}, {RecordType::User, RecordType::Group}, m_context, nullptr);
    QVERIFY(DialogChecks::show(m_palette));
}

void tst_CommandPalette::isWhole()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    init();
    QCOMPARE(DialogChecks::faults(m_palette, u"palette"_s), QString());
}

void tst_CommandPalette::doesNotBeginWithQuit()
{
    delete m_palette;
    QMenu file(u"&File"_s);
    file.addAction(u"&Quit"_s)->setMenuRole(QAction::QuitRole);
    m_palette = new CommandPalette({&file, &m_menu}, {}, m_context, nullptr);
    QCOMPARE(rows(), 4);
    QCOMPARE(row(0), u"Invite users …"_s);
    QCOMPARE(row(3), u"Quit"_s);
    delete m_palette;
}

void tst_CommandPalette::carriesOutByKeyboard()
{
    QCOMPARE(rows(), 3);
    QSignalSpy triggered(m_invite, &QAction::triggered);
    QVERIFY(search()->hasFocus());
    QTest::keyClicks(search(), u"users inv"_s); // of its menu and of its name, in any order
    QCOMPARE(rows(), 1);
    QCOMPARE(row(0), u"Invite users …"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_COMPARE(triggered.size(), 1);
    QTRY_VERIFY(!m_palette);
}

void tst_CommandPalette::saysWhyNot()
{
    QSignalSpy triggered(m_disable, &QAction::triggered);
    QTest::keyClicks(search(), u"dis"_s);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(row(0), u"Disable …"_s);
    QCOMPARE(row(1), u"Disc & drive"_s);
    QStringList told;
    for (const auto *label : m_palette->findChildren<QLabel *>())
        told.append(label->text());
    QVERIFY(told.contains(u"Choose a user first."_s));
    QTest::keyClick(search(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(triggered.size(), 0);
    QVERIFY(m_palette && m_palette->isVisible());
}

void tst_CommandPalette::findsRecords()
{
    QTest::keyClicks(search(), u"inn"_s);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(row(0), u"Innes Nordmann, user10@example.org"_s);
    QCOMPARE(row(1), u"Innkjøp"_s);
    QSignalSpy opened(m_palette, &CommandPalette::openRequested);
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<RecordKey>(), (RecordKey{RecordType::Group, AccountFixture::id(1)}));

    init();
    QTest::keyClicks(search(), u"kari"_s);
    QTRY_COMPARE(rows(), int(RecordFinder::mostOfAKind));
    search()->clear();
    QCOMPARE(rows(), 3);
}

QTEST_MAIN(tst_CommandPalette)
#include "tst_commandpalette.moc"
