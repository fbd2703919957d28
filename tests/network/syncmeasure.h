// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// What synchronisation costs a person, between the client as it is and the service as it is. Each prints a line, and answers whether it
/// stays within its limit.
namespace SyncMeasure {

/// Edits of as many people, made without a line, are sent over one with that latency in each direction, in milliseconds.
[[nodiscard]] bool drain(int edits, int latency);
/// From the person's edit until it is on the disk, one after the other, beside a plain page that is written and synced in the same run.
[[nodiscard]] bool durable(int edits);
/// As many edits without a line, faster than anybody could make them: how long the calling thread is held up, and whether all are there in their
/// order after a restart.
[[nodiscard]] bool offline(int edits);

} // namespace SyncMeasure
