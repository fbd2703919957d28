// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "storefixture.h"

#include "server/store/linkdesk.h"
#include "server/store/token.h"
#include "server/store/userlinks.h"

#include <QJsonDocument>
#include <QTest>

#include <atomic>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sent {
    QString kind;
    QString to;
    QString link;

    [[nodiscard]] QByteArray token() const { return link.section(u'/', -1).toLatin1(); }
};

QList<Sent> mailsOf(StoreFixture &f)
{
    QList<Sent> mails;
    const auto read = f.database->read([&](QSqlDatabase &database) -> Result<void> {
        auto query = sqlQuery(database, u"SELECT kind, recipient, link FROM mail ORDER BY id"_s);
        if (!query)
            return query.error();
        while (query->next())
            mails.append(
                {query->value(0).toString(), query->value(1).toString(), query->value(2).toString()});
        return {};
    });
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().detail));
    return mails;
}

/// The person's identity, made as a registration elsewhere would.
void makeIdentity(StoreFixture &f, const QString &email, const QString &hash, bool verified)
{
    const auto made = f.database->write([&](QSqlDatabase &database) -> Result<void> {
        const auto id = identityFor(database, email, f.now);
        if (!id)
            return id.error();
        if (auto set = setPassword(database, *id, hash); !set)
            return set;
        return verified ? setVerified(database, *id, f.now) : Result<void>();
    });
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().detail));
}

Identity identityNow(StoreFixture &f, const QString &email)
{
    const auto found =
        f.database->read([&](QSqlDatabase &database) { return identityWith(database, email); });
    return found ? *found : Identity{};
}

qsizetype companiesOf(StoreFixture &f, const QString &email)
{
    const auto found = f.database->read(
        [&](QSqlDatabase &database) { return memberships(database, identityWith(database, email)->id); });
    return found ? found->size() : -1;
}

} // namespace

/// Invitations, first passwords and new passwords: the links, who may send them, and what they do.
class tst_Invitations : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void invites();
    void whoMayInvite_data();
    void whoMayInvite();
    void anInviterWritesTheInvitationOnly();
    void accepts();
    void acceptsOnce();
    void acceptsOnceOfTwo();
    void asksForTheNewestPassword();
    void sendsAgain();
    void cancels();
    void endsLinks_data();
    void endsLinks();
    void anotherAddressGetsAnotherLink();
    void whatIsDisabledStaysInvited();
    void aNewUserChoosesAPassword();
    void aKnownPersonIsAUserAtOnce();
    void anUnconfirmedPersonWaitsForTheLink();
    void anotherEmailIsAnotherPerson();
    void sendsAPasswordLink();
    void whoMaySendAPasswordLink();
    void keepsNoTokens();
    void forgetsOldLinks();
    void tellsEveryCompanyOfThePassword();

private:
    Answer invite(const QString &actor, const QString &email, QJsonObject more = {});
    QJsonObject user() { return m_fixture->row(RecordType::User, m_person); }
    LinkDesk desk() { return LinkDesk(*m_fixture->context); }
    LinkState stateOf(const Sent &mail);
    LinkChoice named(const Sent &mail, const QString &hash = u"hash"_s) const
    {
        return {.token = mail.token(), .firstName = u"Ida"_s, .lastName = u"Lie"_s, .newHash = hash};
    }

    const QString m_person = StoreFixture::id(60);
    std::unique_ptr<StoreFixture> m_fixture;
};

Answer tst_Invitations::invite(const QString &actor, const QString &email, QJsonObject more)
{
    auto &f = *m_fixture;
    more.insert(u"status"_s, u"invited"_s);
    more.insert(u"email"_s, email);
    if (!more.contains("groupId"_L1))
        more.insert(u"groupId"_s, f.north);
    if (!more.contains("roleIds"_L1))
        more.insert(u"roleIds"_s, QJsonArray{f.customers});
    return f.create(actor, RecordType::User, m_person, more);
}

LinkState tst_Invitations::stateOf(const Sent &mail)
{
    const auto kind = mail.link.startsWith("/invitations/"_L1) ? LinkKind::Invitation : LinkKind::Password;
    const auto view = desk().look(kind, mail.token());
    return view ? view->state : LinkState::Unknown;
}

