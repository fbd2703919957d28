// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "migrations.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

Result<void> migrate(SqlConnection &database, const QByteArrayList &steps, const QString &backup)
{
    const auto found = database.integer("PRAGMA user_version");
    if (!found)
        return found.error();
    if (*found > steps.size())
        return Error{ErrorKind::NewerVersion, u"the file has version %1, this program knows %2"_s.arg(*found).arg(steps.size()), {}};
    if (*found == steps.size())
        return {};
    if (*found > 0) {
        if (QFile::exists(backup) && !QFile::remove(backup))
            return Error{ErrorKind::ReadOnly, u"%1 cannot be replaced"_s.arg(backup), {}};
        SqlQuery copy(database, "VACUUM INTO ?");
        if (auto copied = copy.bind(1, backup).run(); !copied) {
            // What SQLite cannot measure it takes for a file that is there already; there is none, and the disk is to blame.
            return Error{copied.error().kind == ErrorKind::Defect ? ErrorKind::Storage : copied.error().kind, copied.error().detail, {}};
        }
    }
    for (auto version = *found; version < steps.size(); ++version) {
        SqlTransaction transaction(database, SqlTransaction::Kind::Write);
        if (!transaction.begun())
            return transaction.begun();
        auto done = database.execute(steps.at(version));
        if (done)
            done = database.execute("PRAGMA user_version=" + QByteArray::number(version + 1));
        if (done)
            done = transaction.commit();
        if (!done)
            return done;
    }
    return {};
}
