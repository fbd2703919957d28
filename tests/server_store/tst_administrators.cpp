// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "storefixture.h"

#include "models/entities/group.h"
#include "models/entities/role.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;

/// A company always keeps a full Administrator.
class tst_Administrators : public QObject {
    Q_OBJECT

private slots:
    void theLastAdministratorStays_data();
    void theLastAdministratorStays();
    void theLastAdministratorStaysInARace();

private:
    static QJsonArray list(const QString &item) { return {item}; }
};

void tst_Administrators::theLastAdministratorStays_data()
{
    QTest::addColumn<QString>("attempt");
    for (const auto *attempt : {"disable", "remove", "demote", "restrict", "deny"})
        QTest::addRow("%s", attempt) << QString::fromLatin1(attempt);
}

void tst_Administrators::theLastAdministratorStays()
{
    QFETCH(QString, attempt);
    StoreFixture f;
    // Somebody with every right who is no Administrator, so that the rule and nothing else stands in the way.
    QJsonArray all;
    for (const auto &choice : choicesOf<Permission>())
        all.append(choice.wire);
    const auto twin = StoreFixture::id(95);
    const auto denier = StoreFixture::id(96);
    const auto person = StoreFixture::id(50);
    QCOMPARE(
        codeOf(f.create(f.admin, RecordType::Role, twin, {{u"name"_s, u"Twin"_s}, {u"permissions"_s, all}})),
        u"201"_s);
    QCOMPARE(codeOf(f.create(f.admin, RecordType::Role, denier, {{u"name"_s, u"Denier"_s}})), u"201"_s);
    QCOMPARE(
        codeOf(f.create(
            f.admin, RecordType::User, person,
            {{u"email"_s, u"twin@prove.example"_s}, {u"groupId"_s, f.root}, {u"roleIds"_s, list(twin)}})),
        u"201"_s);
    QCOMPARE(codeOf(f.patch(f.admin2, RecordType::User, f.admin,
                            {{u"roleIds"_s, QJsonArray{f.administrators, denier}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Disable, f.admin2)), u"200"_s);

    const auto change = [&] {
        if (attempt == "disable"_L1)
            return f.command(person, Mutation::Disable, f.admin);
        if (attempt == "remove"_L1)
            return f.remove(person, RecordType::User, f.admin);
        if (attempt == "demote"_L1)
            return f.patch(person, RecordType::User, f.admin, {{u"roleIds"_s, list(f.customers)}});
        if (attempt == "restrict"_L1)
            return f.patch(person, RecordType::User, f.admin,
                           {{u"restrictedPermissions"_s, QJsonArray{u"audit.view"_s}}});
        return f.patch(person, RecordType::Role, denier, {{u"denies"_s, QJsonArray{u"audit.view"_s}}});
    };
    QCOMPARE(codeOf(change()), u"409 last-administrator"_s);
    QCOMPARE(codeOf(f.command(person, Mutation::Enable, f.admin2)), u"200"_s);
    QCOMPARE(codeOf(change()), u"200"_s);
}

void tst_Administrators::theLastAdministratorStaysInARace()
{
    for (int round = 0; round < 10; ++round) {
        StoreFixture f;
        Answer first;
        Answer second;
        const auto demote = [&](const QString &actor, const QString &target) {
            return f.store->change(f.as(actor),
                                   {.action = Mutation::Update,
                                    .type = RecordType::User,
                                    .id = target,
                                    .body = {{u"roleIds"_s, list(f.customers)}},
                                    .key = u"k"_s,
                                    .fingerprint = u"f"_s,
                                    .ifMatch = 1});
        };
        std::thread one([&] { first = demote(f.admin, f.admin2); });
        std::thread other([&] { second = demote(f.admin2, f.admin); });
        one.join();
        other.join();
        // Whoever comes second is no Administrator any more,
        QCOMPARE((first.status == 200) + (second.status == 200), 1);
        QCOMPARE(first.status == 200 ? second.status : first.status, 404); // and sees nobody else
    }
}

QTEST_GUILESS_MAIN(tst_Administrators)
#include "tst_administrators.moc"
