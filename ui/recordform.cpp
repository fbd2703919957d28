// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordform.h"

#include "fieldeditor.h"
#include "plaintext.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/recorddraft.h"
#include "models/recordtexts.h"
#include "models/rightsreport.h"
#include "models/roleindex.h"
#include "models/titleindex.h"
#include "ui/look/icons.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

bool standsInForm(const Field &field, bool isNew)
{
    return !field.is(ReadOnly) && !field.is(Derived) && (isNew || !field.is(CreateOnly))
        && !(field.key == "permissions"_L1 || field.key == "denies"_L1);
}

QFormLayout *makeFormLayout()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(8);
    return form;
}

void colourNote(QLabel *note, Semantic meaning)
{
    auto palette = note->palette();
    palette.setColor(QPalette::WindowText, semanticColor(meaning, palette));
    note->setPalette(palette);
}

} // namespace

RecordForm::RecordForm(const PageContext &context, RecordDraft *draft, QWidget *parent, const FormFields &fields)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_save(new QPushButton(icon(Icon::Save), tr("&Save"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_summary(plainLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_draft->setCurrency(context.actions->identity().currency);
    addLines(layout, fields);
    layout->addWidget(m_summary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);

    m_save->setShortcut(QKeySequence::Save);
    m_save->setDefault(true);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RecordForm::cancel);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &RecordForm::cancel);
    connect(m_draft, &RecordDraft::changed, this, &RecordForm::showState);
    connect(context.roles, &RoleIndex::changed, this, &RecordForm::showState);
    connect(context.actions, &AccountActions::identityChanged, this, &RecordForm::showState);
    connect(context.actions, &AccountActions::editStored, this, [this](const QUuid &id) {
        if (m_saving.remove(id) && m_saving.isEmpty())
            emit saved();
    });
    connect(context.actions, &AccountActions::editFailed, this, [this](const QUuid &id, const Error &error) {
        if (!m_saving.contains(id))
            return;
        m_saving.clear();
        setBusy(false);
        const auto sentence = tr("It was not saved. %1").arg(ErrorText::describe(error));
        m_summary->setText(sentence);
        colourNote(m_summary, Semantic::Error);
        m_summary->show();
        emit failed(sentence);
    });
    showState();
}

void RecordForm::setSaveText(const QString &text)
{
    m_save->setText(text);
    m_save->setShortcut(QKeySequence::Save); // a new text drops it
}

void RecordForm::setSubmit(Submit submit)
{
    m_submit = std::move(submit);
}

void RecordForm::addLines(QVBoxLayout *layout, const FormFields &fields)
{
    const auto add = [this](QFormLayout *form, const QStringList &keys) {
        for (const auto &field : describe(m_draft->key().type).fields) {
            if (standsInForm(field, m_draft->isNew()) && (keys.isEmpty() || keys.contains(field.key)))
                addLine(form, field);
        }
    };
    auto *first = makeFormLayout();
    add(first, fields.first);
    layout->addLayout(first);
    if (fields.more.isEmpty())
        return;
    m_more = new QToolButton(this);
    m_more->setText(tr("&More choices"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    layout->addWidget(m_more);
    auto *folded = new QWidget(this);
    auto *more = makeFormLayout();
    more->setContentsMargins(0, 0, 0, 0);
    folded->setLayout(more);
    add(more, fields.more);
    folded->hide();
    layout->addWidget(folded);
    connect(m_more, &QToolButton::toggled, this, [this, folded](bool unfolded) {
        m_more->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
        folded->setVisible(unfolded);
    });
    // What was typed there once is not hidden from the person.
    m_more->setChecked(std::any_of(fields.more.begin(), fields.more.end(), [this](const QString &key) { return m_draft->isDirty(key); }));
}

/// The person has changed this field; what another refers to may follow from it.
void RecordForm::take(const Line &line)
{
    const auto before = m_draft->row();
    m_draft->setValue(line.field->key, line.editor->value());
    const auto after = m_draft->row();
    for (const auto &other : std::as_const(m_lines)) {
        if (referredType(*other.field, before) == referredType(*other.field, after))
            continue;
        m_draft->setValue(other.field->key, QJsonValue::Null);
        other.editor->setValue(QJsonValue::Null, m_draft->row());
    }
}

void RecordForm::addLine(QFormLayout *layout, const Field &field)
{
    auto *cell = new QWidget(this);
    auto *stack = new QVBoxLayout(cell);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(2);
    auto *editor = makeFieldEditor(field, m_context, cell);
    auto *note = plainLabel({}, cell);
    note->hide();
    stack->addWidget(editor);
    stack->addWidget(note);
    auto title = RecordTexts::fieldTitle(m_draft->key().type, field);
    editor->setName(title);
    editor->setValue(m_draft->value(field.key), m_draft->row());
    if (field.is(Required))
        title += u" *"_s;
    auto *label = plainLabel(title, this);
    label->setBuddy(editor->focusProxy() ? editor->focusProxy() : editor);
    layout->addRow(label, cell);
    const Line line{&field, editor, note};
    connect(editor, &FieldEditor::edited, this, [this, line] { take(line); });
    m_lines.append(line);
}

bool RecordForm::isEditable(const PageContext &context, RecordType type, const QJsonObject &row, QString *reason)
{
    QString first;
    for (const auto &field : describe(type).fields) {
        if (!standsInForm(field, false))
            continue;
        const auto refusal = refusalToWrite(context.actions->actor(), type, field, row, context.roles->lookup());
        if (!refusal)
            return true;
        if (first.isEmpty())
            first = *refusal;
    }
    if (reason)
        *reason = ErrorText::reason(first.isEmpty() ? u"read-only"_s : first);
    return false;
}

bool RecordForm::isBegun(const RecordDraft &draft)
{
    const auto dirty = draft.dirtyFields();
    return std::any_of(dirty.begin(), dirty.end(),
                       [&](const QString &key) { return standsInForm(*findField(draft.key().type, key), draft.isNew()); });
}

bool RecordForm::hasFields(RecordType type)
{
    const auto fields = describe(type).fields;
    return std::any_of(fields.begin(), fields.end(), [](const Field &field) { return standsInForm(field, false); });
}

void RecordForm::focusFirst()
{
    for (const auto &line : m_lines) {
        if (line.editor->isEnabled()) {
            line.editor->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_cancel->setFocus();
}

void RecordForm::showState()
{
    if (!m_draft)
        return;
    const auto actor = m_context.actions->actor();
    for (const auto &line : m_lines) {
        const auto key = QString(line.field->key);
        const auto refusal = m_draft->refusal(actor, key, m_context.roles->lookup());
        line.editor->setEnabled(!refusal && m_saving.isEmpty());
        if (!m_draft->isDirty(key))
            line.editor->setValue(m_draft->value(key), m_draft->row());
        QString text;
        auto meaning = Semantic::Muted;
        if (refusal) {
            text = ErrorText::reason(*refusal);
        } else if (const auto error = m_draft->error(key); error && (m_tried || m_draft->isDirty(key) || !m_draft->isNew())) {
            text = ErrorText::describe(*error);
            meaning = Semantic::Error;
        } else if (m_draft->isOvertaken(key)) {
            const auto theirs = m_context.format.value(*line.field, m_draft->theirs(key), m_draft->row(), m_context.titles->lookup());
            text = theirs.isEmpty() ? tr("Somebody else has emptied this meanwhile.")
                                    : tr("Somebody else has changed this meanwhile, to: %1").arg(theirs);
            meaning = Semantic::Conflict;
        } else if (line.field->refers == RecordType::Role && line.field->type == FieldType::References) {
            // Before it is saved: what one of the roles takes from the others.
            QStringList roleIds;
            if (fromJson(m_draft->value(key), roleIds))
                text = RightsReport::denials(roleIds, m_context.roles->lookup()).join(u'\n');
            meaning = Semantic::Warning;
        }
        line.note->setText(text);
        line.note->setVisible(!text.isEmpty());
        colourNote(line.note, meaning);
        line.editor->setAccessibleDescription(text);
        if (auto *proxy = line.editor->focusProxy())
            proxy->setAccessibleDescription(text);
    }
    const auto grant = m_draft->grantRefusal(actor, m_context.roles->lookup());
    const int wrong = int(errors().size());
    if (grant) {
        m_summary->setText(ErrorText::reason(*grant));
        colourNote(m_summary, Semantic::Error);
    } else if (m_tried && wrong > 0) {
        m_summary->setText(tr("%n field(s) must be mended first.", nullptr, wrong));
        colourNote(m_summary, Semantic::Error);
    }
    m_summary->setVisible(grant || (m_tried && wrong > 0));
}

/// Where saving is not that of the one record, only what stands in the form can be mended here.
QList<FieldError> RecordForm::errors() const
{
    if (!m_submit)
        return m_draft->errors();
    QList<FieldError> shown;
    for (const auto &line : m_lines) {
        if (auto error = m_draft->error(line.field->key))
            shown.append(*error);
    }
    return shown;
}

void RecordForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    showState();
}

void RecordForm::save()
{
    if (!m_saving.isEmpty() || !m_draft)
        return;
    m_tried = true;
    showState();
    if (!errors().isEmpty()) {
        for (const auto &line : m_lines) {
            if (m_draft->error(line.field->key)) {
                if (m_more && !line.editor->isVisible())
                    m_more->setChecked(true);
                line.editor->setFocus(Qt::TabFocusReason);
                break;
            }
        }
        return;
    }
    if (m_draft->grantRefusal(m_context.actions->actor(), m_context.roles->lookup()))
        return;
    const auto intents = m_draft->intents();
    if (m_submit) {
        const auto entries = m_submit(m_draft->row());
        if (entries.isEmpty())
            return;
        m_saving = QSet<QUuid>(entries.begin(), entries.end());
    } else if (intents.isEmpty()) {
        emit saved();
        return;
    } else {
        m_saving = {m_draft->isNew() ? m_context.actions->create(m_draft->key(), m_draft->row())
                                     : m_context.actions->edit(m_draft->key(), intents)};
    }
    setBusy(true);
}

void RecordForm::revert()
{
    for (const auto &line : std::as_const(m_lines)) {
        if (m_draft && m_draft->isDirty(line.field->key))
            m_draft->revert(line.field->key);
    }
}

void RecordForm::cancel()
{
    if (m_saving.isEmpty())
        emit cancelled();
}
