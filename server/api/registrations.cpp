// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "registrations.h"

#include "apirequest.h"

#include "server/oauth/authcodes.h"
#include "server/oauth/signinthrottle.h"

using namespace Qt::Literals::StringLiterals;

namespace {

HttpResponse storageFailed(const Error &error)
{
    qWarning("The database failed: %s", qUtf8Printable(error.detail));
    const bool passing = error.kind == ErrorKind::Busy || error.kind == ErrorKind::DiskFull;
    return problemOf({passing ? 503 : 500, u"storage-failed"_s});
}

HttpResponse throttled(int seconds)
{
    return problemOf({429, u"too-many-requests"_s}).with("Retry-After", QByteArray::number(seconds));
}

Refusal weakPassword(Passwords::Fault fault)
{
    switch (fault) {
    case Passwords::Fault::TooShort:
        return invalid(u"/password"_s, u"too-short"_s);
    case Passwords::Fault::TooLong:
        return invalid(u"/password"_s, u"too-long"_s);
    default:
        return invalid(u"/password"_s, u"common-password"_s);
    }
}

} // namespace

/// One attempt to register, as it was read.
struct Registrations::Attempt {
    Registration registration;
    QString key;
    QHostAddress address;
};

Registrations::Registrations(const StoreContext &context, Passwords &passwords)
    : m_context(context)
    , m_passwords(passwords)
{
    m_hashing.setMaxThreadCount(2);
    m_hashing.setExpiryTimeout(-1);
}

Registrations::~Registrations()
{
    m_hashing.waitForDone();
}

bool Registrations::handle(const HttpRequest &request, const HttpReply &reply)
{
    const QStringList registrations{u"v1"_s, u"registrations"_s};
    const bool asks = request.segments == registrations + QStringList{u"access-requests"_s};
    if (request.segments != registrations && !asks)
        return false;
    if (request.method != "POST") {
        reply.finish(problemOf({405, u"method-not-allowed"_s}).with("Allow", "POST"));
        return true;
    }
    const auto read = readSubmission(request);
    if (const auto *refusal = std::get_if<Refusal>(&read)) {
        reply.finish(problemOf(*refusal));
        return true;
    }
    const auto &[key, body] = std::get<Submission>(read);
    if (asks) {
        reply.finish(onAccessRequest(request, body));
        return true;
    }
    auto registration = readRegistration(body);
    if (const auto *refusal = std::get_if<Refusal>(&registration)) {
        reply.finish(problemOf(*refusal));
        return true;
    }
    const auto seconds = wait(request, "registration"_L1);
    if (!seconds || *seconds > 0) {
        reply.finish(seconds ? throttled(*seconds) : storageFailed(seconds.error()));
        return true;
    }
    m_hashing.start([this, reply,
                     attempt = Attempt{std::get<Registration>(std::move(registration)), key,
                                       request.remoteAddress}] { reply.finish(onRegistration(attempt)); });
    return true;
}

Result<int> Registrations::wait(const HttpRequest &request, QLatin1StringView what)
{
    return m_context.database.write([&](QSqlDatabase &database) {
        return SignInThrottle::admitRequest(database, what, request.remoteAddress, mostAnHour,
                                            m_context.now());
    });
}

/// Why the password is not good: somebody who is known has to prove theirs, the others choose one.
Result<Verdict> Registrations::refusalOfPassword(const Attempt &attempt, const Identity &identity)
{
    const auto &password = attempt.registration.password;
    if (identity.passwordHash.isEmpty()) {
        const auto fault = Passwords::check(password);
        return fault == Passwords::Fault::None ? Verdict() : weakPassword(fault);
    }
    const auto seconds = m_context.database.write([&](QSqlDatabase &database) {
        return SignInThrottle::admit(database, identity.email, attempt.address, m_context.now());
    });
    if (!seconds)
        return seconds.error();
    if (*seconds > 0)
        return Verdict(Refusal{429, u"too-many-requests"_s, {}, {}, {{u"retryAfter"_s, *seconds}}});
    if (!m_passwords.verify(identity.passwordHash, password))
        return Verdict(Refusal{403, u"wrong-password"_s, {}, {{u"/password"_s, u"wrong-password"_s}}});
    const auto noted = m_context.database.write([&](QSqlDatabase &database) {
        return SignInThrottle::succeeded(database, identity.email, attempt.address, m_context.now());
    });
    return noted ? Result<Verdict>(Verdict()) : noted.error();
}

