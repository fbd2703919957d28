// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "clientledger.h"

#include "serviceaudit.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Opens copies of a database and its log, and closes them again.
class OpenedCopy {
public:
    OpenedCopy(const QString &folder, const QString &name) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
    {
        for (const auto &file : {name, name + u"-wal"_s})
            QFile::copy(QDir(folder).filePath(file), m_folder.filePath(file));
        m_database.setDatabaseName(m_folder.filePath(name));
        m_database.open();
    }
    ~OpenedCopy()
    {
        const auto name = m_database.connectionName();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(name);
    }
    [[nodiscard]] QSqlQuery query() const { return QSqlQuery(m_database); }
    [[nodiscard]] QString damage() const
    {
        auto check = query();
        if (!check.exec(u"PRAGMA integrity_check"_s) || !check.next())
            return check.lastError().text();
        return check.value(0) == u"ok"_s ? QString() : check.value(0).toString();
    }

private:
    QTemporaryDir m_folder;
    QSqlDatabase m_database;
};

} // namespace

void ClientLedger::hear(const QByteArray &line)
{
    const auto words = QString::fromUtf8(line).split(u' ');
    const auto what = words.value(0);
    if (what == "X"_L1) {
        m_violations.append(QString::fromUtf8(line.mid(2)));
    } else if (what == "T"_L1) {
        m_lastNumber = words.value(1).toLongLong();
        m_edits[m_lastNumber] = {words.value(2), words.value(4), words.value(5), {}};
    } else if (what == "E"_L1) {
        m_edits[words.value(1).toLongLong()].entry = words.value(2);
        m_numberOf[words.value(2)] = words.value(1).toLongLong();
    } else if (what == "Q"_L1) {
        const auto number = m_numberOf.value(words.value(1));
        auto &edit = m_edits[number];
        edit.stored = true;
        ++m_stored;
        if (edit.kind == "patch"_L1)
            m_storedNumber[edit.id + edit.field] = number;
    } else if (what == "A"_L1) {
        m_answered.append(words.value(1));
    } else if (what == "V"_L1) {
        const auto expected = m_storedNumber.value(words.value(2) + words.value(3));
        if (numberIn(words.value(4)) < expected)
            m_violations.append(u"after its start it shows %1 where edit %2 was stored"_s.arg(QString::fromUtf8(line)).arg(expected));
    }
}

void ClientLedger::examine(const QString &profileFolder, ServiceAudit &service)
{
    Outbox outbox;
    readOutbox(profileFolder, outbox);
    if (QFile::exists(QDir(profileFolder).filePath(u"cache.db"_s))) {
        if (const auto damage = OpenedCopy(profileFolder, u"cache.db"_s).damage(); !damage.isEmpty())
            m_violations.append(u"the cache is damaged: "_s + damage);
    }
    service.readOn(); // after the outbox: what has left that is there by now
    judge(outbox, service);
}

void ClientLedger::examineAnswers(const ServiceAudit &service)
{
    for (const auto &entry : std::as_const(m_answered)) {
        if (!service.hasDone(entry))
            m_violations.append(u"told to be at the service, and is not: "_s + entry);
    }
}

void ClientLedger::examineDrained(ServiceAudit &service)
{
    service.readOn();
    judge({}, service);
}

void ClientLedger::readOutbox(const QString &folder, Outbox &outbox)
{
    if (!QFile::exists(QDir(folder).filePath(u"outbox.db"_s)))
        return;
    const OpenedCopy copy(folder, u"outbox.db"_s);
    if (const auto damage = copy.damage(); !damage.isEmpty())
        m_violations.append(u"the outbox is damaged: "_s + damage);
    auto entries = copy.query();
    entries.exec(u"SELECT id, json FROM entry ORDER BY lane"_s);
    while (entries.next()) {
        const auto entry = QJsonDocument::fromJson(entries.value(1).toByteArray()).object();
        if (entry["id"_L1].toString() != entries.value(0).toString())
            m_violations.append(u"an entry of the outbox cannot be read"_s);
        outbox.entries.append(entries.value(0).toString());
        const auto intents = entry["intents"_L1].toArray();
        for (const auto &intent : intents) {
            auto &last = outbox.numbers[entry["record"_L1]["id"_L1].toString() + intent["field"_L1].toString()];
            last = std::max(last, numberIn(intent["value"_L1].toString()));
        }
    }
}

void ClientLedger::judge(const Outbox &outbox, const ServiceAudit &service)
{
    examineAnswers(service);
    for (const auto &entry : std::as_const(m_answered)) {
        if (outbox.entries.contains(entry))
            m_violations.append(u"told to be at the service, and waits again: "_s + entry);
    }
    m_answered.clear();
    for (auto &[number, edit] : m_edits) {
        if (edit.stored && judge(number, edit, outbox, service) == Fate::Lost)
            m_violations.append(u"stored, and lost: edit %1, %2 of %3, entry %4"_s.arg(number).arg(edit.kind, edit.id, edit.entry));
    }
    // Of what the client died in the middle of, nothing is promised.
    std::erase_if(m_edits, [this](const auto &edit) {
        if (!edit.second.stored || edit.second.settled)
            m_numberOf.remove(edit.second.entry);
        return !edit.second.stored || edit.second.settled;
    });
}

ClientLedger::Fate ClientLedger::judge(qint64 number, Edit &edit, const Outbox &outbox, const ServiceAudit &service)
{
    if (outbox.entries.contains(edit.entry) && !service.hasDone(edit.entry))
        return Fate::Waiting;
    edit.settled = true;
    if (service.hasDone(edit.entry))
        return Fate::Done;
    // A later edit of the same, or an earlier one that this was folded into, may stand for it.
    if (edit.kind == "patch"_L1) {
        if (service.lastNumber(edit.id, edit.field) >= number) {
            ++m_folded;
            return Fate::Done;
        }
        if (outbox.numbers.value(edit.id + edit.field) >= number) {
            edit.settled = false;
            return Fate::Waiting;
        }
    }
    return edit.kind != "command"_L1 && wasNeverThere(edit.id, outbox, service) ? Fate::Done : Fate::Lost;
}

/// Made and removed again before the service had heard of it.
bool ClientLedger::wasNeverThere(const QString &id, const Outbox &outbox, const ServiceAudit &service) const
{
    const QString made = u"costCentre"_s; // has a number from the first
    const bool isThere = service.lastNumber(id, made) > 0 || outbox.numbers.value(id + made) > 0;
    return !isThere && std::any_of(m_edits.begin(), m_edits.end(), [&id](const auto &edit) {
        return edit.second.id == id && edit.second.kind == "delete"_L1;
    });
}
