// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tablepage.h"

class ImportCommands;
class QComboBox;
class UserCommands;

/// The tab *Users*: all of them or those of one status, and what can be done with them.
class UserPage : public TablePage
{
    Q_OBJECT
public:
    explicit UserPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] UserCommands *commands() const { return m_commands; }
    [[nodiscard]] ImportCommands *imports() const { return m_imports; }
    void open(const RecordKey &key) override;
    /// Shows those of this status alone, by its wire name; all when it is empty.
    void showStatus(const QString &status);

private:
    [[nodiscard]] bool isFiltered() const override;
    void filter();

    QComboBox *m_status;
    UserCommands *m_commands;
    ImportCommands *m_imports;
};
