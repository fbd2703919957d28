// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "listcolumn.h"

#include "recordtexts.h"

#include "models/cache/listquery.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

bool ListColumn::isNumeric() const
{
    return field && (field->type == FieldType::Integer || field->type == FieldType::Percent || field->type == FieldType::Money);
}

QString ListColumn::title() const
{
    return field ? RecordTexts::fieldTitle(type, *field) : QCoreApplication::translate("ListColumn", "Change");
}

QJsonValue ListColumn::value(const CacheRow &record) const
{
    return field ? valueOf(*field, ofCompanion ? record.companion : record.row) : QJsonValue();
}

QString ListColumn::text(const CacheRow &record, const Format &format, const TitleLookup &titles) const
{
    if (isChange()) {
        return record.deleted && record.state == RowState::Waiting ? QCoreApplication::translate("RecordListModel", "✎ Removal waits")
                                                                   : RecordTexts::state(record.state);
    }
    return format.value(*field, value(record), ofCompanion ? record.companion : record.row, titles);
}

namespace {

QList<ListColumn> columnsOf(RecordType type)
{
    QList<ListColumn> columns;
    const auto &description = describe(type);
    for (const auto &part : {std::optional(type), description.companion}) {
        if (!part)
            continue;
        for (const auto &field : describe(*part).fields) {
            if (!field.is(Unlisted))
                columns.append({field.key, *part, &field, part != type});
        }
    }
    columns.append({u"change"_s, type, nullptr});
    return columns;
}

} // namespace

const QList<ListColumn> &listColumns(RecordType type)
{
    static const auto all = [] {
        std::array<QList<ListColumn>, allRecordTypes.size()> result;
        for (const auto each : allRecordTypes)
            result[size_t(each)] = columnsOf(each);
        return result;
    }();
    return all[size_t(type)];
}
