// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/userrules.h"
#include "ui/pagecontext.h"

#include <QAction>
#include <QHash>

class Administrators;
class TablePage;

/// What can be done in the list of users: making new ones, and acting on those selected. Follows selection and rights; an action that is
/// not allowed says why. Lives as long as the page.
class UserCommands : public QObject
{
    Q_OBJECT
public:
    UserCommands(TablePage *page, const PageContext &context);

    /// In the order of the menu; null for a separator.
    [[nodiscard]] QList<QAction *> actions() const;

    void invite();
    void create();
    void leave();
    void act(UserAction action);

signals:
    void noticed(const QString &sentence);
    void openRequested(const RecordKey &key);

private:
    void follow();
    [[nodiscard]] QString whyNot(UserAction action) const;
    [[nodiscard]] QString whyNotLeave() const;
    [[nodiscard]] QList<CacheRow> loadedSelection() const;
    [[nodiscard]] QJsonObject startingValues() const;

    TablePage *m_page;
    PageContext m_context;
    Administrators *m_administrators;
    QAction *m_invite;
    QAction *m_create;
    QAction *m_leave;
    QHash<UserAction, QAction *> m_actions;
};
