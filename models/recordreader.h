// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/accountcache.h"

#include <functional>

/// Reads all records that match, in their order, those whose removal waits left out. `done` is called once, on the context's thread and only
/// while it lives. For what a person acts on; lists read by pages.
void readRecords(AccountCache *cache, const ListQuery &query, QObject *context, std::function<void(const Result<QList<CacheRow>> &)> done);
