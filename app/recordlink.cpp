// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordlink.h"

#include <QStringList>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isRecordId(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace

std::optional<RecordLink> RecordLink::parse(const QString &text)
{
    static constexpr auto beginning = "selskap://open/companies/"_L1;
    if (!text.startsWith(beginning) || text.size() > 200)
        return {};
    const auto parts = text.mid(beginning.size()).split(u'/');
    if (parts.size() != 3 || !isRecordId(parts[0]) || !isRecordId(parts[2]))
        return {};
    const auto type = recordTypeFromCollection(parts[1]);
    return type ? std::optional(RecordLink{parts[0], {*type, parts[2]}}) : std::nullopt;
}
