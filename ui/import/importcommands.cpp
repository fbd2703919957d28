// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importcommands.h"

#include "importdialog.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "ui/look/icons.h"
#include "ui/page.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

ImportCommands::ImportCommands(Page *page, const PageContext &context)
    : QObject(page)
    , m_page(page)
    , m_context(context)
    , m_import(new QAction(icon(Icon::Upload), tr("I&mport …"), this))
    , m_paste(new QAction(icon(Icon::Copy), tr("Paste a &table …"), this))
{
    m_import->setShortcut(Qt::CTRL | Qt::Key_I);
    m_import->setPriority(QAction::HighPriority);
    m_paste->setShortcut(QKeySequence::Paste);
    connect(m_import, &QAction::triggered, this, &ImportCommands::open);
    connect(m_paste, &QAction::triggered, this, &ImportCommands::paste);
    connect(context.actions, &AccountActions::identityChanged, this, &ImportCommands::follow);
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    follow();
}

void ImportCommands::follow()
{
    const auto permissions = m_context.actions->identity().permissions;
    const bool may = m_page->type() == RecordType::User
        ? permissions.contains(Permission::UsersInvite) || permissions.contains(Permission::UsersManage)
        : permissions.contains(m_page->type() == RecordType::Group ? Permission::GroupsManage : Permission::BudgetsManage);
    const auto whyNot = may ? QString() : ErrorText::reason(u"missing-permission"_s);
    allow(m_import, whyNot);
    allow(m_paste, whyNot);
}

ImportDialog *ImportCommands::open()
{
    auto *dialog = new ImportDialog(m_page->type(), m_context, m_page->window());
    connect(dialog, &ImportDialog::noticed, m_page, &Page::noticed);
    dialog->open();
    return dialog;
}

void ImportCommands::paste()
{
    const auto text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        emit m_page->noticed(tr("There is no table to paste. Copy the rows in the spreadsheet first."));
    else
        open()->openText(text);
}

bool ImportCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const auto urls = drop->mimeData()->urls();
    if (!m_import->isEnabled() || urls.size() != 1 || !urls.first().isLocalFile())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        open()->openFile(urls.first().toLocalFile());
    return true;
}
