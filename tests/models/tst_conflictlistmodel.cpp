// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/conflictlistmodel.h"
#include "models/titleindex.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first name changed by two, and with `phone` the phone too.
OutboxEntry changedTwice(int number, bool phone = false)
{
    OutboxEntry entry;
    entry.id = QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    entry.key = {RecordType::User, AccountFixture::id(number)};
    entry.state = EntryState::Conflict;
    entry.theirs = AccountFixture::user(number, u"Theirs"_s);
    entry.intents = {{u"firstName"_s, u"Before"_s, u"Mine"_s}};
    if (phone) {
        entry.theirs[u"phone"_s] = u"+47 400 00 002"_s;
        entry.intents.append({u"phone"_s, u"+47 400 00 000"_s, u"+47 400 00 001"_s});
    }
    return entry;
}

} // namespace

class tst_ConflictListModel : public QObject
{
    Q_OBJECT
private slots:
    void takesWhatIsSettledByField()
    {
        QVERIFY(ConflictListModel::takes(changedTwice(1)));
        auto gone = changedTwice(1);
        gone.theirs = {};
        QVERIFY(!ConflictListModel::takes(gone));
        auto command = changedTwice(1);
        command.kind = EntryKind::Command;
        QVERIFY(!ConflictListModel::takes(command));
        auto waiting = changedTwice(1);
        waiting.state = EntryState::Queued;
        QVERIFY(!ConflictListModel::takes(waiting));
    }

    void oneChoiceForMany()
    {
        fill();
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->undecided(), 4);
        QVERIFY(m_model->decisions({}).isEmpty());

        m_model->choose({0, 1, 3}, ConflictModel::Choice::Mine);
        QCOMPARE(m_model->undecided(), 1);
        const auto some = m_model->decisions({});
        QCOMPARE(some.size(), 2); // the second entry has a line that is open
        QCOMPARE(some[0].entryId, changedTwice(1).id);
        QCOMPARE(some[1].entryId, changedTwice(3).id);
        QCOMPARE(some[0].intents, (QList<FieldIntent>{{u"firstName"_s, u"Theirs"_s, u"Mine"_s}}));

        m_model->choose({2}, ConflictModel::Choice::Theirs);
        QCOMPARE(m_model->decisions({}).size(), 3);
        QCOMPARE(m_model->index(2, ConflictListModel::ChoiceColumn).data().toString(), u"+47\u00a0400\u00a000\u00a0002"_s);
    }

    void whatBreaksARuleIsNotSaved()
    {
        fill();
        auto wrong = changedTwice(4);
        wrong.intents = {{u"firstName"_s, u"Before"_s, QString(200, u'x')}};
        m_model->put(wrong);
        m_model->choose({4}, ConflictModel::Choice::Mine);
        QVERIFY(m_model->decisions({}).isEmpty());
        m_model->choose({4}, ConflictModel::Choice::Theirs);
        QCOMPARE(m_model->decisions({}).size(), 1);
    }

    void keepsChoicesUntilTheServicesRecordChanges()
    {
        fill();
        m_model->choose({0}, ConflictModel::Choice::Mine);
        m_model->put(changedTwice(1));
        QCOMPARE(m_model->undecided(), 3);
        auto newer = changedTwice(1);
        newer.theirs[u"firstName"_s] = u"Newer"_s;
        m_model->put(newer);
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->undecided(), 4);
    }

    void whatIsSettledGoes()
    {
        fill();
        m_model->remove(changedTwice(2).id);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->entryAt(1).id, changedTwice(3).id);
        auto settled = changedTwice(1);
        settled.state = EntryState::Queued;
        m_model->put(settled);
        QCOMPARE(m_model->rowCount(), 1);
    }

private:
    void fill()
    {
        m_tester.reset();
        m_model = std::make_unique<ConflictListModel>(&m_titles, Format({QLocale(QLocale::English), QTimeZone::utc()}));
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->put(changedTwice(1));
        m_model->put(changedTwice(2, true));
        m_model->put(changedTwice(3));
    }

    AccountFixture m_account;
    TitleIndex m_titles{&m_account.cache};
    std::unique_ptr<ConflictListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(tst_ConflictListModel)
#include "tst_conflictlistmodel.moc"
