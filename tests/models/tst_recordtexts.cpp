// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/recordtexts.h"

#include "models/entities/role.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts the context before each text, so that a test sees that it was looked up, and where.
class MarkingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(context) + u'|' + QString::fromUtf8(text);
    }
};

} // namespace

class tst_RecordTexts : public QObject
{
    Q_OBJECT
private slots:
    void titles();
    void languagesAndCountries();
    void states();
    void actions();
    void everythingIsTranslated();
};

void tst_RecordTexts::titles()
{
    QCOMPARE(RecordTexts::title(RecordType::Group, {{u"name"_s, u"Oslo"_s}}), u"Oslo"_s);
    QCOMPARE(RecordTexts::title(RecordType::Group, {}), u"(no name)"_s);
    QCOMPARE(RecordTexts::title(RecordType::User, {{u"email"_s, u"a@b.no"_s}}), u"a@b.no"_s);
}

void tst_RecordTexts::languagesAndCountries()
{
    QCOMPARE(RecordTexts::language(u"nb"_s), u"Norsk bokmål"_s);
    QCOMPARE(RecordTexts::language(u"sv"_s), u"Svenska"_s);
    QCOMPARE(RecordTexts::language(u"xx"_s), u"xx"_s);
    QCOMPARE(RecordTexts::country(u"NO"_s), u"Norge"_s);
    QCOMPARE(RecordTexts::country(u"ZZZ"_s), u"ZZZ"_s);
    QCOMPARE(RecordTexts::country(QString()), QString());
}

void tst_RecordTexts::states()
{
    QCOMPARE(RecordTexts::state(RowState::Synced), QString());
    QCOMPARE(RecordTexts::state(RowState::Waiting), u"✎ Waiting"_s);
    QCOMPARE(RecordTexts::state(EntryState::Conflict), u"⚠ Must be decided"_s);
    QCOMPARE(RecordTexts::state(EntryState::Rejected), RecordTexts::state(RowState::Rejected));
}

void tst_RecordTexts::actions()
{
    OutboxEntry entry;
    entry.kind = EntryKind::Command;
    entry.command = u"disable"_s;
    QCOMPARE(RecordTexts::action(entry), u"Disable"_s);
    entry.command = u"of the future"_s;
    QCOMPARE(RecordTexts::action(entry), u"of the future"_s);
    entry.kind = EntryKind::Delete;
    QCOMPARE(RecordTexts::action(entry), u"Remove"_s);
}

void tst_RecordTexts::everythingIsTranslated()
{
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    for (const auto type : allRecordTypes) {
        const auto &description = describe(type);
        for (const auto &field : description.fields) {
            QCOMPARE(RecordTexts::fieldTitle(type, field), QString::fromUtf8(description.context) + u'|' + QString::fromUtf8(field.title));
            for (const auto &choice : field.choices)
                QVERIFY(RecordTexts::choice(field, choice.wire).startsWith("Choice|"_L1));
        }
        QVERIFY(RecordTexts::kind(type).startsWith("RecordTexts|"_L1));
        QVERIFY(RecordTexts::kinds(type).startsWith("RecordTexts|"_L1));
    }
    QCOMPARE(RecordTexts::permissionGroup(Permission::UsersView), u"Permission|Users"_s);
    const auto builtIn = toRow(makeBuiltInRole(BuiltInRole::Administrator));
    QCOMPARE(RecordTexts::title(RecordType::Role, builtIn), u"Role|Administrator"_s);
    QCOMPARE(RecordTexts::roleDescription(builtIn), u"Role|All rights."_s);
    // A company's own role keeps the name that it was given.
    QCOMPARE(RecordTexts::title(RecordType::Role, {{u"name"_s, u"Administrator"_s}}), u"Administrator"_s);
    QCoreApplication::removeTranslator(&translator);
}

QTEST_GUILESS_MAIN(tst_RecordTexts)
#include "tst_recordtexts.moc"
