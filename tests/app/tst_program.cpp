// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account.h"
#include "app/program.h"
#include "models/recordlistmodel.h"
#include "ui/detailpane.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/recordtable.h"
#include "ui/settings/settingswindow.h"
#include "ui/tablepage.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The program as a person has it open: a demonstration with a service of its own, and the window.
struct Running {
    explicit Running(const QString &folder, const QString &role = u"administrator"_s)
        : settings(folder)
    {
        CommandLine line;
        line.demo = true;
        line.as = role;
        line.users = 60;
        line.today = QDate(2026, 11, 23);
        line.language = u"en"_s;
        program = std::make_unique<Program>(line, &settings);
        QObject::connect(program.get(), &Program::failed, program.get(), [this](const QString &sentence) { failure = sentence; });
        program->start();
    }
    [[nodiscard]] bool isLive() const
    {
        return program->window() && program->account()->actions()->status().phase == SyncStatus::Phase::Live;
    }
    [[nodiscard]] TablePage *users() const { return qobject_cast<TablePage *>(program->window()->page(RecordType::User)); }
    [[nodiscard]] AccountActions *actions() const { return program->account()->actions(); }
    [[nodiscard]] QString state(int row) const
    {
        return users()->model()->index(row, users()->model()->columnOf(u"change"_s)).data().toString();
    }

    Settings settings;
    std::unique_ptr<Program> program;
    QString failure;
};

QString typedInto(QWidget *form, const QString &name, const QString &text)
{
    for (auto *line : form->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == name && line->isEnabled()) {
            line->selectAll();
            QTest::keyClicks(line, text);
            return line->text();
        }
    }
    return {};
}

} // namespace

