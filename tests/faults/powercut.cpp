// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "powercut.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sector = 512;

/// How likely what was not synced has reached the disk, as a part of 256; by sector.
constexpr int likelihoods[] = {0, 64, 128, 230, 256};

void put(QByteArray &file, qint64 offset, const QByteArray &bytes)
{
    if (file.size() < offset + bytes.size())
        file.append(QByteArray(offset + bytes.size() - file.size(), '\0'));
    std::copy(bytes.begin(), bytes.end(), file.begin() + offset);
}

} // namespace

PowerCut cutPower(const QHash<QString, QByteArray> &before, const std::vector<DiskEvent> &events, std::mt19937_64 &random)
{
    const auto below = [&random](quint64 limit) { return random() % limit; };
    const auto likelihood = quint64(likelihoods[below(std::size(likelihoods))]);
    const auto happens = [&] { return below(256) < likelihood; };
    const auto end = size_t(below(events.size() + 1));

    PowerCut cut{before, 0};
    QHash<QString, size_t> synced; ///< the last event of each file that was synced before the cut
    size_t foldersSynced = 0; ///< before this event
    for (size_t n = 0; n < end; ++n) {
        const auto &event = events[n];
        if (event.kind == DiskEvent::Kind::Mark)
            cut.acknowledged = event.offset;
        else if (event.kind == DiskEvent::Kind::SyncFolder)
            foldersSynced = n;
        else if (event.kind == DiskEvent::Kind::Sync || event.isCertain)
            synced[event.file] = n;
    }
    for (size_t n = 0; n < end; ++n) {
        const auto &event = events[n];
        if (event.kind == DiskEvent::Kind::Mark || event.kind == DiskEvent::Kind::Sync || event.kind == DiskEvent::Kind::SyncFolder
            || event.file.endsWith("-shm"_L1))
            continue;
        const bool isCertain = (synced.contains(event.file) && n <= synced[event.file])
            || (event.kind == DiskEvent::Kind::Delete && n < foldersSynced);
        auto &file = cut.files[event.file];
        if (event.kind == DiskEvent::Kind::Write) {
            for (qint64 from = 0, length = 0; from < event.bytes.size(); from += length) {
                length = std::min(sector - (event.offset + from) % sector, event.bytes.size() - from);
                if (isCertain || happens())
                    put(file, event.offset + from, event.bytes.mid(from, length));
            }
        } else if (isCertain || happens()) {
            if (event.kind == DiskEvent::Kind::Truncate)
                file = file.leftJustified(event.offset, '\0', true);
            else
                cut.files.remove(event.file);
        }
    }
    return cut;
}
