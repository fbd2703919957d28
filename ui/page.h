// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagecontext.h"

#include "models/entities/recordtype.h"

#include <QDate>
#include <QUuid>
#include <QWidget>

class QAction;

/// One tab of the window: about one kind of record, with the actions that a person has there.
class Page : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] RecordType type() const { return m_type; }

    virtual void focusFirst() = 0; ///< where a person goes on when the tab comes up
    virtual void focusSearch() {}
    /// Shows the record.
    virtual void open(const RecordKey &key) = 0;
    virtual void setPaneVisible(bool visible) { Q_UNUSED(visible) }
    [[nodiscard]] virtual QAction *editAction() const { return nullptr; } ///< null: nothing here is edited

    /// What can be done here, in the order of the tab's menu, separators included. Those of high priority stand in the tool bar too. Every
    /// action lives as long as the page; one that is not allowed is disabled and says why.
    [[nodiscard]] const QList<QAction *> &pageActions() const { return m_actions; }
    /// How much waits here for the person; the tab shows it.
    [[nodiscard]] virtual qint64 waiting() const { return 0; }

signals:
    void noticed(const QString &sentence);
    /// The same, with an action that goes on from there: takes it back, or opens what was made.
    void undoable(const QString &sentence, QAction *action);
    void decideRequested(const QUuid &entryId);
    void openRequested(const RecordKey &key); ///< a record of another tab
    void logRequested(const RecordKey &key); ///< what the log tells of the record
    void waitingChanged();
    /// The orders of this group with its subgroups, or of this person, or all of them, placed in this time are to be shown; a day that is not
    /// valid does not bound.
    void ordersRequested(const RecordKey &whose, QDate first, QDate last);
    /// What was searched for in vain here is to be looked for among the orders.
    void orderSearched(const QString &text);

protected:
    Page(RecordType type, const PageContext &context, QWidget *parent);

    [[nodiscard]] const PageContext &context() const { return m_context; }
    /// Its shortcut works while the focus is within this page.
    virtual void addPageAction(QAction *action);
    void addActionSeparator();

private:
    RecordType m_type;
    PageContext m_context;
    QList<QAction *> m_actions;
};

/// Enables the action, or disables it with the sentence why not (when that is not empty).
void allow(QAction *action, const QString &whyNot);
