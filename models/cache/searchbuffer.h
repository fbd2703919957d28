// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayList>
#include <QByteArrayView>

#include <string>
#include <string_view>
#include <vector>

/// The folded texts of all records of a kind in one buffer, which a search reads from one end to the other.
class SearchBuffer
{
public:
    void set(quint32 number, QByteArrayView text);
    void remove(quint32 number);

    /// Adds the numbers whose text contains every one of the words (which hold no white space) to `found`, in no order.
    void find(const QByteArrayList &words, std::vector<quint32> &found) const;

    [[nodiscard]] bool isWasteful() const; ///< more than half of it is replaced texts: better loaded anew

private:
    [[nodiscard]] std::string_view textOf(size_t entry) const;

    std::string m_text; ///< each text ends with a line feed
    std::vector<quint32> m_starts; ///< of each entry, ascending
    std::vector<quint32> m_numbers; ///< of each entry
    std::vector<quint32> m_entries; ///< of each number: its entry + 1, or 0
    size_t m_wasted = 0;
};
