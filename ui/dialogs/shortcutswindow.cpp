// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "shortcutswindow.h"

#include "dialogparts.h"

#include "ui/plaintext.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {

enum ShortcutColumn { ActionColumn, KeysColumn, MenuColumn, ShortcutColumnCount };

/// Without the mark of the mnemonic and the dots that tell of a dialog.
QString bareText(QString text)
{
    text = actionText(text);
    while (text.endsWith(u'.') || text.endsWith(u'…') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString menuOf(const QAction *action)
{
    for (const auto *object : action->associatedObjects()) {
        if (const auto *menu = qobject_cast<const QMenu *>(object); menu && !menu->title().isEmpty())
            return bareText(menu->title());
    }
    return {};
}

} // namespace

ShortcutsWindow::ShortcutsWindow(QWidget *window, QWidget *parent)
    : QDialog(parent)
    , m_window(window)
    , m_model(new QStandardItemModel(0, ShortcutColumnCount, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_searchLabel(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_none(DialogParts::mutedLabel({}, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortLocaleAware(true);
    m_table->setModel(m_found);
    DialogParts::setUpTable(m_table, {});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ActionColumn, Qt::AscendingOrder);
    m_searchLabel->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_none->setAlignment(Qt::AlignHCenter);

    auto *search = new QHBoxLayout;
    search->addWidget(m_searchLabel);
    search->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none);
    layout->addWidget(m_buttons);
    resize(DialogParts::textSize(this, 76, 30));
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsWindow::followSearch);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    retranslate();
}

void ShortcutsWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShortcutsWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    gather();
    m_search->setFocus();
    m_search->selectAll();
}

void ShortcutsWindow::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_searchLabel->setText(tr("&Search"));
    m_search->setAccessibleName(tr("Search in the shortcuts"));
    m_table->setAccessibleName(windowTitle());
    m_none->setText(tr("No shortcut matches."));
    m_model->setHorizontalHeaderLabels({tr("Action"), tr("Shortcut"), tr("Menu")});
    if (isVisible())
        gather();
}

void ShortcutsWindow::gather()
{
    m_model->removeRows(0, m_model->rowCount());
    QSet<QString> listed; // each list has its own Copy, which is one to a person
    for (const auto *action : m_window->findChildren<QAction *>()) {
        QStringList keys;
        for (const auto &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        const auto told = bareText(action->text()) + keys.join(u' ');
        if (keys.isEmpty() || action->text().isEmpty() || listed.contains(told))
            continue;
        listed.insert(told);
        m_model->appendRow({new QStandardItem(bareText(action->text())), new QStandardItem(keys.join(", "_L1)), new QStandardItem(menuOf(action))});
    }
    DialogParts::fitColumns(m_table, 44);
    followSearch();
}

void ShortcutsWindow::followSearch()
{
    m_found->setFilterFixedString(m_search->text().trimmed());
    const bool none = m_found->rowCount() == 0;
    m_none->setVisible(none);
    if (!none && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}
