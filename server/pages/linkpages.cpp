// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "linkpages.h"

#include "linktexts.h"

#include "server/oauth/signinthrottle.h"

#include "models/entities/user.h"
#include "models/entities/validation.h"

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<LinkKind> kindOf(const QStringList &path)
{
    if (path.size() != 2)
        return {};
    if (path[0] == "invitations"_L1)
        return LinkKind::Invitation;
    return path[0] == "passwords"_L1 ? std::optional(LinkKind::Password) : std::nullopt;
}

QString linkText(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What is wrong with a name, as the person is told it; empty when nothing is.
QString nameProblem(QStringView key, const QString &name, const LinkTexts &texts)
{
    if (name.isEmpty())
        return linkText(texts.required);
    const auto error = checkValue(*findField(RecordType::User, key), name);
    if (!error)
        return {};
    return linkText(error->code == "too-long"_L1 ? texts.tooLong : texts.badCharacter);
}

QString newPasswordProblem(const QString &password, const LinkTexts &texts)
{
    switch (Passwords::check(password)) {
    case Passwords::Fault::TooShort:
        return linkText(texts.passwordTooShort).arg(Passwords::shortest);
    case Passwords::Fault::TooLong:
        return linkText(texts.passwordTooLong).arg(Passwords::longest);
    case Passwords::Fault::Common:
        return linkText(texts.passwordCommon);
    case Passwords::Fault::None:
        break;
    }
    return {};
}

/// Whoever has a password proves it. One that was never tied to the e-mail by a link may be somebody else's.
LinkForm::Password passwordFor(LinkKind kind, const LinkView &view)
{
    if (kind == LinkKind::Password || view.identity.passwordHash.isEmpty())
        return LinkForm::Password::New;
    return view.identity.isVerified ? LinkForm::Password::Known : LinkForm::Password::KnownOrNew;
}

HttpResponse failed(PageLanguage language, const Error &error)
{
    qCritical("A link could not be used: %s", qUtf8Printable(error.detail));
    return LinkPage::failure(language);
}

} // namespace

/// One request for a link.
struct LinkPages::Visit {
    LinkKind kind;
    QByteArray token;
    HttpForm fields;
    QHostAddress address;
    PageLanguage browser; ///< for whoever cannot be told from the link

    [[nodiscard]] QString field(QLatin1StringView name) const
    {
        return fields.value(name).value_or(QString());
    }
    [[nodiscard]] PageLanguage languageOf(const LinkView &view) const
    {
        return view.language.isEmpty() ? browser : LinkPage::languageOf(view);
    }
};

LinkPages::LinkPages(const StoreContext &context, Passwords &passwords)
    : m_context(context)
    , m_desk(context)
    , m_passwords(passwords)
{
    m_hashing.setMaxThreadCount(2);
    m_hashing.setExpiryTimeout(-1);
}

LinkPages::~LinkPages()
{
    m_hashing.waitForDone();
}

bool LinkPages::handle(const HttpRequest &request, const HttpReply &reply)
{
    const auto kind = kindOf(request.segments);
    if (!kind)
        return false;
    Visit visit{*kind,
                request.segments[1].toLatin1(),
                {},
                request.remoteAddress,
                pageLanguage(acceptedLanguages(request.header("Accept-Language")))};
    if (request.method == "GET") {
        reply.finish(show(visit));
    } else if (request.method == "POST") {
        auto fields = HttpForm::parse(request.body);
        const bool isForm = request.header("Content-Type").startsWith("application/x-www-form-urlencoded");
        if (!fields || !isForm || fields->hasDuplicates()) {
            reply.finish(
                problem(400, "malformed", u"This is no form"_s).with("Referrer-Policy", "no-referrer"));
            return true;
        }
        visit.fields = *std::move(fields);
        m_hashing.start([this, visit, reply] { reply.finish(submit(visit)); });
    } else {
        reply.finish(problem(405, "method-not-allowed", u"This method is not allowed here"_s)
                         .with("Allow", "GET, HEAD, POST")
                         .with("Referrer-Policy", "no-referrer"));
    }
    return true;
}

