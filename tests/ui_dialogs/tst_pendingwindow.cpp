// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"

#include "models/accountactions.h"
#include "models/outboxmodel.h"
#include "models/titleindex.h"
#include "tests/models/accountfixture.h"
#include "translations/translations.h"
#include "ui/dialogs/pendingwindow.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

OutboxEntry edit(int number, int user, EntryState state = EntryState::Queued)
{
    OutboxEntry entry;
    entry.id = QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    entry.lane = number;
    entry.key = {RecordType::User, AccountFixture::id(user)};
    entry.state = state;
    entry.createdAt = QDateTime({2026, 11, 23}, {9, number}, Qt::UTC);
    entry.intents = {{u"costCentre"_s, u"100"_s, QString::number(number)}};
    return entry;
}

OutboxEntry newGroup(int number)
{
    auto entry = edit(number, 0);
    entry.kind = EntryKind::Create;
    entry.key = {RecordType::Group, AccountFixture::id(90)};
    entry.intents = {{u"name"_s, QJsonValue::Null, u"<i>Prosjekt Bjørvika</i>"_s}};
    return entry;
}

QList<OutboxEntry> someOfEach()
{
    auto refused = edit(3, 1, EntryState::Rejected);
    refused.problem = Error{ErrorKind::Refused, u"HTTP 409, request 8F2A"_s, u"last-administrator"_s};
    auto undecided = edit(4, 3, EntryState::Conflict);
    undecided.problem = Error{ErrorKind::Conflict, {}, u"changed"_s};
    undecided.theirs = AccountFixture::user(3, u"Ola"_s);
    auto inNewGroup = edit(6, 1);
    inNewGroup.references = {newGroup(5).key};
    return {edit(1, 2), edit(2, 1), refused, undecided, newGroup(5), inNewGroup, edit(7, 4, EntryState::InFlight)};
}

QPushButton *button(const QWidget *window, const QString &text)
{
    for (auto *button : window->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

class tst_PendingWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(installTranslators(*qApp, u"en"_s)); } // for the plurals
    void init();
    void cleanup();
    void looksRight_data() { Surroundings::addRows(); }
    void looksRight();
    void sortsByRecord();
    void countsByState();
    void showsTheProblem();
    void discards();
    void discardsByKeyboardAfterAsking();
    void keepsWhatIsBeingSent();
    void decides();
    void decidesManyAtOnce();
    void writesWhatWaits();
    void sendsWhatWaits_data();
    void sendsWhatWaits();
    void saysWhenNothingWaits();
    void escapeCloses();

private:
    void select(int number, QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect);
    [[nodiscard]] QString shownLabels() const;

    std::unique_ptr<AccountFixture> m_account;
    std::unique_ptr<TitleIndex> m_titles;
    std::unique_ptr<AccountActions> m_actions;
    std::unique_ptr<OutboxModel> m_model;
    std::unique_ptr<PendingWindow> m_window;
    QTableView *m_table = nullptr;
};

void tst_PendingWindow::init()
{
    m_account = std::make_unique<AccountFixture>();
    QVERIFY(m_account->load(RecordType::User, {AccountFixture::user(1, u"Kari"_s), AccountFixture::user(2, u"Åse"_s),
                                               AccountFixture::user(3, u"Ola"_s), AccountFixture::user(4, u"Bjørn"_s)}));
    m_titles = std::make_unique<TitleIndex>(&m_account->cache);
    m_actions = std::make_unique<AccountActions>();
    m_actions->setEntries(someOfEach());
    SyncStatus status;
    status.phase = SyncStatus::Phase::Live;
    m_actions->setStatus(status);
    m_model = std::make_unique<OutboxModel>(m_actions.get(), m_titles.get(),
                                            Format({QLocale(QLocale::NorwegianBokmal, QLocale::Norway), QTimeZone::utc()}));
    m_window = std::make_unique<PendingWindow>(m_model.get(), m_actions.get());
    m_table = m_window->findChild<QTableView *>();
    QTRY_COMPARE(m_model->index(0, OutboxModel::ObjectColumn).data().toString(), u"Åse Nordmann"_s);
    QVERIFY(DialogChecks::show(m_window.get()));
}

void tst_PendingWindow::cleanup()
{
    m_window.reset();
    m_model.reset();
    m_actions.reset();
    m_titles.reset();
    m_account.reset();
}

void tst_PendingWindow::select(int number, QItemSelectionModel::SelectionFlags how)
{
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const auto index = m_table->model()->index(row, 0);
        if (index.data(OutboxModel::EntryIdRole).toUuid() == edit(number, 0).id) {
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            m_table->selectionModel()->select(index, how | QItemSelectionModel::Rows);
        }
    }
}

