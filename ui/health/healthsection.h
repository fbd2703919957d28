// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/recordtype.h"
#include "ui/pagecontext.h"

#include <QWidget>

class FindingModel;
class FindingTree;
class HealthWatch;
class QAction;
class QLabel;
struct CacheRow;
enum class HealthCheck;

/// What the company's account lacks, check by check, each record with the way to mend it in place.
class HealthSection : public QWidget
{
    Q_OBJECT
public:
    HealthSection(const PageContext &context, QWidget *parent);

    [[nodiscard]] HealthWatch *watch() const { return m_watch; }
    [[nodiscard]] FindingTree *tree() const { return m_tree; }
    [[nodiscard]] QAction *mendAction() const { return m_mend; }
    [[nodiscard]] QAction *showAction() const { return m_show; }
    /// Whether the person may see any of what is checked.
    [[nodiscard]] bool isOfUse() const;

signals:
    void changed(); ///< what was found, or whether it is of use
    void noticed(const QString &sentence);
    void openRequested(const RecordKey &key);

private:
    void follow();
    void followChoice();
    void mend();
    void mend(HealthCheck check, const QList<CacheRow> &rows);
    void change(const CacheRow &row, RecordType type, const QStringList &fields);
    void inviteAdministrator();
    void makeBudget(const CacheRow &buyer);
    [[nodiscard]] QString whyNotMend(HealthCheck check, int chosen) const;

    PageContext m_context;
    HealthWatch *m_watch;
    FindingModel *m_model;
    QLabel *m_summary;
    QLabel *m_explanation;
    FindingTree *m_tree;
    QAction *m_mend;
    QAction *m_show;
};