HttpResponse LinkPages::show(const Visit &visit)
{
    const auto view = m_desk.look(visit.kind, visit.token);
    if (!view)
        return failed(visit.browser, view.error());
    if (view->state != LinkState::Open)
        return LinkPage::closed(visit.kind, view->state, visit.languageOf(*view));
    return LinkPage::form(visit.kind, *view,
                          {.password = passwordFor(visit.kind, *view),
                           .firstName = view->firstName,
                           .lastName = view->lastName});
}

HttpResponse LinkPages::submit(const Visit &visit)
{
    const auto view = m_desk.look(visit.kind, visit.token);
    if (!view)
        return failed(visit.browser, view.error());
    if (view->state != LinkState::Open)
        return LinkPage::closed(visit.kind, view->state, visit.languageOf(*view));
    const auto &texts = linkTexts(LinkPage::languageOf(*view));
    LinkForm form{.password = passwordFor(visit.kind, *view),
                  .firstName = visit.field("firstName"_L1).trimmed(),
                  .lastName = visit.field("lastName"_L1).trimmed()};
    const bool wantsNew = visit.field("choice"_L1) == "new"_L1;
    if (visit.field("action"_L1) == "forgotten"_L1
        || (wantsNew && form.password == LinkForm::Password::Known)) {
        // The latter when the person got a password elsewhere while the page was open.
        if (form.password == LinkForm::Password::KnownOrNew)
            form.password = LinkForm::Password::New;
        return LinkPage::form(visit.kind, *view, form);
    }
    if (wantsNew)
        form.password = LinkForm::Password::New;
    if (visit.kind == LinkKind::Invitation) {
        form.firstNameProblem = nameProblem(u"firstName", form.firstName, texts);
        form.lastNameProblem = nameProblem(u"lastName", form.lastName, texts);
    }
    const auto password = visit.field("password"_L1);
    if (form.password == LinkForm::Password::New)
        form.passwordProblem = newPasswordProblem(password, texts);
    else if (password.isEmpty())
        form.passwordProblem = linkText(texts.required);
    form.status = 422;
    return form.isGood() ? save(visit, *view, form) : LinkPage::form(visit.kind, *view, form);
}

Result<int> LinkPages::wait(const Visit &visit, const LinkView &view)
{
    return m_context.database.write([&](QSqlDatabase &database) {
        return SignInThrottle::admit(database, view.identity.email, visit.address, m_context.now());
    });
}

Result<bool> LinkPages::proves(const Visit &visit, const LinkView &view)
{
    if (!m_passwords.verify(view.identity.passwordHash, visit.field("password"_L1)))
        return false;
    const auto noted = m_context.database.write([&](QSqlDatabase &database) {
        return SignInThrottle::succeeded(database, view.identity.email, visit.address, m_context.now());
    });
    return noted ? Result<bool>(true) : noted.error();
}

HttpResponse LinkPages::save(const Visit &visit, const LinkView &view, LinkForm form)
{
    const auto language = LinkPage::languageOf(view);
    const auto &texts = linkTexts(language);
    LinkChoice choice{.token = visit.token,
                      .firstName = form.firstName,
                      .lastName = form.lastName,
                      .knownHash = view.identity.passwordHash,
                      .origin = visit.address.toString()};
    if (form.password == LinkForm::Password::New) {
        auto hash = m_passwords.hash(visit.field("password"_L1));
        if (!hash)
            return failed(language, hash.error());
        choice.newHash = *std::move(hash);
    } else {
        const auto seconds = wait(visit, view);
        if (!seconds)
            return failed(language, seconds.error());
        if (*seconds > 0) {
            form.status = 429;
            form.passwordProblem = linkText(texts.throttled).arg(*seconds);
            return LinkPage::form(visit.kind, view, form).with("Retry-After", QByteArray::number(*seconds));
        }
        const auto proven = proves(visit, view);
        if (!proven)
            return failed(language, proven.error());
        if (!*proven) {
            form.status = 403;
            form.passwordProblem = linkText(texts.passwordWrong);
            return LinkPage::form(visit.kind, view, form);
        }
    }
    const auto done =
        visit.kind == LinkKind::Invitation ? m_desk.accept(choice) : m_desk.choosePassword(choice);
    if (!done)
        return failed(language, done.error());
    return *done ? LinkPage::done(visit.kind, view) : show(visit); // as it is now
}
