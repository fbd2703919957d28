// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account.h"
#include "models/entities/recordid.h"
#include "models/remote/memorysecretstore.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds; the sanitizers and a busy machine are slow

const auto password = u"fire grønne hester"_s;

/// What a person does in the browser: opens a page, fills in its form, and is led on.
class Browser
{
public:
    struct Page {
        int status = 0;
        QString text;
        QUrl next; ///< where it leads
    };

    Page get(const QUrl &url) { return wait(m_network.get(request(url))); }
    Page post(const QUrl &url, const QList<std::pair<QString, QString>> &form)
    {
        QUrlQuery query;
        for (const auto &[name, value] : form)
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        auto sending = request(url);
        sending.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        return wait(m_network.post(sending, query.toString(QUrl::FullyEncoded).toLatin1()));
    }
    /// Signs in at the service's page, up to the address at which the program waits.
    bool signIn(const QUrl &url, const QString &email)
    {
        const auto form = get(url);
        static const QRegularExpression hidden(u"name=\"request\" value=\"([^\"]+)\""_s);
        const auto brought = hidden.match(form.text).captured(1);
        auto action = url;
        action.setQuery(QString());
        const auto answer = post(action, {{u"request"_s, brought}, {u"action"_s, u"sign-in"_s}, {u"email"_s, email}, {u"password"_s, password}});
        if (answer.status != 303)
            return false;
        get(answer.next);
        return true;
    }

private:
    static QNetworkRequest request(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return request;
    }
    static Page wait(QNetworkReply *reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, patience))
            return {};
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QString::fromUtf8(reply->readAll()),
                reply->header(QNetworkRequest::LocationHeader).toUrl()};
    }

    QNetworkAccessManager m_network;
};

/// The real service on an empty database, whose mails lie in a folder.
class Service
{
public:
    [[nodiscard]] bool start()
    {
        m_process.start(qEnvironmentVariable("SELSKAP_BIN") + "/selskapd"_L1,
                        {u"--database"_s, m_folder.filePath(u"account.db"_s), u"--listen"_s, u"127.0.0.1:0"_s, u"--mail-folder"_s, mails()});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patience))
                return false;
        }
        address = QUrl(QJsonDocument::fromJson(m_process.readLine())["listening"_L1].toString());
        return address.isValid();
    }
    ~Service()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
    }

    /// The newest mail to this address with such a text, decoded; empty when there is none.
    [[nodiscard]] QString mail(const QString &to, const QString &about) const
    {
        const QDir folder(mails());
        const auto files = folder.entryList({u"*.eml"_s}, QDir::Files, QDir::Name | QDir::Reversed);
        for (const auto &name : files) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto text = file.readAll();
            if (!text.contains("<" + to.toLatin1() + ">") && !text.contains("To: " + to.toLatin1()))
                continue;
            text.replace("=\r\n", "");
            auto readable = QString::fromUtf8(QByteArray::fromPercentEncoding(text, '='));
            if (readable.contains(about))
                return readable;
        }
        return {};
    }
    /// The page that the mail leads to.
    [[nodiscard]] QUrl linkIn(const QString &mail) const
    {
        static const QRegularExpression link(u"/(invitations|passwords)/[A-Za-z0-9_-]+"_s);
        auto url = address;
        url.setPath(link.match(mail).captured(0));
        return url;
    }

    QUrl address;

private:
    [[nodiscard]] QString mails() const { return m_folder.filePath(u"mails"_s); }

    QTemporaryDir m_folder;
    QProcess m_process;
};

