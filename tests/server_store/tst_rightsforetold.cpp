// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "storefixture.h"

#include "models/entities/description.h"
#include "models/entities/rights.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the interface foretells of a change of roles and restrictions, reckoned from the rows alone, is what the service answers; and the
/// rights that it reckons are those that the service gives.
class tst_RightsForetold : public QObject
{
    Q_OBJECT
private slots:
    void asTheServiceDecides();
};

void tst_RightsForetold::asTheServiceDecides()
{
    StoreFixture f;
    // Somebody with every right who is no Administrator, so that there is somebody who may try to take away the last one.
    const auto twin = StoreFixture::id(95);
    const auto person = StoreFixture::id(50);
    QCOMPARE(codeOf(f.create(f.admin, RecordType::Role, twin, {{u"name"_s, u"Twin"_s}, {u"permissions"_s, toJson(PermissionSet::all())}})),
             u"201"_s);
    QCOMPARE(codeOf(f.create(f.admin, RecordType::User, person,
                             {{u"email"_s, u"twin@prove.example"_s}, {u"groupId"_s, f.root}, {u"roleIds"_s, QJsonArray{twin}}})),
             u"201"_s);
    QHash<QString, Role> roles;
    const QStringList roleIds{f.administrators, f.customers, f.managers, f.approvers, f.viewers, twin};
    for (const auto &id : roleIds) {
        const auto role = fromRow<Role>(f.row(RecordType::Role, id));
        QVERIFY(role);
        roles.insert(id, *role);
    }
    const RoleLookup lookup = [&](const QString &id) -> const Role * {
        const auto at = roles.constFind(id);
        return at == roles.cend() ? nullptr : &*at;
    };
    const QStringList userIds{f.admin, f.admin2, f.manager, f.approver, f.customer, f.buyer, person};
    const auto userOf = [&](const QString &id) { return *fromRow<User>(f.row(RecordType::User, id)); };
    QRandomGenerator random(4711);
    const auto oneOf = [&](const QStringList &ids) { return ids[random.bounded(int(ids.size()))]; };
    QHash<QString, int> outcomes;
    for (int round = 0; round < 400; ++round) {
        const auto actorId = oneOf(userIds);
        const Actor actor{actorId, effectivePermissions(userOf(actorId), lookup)};
        if (!actor.permissions.contains(Permission::UsersView))
            continue;
        const auto me = QJsonDocument::fromJson(f.store->me(f.as(actorId)).body)["permissions"_L1];
        QCOMPARE(me, toJson(actor.permissions));
        const auto before = userOf(oneOf(userIds));
        auto after = before;
        QString key;
        if (random.bounded(3) > 0) {
            key = u"roleIds"_s;
            after.roleIds = {oneOf(roleIds)};
            if (const auto second = oneOf(roleIds); random.bounded(2) && !after.roleIds.contains(second))
                after.roleIds.append(second);
        } else {
            key = u"restrictedPermissions"_s;
            after.restrictedPermissions = {};
            if (random.bounded(3) == 0)
                after.restrictedPermissions.insert(Permission(random.bounded(permissionCount)));
        }
        const auto row = toRow(after);
        if (sameValue(row[key], toRow(before)[key]))
            continue;
        auto foretold = refusalToWrite(actor, RecordType::User, *findField(RecordType::User, key), toRow(before), lookup);
        if (!foretold)
            foretold = refusalToGrant(actor, before, after, lookup);
        const bool remains = std::any_of(userIds.begin(), userIds.end(), [&](const QString &id) {
            return isActiveAdministrator(id == after.id ? after : userOf(id), lookup);
        });
        if (!foretold && !remains)
            foretold = u"last-administrator"_s;
        const auto answer = codeOf(f.patch(actorId, RecordType::User, before.id, {{key, row[key]}}));
        QCOMPARE(answer.section(u' ', 1), foretold.value_or(QString()));
        ++outcomes[foretold.value_or(u"done"_s)];
    }
    for (const auto &outcome : {u"done"_s, u"last-administrator"_s, u"own-record"_s})
        QVERIFY2(outcomes.value(outcome) > 0, qPrintable(outcome));
}

QTEST_GUILESS_MAIN(tst_RightsForetold)
#include "tst_rightsforetold.moc"
