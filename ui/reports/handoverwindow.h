// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/recordtype.h"
#include "ui/pagecontext.h"

#include <QDialog>

class FindingModel;
class FindingTree;
class Handover;
class QLabel;
class QPushButton;

/// What somebody who takes over must know now, to look at, to go on from, and to give away as a file. Not modal.
class HandoverWindow : public QDialog
{
    Q_OBJECT
public:
    HandoverWindow(const PageContext &context, QWidget *parent);

    [[nodiscard]] Handover *handover() const { return m_handover; }
    void writeTo(const QString &path); ///< as a PDF

signals:
    void openRequested(const RecordKey &key);

private:
    void follow();
    void followChoice();
    void askWhere();

    PageContext m_context;
    Handover *m_handover;
    FindingModel *m_model;
    FindingTree *m_tree;
    QLabel *m_explanation;
    QLabel *m_state;
    QPushButton *m_open;
    QPushButton *m_save;
};
