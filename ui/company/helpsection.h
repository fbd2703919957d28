// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include <QWidget>

class QFormLayout;
class QLabel;

/// Whom to call or write to, as the shop says it; what it said last is shown while there is no line.
class HelpSection : public QWidget
{
    Q_OBJECT
public:
    HelpSection(const PageContext &context, QWidget *parent);

private:
    void showEvent(QShowEvent *event) override;
    void ask();
    void show(const QJsonObject &support);
    [[nodiscard]] QString memoryName() const;

    PageContext m_context;
    QLabel *m_explanation;
    QFormLayout *m_facts;
    bool m_asked = false;
};
