// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <string>
#include <vector>

/// One value for each number of a kind of record, in little memory.
class KeyColumn
{
public:
    [[nodiscard]] QByteArrayView at(quint32 number) const
    {
        if (number >= m_offsets.size() || m_offsets[number] == 0)
            return {};
        const auto *value = m_bytes.data() + m_offsets[number];
        return {value + 2, qsizetype(uchar(value[0])) << 8 | uchar(value[1])};
    }
    void set(quint32 number, QByteArrayView key);
    [[nodiscard]] bool isWasteful() const; ///< more than half of its memory is replaced values: better loaded anew

private:
    std::vector<quint32> m_offsets; ///< of each number's value; 0: empty
    std::string m_bytes = std::string(1, '\0'); ///< two bytes of length before each value
    size_t m_wasted = 0;
};
