// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "mimemessage.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype bytesOfWord = 39; // with "Subject: =?UTF-8?B?" and "?=" less than 76 characters
constexpr qsizetype longestPlain = 60;
constexpr qsizetype longestLine = 76;
constexpr qsizetype longestAddress = 254; // RFC 5321

bool isPrintable(char c)
{
    return c >= ' ' && c <= '~';
}

/// As encoded words (RFC 2047), one to a line, unless it is short and plain.
QByteArray headerText(const QString &text)
{
    const auto utf8 = text.toUtf8();
    if (utf8.size() <= longestPlain && std::all_of(utf8.begin(), utf8.end(), isPrintable)
        && !utf8.contains("=?"))
        return utf8;
    QByteArray words;
    for (qsizetype at = 0; at < utf8.size();) {
        auto end = std::min(at + bytesOfWord, utf8.size());
        while (end < utf8.size() && (utf8[end] & 0xc0) == 0x80) // never within a character
            --end;
        words += (at == 0 ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + utf8.sliced(at, end - at).toBase64() + "?=";
        at = end;
    }
    return words;
}

/// One line as quoted-printable (RFC 2045, 6.7).
QByteArray quotedLine(const QByteArray &line)
{
    QByteArray result;
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = line[i];
        const bool isLast = i + 1 == line.size();
        const bool isPlain = isPrintable(c) && c != '=' && !(c == ' ' && isLast);
        const auto piece = isPlain ? QByteArray(1, c)
                                   : '=' + QByteArray::number(uchar(c), 16).rightJustified(2, '0').toUpper();
        if (length + piece.size() > longestLine - (isLast ? 0 : 1)) {
            result += "=\r\n";
            length = 0;
        }
        result += piece;
        length += piece.size();
    }
    return result;
}

QByteArray dateText(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

} // namespace

QString mailAddress(const QString &typed)
{
    const auto at = typed.lastIndexOf(u'@');
    const auto local = typed.first(std::max<qsizetype>(at, 0));
    const auto domain = QString::fromLatin1(QUrl::toAce(typed.sliced(at + 1)));
    const bool isClean = std::none_of(local.begin(), local.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || u"<>()[],;:\\\"@"_s.contains(c);
    });
    if (local.isEmpty() || domain.isEmpty() || !isClean || typed.size() > longestAddress)
        return {};
    return local + u'@' + domain;
}

QByteArray toMime(const MimeMessage &message)
{
    QByteArray mime;
    const auto head = [&mime](const char *name, const QByteArray &value) {
        mime += QByteArray(name) + ": " + value + "\r\n";
    };
    head("From", "Selskap <" + mailAddress(message.from).toUtf8() + '>');
    head("To", '<' + mailAddress(message.to).toUtf8() + '>');
    head("Subject", headerText(message.subject));
    head("Date", dateText(message.date));
    head("Message-ID", '<' + message.messageId + '>');
    head("Auto-Submitted", "auto-generated"); // RFC 3834: answer it with no notice of absence
    head("Content-Language", message.language);
    head("MIME-Version", "1.0");
    head("Content-Type", "text/plain; charset=utf-8");
    head("Content-Transfer-Encoding", "quoted-printable");
    mime += "\r\n";
    auto lines = message.body.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (const auto &line : std::as_const(lines))
        mime += quotedLine(line.toUtf8()) + "\r\n";
    return mime;
}
