// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "csvtable.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

using Encoding = ImportTable::Encoding;

/// The characters of the bytes 0x80 to 0x9F; the others are as in Latin-1. 0: not used.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                               0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                               0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    auto text = QString::fromLatin1(bytes);
    for (auto &c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9f))
            c = windows1252[c.unicode() - 0x80] ? QChar(windows1252[c.unicode() - 0x80]) : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QByteArray toWindows1252(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const auto place = std::find(windows1252.begin(), windows1252.end(), c.unicode());
        if (c.unicode() < 0x80 || (c.unicode() >= 0xA0 && c.unicode() <= 0xFF))
            bytes.append(char(c.unicode()));
        else if (place != windows1252.end())
            bytes.append(char(0x80 + (place - windows1252.begin())));
        else if (!c.isLowSurrogate())
            bytes.append('?');
    }
    return bytes;
}

/// Which of the two halves of each pair of bytes is nearly always zero in a text of western letters; nothing when neither is.
std::optional<Encoding> utf16WithoutMark(const QByteArray &bytes)
{
    const auto looked = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < looked; ++i)
        zeros[i % 2] += bytes[i] == '\0';
    if (looked < 4 || std::min(zeros[0], zeros[1]) * 20 > looked)
        return {};
    if (zeros[1] * 10 > looked * 4)
        return Encoding::Utf16LittleEndian;
    return zeros[0] * 10 > looked * 4 ? std::optional(Encoding::Utf16BigEndian) : std::nullopt;
}

struct Decoded {
    QString text;
    Encoding encoding = Encoding::Utf8;
};

Result<Decoded> decode(const QByteArray &bytes)
{
    const auto as = [&](QStringConverter::Encoding converter, Encoding encoding) -> Result<Decoded> {
        QStringDecoder decoder(converter);
        QString text = decoder(bytes);
        if (text.startsWith(QChar(QChar::ByteOrderMark)))
            text.remove(0, 1);
        return Decoded{text, encoding};
    };
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return as(QStringConverter::Utf8, Encoding::Utf8WithMark);
    if (bytes.startsWith("\xFF\xFE"))
        return as(QStringConverter::Utf16LE, Encoding::Utf16LittleEndian);
    if (bytes.startsWith("\xFE\xFF"))
        return as(QStringConverter::Utf16BE, Encoding::Utf16BigEndian);
    if (bytes.contains('\0')) {
        const auto encoding = utf16WithoutMark(bytes);
        if (!encoding)
            return importError(u"import-no-table"_s, u"bytes of zero"_s);
        return as(*encoding == Encoding::Utf16LittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, *encoding);
    }
    QStringDecoder decoder(QStringConverter::Utf8);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return Decoded{text, Encoding::Utf8};
    return Decoded{fromWindows1252(bytes), Encoding::Windows1252};
}

