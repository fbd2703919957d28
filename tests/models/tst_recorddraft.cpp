// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/recorddraft.h"

#include "models/entities/recordid.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject kari()
{
    return {{u"id"_s, u"01900000-0000-7000-8000-000000000001"_s},
            {u"revision"_s, 7},
            {u"createdAt"_s, u"2026-01-01T00:00:00.000Z"_s},
            {u"updatedAt"_s, u"2026-01-01T00:00:00.000Z"_s},
            {u"firstName"_s, u"Kari"_s},
            {u"lastName"_s, u"Ødegård"_s},
            {u"email"_s, u"kari@example.org"_s},
            {u"status"_s, u"active"_s},
            {u"groupId"_s, u"g1"_s},
            {u"roleIds"_s, QJsonArray{u"r1"_s, u"r2"_s}},
            {u"paymentMethods"_s, QJsonArray{u"card"_s}}};
}

QJsonObject with(QJsonObject row, const QString &field, const QJsonValue &value)
{
    row[field] = value;
    return row;
}

} // namespace

class tst_RecordDraft : public QObject
{
    Q_OBJECT
private slots:
    void intentsHoldOnlyWhatChanged();
    void typingTheOldValueIsNoChange_data();
    void typingTheOldValueIsNoChange();
    void emptiedFieldIsNotSet();
    void newRecordCarriesEverySetField();
    void newRecordIsCheckedWhole();
    void errorsOnlyOfWhatWasTyped();
    void rulesBetweenFields();
    void amountsInTheCompanysCurrency();
    void serviceErrorStandsUntilTheFieldChanges();
    void untouchedFieldsFollowOthers();
    void typedFieldIsOvertaken();
    void sameChangeByOthersIsNoChangeAnyMore();
    void setsAreCarriedOver();
    void revert();
    void refusals();
    void grants();
    void survivesTheWayThroughJson();
    void unreadableJson();
};

void tst_RecordDraft::intentsHoldOnlyWhatChanged()
{
    RecordDraft draft(RecordType::User, kari());
    QSignalSpy changed(&draft, &RecordDraft::changed);
    QVERIFY(!draft.isDirty() && draft.intents().isEmpty());
    draft.setValue(u"phone"_s, u"  +47 400 00 000 "_s);
    draft.setValue(u"firstName"_s, u"Karianne"_s);
    QCOMPARE(draft.dirtyFields(), (QStringList{u"firstName"_s, u"phone"_s}));
    QCOMPARE(draft.intents(), (QList<FieldIntent>{{u"firstName"_s, u"Kari"_s, u"Karianne"_s},
                                                  {u"phone"_s, QJsonValue::Null, u"+47 400 00 000"_s}}));
    QCOMPARE(draft.value(u"phone"_s), QJsonValue(u"  +47 400 00 000 "_s));
    QCOMPARE(draft.row()["phone"_L1].toString(), u"+47 400 00 000"_s);
    QCOMPARE(changed.size(), 2);
}

void tst_RecordDraft::typingTheOldValueIsNoChange_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addRow("same text") << u"firstName"_s << QJsonValue(u" Kari "_s);
    QTest::addRow("empty for nothing") << u"phone"_s << QJsonValue(u""_s);
    QTest::addRow("null for nothing") << u"orderLimit"_s << QJsonValue(QJsonValue::Null);
    QTest::addRow("set in another order") << u"roleIds"_s << QJsonValue(QJsonArray{u"r2"_s, u"r1"_s});
    QTest::addRow("empty set for nothing") << u"restrictedPermissions"_s << QJsonValue(QJsonArray());
}

void tst_RecordDraft::typingTheOldValueIsNoChange()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    RecordDraft draft(RecordType::User, kari());
    draft.setValue(field, u"something else"_s);
    QVERIFY(draft.isDirty(field));
    draft.setValue(field, value);
    QVERIFY(!draft.isDirty());
}