void tst_Invitations::invites()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s, {{u"language"_s, u"en"_s}})), u"201"_s);
    QCOMPARE(user()["status"_L1].toString(), u"invited"_s);
    const auto invitation = user()["invitation"_L1].toObject();
    QCOMPARE(invitation["sentAt"_L1], toJson(f.now));
    QCOMPARE(invitation["expiresAt"_L1], toJson(f.now.addDays(14)));
    QCOMPARE(invitation["sentCount"_L1].toInt(), 1);
    QCOMPARE(user()["paymentMethods"_L1].toArray(), (QJsonArray{u"card"_s, u"invoice"_s}));

    const auto mails = mailsOf(f);
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails[0].kind, u"invitation"_s);
    QCOMPARE(mails[0].to, u"ida@prove.example"_s);
    QVERIFY2(mails[0].link.startsWith("/invitations/"_L1) && mails[0].token().size() >= 22, // 128 bit
             qPrintable(mails[0].link));
    const auto view = desk().look(LinkKind::Invitation, mails[0].token());
    QVERIFY(view && view->state == LinkState::Open);
    QCOMPARE(view->companyName, u"Prøve AS"_s);
    QCOMPARE(view->email, u"ida@prove.example"_s);
    QCOMPARE(view->language, u"en"_s);
    QVERIFY(view->identity.passwordHash.isEmpty());
    QCOMPARE(companiesOf(f, u"ida@prove.example"_s), 0);

    const auto again = f.create(f.manager, RecordType::User, StoreFixture::id(61),
                                {{u"status"_s, u"invited"_s},
                                 {u"email"_s, u" IDA@prove.example"_s},
                                 {u"groupId"_s, f.north},
                                 {u"roleIds"_s, QJsonArray{f.customers}}});
    QCOMPARE(codeOf(again), u"409 unique-violation"_s);
    QCOMPARE(firstError(again), u"/email taken"_s);
    QCOMPARE(mailsOf(f).size(), 1);
}

void tst_Invitations::whoMayInvite_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("code");
    const StoreFixture f;
    QTest::addRow("Manager, a Customer") << f.manager << f.customers << u"201"_s;
    QTest::addRow("Manager, a Manager") << f.manager << f.managers << u"201"_s;
    QTest::addRow("Manager, an approver") << f.manager << f.approvers << u"403 role-not-grantable"_s;
    QTest::addRow("Manager, an Administrator")
        << f.manager << f.administrators << u"403 role-not-grantable"_s;
    QTest::addRow("Administrator, an Administrator") << f.admin << f.administrators << u"201"_s;
    QTest::addRow("Customer") << f.customer << f.customers << u"403 missing-permission"_s;
    QTest::addRow("Order approver") << f.approver << f.customers << u"403 missing-permission"_s;
}

void tst_Invitations::whoMayInvite()
{
    QFETCH(QString, actor);
    QFETCH(QString, role);
    QFETCH(QString, code);
    QCOMPARE(codeOf(invite(actor, u"ida@prove.example"_s, {{u"roleIds"_s, QJsonArray{role}}})), code);
    QCOMPARE(mailsOf(*m_fixture).size(), code == "201"_L1 ? 1 : 0);
}

void tst_Invitations::anInviterWritesTheInvitationOnly()
{
    auto &f = *m_fixture;
    const auto inviters = StoreFixture::id(97);
    QCOMPARE(codeOf(f.create(
                 f.admin, RecordType::Role, inviters,
                 {{u"name"_s, u"Inviter"_s},
                  {u"permissions"_s, QJsonArray{u"users.view"_s, u"users.invite"_s, u"roles.assign"_s}}})),
             u"201"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer,
                            {{u"roleIds"_s, QJsonArray{inviters, f.customers}}})),
             u"200"_s);
    const auto limited =
        invite(f.customer, u"ida@prove.example"_s, {{u"orderLimit"_s, StoreFixture::money(100)}});
    QCOMPARE(codeOf(limited), u"403 missing-permission"_s);
    QCOMPARE(firstError(limited), u"/orderLimit missing-permission"_s);
    QCOMPARE(firstError(
                 invite(f.customer, u"ida@prove.example"_s, {{u"paymentMethods"_s, QJsonArray{u"card"_s}}})),
             u"/paymentMethods missing-permission"_s);
    QCOMPARE(firstError(invite(f.customer, u"ida@prove.example"_s, {{u"colour"_s, u"red"_s}})),
             u"/colour unknown-field"_s);
    QCOMPARE(codeOf(invite(f.customer, u"ida@prove.example"_s, {{u"firstName"_s, u"Ida"_s}})), u"201"_s);
    QCOMPARE(codeOf(f.patch(f.customer, RecordType::User, m_person, {{u"firstName"_s, u"Eva"_s}})),
             u"403 missing-permission"_s);
    QCOMPARE(codeOf(f.command(f.customer, Mutation::Invite, m_person)), u"200"_s);
    QCOMPARE(codeOf(f.command(f.customer, Mutation::CancelInvitation, m_person)), u"200"_s);
    QCOMPARE(codeOf(f.create(f.customer, RecordType::User, StoreFixture::id(61),
                             {{u"email"_s, u"eva@prove.example"_s},
                              {u"groupId"_s, f.north},
                              {u"roleIds"_s, QJsonArray{f.customers}}})),
             u"403 missing-permission"_s);
}

