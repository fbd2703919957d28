// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tablepage.h"

#include "models/entities/result.h"

#include <QHash>
#include <QUuid>

class OrderDecisions;
class OrderFilters;
class QLabel;
class QToolButton;
class RecordViewer;
class OrderInbox;

/// Orders are placed in the shop; here they are read, and decided by those who may: what waits for oneself, or all that one may see.
class OrderPage : public TablePage
{
    Q_OBJECT
public:
    explicit OrderPage(const PageContext &context, QWidget *parent = nullptr);

    void open(const RecordKey &key) override;
    [[nodiscard]] qint64 waiting() const override;
    [[nodiscard]] QAction *editAction() const override { return nullptr; }

    [[nodiscard]] bool showsWaiting() const { return m_showsWaiting; }
    void showWaiting(bool onlyWaiting);
    /// All orders of this group with its subgroups, of this person, or of the company, placed in this time; a day that is not valid does not
    /// bound.
    void showOf(const RecordKey &whose, QDate first, QDate last);
    void searchAll(const QString &text); ///< as if the person had typed it into the search

    [[nodiscard]] QAction *approveAction() const { return m_approve; }
    [[nodiscard]] QAction *rejectAction() const { return m_reject; }
    [[nodiscard]] QAction *passOnAction() const { return m_passOn; }
    [[nodiscard]] QAction *takeOverAction() const { return m_takeOver; }
    [[nodiscard]] QAction *remindAction() const { return m_remind; }
    [[nodiscard]] QAction *takeBackAction() const { return m_takeBack; }

protected:
    [[nodiscard]] bool isFiltered() const override;
    [[nodiscard]] QString emptyText(qint64 total) const override;
    void showEvent(QShowEvent *event) override;

private:
    void makeSwitch();
    void makeActions();
    void applyFilters();
    void settleOpening();
    void followSearch();
    void followRows();
    void followSelection();
    void showSwitch();
    void showStandIns();
    void decide(const QString &command);
    void decideSeveral(const QString &command);
    void openDialog(const QString &command, const QList<QJsonObject> &orders, int leftOut);
    void remind();
    void noteDecision(const std::optional<Error> &error);
    void goToNextWaiting();
    [[nodiscard]] QString whyNotDecide(const QJsonObject &order) const;
    [[nodiscard]] bool isAdministrator() const;

    OrderInbox *m_waiting;
    OrderDecisions *m_decisions;
    OrderFilters *m_filters;
    RecordViewer *m_self;
    QToolButton *m_onlyWaiting;
    QToolButton *m_all;
    QLabel *m_standIns;
    QAction *m_approve;
    QAction *m_reject;
    QAction *m_passOn;
    QAction *m_takeOver;
    QAction *m_remind;
    QAction *m_takeBack;
    QAction *m_sameBuyer;
    QAction *m_sameGroup;
    QHash<QUuid, QString> m_reminding; ///< the order's number by the entry on its way to the disk
    bool m_showsWaiting = false;
    bool m_openingOnWaiting = false; ///< until the person has seen the tab or chosen
    bool m_leftForSearch = false; ///< the search took the person from what waits to all
};