void tst_RecordDraft::emptiedFieldIsNotSet()
{
    RecordDraft draft(RecordType::User, with(kari(), u"phone"_s, u"123"_s));
    draft.setValue(u"phone"_s, u" "_s);
    QCOMPARE(draft.intents(), (QList<FieldIntent>{{u"phone"_s, u"123"_s, QJsonValue::Null}}));
    QVERIFY(!draft.row().contains(u"phone"_s));
}

void tst_RecordDraft::newRecordCarriesEverySetField()
{
    const std::unique_ptr<RecordDraft> draft(RecordDraft::forNew(RecordType::Group, {{u"parentId"_s, u"root"_s}, {u"costCentre"_s, u""_s}}));
    QVERIFY(draft->isNew() && isRecordId(draft->key().id));
    draft->setValue(u"name"_s, u" Lager "_s);
    QCOMPARE(draft->intents(), (QList<FieldIntent>{{u"name"_s, QJsonValue::Null, u"Lager"_s}, {u"parentId"_s, QJsonValue::Null, u"root"_s}}));
    QCOMPARE(draft->row()["id"_L1].toString(), draft->key().id);
}

void tst_RecordDraft::newRecordIsCheckedWhole()
{
    const std::unique_ptr<RecordDraft> draft(RecordDraft::forNew(RecordType::User, {}));
    QCOMPARE(draft->error(u"email"_s)->code, u"required"_s);
    QCOMPARE(draft->error(u"groupId"_s)->code, u"required"_s);
    QVERIFY(!draft->error(u"phone"_s));
    draft->setValue(u"email"_s, u"kari"_s);
    QCOMPARE(draft->error(u"email"_s)->code, u"bad-email"_s);
    draft->setValue(u"email"_s, u"kari@example.org"_s);
    QVERIFY(!draft->error(u"email"_s));
}

void tst_RecordDraft::errorsOnlyOfWhatWasTyped()
{
    RecordDraft draft(RecordType::User, with(kari(), u"employeeNumber"_s, QString(50, u'7')));
    QVERIFY(draft.errors().isEmpty());
    draft.setValue(u"employeeNumber"_s, QString(51, u'7'));
    QCOMPARE(draft.error(u"employeeNumber"_s)->code, u"too-long"_s);
    draft.setValue(u"email"_s, u""_s);
    QCOMPARE(draft.error(u"email"_s)->code, u"required"_s);
    QCOMPARE(draft.errors().size(), 2);
}

void tst_RecordDraft::rulesBetweenFields()
{
    RecordDraft draft(RecordType::User, kari());
    draft.setValue(u"delegate"_s, QJsonObject{{u"userId"_s, u"u"_s}, {u"from"_s, u"2026-02-01"_s}, {u"to"_s, u"2026-01-01"_s}});
    QCOMPARE(draft.error(u"delegate"_s)->code, u"ends-before-start"_s);
}

void tst_RecordDraft::amountsInTheCompanysCurrency()
{
    RecordDraft draft(RecordType::User, kari());
    draft.setValue(u"orderLimit"_s, QJsonObject{{u"amount"_s, 100}, {u"currency"_s, u"EUR"_s}});
    QVERIFY(!draft.error(u"orderLimit"_s));
    draft.setCurrency(u"NOK"_s);
    QCOMPARE(draft.error(u"orderLimit"_s)->code, u"wrong-currency"_s);
}

void tst_RecordDraft::serviceErrorStandsUntilTheFieldChanges()
{
    RecordDraft draft(RecordType::User, kari());
    draft.setValue(u"email"_s, u"per@example.org"_s);
    draft.setServiceError({u"/email"_s, u"unique-violation"_s});
    QCOMPARE(draft.error(u"email"_s)->code, u"unique-violation"_s);
    draft.setValue(u"email"_s, u"per.aas@example.org"_s);
    QVERIFY(!draft.error(u"email"_s));
}

