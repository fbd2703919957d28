// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "enginerig.h"
#include "models/engine/overlayrow.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_OverlayRow : public QObject
{
    Q_OBJECT
private slots:
    void shows_data();
    void shows();
    void aCreatedRecordHasItsId();
};

void tst_OverlayRow::shows_data()
{
    QTest::addColumn<BaseRow>("base");
    QTest::addColumn<QList<OutboxEntry>>("entries");
    QTest::addColumn<QString>("name"); ///< "-": cleared, "x": removed
    QTest::addColumn<RowState>("state");

    const auto as = [](OutboxEntry entry, EntryState state) {
        entry.state = state;
        return entry;
    };
    const auto ann = Sample::base(Sample::user, Sample::userRow(u"Ann"_s));
    const BaseRow gone{Sample::user, 9, true, {}};
    const BaseRow unheard{Sample::user, 0, false, {}};
    const auto patch = Sample::patch(1, Sample::user, u"firstName"_s, u"Ann"_s, u"Anne"_s);
    const auto second = Sample::patch(2, Sample::user, u"firstName"_s, u"Anne"_s, u"Anna"_s);
    const auto create = Sample::create(3, Sample::user, u"firstName"_s, u"Bo"_s);
    const auto remove = Sample::remove(4, Sample::user, {});
    const auto disable = Sample::command(5, Sample::user, u"disable"_s, {});
    using Entries = QList<OutboxEntry>;

    QTest::addRow("nothing waits") << ann << Entries{} << u"-"_s << RowState::Synced;
    QTest::addRow("a patch") << ann << Entries{patch} << u"Anne"_s << RowState::Waiting;
    QTest::addRow("two patches") << ann << Entries{patch, second} << u"Anna"_s << RowState::Waiting;
    QTest::addRow("one is on its way") << ann << Entries{as(patch, EntryState::InFlight), second} << u"Anna"_s << RowState::Sending;
    QTest::addRow("tried again") << ann << Entries{as(patch, EntryState::RetryWait)} << u"Anne"_s << RowState::Waiting;
    QTest::addRow("the worst counts") << ann << Entries{as(patch, EntryState::Conflict), as(second, EntryState::InFlight)}
                                      << u"Anna"_s << RowState::Conflict;
    QTest::addRow("refused") << ann << Entries{as(patch, EntryState::Rejected)} << u"Anne"_s << RowState::Rejected;
    QTest::addRow("a create") << unheard << Entries{create} << u"Bo"_s << RowState::Waiting;
    QTest::addRow("a create and a patch") << unheard << Entries{create, second} << u"Anna"_s << RowState::Waiting;
    QTest::addRow("a deletion") << ann << Entries{patch, remove} << u"x"_s << RowState::Waiting;
    QTest::addRow("a refused deletion") << ann << Entries{as(remove, EntryState::Rejected)} << u"Ann"_s << RowState::Rejected;
    QTest::addRow("a command") << ann << Entries{disable} << u"Ann"_s << RowState::Waiting;
    QTest::addRow("a patch of what is gone") << gone << Entries{as(patch, EntryState::Conflict)} << u"-"_s << RowState::Conflict;
}

void tst_OverlayRow::shows()
{
    QFETCH(BaseRow, base);
    QFETCH(QList<OutboxEntry>, entries);
    QFETCH(QString, name);
    QList<const OutboxEntry *> pointers;
    for (const auto &entry : std::as_const(entries))
        pointers.append(&entry);
    const auto overlay = overlayOf(Sample::user, &base, pointers);
    QCOMPARE(overlay.clear, name == u"-"_s);
    QTEST(overlay.state, "state");
    if (overlay.clear)
        return;
    QCOMPARE(overlay.removed, name == u"x"_s);
    if (!overlay.removed)
        QCOMPARE(overlay.row[u"firstName"_s].toString(), name);
}

void tst_OverlayRow::aCreatedRecordHasItsId()
{
    const auto create = Sample::create(3, Sample::user, u"firstName"_s, u"Bo"_s);
    QCOMPARE(overlayOf(Sample::user, nullptr, {&create}).row[u"id"_s].toString(), Sample::user.id);
}

QTEST_APPLESS_MAIN(tst_OverlayRow)
#include "tst_overlayrow.moc"