void tst_Invitations::accepts()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s)), u"201"_s);
    const auto mail = mailsOf(f).constFirst();
    f.now = f.now.addDays(13);
    const auto accepted = desk().accept(named(mail));
    QVERIFY(accepted && *accepted);
    QCOMPARE(user()["status"_L1].toString(), u"active"_s);
    QCOMPARE(user()["firstName"_L1].toString(), u"Ida"_s);
    QVERIFY(!user().contains("invitation"_L1));
    QVERIFY(!user()["passwordPending"_L1].toBool());
    QCOMPARE(identityNow(f, u"ida@prove.example"_s).passwordHash, u"hash"_s);
    QVERIFY(identityNow(f, u"ida@prove.example"_s).isVerified);
    QCOMPARE(companiesOf(f, u"ida@prove.example"_s), 1);
    AuditFilter ofPerson;
    ofPerson.recordId = m_person;
    const auto newest = QJsonDocument::fromJson(f.store->audit(f.as(f.admin), ofPerson).body)["events"_L1][0];
    QCOMPARE(newest["action"_L1].toString(), u"user.accept"_s);
    QCOMPARE(newest["actorId"_L1].toString(), m_person);
}

void tst_Invitations::acceptsOnce()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s)), u"201"_s);
    const auto mail = mailsOf(f).constFirst();
    QVERIFY(*desk().accept(named(mail)));
    QCOMPARE(stateOf(mail), LinkState::Used);
    const auto seq = f.seq();
    QVERIFY(!*desk().accept(named(mail, u"other"_s)));
    QCOMPARE(f.seq(), seq);
    QCOMPARE(identityNow(f, u"ida@prove.example"_s).passwordHash, u"hash"_s);
    QCOMPARE(codeOf(f.command(f.manager, Mutation::Invite, m_person)), u"409 wrong-state"_s);
    QCOMPARE(codeOf(f.command(f.manager, Mutation::CancelInvitation, m_person)), u"409 wrong-state"_s);
}

void tst_Invitations::acceptsOnceOfTwo()
{
    for (int round = 0; round < 10; ++round) {
        m_fixture = std::make_unique<StoreFixture>();
        auto &f = *m_fixture;
        QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s)), u"201"_s);
        const auto mail = mailsOf(f).constFirst();
        const auto seq = f.seq();
        std::atomic<int> effects = 0;
        const auto accept = [&](const QString &hash) {
            const auto done = LinkDesk(*f.context).accept(named(mail, hash));
            effects += done && *done ? 1 : 0;
        };
        std::thread one(accept, u"one"_s);
        std::thread two(accept, u"two"_s);
        one.join();
        two.join();
        QCOMPARE(effects.load(), 1);
        QCOMPARE(f.seq(), seq + 1);
    }
}

void tst_Invitations::asksForTheNewestPassword()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s)), u"201"_s);
    const auto mail = mailsOf(f).constFirst();
    makeIdentity(f, u"ida@prove.example"_s, u"theirs"_s, true); // while the page was open
    QVERIFY(!*desk().accept(named(mail)));
    QCOMPARE(identityNow(f, u"ida@prove.example"_s).passwordHash, u"theirs"_s);
    QCOMPARE(stateOf(mail), LinkState::Open);
    auto choice = named(mail, {});
    choice.knownHash = u"theirs"_s;
    QVERIFY(*desk().accept(choice));
    QCOMPARE(identityNow(f, u"ida@prove.example"_s).passwordHash, u"theirs"_s);
    QCOMPARE(user()["status"_L1].toString(), u"active"_s);
}

