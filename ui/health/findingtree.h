// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTreeView>

class FindingModel;

/// Shows topics with what each has found, every topic with a sign of its state. Topics that have found something are unfolded when they come.
class FindingTree : public QTreeView
{
    Q_OBJECT
public:
    FindingTree(FindingModel *model, const QString &accessibleName, QWidget *parent);

    /// Chooses the first record that was found, when nothing is chosen.
    void chooseFirst();
    [[nodiscard]] int currentTopic() const; ///< -1 when none is chosen
    /// The chosen records, which are always of one topic: that of the current row.
    [[nodiscard]] QModelIndexList chosen() const;

signals:
    void choiceChanged();

private:
    void resizeEvent(QResizeEvent *event) override;
    void unfold(int topic);

    FindingModel *m_model;
};
