// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "preferences.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

/// The settings of the program and the facts of the account, on one page that can be searched. A choice holds at once. Not modal; follows the
/// language while it is shown.
class SettingsWindow : public QDialog
{
    Q_OBJECT
public:
    struct Facts {
        QString server;
        QString person;
        QString company;
        QString folder; ///< where everything is kept on this machine
        QString whyNotSignOut{}; ///< a sentence when the person cannot sign out
    };

    SettingsWindow(const Preferences &preferences, const Facts &facts, QWidget *parent = nullptr);

    /// Shows what was chosen elsewhere.
    void setPreferences(const Preferences &preferences);

signals:
    void changed(const Preferences &preferences);
    void signOutRequested();

private:
    void changeEvent(QEvent *event) override;
    void build();
    void buildLook();
    void buildStart();
    void buildNotices();
    void buildAccount();
    void beginSection(const QString &title);
    void addRow(const QString &title, QWidget *field, const QString &note = {});
    void addFact(const QString &title, const QString &value);
    void take(const Preferences &preferences);
    void followSearch();

    struct Row {
        int section = 0;
        QFormLayout *form = nullptr;
        QWidget *field = nullptr;
        QString text; ///< what a search finds it by
    };
    struct Section {
        QWidget *heading = nullptr;
        QFormLayout *form = nullptr;
    };

    Preferences m_now;
    Facts m_facts;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QScrollArea *m_area;
    QLabel *m_none;
    QPushButton *m_restore;
    QPushButton *m_close;
    QList<Section> m_sections;
    QList<Row> m_rows;
};
