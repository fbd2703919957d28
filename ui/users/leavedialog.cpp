// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "leavedialog.h"

#include "models/accountactions.h"
#include "models/administrators.h"
#include "models/entities/json.h"
#include "models/errortext.h"
#include "models/recordtexts.h"
#include "models/roleindex.h"
#include "models/whenready.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/draftkeeper.h"
#include "ui/plaintext.h"
#include "ui/referenceeditors.h"
#include "ui/valueeditors.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr LeavePart partsInOrder[] = {LeavePart::End, LeavePart::ApproverLists, LeavePart::Orders, LeavePart::Delegations, LeavePart::Budgets};
constexpr int mostNames = 4; ///< the rest is counted

} // namespace

LeaveDialog::LeaveDialog(const CacheRow &user, const Administrators &administrators, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_administrators(administrators)
    , m_userId(user.id)
    , m_name(RecordTexts::title(RecordType::User, user.row))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Employee leaves"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("%1 leaves").arg(m_name), this));
    layout->addLayout(makeChoices());
    layout->addWidget(headingLabel(tr("What will happen"), this));
    for (const auto part : partsInOrder)
        addPart(part, layout);
    m_remarks = DialogParts::mutedLabel({}, this);
    layout->addWidget(m_remarks);
    layout->addStretch(1);
    m_state = plainLabel(tr("Looking at what this touches …"), this);
    layout->addWidget(m_state);

    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Ca&rry out"), QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("&Cancel"));
    m_go->setDefault(true);
    m_go->setEnabled(false);
    layout->addWidget(buttons);
    DialogParts::orderTabs(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LeaveDialog::perform);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(context.actions, &AccountActions::editStored, this, [this](const QUuid &id) {
        if (!m_saving.remove(id) || !m_saving.isEmpty())
            return;
        m_context.drafts->dropChoices(draftName());
        emit performed(m_name, m_steps);
        accept();
    });
    connect(context.actions, &AccountActions::editFailed, this, [this](const QUuid &id, const Error &error) {
        if (m_saving.contains(id))
            fail(error);
    });
    connect(this, &QDialog::rejected, this, [this] { m_context.drafts->dropChoices(draftName()); });
    findLeaveFacts(context.cache, m_userId, QDate::currentDate(), this, [this](const Result<LeaveFacts> &answer) { takeFacts(answer); });
    takeDraft();
    follow();
    resize(DialogParts::textSize(this, 84, 30));
    m_atOnce->setFocus();
}

QFormLayout *LeaveDialog::makeChoices()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *when = new QHBoxLayout;
    m_atOnce = new QRadioButton(tr("&At once"), this);
    m_later = new QRadioButton(tr("After the &last day:"), this);
    m_atOnce->setChecked(true);
    m_day = new DayEditor(m_context.format, this);
    m_day->setName(tr("Last day"));
    m_day->setValue(toJson(QDate::currentDate()), {});
    when->addWidget(m_atOnce);
    when->addWidget(m_later);
    when->addWidget(m_day);
    when->addStretch(1);
    form->addRow(plainLabel(tr("When"), this), when);
    m_successorEditor = new UserEditor(m_context, this);
    m_successorEditor->setName(tr("Approves instead"));
    m_successorLabel = plainLabel(tr("Approves instead"), this);
    m_successorLabel->setBuddy(m_successorEditor->focusProxy());
    form->addRow(m_successorLabel, m_successorEditor);
    m_comment = new QLineEdit(tr("%1 leaves.").arg(m_name), this);
    m_comment->setMaxLength(2'000);
    m_commentLabel = plainLabel(tr("Comment to the orders"), this);
    m_commentLabel->setBuddy(m_comment);
    form->addRow(m_commentLabel, m_comment);
    connect(m_later, &QRadioButton::clicked, this, &LeaveDialog::keepDraft);
    connect(m_atOnce, &QRadioButton::clicked, this, &LeaveDialog::keepDraft);
    connect(m_later, &QRadioButton::toggled, this, &LeaveDialog::follow);
    connect(m_day, &DayEditor::edited, this, [this] {
        m_later->setChecked(true);
        follow();
        keepDraft();
    });
    connect(m_successorEditor, &UserEditor::edited, this, [this] {
        takeSuccessor();
        keepDraft();
    });
    connect(m_comment, &QLineEdit::textChanged, this, &LeaveDialog::follow);
    connect(m_comment, &QLineEdit::textEdited, this, &LeaveDialog::keepDraft);
    return form;
}

