// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "linkpage.h"

#include "linktexts.h"

#include "server/oauth/passwords.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// One field of a form, with what is wrong with it beside it.
struct FieldParts {
    QString name;
    QString label;
    QString attributes; ///< of the input
    QString value{};
    QString hint{};
    QString problem{};
    bool hasFocus = false;
};

QString fieldHtml(const FieldParts &field)
{
    QString notes;
    QString described;
    const auto note = [&](const QString &kind, const QString &role, const QString &said) {
        if (said.isEmpty())
            return;
        notes +=
            u"<p class=\"%1\" id=\"%2-%1\"%3>%4</p>\n"_s.arg(kind, field.name, role, said.toHtmlEscaped());
        described += (described.isEmpty() ? u""_s : u" "_s) + field.name + u'-' + kind;
    };
    note(u"problem"_s, u" role=\"alert\""_s, field.problem);
    note(u"hint"_s, {}, field.hint);
    auto more = field.attributes;
    if (!described.isEmpty())
        more += u" aria-describedby=\"%1\""_s.arg(described);
    if (!field.problem.isEmpty())
        more += u" aria-invalid=\"true\""_s;
    if (field.hasFocus)
        more += u" autofocus"_s;
    return u"<label for=\"%1\">%2</label>\n%3<input id=\"%1\" name=\"%1\" value=\"%4\"%5>\n"_s.arg(
        field.name, field.label.toHtmlEscaped(), notes, field.value.toHtmlEscaped(), more);
}

QString paragraph(const QString &said)
{
    return u"<p>%1</p>\n"_s.arg(said.toHtmlEscaped());
}

QString hintParagraph(const QString &said)
{
    return u"<p class=\"hint\">%1</p>\n"_s.arg(said.toHtmlEscaped());
}

/// The fields, the first of which to be mended has the focus.
QString fieldsHtml(LinkKind kind, const LinkView &view, const LinkForm &form, const LinkTexts &texts)
{
    const bool isNew = form.password == LinkForm::Password::New;
    QList<FieldParts> fields;
    if (kind == LinkKind::Invitation) {
        fields.append({u"firstName"_s,
                       text(texts.firstName),
                       u" type=\"text\" autocomplete=\"given-name\" maxlength=\"120\" required"_s,
                       form.firstName,
                       {},
                       form.firstNameProblem});
        fields.append({u"lastName"_s,
                       text(texts.lastName),
                       u" type=\"text\" autocomplete=\"family-name\" maxlength=\"120\" required"_s,
                       form.lastName,
                       {},
                       form.lastNameProblem});
    }
    fields.append({u"password"_s,
                   text(isNew ? texts.newPassword : texts.yourPassword),
                   isNew ? u" type=\"password\" autocomplete=\"new-password\" required"_s
                         : u" type=\"password\" autocomplete=\"current-password\" required"_s,
                   {},
                   isNew ? text(texts.newPasswordHint).arg(Passwords::shortest) : QString(),
                   form.passwordProblem});
    const auto wanted = [](const FieldParts &field) { return !field.problem.isEmpty(); };
    const auto first = std::find_if(fields.begin(), fields.end(), wanted);
    (first == fields.end() ? fields.first() : *first).hasFocus = true;
    // Not to be changed; there so that a password manager knows whose password it keeps.
    auto html =
        fieldHtml({u"email"_s, text(texts.email),
                   u" type=\"email\" autocomplete=\"username\" readonly tabindex=\"-1\""_s, view.email});
    for (const auto &field : std::as_const(fields))
        html += fieldHtml(field);
    return html;
}

const char *closedText(LinkKind kind, LinkState state, const LinkTexts &texts)
{
    const bool invites = kind == LinkKind::Invitation;
    switch (state) {
    case LinkState::Used:
        return invites ? texts.invitationUsed : texts.passwordUsed;
    case LinkState::Replaced:
        return invites ? texts.invitationReplaced : texts.passwordReplaced;
    case LinkState::Cancelled:
        return invites ? texts.invitationCancelled : texts.passwordCancelled;
    case LinkState::Expired:
        return invites ? texts.invitationExpired : texts.passwordExpired;
    case LinkState::Open:
    case LinkState::Unknown:
        break;
    }
    return invites ? texts.invitationUnknown : texts.passwordUnknown;
}

} // namespace

PageLanguage LinkPage::languageOf(const LinkView &view)
{
    return pageLanguage({view.language});
}

HttpResponse LinkPage::form(LinkKind kind, const LinkView &view, const LinkForm &form)
{
    using Password = LinkForm::Password;
    const auto language = languageOf(view);
    const auto &texts = linkTexts(language);
    const bool invites = kind == LinkKind::Invitation;
    const bool isNew = form.password == Password::New;
    auto content = paragraph(text(!invites    ? texts.passwordHint
                                      : isNew ? texts.invitationHint
                                              : texts.knownHint));
    content += u"<form method=\"post\">\n<input type=\"hidden\" name=\"choice\" value=\"%1\">\n%2"
               "<button name=\"action\" value=\"save\">%3</button>\n"_s.arg(
                   isNew ? u"new"_s : u"known"_s, fieldsHtml(kind, view, form, texts),
                   text(invites ? texts.acceptButton : texts.passwordButton).toHtmlEscaped());
    if (form.password == Password::KnownOrNew) {
        content += u"<p class=\"hint apart\" id=\"forgotten\">%1</p>\n<button class=\"plain\" name=\"action\""
                   " value=\"forgotten\" aria-describedby=\"forgotten\" formnovalidate>%2</button>\n"_s.arg(
                       text(texts.forgotten).toHtmlEscaped(), text(texts.forgottenButton).toHtmlEscaped());
    }
    content += u"</form>\n"_s;
    const auto title = invites ? text(texts.invitation).arg(view.companyName) : text(texts.password);
    return framedPage(form.status, language, title, content);
}

HttpResponse LinkPage::done(LinkKind kind, const LinkView &view)
{
    const auto language = languageOf(view);
    const auto &texts = linkTexts(language);
    const auto what = kind == LinkKind::Invitation ? text(texts.accepted).arg(view.companyName)
                                                   : text(texts.passwordChosen);
    const auto then = text(texts.signInNow).arg(view.email);
    return framedPage(200, language, text(texts.done),
                      u"<div role=\"status\">\n%1%2</div>\n"_s.arg(paragraph(what), hintParagraph(then)));
}

HttpResponse LinkPage::closed(LinkKind kind, LinkState state, PageLanguage language)
{
    const auto &texts = linkTexts(language);
    return framedPage(state == LinkState::Unknown ? 404 : 410, language, text(texts.closed),
                      paragraph(text(closedText(kind, state, texts))));
}

HttpResponse LinkPage::failure(PageLanguage language)
{
    const auto &texts = linkTexts(language);
    return framedPage(500, language, text(texts.failed), paragraph(text(texts.failedHint)));
}
