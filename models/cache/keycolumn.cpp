// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "keycolumn.h"

#include <algorithm>

void KeyColumn::set(quint32 number, QByteArrayView key)
{
    if (number >= m_offsets.size()) {
        if (key.isEmpty())
            return;
        m_offsets.resize(number + 1, 0);
    }
    const auto before = at(number);
    if (before == key)
        return;
    if (before.size() == key.size()) {
        std::copy(key.begin(), key.end(), m_bytes.begin() + m_offsets[number] + 2);
        return;
    }
    if (!before.isEmpty())
        m_wasted += size_t(before.size()) + 2;
    if (key.isEmpty()) {
        m_offsets[number] = 0;
        return;
    }
    m_offsets[number] = quint32(m_bytes.size());
    m_bytes += char(key.size() >> 8);
    m_bytes += char(key.size() & 0xff);
    m_bytes.append(key.data(), size_t(key.size()));
}

bool KeyColumn::isWasteful() const
{
    constexpr size_t worthwhile = 1 << 20;
    return m_wasted > worthwhile && m_wasted > m_bytes.size() / 2;
}
