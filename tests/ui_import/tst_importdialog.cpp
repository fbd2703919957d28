// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "tests/import/importoffice.h"

#include "app/account.h"
#include "app/program.h"
#include "models/import/importjob.h"
#include "models/import/importmodel.h"
#include "ui/import/importcommands.h"
#include "ui/import/importdialog.h"
#include "ui/mainwindow.h"
#include "ui/userpage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds; the sanitizers and a busy machine are slow

class Demonstration
{
public:
    Demonstration()
        : m_settings(m_folder.path())
    {
        CommandLine line;
        line.demo = true;
        line.as = u"administrator"_s;
        line.users = 30;
        line.today = QDate::currentDate();
        line.language = u"en"_s;
        m_program = std::make_unique<Program>(line, &m_settings);
        m_program->start();
    }

    [[nodiscard]] bool isReady() const
    {
        return m_program->window() && actions()->status().phase == SyncStatus::Phase::Live && page();
    }
    [[nodiscard]] AccountActions *actions() const { return m_program->account()->actions(); }
    [[nodiscard]] QString folder() const { return m_program->account()->profile()->folder(); }
    [[nodiscard]] UserPage *page() const { return qobject_cast<UserPage *>(m_program->window()->page(RecordType::User)); }
    [[nodiscard]] ImportCommands *commands() const { return page()->findChild<ImportCommands *>(); }
    [[nodiscard]] ImportDialog *dialog() const { return m_program->window()->findChild<ImportDialog *>(); }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    std::unique_ptr<Program> m_program;
};

bool isChecked(const ImportDialog *dialog)
{
    return !dialog->job()->isChecking() && dialog->job()->plan().counts != decltype(ImportPlan::counts){};
}

QPushButton *button(const QWidget *within, const QString &text)
{
    for (auto *each : within->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(u'&').startsWith(text))
            return each;
    }
    return nullptr;
}

/// Three hundred new people as they are copied out of a spreadsheet, four of them with a mistake.
QString threeHundred()
{
    QString text = u"Fornavn\tEtternavn\tE-post\tRolle\n"_s;
    for (int i = 0; i < 300; ++i) {
        const auto number = QString::number(i);
        const bool wrong = i % 80 == 40;
        text += u"Ida\tÅs %1\tida%1%2\tKunde\n"_s.arg(number, wrong ? u"-example.com"_s : u"@example.com"_s);
    }
    return text;
}

} // namespace

class tst_ImportDialog : public QObject
{
    Q_OBJECT
private slots:
    void isWhole_data() { Surroundings::addRows(); }
    void isWhole()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        QFETCH(Theme, theme);
        const Surroundings surroundings(language, percent, theme);
        ImportOffice office;
        QVERIFY(office.isReady);
        PageContext context;
        context.cache = &office.account.cache;
        context.actions = &office.actions;
        ImportDialog dialog(RecordType::User, context, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(DialogChecks::show(&dialog));
        QCOMPARE(DialogChecks::faults(&dialog, u"import-file"_s), QString());

        dialog.openText(u"Navn;E-post;Rolle;Gruppe;Notat\nAda Ås;ada@example.com;Kunde;;x\nBo;bo-example.com;Kunde;Bygg;y"_s);
        QVERIFY(ImportOffice::isChecked(*dialog.job()));
        QCOMPARE(DialogChecks::faults(&dialog, u"import-check"_s), QString());
        if (auto *rules = dialog.findChild<QToolButton *>())
            rules->setChecked(true);
        QTest::qWait(0);
        QCOMPARE(DialogChecks::faults(&dialog, u"import-rules"_s), QString());

        dialog.job()->submit();
        QTRY_VERIFY_WITH_TIMEOUT(!office.asked.isEmpty(), patience);
        for (const auto &entry : std::as_const(office.asked))
            emit office.actions.editStored(entry.id);
        QVERIFY(!dialog.table()->isVisible());
        QCOMPARE(DialogChecks::faults(&dialog, u"import-result"_s), QString());
    }