QString tst_PendingWindow::shownLabels() const
{
    QStringList texts;
    for (const auto *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void tst_PendingWindow::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    PendingWindow window(m_model.get(), m_actions.get());
    QVERIFY(DialogChecks::show(&window));
    m_table = window.findChild<QTableView *>();
    select(3);
    QCOMPARE(DialogChecks::faults(&window, u"pending"_s), QString());

    QTest::keyClick(m_table, Qt::Key_Delete);
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(QTest::qWaitForWindowActive(question));
    QCOMPARE(DialogChecks::faults(question, u"pending-discard"_s), QString());
    delete question;
    QVERIFY(DialogChecks::show(&window));

    m_actions->setEntries({});
    QTRY_VERIFY(!m_table->isVisible());
    QCOMPARE(DialogChecks::faults(&window, u"pending-empty"_s), QString());
}

void tst_PendingWindow::sortsByRecord()
{
    QVERIFY(m_table->hasFocus());
    QStringList records;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        records.append(m_table->model()->index(row, OutboxModel::ObjectColumn).data().toString());
    // What belongs to one record stands together, in the order of editing.
    const auto first = records.indexOf(u"Kari Nordmann"_s);
    QCOMPARE(records.mid(first, 3), QStringList(3, u"Kari Nordmann"_s));
    QList<int> order;
    for (int row = 0; row < 3; ++row)
        order.append(m_model->rowOf(m_table->model()->index(int(first) + row, 0).data(OutboxModel::EntryIdRole).toUuid()));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void tst_PendingWindow::countsByState()
{
    QVERIFY2(shownLabels().contains(u"5 changes wait to be sent · 1 must be decided · 1 refused"_s), qPrintable(shownLabels()));
}

void tst_PendingWindow::showsTheProblem()
{
    select(3);
    const auto details = m_window->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(details.contains(u"Kari Nordmann"_s));
    QVERIFY(details.contains(m_model->index(2, OutboxModel::ProblemColumn).data().toString()));
    QVERIFY(details.contains(u"HTTP 409, request 8F2A"_s));
}

void tst_PendingWindow::discards()
{
    QSignalSpy discarded(m_actions.get(), &AccountActions::discardRequested);
    select(5);

    button(m_window.get(), u"Discard …"_s)->click();

    auto *question = m_window->findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(question->windowModality(), Qt::WindowModal);
    QCOMPARE(question->text(), u"Discard 1 change?"_s);
    QVERIFY(question->informativeText().contains(u"&lt;i&gt;Prosjekt Bjørvika&lt;/i&gt;"_s));
    QVERIFY(question->informativeText().contains(u"1 change that builds on this goes too"_s));
    QVERIFY(question->informativeText().contains(u"Kari Nordmann"_s));
    QVERIFY(discarded.isEmpty());
    button(question, u"Discard"_s)->click();
    QCOMPARE(discarded.size(), 1);
    QCOMPARE(discarded.first().first().value<QList<QUuid>>(), QList<QUuid>{newGroup(5).id});
}

void tst_PendingWindow::discardsByKeyboardAfterAsking()
{
    QSignalSpy discarded(m_actions.get(), &AccountActions::discardRequested);
    select(1);
    select(7, QItemSelectionModel::Select);
    m_table->setFocus();

    QTest::keyClick(m_table, Qt::Key_Delete);
    auto *question = m_window->findChild<QMessageBox *>();
    QVERIFY(question && QTest::qWaitForWindowActive(question));
    QTest::keyClick(question, Qt::Key_Return);
    QVERIFY(discarded.isEmpty()); // Enter is no yes
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    QVERIFY(DialogChecks::show(m_window.get()));

    QTest::keyClick(m_table, Qt::Key_Delete);
    question = m_window->findChild<QMessageBox *>();
    QVERIFY(question && QTest::qWaitForWindowActive(question));
    QTest::keyClick(button(question, u"Discard"_s), Qt::Key_Space);
    QCOMPARE(discarded.size(), 1);
    QCOMPARE(discarded.first().first().value<QList<QUuid>>(), QList<QUuid>{edit(1, 2).id}); // the other is on its way
}

void tst_PendingWindow::keepsWhatIsBeingSent()
{
    select(7);
    QVERIFY(!button(m_window.get(), u"Discard …"_s)->isEnabled());
    QVERIFY(shownLabels().contains(u"being sent"_s));
}

void tst_PendingWindow::decides()
{
    QSignalSpy decide(m_window.get(), &PendingWindow::decideRequested);
    select(1);
    QVERIFY(!button(m_window.get(), u"Choose value …"_s)->isEnabled());
    select(4);

    button(m_window.get(), u"Choose value …"_s)->click();
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Return);

    QCOMPARE(decide.size(), 2);
    QCOMPARE(decide.first().first().toUuid(), edit(4, 3).id);
}

void tst_PendingWindow::decidesManyAtOnce()
{
    auto another = edit(8, 2, EntryState::Conflict);
    another.theirs = AccountFixture::user(2, u"Åse"_s);
    m_actions->changeEntries({another}, {}, {});
    QSignalSpy decide(m_window.get(), &PendingWindow::decideManyRequested);
    m_table->selectAll();
    button(m_window.get(), u"Choose value …"_s)->click();
    QCOMPARE(decide.size(), 1);
    QCOMPARE(decide.first().first().value<QList<QUuid>>(), (QList<QUuid>{edit(4, 3).id, another.id}));
}

void tst_PendingWindow::writesWhatWaits()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name) {
        button(m_window.get(), u"Export …"_s)->click();
        auto *chooser = m_window->findChild<QFileDialog *>();
        if (!chooser)
            return QString();
        emit chooser->fileSelected(folder.filePath(name));
        delete chooser;
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    auto formula = edit(9, 1);
    formula.intents = {{u"costCentre"_s, u"100"_s, u"=1+1"_s}};
    m_actions->changeEntries({formula}, {}, {});

    const auto text = write(u"changes.txt"_s);
    QVERIFY2(text.startsWith(u"8 changes that are not sent yet\n"_s), qPrintable(text));
    // By record: all of Kari's stand together.
    const auto kari = text.section(u"Kari Nordmann (User)\n"_s, 1).section(u"\n\n"_s, 0, 0);
    QVERIFY2(kari.contains(u"Cost centre: 100 → 2\n"_s) && kari.contains(u"Cost centre: 100 → =1+1"_s), qPrintable(text));
    QVERIFY(kari.contains(u"This is the company's last administrator."_s));
    QVERIFY(text.contains(u"<i>Prosjekt Bjørvika</i> (Group)\n"_s));

    const auto table = write(u"changes.csv"_s);
    QCOMPARE(table.count(u"\r\n"_s), 9);
    QVERIFY(table.contains(u";'=1+1;"_s));
    QVERIFY(shownLabels().contains(u"8 changes are exported."_s));

    QVERIFY(write(u"no such folder/changes.txt"_s).isEmpty());
    QVERIFY(shownLabels().contains(u"The file could not be written there. Choose another folder."_s));
}

