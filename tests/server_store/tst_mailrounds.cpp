// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "storefixture.h"

#include "server/store/mailrounds.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

/// Reminders after working days, and digests in the morning; Oslo is an hour ahead of UTC in the fixture's
/// November.
class tst_MailRounds : public QObject {
    Q_OBJECT

private slots:
    void remindsAfterTwoWorkingDays_data();
    void remindsAfterTwoWorkingDays();
    void remindsOnce();
    void remindsNobodyOfWhatIsDecided();
    void leavesOldOrdersAlone();
    void digestsComeInTheMorning();
    void digestsLeaveOutWhatIsDone();
    void digestsSpareTheDisabled();

private:
    static QStringList mailsOf(StoreFixture &f, const QString &kind, const QString &state = u"waiting"_s)
    {
        QStringList list;
        const auto mails = f.mails();
        for (const auto &mail : mails) {
            if (mail.kind == kind && mail.state == state)
                list.append(mail.recipient.section(u'@', 0, 0));
        }
        return list;
    }
    static void placeWaiting(StoreFixture &f, int order)
    {
        QCOMPARE(f.patch(f.admin, RecordType::User, f.buyer, {{u"orderLimit"_s, f.money(100'00)}}).status,
                 200);
        QCOMPARE(f.place(f.buyer, f.id(order), 200'00).status, 201);
    }
    static QDateTime oslo(int day, int hour, int minute = 0)
    {
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Europe/Oslo")).toUTC();
    }
};

void tst_MailRounds::remindsAfterTwoWorkingDays_data()
{
    QTest::addColumn<QDateTime>("placed");
    QTest::addColumn<QDateTime>("due");
    QTest::addRow("Monday") << oslo(16, 13) << oslo(18, 13);
    QTest::addRow("Thursday") << oslo(19, 13) << oslo(23, 13);
    QTest::addRow("Friday night") << oslo(20, 23, 30) << oslo(24, 23, 30);
    QTest::addRow("Saturday in Oslo, Friday in Greenwich") << oslo(21, 0, 30) << oslo(24, 0, 30);
    QTest::addRow("Sunday") << oslo(22, 13) << oslo(24, 13);
}

void tst_MailRounds::remindsAfterTwoWorkingDays()
{
    QFETCH(QDateTime, placed);
    QFETCH(QDateTime, due);
    StoreFixture f;
    f.now = placed;
    placeWaiting(f, 400);
    f.now = due.addSecs(-1);
    QVERIFY(MailRounds(*f.context).remind().ok());
    QCOMPARE(mailsOf(f, u"orderReminder"_s), QStringList());
    f.now = due;
    QVERIFY(MailRounds(*f.context).remind().ok());
    QCOMPARE(mailsOf(f, u"orderReminder"_s), QStringList{u"approver"_s});
}

void tst_MailRounds::remindsOnce()
{
    StoreFixture f;
    placeWaiting(f, 400);
    for (int i = 0; i < 4; ++i) {
        f.now = f.now.addDays(1);
        QVERIFY(MailRounds(*f.context).remind().ok());
    }
    QCOMPARE(mailsOf(f, u"orderReminder"_s), QStringList{u"approver"_s});
}

void tst_MailRounds::remindsNobodyOfWhatIsDecided()
{
    StoreFixture f;
    placeWaiting(f, 400);
    QCOMPARE(f.command(f.approver, Mutation::Approve, f.id(400)).status, 200);
    f.now = f.now.addDays(4);
    QVERIFY(MailRounds(*f.context).remind().ok());
    QCOMPARE(mailsOf(f, u"orderReminder"_s), QStringList());
}

void tst_MailRounds::leavesOldOrdersAlone()
{
    StoreFixture f;
    placeWaiting(f, 400);
    f.now = f.now.addDays(100);
    QVERIFY(MailRounds(*f.context).remind().ok());
    QCOMPARE(mailsOf(f, u"orderReminder"_s), QStringList());
}

void tst_MailRounds::digestsComeInTheMorning()
{
    StoreFixture f;
    QCOMPARE(f.patch(f.approver, RecordType::User, f.approver, {{u"mailDigest"_s, true}}).status, 200);
    f.now = oslo(23, 6);
    placeWaiting(f, 400);
    f.now = oslo(23, 6, 59);
    QVERIFY(MailRounds(*f.context).sendDigests().ok());
    QCOMPARE(mailsOf(f, u"digest"_s), QStringList());
    f.now = oslo(23, 7, 10);
    placeWaiting(f, 401);
    f.now = oslo(23, 7, 15);
    for (int i = 0; i < 2; ++i)
        QVERIFY(MailRounds(*f.context).sendDigests().ok());
    QCOMPARE(mailsOf(f, u"digest"_s), QStringList{u"approver"_s});
    QCOMPARE(mailsOf(f, u"orderWaiting"_s, u"held"_s).size(), 1); // for tomorrow
    const auto told = f.mails().constFirst().facts["mails"_L1].toArray();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0]["kind"_L1].toString(), u"orderWaiting"_s);
    QCOMPARE(told[0]["facts"_L1]["order"_L1]["id"_L1].toString(), f.id(400));
    QVERIFY(told[0]["link"_L1].toString().endsWith(f.id(400)));
    f.now = oslo(24, 7);
    QVERIFY(MailRounds(*f.context).sendDigests().ok());
    QCOMPARE(mailsOf(f, u"digest"_s).size(), 2);
    QCOMPARE(mailsOf(f, u"orderWaiting"_s, u"held"_s).size(), 0);
}

void tst_MailRounds::digestsLeaveOutWhatIsDone()
{
    StoreFixture f;
    QCOMPARE(f.patch(f.approver, RecordType::User, f.approver, {{u"mailDigest"_s, true}}).status, 200);
    placeWaiting(f, 400);
    QCOMPARE(f.command(f.approver, Mutation::Approve, f.id(400)).status, 200);
    f.now = f.now.addDays(1);
    QVERIFY(MailRounds(*f.context).sendDigests().ok());
    QCOMPARE(mailsOf(f, u"digest"_s), QStringList());
    QCOMPARE(mailsOf(f, u"orderWaiting"_s, u"held"_s), QStringList());
}

void tst_MailRounds::digestsSpareTheDisabled()
{
    StoreFixture f;
    QCOMPARE(f.patch(f.approver, RecordType::User, f.approver, {{u"mailDigest"_s, true}}).status, 200);
    placeWaiting(f, 400);
    QCOMPARE(f.command(f.admin, Mutation::Disable, f.approver).status, 200);
    f.now = f.now.addDays(1);
    QVERIFY(MailRounds(*f.context).sendDigests().ok());
    QCOMPARE(mailsOf(f, u"digest"_s), QStringList());
}

QTEST_GUILESS_MAIN(tst_MailRounds)
#include "tst_mailrounds.moc"