void LeaveDialog::addPart(LeavePart part, QVBoxLayout *layout)
{
    Line line{nullptr, plainLabel({}, this)};
    auto *row = new QHBoxLayout;
    if (part != LeavePart::End) {
        line.box = new QCheckBox(this);
        line.box->setChecked(true);
        row->addWidget(line.box, 0, Qt::AlignTop);
        connect(line.box, &QCheckBox::toggled, this, &LeaveDialog::follow);
        connect(line.box, &QCheckBox::clicked, this, &LeaveDialog::keepDraft);
    }
    row->addWidget(line.text, 1);
    layout->addLayout(row);
    m_lines.insert(part, line);
}

void LeaveDialog::takeFacts(const Result<LeaveFacts> &answer)
{
    if (!answer) {
        m_state->setText(ErrorText::describe(answer.error()));
        return;
    }
    m_state->hide();
    auto facts = *answer;
    facts.isLastAdministrator = !m_administrators.remainWithout({m_userId});
    m_plan.emplace(facts, m_context.actions->actor(), m_context.roles->lookup(), QDate::currentDate());
    follow();
}

void LeaveDialog::takeSuccessor()
{
    m_successor.reset();
    const auto id = m_successorEditor->value().toString();
    follow();
    if (id.isEmpty() || id == m_userId)
        return;
    whenReady(this, m_context.cache->row({RecordType::User, id}), [this, id](const Result<CacheRow> &row) {
        if (row && m_successorEditor->value().toString() == id)
            m_successor = *row;
        follow();
    });
}

QString LeaveDialog::draftName() const
{
    return u"leave/"_s + m_userId;
}

/// What was chosen here when the program ended in the middle of it.
void LeaveDialog::takeDraft()
{
    const auto draft = m_context.drafts->choices(draftName());
    if (draft.isEmpty())
        return;
    m_day->setValue(draft["lastDay"_L1], {});
    (draft["later"_L1].toBool() ? m_later : m_atOnce)->setChecked(true);
    m_successorEditor->setValue(draft["successor"_L1], {});
    m_comment->setText(draft["comment"_L1].toString());
    const auto without = draft["without"_L1].toArray();
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        if (it->box)
            it->box->setChecked(!without.contains(int(it.key())));
    }
    takeSuccessor();
}

void LeaveDialog::keepDraft()
{
    QJsonArray without;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        if (it->box && !it->box->isChecked())
            without.append(int(it.key()));
    }
    m_context.drafts->keepChoices(draftName(),
                                  {{u"later"_s, m_later->isChecked()},
                                   {u"lastDay"_s, m_day->value()},
                                   {u"successor"_s, m_successorEditor->value()},
                                   {u"comment"_s, m_comment->text()},
                                   {u"without"_s, without}});
}

LeaveChoices LeaveDialog::choices() const
{
    LeaveChoices result;
    if (m_later->isChecked() && !fromJson(m_day->value(), result.lastDay))
        result.lastDay = {};
    result.successor = m_successor;
    result.comment = m_comment->text().trimmed();
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        if (!it->box || it->box->isChecked())
            result.parts.insert(it.key());
    }
    return result;
}

void LeaveDialog::follow()
{
    const auto now = choices();
    const bool hasDay = m_atOnce->isChecked() || now.lastDay.isValid();
    const bool approves = m_plan && (!m_plan->facts().groups.isEmpty() || !m_plan->facts().orders.isEmpty());
    const bool passesOn = m_plan && !m_plan->touched(LeavePart::Orders, now).isEmpty() && now.parts.contains(LeavePart::Orders)
        && m_plan->whyNot(LeavePart::Orders, now).isEmpty();
    for (auto *widget : {static_cast<QWidget *>(m_successorLabel), static_cast<QWidget *>(m_successorEditor)})
        widget->setVisible(approves);
    for (auto *widget : {static_cast<QWidget *>(m_commentLabel), static_cast<QWidget *>(m_comment)})
        widget->setVisible(passesOn);
    for (const auto part : partsInOrder)
        showPart(part);
    const auto said = m_plan ? remarks(now) : QStringList();
    m_remarks->setText(said.join(u'\n'));
    m_remarks->setVisible(!said.isEmpty());
    const bool lacksComment = passesOn && now.comment.isEmpty();
    m_go->setEnabled(m_plan && hasDay && !lacksComment && m_saving.isEmpty() && m_plan->whyNot(LeavePart::End, now).isEmpty());
    if (!m_plan || !m_saving.isEmpty())
        return;
    m_state->setText(!hasDay ? tr("Choose the last day.") : lacksComment ? tr("Write a comment to the orders.") : QString());
    m_state->setVisible(!m_state->text().isEmpty());
}