void tst_Invitations::sendsAgain()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s)), u"201"_s);
    const auto first = mailsOf(f).constFirst();
    f.now = f.now.addDays(20);
    QCOMPARE(stateOf(first), LinkState::Expired);
    QVERIFY(!*desk().accept(named(first)));
    QCOMPARE(codeOf(f.command(f.manager, Mutation::Invite, m_person)), u"200"_s);
    QCOMPARE(user()["invitation"_L1]["sentCount"_L1].toInt(), 2);
    QCOMPARE(user()["invitation"_L1]["expiresAt"_L1], toJson(f.now.addDays(14)));
    const auto mails = mailsOf(f);
    QCOMPARE(mails.size(), 2);
    QCOMPARE(stateOf(first), LinkState::Replaced);
    QCOMPARE(stateOf(mails[1]), LinkState::Open);
    QVERIFY(!*desk().accept(named(first)));
    QVERIFY(*desk().accept(named(mails[1])));
}

void tst_Invitations::cancels()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s)), u"201"_s);
    const auto mail = mailsOf(f).constFirst();
    QCOMPARE(codeOf(f.command(f.customer, Mutation::CancelInvitation, m_person)), u"404 not-found"_s);
    QCOMPARE(codeOf(f.command(f.manager, Mutation::CancelInvitation, m_person)), u"200"_s);
    QVERIFY(user().isEmpty());
    QCOMPARE(stateOf(mail), LinkState::Cancelled);
    QVERIFY(!*desk().accept(named(mail)));
    QVERIFY(identityNow(f, u"ida@prove.example"_s).id.isEmpty());
    const auto left = f.mails(); // what has not been sent is not
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().state, u"dropped"_s);
    QVERIFY(left.first().link.isEmpty() && left.first().facts.isEmpty());
}

void tst_Invitations::endsLinks_data()
{
    QTest::addColumn<QString>("how");
    for (const auto *how : {"remove", "disable"})
        QTest::addRow("%s", how) << QString::fromLatin1(how);
}

void tst_Invitations::endsLinks()
{
    QFETCH(QString, how);
    auto &f = *m_fixture;
    QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s)), u"201"_s);
    const auto mail = mailsOf(f).constFirst();
    const auto done = how == "remove"_L1 ? f.remove(f.manager, RecordType::User, m_person)
                                         : f.command(f.manager, Mutation::Disable, m_person);
    QCOMPARE(codeOf(done), u"200"_s);
    QCOMPARE(stateOf(mail), LinkState::Cancelled);
    QVERIFY(!*desk().accept(named(mail)));
}

void tst_Invitations::anotherAddressGetsAnotherLink()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s)), u"201"_s);
    const auto first = mailsOf(f).constFirst();
    QCOMPARE(
        codeOf(f.patch(f.manager, RecordType::User, m_person, {{u"email"_s, u"ida.lie@prove.example"_s}})),
        u"200"_s);
    const auto mails = mailsOf(f);
    QCOMPARE(mails.size(), 2);
    QCOMPARE(mails[1].to, u"ida.lie@prove.example"_s);
    QCOMPARE(stateOf(first), LinkState::Replaced);
    QCOMPARE(stateOf(mails[1]), LinkState::Open);
    QCOMPARE(user()["invitation"_L1]["sentCount"_L1].toInt(), 2);
}

void tst_Invitations::whatIsDisabledStaysInvited()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s)), u"201"_s);
    QCOMPARE(codeOf(f.command(f.manager, Mutation::Disable, m_person)), u"200"_s);
    QCOMPARE(codeOf(f.command(f.manager, Mutation::Invite, m_person)), u"409 wrong-state"_s);
    QCOMPARE(codeOf(f.command(f.manager, Mutation::Enable, m_person)), u"200"_s);
    QCOMPARE(user()["status"_L1].toString(), u"invited"_s);
    QVERIFY(*desk().accept(named(mailsOf(f).constFirst())));
}

void tst_Invitations::aNewUserChoosesAPassword()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s, {{u"firstName"_s, u"Ida"_s}})), u"201"_s);
    QCOMPARE(codeOf(f.command(f.manager, Mutation::CancelInvitation, m_person)), u"200"_s);
    const auto made = StoreFixture::id(61);
    QCOMPARE(codeOf(f.create(f.manager, RecordType::User, made,
                             {{u"status"_s, u"active"_s},
                              {u"email"_s, u"ida@prove.example"_s},
                              {u"groupId"_s, f.north},
                              {u"roleIds"_s, QJsonArray{f.customers}}})),
             u"201"_s);
    QCOMPARE(f.row(RecordType::User, made)["status"_L1].toString(), u"active"_s);
    QCOMPARE(f.row(RecordType::User, made)["passwordPending"_L1].toBool(), true);
    QCOMPARE(companiesOf(f, u"ida@prove.example"_s), 0);
    const auto mail = mailsOf(f).constLast();
    QCOMPARE(mail.kind, u"userCreated"_s);
    QVERIFY(mail.link.startsWith("/passwords/"_L1));
    f.now = f.now.addDays(13);
    QVERIFY(*desk().choosePassword({.token = mail.token(), .newHash = u"hash"_s}));
    QCOMPARE(f.row(RecordType::User, made)["passwordPending"_L1].toBool(), false);
    QCOMPARE(companiesOf(f, u"ida@prove.example"_s), 1);
    QVERIFY(!*desk().choosePassword({.token = mail.token(), .newHash = u"other"_s}));
    QCOMPARE(identityNow(f, u"ida@prove.example"_s).passwordHash, u"hash"_s);
}

