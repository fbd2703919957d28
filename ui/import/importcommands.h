// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include <QAction>
#include <QObject>

class ImportDialog;
class Page;

/// What a list offers for importing: a file, a table from the clipboard, and a file that is dropped onto the page. Lives as long as the page.
class ImportCommands : public QObject
{
    Q_OBJECT
public:
    ImportCommands(Page *page, const PageContext &context);

    [[nodiscard]] QAction *importAction() const { return m_import; }
    [[nodiscard]] QAction *pasteAction() const { return m_paste; }
    [[nodiscard]] const PageContext &context() const { return m_context; }
    ImportDialog *open(); ///< the dialog at its first step, or where an import that was begun stands

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void paste();

    Page *m_page;
    PageContext m_context;
    QAction *m_import;
    QAction *m_paste;
};
