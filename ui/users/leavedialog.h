// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/leaveplan.h"
#include "ui/pagecontext.h"

#include <QDialog>
#include <QHash>
#include <QUuid>

class Administrators;
class DayEditor;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;
class UserEditor;

/// An employee leaves, at once or on a day: says exactly what will happen to approvals, delegations and budgets, and for what the person
/// at the program lacks the right; then puts each step into the queue. Deletes itself.
class LeaveDialog : public QDialog
{
    Q_OBJECT
public:
    /// `administrators` outlive it.
    LeaveDialog(const CacheRow &user, const Administrators &administrators, const PageContext &context, QWidget *parent);

signals:
    void performed(const QString &name, int steps); ///< all steps are on disk, and will be sent

private:
    struct Line {
        QCheckBox *box; ///< null for the end itself, which is not chosen
        QLabel *text;
    };

    [[nodiscard]] QFormLayout *makeChoices();
    void addPart(LeavePart part, QVBoxLayout *layout);
    void takeFacts(const Result<LeaveFacts> &answer);
    void takeSuccessor();
    void takeDraft();
    void keepDraft();
    void showPart(LeavePart part);
    void follow();
    void perform();
    void fail(const Error &error);
    [[nodiscard]] LeaveChoices choices() const;
    [[nodiscard]] QString describe(LeavePart part, const LeaveChoices &choices) const;
    [[nodiscard]] QString describeEnd(const LeaveChoices &choices) const;
    [[nodiscard]] QStringList remarks(const LeaveChoices &choices) const;
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] QString namesOf(RecordType type, const QList<CacheRow> &records) const;

    PageContext m_context;
    const Administrators &m_administrators;
    QString m_userId;
    QString m_name;
    std::optional<LeavePlan> m_plan; ///< once the facts are there
    std::optional<CacheRow> m_successor;
    QRadioButton *m_atOnce = nullptr;
    QRadioButton *m_later = nullptr;
    DayEditor *m_day = nullptr;
    QLabel *m_successorLabel = nullptr;
    UserEditor *m_successorEditor = nullptr;
    QLabel *m_commentLabel = nullptr;
    QLineEdit *m_comment = nullptr;
    QHash<LeavePart, Line> m_lines;
    QLabel *m_remarks;
    QLabel *m_state;
    QPushButton *m_go;
    QSet<QUuid> m_saving;
    int m_steps = 0;
};