/// Cuts text into records.
class Tokenizer
{
public:
    Tokenizer(QStringView text, QChar separator, bool quotes)
        : m_text(text)
        , m_separator(separator)
        , m_quotes(quotes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isUnclosed() const { return m_unclosed; }

    ImportRow next()
    {
        ImportRow row{m_line, {}};
        for (;;) {
            row.cells.append(cell());
            if (atEnd() || m_text[m_at] != m_separator)
                break;
            ++m_at;
        }
        takeLineBreak();
        return row;
    }

private:
    [[nodiscard]] bool isEnd(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    QString cell()
    {
        if (m_quotes && !atEnd() && m_text[m_at] == u'"')
            return quotedCell();
        const auto start = m_at;
        while (!atEnd() && !isEnd(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).trimmed().toString();
    }

    QString quotedCell()
    {
        QString value;
        ++m_at;
        for (;;) {
            const auto start = m_at;
            while (!atEnd() && m_text[m_at] != u'"') {
                const bool breaks = m_text[m_at] == u'\n' || (m_text[m_at] == u'\r' && m_text.mid(m_at + 1, 1) != u"\n");
                m_line += breaks ? 1 : 0;
                ++m_at;
            }
            value += m_text.sliced(start, m_at - start);
            if (atEnd()) {
                m_unclosed = true;
                return value;
            }
            ++m_at;
            if (atEnd() || m_text[m_at] != u'"')
                break;
            value += u'"';
            ++m_at;
        }
        // What stands behind the closing quote belongs to the cell, as spreadsheets have it.
        const auto start = m_at;
        while (!atEnd() && !isEnd(m_text[m_at]))
            ++m_at;
        value += m_text.sliced(start, m_at - start);
        return value.trimmed();
    }

    void takeLineBreak()
    {
        if (atEnd())
            return;
        m_at += m_text[m_at] == u'\r' && m_text.mid(m_at + 1, 1) == u"\n" ? 2 : 1;
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    bool m_quotes;
    bool m_unclosed = false;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// The `sep=` line of spreadsheets; taken away from the text.
QChar takeNamedSeparator(QStringView &text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5)
        return {};
    const auto separator = text[4];
    auto rest = text.sliced(5);
    if (!rest.isEmpty() && rest[0] != u'\n' && rest[0] != u'\r')
        return {};
    rest = rest.startsWith(u"\r\n") ? rest.sliced(2) : rest.sliced(std::min<qsizetype>(1, rest.size()));
    text = rest;
    return separator;
}

QChar likelySeparator(QStringView text)
{
    QChar best = u';';
    qsizetype bestScore = 0;
    for (const QChar candidate : {u';', u'\t', u',', u'|'}) {
        Tokenizer tokens(text.first(std::min<qsizetype>(text.size(), 100'000)), candidate, true);
        QHash<qsizetype, qsizetype> widths;
        for (int lines = 0; lines < 50 && !tokens.atEnd(); ++lines) {
            if (const auto width = tokens.next().cells.size(); width > 1)
                ++widths[width];
        }
        for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
            const auto score = it.value() * it.value() * std::min<qsizetype>(it.key(), 10); // evenness counts for more than width
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
    }
    return best;
}

Result<ImportTable> tokenized(QStringView text, QChar separator, bool quotes, int linesBefore)
{
    ImportTable table;
    table.separator = separator;
    Tokenizer tokens(text, separator, quotes);
    while (!tokens.atEnd()) {
        auto row = tokens.next();
        row.line += linesBefore;
        while (!row.cells.isEmpty() && row.cells.last().isEmpty())
            row.cells.removeLast();
        if (row.cells.isEmpty())
            continue;
        if (row.cells.size() > ImportLimits::columns)
            return importError(u"import-too-wide"_s);
        const bool tooLong = std::any_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return cell.size() > ImportLimits::characters; });
        if (tooLong && !tokens.isUnclosed())
            return importError(u"import-no-table"_s, u"a cell of more than 32,767 characters"_s);
        if (table.rows.size() == ImportLimits::rows + 1)
            return importError(u"import-too-large"_s);
        table.width = std::max(table.width, int(row.cells.size()));
        table.rows.append(std::move(row));
    }
    if (tokens.isUnclosed())
        return tokenized(text, separator, false, linesBefore);
    if (table.rows.isEmpty())
        return importError(u"import-empty"_s);
    return table;
}

} // namespace

Result<ImportTable> CsvTable::read(const QByteArray &bytes)
{
    if (bytes.size() > ImportLimits::bytes)
        return importError(u"import-too-large"_s);
    const auto decoded = decode(bytes);
    if (!decoded)
        return decoded.error();
    auto table = read(decoded->text);
    if (table)
        table->encoding = decoded->encoding;
    return table;
}

Result<ImportTable> CsvTable::read(const QString &text)
{
    QStringView rest(text);
    // Texts hold no control characters but tabs and line breaks; what holds many is something else.
    const auto head = rest.first(std::min<qsizetype>(rest.size(), 4096));
    const auto strange = std::count_if(head.begin(), head.end(), [](QChar c) {
        return c == QChar::ReplacementCharacter || (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r');
    });
    if (strange * 50 > head.size())
        return importError(u"import-no-table"_s, u"control characters"_s);
    const auto named = takeNamedSeparator(rest);
    auto table = tokenized(rest, named.isNull() ? likelySeparator(rest) : named, true, named.isNull() ? 0 : 1);
    if (table)
        table->namesSeparator = !named.isNull();
    return table;
}

QByteArray CsvTable::write(const QList<QStringList> &rows, const ImportTable &like)
{
    QString text;
    if (like.namesSeparator)
        text += u"sep="_s + like.separator + u"\r\n"_s;
    for (const auto &row : rows) {
        QStringList written;
        for (auto cell : row) {
            const bool mustQuote = std::any_of(cell.cbegin(), cell.cend(), [&](QChar c) { return c == like.separator || c == u'"' || c == u'\n' || c == u'\r'; });
            written.append(mustQuote ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
        }
        text += written.join(like.separator) + u"\r\n"_s;
    }
    const auto utf16 = [&](QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder(text));
    };
    switch (like.encoding) {
    case Encoding::Utf8:
        return text.toUtf8();
    case Encoding::Utf16LittleEndian:
        return utf16(QStringConverter::Utf16LE);
    case Encoding::Utf16BigEndian:
        return utf16(QStringConverter::Utf16BE);
    case Encoding::Windows1252:
        return toWindows1252(text);
    case Encoding::Utf8WithMark:
        break;
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}
