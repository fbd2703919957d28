// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/recordtype.h"
#include "ui/pagecontext.h"

#include <QJsonObject>
#include <QWidget>

class DetailPane;
class QAction;
class QFormLayout;
class QLabel;
class QUuid;
class RecordListModel;
class RecordTable;
class RecordViewer;

/// How the company pays, and its applications to pay by invoice: apply, take back, and what became of each.
class PaymentSection : public QWidget
{
    Q_OBJECT
public:
    PaymentSection(const PageContext &context, QWidget *parent);

    [[nodiscard]] QAction *applyAction() const { return m_apply; }
    [[nodiscard]] QAction *withdrawAction() const { return m_withdraw; }

signals:
    void noticed(const QString &sentence);
    void decideRequested(const QUuid &entryId);
    void logRequested(const RecordKey &key);

private:
    void followCompany();
    void followApplications();
    void apply();
    void withdraw();
    [[nodiscard]] QString invoiceState(const QJsonObject &newest) const;
    [[nodiscard]] QJsonObject newestApplication() const;

    PageContext m_context;
    RecordViewer *m_company;
    RecordListModel *m_model;
    RecordTable *m_table;
    DetailPane *m_pane;
    QAction *m_apply;
    QAction *m_withdraw;
    QFormLayout *m_facts;
    QLabel *m_state;
    QWidget *m_applications;
};
