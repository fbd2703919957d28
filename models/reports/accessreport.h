// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reporttable.h"

#include "models/auditevent.h"
#include "models/cache/listquery.h"

#include <QCoreApplication>
#include <QHash>

/// Who could do what at a moment in the past: today's records, with what the log tells of the time since taken back, the newest event first.
class AccessReport
{
    Q_DECLARE_TR_FUNCTIONS(AccessReport)

public:
    static constexpr std::array kinds{RecordType::Role, RecordType::Group, RecordType::User};

    explicit AccessReport(const QDateTime &moment);

    void add(RecordType type, const QString &id, const QJsonObject &row); ///< as it is now at the service; replaces what was added before
    void remove(const RecordKey &key); ///< what the service does not have
    void takeBack(const AuditEvent &event); ///< of one of the kinds; what was refused has changed nothing

    /// The people, and the roles as they were. In the language of the interface; GUI thread.
    [[nodiscard]] QList<ReportTable> tables(const Format &format) const;

private:
    [[nodiscard]] QList<QJsonObject> rowsOf(RecordType type) const; ///< those that were there

    QDateTime m_moment;
    QHash<RecordKey, QJsonObject> m_rows;
};
