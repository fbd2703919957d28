// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"

#include "models/accountactions.h"
#include "translations/translations.h"
#include "ui/dialogs/closequestion.h"
#include "ui/dialogs/signoutdialog.h"

#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

OutboxEntry waitingEntry(int number, EntryState state = EntryState::Queued)
{
    OutboxEntry entry;
    entry.id = QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    entry.lane = number;
    entry.key = {RecordType::User, QString::number(number)};
    entry.state = state;
    return entry;
}

QPushButton *buttonOf(QWidget *dialog, const QString &text)
{
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

bool shows(const QWidget *dialog, const QString &text)
{
    const auto labels = dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

class tst_UnsentDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(installTranslators(*qApp, u"en"_s)); } // for the plurals
    void init();
    void cleanup();
    void looksRight_data() { Surroundings::addRows(); }
    void looksRight();
    void cannotSend_data();
    void cannotSend();
    void closesOverWhatIsKept();
    void escapeKeepsTheWindow();
    void sendsThenCloses();
    void staysWhenSomeAreRefused();
    void signsOut_data();
    void signsOut();
    void sendsThenSignsOut();

private:
    std::unique_ptr<AccountActions> m_actions;
};

void tst_UnsentDialog::init()
{
    m_actions = std::make_unique<AccountActions>();
    m_actions->setEntries({waitingEntry(1), waitingEntry(2), waitingEntry(3)});
    SyncStatus status;
    status.phase = SyncStatus::Phase::Live;
    m_actions->setStatus(status);
}

void tst_UnsentDialog::cleanup()
{
    m_actions.reset();
}

void tst_UnsentDialog::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    CloseQuestion close(m_actions.get());
    QVERIFY(DialogChecks::show(&close));
    QCOMPARE(DialogChecks::faults(&close, u"close"_s), QString());
    close.hide();
    SignOutDialog signOut(m_actions.get());
    QVERIFY(DialogChecks::show(&signOut));
    QCOMPARE(DialogChecks::faults(&signOut, u"sign-out"_s), QString());
    SyncStatus status;
    status.phase = SyncStatus::Phase::Offline;
    m_actions->setStatus(status);
    QCOMPARE(DialogChecks::faults(&signOut, u"sign-out-offline"_s), QString());
}

void tst_UnsentDialog::cannotSend_data()
{
    QTest::addColumn<SyncStatus::Phase>("phase");
    QTest::addColumn<EntryState>("state");
    QTest::addColumn<QString>("reason");
    QTest::addRow("live") << SyncStatus::Phase::Live << EntryState::Queued << QString();
    QTest::addRow("retrying") << SyncStatus::Phase::Retrying << EntryState::RetryWait << QString();
    QTest::addRow("offline") << SyncStatus::Phase::Offline << EntryState::Queued << u"You work offline."_s;
    QTest::addRow("signed out") << SyncStatus::Phase::SessionExpired << EntryState::Queued << u"You are signed out."_s;
    QTest::addRow("stopped") << SyncStatus::Phase::Stopped << EntryState::Queued << u"has stopped"_s;
    QTest::addRow("first synchronisation") << SyncStatus::Phase::FirstSync << EntryState::Queued << u"as soon as"_s;
    QTest::addRow("conflict") << SyncStatus::Phase::Live << EntryState::Conflict << u"must be decided"_s;
    QTest::addRow("refused") << SyncStatus::Phase::Live << EntryState::Rejected << u"was refused"_s;
}

void tst_UnsentDialog::cannotSend()
{
    QFETCH(SyncStatus::Phase, phase);
    QFETCH(EntryState, state);
    QFETCH(QString, reason);
    SyncStatus status;
    status.phase = phase;
    m_actions->setStatus(status);
    m_actions->setEntries({waitingEntry(1, state)});

    CloseQuestion dialog(m_actions.get());
    QVERIFY(DialogChecks::show(&dialog));

    QCOMPARE(buttonOf(&dialog, u"Send now"_s)->isEnabled(), reason.isEmpty());
    QVERIFY(shows(&dialog, reason));
    QVERIFY(buttonOf(&dialog, u"Keep until next time"_s)->isEnabled());
}

