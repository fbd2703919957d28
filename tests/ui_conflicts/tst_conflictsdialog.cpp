// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_dialogs/dialogchecks.h"

#include "models/accountactions.h"
#include "models/titleindex.h"
#include "tests/models/accountfixture.h"
#include "tests/models/heldanswers.h"
#include "translations/translations.h"
#include "ui/conflicts/conflictsdialog.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

OutboxEntry changedByBoth(int number)
{
    OutboxEntry entry;
    entry.id = QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    entry.lane = number;
    entry.key = {RecordType::User, AccountFixture::id(number)};
    entry.state = EntryState::Conflict;
    entry.createdAt = QDateTime({2026, 11, 23}, {9, 41}, Qt::UTC);
    entry.theirs = AccountFixture::user(number, u"Kari"_s);
    entry.theirs[u"costCentre"_s] = u"4200"_s;
    entry.theirs[u"phone"_s] = u"+4740000002"_s;
    entry.intents = {{u"costCentre"_s, u"4100"_s, u"4300"_s}, {u"phone"_s, u"+4740000000"_s, u"+4740000001"_s}};
    return entry;
}

QPushButton *button(QWidget *dialog, const QString &text)
{
    for (auto *found : dialog->findChildren<QPushButton *>()) {
        if (found->text().remove(u'&') == text)
            return found;
    }
    return nullptr;
}

} // namespace

class tst_ConflictsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(installTranslators(*qApp, u"en"_s)); }
    void init();
    void cleanup();
    void looksRight_data() { Surroundings::addRows(); }
    void looksRight();
    void sameChoiceForAField();
    void whatIsOpenStays();
    void tellsWhoChangedIt();
    void closesWhenNothingIsLeft();

private:
    QPointer<ConflictsDialog> open();

    std::unique_ptr<AccountFixture> m_account;
    std::unique_ptr<TitleIndex> m_titles;
    std::unique_ptr<AccountActions> m_actions;
    HeldAnswers m_service;
    QPointer<ConflictsDialog> m_dialog;
};

void tst_ConflictsDialog::init()
{
    m_account = std::make_unique<AccountFixture>();
    QVERIFY(m_account->load(RecordType::User, {AccountFixture::user(9, u"Ola"_s)}));
    m_titles = std::make_unique<TitleIndex>(&m_account->cache);
    m_actions = std::make_unique<AccountActions>();
    Identity identity;
    identity.permissions = {Permission::AuditView};
    m_actions->setIdentity(identity);
    m_service.questions.clear();
}

void tst_ConflictsDialog::cleanup()
{
    delete m_dialog;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_actions.reset();
    m_titles.reset();
    m_account.reset();
}

QPointer<ConflictsDialog> tst_ConflictsDialog::open()
{
    const QList entries{changedByBoth(1), changedByBoth(2), changedByBoth(3)};
    m_actions->setEntries(entries);
    PageContext context;
    context.actions = m_actions.get();
    context.queries = &m_service;
    context.titles = m_titles.get();
    context.format = Format({QLocale(QLocale::NorwegianBokmal, QLocale::Norway), QTimeZone::utc()});
    m_dialog = new ConflictsDialog(entries, context);
    return DialogChecks::show(m_dialog) ? m_dialog : nullptr;
}

void tst_ConflictsDialog::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    const auto dialog = open();
    QVERIFY(dialog);
    QCOMPARE(DialogChecks::faults(dialog, u"decide-many"_s), QString());
}

void tst_ConflictsDialog::sameChoiceForAField()
{
    const auto dialog = open();
    QVERIFY(dialog);
    QSignalSpy resolved(m_actions.get(), &AccountActions::resolveRequested);
    auto *use = button(dialog, u"Use these values"_s);
    QVERIFY(!use->isEnabled());
    auto *fields = dialog->findChild<QComboBox *>();
    QCOMPARE(fields->count(), 3); // all, and the two

    fields->setCurrentIndex(fields->findData(u"costCentre"_s));
    QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 3);
    button(dialog, u"Use mine"_s)->click();
    QVERIFY(!use->isEnabled());
    fields->setCurrentIndex(fields->findData(u"phone"_s));
    button(dialog, u"Use the service's"_s)->click();
    QVERIFY(use->isEnabled());
    use->click();

    QCOMPARE(resolved.size(), 3);
    for (const auto &call : resolved)
        QCOMPARE(call.at(1).value<QList<FieldIntent>>(), (QList<FieldIntent>{{u"costCentre"_s, u"4200"_s, u"4300"_s}}));
    QTRY_VERIFY(!dialog);
}

void tst_ConflictsDialog::whatIsOpenStays()
{
    const auto dialog = open();
    QVERIFY(dialog);
    QSignalSpy resolved(m_actions.get(), &AccountActions::resolveRequested);
    auto *table = dialog->findChild<QTableView *>();
    table->selectRow(0);
    table->selectionModel()->select(table->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    button(dialog, u"Use mine"_s)->click();
    button(dialog, u"Use these values"_s)->click();

    QCOMPARE(resolved.size(), 1);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(table->model()->rowCount(), 4);
}

void tst_ConflictsDialog::tellsWhoChangedIt()
{
    const auto dialog = open();
    QVERIFY(dialog);
    QTRY_COMPARE(m_service.questions.size(), 1);
    m_service.answer(QJsonObject{
        {u"events"_s, QJsonArray{QJsonObject{{u"number"_s, 5},
                                             {u"at"_s, u"2026-11-23T14:02:00Z"_s},
                                             {u"actorId"_s, AccountFixture::id(9)},
                                             {u"action"_s, u"user.update"_s},
                                             {u"recordType"_s, u"user"_s},
                                             {u"recordId"_s, AccountFixture::id(1)},
                                             {u"changes"_s, QJsonArray{QJsonObject{{u"field"_s, u"costCentre"_s},
                                                                                   {u"before"_s, u"4100"_s},
                                                                                   {u"after"_s, u"4200"_s}}}}}}}});
    const auto told = [&] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"Changed by Ola Nordmann, 23.11.2026 14:02"_s) && label->text().contains(u"Changed by you, 23.11.2026 09:41"_s);
        });
    };
    QTRY_VERIFY(told()); // the name is read from the disk
}

void tst_ConflictsDialog::closesWhenNothingIsLeft()
{
    const auto dialog = open();
    QVERIFY(dialog);
    m_actions->changeEntries({}, {changedByBoth(1).id, changedByBoth(2).id, changedByBoth(3).id}, {});
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(tst_ConflictsDialog)
#include "tst_conflictsdialog.moc"
