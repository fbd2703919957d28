// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QToolButton;
struct FieldFilter;

/// Narrows the list of orders: by status, by when they were placed, by group with its subgroups, and by buyer.
class OrderFilters : public QWidget
{
    Q_OBJECT
public:
    OrderFilters(const PageContext &context, QWidget *parent);

    [[nodiscard]] QList<FieldFilter> filters() const;
    [[nodiscard]] bool isActive() const;
    void setGroup(const QString &id);
    void setBuyer(const QString &id, const QString &name);
    void setDays(QDate first, QDate last); ///< a period of its own beside those that are offered; a day that is not valid does not bound
    void clear();

signals:
    void changed();

private:
    void fillGroups();
    void showState();

    PageContext m_context;
    QComboBox *m_status;
    QComboBox *m_period;
    QComboBox *m_group;
    QToolButton *m_buyer;
    QToolButton *m_clear;
    QString m_buyerId;
    QDate m_first; ///< of the period of its own
    QDate m_last;
};
