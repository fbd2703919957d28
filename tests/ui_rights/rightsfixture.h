// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/models/accountfixture.h"
#include "tests/models/heldanswers.h"

#include "models/accountactions.h"
#include "models/administrators.h"
#include "models/roleindex.h"
#include "models/titleindex.h"
#include "ui/draftkeeper.h"
#include "ui/pagecontext.h"

#include <QTest>

/// A small company in a real cache with what the dialogs about rights work with: Kari, who administers it and is signed in, Ola, who
/// administers it too, Per, who buys, and a role of the company's own, which Per and Anne have.
class RightsFixture
{
public:
    RightsFixture()
    {
        using namespace Qt::Literals::StringLiterals;
        QList<QJsonObject> rows;
        for (const auto which : {BuiltInRole::Administrator, BuiltInRole::Customer, BuiltInRole::Manager, BuiltInRole::OrderApprover}) {
            auto role = makeBuiltInRole(which);
            role.id = builtIn(which);
            rows.append(toRow(role));
        }
        rows.append(AccountFixture::role(1, u"Innkjøper & co"_s, {Permission::OrdersPlace, Permission::GroupsView}));
        isReady = account.load(RecordType::Role, rows)
            && account.put(RecordType::User, {person(10, u"Kari"_s, {builtIn(BuiltInRole::Administrator)}),
                                              person(11, u"Ola"_s, {builtIn(BuiltInRole::Administrator)}),
                                              person(12, u"Per"_s, {builtIn(BuiltInRole::Customer), AccountFixture::id(1)}),
                                              person(13, u"Anne"_s, {AccountFixture::id(1)})});
        actions.setIdentity({AccountFixture::id(10), {}, u"Kari Nordmann"_s, {}, PermissionSet::all(), u"NOK"_s});
        QObject::connect(&actions, &AccountActions::editRequested, &actions, [this](const OutboxEntry &entry) { asked.append(entry); });
        titles = std::make_unique<TitleIndex>(&account.cache);
        roles = std::make_unique<RoleIndex>(&account.cache);
        administrators = std::make_unique<Administrators>(&account.cache, roles.get());
        isReady = isReady && QTest::qWaitFor([this] { return administrators->isKnown(); });
        context.cache = &account.cache;
        context.actions = &actions;
        context.queries = &service;
        context.titles = titles.get();
        context.roles = roles.get();
        context.administrators = administrators.get();
        context.drafts = &drafts;
        context.format = Format({QLocale(QLocale::NorwegianBokmal), QTimeZone::utc()});
    }

    static QString builtIn(BuiltInRole which) { return AccountFixture::id(100 + int(which)); }

    static QJsonObject person(int number, const QString &name, const QStringList &roleIds)
    {
        auto row = AccountFixture::user(number, name);
        row[QStringLiteral("roleIds")] = toJson(roleIds);
        return row;
    }

    [[nodiscard]] User user(int number)
    {
        const auto row = AccountFixture::wait(account.cache.row({RecordType::User, AccountFixture::id(number)}));
        return row ? *fromRow<User>(row->row) : User();
    }

    /// The disk has all that was asked for.
    void store()
    {
        for (const auto &entry : QList<OutboxEntry>(asked))
            emit actions.editStored(entry.id);
    }

    AccountFixture account;
    AccountActions actions;
    HeldAnswers service;
    DraftKeeper drafts;
    std::unique_ptr<TitleIndex> titles;
    std::unique_ptr<RoleIndex> roles;
    std::unique_ptr<Administrators> administrators;
    PageContext context;
    QList<OutboxEntry> asked;
    bool isReady = false;
};
