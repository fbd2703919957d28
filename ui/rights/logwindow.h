// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include "models/auditevent.h"

#include <QDialog>

class AuditModel;
class DayEditor;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class UserSearch;

/// The log of the account: who changed what and when, filtered, copied and exported. Not modal; fetches older pages as the table is scrolled.
class LogWindow : public QDialog
{
    Q_OBJECT
public:
    LogWindow(const PageContext &context, QWidget *parent);

    /// Only what the log tells of this record; nothing: of all.
    void showRecord(const std::optional<RecordKey> &key);
    [[nodiscard]] AuditModel *model() const { return m_model; }
    /// What the table shows, as comma-separated text.
    [[nodiscard]] QByteArray csv() const;

signals:
    void openRequested(const RecordKey &key);

private:
    [[nodiscard]] QWidget *makeFilters();
    void ask();
    void follow();
    void followSelection();
    void openRecord();
    void copyRows();
    void exportAll();
    void goOnExporting();
    void stopExporting(const QString &sentence);

    PageContext m_context;
    AuditModel *m_model;
    std::optional<RecordKey> m_record;
    QString m_actorId;
    QString m_exportTo; ///< empty: nothing is being exported
    QComboBox *m_kind;
    QComboBox *m_verb;
    UserSearch *m_actor;
    DayEditor *m_from;
    DayEditor *m_to;
    QLabel *m_only; ///< which record the log is narrowed to
    QPushButton *m_showAll;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QLabel *m_state;
    QPushButton *m_again;
    QPushButton *m_open;
    QPushButton *m_export;
};
