// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include "models/entities/recordtype.h"

#include <QDialog>

class InvitationListModel;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class RecordDraft;
class RecordForm;

/// Invites one or many people, with one group and one set of roles: a record for each address, made through AccountActions. Each address is
/// judged as it is typed. What was begun is kept as a draft until the people are invited or the person cancels. Deletes itself.
class InviteDialog : public QDialog
{
    Q_OBJECT
public:
    /// `initial` are the group and the roles to begin with, unless invitations were begun before.
    InviteDialog(const QJsonObject &initial, const PageContext &context, QWidget *parent);

    [[nodiscard]] RecordForm *form() const { return m_form; }

signals:
    void invited(int count); ///< the invitations are on disk, and will be sent
    void showRequested(const RecordKey &key); ///< somebody who is a user already; the dialog has closed, its draft is kept

private:
    [[nodiscard]] QWidget *makeAddresses(QWidget *parent);
    [[nodiscard]] QList<QUuid> submit(const QJsonObject &row);
    void follow();
    void showUser();

    PageContext m_context;
    RecordDraft *m_draft;
    InvitationListModel *m_people;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_note = nullptr;
    QTableView *m_list = nullptr;
    QPushButton *m_show = nullptr;
    RecordForm *m_form = nullptr;
    int m_sent = 0;
    bool m_tried = false; ///< after the first attempt, what hinders is said as an error
};
