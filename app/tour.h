// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/recordtype.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSize>

#include <functional>

class ListPage;
class Program;
class QWidget;

/// Walks through every part of the window, in each language and theme, and makes a picture of each: for looking at, for the documentation,
/// and as a test that all of it can be shown.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(Program *program, const QString &folder, QObject *parent = nullptr);

    /// Once the account is open; ends in finished or failed.
    void start();

signals:
    void finished(int pictures);
    void failed(const QString &sentence);

private:
    struct Step {
        std::function<void()> act;
        QString picture; ///< empty: none
    };

    void waitForAccount();
    void plan(const QString &language, int theme);
    [[nodiscard]] ListPage *list(RecordType type) const;
    void planTabs();
    void planOrders();
    void planUsers();
    void planCompany();
    void planRights();
    void planEditing();
    void planDialogs();
    void next();
    void take(const QString &name);
    void add(const QString &picture, std::function<void()> act);
    void showDialog(QWidget *dialog);
    void closeDialog();

    Program *m_program;
    QString m_folder;
    QString m_suffix;
    QList<Step> m_steps;
    QPointer<QWidget> m_dialog;
    int m_pictures = 0;
    int m_patience = 600; ///< tenths of a second
};