void tst_Invitations::aKnownPersonIsAUserAtOnce()
{
    auto &f = *m_fixture;
    makeIdentity(f, u"ida@prove.example"_s, u"theirs"_s, true);
    QCOMPARE(codeOf(f.create(f.manager, RecordType::User, m_person,
                             {{u"email"_s, u"Ida@prove.example"_s},
                              {u"groupId"_s, f.north},
                              {u"roleIds"_s, QJsonArray{f.customers}}})),
             u"201"_s);
    QCOMPARE(user()["passwordPending"_L1].toBool(), false);
    QCOMPARE(companiesOf(f, u"ida@prove.example"_s), 1);
    QCOMPARE(mailsOf(f).size(), 1);
    QCOMPARE(mailsOf(f)[0].link, QString());
}

void tst_Invitations::anUnconfirmedPersonWaitsForTheLink()
{
    auto &f = *m_fixture;
    makeIdentity(f, u"ida@prove.example"_s, u"somebody's"_s, false);
    QCOMPARE(codeOf(f.create(f.manager, RecordType::User, m_person,
                             {{u"email"_s, u"ida@prove.example"_s},
                              {u"groupId"_s, f.north},
                              {u"roleIds"_s, QJsonArray{f.customers}}})),
             u"201"_s);
    QCOMPARE(user()["passwordPending"_L1].toBool(), true);
    QCOMPARE(companiesOf(f, u"ida@prove.example"_s), 0);
    const auto mail = mailsOf(f).constFirst();
    QVERIFY(*desk().choosePassword({.token = mail.token(), .newHash = u"hers"_s}));
    QCOMPARE(identityNow(f, u"ida@prove.example"_s).passwordHash, u"hers"_s);
    QCOMPARE(companiesOf(f, u"ida@prove.example"_s), 1);
}

void tst_Invitations::anotherEmailIsAnotherPerson()
{
    auto &f = *m_fixture;
    makeIdentity(f, u"ida@prove.example"_s, u"theirs"_s, true);
    const auto sessions = [&] {
        const auto count = f.database->read([&](QSqlDatabase &database) -> Result<int> {
            auto query =
                sqlQuery(database, u"SELECT COUNT(*) FROM session WHERE user_id = ?"_s, {f.customer});
            return query && query->next() ? Result<int>(query->value(0).toInt()) : Result<int>(-1);
        });
        return *count;
    };
    QVERIFY(f.database->write([&](QSqlDatabase &database) {
        return sqlRun(database,
                      u"INSERT INTO session(id, company_id, user_id, created_at, refresh_hash,"
                      " previous_refresh_hash, rotated_at, expires_at) VALUES('s', ?, ?, 0, 'r', '', 0, 1)"_s,
                      {f.company, f.customer});
    }));
    // The own identity goes along to an address that nobody has, and nobody is told to choose a password.
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"email"_s, u"new@prove.example"_s}})),
             u"200"_s);
    QCOMPARE(sessions(), 1);
    QVERIFY(mailsOf(f).isEmpty());
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"email"_s, u"ida@prove.example"_s}})),
             u"200"_s);
    QCOMPARE(sessions(), 0);
    QCOMPARE(mailsOf(f).size(), 1);
    QCOMPARE(companiesOf(f, u"ida@prove.example"_s), 1);
}

