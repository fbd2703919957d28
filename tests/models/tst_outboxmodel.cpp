// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/accountactions.h"
#include "models/outboxmodel.h"
#include "models/titleindex.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const Format format({QLocale(QLocale::NorwegianBokmal, QLocale::Norway), QTimeZone::utc()});

OutboxEntry entryAt(qint64 lane, const QList<FieldIntent> &intents = {{u"firstName"_s, u"Kari"_s, u"Karin"_s}})
{
    OutboxEntry entry;
    entry.id = QUuid::createUuid();
    entry.lane = lane;
    entry.key = {RecordType::User, AccountFixture::id(1)};
    entry.intents = intents;
    entry.createdAt = QDateTime::fromString(u"2026-11-23T12:00:00Z"_s, Qt::ISODate);
    return entry;
}

QString cell(const OutboxModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QList<qint64> lanesOf(const OutboxModel &model)
{
    QList<qint64> lanes;
    for (int row = 0; row < model.rowCount(); ++row)
        lanes.append(model.entryAt(row).lane);
    return lanes;
}

} // namespace

class tst_OutboxModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void tellsWhatBecomesOfWhat();
    void createdAndRemovedRecordsTellTheirNames();
    void problemsAreSentences();
    void followsTheEntries();
    void randomChanges();

private:
    std::unique_ptr<AccountFixture> m_account;
    std::unique_ptr<TitleIndex> m_titles;
};

void tst_OutboxModel::init()
{
    m_titles.reset();
    m_account = std::make_unique<AccountFixture>();
    QVERIFY(m_account->load(RecordType::User, {AccountFixture::user(1, u"Karin"_s)}));
    QVERIFY(m_account->put(RecordType::Group, {AccountFixture::group(5, u"Lager"_s), AccountFixture::group(6, u"Salg"_s)}));
    m_titles = std::make_unique<TitleIndex>(&m_account->cache);
}

void tst_OutboxModel::tellsWhatBecomesOfWhat()
{
    AccountActions actions;
    actions.setEntries({entryAt(1), entryAt(2, {{u"groupId"_s, AccountFixture::id(5), AccountFixture::id(6)}, {u"phone"_s, QJsonValue::Null, u"123"_s}})});
    OutboxModel model(&actions, m_titles.get(), format);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(cell(model, 0, OutboxModel::ObjectColumn), u"Karin Nordmann"_s);
    QCOMPARE(cell(model, 0, OutboxModel::KindColumn), u"User"_s);
    QCOMPARE(cell(model, 0, OutboxModel::ChangeColumn), u"First name"_s);
    QCOMPARE(cell(model, 0, OutboxModel::BeforeColumn), u"Kari"_s);
    QCOMPARE(cell(model, 0, OutboxModel::AfterColumn), u"Karin"_s);
    QCOMPARE(cell(model, 0, OutboxModel::WhenColumn), u"23.11.2026 12:00"_s);
    QCOMPARE(cell(model, 0, OutboxModel::StateColumn), u"✎ Waiting"_s);
    QCOMPARE(cell(model, 1, OutboxModel::ChangeColumn), u"Group, Phone"_s);
    QTRY_COMPARE(cell(model, 1, OutboxModel::BeforeColumn), u"Group: Lager"_s);
    QCOMPARE(cell(model, 1, OutboxModel::AfterColumn), u"Group: Salg; Phone: 123"_s);
}

