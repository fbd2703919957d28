// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picturewalk.h"

#include "models/entities/recordtype.h"

#include <QPointer>

class ListPage;
class Program;
class QWidget;

/// Walks through every part of the window and makes a picture of each: for looking at, for the documentation, and as a test that all of
/// it can be shown.
class Tour : public QObject
{
    Q_OBJECT
public:
    /// Each part in each language and theme; or `once`, with the languages and themes taking turns.
    Tour(Program *program, const QString &folder, bool once, QObject *parent = nullptr);

    /// Once the account is open; ends in finished or failed.
    void start();

signals:
    void finished(int pictures);
    void failed(const QString &sentence);

private:
    void waitForAccount();
    void plan();
    void planWindow(const QString &language, int theme); ///< a new window; what is planned after it is of it
    [[nodiscard]] ListPage *list(RecordType type) const;
    void planTabs();
    void planOrders();
    void planUsers();
    void planImport();
    void planCompany();
    void planRights();
    void planEditing();
    void planDialogs();
    void add(const QString &picture, std::function<void()> act, std::function<bool()> ready = {});
    void addDialog(const QString &picture, std::function<void()> act); ///< of the dialog that the act opens, at once or in a while
    void addEnd(); ///< of that dialog
    [[nodiscard]] bool findDialog();
    void showDialog(QWidget *dialog);
    void closeDialog();

    Program *m_program;
    QString m_folder;
    QString m_suffix;
    bool m_once;
    PictureWalk m_walk;
    QPointer<QWidget> m_dialog;
    int m_patience = 600; ///< tenths of a second
};
