// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/recorddraft.h"
#include "tests/models/accountfixture.h"
#include "ui/draftkeeper.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_DraftKeeper : public QObject
{
    Q_OBJECT
private slots:
    void outlivesTheProgram();
    void untouchedIsNotSaved();
    void keepsOneForEachRecord();
    void findsANewOneByHowItBegan();
    void forgetsWhatCannotBeRead();
    void keepsTheChoicesOfADialog();
};

void tst_DraftKeeper::outlivesTheProgram()
{
    QHash<QString, QJsonObject> disk;
    const RecordKey key{RecordType::Group, AccountFixture::id(1)};
    {
        DraftKeeper keeper;
        connect(&keeper, &DraftKeeper::saved, this, [&](const QString &name, const QJsonObject &draft) { disk.insert(name, draft); });
        auto *draft = keeper.keep(new RecordDraft(RecordType::Group, AccountFixture::group(1, u"Salg"_s)));
        draft->setValue(u"name"_s, u"Salg og service"_s);
        QTRY_COMPARE(disk.keys(), QStringList{DraftKeeper::nameOf(key)});
    }
    DraftKeeper keeper;
    keeper.restore(disk);
    QVERIFY(keeper.has(key));
    QCOMPARE(keeper.find(key)->value(u"name"_s), u"Salg og service"_s);
    QCOMPARE(keeper.find(key)->original(u"name"_s), u"Salg"_s);

    QSignalSpy removed(&keeper, &DraftKeeper::removed);
    keeper.drop(key);
    QVERIFY(!keeper.has(key));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].toString(), DraftKeeper::nameOf(key));
}

void tst_DraftKeeper::untouchedIsNotSaved()
{
    DraftKeeper keeper;
    QSignalSpy saved(&keeper, &DraftKeeper::saved);
    auto *touched = keeper.keep(new RecordDraft(RecordType::Group, AccountFixture::group(1, u"Salg"_s)));
    auto *untouched = keeper.keep(new RecordDraft(RecordType::Group, AccountFixture::group(2, u"Lager"_s)));
    untouched->setValue(u"name"_s, u"Lageret"_s);
    untouched->revert(u"name"_s);
    touched->setValue(u"name"_s, u"Salget"_s);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].toString(), DraftKeeper::nameOf(touched->key()));
}

void tst_DraftKeeper::keepsOneForEachRecord()
{
    DraftKeeper keeper;
    keeper.keep(new RecordDraft(RecordType::Group, AccountFixture::group(1, u"Salg"_s)));
    auto *newer = keeper.keep(new RecordDraft(RecordType::Group, AccountFixture::group(1, u"Salget"_s)));
    QCOMPARE(keeper.find(newer->key()), newer);
}

void tst_DraftKeeper::findsANewOneByHowItBegan()
{
    DraftKeeper keeper;
    const QJsonObject inviting{{u"status"_s, u"invited"_s}};
    const QJsonObject creating{{u"status"_s, u"active"_s}};
    auto *invited = keeper.keep(RecordDraft::forNew(RecordType::User, inviting));
    QCOMPARE(keeper.findNew(RecordType::User, inviting), invited);
    QCOMPARE(keeper.findNew(RecordType::User, creating), nullptr);
    QCOMPARE(keeper.findNew(RecordType::Group), nullptr);
}

void tst_DraftKeeper::forgetsWhatCannotBeRead()
{
    DraftKeeper keeper;
    QSignalSpy removed(&keeper, &DraftKeeper::removed);
    keeper.restore({{u"users/1"_s, {{u"of another version"_s, true}}}});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].toString(), u"users/1"_s);
}

void tst_DraftKeeper::keepsTheChoicesOfADialog()
{
    QHash<QString, QJsonObject> disk;
    const QJsonObject choices{{u"later"_s, true}};
    {
        DraftKeeper keeper;
        connect(&keeper, &DraftKeeper::saved, this, [&](const QString &name, const QJsonObject &draft) { disk.insert(name, draft); });
        keeper.keepChoices(u"leave/1"_s, {});
        keeper.keepChoices(u"leave/1"_s, choices); // only the last is written
        QTRY_COMPARE(disk.size(), 1);
    }
    DraftKeeper keeper;
    connect(&keeper, &DraftKeeper::removed, this, [&](const QString &name) { disk.remove(name); });
    keeper.restore(disk);
    QCOMPARE(keeper.choices(u"leave/1"_s), choices);
    QVERIFY(keeper.choices(u"leave/2"_s).isEmpty());
    keeper.dropChoices(u"leave/1"_s);
    QVERIFY(keeper.choices(u"leave/1"_s).isEmpty());
    QVERIFY(disk.isEmpty());
}

QTEST_MAIN(tst_DraftKeeper)
#include "tst_draftkeeper.moc"