void tst_OutboxModel::createdAndRemovedRecordsTellTheirNames()
{
    auto created = entryAt(1, {{u"firstName"_s, {}, u"Per"_s}, {u"lastName"_s, {}, u"Aas"_s}});
    created.kind = EntryKind::Create;
    created.key.id = AccountFixture::id(2);
    auto removed = entryAt(2, {});
    removed.kind = EntryKind::Delete;
    removed.key.id = AccountFixture::id(3);
    removed.seen = AccountFixture::user(3, u"Ola"_s);
    auto rejected = entryAt(3, {});
    rejected.kind = EntryKind::Command;
    rejected.command = u"reject"_s;
    rejected.key = {RecordType::Order, AccountFixture::id(4)};
    rejected.seen = {{u"number"_s, u"10023"_s}};
    rejected.arguments = {{u"comment"_s, u"Too dear"_s}};
    auto gone = entryAt(4);
    gone.key.id = AccountFixture::id(9);
    AccountActions actions;
    actions.setEntries({created, removed, rejected, gone});
    OutboxModel model(&actions, m_titles.get(), format);
    QCOMPARE(cell(model, 0, OutboxModel::ObjectColumn), u"Per Aas"_s);
    QCOMPARE(cell(model, 0, OutboxModel::ChangeColumn), u"Create"_s);
    QCOMPARE(cell(model, 1, OutboxModel::ObjectColumn), u"Ola Nordmann"_s);
    QCOMPARE(cell(model, 1, OutboxModel::ChangeColumn), u"Remove"_s);
    QCOMPARE(cell(model, 2, OutboxModel::ObjectColumn), u"10023"_s);
    QCOMPARE(cell(model, 2, OutboxModel::ChangeColumn), u"Reject"_s);
    QCOMPARE(cell(model, 2, OutboxModel::AfterColumn), u"Too dear"_s);
    QTRY_COMPARE(cell(model, 3, OutboxModel::ObjectColumn), u"(removed)"_s);
}

void tst_OutboxModel::problemsAreSentences()
{
    auto entry = entryAt(1);
    entry.state = EntryState::Rejected;
    entry.problem = Error{ErrorKind::Refused, u"409 urn:x"_s, u"unique-violation"_s};
    AccountActions actions;
    actions.setEntries({entry});
    OutboxModel model(&actions, m_titles.get(), format);
    QVERIFY(cell(model, 0, OutboxModel::ProblemColumn).startsWith("Another one already has this value."_L1));
    QCOMPARE(cell(model, 0, OutboxModel::StateColumn), u"✕ Refused"_s);
    QCOMPARE(model.index(0, 0).data(OutboxModel::DetailRole).toString(), u"409 urn:x"_s);
    QCOMPARE(model.index(0, 0).data(OutboxModel::EntryIdRole).toUuid(), entry.id);
}

void tst_OutboxModel::followsTheEntries()
{
    AccountActions actions;
    auto first = entryAt(1);
    const auto third = entryAt(3);
    actions.setEntries({first, third});
    OutboxModel model(&actions, m_titles.get(), format);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex kept(model.index(1, 0));
    first.state = EntryState::InFlight;
    actions.changeEntries({first}, {}, {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(model, 0, OutboxModel::StateColumn), u"⟳ Sending"_s);
    // A settled conflict stands where it stood, under another id.
    auto settled = entryAt(1);
    actions.changeEntries({settled, entryAt(2)}, {first.id}, {});
    QCOMPARE(lanesOf(model), (QList<qint64>{1, 2, 3}));
    QCOMPARE(model.rowOf(settled.id), 0);
    QCOMPARE(model.rowOf(first.id), -1);
    QCOMPARE(kept.row(), 2);
    actions.changeEntries({}, {settled.id, QUuid::createUuid()}, {settled.id});
    QCOMPARE(lanesOf(model), (QList<qint64>{2, 3}));
    QCOMPARE(resets.size(), 0);
}

void tst_OutboxModel::randomChanges()
{
    AccountActions actions;
    OutboxModel model(&actions, m_titles.get(), format);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(11);
    qint64 lane = 0;
    for (int step = 0; step < 200; ++step) {
        QList<OutboxEntry> put;
        QList<QUuid> removed;
        for (int i = random.bounded(4); i > 0; --i)
            put.append(entryAt(++lane));
        for (const auto &entry : actions.entries()) {
            if (random.bounded(4) == 0)
                removed.append(entry.id);
            else if (random.bounded(4) == 0)
                put.append(entry);
        }
        actions.changeEntries(put, removed, {});
        QCOMPARE(model.rowCount(), actions.entries().size());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.entryAt(row).id, actions.entries()[row].id);
    }
}

QTEST_GUILESS_MAIN(tst_OutboxModel)
#include "tst_outboxmodel.moc"
