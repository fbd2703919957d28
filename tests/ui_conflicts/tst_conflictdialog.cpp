// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_dialogs/dialogchecks.h"

#include "models/accountactions.h"
#include "models/titleindex.h"
#include "tests/models/accountfixture.h"
#include "tests/models/heldanswers.h"
#include "translations/translations.h"
#include "ui/conflicts/conflictdialog.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject kroner(int amount)
{
    return {{u"amount"_s, amount * 100}, {u"currency"_s, u"NOK"_s}};
}

OutboxEntry entryInConflict()
{
    OutboxEntry entry;
    entry.id = QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    entry.lane = 1;
    entry.key = {RecordType::User, AccountFixture::id(7)};
    entry.state = EntryState::Conflict;
    entry.createdAt = QDateTime({2026, 11, 23}, {9, 41}, Qt::UTC);
    return entry;
}

/// Two fields that somebody else changed too, and one that nobody else did.
OutboxEntry changedByTwo()
{
    auto entry = entryInConflict();
    entry.theirs = AccountFixture::user(7, u"Kari"_s);
    entry.theirs[u"orderLimit"_s] = kroner(30'000);
    entry.theirs[u"email"_s] = u"kari.odegard@example.org"_s;
    entry.intents = {{u"orderLimit"_s, kroner(10'000), kroner(25'000)},
                     {u"email"_s, u"kari@example.org"_s, u"kari.nordmann@a-rather-long-name-of-a-company.example.org"_s},
                     {u"costCentre"_s, QString(), u"4711"_s}};
    return entry;
}

OutboxEntry disabling()
{
    auto entry = entryInConflict();
    entry.kind = EntryKind::Command;
    entry.command = u"enable"_s;
    entry.seen = AccountFixture::user(7, u"Kari"_s);
    entry.theirs = AccountFixture::user(7, u"Karianne"_s);
    entry.problem = Error{ErrorKind::Conflict, {}, u"changed"_s};
    return entry;
}

OutboxEntry gone()
{
    auto entry = changedByTwo();
    entry.theirs = {};
    entry.problem = Error{ErrorKind::NotFound, {}, u"gone"_s};
    return entry;
}

QPushButton *buttonWith(QWidget *dialog, const QString &text)
{
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QStringList labels(const QWidget *dialog)
{
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text().remove(QChar(0x200b))); // where long words may break
    }
    return texts;
}

} // namespace

class tst_ConflictDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(installTranslators(*qApp, u"en"_s)); } // for the plurals
    void init();
    void cleanup();
    void looksRight_data();
    void looksRight();
    void decidesByKeyboard();
    void decidesAllAtOnce_data();
    void decidesAllAtOnce();
    void takesAnotherValue();
    void tellsWhoMadeTheOtherChange();
    void cancelDecidesNothing();
    void goneCanOnlyBeGivenUp();
    void commandIsConfirmedOrGivenUp_data();
    void commandIsConfirmedOrGivenUp();
    void saysWhatIsGivenUpWithIt();
    void newerValuesAreShown();
    void closesWhenSettledElsewhere();
    void textIsPlain();

private:
    QPointer<ConflictDialog> open(const OutboxEntry &entry);

    std::unique_ptr<AccountFixture> m_account;
    std::unique_ptr<TitleIndex> m_titles;
    std::unique_ptr<AccountActions> m_actions;
    AccountQueries *m_queries = nullptr;
};

void tst_ConflictDialog::init()
{
    m_account = std::make_unique<AccountFixture>();
    QVERIFY(m_account->load(RecordType::User, {AccountFixture::user(7, u"Kari"_s)}));
    m_titles = std::make_unique<TitleIndex>(&m_account->cache);
    m_actions = std::make_unique<AccountActions>();
}

void tst_ConflictDialog::cleanup()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what has closed itself
    const auto windows = QApplication::topLevelWidgets();
    for (auto *window : windows) {
        if (qobject_cast<ConflictDialog *>(window))
            delete window; // and what is open still
    }
    m_actions.reset();
    m_titles.reset();
    m_account.reset();
}

QPointer<ConflictDialog> tst_ConflictDialog::open(const OutboxEntry &entry)
{
    m_actions->setEntries({entry});
    PageContext context;
    context.actions = m_actions.get();
    context.queries = m_queries;
    context.titles = m_titles.get();
    context.format = Format({QLocale(QLocale::NorwegianBokmal, QLocale::Norway), QTimeZone::utc()});
    QPointer dialog(new ConflictDialog(entry, context));
    return DialogChecks::show(dialog) ? dialog : nullptr;
}

void tst_ConflictDialog::looksRight_data()
{
    Surroundings::addRows();
}

void tst_ConflictDialog::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    for (const auto &[entry, name] : {std::pair{changedByTwo(), u"decide-fields"_s}, {disabling(), u"decide-command"_s}, {gone(), u"decide-gone"_s}}) {
        const auto dialog = open(entry);
        QVERIFY(dialog);
        QTRY_VERIFY(!labels(dialog).contains(u"…"_s));
        QCOMPARE(DialogChecks::faults(dialog, name), QString());
        delete dialog;
    }
}