/// A person at a machine of their own, with the program's whole account below the window.
class Person
{
public:
    Person(const QUrl &address, Browser *browser)
        : account({m_folder.path(), address.toString(), address, u"nb"_s}, nullptr, &m_secrets)
        , m_browser(browser)
    {
        QObject::connect(account.session(), &AccountSession::signInFailed, account.session(), [this](const Error &error) { failure = error; });
        account.start();
    }
    [[nodiscard]] bool comesIn(const QString &email)
    {
        QUrl page;
        QObject::connect(account.session(), &AccountSession::browserRequested, account.session(), [&page](const QUrl &url) { page = url; });
        account.session()->signIn();
        return QTest::qWaitFor([&] { return page.isValid(); }, patience) && m_browser->signIn(page, email) && becomesLive();
    }
    [[nodiscard]] bool becomesLive()
    {
        return QTest::qWaitFor([this] { return actions()->status().phase == SyncStatus::Phase::Live; }, patience);
    }
    /// All that was asked for has got an answer: it is at the service, or was refused.
    [[nodiscard]] bool settles()
    {
        const bool settled = QTest::qWaitFor([this] { return actions()->status().waiting == 0 && m_asked == m_stored; }, patience);
        if (!settled) {
            for (const auto &entry : actions()->entries())
                qWarning() << wireName(entry.key.type) << int(entry.state) << (entry.problem ? entry.problem->detail : QString());
        }
        return settled;
    }
    AccountActions *actions() { return account.actions(); }
    QUuid after(const QUuid &id)
    {
        ++m_asked;
        QObject::connect(actions(), &AccountActions::editStored, account.session(), [this, id](const QUuid &stored) { m_stored += stored == id ? 1 : 0; });
        return id;
    }
    [[nodiscard]] QJsonObject row(RecordType type, const QString &id)
    {
        auto row = account.cache()->row({type, id});
        return QTest::qWaitFor([&] { return row.isFinished(); }, patience) && row.result() ? row.result()->row : QJsonObject();
    }
    [[nodiscard]] QList<QJsonObject> all(RecordType type)
    {
        ListQuery query;
        query.type = type;
        auto ids = account.cache()->ids(query);
        if (!QTest::qWaitFor([&] { return ids.isFinished(); }, patience) || !ids.result())
            return {};
        const auto numbers = ids.result()->numbers;
        auto rows = account.cache()->rows(type, {numbers->begin(), numbers->end()});
        if (!QTest::qWaitFor([&] { return rows.isFinished(); }, patience) || !rows.result())
            return {};
        QList<QJsonObject> found;
        const auto answer = rows.result();
        for (const auto &row : *answer)
            found.append(row.row);
        return found;
    }
    [[nodiscard]] QString idOf(RecordType type, const QString &field, const QString &value)
    {
        const auto rows = all(type);
        for (const auto &row : rows) {
            if (row[field] == value)
                return row["id"_L1].toString();
        }
        return {};
    }
    QString create(RecordType type, const QJsonObject &row)
    {
        const auto id = makeRecordId();
        auto whole = row;
        whole[u"id"_s] = id;
        after(actions()->create({type, id}, whole));
        return id;
    }
    /// The code of what stands in the way of a change that is here still; empty when there is no such change.
    [[nodiscard]] QString refusal()
    {
        for (const auto &entry : actions()->entries()) {
            if (entry.problem)
                return entry.problem->code;
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;

public:
    Account account;
    std::optional<Error> failure;

private:
    Browser *m_browser;
    int m_asked = 0;
    int m_stored = 0;
};

QJsonObject kroner(int amount)
{
    return {{u"amount"_s, amount * 100}, {u"currency"_s, u"NOK"_s}};
}

QJsonObject registration()
{
    return {{u"company"_s, QJsonObject{{u"organisationNumber"_s, u"312345676"_s}, {u"name"_s, u"Nordmann Bygg AS"_s}, {u"country"_s, u"NO"_s},
                                       {u"language"_s, u"nb"_s}, {u"timeZone"_s, u"Europe/Oslo"_s}, {u"currency"_s, u"NOK"_s},
                                       {u"email"_s, u"post@nordmannbygg.example"_s}}},
            {u"administrator"_s, QJsonObject{{u"firstName"_s, u"Kari"_s}, {u"lastName"_s, u"Ødegård"_s}, {u"email"_s, u"kari@nordmannbygg.example"_s}}},
            {u"password"_s, password}};
}

} // namespace

/// The guide of the portal from its first page to its last, by real clients at a real service, each role in its turn.
class tst_PortalGuide : public QObject
{
    Q_OBJECT
private slots:
    void fromRegistrationToARejectedOrder_data();
    void fromRegistrationToARejectedOrder();
};

void tst_PortalGuide::fromRegistrationToARejectedOrder_data()
{
    QTest::addColumn<bool>("offline");
    QTest::newRow("with a line") << false;
    QTest::newRow("offline where that makes sense") << true;
}

void tst_PortalGuide::fromRegistrationToARejectedOrder()
{
    QFETCH(bool, offline);
    Service service;
    QVERIFY(service.start());
    Browser browser;
    // What is done between these two reaches the service only afterwards.
    const auto leave = [offline](Person &person) {
        if (offline)
            person.actions()->setOffline(true);
    };
    const auto comeBack = [offline](Person &person) {
        if (offline)
            person.actions()->setOffline(false);
    };

    // A company registers itself, and its administrator is signed in.
    Person kari(service.address, &browser);
    kari.account.session()->registerCompany(registration(), "registration-1");
    QVERIFY(kari.becomesLive());
    QVERIFY2(!kari.failure, qUtf8Printable(kari.failure ? kari.failure->detail : QString()));
    QCOMPARE(kari.all(RecordType::Company).value(0)["name"_L1].toString(), u"Nordmann Bygg AS"_s);
    const auto root = kari.idOf(RecordType::Group, u"name"_s, u"Nordmann Bygg AS"_s);
    QVERIFY(!root.isEmpty());

    // A second registration of the same company is refused.
    {
        Person other(service.address, &browser);
        other.account.session()->registerCompany(registration(), "registration-2");
        QTRY_VERIFY_WITH_TIMEOUT(other.failure.has_value(), patience);
        QCOMPARE(other.failure->code, u"organisation-taken"_s);
    }

    // The administrator makes a group, a Manager and an Order approver, who get the mails to begin with.
    leave(kari);
    const auto roleOf = [&](const QString &name) { return kari.idOf(RecordType::Role, u"name"_s, name); };
    const auto sales = kari.create(RecordType::Group, {{u"name"_s, u"Salg"_s}, {u"parentId"_s, root}});
    const auto person = [&](const QString &first, const QString &last, const QString &email, const QString &role) {
        return kari.create(RecordType::User, {{u"firstName"_s, first}, {u"lastName"_s, last}, {u"email"_s, email}, {u"groupId"_s, sales},
                                              {u"roleIds"_s, QJsonArray{roleOf(role)}}, {u"language"_s, u"nb"_s}});
    };
    const auto manager = person(u"Mona"_s, u"Lie"_s, u"mona@nordmannbygg.example"_s, u"Manager"_s);
    const auto approver = person(u"Arne"_s, u"Berg"_s, u"arne@nordmannbygg.example"_s, u"Order approver"_s);
    kari.after(kari.actions()->edit({RecordType::Group, sales}, {{u"approverIds"_s, QJsonArray(), QJsonArray{approver}}},
                                    {{RecordType::User, approver}}));
    comeBack(kari);
    QVERIFY(kari.settles());
    QCOMPARE(kari.refusal(), QString());
    for (const auto &email : {u"mona@nordmannbygg.example"_s, u"arne@nordmannbygg.example"_s}) {
        QString mail;
        QTRY_VERIFY_WITH_TIMEOUT(!(mail = service.mail(email, u"/passwords/"_s)).isEmpty(), patience);
        const auto set = browser.post(service.linkIn(mail), {{u"choice"_s, u"new"_s}, {u"action"_s, u"save"_s}, {u"password"_s, password}});
        QCOMPARE(set.status, 200);
    }

    // The Manager invites a Customer, and cannot touch the Administrator.
    Person mona(service.address, &browser);
    QVERIFY(mona.comesIn(u"mona@nordmannbygg.example"_s));
    leave(mona);
    const auto customer = mona.create(RecordType::User, {{u"email"_s, u"per@nordmannbygg.example"_s}, {u"groupId"_s, sales}, {u"status"_s, u"invited"_s},
                                                         {u"roleIds"_s, QJsonArray{mona.idOf(RecordType::Role, u"name"_s, u"Customer"_s)}}});
    comeBack(mona);
    QVERIFY(mona.settles());
    QCOMPARE(mona.refusal(), QString());
    QCOMPARE(mona.row(RecordType::User, customer)["status"_L1].toString(), u"invited"_s);
    const auto administrator = mona.idOf(RecordType::User, u"email"_s, u"kari@nordmannbygg.example"_s);
    mona.after(mona.actions()->edit({RecordType::User, administrator}, {{u"costCentre"_s, mona.row(RecordType::User, administrator)["costCentre"_L1], u"100"_s}}));
    QVERIFY(mona.settles());
    QCOMPARE(mona.refusal(), u"outranked"_s);

    // The invited person completes the registration alone.
    QString mail;
    QTRY_VERIFY_WITH_TIMEOUT(!(mail = service.mail(u"per@nordmannbygg.example"_s, u"/invitations/"_s)).isEmpty(), patience);
    const auto link = service.linkIn(mail);
    const QList<std::pair<QString, QString>> accepted{{u"choice"_s, u"new"_s}, {u"action"_s, u"save"_s}, {u"firstName"_s, u"Per"_s},
                                                      {u"lastName"_s, u"Aas"_s}, {u"password"_s, password}};
    QCOMPARE(browser.post(link, accepted).status, 200);
    QVERIFY(browser.post(link, accepted).status >= 400); // a link works once
    QTRY_COMPARE_WITH_TIMEOUT(kari.row(RecordType::User, customer)["status"_L1].toString(), u"active"_s, patience);

    // The Administrator gives the Customer a budget.
    leave(kari);
    kari.create(RecordType::Budget, {{u"name"_s, u"Per"_s}, {u"ownerKind"_s, u"user"_s}, {u"ownerId"_s, customer}, {u"amount"_s, kroner(1000)},
                                     {u"period"_s, u"monthly"_s}, {u"startsOn"_s, u"2026-01-01"_s}, {u"enforcement"_s, u"requireApproval"_s}});
    comeBack(kari);
    QVERIFY(kari.settles());
    QCOMPARE(kari.refusal(), QString());

    // The Customer sees what is theirs, and places two orders; the second is more than the budget holds.
    Person per(service.address, &browser);
    QVERIFY(per.comesIn(u"per@nordmannbygg.example"_s));
    QCOMPARE(per.all(RecordType::User).size(), 1);
    QCOMPARE(per.all(RecordType::Budget).size(), 1);
    const auto order = [&](const QString &number, int net) {
        return per.create(RecordType::Order, {{u"number"_s, number}, {u"net"_s, kroner(net)}, {u"vat"_s, kroner(net / 4)}, {u"total"_s, kroner(net + net / 4)},
                                              {u"lines"_s, QJsonArray{QJsonObject{{u"sku"_s, u"P-1"_s}, {u"name"_s, u"Planker"_s}, {u"quantity"_s, 1},
                                                                                  {u"unitPrice"_s, kroner(net)}}}}});
    };
    const auto small = order(u"N-1"_s, 400);
    QVERIFY(per.settles());
    const auto large = order(u"N-2"_s, 900);
    QVERIFY(per.settles());
    QCOMPARE(per.refusal(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(per.row(RecordType::Order, small)["status"_L1].toString(), u"approved"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(per.row(RecordType::Order, large)["status"_L1].toString(), u"pendingApproval"_s, patience);

    // The Order approver finds it with the reason, and rejects it with a comment; nobody else may.
    Person arne(service.address, &browser);
    QVERIFY(arne.comesIn(u"arne@nordmannbygg.example"_s));
    const auto waiting = arne.row(RecordType::Order, large);
    QCOMPARE(waiting["approverIds"_L1].toArray(), QJsonArray{approver});
    QCOMPARE(waiting["approvalReasons"_L1][0]["percentAfter"_L1].toInt(), 130);
    QVERIFY(arne.row(RecordType::Order, small).isEmpty());
    leave(arne);
    arne.after(arne.actions()->command({RecordType::Order, large}, u"reject"_s, waiting, {{u"comment"_s, u"Vent til neste måned."_s}}));
    comeBack(arne);
    QVERIFY(arne.settles());
    QCOMPARE(arne.refusal(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(per.row(RecordType::Order, large)["status"_L1].toString(), u"rejected"_s, patience);
    QCOMPARE(per.row(RecordType::Order, large)["decision"_L1]["comment"_L1].toString(), u"Vent til neste måned."_s);
    QTRY_VERIFY_WITH_TIMEOUT(!service.mail(u"per@nordmannbygg.example"_s, u"Vent til neste måned."_s).isEmpty(), patience);
    QVERIFY(!service.mail(u"arne@nordmannbygg.example"_s, u"N-2"_s).isEmpty()); // was told that it waited
}

QTEST_GUILESS_MAIN(tst_PortalGuide)
#include "tst_portalguide.moc"
