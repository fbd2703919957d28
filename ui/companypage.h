// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "page.h"

class DetailPane;
class HealthSection;
class HandoverWindow;
class QListWidget;
class QStackedWidget;
class ReportDialog;

/// The tab *My company*: its facts, how it pays, what it lacks, and whom to ask, each a section.
class CompanyPage : public Page
{
    Q_OBJECT
public:
    enum class Section { Facts, Payment, Status, Help };

    explicit CompanyPage(const PageContext &context, QWidget *parent = nullptr);

    void focusFirst() override;
    void open(const RecordKey &key) override;
    [[nodiscard]] QAction *editAction() const override;
    [[nodiscard]] Section section() const;
    void showSection(Section section);
    [[nodiscard]] DetailPane *facts() const { return m_facts; }
    [[nodiscard]] HealthSection *health() const { return m_health; }
    [[nodiscard]] QAction *monthlyAction() const { return m_monthly; }
    [[nodiscard]] QAction *accessAction() const { return m_access; }
    [[nodiscard]] QAction *handoverAction() const { return m_handover; }

private:
    QAction *addSection(Section section, const QIcon &icon, const QString &title, QWidget *content);
    void followIdentity();
    void followHealth();
    void addReports();
    void followReports();
    void report(ReportDialog *dialog);
    void showHandover();

    QListWidget *m_sections;
    QStackedWidget *m_contents;
    DetailPane *m_facts;
    HealthSection *m_health;
    HandoverWindow *m_handoverWindow = nullptr;
    QAction *m_status; ///< shows what the company lacks
    QAction *m_monthly;
    QAction *m_access;
    QAction *m_handover;
    QAction *m_openFile; ///< what was reported last
};
