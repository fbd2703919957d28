// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

/// The program, the system it runs on in a form that can be copied, and what it is made with under which licences. Window-modal.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// Version and surroundings, one fact a line, in English for whoever is asked for help; nothing about the person or the account.
    [[nodiscard]] static QString systemFacts();

private:
    [[nodiscard]] QWidget *makeSystem();
    [[nodiscard]] QWidget *makeLicences();
};
