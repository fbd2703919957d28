// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/userrules.h"
#include "ui/pagecontext.h"

#include <QDialog>

class Administrators;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// Asked before something is done to one or several users: what it does, what it touches, and who is left out and why. Does it through
/// AccountActions. Deletes itself.
class UserChangeDialog : public QDialog
{
    Q_OBJECT
public:
    /// `users` are not empty.
    UserChangeDialog(UserAction action, const QList<CacheRow> &users, const Administrators &administrators, const PageContext &context,
                     QWidget *parent);

    /// What the action is called, as a button or a menu names it.
    [[nodiscard]] static QString actionText(UserAction action);
    /// Does it to these users, of whom all are allowed, without asking.
    static void perform(UserAction action, const QList<CacheRow> &users, const PageContext &context);

signals:
    void performed(UserAction action, int count);

private:
    void addLeftOut(const QList<std::pair<QString, QString>> &leftOut); ///< who, and why
    void findOutWhatItTouches();
    void showFootprint(const Result<UserFootprint> &answer);
    [[nodiscard]] QStringList effects(const UserFootprint &footprint) const;

    PageContext m_context;
    UserAction m_action;
    QList<CacheRow> m_users; ///< to whom it will be done
    QVBoxLayout *m_text;
    QLabel *m_touched;
    QPushButton *m_go;
};
