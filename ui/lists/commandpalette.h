// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/recordfinder.h"
#include "ui/pagecontext.h"

#include <QDialog>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QStandardItemModel;
class QTableView;

/// One place from which everything is reached by typing a part of its name: the actions of the menus, and the people, groups and orders of
/// the account. What is not allowed now is listed with the reason.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// The actions of these menus, submenus included, must outlive the palette's being shown. Records are looked for among the kinds.
    CommandPalette(const QList<QMenu *> &menus, const QList<RecordType> &kinds, const PageContext &context, QWidget *parent);

signals:
    void openRequested(const RecordKey &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command {
        QPointer<QAction> action;
        QString text;
        QString menu;
    };

    void gather(const QMenu *menu, const QString &path);
    void showMatches(const QString &words);
    void addRow(const QString &text, const QString &where, const QString &keys, bool possible, const QString &spoken);
    void tell();
    void carryOut();

    PageContext m_context;
    QList<RecordType> m_kinds;
    QList<Command> m_commands;
    QList<Command> m_shown; ///< the first rows; records follow
    RecordFinder *m_finder;
    QList<RecordFinder::Found> m_found;
    QLineEdit *m_search;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
};
