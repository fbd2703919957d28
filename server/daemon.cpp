// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "daemon.h"

#include "server/mail/foldertransport.h"
#include "server/sample/sampleimport.h"
#include "server/staff/statefiles.h"
#include "server/store/mailrounds.h"

#include <QJsonDocument>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto upkeepInterval =
    std::chrono::minutes(15); ///< so that a period ends soon after midnight, wherever that is

void say(const QJsonObject &object)
{
    const auto text = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

QString urlOf(const QHostAddress &address, quint16 port)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? u"http://[%1]:%2"_s : u"http://%1:%2"_s).arg(address.toString(), QString::number(port));
}

/// Whom the made-up shop has its customers call.
ApiOptions sampleSupport()
{
    return {u"+47 22 00 00 00"_s, u"kundeservice@nettbutikken.example"_s, u"Mandag–fredag 8–16"_s};
}

} // namespace

Daemon::Daemon(DaemonOptions options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    if (m_options.today.isValid())
        m_daysAhead = QDateTime::currentDateTimeUtc().date().daysTo(m_options.today);
}

Daemon::~Daemon() = default;

QDateTime Daemon::now() const
{
    return QDateTime::currentDateTimeUtc().addDays(m_daysAhead);
}

Result<void> Daemon::start()
{
    if (const auto claimed = claimFile(); !claimed)
        return claimed;
    auto database = Database::open(m_options.database);
    if (!database)
        return Error{database.error().kind,
                     u"The database %1 cannot be used: %2."_s.arg(Database::nameOf(m_options.database),
                                                                  database.error().detail),
                     {}};
    m_database = *std::move(database);
    if (m_options.sample) {
        if (const auto filled = fillWithSample(); !filled)
            return Error{
                filled.error().kind, u"The sample cannot be stored: %1."_s.arg(filled.error().detail), {}};
    }

    const auto clock = [this] { return now(); };
    m_waiters = std::make_unique<ChangeWaiters>();
    m_context = std::make_unique<StoreContext>(
        StoreContext{*m_database, clock, [this](const QString &companyId) { m_waiters->wake(companyId); },
                     [this] {
                         if (auto *mailer = m_wakes.load())
                             mailer->wake();
                     }});
    if (const auto started = startStaffServer(); !started)
        return started;
    m_store = std::make_unique<AccountStore>(*m_context);
    m_upkeep = std::make_unique<Upkeep>(*m_context, m_options.auditDays);
    m_oauth = std::make_unique<OAuth>(*m_database, m_passwords,
                                      OAuthOptions{m_options.issuer, m_options.demo}, clock);
    const auto &support = m_options.support;
    const bool isSilent = support.supportPhone.isEmpty() && support.supportEmail.isEmpty();
    auto apiOptions = m_options.sample && isSilent ? sampleSupport() : support;
    apiOptions.auditDays = m_options.auditDays;
    m_api = std::make_unique<Api>(*m_store, *m_waiters, apiOptions);
    m_linkPages = std::make_unique<LinkPages>(*m_context, m_passwords);
    m_registrations = std::make_unique<Registrations>(*m_context, m_passwords);
    if (const auto renewed = m_options.restored ? m_upkeep->renewEpochs() : Result<void>(); !renewed)
        return Error{renewed.error().kind,
                     u"The restored database cannot be marked: %1."_s.arg(renewed.error().detail),
                     {}};
    if (const auto kept = keepUp(); !kept)
        return Error{kept.error().kind,
                     u"The database cannot be brought up to date: %1."_s.arg(kept.error().detail),
                     {}};
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (const auto kept = keepUp(); !kept)
            qWarning("The upkeep failed: %s", qUtf8Printable(kept.error().detail));
    });
    timer->start(upkeepInterval);

    HttpLimits limits;
    limits.trustedProxies = m_options.trustedProxies;
    m_front = std::make_unique<HttpFront>(
        limits, [this](const auto &request, const auto &reply) { answer(request, reply); });
    const auto port = m_front->start(m_options.address, m_options.port);
    if (!port) {
        return Error{port.error().kind,
                     u"The service cannot listen on %1: %2."_s.arg(urlOf(m_options.address, m_options.port),
                                                                   port.error().detail),
                     {}};
    }
    const auto listening = urlOf(m_options.address, *port);
    if (const auto started = startMailer(listening); !started)
        return started;
    QJsonObject said{{u"listening"_s, listening}};
    if (m_options.demo) {
        QJsonObject codes;
        for (const auto &signIn : sampleSignIns()) {
            if (const auto code = oneTimeCode(signIn.email))
                codes[signIn.role] = QString::fromLatin1(*code);
        }
        said[u"oneTimeCode"_s] = codes;
    }
    say(said);
    return {};
}

