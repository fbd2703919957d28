// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "httpform.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QString> formValue(QByteArray text)
{
    auto decoded = percentDecoded(text.replace('+', ' '));
    if (!decoded)
        return {};
    const auto bad = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r'; };
    if (std::any_of(decoded->cbegin(), decoded->cend(), bad))
        return {};
    return decoded;
}

} // namespace

std::optional<QString> percentDecoded(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes.append(text[i]);
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low < 0)
            return {};
        bytes.append(char(high * 16 + low));
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(bytes);
    if (decoder.hasError())
        return {};
    return decoded;
}

std::optional<HttpForm> HttpForm::parse(const QByteArray &text)
{
    HttpForm form;
    if (text.isEmpty())
        return form;
    const auto parts = text.split('&');
    for (const auto &part : parts) {
        const auto equals = part.indexOf('=');
        const auto name = formValue(equals < 0 ? part : part.left(equals));
        const auto value = formValue(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (!name || !value)
            return {};
        form.m_items.append({*name, *value});
    }
    return form;
}

std::optional<QString> HttpForm::value(QLatin1StringView name) const
{
    std::optional<QString> found;
    for (const auto &item : m_items) {
        if (item.first != name)
            continue;
        if (found)
            return {};
        found = item.second;
    }
    return found;
}

bool HttpForm::contains(QLatin1StringView name) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(),
                       [name](const auto &item) { return item.first == name; });
}

bool HttpForm::hasDuplicates() const
{
    QSet<QString> names;
    for (const auto &item : m_items)
        names.insert(item.first);
    return names.size() != m_items.size();
}
