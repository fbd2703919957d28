// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "page.h"

class DetailPane;
class QAction;
struct ExportOffer;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSplitter;
class QTimer;
class QVBoxLayout;

/// What all tabs are: a search above a list, a line that counts, and the details beside it, or below it where the window is narrow.
/// The kinds of list derive from it.
class ListPage : public Page
{
    Q_OBJECT
public:
    [[nodiscard]] DetailPane *pane() const { return m_pane; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

    void focusSearch() override;
    void setPaneVisible(bool visible) override;
    [[nodiscard]] bool isPaneVisible() const;
    [[nodiscard]] QAction *editAction() const override;

protected:
    ListPage(RecordType type, const PageContext &context, QWidget *parent);

    void resizeEvent(QResizeEvent *event) override;

    void setList(QWidget *list); ///< once, in the constructor
    void addToTopRow(QWidget *widget);
    void addBeforeSearch(QWidget *widget);
    void addBelowSearch(QWidget *row); ///< takes the whole width
    void addBelowPane(QWidget *widget);
    /// How wide the details are until a person moves the divider, in pixels.
    [[nodiscard]] virtual int sideWidth() const;
    void setCounts(qint64 matches, qint64 total, int selected, bool answered);
    /// Whether the list is narrowed by more than the search.
    [[nodiscard]] virtual bool isFiltered() const { return false; }
    /// What stands where the list would, when nothing matches; `total` is how many there are without search and filter.
    [[nodiscard]] virtual QString emptyText(qint64 total) const;
    /// Also stands in the context menu of the list, which is set before.
    void addPageAction(QAction *action) override;
    /// What every list can do, after what it does alone: export and print.
    void addListActions();
    /// What is shown and selected now.
    [[nodiscard]] virtual ExportOffer exportOffer() const = 0;
    /// Carried out a moment after the last key was pressed.
    virtual void searchFor(const QString &text) = 0;

private:
    void exportList(bool toPaper);
    void leaveSearch();
    void showEmptyState(qint64 matches, qint64 total, bool answered);

    QLineEdit *m_search;
    QHBoxLayout *m_topRow;
    QSplitter *m_splitter;
    QSplitter *m_side;
    QVBoxLayout *m_listLayout;
    QLabel *m_empty;
    QLabel *m_counts;
    DetailPane *m_pane;
    QWidget *m_list = nullptr;
    QAction *m_openFile; ///< what was exported last
    bool m_arranged = false; ///< a person has moved the divider
};