void tst_Invitations::sendsAPasswordLink()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(f.command(f.manager, Mutation::ResetPassword, f.customer)), u"200"_s);
    const auto first = mailsOf(f).constFirst();
    QCOMPARE(codeOf(f.command(f.manager, Mutation::ResetPassword, f.customer)), u"200"_s);
    const auto mails = mailsOf(f);
    QCOMPARE(mails[1].kind, u"passwordLink"_s);
    QCOMPARE(stateOf(first), LinkState::Replaced);
    QCOMPARE(stateOf(mails[1]), LinkState::Open);
    const auto before = f.row(RecordType::User, f.customer);
    QVERIFY(*desk().choosePassword({.token = mails[1].token(), .newHash = u"new"_s}));
    QCOMPARE(f.row(RecordType::User, f.customer), before);
    QCOMPARE(identityNow(f, u"customer@prove.example"_s).passwordHash, u"new"_s);
    QCOMPARE(codeOf(f.command(f.manager, Mutation::ResetPassword, f.customer)), u"200"_s);
    f.now = f.now.addSecs(24 * 3600);
    QCOMPARE(stateOf(mailsOf(f)[2]), LinkState::Expired);
}

void tst_Invitations::whoMaySendAPasswordLink()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(f.command(f.manager, Mutation::ResetPassword, f.admin)), u"403 outranked"_s);
    QCOMPARE(codeOf(f.command(f.manager, Mutation::ResetPassword, f.approver)), u"403 outranked"_s);
    QCOMPARE(codeOf(f.command(f.customer, Mutation::ResetPassword, f.customer)), u"403 missing-permission"_s);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::ResetPassword, f.admin2)), u"200"_s);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Disable, f.customer)), u"200"_s);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::ResetPassword, f.customer)), u"409 wrong-state"_s);
    QCOMPARE(mailsOf(f).size(), 1);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Disable, f.admin2)), u"200"_s);
    QCOMPARE(stateOf(mailsOf(f)[0]), LinkState::Cancelled);
}

void tst_Invitations::keepsNoTokens()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s)), u"201"_s);
    const auto token = QString::fromLatin1(mailsOf(f).constFirst().token());
    const auto links = f.database->read([](QSqlDatabase &database) -> Result<QString> {
        auto query = sqlQuery(database, u"SELECT hash, kind, state FROM link"_s);
        return query && query->next() ? Result<QString>(query->value(0).toString())
                                      : Result<QString>(QString());
    });
    QCOMPARE(*links, tokenHash(token.toLatin1()));
    QVERIFY(!links->contains(token));
    QCOMPARE(desk().look(LinkKind::Password, token.toLatin1())->state, LinkState::Unknown);
    QCOMPARE(desk().look(LinkKind::Invitation, "made-up")->state, LinkState::Unknown);
}

void tst_Invitations::forgetsOldLinks()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(invite(f.manager, u"ida@prove.example"_s)), u"201"_s);
    const auto mail = mailsOf(f).constFirst();
    f.now = f.now.addDays(invitationDays + Upkeep::linksDays);
    QVERIFY(Upkeep(*f.context).purge());
    QCOMPARE(stateOf(mail), LinkState::Expired);
    f.now = f.now.addSecs(1);
    QVERIFY(Upkeep(*f.context).purge());
    QCOMPARE(stateOf(mail), LinkState::Unknown);
}

void tst_Invitations::tellsEveryCompanyOfThePassword()
{
    auto &f = *m_fixture;
    QCOMPARE(codeOf(f.create(f.manager, RecordType::User, m_person,
                             {{u"email"_s, u"ida@prove.example"_s},
                              {u"groupId"_s, f.north},
                              {u"roleIds"_s, QJsonArray{f.customers}}})),
             u"201"_s);
    Company other;
    other.id = StoreFixture::id(2);
    other.name = u"Annen AS"_s;
    other.organisationNumber = u"912345675"_s;
    other.country = u"NO"_s;
    other.timeZone = u"Europe/Oslo"_s;
    User user;
    user.id = StoreFixture::id(3);
    user.email = u"ida@prove.example"_s;
    user.passwordPending = true;
    QVERIFY(CompanyImport::run(*f.database, f.now, other,
                               [&](CompanyImport &import) { return import.add(user, {}); }));
    QCOMPARE(companiesOf(f, user.email), 0);
    QVERIFY(*desk().choosePassword({.token = mailsOf(f).constFirst().token(), .newHash = u"hash"_s}));
    QCOMPARE(companiesOf(f, user.email), 2);
    const auto pending = f.database->read([&](QSqlDatabase &database) -> Result<bool> {
        Records records(database, other.id, f.now);
        return records.row(RecordType::User, user.id)["passwordPending"_L1].toBool();
    });
    QCOMPARE(*pending, false);
}

QTEST_GUILESS_MAIN(tst_Invitations)
#include "tst_invitations.moc"
