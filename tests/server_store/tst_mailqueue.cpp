// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "storefixture.h"

#include "server/store/mailqueue.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What is queued, for whom, and that it stands or falls with what it tells of.
class tst_MailQueue : public QObject {
    Q_OBJECT

private slots:
    void namesEveryKind();
    void knowsTheRecipient();
    void noticesSpareSome_data();
    void noticesSpareSome();
    void holdsWhatADigestTells();
    void aLinkReplacesTheOneBefore();
    void tellsAnEffectOnce();
    void fallsWithItsTransaction();
    void linksToARecord();
};

namespace {

void queue(StoreFixture &f, const QString &actor, const Mail &mail, const Verdict &verdict = {})
{
    const auto done = commitAs(*f.context, f.as(actor), {}, [&](Commit &commit) {
        queueMail(commit, mail);
        return verdict;
    });
    if (!done)
        qFatal("%s", qUtf8Printable(done.error().detail));
}

} // namespace

void tst_MailQueue::namesEveryKind()
{
    for (int i = 0; i <= int(MailKind::Digest); ++i)
        QCOMPARE(mailKindOf(QString(mailKindName(MailKind(i)))), std::optional(MailKind(i)));
    QVERIFY(!mailKindOf(u"letter"));
}

void tst_MailQueue::knowsTheRecipient()
{
    StoreFixture f;
    int woken = 0;
    f.context->mailQueued = [&] { ++woken; };
    queue(f, f.admin,
          {.kind = MailKind::OrderWaiting, .userId = f.approver, .facts = {{u"number"_s, u"7"_s}}});
    queue(f, f.admin,
          {.kind = MailKind::Invitation,
           .to = u"new@prove.example"_s,
           .language = u"en"_s,
           .linkPath = u"/i/t"_s});
    const auto mails = f.mails();
    QCOMPARE(mails.size(), 2);
    QCOMPARE(mails[1].recipient, u"approver@prove.example"_s);
    QCOMPARE(mails[1].language, u"nb"_s); // the company's, since the user has chosen none
    QCOMPARE(mails[1].facts["number"_L1].toString(), u"7"_s);
    QCOMPARE(mails[1].facts["company"_L1].toString(), u"Prøve AS"_s);
    QCOMPARE(mails[1].facts["timeZone"_L1].toString(), u"Europe/Oslo"_s);
    QCOMPARE(mails[1].facts["actor"_L1].toString(), u"Admin"_s);
    QCOMPARE(mails[0].recipient, u"new@prove.example"_s);
    QCOMPARE(mails[0].language, u"en"_s);
    QCOMPARE(mails[0].link, u"/i/t"_s);
    QCOMPARE(woken, 2);
}

void tst_MailQueue::noticesSpareSome_data()
{
    QTest::addColumn<MailKind>("kind");
    QTest::addColumn<QString>("actor");
    QTest::addColumn<bool>("disabled");
    QTest::addColumn<int>("mails");
    const StoreFixture f;
    QTest::addRow("somebody else's doing") << MailKind::OrderDecided << f.admin << false << 1;
    QTest::addRow("their own doing") << MailKind::OrderDecided << f.buyer << false << 0;
    QTest::addRow("disabled") << MailKind::BudgetWarning << f.admin << true << 0;
    QTest::addRow("their own link") << MailKind::PasswordLink << f.buyer << false << 1;
}

void tst_MailQueue::noticesSpareSome()
{
    QFETCH(MailKind, kind);
    QFETCH(QString, actor);
    QFETCH(bool, disabled);
    QFETCH(int, mails);
    StoreFixture f;
    if (disabled)
        QCOMPARE(f.command(f.admin, Mutation::Disable, f.buyer).status, 200);
    queue(f, actor, {.kind = kind, .userId = f.buyer});
    QCOMPARE(f.mails().size(), mails);
}

void tst_MailQueue::holdsWhatADigestTells()
{
    StoreFixture f;
    QCOMPARE(f.patch(f.buyer, RecordType::User, f.buyer, {{u"mailDigest"_s, true}}).status, 200);
    queue(f, f.admin, {.kind = MailKind::OrderDecided, .userId = f.buyer});
    queue(f, f.admin, {.kind = MailKind::PasswordLink, .userId = f.buyer});
    const auto mails = f.mails();
    QCOMPARE(mails.size(), 2);
    QCOMPARE(mails[0].state, u"held"_s);
    QCOMPARE(mails[1].state, u"waiting"_s);
}

void tst_MailQueue::aLinkReplacesTheOneBefore()
{
    StoreFixture f;
    const auto link = [&](MailKind kind, const QString &user, const QString &path) {
        queue(f, f.admin, {.kind = kind, .userId = user, .linkPath = path});
    };
    link(MailKind::PasswordLink, f.buyer, u"/passwords/old"_s);
    link(MailKind::PasswordLink, f.customer, u"/passwords/other"_s);
    link(MailKind::PasswordLink, f.buyer, u"/passwords/new"_s);
    QStringList waiting;
    const auto mails = f.mails();
    for (const auto &mail : mails) {
        if (mail.state == "waiting"_L1)
            waiting.append(mail.link);
        else
            QCOMPARE(mail.link, QString());
    }
    waiting.sort();
    QCOMPARE(waiting, (QStringList{u"/passwords/new"_s, u"/passwords/other"_s}));
}

void tst_MailQueue::tellsAnEffectOnce()
{
    StoreFixture f;
    for (const auto &user : {f.approver, f.approver, f.admin2})
        queue(f, f.buyer, {.kind = MailKind::OrderWaiting, .userId = user, .once = u"order 7 "_s + user});
    for (int i = 0; i < 2; ++i)
        queue(f, f.buyer, {.kind = MailKind::OrderReminder, .userId = f.approver});
    QCOMPARE(f.mails().size(), 4);
}

void tst_MailQueue::fallsWithItsTransaction()
{
    StoreFixture f;
    int woken = 0;
    f.context->mailQueued = [&] { ++woken; };
    queue(f, f.buyer, {.kind = MailKind::OrderWaiting, .userId = f.approver}, Refusal{409, u"wrong-state"_s});
    QVERIFY(f.mails().isEmpty());
    QCOMPARE(woken, 0);
}

void tst_MailQueue::linksToARecord()
{
    const StoreFixture f;
    QCOMPARE(clientLink(f.company, RecordType::Order, f.id(7)),
             u"selskap://open/companies/%1/orders/%2"_s.arg(f.company, f.id(7)));
}

QTEST_GUILESS_MAIN(tst_MailQueue)
#include "tst_mailqueue.moc"
