// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

/// Numbers that follow from a seed, a stream and an index alone, the same on every machine (splitmix64), so
/// that any record can be made without those before it.
class SampleRandom {
public:
    enum Stream : quint64 {
        CompanyIds = 1,
        RoleIds,
        GroupIds,
        UserIds,
        Users,
        OrderIds,
        Orders,
        WaitingOrders,
        BudgetIds,
        Names,
        Activities,
        Applications
    };

    SampleRandom(quint64 seed, Stream stream, quint64 index)
        : m_state(mixed(mixed(seed ^ (quint64(stream) << 56)) + index))
    {
    }

    [[nodiscard]] quint32 next() { return quint32(mixed(m_state += 0x9e3779b97f4a7c15) >> 32); }
    [[nodiscard]] int below(qsizetype bound)
    {
        return int(next() % quint32(bound));
    } ///< from 0; `bound` is at least 1
    [[nodiscard]] bool percent(int chance) { return below(100) < chance; }

private:
    static constexpr quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }

    quint64 m_state;
};
