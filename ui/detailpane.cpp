// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "detailpane.h"

#include "draftkeeper.h"
#include "plaintext.h"
#include "recordform.h"
#include "recordsheet.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/recorddraft.h"
#include "models/recordhistory.h"
#include "models/recordtexts.h"
#include "models/recordviewer.h"
#include "models/roleindex.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

DetailPane::DetailPane(RecordType type, const PageContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_type(type)
    , m_context(context)
    , m_viewer(new RecordViewer(context.cache, context.titles, this))
    , m_history(new RecordHistory(context.queries, this))
    , m_edit(new QAction(icon(Icon::Edit), tr("&Edit"), this))
{
    setAccessibleName(tr("Details"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setShortcut(Qt::Key_F2);
    connect(m_edit, &QAction::triggered, this, &DetailPane::edit);
    connect(m_viewer, &RecordViewer::changed, this, &DetailPane::showPage);
    connect(m_history, &RecordHistory::changed, this, &DetailPane::showPage);
    connect(m_viewer, &RecordViewer::failed, this, [this](const Error &error) { emit noticed(ErrorText::describe(error)); });
    connect(context.roles, &RoleIndex::changed, this, &DetailPane::showPage);
    connect(context.actions, &AccountActions::identityChanged, this, &DetailPane::showPage);
    connect(context.actions, &AccountActions::entriesChanged, this, [this](const QList<OutboxEntry> &put) {
        // Why a change was refused, or that it must be decided, stands on the page.
        for (const auto &entry : put) {
            if (m_viewer->key() && entry.key == *m_viewer->key() && !m_form)
                return showPage();
        }
    });
    showPage();
}

std::optional<RecordKey> DetailPane::key() const
{
    return m_viewer->key();
}

const QJsonObject &DetailPane::row() const
{
    return m_viewer->row();
}

void DetailPane::setKey(const std::optional<RecordKey> &key)
{
    if (key == m_viewer->key())
        return;
    endForm();
    verticalScrollBar()->setValue(0);
    m_viewer->setKey(key);
    const auto *draft = key ? m_context.drafts->find(*key) : nullptr;
    if (draft && RecordForm::isBegun(*draft))
        edit();
    else
        showPage();
    emit shown(); // nothing, until the record has been read
}

void DetailPane::edit()
{
    if (m_form || !m_viewer->key())
        return;
    const auto key = *m_viewer->key();
    if (!m_context.drafts->has(key)) {
        if (m_viewer->phase() != RecordViewer::Phase::Present || !m_edit->isEnabled())
            return;
        m_context.drafts->keep(new RecordDraft(m_type, m_viewer->row()));
    }
    showForm();
    m_form->focusFirst();
}

void DetailPane::showForm()
{
    auto *draft = m_context.drafts->find(*m_viewer->key());
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(headingLabel(RecordTexts::title(m_type, draft->row()), page));
    m_formKey = draft->key();
    m_form = new RecordForm(m_context, draft, page);
    layout->addWidget(m_form, 1);
    connect(m_form, &RecordForm::saved, this, [this] {
        m_context.drafts->drop(m_formKey);
        endForm();
        showPage();
        setFocus();
    });
    connect(m_form, &RecordForm::cancelled, this, [this] {
        m_form->revert();
        endForm();
        showPage();
        setFocus();
    });
    connect(m_form, &RecordForm::failed, this, &DetailPane::noticed);
    replacePage(page);
    emit editingChanged(true);
}

void DetailPane::endForm()
{
    if (!m_form)
        return;
    auto *draft = m_context.drafts->find(m_formKey);
    // What was not touched needs no draft; the rest waits for the person's return.
    if (draft && !draft->isDirty())
        m_context.drafts->drop(m_formKey);
    m_form->disconnect(this);
    m_form = nullptr;
    emit editingChanged(false);
}

void DetailPane::showPage()
{
    updateEditAction();
    if (m_form) {
        if (m_viewer->phase() == RecordViewer::Phase::Present && m_form->draft())
            m_form->draft()->rebase(m_viewer->row());
        return;
    }
    const bool present = m_viewer->phase() == RecordViewer::Phase::Present;
    PermissionSet restricted;
    if (present && m_type == RecordType::User && !fromJson(m_viewer->row()["restrictedPermissions"_L1], restricted))
        restricted = {};
    m_history->follow(present ? m_viewer->key() : std::nullopt, m_viewer->revision(), restricted);
    const int place = verticalScrollBar()->value();
    showText();
    verticalScrollBar()->setValue(place);
    emit shown();
}

void DetailPane::showText()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    switch (m_viewer->phase()) {
    case RecordViewer::Phase::Empty:
        layout->addWidget(plainLabel(tr("Choose a row to see its details."), page));
        break;
    case RecordViewer::Phase::Loading:
        layout->addWidget(plainLabel(tr("One moment …"), page));
        break;
    case RecordViewer::Phase::Absent:
        layout->addWidget(plainLabel(tr("This record is no longer there, or no longer for you to see."), page));
        break;
    case RecordViewer::Phase::Present: {
        auto *top = new QHBoxLayout;
        auto *title = headingLabel(m_viewer->title(), page);
        title->setTextInteractionFlags(Qt::TextSelectableByMouse);
        top->addWidget(title, 1);
        // Of what is only read here, nothing is greyed out that could never be pressed.
        if (RecordForm::hasFields(m_type)) {
            auto *button = new QPushButton(m_edit->icon(), m_edit->text(), page);
            button->setEnabled(m_edit->isEnabled());
            button->setToolTip(m_edit->toolTip());
            connect(button, &QPushButton::clicked, m_edit, &QAction::trigger);
            top->addWidget(button, 0, Qt::AlignTop);
        }
        layout->addLayout(top);
        showStateLine(layout);
        auto *sheet = new RecordSheet(m_context, *m_viewer, m_history, page);
        connect(sheet, &RecordSheet::logRequested, this, [this] { emit logRequested(*m_viewer->key()); });
        layout->addWidget(sheet, 1);
        break;
    }
    }
    layout->addStretch(1);
    replacePage(page);
}

void DetailPane::replacePage(QWidget *page)
{
    auto *focus = focusWidget();
    const auto focused = focus && widget() && widget()->isAncestorOf(focus) ? focus->objectName() : QString();
    // The old page may be what brought us here: a button of it is still on the stack.
    if (auto *old = takeWidget())
        old->deleteLater();
    setWidget(page);
    page->show();
    // Whoever works with the keyboard goes on where they were.
    if (auto *again = focused.isEmpty() ? nullptr : page->findChild<QWidget *>(focused))
        again->setFocus();
}

void DetailPane::showStateLine(QVBoxLayout *layout)
{
    const auto entries = m_context.actions->entriesOf(*m_viewer->key());
    if (entries.isEmpty())
        return;
    const auto state = m_viewer->state();
    const auto meaning = state == RowState::Conflict ? Semantic::Conflict : state == RowState::Rejected ? Semantic::Error : Semantic::Info;
    QString text = RecordTexts::state(state);
    QPushButton *button = nullptr;
    for (const auto &entry : entries) {
        if (entry.state == EntryState::Conflict) {
            text = tr("Somebody else has changed the same. Your change is kept until you decide.");
            button = new QPushButton(icon(Icon::Conflict), tr("Choose value …"));
            connect(button, &QPushButton::clicked, this, [this, id = entry.id] { emit decideRequested(id); });
            break;
        }
        if (entry.state == EntryState::Rejected && entry.problem) {
            text = ErrorText::describe(*entry.problem);
            button = new QPushButton(tr("Discard my change"));
            connect(button, &QPushButton::clicked, this, [this, id = entry.id] { m_context.actions->discard({id}); });
            break;
        }
    }
    auto *label = plainLabel(text);
    auto palette = label->palette();
    palette.setColor(QPalette::WindowText, semanticColor(meaning, palette));
    label->setPalette(palette);
    layout->addWidget(label);
    if (button)
        layout->addWidget(button, 0, Qt::AlignLeft);
}

void DetailPane::updateEditAction()
{
    QString reason;
    const bool present = m_viewer->phase() == RecordViewer::Phase::Present;
    const bool editable = present && RecordForm::isEditable(m_context, m_type, m_viewer->row(), &reason);
    m_edit->setEnabled(editable);
    m_edit->setToolTip(plainToolTip(editable ? tr("Edit (F2)") : present ? reason : tr("Choose a row first.")));
    m_edit->setStatusTip(editable ? QString() : reason);
}