void tst_ConflictDialog::decidesByKeyboard()
{
    const auto dialog = open(changedByTwo());
    QVERIFY(dialog);
    QSignalSpy resolved(m_actions.get(), &AccountActions::resolveRequested);
    auto *use = buttonWith(dialog, u"Use these values"_s);
    QVERIFY(!use->isEnabled());
    QVERIFY(labels(dialog).contains(u"2 values left to choose"_s));

    // The first stands before the second in the table; mine before the service's.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(use->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);

    QCOMPARE(resolved.size(), 1);
    QCOMPARE(resolved.first().first().toUuid(), changedByTwo().id);
    const auto intents = resolved.first().at(1).value<QList<FieldIntent>>();
    QCOMPARE(intents.size(), 2);
    QCOMPARE(intents[0].field, u"costCentre"_s);
    QCOMPARE(intents[1].field, u"orderLimit"_s);
    QCOMPARE(intents[1].base, QJsonValue(kroner(30'000)));
    QCOMPARE(intents[1].value, QJsonValue(kroner(25'000)));
    QTRY_VERIFY(!dialog);
}

void tst_ConflictDialog::decidesAllAtOnce_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QStringList>("fields");
    QTest::addRow("mine") << u"All mine"_s << QStringList{u"costCentre"_s, u"orderLimit"_s, u"email"_s};
    QTest::addRow("theirs") << u"All from the service"_s << QStringList{u"costCentre"_s};
}

void tst_ConflictDialog::decidesAllAtOnce()
{
    QFETCH(QString, button);
    QFETCH(QStringList, fields);
    const auto dialog = open(changedByTwo());
    QVERIFY(dialog);
    QSignalSpy resolved(m_actions.get(), &AccountActions::resolveRequested);

    QTest::keyClick(buttonWith(dialog, button), Qt::Key_Space);
    QTest::keyClick(buttonWith(dialog, u"Use these values"_s), Qt::Key_Space);

    QCOMPARE(resolved.size(), 1);
    QStringList found;
    for (const auto &intent : resolved.first().at(1).value<QList<FieldIntent>>())
        found.append(intent.field);
    QCOMPARE(found, fields);
}

void tst_ConflictDialog::takesAnotherValue()
{
    const auto dialog = open(changedByTwo());
    QVERIFY(dialog);
    QSignalSpy resolved(m_actions.get(), &AccountActions::resolveRequested);
    buttonWith(dialog, u"All from the service"_s)->click();
    auto *use = buttonWith(dialog, u"Use these values"_s);
    QVERIFY(use->isEnabled());
    const auto choices = dialog->findChildren<QRadioButton *>();
    const auto another = std::find_if(choices.begin(), choices.end(), [](const QRadioButton *choice) { return choice->accessibleName() == "E-mail: another value"_L1; });
    QVERIFY(another != choices.end());
    (*another)->setFocus();
    QTest::keyClick(*another, Qt::Key_Space);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), changedByTwo().intents[1].value.toString()); // begins with what the person meant

    line->selectAll();
    QTest::keyClicks(line, u"nobody"_s);
    QVERIFY(!use->isEnabled());
    QVERIFY(labels(dialog).contains(u"This is not an e-mail address."_s));
    QTest::keyClicks(line, u"@example.org"_s);
    QVERIFY(use->isEnabled());
    QVERIFY(!labels(dialog).contains(u"This is not an e-mail address."_s));
    QCOMPARE(DialogChecks::faults(dialog, u"decide-own-value"_s), QString());
    use->click();

    const auto intents = resolved.first().at(1).value<QList<FieldIntent>>();
    QCOMPARE(intents.size(), 2);
    QCOMPARE(intents[1], (FieldIntent{u"email"_s, u"kari.odegard@example.org"_s, u"nobody@example.org"_s}));
}

void tst_ConflictDialog::tellsWhoMadeTheOtherChange()
{
    QVERIFY(m_account->put(RecordType::User, {AccountFixture::user(9, u"Ola"_s)}));
    Identity identity;
    identity.permissions = {Permission::AuditView};
    m_actions->setIdentity(identity);
    HeldAnswers service;
    m_queries = &service;
    const auto dialog = open(changedByTwo());
    m_queries = nullptr;
    QVERIFY(dialog);
    QTRY_COMPARE(service.questions.size(), 1);
    const auto event = [](const QString &at, int actor, int limit) {
        return QJsonObject{{u"number"_s, 5},
                           {u"at"_s, at},
                           {u"actorId"_s, AccountFixture::id(actor)},
                           {u"action"_s, u"user.update"_s},
                           {u"recordType"_s, u"user"_s},
                           {u"recordId"_s, AccountFixture::id(7)},
                           {u"changes"_s, QJsonArray{QJsonObject{{u"field"_s, u"orderLimit"_s}, {u"before"_s, QJsonValue::Null}, {u"after"_s, kroner(limit)}}}}};
    };
    // The newest is somebody's try that came to nothing of this value; the one that made it is told.
    service.answer(QJsonObject{{u"events"_s, QJsonArray{event(u"2026-11-23T15:00:00Z"_s, 7, 40'000), event(u"2026-11-23T14:02:00Z"_s, 9, 30'000)}}});
    QTRY_VERIFY(labels(dialog).contains(u"Changed by Ola Nordmann, 23.11.2026 14:02"_s));
    QCOMPARE(labels(dialog).filter(u"Changed by"_s).size(), 1); // of the e-mail the log tells nothing
}

void tst_ConflictDialog::cancelDecidesNothing()
{
    const auto dialog = open(changedByTwo());
    QVERIFY(dialog);
    QSignalSpy resolved(m_actions.get(), &AccountActions::resolveRequested);
    buttonWith(dialog, u"All mine"_s)->click();

    QTest::keyClick(dialog, Qt::Key_Escape);

    QTRY_VERIFY(!dialog);
    QCOMPARE(resolved.size(), 0);
}

void tst_ConflictDialog::goneCanOnlyBeGivenUp()
{
    const auto dialog = open(gone());
    QVERIFY(dialog);
    QSignalSpy resolved(m_actions.get(), &AccountActions::resolveRequested);
    QVERIFY(!buttonWith(dialog, u"Use these values"_s));
    QVERIFY(dialog->findChildren<QRadioButton *>().isEmpty());

    QTest::keyClick(buttonWith(dialog, u"Give up my change"_s), Qt::Key_Space);

    QCOMPARE(resolved.size(), 1);
    QVERIFY(resolved.first().at(1).value<QList<FieldIntent>>().isEmpty());
}

void tst_ConflictDialog::commandIsConfirmedOrGivenUp_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("again");
    QTest::addRow("enable anyway") << EntryKind::Command << u"Enable anyway"_s << true;
    QTest::addRow("remove anyway") << EntryKind::Delete << u"Remove anyway"_s << true;
    QTest::addRow("give up") << EntryKind::Command << u"Give up my change"_s << false;
}

void tst_ConflictDialog::commandIsConfirmedOrGivenUp()
{
    QFETCH(EntryKind, kind);
    QFETCH(QString, button);
    QFETCH(bool, again);
    auto entry = disabling();
    entry.kind = kind;
    const auto dialog = open(entry);
    QVERIFY(dialog);
    QSignalSpy resolved(m_actions.get(), &AccountActions::resolveRequested);
    QSignalSpy edited(m_actions.get(), &AccountActions::editRequested);
    QVERIFY(labels(dialog).contains(u"Karianne"_s));
    QVERIFY(buttonWith(dialog, u"Cancel"_s)->hasFocus());

    QTest::keyClick(buttonWith(dialog, button), Qt::Key_Space);

    QCOMPARE(resolved.size(), 1);
    QVERIFY(resolved.first().at(1).value<QList<FieldIntent>>().isEmpty());
    QCOMPARE(edited.size(), again ? 1 : 0);
    if (again) {
        const auto next = edited.first().first().value<OutboxEntry>();
        QCOMPARE(next.kind, kind);
        QCOMPARE(next.key, entry.key);
        QCOMPARE(next.command, kind == EntryKind::Command ? entry.command : QString());
        QCOMPARE(next.seen, entry.theirs);
    }
}

void tst_ConflictDialog::saysWhatIsGivenUpWithIt()
{
    const auto dialog = open(gone());
    QVERIFY(dialog);
    auto later = gone();
    later.id = QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    later.lane = 2;
    later.state = EntryState::Queued;
    m_actions->changeEntries({later}, {}, {});

    QVERIFY(labels(dialog).contains(u"1 later change that builds on this is given up with it."_s));
}

void tst_ConflictDialog::newerValuesAreShown()
{
    const auto dialog = open(changedByTwo());
    QVERIFY(dialog);
    buttonWith(dialog, u"All mine"_s)->click();
    auto newer = changedByTwo();
    newer.theirs[u"email"_s] = u"newest@example.org"_s;

    m_actions->changeEntries({newer}, {}, {});

    QTRY_VERIFY(labels(dialog).contains(u"newest@example.org"_s));
    QVERIFY(!buttonWith(dialog, u"Use these values"_s)->isEnabled());
}

void tst_ConflictDialog::closesWhenSettledElsewhere()
{
    auto settled = changedByTwo();
    settled.state = EntryState::Queued;
    QSignalSpy resolved(m_actions.get(), &AccountActions::resolveRequested);
    const auto first = open(changedByTwo());
    m_actions->changeEntries({settled}, {}, {});
    QTRY_VERIFY(!first);

    const auto second = open(changedByTwo());
    m_actions->changeEntries({}, {settled.id}, {});
    QTRY_VERIFY(!second);
    QCOMPARE(resolved.size(), 0);
}

void tst_ConflictDialog::textIsPlain()
{
    auto entry = changedByTwo();
    entry.theirs[u"firstName"_s] = u"<b>Kari</b>"_s;
    const auto dialog = open(entry);
    QVERIFY(dialog);
    for (const auto *label : dialog->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    QVERIFY(labels(dialog).contains(u"<b>Kari</b> Nordmann"_s));
    delete dialog;
}

QTEST_MAIN(tst_ConflictDialog)
#include "tst_conflictdialog.moc"
