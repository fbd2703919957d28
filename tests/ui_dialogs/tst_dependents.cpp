// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/dependents.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

class tst_Dependents : public QObject
{
    Q_OBJECT

private slots:
    void goWithTheChosen_data();
    void goWithTheChosen();
};

namespace {

OutboxEntry entryOf(int number, EntryKind kind, const RecordKey &key, const QList<RecordKey> &references = {})
{
    OutboxEntry entry;
    entry.id = QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    entry.lane = number;
    entry.kind = kind;
    entry.key = key;
    entry.references = references;
    return entry;
}

} // namespace

void tst_Dependents::goWithTheChosen_data()
{
    QTest::addColumn<QList<OutboxEntry>>("entries");
    QTest::addColumn<QList<int>>("chosen");
    QTest::addColumn<QList<int>>("dependents");
    const RecordKey group{RecordType::Group, u"g"_s};
    const RecordKey user{RecordType::User, u"u"_s};
    const RecordKey budget{RecordType::Budget, u"b"_s};
    const QList<OutboxEntry> made{entryOf(1, EntryKind::Create, group), entryOf(2, EntryKind::Create, user, {group}),
                                  entryOf(3, EntryKind::Patch, budget, {user}), entryOf(4, EntryKind::Patch, user)};
    auto sending = made;
    sending[2].state = EntryState::InFlight;

    QTest::addRow("nothing chosen") << made << QList<int>{} << QList<int>{};
    QTest::addRow("a new group, and all that builds on it") << made << QList<int>{1} << QList<int>{2, 3, 4};
    QTest::addRow("a new user of an existing group") << made << QList<int>{2} << QList<int>{3, 4};
    QTest::addRow("a change that names others") << made << QList<int>{3} << QList<int>{};
    QTest::addRow("what is chosen too") << made << QList<int>{2, 4} << QList<int>{3};
    QTest::addRow("what is on its way") << sending << QList<int>{2} << QList<int>{4};
    QTest::addRow("a later change of the same record")
        << QList<OutboxEntry>{entryOf(1, EntryKind::Patch, user), entryOf(2, EntryKind::Patch, user)} << QList<int>{1} << QList<int>{2};
    QTest::addRow("an earlier change of the same record")
        << QList<OutboxEntry>{entryOf(1, EntryKind::Patch, user), entryOf(2, EntryKind::Patch, user)} << QList<int>{2} << QList<int>{};
    QTest::addRow("a changed record that others name")
        << QList<OutboxEntry>{entryOf(1, EntryKind::Patch, group), entryOf(2, EntryKind::Patch, user, {group})} << QList<int>{1}
        << QList<int>{};
}

void tst_Dependents::goWithTheChosen()
{
    QFETCH(QList<OutboxEntry>, entries);
    QFETCH(QList<int>, chosen);
    QFETCH(QList<int>, dependents);
    QList<QUuid> ids;
    for (const int number : chosen)
        ids.append(entryOf(number, EntryKind::Patch, {}).id);

    QList<int> found;
    for (const auto &entry : dependentsOf(entries, ids))
        found.append(int(entry.lane));

    QCOMPARE(found, dependents);
}

QTEST_APPLESS_MAIN(tst_Dependents)
#include "tst_dependents.moc"