    void pastedMendedCreatedAndUndone()
    {
        Demonstration demo;
        QTRY_VERIFY_WITH_TIMEOUT(demo.isReady(), patience);
        QGuiApplication::clipboard()->setText(threeHundred());
        demo.commands()->pasteAction()->trigger();
        auto *dialog = demo.dialog();
        QVERIFY(dialog);
        QAbstractItemModelTester tester(dialog->table()->model());
        QTRY_VERIFY_WITH_TIMEOUT(isChecked(dialog), patience);
        QCOMPARE(dialog->job()->plan().count(ImportOutcome::State::Wrong), 4);
        QVERIFY(dialog->table()->currentIndex().data(ImportModel::ProblemRole).toBool());

        // Each is mended in its place, by the keyboard.
        for (int wrong = 4; wrong > 0; --wrong) {
            const auto index = dialog->table()->currentIndex();
            QCOMPARE(index.column(), ImportModel::firstCell + 2);
            QVERIFY(dialog->table()->model()->setData(index, index.data().toString().replace(u"-example"_s, u"@example"_s)));
            QTRY_VERIFY_WITH_TIMEOUT(isChecked(dialog) && dialog->job()->plan().count(ImportOutcome::State::Wrong) == wrong - 1, patience);
            QVERIFY(index.data(ImportModel::MendedRole).toBool());
            QTest::keyClick(dialog, Qt::Key_F8);
        }
        // What was begun would survive the end of the program.
        QVERIFY(ImportJob::isKept(RecordType::User, demo.folder()));
        auto *create = button(dialog, u"Create 300"_s);
        QVERIFY(create);
        create->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"Undo the import"_s), patience);
        QCOMPARE(demo.actions()->entries().size(), 300);
        for (const auto &entry : demo.actions()->entries()) {
            QCOMPARE(entry.state, EntryState::Queued);
            QVERIFY(entry.nextAttemptAt > QDateTime::currentMSecsSinceEpoch() + 60'000);
        }
        QVERIFY(!ImportJob::isKept(RecordType::User, demo.folder()));
        button(dialog, u"Undo the import"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(demo.actions()->entries().isEmpty(), patience);
    }

    void isTakenUpAgainAndSavesWhatIsLeftOut()
    {
        Demonstration demo;
        QTRY_VERIFY_WITH_TIMEOUT(demo.isReady(), patience);
        QTemporaryDir files;
        {
            // As a program that is killed leaves it.
            ImportJob job(RecordType::User, demo.commands()->context().cache, demo.actions(), Format(),
                          demo.folder());
            job.openText(u"Navn;E-post\nKari Å;kari-a@example.com\nOla;ola\nPer;per"_s);
            QSignalSpy checked(&job, &ImportJob::checked);
            QTRY_COMPARE_WITH_TIMEOUT(checked.count(), 1, patience);
            job.mend(3, 1, u"per@example.com"_s);
            QTRY_COMPARE_WITH_TIMEOUT(checked.count(), 2, patience);
        }
        demo.commands()->importAction()->trigger();
        auto *dialog = demo.dialog();
        QTRY_VERIFY_WITH_TIMEOUT(isChecked(dialog), patience);
        QCOMPARE(dialog->job()->plan().toImport(), 2);
        QCOMPARE(dialog->job()->plan().count(ImportOutcome::State::Wrong), 1);
        QSignalSpy saved(dialog->job(), &ImportJob::saved);
        dialog->job()->saveWrong(files.filePath(u"left.csv"_s), u"Reason"_s, {u"E-mail: not one"_s});
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, patience);
        QFile left(files.filePath(u"left.csv"_s));
        QVERIFY(left.open(QIODevice::ReadOnly));
        QCOMPARE(left.readAll(), QByteArray("Navn;E-post;Reason\r\nOla;ola;E-mail: not one\r\n"));
        button(dialog, u"Create 2"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"Send now"_s), patience);
        button(dialog, u"Send now"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(demo.actions()->entries().isEmpty(), patience); // the service has them
    }
};

QTEST_MAIN(tst_ImportDialog)
#include "tst_importdialog.moc"
