// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include <QDialog>
#include <QJsonObject>

class OrderDecisions;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

/// Asks what a decision on one or several orders needs: a comment where one is required, to whom it goes, and that the count and sum of several
/// are right. Hands the decision over, and stays open with what was typed when it could not be stored. Deletes itself.
class OrderDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { Approve, Reject, PassOn, TakeOver };

    /// `orders` as the person sees them; `leftOut` is how many of the selected ones are not for this person to decide.
    OrderDialog(Kind kind, const QList<QJsonObject> &orders, int leftOut, OrderDecisions *decisions, const PageContext &context, QWidget *parent);

    [[nodiscard]] QPlainTextEdit *comment() const { return m_comment; }
    [[nodiscard]] QString problem() const; ///< what stands at the comment, or at the foot when it was not stored; empty when all is well

private:
    void addOrders(const QList<QJsonObject> &orders, int leftOut);
    void fillPeople();
    void submit();
    void follow();
    [[nodiscard]] QString whatIsWrong() const;
    void setBusy(bool busy);

    Kind m_kind;
    QList<QJsonObject> m_orders;
    OrderDecisions *m_decisions;
    PageContext m_context;
    QComboBox *m_people = nullptr;
    QLabel *m_peopleNote = nullptr;
    QPlainTextEdit *m_comment;
    QLabel *m_note;
    QLabel *m_failure;
    QDialogButtonBox *m_buttons;
    QPushButton *m_submit;
    bool m_tried = false; ///< before the first attempt, an empty field is not yet a mistake
    bool m_busy = false;
};
