// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/recordviewer.h"
#include "models/titleindex.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 countOf(const RecordViewer &viewer, RecordType type, const QString &field)
{
    for (const auto &related : viewer.related()) {
        if (related.type == type && related.field == field)
            return related.count;
    }
    return -1;
}

} // namespace

class tst_RecordViewer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void followsOneRecord();
    void anotherKeyForgetsTheFirst();
    void recordThatIsNotThereMayCome();
    void countsWhatRefersToIt();

private:
    std::unique_ptr<AccountFixture> m_account;
    std::unique_ptr<TitleIndex> m_titles;
};

void tst_RecordViewer::init()
{
    m_titles.reset();
    m_account = std::make_unique<AccountFixture>();
    QVERIFY(m_account->load(RecordType::User, {AccountFixture::user(1, u"Kari"_s, AccountFixture::id(5)), AccountFixture::user(2, u"Per"_s, AccountFixture::id(5))}));
    QVERIFY(m_account->put(RecordType::Group, {AccountFixture::group(5, u"Lager"_s), AccountFixture::group(6, u"Nord"_s, AccountFixture::id(5))}));
    m_titles = std::make_unique<TitleIndex>(&m_account->cache);
}

void tst_RecordViewer::followsOneRecord()
{
    RecordViewer viewer(&m_account->cache, m_titles.get());
    QCOMPARE(viewer.phase(), RecordViewer::Phase::Empty);
    viewer.setKey(RecordKey{RecordType::User, AccountFixture::id(1)});
    QCOMPARE(viewer.phase(), RecordViewer::Phase::Loading);
    QTRY_COMPARE(viewer.phase(), RecordViewer::Phase::Present);
    QCOMPARE(viewer.title(), u"Kari Nordmann"_s);
    QVERIFY(viewer.number() > 0);
    QVERIFY(m_account->put(RecordType::User, {AccountFixture::user(1, u"Karin"_s)}));
    QTRY_COMPARE(viewer.row()["firstName"_L1].toString(), u"Karin"_s);
    Overlay overlay;
    overlay.key = *viewer.key();
    overlay.row = AccountFixture::user(1, u"Karianne"_s);
    overlay.state = RowState::Conflict;
    QVERIFY(m_account->overlay(overlay));
    QTRY_COMPARE(viewer.state(), RowState::Conflict);
    QCOMPARE(viewer.title(), u"Karianne Nordmann"_s);
    overlay.clear = true;
    QVERIFY(m_account->overlay(overlay));
    QVERIFY(m_account->remove(RecordType::User, {AccountFixture::id(1)}));
    QTRY_COMPARE(viewer.phase(), RecordViewer::Phase::Absent);
    QVERIFY(viewer.row().isEmpty());
}

void tst_RecordViewer::anotherKeyForgetsTheFirst()
{
    RecordViewer viewer(&m_account->cache, m_titles.get());
    viewer.setKey(RecordKey{RecordType::User, AccountFixture::id(1)});
    viewer.setKey(RecordKey{RecordType::User, AccountFixture::id(2)});
    QTRY_COMPARE(viewer.phase(), RecordViewer::Phase::Present);
    QCOMPARE(viewer.title(), u"Per Nordmann"_s);
    viewer.setKey({});
    QCOMPARE(viewer.phase(), RecordViewer::Phase::Empty);
    QVERIFY(viewer.row().isEmpty() && viewer.related().isEmpty());
}

void tst_RecordViewer::recordThatIsNotThereMayCome()
{
    RecordViewer viewer(&m_account->cache, m_titles.get());
    viewer.setKey(RecordKey{RecordType::User, AccountFixture::id(9)});
    QTRY_COMPARE(viewer.phase(), RecordViewer::Phase::Absent);
    QVERIFY(m_account->put(RecordType::User, {AccountFixture::user(9, u"Ny"_s)}));
    QTRY_COMPARE(viewer.phase(), RecordViewer::Phase::Present);
}

void tst_RecordViewer::countsWhatRefersToIt()
{
    RecordViewer viewer(&m_account->cache, m_titles.get());
    QSignalSpy failed(&viewer, &RecordViewer::failed);
    viewer.setKey(RecordKey{RecordType::Group, AccountFixture::id(5)});
    QTRY_COMPARE(countOf(viewer, RecordType::User, u"groupId"_s), 2);
    QCOMPARE(countOf(viewer, RecordType::Group, u"parentId"_s), 1);
    QCOMPARE(countOf(viewer, RecordType::Budget, u"ownerId"_s), 0);
    QVERIFY(m_account->remove(RecordType::User, {AccountFixture::id(2)}));
    QTRY_COMPARE(countOf(viewer, RecordType::User, u"groupId"_s), 1);
    QCOMPARE(failed.size(), 0);
}

QTEST_GUILESS_MAIN(tst_RecordViewer)
#include "tst_recordviewer.moc"
