// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "commandpalette.h"

#include "models/recordtexts.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/plaintext.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

enum PaletteColumn { WhatColumn, WhereColumn, KeysColumn, PaletteColumnCount };

bool matches(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(const QList<QMenu *> &menus, const QList<RecordType> &kinds, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_kinds(kinds)
    , m_finder(new RecordFinder(context.cache, this))
    , m_search(new QLineEdit(this))
    , m_model(new QStandardItemModel(0, PaletteColumnCount, this))
    , m_table(new QTableView(this))
    , m_note(DialogParts::mutedLabel({}, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    for (const auto *menu : menus) {
        if (menu->menuAction()->isVisible())
            gather(menu, actionText(menu->title()));
    }
    // Enter on the first of an untouched list must not end the program.
    std::stable_partition(m_commands.begin(), m_commands.end(),
                          [](const Command &command) { return command.action->menuRole() != QAction::QuitRole; });
    m_search->setPlaceholderText(tr("What to do, or a person, a group, an order"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_table->setModel(m_model);
    DialogParts::setUpTable(m_table, tr("What matches"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(WhereColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    resize(DialogParts::textSize(this, 84, 24));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_finder->find(words, m_kinds);
        showMatches(words);
    });
    connect(m_finder, &RecordFinder::changed, this, [this] { showMatches(m_search->text()); });
    connect(m_table, &QTableView::clicked, this, &CommandPalette::carryOut);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommandPalette::tell);
    showMatches({});
    m_search->setFocus();
}

void CommandPalette::gather(const QMenu *menu, const QString &path)
{
    for (auto *action : menu->actions()) {
        if (action->menu())
            gather(action->menu(), tr("%1 › %2", "a menu and a menu within it").arg(path, actionText(action->text())));
        else if (!action->isSeparator() && action->isVisible() && !action->text().isEmpty())
            m_commands.append({action, actionText(action->text()), path});
    }
}

void CommandPalette::showMatches(const QString &words)
{
    // Whoever has gone down the list keeps the row while records still arrive below it.
    const int row = std::max(0, m_table->currentIndex().row());
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (const auto &command : std::as_const(m_commands)) {
        if (command.action && matches(command.text + u' ' + command.menu, parts))
            m_shown.append(command);
    }
    // What is named so comes before what only stands in a menu of that name.
    std::stable_partition(m_shown.begin(), m_shown.end(), [&](const Command &command) { return matches(command.text, parts); });
    m_found = m_finder->found();
    m_model->removeRows(0, m_model->rowCount());
    for (const auto &command : std::as_const(m_shown)) {
        const auto keys = command.action->shortcut().toString(QKeySequence::NativeText);
        const bool possible = command.action->isEnabled();
        addRow(command.text, command.menu, keys, possible, possible ? QString() : command.action->statusTip());
    }
    for (const auto &found : std::as_const(m_found)) {
        const auto text = found.detail.isEmpty() ? found.title : tr("%1, %2", "a record's name; what tells it from others").arg(found.title, found.detail);
        addRow(text, RecordTexts::kind(found.key.type), {}, true, {});
    }
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::min(words.isEmpty() ? 0 : row, m_model->rowCount() - 1));
    tell();
}

void CommandPalette::addRow(const QString &text, const QString &where, const QString &keys, bool possible, const QString &spoken)
{
    QList<QStandardItem *> items;
    for (const auto &cell : {text, where, keys}) {
        auto *item = new QStandardItem(cell);
        item->setEditable(false);
        if (!possible)
            item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
        items.append(item);
    }
    if (!spoken.isEmpty())
        items.first()->setData(QString(text + ". "_L1 + spoken), Qt::AccessibleTextRole);
    m_model->appendRow(items);
}

/// Says why the chosen one cannot be done, or that there is none.
void CommandPalette::tell()
{
    const int row = m_table->currentIndex().row();
    if (m_model->rowCount() == 0)
        m_note->setText(tr("Nothing matches."));
    else if (row >= 0 && row < m_shown.size() && m_shown[row].action && !m_shown[row].action->isEnabled())
        m_note->setText(m_shown[row].action->statusTip().isEmpty() ? tr("This cannot be done now.") : m_shown[row].action->statusTip());
    else
        m_note->setText(tr("Enter carries it out or shows it."));
}

void CommandPalette::carryOut()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    if (row >= m_shown.size()) {
        emit openRequested(m_found[row - m_shown.size()].key);
        return accept();
    }
    auto action = m_shown[row].action;
    if (!action || !action->isEnabled())
        return;
    accept();
    // Once the window has the keyboard again: what the action opens belongs to it.
    QMetaObject::invokeMethod(action.data(), &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto key = static_cast<const QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        carryOut();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up) && m_model->rowCount() > 0) {
        const int row = m_table->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}