class tst_Program : public QObject
{
    Q_OBJECT
private slots:
    void anEditMadeOfflineArrivesOnceTheLineIsBack()
    {
        QTemporaryDir folder;
        {
            Running running(folder.path());
            QTRY_VERIFY_WITH_TIMEOUT(running.isLive() || !running.failure.isEmpty(), 60'000);
            QCOMPARE(running.failure, QString());
            auto *model = running.users()->model();
            QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 60, 20'000);

            // Type a word: the list answers.
            QTest::keyClicks(running.users()->searchField(), u"lars"_s);
            QTRY_VERIFY(model->rowCount() < 60);
            running.users()->searchField()->clear();
            QTRY_COMPARE(model->rowCount(), 60);

            // Offline, edit, save.
            running.actions()->setOffline(true);
            QTRY_COMPARE(int(running.actions()->status().phase), int(SyncStatus::Phase::Offline));
            QVERIFY(running.program->window()->messageBar()->text().contains(u"offline"_s));
            running.users()->table()->setCurrentIndex(model->index(5, 0));
            QTRY_VERIFY(running.users()->pane()->editAction()->isEnabled());
            running.users()->pane()->edit();
            QVERIFY(running.users()->pane()->isEditing());
            QCOMPARE(typedInto(running.users()->pane(), u"Cost centre"_s, u"4711"_s), u"4711"_s);
            QSignalSpy resets(model, &QAbstractItemModel::modelReset);
            QTest::keyClick(running.users()->pane()->widget(), Qt::Key_S, Qt::ControlModifier);
            for (auto *button : running.users()->pane()->findChildren<QPushButton *>()) {
                if (button->text().contains(u"Save"_s))
                    button->click();
            }
            QTRY_VERIFY(!running.users()->pane()->isEditing());
            QTRY_VERIFY(running.state(5).contains(u"Waiting"_s));
            QCOMPARE(running.actions()->status().waiting, 1);
            QCOMPARE(running.users()->table()->currentIndex().row(), 5);
            QCOMPARE(resets.count(), 0);
        }
        // The program is closed over it and started again: the edit is still there, and now it goes.
        Running running(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(running.isLive(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(running.actions()->status().waiting, 0, 30'000);
        QTRY_COMPARE(running.users()->model()->rowCount(), 60);
        QTRY_COMPARE(running.state(5), QString());
        const auto row = running.users()->model()->index(5, 0).data(RecordListModel::RowRole).toJsonObject();
        QCOMPARE(row["costCentre"_L1].toString(), u"4711"_s);
    }

    void aSettingHoldsAtOnceAndAtTheNextStart()
    {
        QTemporaryDir folder;
        {
            Running running(folder.path());
            QTRY_VERIFY_WITH_TIMEOUT(running.isLive() || !running.failure.isEmpty(), 60'000);
            QCOMPARE(running.failure, QString());
            const auto usual = QApplication::font().pointSizeF();
            emit running.program->window()->settingsRequested();
            QPointer<SettingsWindow> settings;
            for (auto *window : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<SettingsWindow *>(window))
                    settings = found;
            }
            QVERIFY(settings && settings->isVisible());
            QPointer<MainWindow> before = running.program->window();

            emit settings->changed({u"nb"_s, int(Theme::Dark), 125, u"fi_FI"_s, true});
            QTRY_VERIFY(!before);
            QCOMPARE(QApplication::font().pointSizeF(), usual * 1.25);
            QTRY_COMPARE(settings->windowTitle(), u"Innstillinger"_s);
            QCOMPARE(running.program->pageContext().format.options().locale.name(), u"fi_FI"_s);
            QVERIFY(!running.actions()->isOffline());
        }
        Running again(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(again.program->window() || !again.failure.isEmpty(), 60'000);
        QCOMPARE(again.failure, QString());
        QVERIFY(again.actions()->isOffline());
    }

    void eachRoleSeesItsOwnTabs_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QList<int>>("tabs");
        const auto list = [](std::initializer_list<RecordType> types) {
            QList<int> result;
            for (const auto type : types)
                result.append(int(type));
            return result;
        };
        using enum RecordType;
        QTest::addRow("administrator") << u"administrator"_s << list({User, Group, Role, Budget, Order, Company});
        QTest::addRow("manager") << u"manager"_s << list({User, Group, Role, Budget, Order, Company});
        QTest::addRow("approver") << u"approver"_s << list({Budget, Order, Company});
        QTest::addRow("customer") << u"customer"_s << list({Budget, Order, Company});
    }
    void eachRoleSeesItsOwnTabs()
    {
        QFETCH(QString, role);
        QFETCH(QList<int>, tabs);
        QTemporaryDir folder;
        Running running(folder.path(), role);
        QTRY_VERIFY_WITH_TIMEOUT(running.isLive() || !running.failure.isEmpty(), 60'000);
        QCOMPARE(running.failure, QString());
        QList<int> seen;
        for (const auto *page : running.program->window()->pages())
            seen.append(int(page->type()));
        QCOMPARE(seen, tabs);
    }

    void everyControlHasANameAndTabComesRound()
    {
        QTemporaryDir folder;
        Running running(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(running.isLive(), 60'000);
        auto *window = running.program->window();
        running.users()->table()->setCurrentIndex(running.users()->model()->index(2, 0));
        QTRY_VERIFY(running.users()->pane()->editAction()->isEnabled());
        running.users()->pane()->edit();
        for (auto *widget : window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(window) || widget->focusProxy()
                || widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QMenuBar") || widget->inherits("QTabBar"))
                continue;
            const auto *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                                + QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        }
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        running.users()->table()->setFocus();
        const auto *start = window->focusWidget();
        int steps = 0;
        QStringList passed;
        do {
            QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
            passed.append(QString::fromLatin1(window->focusWidget()->metaObject()->className()) + u' '
                          + window->focusWidget()->accessibleName());
        } while (window->focusWidget() != start && ++steps < 200);
        QVERIFY2(steps < 200, qPrintable(passed.join(u'\n')));
    }
};

QTEST_MAIN(tst_Program)
#include "tst_program.moc"
