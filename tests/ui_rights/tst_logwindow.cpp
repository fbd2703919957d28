// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "rightsfixture.h"

#include "translations/translations.h"
#include "models/auditmodel.h"
#include "ui/rights/logwindow.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject page(int first, int count, const QString &cursor = {})
{
    QJsonArray events;
    for (int i = 0; i < count; ++i)
        events.append(QJsonObject{{u"number"_s, first - i},
                                  {u"at"_s, u"2026-11-23T10:00:00Z"_s},
                                  {u"actorId"_s, AccountFixture::id(10)},
                                  {u"action"_s, u"user.update"_s},
                                  {u"recordType"_s, u"user"_s},
                                  {u"recordId"_s, AccountFixture::id(12)},
                                  {u"changes"_s, QJsonArray{QJsonObject{{u"field"_s, u"costCentre"_s}, {u"before"_s, u"=1"_s}, {u"after"_s, u"<b>2"_s}}}},
                                  {u"origin"_s, u"127.0.0.1"_s}});
    return {{u"events"_s, events}, {u"cursor"_s, cursor.isEmpty() ? QJsonValue() : QJsonValue(cursor)}};
}

} // namespace

class tst_LogWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(installTranslators(*qApp, u"en"_s)); } // for the plurals
    void init();
    void looksRight_data() { Surroundings::addRows(); }
    void looksRight();
    void filtersAtTheService();
    void narrowsToOneRecord();
    void saysThatItNeedsTheLine();
    void exportsAllPages();

private:
    std::unique_ptr<RightsFixture> m_fixture;
};

void tst_LogWindow::init()
{
    m_fixture = std::make_unique<RightsFixture>();
    QVERIFY(m_fixture->isReady);
}

void tst_LogWindow::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    auto *dialog = new LogWindow(m_fixture->context, nullptr);
    dialog->showRecord({});
    m_fixture->service.answer(page(3, 3));
    QVERIFY(DialogChecks::show(dialog));
    QCOMPARE(DialogChecks::faults(dialog, u"log"_s), QString());
    delete dialog;
}

void tst_LogWindow::filtersAtTheService()
{
    LogWindow window(m_fixture->context, nullptr);
    window.showRecord({});
    QCOMPARE(m_fixture->service.questions.size(), 1);
    QVERIFY(m_fixture->service.questions.first().query.isEmpty());
    const auto boxes = window.findChildren<QComboBox *>();
    boxes[0]->setCurrentIndex(1);
    boxes[1]->setCurrentIndex(2);
    emit boxes[1]->activated(2);
    const auto query = m_fixture->service.questions.last().query;
    QCOMPARE(query.queryItemValue(u"recordType"_s), u"user"_s);
    QCOMPARE(query.queryItemValue(u"action"_s), u"update"_s);
}

void tst_LogWindow::narrowsToOneRecord()
{
    LogWindow window(m_fixture->context, nullptr);
    QVERIFY(DialogChecks::show(&window));
    window.showRecord(RecordKey{RecordType::User, AccountFixture::id(12)});
    QCOMPARE(m_fixture->service.questions.last().query.queryItemValue(u"recordId"_s), AccountFixture::id(12));
    m_fixture->service.questions.clear();
    QSignalSpy opened(&window, &LogWindow::openRequested);
    window.showRecord({});
    m_fixture->service.answer(page(3, 3));
    emit window.findChild<QTableView *>()->activated({});
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordKey>(), (RecordKey{RecordType::User, AccountFixture::id(12)}));
}

void tst_LogWindow::saysThatItNeedsTheLine()
{
    LogWindow window(m_fixture->context, nullptr);
    window.showRecord({});
    m_fixture->service.answer(Error{ErrorKind::Offline, {}, {}});
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"when there is a line"_s); }));
}

void tst_LogWindow::exportsAllPages()
{
    QTemporaryDir folder;
    LogWindow window(m_fixture->context, nullptr);
    QVERIFY(DialogChecks::show(&window));
    window.showRecord({});
    m_fixture->service.answer(page(300, 100, u"201"_s));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const auto buttons = window.findChildren<QPushButton *>();
    const auto exporting = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->text().contains(u"xport"_s); });
    QVERIFY(exporting != buttons.end());
    (*exporting)->click();
    auto *chooser = window.findChild<QFileDialog *>();
    QVERIFY(chooser);
    const auto file = folder.filePath(u"logg.csv"_s);
    emit chooser->fileSelected(file);
    chooser->close();
    QVERIFY(!QFile::exists(file)); // the older ones come first
    while (!m_fixture->service.questions.isEmpty())
        m_fixture->service.answer(m_fixture->service.questions.first().query.queryItemValue(u"cursor"_s) == u"201"_s ? page(200, 100, u"101"_s)
                                                                                                                    : page(100, 100));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto text = written.readAll();
    QCOMPARE(text, window.csv());
    QCOMPARE(text.count("\r\n"), 301);
    QVERIFY(text.startsWith("\xEF\xBB\xBF"));
    QVERIFY(text.contains("<b>2"));
    QCOMPARE(window.model()->rowCount(), 300);
}

QTEST_MAIN(tst_LogWindow)
#include "tst_logwindow.moc"