void tst_RecordDraft::untouchedFieldsFollowOthers()
{
    RecordDraft draft(RecordType::User, kari());
    draft.setValue(u"firstName"_s, u"Karianne"_s);
    QSignalSpy changed(&draft, &RecordDraft::changed);
    const auto newer = with(kari(), u"phone"_s, u"123"_s);
    draft.rebase(newer);
    draft.rebase(newer);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(draft.value(u"phone"_s), QJsonValue(u"123"_s));
    QCOMPARE(draft.value(u"firstName"_s), QJsonValue(u"Karianne"_s));
    QVERIFY(draft.overtakenFields().isEmpty());
    QCOMPARE(draft.intents(), (QList<FieldIntent>{{u"firstName"_s, u"Kari"_s, u"Karianne"_s}}));
}

void tst_RecordDraft::typedFieldIsOvertaken()
{
    RecordDraft draft(RecordType::User, kari());
    draft.setValue(u"firstName"_s, u"Karianne"_s);
    draft.rebase(with(kari(), u"firstName"_s, u"Karin"_s));
    QCOMPARE(draft.overtakenFields(), QStringList{u"firstName"_s});
    QCOMPARE(draft.theirs(u"firstName"_s), QJsonValue(u"Karin"_s));
    // Saved without a look at it, it is a conflict to decide: the base is what the person saw.
    QCOMPARE(draft.intents(), (QList<FieldIntent>{{u"firstName"_s, u"Kari"_s, u"Karianne"_s}}));
    // Typing on does not make it seen.
    draft.setValue(u"firstName"_s, u"Kari Anne"_s);
    QVERIFY(draft.isOvertaken(u"firstName"_s));
    draft.keepMine(u"firstName"_s);
    QVERIFY(!draft.isOvertaken(u"firstName"_s));
    QCOMPARE(draft.intents(), (QList<FieldIntent>{{u"firstName"_s, u"Karin"_s, u"Kari Anne"_s}}));
}

void tst_RecordDraft::sameChangeByOthersIsNoChangeAnyMore()
{
    RecordDraft draft(RecordType::User, kari());
    draft.setValue(u"firstName"_s, u"Karianne"_s);
    draft.rebase(with(kari(), u"firstName"_s, u"Karianne"_s));
    QVERIFY(!draft.isDirty());
}

void tst_RecordDraft::setsAreCarriedOver()
{
    RecordDraft draft(RecordType::User, kari());
    draft.setValue(u"roleIds"_s, QJsonArray{u"r2"_s, u"r3"_s}); // r1 taken away, r3 given
    draft.rebase(with(kari(), u"roleIds"_s, QJsonArray{u"r1"_s, u"r2"_s, u"r4"_s}));
    QVERIFY(!draft.isOvertaken(u"roleIds"_s));
    QVERIFY(sameValue(draft.value(u"roleIds"_s), QJsonArray{u"r2"_s, u"r3"_s, u"r4"_s}));
    const auto intents = draft.intents();
    QCOMPARE(intents.size(), 1);
    QVERIFY(sameValue(intents.first().base, QJsonArray{u"r1"_s, u"r2"_s, u"r4"_s}));
}

void tst_RecordDraft::revert()
{
    RecordDraft draft(RecordType::User, kari());
    draft.setValue(u"firstName"_s, u"Karianne"_s);
    draft.setValue(u"phone"_s, u"123"_s);
    draft.rebase(with(kari(), u"firstName"_s, u"Karin"_s));
    draft.revert(u"firstName"_s);
    QCOMPARE(draft.value(u"firstName"_s), QJsonValue(u"Karin"_s));
    draft.revertAll();
    QVERIFY(!draft.isDirty());
}

