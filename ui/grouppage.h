// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listpage.h"

class GroupTreeModel;
class QTreeView;

/// The tab of groups: a tree.
class GroupPage : public ListPage
{
    Q_OBJECT
public:
    explicit GroupPage(const PageContext &context, QWidget *parent = nullptr);

    void focusFirst() override;
    void open(const RecordKey &key) override;

private:
    void searchFor(const QString &text) override;
    [[nodiscard]] ExportOffer exportOffer() const override;
    void makeActions();
    void follow();
    void followActions();
    void createGroup();
    void moveGroups(const QStringList &ids, const QString &parentId);
    [[nodiscard]] QStringList selectedIds() const;
    void measureColumns();
    void rememberColumns();

    GroupTreeModel *m_model;
    QTreeView *m_view;
    QAction *m_new = nullptr;
    QAction *m_move = nullptr;
    QAction *m_remove = nullptr;
    QString m_opening;
    bool m_measured = false;
};
