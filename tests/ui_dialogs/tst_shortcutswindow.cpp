// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"

#include "ui/dialogs/shortcutswindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableView>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

class tst_ShortcutsWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void looksRight_data() { Surroundings::addRows(); }
    void looksRight();
    void listsWhatHasKeys();
    void searches_data();
    void searches();
    void gathersAnew();
    void escapeCloses();

private:
    [[nodiscard]] static QStringList rows(const ShortcutsWindow &window, int column);

    std::unique_ptr<QMainWindow> m_main;
};

void tst_ShortcutsWindow::init()
{
    m_main = std::make_unique<QMainWindow>();
    auto *file = m_main->menuBar()->addMenu(u"&File"_s);
    file->addAction(u"Invite &user …"_s)->setShortcut(Qt::CTRL | Qt::Key_N);
    file->addAction(u"Without keys"_s);
    auto *view = m_main->menuBar()->addMenu(u"&View"_s);
    view->addAction(u"&Refresh"_s)->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    view->addAction(u"Users && groups"_s)->setShortcut(Qt::CTRL | Qt::Key_1);
}

void tst_ShortcutsWindow::cleanup()
{
    m_main.reset();
}

QStringList tst_ShortcutsWindow::rows(const ShortcutsWindow &window, int column)
{
    QStringList texts;
    const auto *model = window.findChild<QTableView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

void tst_ShortcutsWindow::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    ShortcutsWindow window(m_main.get());
    QVERIFY(DialogChecks::show(&window));

    QCOMPARE(DialogChecks::faults(&window, u"shortcuts"_s), QString());
}

void tst_ShortcutsWindow::listsWhatHasKeys()
{
    ShortcutsWindow window(m_main.get());
    QVERIFY(DialogChecks::show(&window));

    QCOMPARE(rows(window, 0), (QStringList{u"Invite user"_s, u"Refresh"_s, u"Users & groups"_s}));
    QCOMPARE(rows(window, 1), (QStringList{u"Ctrl+N"_s, u"F5, Ctrl+R"_s, u"Ctrl+1"_s}));
    QCOMPARE(rows(window, 2), (QStringList{u"File"_s, u"View"_s, u"View"_s}));
}

void tst_ShortcutsWindow::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::addRow("an action") << u"invite"_s << QStringList{u"Invite user"_s};
    QTest::addRow("keys") << u"ctrl+r"_s << QStringList{u"Refresh"_s};
    QTest::addRow("a menu") << u"View"_s << QStringList{u"Refresh"_s, u"Users & groups"_s};
    QTest::addRow("nothing") << u"zzz"_s << QStringList{};
}

void tst_ShortcutsWindow::searches()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    ShortcutsWindow window(m_main.get());
    QVERIFY(DialogChecks::show(&window));

    QTest::keyClicks(QApplication::focusWidget(), typed);

    QCOMPARE(rows(window, 0), found);
    const auto labels = window.findChildren<QLabel *>();
    const bool saysSo = std::any_of(labels.begin(), labels.end(),
                                    [](const QLabel *label) { return label->isVisible() && label->text() == u"No shortcut matches."_s; });
    QCOMPARE(saysSo, found.isEmpty());
}

void tst_ShortcutsWindow::gathersAnew()
{
    ShortcutsWindow window(m_main.get());
    QVERIFY(DialogChecks::show(&window));
    window.hide();
    m_main->menuBar()->actions().first()->menu()->addAction(u"Another"_s)->setShortcut(Qt::CTRL | Qt::Key_J);

    QVERIFY(DialogChecks::show(&window));

    QVERIFY(rows(window, 0).contains(u"Another"_s));
}

void tst_ShortcutsWindow::escapeCloses()
{
    ShortcutsWindow window(m_main.get());
    QVERIFY(DialogChecks::show(&window));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

QTEST_MAIN(tst_ShortcutsWindow)
#include "tst_shortcutswindow.moc"
