// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include <QSet>
#include <QUuid>
#include <QWidget>

class PermissionMatrixModel;
class QLabel;
class QPushButton;
class RoleImpact;

/// Below the matrix: whom the role applies to, what the changes that are not saved would do, and *Save* and *Cancel* for all of them.
class RoleChanges : public QWidget
{
    Q_OBJECT
public:
    RoleChanges(const PageContext &context, PermissionMatrixModel *matrix, QWidget *parent);

    void showRole(const QString &roleId);
    /// Instead of saving here: the role's own form is open, and saves both. Empty: it is not.
    void setFormOpen(const QString &roleId);
    void showRefusal(const QString &sentence);
    void save();
    void cancel();

signals:
    void noticed(const QString &sentence);

private:
    void follow();
    void countAnew();
    [[nodiscard]] QString whyNotSave() const;

    PageContext m_context;
    PermissionMatrixModel *m_matrix;
    RoleImpact *m_impact;
    QString m_roleId;
    QString m_formRole;
    QHash<QUuid, QString> m_saving; ///< entries on their way to the disk, with their roles
    QLabel *m_refusal;
    QLabel *m_text;
    QPushButton *m_save;
    QPushButton *m_cancel;
};
