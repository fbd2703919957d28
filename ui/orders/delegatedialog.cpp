// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "delegatedialog.h"

#include "models/accountactions.h"
#include "models/approverindex.h"
#include "models/errortext.h"
#include "models/recordviewer.h"
#include "models/titleindex.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/plaintext.h"
#include "ui/valueeditors.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

QDate today(const PageContext &context)
{
    return QDateTime::currentDateTimeUtc().toTimeZone(context.format.options().zone).date();
}

QDate dayIn(const DayEditor *editor)
{
    QDate day;
    return fromJson(editor->value(), day) ? day : QDate();
}

} // namespace

DelegateDialog::DelegateDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_person(new RecordViewer(context.cache, context.titles, this))
    , m_people(new QComboBox(this))
    , m_peopleNote(DialogParts::semanticLabel(Semantic::Error, this))
    , m_from(new DayEditor(context.format, this))
    , m_to(new DayEditor(context.format, this))
    , m_daysNote(DialogParts::semanticLabel(Semantic::Error, this))
    , m_failure(DialogParts::semanticLabel(Semantic::Error, this))
    , m_buttons(new QDialogButtonBox(this))
    , m_save(m_buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole))
    , m_end(m_buttons->addButton(tr("&Remove delegate"), QDialogButtonBox::DestructiveRole))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delegate"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("Who decides while you are away"), this));
    layout->addWidget(plainLabel(tr("From the first day to the last, both included, your delegate decides on the orders that wait for you, as you still can."), this));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_people->setAccessibleName(tr("Delegate"));
    form->addRow(tr("&Delegate *"), m_people);
    form->addRow(m_peopleNote);
    m_from->setValue(toJson(today(context)), {});
    m_to->setValue(toJson(today(context).addDays(7)), {});
    for (const auto &[title, editor] : {std::pair{tr("&From *"), m_from}, std::pair{tr("&To *"), m_to}}) {
        auto *label = new QLabel(title, this);
        label->setBuddy(editor->focusProxy());
        form->addRow(label, editor);
        connect(editor, &DayEditor::edited, this, &DelegateDialog::follow);
    }
    m_from->setName(tr("From"));
    m_to->setName(tr("To"));
    form->addRow(m_daysNote);
    layout->addLayout(form);
    layout->addWidget(m_failure);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    for (auto *note : {m_peopleNote, m_daysNote, m_failure})
        note->hide();
    m_end->hide();
    m_save->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);

    connect(m_save, &QPushButton::clicked, this, &DelegateDialog::submit);
    connect(m_end, &QPushButton::clicked, this, [this] { save(QJsonValue::Null, tr("Nobody decides in your place any more.")); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_people, &QComboBox::activated, this, [this] {
        m_chosen = m_people->currentData().toString();
        follow();
    });
    connect(context.approvers, &ApproverIndex::changed, this, &DelegateDialog::fillPeople);
    connect(m_person, &RecordViewer::changed, this, &DelegateDialog::showPerson);
    connect(context.actions, &AccountActions::editStored, this, [this](const QUuid &id) {
        if (id != m_saving)
            return;
        emit saved(m_sentence);
        accept();
    });
    connect(context.actions, &AccountActions::editFailed, this, [this](const QUuid &id, const Error &error) {
        if (id != m_saving)
            return;
        setBusy(false);
        m_failure->setText(tr("It was not saved. %1").arg(ErrorText::describe(error)));
        m_failure->show();
        DialogParts::fitHeight(this);
    });
    context.approvers->renew();
    fillPeople();
    m_person->setKey(RecordKey{RecordType::User, context.actions->identity().userId});
    DialogParts::orderTabs(m_buttons);
    resize(DialogParts::textSize(this, 64, 1).width(), 0);
    DialogParts::fitHeight(this);
    m_people->setFocus();
}

void DelegateDialog::fillPeople()
{
    m_people->clear();
    m_people->addItem(tr("Choose …"));
    for (const auto &each : m_context.approvers->approvers()) {
        if (each.id != m_context.actions->identity().userId)
            m_people->addItem(each.name, each.id);
    }
    const bool nobody = m_people->count() == 1;
    m_people->setCurrentIndex(std::max(0, m_people->findData(m_chosen)));
    m_people->setEnabled(!nobody);
    if (nobody) {
        m_peopleNote->setText(m_context.approvers->isKnown()
                                  ? tr("Nobody else may approve orders at present.")
                                  : tr("Who may approve orders has not been received from the service yet."));
    }
    if (nobody || !m_tried)
        m_peopleNote->setVisible(nobody);
    DialogParts::fitHeight(this);
}

void DelegateDialog::showPerson()
{
    if (m_shown || m_person->phase() != RecordViewer::Phase::Present)
        return;
    m_shown = true;
    std::optional<Delegate> delegate;
    if (!fromJson(m_person->row()["delegate"_L1], delegate) || !delegate)
        return;
    m_chosen = delegate->userId;
    m_from->setValue(toJson(delegate->from), {});
    m_to->setValue(toJson(delegate->to), {});
    m_people->setCurrentIndex(std::max(0, m_people->findData(m_chosen)));
    m_end->show();
    DialogParts::orderTabs(m_buttons);
}

/// Answers whether there are none.
bool DelegateDialog::showFaults()
{
    const auto person = m_people->currentIndex() <= 0 ? ErrorText::reason(u"required"_s) : QString();
    const auto from = dayIn(m_from);
    const auto to = dayIn(m_to);
    const auto days = !from.isValid() || !to.isValid() ? ErrorText::reason(u"required"_s)
        : to < from                                    ? ErrorText::reason(u"ends-before-start"_s)
        : to < today(m_context)                        ? tr("These days are over.")
                                                       : QString();
    for (const auto &[note, text] : {std::pair{m_peopleNote, person}, std::pair{m_daysNote, days}}) {
        note->setText(text);
        note->setVisible(!text.isEmpty());
    }
    m_people->setAccessibleDescription(person);
    m_to->setAccessibleDescription(days);
    DialogParts::fitHeight(this);
    return person.isEmpty() && days.isEmpty();
}

void DelegateDialog::follow()
{
    m_failure->hide();
    if (m_tried)
        showFaults();
}

void DelegateDialog::submit()
{
    m_tried = true;
    if (!m_saving.isNull())
        return;
    if (!showFaults()) {
        if (m_people->currentIndex() <= 0)
            m_people->setFocus();
        else
            m_to->setFocus();
        return;
    }
    const Delegate delegate{m_people->currentData().toString(), dayIn(m_from), dayIn(m_to)};
    save(toJson(delegate), tr("%1 decides in your place from %2 to %3.")
                               .arg(m_people->currentText(), m_context.format.day(delegate.from), m_context.format.day(delegate.to)));
}

void DelegateDialog::save(const QJsonValue &delegate, const QString &sentence)
{
    if (m_person->phase() != RecordViewer::Phase::Present)
        return;
    m_sentence = sentence;
    setBusy(true);
    const RecordKey key{RecordType::User, m_context.actions->identity().userId};
    m_saving = m_context.actions->edit(key, {{u"delegate"_s, m_person->row()["delegate"_L1], delegate}});
}

void DelegateDialog::setBusy(bool busy)
{
    if (!busy)
        m_saving = {};
    m_save->setEnabled(!busy);
    m_end->setEnabled(!busy);
}
