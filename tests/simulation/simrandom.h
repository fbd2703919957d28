// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QUuid>

#include <random>

/// Random numbers that are the same on every machine for the same seed.
class SimRandom
{
public:
    explicit SimRandom(quint64 seed) : m_engine(seed) { }

    quint32 bits() { return quint32(m_engine() >> 32); }
    int below(int limit) { return int((quint64(bits()) * quint64(limit)) >> 32); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(double probability) { return bits() < probability * 4294967296.0; }
    QUuid uuid()
    {
        const auto a = bits(), b = bits(), c = bits(), d = bits();
        return {a, ushort(b >> 16), ushort(0x7000 | (b & 0xfff)), uchar(0x80 | (c & 0x3f)), uchar(c >> 8), uchar(c >> 16),
                uchar(c >> 24), uchar(d), uchar(d >> 8), uchar(d >> 16), uchar(d >> 24)};
    }
    template<class List>
    const auto &oneOf(const List &list)
    {
        return list[below(int(list.size()))];
    }

private:
    std::mt19937_64 m_engine;
};
