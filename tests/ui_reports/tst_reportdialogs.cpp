// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "tests/models/accountfixture.h"
#include "tests/models/heldanswers.h"

#include "models/accountactions.h"
#include "models/reports/handover.h"
#include "models/titleindex.h"
#include "translations/translations.h"
#include "ui/reports/accessreportdialog.h"
#include "ui/reports/handoverwindow.h"
#include "ui/reports/monthlyreportdialog.h"
#include "ui/viewmemory.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds

QByteArray beginningOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
}

} // namespace

class tst_ReportDialogs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void areWhole_data() { Surroundings::addRows(); }
    void areWhole();
    void proposesTheMonthBefore();
    void writesTheMonth_data();
    void writesTheMonth();
    void staysWhenThereIsNoLine();
    void staysWhenItCannotWrite();
    void savesTheHandover();

private:
    [[nodiscard]] static QString told(const QWidget &window);

    AccountFixture m_account;
    AccountActions m_actions;
    HeldAnswers m_service;
    TitleIndex m_titles{&m_account.cache};
    ViewMemory m_memory{{}};
    PageContext m_context;
    QTemporaryDir m_folder;
};

void tst_ReportDialogs::initTestCase()
{
    QVERIFY(installTranslators(*qApp, u"en"_s)); // for the plurals
    QVERIFY(m_account.load(RecordType::Group, {AccountFixture::group(1, u"Salg"_s)}));
    QVERIFY(m_account.put(RecordType::User, {AccountFixture::user(11, u"Ada"_s)}));
    m_actions.setIdentity({AccountFixture::id(11), AccountFixture::id(2), u"Ada"_s, {}, PermissionSet::all(), u"NOK"_s});
    m_context.cache = &m_account.cache;
    m_context.actions = &m_actions;
    m_context.queries = &m_service;
    m_context.titles = &m_titles;
    m_context.memory = &m_memory;
    m_context.format = Format({QLocale(QLocale::NorwegianBokmal), QTimeZone::utc(), QDate(2026, 3, 31)});
}

QString tst_ReportDialogs::told(const QWidget &window)
{
    QStringList texts;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u' ');
}

void tst_ReportDialogs::areWhole()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    MonthlyReportDialog monthly(m_context, nullptr);
    AccessReportDialog access(m_context, nullptr);
    for (auto *dialog : {static_cast<ReportDialog *>(&monthly), static_cast<ReportDialog *>(&access)}) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(DialogChecks::show(dialog));
        QCOMPARE(DialogChecks::faults(dialog, dialog == &monthly ? u"monthlyreport"_s : u"accessreport"_s), QString());
        dialog->hide();
    }
    HandoverWindow handover(m_context, nullptr);
    QVERIFY(DialogChecks::show(&handover));
    QTRY_VERIFY_WITH_TIMEOUT(handover.handover()->isKnown(), patience);
    QCOMPARE(DialogChecks::faults(&handover, u"handover"_s), QString());
}

void tst_ReportDialogs::proposesTheMonthBefore()
{
    MonthlyReportDialog dialog(m_context, nullptr);

    QCOMPARE(dialog.days(), (DaySpan{QDate(2026, 2, 1), QDate(2026, 2, 28)}));
}

void tst_ReportDialogs::writesTheMonth_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addRow("workbook") << int(ReportDialog::Workbook) << QByteArray("PK\3\4");
    QTest::addRow("pages") << int(ReportDialog::Pages) << QByteArray("%PDF");
}

void tst_ReportDialogs::writesTheMonth()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, beginning);
    const auto path = m_folder.filePath(u"month"_s);
    QPointer dialog = new MonthlyReportDialog(m_context, nullptr);
    QVERIFY(DialogChecks::show(dialog));
    dialog->setKind(ReportDialog::Kind(kind));
    QSignalSpy reported(dialog, &ReportDialog::reported);

    dialog->writeTo(path);

    QTRY_COMPARE_WITH_TIMEOUT(reported.size(), 1, patience);
    QCOMPARE(reported.first().first().toString(), u"The report is in month."_s);
    QCOMPARE(beginningOf(path), beginning);
    QTRY_VERIFY(!dialog);
    // The kind is remembered.
    MonthlyReportDialog next(m_context, nullptr);
    QCOMPARE(int(next.kind()), kind);
}

void tst_ReportDialogs::staysWhenThereIsNoLine()
{
    AccessReportDialog dialog(m_context, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(DialogChecks::show(&dialog));
    const auto path = m_folder.filePath(u"access.xlsx"_s);
    dialog.setKind(ReportDialog::Workbook);
    dialog.writeTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(m_service.questions.size(), 1, patience);

    m_service.answer(Error{ErrorKind::Offline, {}, {}});

    QVERIFY(dialog.isVisible());
    QVERIFY2(told(dialog).contains(u"It was not written."_s), qPrintable(told(dialog)));
    QVERIFY(!QFile::exists(path));

    // And once there is one:
    QSignalSpy reported(&dialog, &ReportDialog::reported);
    dialog.writeTo(path);
    for (int kind = 0; kind < 3; ++kind) {
        QTRY_COMPARE_WITH_TIMEOUT(m_service.questions.size(), 1, patience);
        m_service.answer(QJsonObject{{u"events"_s, QJsonArray()}});
    }
    QTRY_COMPARE_WITH_TIMEOUT(reported.size(), 1, patience);
    QCOMPARE(beginningOf(path), QByteArray("PK\3\4"));
}

void tst_ReportDialogs::staysWhenItCannotWrite()
{
    MonthlyReportDialog dialog(m_context, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(DialogChecks::show(&dialog));

    dialog.writeTo(m_folder.filePath(u"no/such/folder/month"_s));

    QTRY_VERIFY_WITH_TIMEOUT(told(dialog).contains(u"It was not written."_s), patience);
    QVERIFY(dialog.isVisible());
}

void tst_ReportDialogs::savesTheHandover()
{
    HandoverWindow window(m_context, nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(window.handover()->isKnown(), patience);
    const auto path = m_folder.filePath(u"handover.pdf"_s);
    window.show();

    window.writeTo(path);

    QTRY_VERIFY_WITH_TIMEOUT(told(window).contains(u"It is in handover.pdf."_s), patience);
    QCOMPARE(beginningOf(path), QByteArray("%PDF"));
}

QTEST_MAIN(tst_ReportDialogs)
#include "tst_reportdialogs.moc"
