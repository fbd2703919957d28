// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagecontext.h"

#include "models/entities/recordtype.h"

#include <QWidget>

class DetailPane;
class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSplitter;
class QTimer;
class QVBoxLayout;

/// What all tabs are: a search above a list, a line that counts, and the details beside it, or below it where the window is narrow.
/// The kinds of list derive from it.
class ListPage : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] RecordType type() const { return m_type; }
    [[nodiscard]] DetailPane *pane() const { return m_pane; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

    void focusSearch();
    virtual void focusList() = 0;
    /// Shows the record in the pane and, if it is in the list, selects it.
    virtual void open(const RecordKey &key) = 0;
    void setPaneVisible(bool visible);
    [[nodiscard]] bool isPaneVisible() const;

signals:
    void noticed(const QString &sentence);
    void decideRequested(const QUuid &entryId);

protected:
    ListPage(RecordType type, const PageContext &context, QWidget *parent);

    void resizeEvent(QResizeEvent *event) override;

    void setList(QWidget *list); ///< once, in the constructor
    void addToTopRow(QWidget *widget);
    void addBelowPane(QWidget *widget);
    /// How wide the details are until a person moves the divider, in pixels.
    [[nodiscard]] virtual int sideWidth() const;
    void setCounts(qint64 matches, qint64 total, int selected, bool answered);
    [[nodiscard]] const PageContext &context() const { return m_context; }
    /// Carried out a moment after the last key was pressed.
    virtual void searchFor(const QString &text) = 0;

private:
    void showEmptyState(qint64 matches, qint64 total, bool answered);

    RecordType m_type;
    PageContext m_context;
    QLineEdit *m_search;
    QHBoxLayout *m_topRow;
    QSplitter *m_splitter;
    QSplitter *m_side;
    QVBoxLayout *m_listLayout;
    QLabel *m_empty;
    QLabel *m_counts;
    DetailPane *m_pane;
    QWidget *m_list = nullptr;
    bool m_arranged = false; ///< a person has moved the divider
};
