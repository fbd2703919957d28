// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/accountcache.h"

#include <functional>

/// Goes through all records that match, query after query and in their order, those whose removal waits left out. `use` is called in the
/// cache's reading thread, never twice at the same time; lists are answered in between. `done` is called once, on the context's thread and only
/// while it lives; not before `use` has been called for the last time.
void walkRecords(AccountCache *cache, const QList<ListQuery> &queries, QObject *context,
                 std::function<void(RecordType type, const CacheRow &row)> use, std::function<void(const Result<void> &)> done);
