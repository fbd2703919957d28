// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/accountactions.h"
#include "models/groupcontents.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

class tst_GroupContents : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatBelongsToTheGroup();
    void movesAllOfIt();
    void readsAnEmptyGroup();

private:
    static QJsonObject budget(int number, int owner)
    {
        return {{u"id"_s, AccountFixture::id(number)}, {u"name"_s, u"Verktøy"_s}, {u"ownerKind"_s, u"group"_s},
                {u"ownerId"_s, AccountFixture::id(owner)}};
    }
    /// Group 2 stands under 1, 3 under 2; users 11 and 12 belong to 2, 13 to 3; budget 21 applies to 2, 22 to 3.
    static bool fill(AccountFixture &f)
    {
        const auto id = &AccountFixture::id;
        return f.load(RecordType::Group, {AccountFixture::group(1, u"Alle"_s), AccountFixture::group(2, u"Salg"_s, id(1)),
                                          AccountFixture::group(3, u"Nord"_s, id(2))})
            && f.put(RecordType::User, {AccountFixture::user(11, u"Ane"_s, id(2)), AccountFixture::user(12, u"Bo"_s, id(2)),
                                        AccountFixture::user(13, u"Cecilie"_s, id(3))})
            && f.put(RecordType::Budget, {budget(21, 2), budget(22, 3)});
    }
};

void tst_GroupContents::readsWhatBelongsToTheGroup()
{
    AccountFixture f;
    QVERIFY(fill(f));
    const GroupContents contents(&f.cache, AccountFixture::id(2));
    QVERIFY(!contents.isRead());
    QTRY_VERIFY(contents.isRead());
    QCOMPARE(contents.count(RecordType::User), 2);
    QCOMPARE(contents.count(RecordType::Group), 1);
    QCOMPARE(contents.count(RecordType::Budget), 1);
    QVERIFY(!contents.isEmpty());
}

void tst_GroupContents::movesAllOfIt()
{
    AccountFixture f;
    QVERIFY(fill(f));
    AccountActions actions;
    QStringList moved;
    connect(&actions, &AccountActions::editRequested, this, [&](const OutboxEntry &entry) {
        const auto &intent = entry.intents.first();
        moved.append(u"%1 %2 %3 -> %4"_s.arg(wireName(entry.key.type), intent.field, intent.base.toString().right(2), intent.value.toString().right(2)));
        QVERIFY(entry.references.contains(RecordKey{RecordType::Group, AccountFixture::id(2)}));
    });
    const GroupContents contents(&f.cache, AccountFixture::id(2));
    QTRY_VERIFY(contents.isRead());
    contents.moveTo(AccountFixture::id(1), &actions);
    QCOMPARE(moved, (QStringList{u"group parentId 02 -> 01"_s, u"user groupId 02 -> 01"_s, u"user groupId 02 -> 01"_s, u"budget ownerId 02 -> 01"_s}));
}

void tst_GroupContents::readsAnEmptyGroup()
{
    AccountFixture f;
    QVERIFY(fill(f));
    const GroupContents contents(&f.cache, AccountFixture::id(9));
    QTRY_VERIFY(contents.isRead());
    QVERIFY(contents.isEmpty());
}

QTEST_GUILESS_MAIN(tst_GroupContents)
#include "tst_groupcontents.moc"
