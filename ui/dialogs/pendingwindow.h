// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QUuid>

class AccountActions;
class OutboxModel;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QTimer;

/// The changes that are not at the service yet, by record: what each of them is, what is wrong with it, and giving it up. Not modal;
/// model and actions outlive it.
class PendingWindow : public QDialog
{
    Q_OBJECT
public:
    PendingWindow(OutboxModel *model, AccountActions *actions, QWidget *parent = nullptr);

signals:
    /// The person wants to settle this entry.
    void decideRequested(const QUuid &entryId);
    /// The same of several at once.
    void decideManyRequested(const QList<QUuid> &entryIds);

private:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeEmptyState();
    void retranslate();
    void follow();
    void followSelection();
    void askToDiscard();
    void decide();
    void chooseFile();
    void exportTo(const QString &fileName);
    [[nodiscard]] QList<QUuid> selectedConflicts() const;
    [[nodiscard]] QList<int> selectedRows() const; ///< of the model, in its order
    [[nodiscard]] QString detailsOf(int row) const;

    OutboxModel *m_model;
    AccountActions *m_actions;
    QSortFilterProxyModel *m_sorted;
    QTimer *m_soon; ///< an import changes the model thousands of times in a row
    QLabel *m_summary;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QLabel *m_detailsLabel;
    QPlainTextEdit *m_details;
    QLabel *m_emptyHeading;
    QLabel *m_emptyText;
    QLabel *m_hint;
    QPushButton *m_decide;
    QPushButton *m_discard;
    QPushButton *m_export;
    QPushButton *m_send;
    QPushButton *m_close;
    QString m_exported; ///< the sentence about the last export, until something else is selected
    bool m_fitted = false;
};
