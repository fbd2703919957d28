// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "idempotency.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

QString fingerprintOf(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(method + '\n' + path + '\n');
    hash.addData(body);
    return QString::fromLatin1(hash.result().toHex());
}

std::optional<Answered> recallAnswer(Commit &commit)
{
    auto found = commit.select(u"SELECT fingerprint, status, revision, answer FROM idempotency"
                               " WHERE company_id = ? AND actor = ? AND key = ?"_s,
                               {commit.companyId(), commit.caller().userId, commit.mutation()});
    if (!found.next())
        return {};
    return Answered{found.value(0).toString(), found.value(1).toInt(), found.value(2).toLongLong(),
                    found.value(3).toString()};
}

void keepAnswer(Commit &commit, const Answered &answer)
{
    commit.run(
        u"INSERT INTO idempotency(company_id, actor, key, fingerprint, status, revision, answer, created_at)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {commit.companyId(), commit.caller().userId, commit.mutation(), answer.fingerprint, answer.status,
         answer.revision, answer.body, commit.now().toMSecsSinceEpoch()});
}
