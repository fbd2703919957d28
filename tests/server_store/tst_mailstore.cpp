// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "storefixture.h"

#include "server/store/mailstore.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the queue knows of mails on their way out.
class tst_MailStore : public QObject {
    Q_OBJECT

private slots:
    void namesEveryState();
    void handsOutWhatIsDue();
    void listsByState();
    void retriesWhatFailed();
    void forgetsWhatIsOld();

private:
    static void queue(StoreFixture &f, const QString &to)
    {
        const auto done = commitAs(*f.context, f.as(f.admin), {}, [&](Commit &commit) -> Verdict {
            queueMail(commit, {.kind = MailKind::Invitation, .to = to, .linkPath = u"/invitations/x"_s});
            return {};
        });
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().detail));
    }
    static QString next(MailStore &store)
    {
        const auto mail = store.next();
        return mail && *mail ? (*mail)->mail.to : QString();
    }
};

void tst_MailStore::namesEveryState()
{
    for (const auto state :
         {MailState::Waiting, MailState::Held, MailState::Sent, MailState::Failed, MailState::Dropped})
        QCOMPARE(mailStateOf(QString(mailStateName(state))), std::optional(state));
    QVERIFY(!mailStateOf(u"lost"));
}

void tst_MailStore::handsOutWhatIsDue()
{
    StoreFixture f;
    MailStore store(*f.context);
    QVERIFY(store.nextDue().ok() && !store.nextDue()->isValid());
    queue(f, u"a@f.example"_s);
    const auto mail = store.next();
    QVERIFY(mail && *mail);
    QCOMPARE((*mail)->mail.to, u"a@f.example"_s);
    QCOMPARE((*mail)->mail.linkPath, u"/invitations/x"_s);
    QCOMPARE((*mail)->companyId, f.company);
    QCOMPARE((*mail)->queuedAt, f.now);
    QVERIFY(store.markTried((*mail)->id, u"450 Later"_s, f.now.addSecs(60)).ok());
    QCOMPARE(next(store), QString());
    QCOMPARE(*store.nextDue(), f.now.addSecs(60));
    f.now = f.now.addSecs(60);
    QCOMPARE(next(store), u"a@f.example"_s);
    QVERIFY(store.markSent((*mail)->id).ok());
    QCOMPARE(next(store), QString());
}

void tst_MailStore::listsByState()
{
    StoreFixture f;
    MailStore store(*f.context);
    for (const auto &to : {u"a@f.example"_s, u"b@f.example"_s, u"c@f.example"_s}) {
        queue(f, to);
        f.now = f.now.addSecs(1);
    }
    QVERIFY(store.markFailed((*store.next())->id, u"550 Nobody"_s).ok());
    QCOMPARE(store.list({}, 100)->size(), 3);
    QCOMPARE(store.list({}, 100)->constFirst().mail.to, u"c@f.example"_s);
    QCOMPARE(store.list({}, 2)->size(), 2);
    const auto failed = store.list(MailState::Failed, 100);
    QCOMPARE(failed->size(), 1);
    QCOMPARE(failed->constFirst().problem, u"550 Nobody"_s);
    QCOMPARE(failed->constFirst().tries, 1);
}

void tst_MailStore::retriesWhatFailed()
{
    StoreFixture f;
    MailStore store(*f.context);
    int woken = 0;
    for (const auto &to : {u"a@f.example"_s, u"b@f.example"_s, u"c@f.example"_s})
        queue(f, to);
    f.context->mailQueued = [&] { ++woken; };
    MailStore watched(*f.context);
    const auto sent = (*store.next())->id;
    QVERIFY(store.markSent(sent).ok());
    const auto failed = (*store.next())->id;
    QVERIFY(store.markFailed(failed, u"550 Nobody"_s).ok());
    QVERIFY(store.markTried((*store.next())->id, u"450 Later"_s, f.now.addSecs(60)).ok());
    QCOMPARE(next(store), QString());
    QCOMPARE(*watched.retry({sent}), 0);
    QCOMPARE(woken, 0);
    QCOMPARE(*watched.retry({failed, sent}), 1);
    QCOMPARE(woken, 1);
    QCOMPARE((*store.next())->id, failed);
    QCOMPARE(*watched.retry({}), 2);
}

void tst_MailStore::forgetsWhatIsOld()
{
    StoreFixture f;
    MailStore store(*f.context);
    queue(f, u"a@f.example"_s);
    QVERIFY(store.markSent((*store.next())->id).ok());
    queue(f, u"b@f.example"_s);
    f.now = f.now.addDays(MailStore::keptDays);
    QVERIFY(store.purge().ok());
    QCOMPARE(store.list({}, 100)->size(), 2);
    f.now = f.now.addSecs(1);
    QVERIFY(store.purge().ok());
    QCOMPARE(store.list({}, 100)->size(), 1); // what waits is never forgotten
}

QTEST_GUILESS_MAIN(tst_MailStore)
#include "tst_mailstore.moc"