void tst_PendingWindow::sendsWhatWaits_data()
{
    QTest::addColumn<SyncStatus::Phase>("phase");
    QTest::addColumn<QList<OutboxEntry>>("entries");
    QTest::addColumn<bool>("sends");
    QTest::addRow("live") << SyncStatus::Phase::Live << someOfEach() << true;
    QTest::addRow("retrying") << SyncStatus::Phase::Retrying << someOfEach() << true;
    QTest::addRow("offline") << SyncStatus::Phase::Offline << someOfEach() << false;
    QTest::addRow("signed out") << SyncStatus::Phase::SessionExpired << someOfEach() << false;
    QTest::addRow("refused only") << SyncStatus::Phase::Live << QList<OutboxEntry>{edit(1, 1, EntryState::Rejected)} << false;
}

void tst_PendingWindow::sendsWhatWaits()
{
    QFETCH(SyncStatus::Phase, phase);
    QFETCH(QList<OutboxEntry>, entries);
    QFETCH(bool, sends);
    QSignalSpy refresh(m_actions.get(), &AccountActions::refreshRequested);
    SyncStatus status;
    status.phase = phase;
    m_actions->setStatus(status);
    m_actions->setEntries(entries);

    QTRY_COMPARE(button(m_window.get(), u"Send now"_s)->isEnabled(), sends);
    button(m_window.get(), u"Send now"_s)->click();

    QCOMPARE(refresh.size(), sends ? 1 : 0);
}

void tst_PendingWindow::saysWhenNothingWaits()
{
    m_actions->setEntries({});
    QTRY_VERIFY(!m_table->isVisible());
    QVERIFY(shownLabels().contains(u"Everything is sent"_s));
    QVERIFY(QApplication::focusWidget() && m_window->isAncestorOf(QApplication::focusWidget()));

    m_actions->setEntries({edit(1, 2)});
    QTRY_VERIFY(m_table->isVisible());
    QVERIFY(m_table->currentIndex().isValid());
}

void tst_PendingWindow::escapeCloses()
{
    QTest::keyClick(m_table, Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(tst_PendingWindow)
#include "tst_pendingwindow.moc"