void tst_RecordDraft::refusals()
{
    Role role;
    role.id = u"r1"_s;
    role.permissions = {Permission::UsersView};
    const auto roleOf = [&](const QString &id) { return id == role.id ? &role : nullptr; };
    RecordDraft draft(RecordType::User, kari());
    const Actor manager{u"someone"_s, {Permission::UsersView, Permission::UsersManage}};
    QVERIFY(!draft.refusal(manager, u"email"_s, roleOf));
    QCOMPARE(draft.refusal(manager, u"roleIds"_s, roleOf), u"missing-permission"_s);
    QCOMPARE(draft.refusal(manager, u"status"_s, roleOf), u"read-only"_s);
    QCOMPARE(draft.refusal({draft.key().id, PermissionSet::all()}, u"orderLimit"_s, roleOf), u"own-record"_s);
    QCOMPARE(draft.refusal(manager, u"nothing"_s, roleOf), u"unknown-field"_s);
}

void tst_RecordDraft::grants()
{
    Role administrator = makeBuiltInRole(BuiltInRole::Administrator);
    administrator.id = u"admin"_s;
    const auto roleOf = [&](const QString &id) { return id == administrator.id ? &administrator : nullptr; };
    const Actor manager{u"someone"_s, makeBuiltInRole(BuiltInRole::Manager).permissions};
    RecordDraft draft(RecordType::User, kari());
    QVERIFY(!draft.grantRefusal(manager, roleOf));
    draft.setValue(u"roleIds"_s, QJsonArray{u"r1"_s, u"r2"_s, u"admin"_s});
    QCOMPARE(draft.grantRefusal(manager, roleOf), u"role-not-grantable"_s);
    QVERIFY(!draft.grantRefusal({u"someone"_s, PermissionSet::all()}, roleOf));
    const std::unique_ptr<RecordDraft> fresh(RecordDraft::forNew(RecordType::User, {{u"roleIds"_s, QJsonArray{u"admin"_s}}}));
    QCOMPARE(fresh->grantRefusal(manager, roleOf), u"role-not-grantable"_s);
}

void tst_RecordDraft::survivesTheWayThroughJson()
{
    RecordDraft draft(RecordType::User, kari());
    draft.setValue(u"firstName"_s, u"Karianne"_s);
    draft.setValue(u"phone"_s, u"12"_s);
    draft.rebase(with(kari(), u"firstName"_s, u"Karin"_s));
    const std::unique_ptr<RecordDraft> back(RecordDraft::fromJson(draft.toJson()));
    QVERIFY(back);
    QCOMPARE(back->key(), draft.key());
    QCOMPARE(back->intents(), draft.intents());
    QCOMPARE(back->overtakenFields(), draft.overtakenFields());
    const std::unique_ptr<RecordDraft> fresh(RecordDraft::forNew(RecordType::Group, {{u"name"_s, u"Lager"_s}}));
    const std::unique_ptr<RecordDraft> freshBack(RecordDraft::fromJson(fresh->toJson()));
    QVERIFY(freshBack && freshBack->isNew());
    QCOMPARE(freshBack->key(), fresh->key());
    QCOMPARE(freshBack->intents(), fresh->intents());
}

void tst_RecordDraft::unreadableJson()
{
    RecordDraft draft(RecordType::User, kari());
    draft.setValue(u"firstName"_s, u"Karianne"_s);
    auto json = draft.toJson();
    QVERIFY(!RecordDraft::fromJson({}));
    QVERIFY(!RecordDraft::fromJson(with(json, u"type"_s, u"of the future"_s)));
    QVERIFY(!RecordDraft::fromJson(with(json, u"id"_s, u"x"_s)));
    QVERIFY(!RecordDraft::fromJson(with(json, u"typed"_s, 7)));
    json[u"typed"_s] = QJsonObject{{u"of the future"_s, 1}, {u"name"_s, u"derived"_s}, {u"phone"_s, u"12"_s}};
    const std::unique_ptr<RecordDraft> back(RecordDraft::fromJson(json));
    QVERIFY(back);
    QCOMPARE(back->dirtyFields(), QStringList{u"phone"_s});
}

QTEST_GUILESS_MAIN(tst_RecordDraft)
#include "tst_recorddraft.moc"