/// A server of databases has its own claim.
Result<void> Daemon::claimFile()
{
    if (m_options.database.contains("://"_L1))
        return {};
    auto claim = FileClaim::take(stateFile(m_options.database, u"lock"_s));
    if (claim)
        m_claim = *std::move(claim);
    else if (claim.error().kind == ErrorKind::Busy)
        return anotherRuns();
    return {}; // where no file can be made, the database says so
}

Error Daemon::anotherRuns() const
{
    return {ErrorKind::Busy, u"Another service runs on the database %1."_s.arg(Database::nameOf(m_options.database)), {}};
}

Result<void> Daemon::fillWithSample()
{
    const auto hash = m_passwords.hash(samplePassword);
    if (!hash)
        return hash.error();
    const auto today = m_options.today.isValid() ? m_options.today : now().date();
    const auto filled = importSample(*m_database, {m_options.users, m_options.seed, today}, *hash, now());
    if (!filled)
        return filled.error();
    if (!*filled)
        qInfo("The database holds companies already and is used as it is.");
    return {};
}

Result<void> Daemon::keepUp()
{
    if (auto begun = m_upkeep->beginDay(); !begun)
        return begun;
    MailRounds rounds(*m_context);
    if (auto reminded = rounds.remind(); !reminded)
        return reminded;
    if (auto sent = rounds.sendDigests(); !sent)
        return sent;
    if (auto purged = MailStore(*m_context).purge(); !purged)
        return purged;
    return m_upkeep->purge();
}

Result<void> Daemon::startStaffServer()
{
    m_staff = std::make_unique<StaffServer>(*m_context);
    const auto listens = m_staff->listen(stateFile(m_options.database, u"socket"_s));
    if (!listens && listens.error().kind == ErrorKind::Busy)
        return anotherRuns();
    if (!listens)
        qWarning("The shop's staff cannot reach this service by commands: %s",
                 qUtf8Printable(listens.error().detail));
    return {};
}

Result<void> Daemon::startMailer(const QString &listening)
{
    std::unique_ptr<MailTransport> transport;
    if (m_options.smtp.server.isEmpty()) {
        if (const auto made = FolderTransport::prepare(m_options.mailFolder); !made)
            return Error{
                made.error().kind,
                u"The folder %1 cannot take mails: %2."_s.arg(m_options.mailFolder, made.error().detail),
                {}};
        qInfo("Mails are written to %s and sent to nobody, since no --smtp is given.",
              qUtf8Printable(m_options.mailFolder));
        transport = std::make_unique<FolderTransport>(m_options.mailFolder);
    } else {
        transport = std::make_unique<SmtpTransport>(m_options.smtp);
    }
    MailerOptions options;
    options.issuer = m_options.issuer.isEmpty() ? listening : QString::fromLatin1(m_options.issuer);
    options.from = m_options.smtp.from;
    m_mailer = std::make_unique<Mailer>(*m_context, std::move(transport), options);
    m_wakes = m_mailer.get();
    return {};
}

Result<QByteArray> Daemon::oneTimeCode(const QString &email)
{
    const auto user = findSampleUser(*m_database, email);
    if (!user)
        return user.error();
    return m_oauth->createOneTimeCode(user->userId, user->companyId);
}

void Daemon::obey(const QByteArray &line)
{
    for (const auto &signIn : sampleSignIns()) {
        if (line != QByteArray("code ") + signIn.role.data())
            continue;
        const auto code = oneTimeCode(signIn.email);
        return say(code ? QJsonObject{{u"oneTimeCode"_s, QString::fromLatin1(*code)}}
                        : QJsonObject{{u"error"_s, code.error().detail}});
    }
    say({{u"error"_s, u"only \"code\" and a role are understood"_s}});
}

void Daemon::answer(const HttpRequest &request, const HttpReply &reply)
{
    if (m_oauth->handle(request, reply) || m_linkPages->handle(request, reply)
        || m_registrations->handle(request, reply))
        return;
    const auto caller = m_oauth->authenticate(request);
    if (!caller && caller.error().kind != ErrorKind::Unauthorised) {
        qWarning("The database failed: %s", qUtf8Printable(caller.error().detail));
        return reply.finish(
            problem(503, "storage-failed", u"The service cannot answer now"_s).with("Retry-After", "2"));
    }
    if (caller)
        noteSession(*caller);
    m_api->handle(request, caller ? std::optional(*caller) : std::nullopt, reply);
}

void Daemon::noteSession(const Caller &caller)
{
    {
        const std::lock_guard lock(m_guard);
        if (m_sessions.contains(caller.sessionId))
            return;
        m_sessions.insert(caller.sessionId);
    }
    if (const auto noted = m_upkeep->noteSignIn(caller.companyId, caller.userId); !noted)
        qWarning("A sign-in could not be noted: %s", qUtf8Printable(noted.error().detail));
}
