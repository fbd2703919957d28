// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "searchbuffer.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace {

constexpr char blank = '\1'; // stands in no word, since control characters are folded away

/// How common a byte is in folded texts, roughly: 0 for the rarest.
int commonness(char byte)
{
    constexpr std::string_view byFrequency = "qxwzjcyvphubgfdmkst@lonriea.0123456789";
    if (uchar(byte) >= 0x80)
        return 0;
    const auto place = byFrequency.find(byte);
    return place == std::string_view::npos ? 1 : int(place) + 1;
}

/// Finds a word from a position on by its rarest byte, which the C library looks for many bytes at a time.
class WordFinder
{
public:
    explicit WordFinder(std::string_view word)
        : m_word(word)
    {
        for (size_t i = 1; i < word.size(); ++i) {
            if (commonness(word[i]) < commonness(word[m_rarest]))
                m_rarest = i;
        }
    }

    [[nodiscard]] size_t find(std::string_view text, size_t from) const
    {
        while (from + m_word.size() <= text.size()) {
            const auto *begin = text.data() + from + m_rarest;
            const auto *hit = static_cast<const char *>(
                std::memchr(begin, m_word[m_rarest], text.size() - m_word.size() + 1 - from));
            if (!hit)
                break;
            from = size_t(hit - text.data()) - m_rarest;
            if (std::memcmp(text.data() + from, m_word.data(), m_word.size()) == 0)
                return from;
            ++from;
        }
        return std::string_view::npos;
    }

private:
    std::string_view m_word;
    size_t m_rarest = 0;
};

} // namespace

void SearchBuffer::set(quint32 number, QByteArrayView text)
{
    if (number < m_entries.size() && m_entries[number] != 0) {
        const auto before = textOf(m_entries[number] - 1);
        if (QByteArrayView(before.data(), qsizetype(before.size())) == text)
            return;
        remove(number);
    }
    if (number >= m_entries.size())
        m_entries.resize(std::max<size_t>(number + 1, m_entries.size() * 3 / 2), 0);
    m_starts.push_back(quint32(m_text.size()));
    m_numbers.push_back(number);
    m_entries[number] = quint32(m_starts.size());
    m_text.append(text.data(), size_t(text.size()));
    m_text += '\n';
}

void SearchBuffer::remove(quint32 number)
{
    if (number >= m_entries.size() || m_entries[number] == 0)
        return;
    const auto entry = m_entries[number] - 1;
    const auto length = textOf(entry).size();
    std::fill_n(m_text.begin() + m_starts[entry], length, blank);
    m_wasted += length + 1;
    m_entries[number] = 0;
}

void SearchBuffer::find(const QByteArrayList &words, std::vector<quint32> &found) const
{
    if (words.isEmpty())
        return;
    // The longest word is likely the rarest; the others are looked for only where it stands.
    auto sorted = words;
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    std::vector<WordFinder> finders;
    for (const auto &word : std::as_const(sorted))
        finders.emplace_back(std::string_view(word.constData(), size_t(word.size())));

    const std::string_view text = m_text;
    size_t entry = 0;
    for (auto hit = finders.front().find(text, 0); hit != std::string_view::npos;) {
        // Hits stand close together as often as far apart: steps that double find the entry fast in both cases.
        for (size_t step = 1; entry + step < m_starts.size() && m_starts[entry + step] <= hit; step *= 2)
            entry += step;
        entry = size_t(std::upper_bound(m_starts.begin() + ptrdiff_t(entry), m_starts.end(), hit) - m_starts.begin()) - 1;
        const auto own = textOf(entry);
        const bool all = std::all_of(finders.begin() + 1, finders.end(),
                                     [own](const WordFinder &finder) { return finder.find(own, 0) != std::string_view::npos; });
        if (all)
            found.push_back(m_numbers[entry]);
        hit = finders.front().find(text, m_starts[entry] + own.size() + 1);
    }
}

bool SearchBuffer::isWasteful() const
{
    constexpr size_t worthwhile = 1 << 20;
    return m_wasted > worthwhile && m_wasted > m_text.size() / 2;
}

std::string_view SearchBuffer::textOf(size_t entry) const
{
    const size_t start = m_starts[entry];
    const size_t end = entry + 1 < m_starts.size() ? m_starts[entry + 1] : m_text.size();
    return std::string_view(m_text).substr(start, end - start - 1);
}