void tst_UnsentDialog::closesOverWhatIsKept()
{
    QPointer dialog(new CloseQuestion(m_actions.get()));
    QSignalSpy agreed(dialog, &CloseQuestion::closeAgreed);
    QSignalSpy refresh(m_actions.get(), &AccountActions::refreshRequested);
    QVERIFY(DialogChecks::show(dialog));

    QTest::keyClick(buttonOf(dialog, u"Keep until next time"_s), Qt::Key_Space);

    QCOMPARE(agreed.size(), 1);
    QCOMPARE(refresh.size(), 0);
    QTRY_VERIFY(!dialog);
}

void tst_UnsentDialog::escapeKeepsTheWindow()
{
    QPointer dialog(new CloseQuestion(m_actions.get()));
    QSignalSpy agreed(dialog, &CloseQuestion::closeAgreed);
    QVERIFY(DialogChecks::show(dialog));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(agreed.size(), 0);
}

void tst_UnsentDialog::sendsThenCloses()
{
    QPointer dialog(new CloseQuestion(m_actions.get()));
    QSignalSpy agreed(dialog, &CloseQuestion::closeAgreed);
    QSignalSpy refresh(m_actions.get(), &AccountActions::refreshRequested);
    QVERIFY(DialogChecks::show(dialog));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(refresh.size(), 1);
    QVERIFY(shows(dialog, u"3 left"_s));
    QVERIFY(dialog->findChild<QProgressBar *>()->isVisible());

    m_actions->changeEntries({}, {waitingEntry(1).id, waitingEntry(2).id}, {});
    QVERIFY(shows(dialog, u"1 left"_s));
    QCOMPARE(dialog->findChild<QProgressBar *>()->value(), 2);
    QCOMPARE(agreed.size(), 0);

    m_actions->changeEntries({}, {waitingEntry(3).id}, {});
    QCOMPARE(agreed.size(), 1);
    QTRY_VERIFY(!dialog);
}

void tst_UnsentDialog::staysWhenSomeAreRefused()
{
    QPointer dialog(new CloseQuestion(m_actions.get()));
    QSignalSpy agreed(dialog, &CloseQuestion::closeAgreed);
    QVERIFY(DialogChecks::show(dialog));
    buttonOf(dialog, u"Send now"_s)->click();

    m_actions->changeEntries({waitingEntry(2, EntryState::Rejected)}, {waitingEntry(1).id, waitingEntry(3).id}, {});

    QCOMPARE(agreed.size(), 0);
    QVERIFY(shows(dialog, u"1 change is not sent"_s));
    QVERIFY(!dialog->findChild<QProgressBar *>()->isVisible());
    buttonOf(dialog, u"Keep until next time"_s)->click();
    QCOMPARE(agreed.size(), 1);
}

void tst_UnsentDialog::signsOut_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QList<bool>>("keepWaiting");
    QTest::addRow("keep") << u"Keep for me"_s << QList<bool>{true};
    QTest::addRow("discard") << u"Discard"_s << QList<bool>{false};
    QTest::addRow("cancel") << u"Cancel"_s << QList<bool>{};
}

void tst_UnsentDialog::signsOut()
{
    QFETCH(QString, button);
    QFETCH(QList<bool>, keepWaiting);
    QPointer dialog(new SignOutDialog(m_actions.get()));
    QSignalSpy signOut(m_actions.get(), &AccountActions::signOutRequested);
    QVERIFY(DialogChecks::show(dialog));

    QTest::keyClick(buttonOf(dialog, button), Qt::Key_Space);

    QCOMPARE(signOut.size(), keepWaiting.size());
    if (!keepWaiting.isEmpty())
        QCOMPARE(signOut.first().first().toBool(), keepWaiting.first());
    QTRY_VERIFY(!dialog);
}

void tst_UnsentDialog::sendsThenSignsOut()
{
    QPointer dialog(new SignOutDialog(m_actions.get()));
    QSignalSpy signOut(m_actions.get(), &AccountActions::signOutRequested);
    QVERIFY(DialogChecks::show(dialog));
    buttonOf(dialog, u"Send now"_s)->click();

    m_actions->setEntries({});

    QCOMPARE(signOut.size(), 1);
    QCOMPARE(signOut.first().first().toBool(), false);
}

QTEST_MAIN(tst_UnsentDialog)
#include "tst_unsentdialog.moc"
