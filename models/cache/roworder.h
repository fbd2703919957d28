// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "keycolumn.h"

#include <vector>

/// Compares records by their keys in one column after the other; those without a key last in either direction, equal ones by number.
class RowOrder
{
public:
    struct Source {
        const KeyColumn *column;
        bool descending;
    };

    explicit RowOrder(std::vector<Source> sources); ///< the columns must outlive it and not change

    [[nodiscard]] bool operator()(quint32 a, quint32 b) const;
    void sort(std::vector<quint32> &numbers) const;

private:
    std::vector<Source> m_sources;
};
