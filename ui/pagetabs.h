// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "page.h"

#include <QTabWidget>

/// The tabs that the person may see, in their order, each with how much waits in it. A page lives as long as the person may see it.
class PageTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit PageTabs(const PageContext &context, QWidget *parent = nullptr);

    /// Makes the pages, and from then on follows the person's rights. To be called once, after connecting.
    void follow();
    [[nodiscard]] const QList<Page *> &pages() const { return m_pages; }
    [[nodiscard]] Page *page(RecordType type) const; ///< null when the person may not see it
    [[nodiscard]] Page *currentPage() const;
    void showPage(Page *page);
    void setPaneVisible(bool visible); ///< also in the pages to come

    [[nodiscard]] static QString title(RecordType type);
    [[nodiscard]] static QIcon icon(RecordType type);

signals:
    void pageMade(Page *page); ///< it is not shown yet
    void pagesChanged(); ///< pages() and currentPage() are the new ones; those that left are gone with the next turn

private:
    void showPages();
    void showTitles();

    PageContext m_context;
    QList<Page *> m_pages;
    QList<RecordType> m_shown;
    bool m_paneVisible = true;
};