void LeaveDialog::showPart(LeavePart part)
{
    const auto now = choices();
    const auto &line = m_lines[part];
    const bool touches = m_plan && !m_plan->touched(part, now).isEmpty();
    line.text->setVisible(touches);
    if (line.box)
        line.box->setVisible(touches);
    if (!touches)
        return;
    const auto whyNot = m_plan->whyNot(part, now);
    const auto text = describe(part, now);
    line.text->setText(whyNot.isEmpty() ? text : tr("%1 – Not possible: %2", "what would happen, and why it cannot").arg(text, whyNot));
    line.text->setEnabled(whyNot.isEmpty());
    if (line.box) {
        line.box->setEnabled(whyNot.isEmpty());
        line.box->setAccessibleName(line.text->text());
    }
}

QString LeaveDialog::namesOf(RecordType type, const QList<CacheRow> &records) const
{
    QStringList names;
    for (const auto &record : records.first(std::min<qsizetype>(records.size(), mostNames)))
        names.append(RecordTexts::title(type, record.row));
    const auto listed = names.join(u", "_s);
    return records.size() > mostNames ? tr("%1 and %n more", nullptr, int(records.size()) - mostNames).arg(listed) : listed;
}

QString LeaveDialog::describeEnd(const LeaveChoices &choices) const
{
    if (!choices.lastDay.isValid())
        return tr("%1 is disabled at once: signed out, and can neither order nor approve. Roles, payment methods and limits are kept.").arg(m_name);
    return tr("%1 is disabled when %2 is over. Until then nothing else changes for them.").arg(m_name, m_context.format.day(choices.lastDay));
}

QString LeaveDialog::describe(LeavePart part, const LeaveChoices &choices) const
{
    const auto records = m_plan->touched(part, choices);
    const int count = int(records.size());
    const auto successor = choices.successor ? RecordTexts::title(RecordType::User, choices.successor->row) : QString();
    switch (part) {
    case LeavePart::End:
        return describeEnd(choices);
    case LeavePart::ApproverLists: {
        const auto names = namesOf(RecordType::Group, records);
        return choices.successor ? tr("%2 takes their place as approver in %n group(s): %1", nullptr, count).arg(names, successor)
                                 : tr("No longer approver in %n group(s): %1", nullptr, count).arg(names);
    }
    case LeavePart::Orders:
        return choices.successor ? tr("%n waiting order(s) are passed on to %1.", nullptr, count).arg(successor)
                                 : tr("%n waiting order(s) are passed on.", nullptr, count);
    case LeavePart::Delegations: {
        const auto names = namesOf(RecordType::User, records);
        return choices.lastDay.isValid() ? tr("%n delegation(s) to them end on that day at the latest: %1", nullptr, count).arg(names)
                                         : tr("%n delegation(s) to them end: %1", nullptr, count).arg(names);
    }
    case LeavePart::Budgets:
        break;
    }
    const auto names = namesOf(RecordType::Budget, records);
    return choices.lastDay.isValid() ? tr("%n budget(s) of their own end on that day at the latest: %1", nullptr, count).arg(names)
                                     : tr("%n budget(s) of their own end: %1", nullptr, count).arg(names);
}

QStringList LeaveDialog::remarks(const LeaveChoices &choices) const
{
    QStringList lines;
    const auto &facts = m_plan->facts();
    if (facts.ownWaitingOrders > 0)
        lines.append(tr("%n order(s) of theirs wait for approval, and can still be decided.", nullptr, int(facts.ownWaitingOrders)));
    const auto bare = m_plan->groupsWithoutApprover(choices);
    if (!bare.isEmpty() && choices.parts.contains(LeavePart::ApproverLists) && m_plan->whyNot(LeavePart::ApproverLists, choices).isEmpty()) {
        lines.append(tr("%n group(s) are left without an approver of their own; those of the group above approve, or the administrators: %1", nullptr,
                        int(bare.size()))
                         .arg(namesOf(RecordType::Group, bare)));
    }
    const auto left = facts.orders.size() - m_plan->touched(LeavePart::Orders, choices).size();
    if (left > 0)
        lines.append(tr("%n waiting order(s) that you or the successor placed go to the other approvers.", nullptr, int(left)));
    return lines;
}

void LeaveDialog::perform()
{
    const auto steps = m_plan->steps(choices());
    m_steps = int(steps.size());
    for (const auto &step : steps) {
        m_saving.insert(step.command.isEmpty() ? m_context.actions->edit(step.key, step.intents)
                                               : m_context.actions->command(step.key, step.command, step.seen, step.arguments));
    }
    follow();
}

void LeaveDialog::fail(const Error &error)
{
    m_saving.clear();
    follow();
    m_state->setText(tr("It was not saved. %1").arg(ErrorText::describe(error)));
    m_state->show();
}
