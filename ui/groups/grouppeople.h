// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include <QWidget>

class QLabel;

/// Who decides on the orders of a group's members, whether by the group itself or inherited from one above it, and who the members are. Follows
/// the approvers; the members are those of when it was made.
class GroupPeople : public QWidget
{
    Q_OBJECT
public:
    GroupPeople(const QString &groupId, const PageContext &context, QWidget *parent);

private:
    void showApprovers();
    void readMembers();

    QString m_groupId;
    PageContext m_context;
    QLabel *m_approvers;
    QLabel *m_origin;
    QLabel *m_membersHeading;
    QLabel *m_members;
};
