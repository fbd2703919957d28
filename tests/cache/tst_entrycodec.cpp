// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "entryhelp.h"
#include "models/cache/entrycodec.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_EntryCodec : public QObject
{
    Q_OBJECT
private slots:
    void roundTrips_data()
    {
        QTest::addColumn<OutboxEntry>("entry");
        for (int kind = 0; kind <= int(EntryKind::Command); ++kind) {
            for (int state = 0; state <= int(EntryState::Rejected); ++state)
                QTest::addRow("%d %d", kind, state) << fullEntry(EntryKind(kind), EntryState(state));
        }
        for (int error = 0; error <= int(ErrorKind::Defect); ++error) {
            auto entry = fullEntry(EntryKind::Patch, EntryState::Rejected);
            entry.problem->kind = ErrorKind(error);
            QTest::addRow("error %d", error) << entry;
        }
        OutboxEntry plain;
        plain.id = QUuid::createUuid();
        QTest::addRow("plain") << plain;
    }

    void roundTrips()
    {
        QFETCH(OutboxEntry, entry);
        const auto text = QJsonDocument(entryToJson(entry)).toJson();
        const auto read = entryFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(read);
        QVERIFY(sameEntry(*read, entry));
    }

    void whatIsNotUnderstoodIsNothing_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addRow("kind") << u"kind"_s << QJsonValue(u"teleport"_s);
        QTest::addRow("state") << u"state"_s << QJsonValue(u"asleep"_s);
        QTest::addRow("id") << u"id"_s << QJsonValue(u"x"_s);
        QTest::addRow("record") << u"record"_s << QJsonValue(QJsonObject{{u"type"_s, u"robot"_s}, {u"id"_s, u"1"_s}});
        QTest::addRow("references") << u"references"_s << QJsonValue(QJsonArray{1});
        QTest::addRow("problem") << u"problem"_s << QJsonValue(QJsonObject{{u"kind"_s, u"mood"_s}});
        QTest::addRow("time") << u"createdAt"_s << QJsonValue(u"yesterday"_s);
        QTest::addRow("intents") << u"intents"_s << QJsonValue(QJsonArray{QJsonObject()});
        QTest::addRow("attempts") << u"attempts"_s << QJsonValue(u"3"_s);
    }

    void whatIsNotUnderstoodIsNothing()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        auto json = entryToJson(fullEntry(EntryKind::Patch, EntryState::Queued));
        QVERIFY(entryFromJson(json));
        json[member] = value;
        QVERIFY(!entryFromJson(json));
    }
};

QTEST_APPLESS_MAIN(tst_EntryCodec)
#include "tst_entrycodec.moc"