HttpResponse Registrations::onRegistration(const Attempt &attempt)
{
    const auto identity = m_context.database.read([&](QSqlDatabase &database) {
        return identityWith(database, attempt.registration.administrator.email);
    });
    if (!identity)
        return storageFailed(identity.error());
    const auto refusal = refusalOfPassword(attempt, *identity);
    if (!refusal)
        return storageFailed(refusal.error());
    if (*refusal) {
        const auto seconds = (*refusal)->extra["retryAfter"_L1].toInt();
        return seconds > 0 ? throttled(seconds) : problemOf(**refusal);
    }
    QString hash;
    if (identity->passwordHash.isEmpty()) {
        auto made = m_passwords.hash(attempt.registration.password);
        if (!made)
            return storageFailed(made.error());
        hash = *std::move(made);
    }
    return make(attempt, *identity, hash);
}

/// One transaction: the company, and the code with which the client signs in. The same request sent again
/// gets another code for the same company.
HttpResponse Registrations::make(const Attempt &attempt, const Identity &identity,
                                 const QString &passwordHash)
{
    QByteArray code;
    Registered registered;
    Verdict refusal;
    const auto now = m_context.now().toUTC();
    const auto made = m_context.database.write([&](QSqlDatabase &database) -> Result<void> {
        const auto refuse = [&refusal](Refusal why) -> Result<void> {
            refusal = std::move(why);
            return Error{ErrorKind::Refused, {}, refusal->code}; // undoes what was begun
        };
        const auto &registration = attempt.registration;
        const auto present = identityWith(database, registration.administrator.email);
        const auto known = recallRegistration(database, attempt.key, registration.fingerprint);
        if (!present || !known)
            return present ? known.error() : present.error();
        if (const auto *other = std::get_if<Refusal>(&*known))
            return refuse(*other);
        // What was proved, or found missing, may have changed while passwords were hashed.
        if (present->passwordHash != identity.passwordHash)
            return refuse({503, u"busy"_s});
        if (const auto *before = std::get_if<Registered>(&*known)) {
            registered = *before;
        } else {
            auto done = registerCompany(database, registration, passwordHash, attempt.key,
                                        attempt.address.toString(), now);
            if (!done)
                return done.error();
            if (auto *why = std::get_if<Refusal>(&*done))
                return refuse(*why);
            registered = std::get<Registered>(*done);
        }
        auto issued = AuthCodes::issue(
            database, {registered.companyId, registered.userId, {}, registration.challenge}, now);
        if (!issued)
            return issued.error();
        code = *std::move(issued);
        return {};
    });
    if (refusal)
        return problemOf(*refusal);
    if (!made)
        return storageFailed(made.error());
    m_context.committed(registered.companyId);
    return jsonResponse(201,
                        {{u"companyId"_s, registered.companyId},
                         {u"userId"_s, registered.userId},
                         {u"code"_s, QString::fromLatin1(code)}});
}

HttpResponse Registrations::onAccessRequest(const HttpRequest &request, const QJsonObject &body)
{
    const auto asked = readAccessRequest(body);
    if (const auto *refusal = std::get_if<Refusal>(&asked))
        return problemOf(*refusal);
    const auto seconds = wait(request, "access"_L1);
    if (!seconds)
        return storageFailed(seconds.error());
    if (*seconds > 0)
        return throttled(*seconds);
    const auto sent =
        askForAccess(m_context, std::get<AccessRequest>(asked), request.remoteAddress.toString());
    if (!sent)
        return storageFailed(sent.error());
    return *sent ? HttpResponse{202, {}, {}} : problemOf({404, u"not-found"_s});
}
