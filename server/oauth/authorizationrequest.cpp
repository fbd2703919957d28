// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizationrequest.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestState = 1024;

bool isState(const QString &text)
{
    return text.size() <= longestState
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

bool isLoopbackRedirect(const QString &uri)
{
    static const QRegularExpression form(
        u"\\Ahttp://127\\.0\\.0\\.1:([1-9][0-9]{0,4})/[A-Za-z0-9._~/-]{0,200}\\z"_s);
    const auto match = form.match(uri);
    return match.hasMatch() && match.captured(1).toInt() <= 65535;
}

QByteArray withParameters(const QString &uri, const QList<std::pair<QByteArray, QString>> &parameters)
{
    auto address = uri.toLatin1();
    char separator = '?';
    for (const auto &[name, value] : parameters) {
        if (value.isEmpty())
            continue;
        address += separator + name + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return address;
}

AuthorizationRequest AuthorizationRequest::parse(const HttpForm &query)
{
    static const QRegularExpression challengeForm(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    AuthorizationRequest request;
    request.redirectUri = query.value("redirect_uri"_L1).value_or(QString());
    request.state = query.value("state"_L1).value_or(QString());
    request.challenge = query.value("code_challenge"_L1).value_or(QString());
    request.email = query.value("login_hint"_L1).value_or(QString()).left(254);
    request.locales = query.value("ui_locales"_L1).value_or(QString()).left(100);
    if (query.value("client_id"_L1) != QLatin1StringView(clientId)
        || !isLoopbackRedirect(request.redirectUri)) {
        request.fault = Fault::Client;
    } else if (query.hasDuplicates() || !isState(request.state)) {
        request.fault = Fault::Malformed;
        request.state.clear();
    } else if (query.value("response_type"_L1) != "code"_L1) {
        request.fault = Fault::Type;
    } else if (query.value("code_challenge_method"_L1) != "S256"_L1
               || !challengeForm.match(request.challenge).hasMatch()) {
        request.fault = Fault::Proof;
    }
    return request;
}
