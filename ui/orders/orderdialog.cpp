// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "orderdialog.h"

#include "models/accountactions.h"
#include "models/approverindex.h"
#include "models/entities/order.h"
#include "models/entities/validation.h"
#include "models/errortext.h"
#include "models/orderdecisions.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostOrdersNamed = 8;

QString titleOf(OrderDialog::Kind kind, int count)
{
    switch (kind) {
    case OrderDialog::Kind::Approve:
        return OrderDialog::tr("Approve %n order(s)", nullptr, count);
    case OrderDialog::Kind::Reject:
        return OrderDialog::tr("Reject %n order(s)", nullptr, count);
    case OrderDialog::Kind::PassOn:
        return OrderDialog::tr("Pass on %n order(s)", nullptr, count);
    case OrderDialog::Kind::TakeOver:
        break;
    }
    return OrderDialog::tr("Take over %n order(s)", nullptr, count);
}

QString verbOf(OrderDialog::Kind kind)
{
    switch (kind) {
    case OrderDialog::Kind::Approve:
        return OrderDialog::tr("&Approve");
    case OrderDialog::Kind::Reject:
        return OrderDialog::tr("&Reject");
    case OrderDialog::Kind::PassOn:
        return OrderDialog::tr("&Pass on");
    case OrderDialog::Kind::TakeOver:
        break;
    }
    return OrderDialog::tr("&Take over");
}

QString commandOf(OrderDialog::Kind kind)
{
    return kind == OrderDialog::Kind::Approve ? u"approve"_s : kind == OrderDialog::Kind::Reject ? u"reject"_s : u"reassign"_s;
}

QString explanationOf(OrderDialog::Kind kind)
{
    switch (kind) {
    case OrderDialog::Kind::Approve:
        return OrderDialog::tr("They are ordered as soon as the service has your approval.");
    case OrderDialog::Kind::Reject:
        return OrderDialog::tr("The buyer is told, with your comment.");
    case OrderDialog::Kind::PassOn:
        return OrderDialog::tr("Somebody else decides instead of those who should.");
    case OrderDialog::Kind::TakeOver:
        break;
    }
    return OrderDialog::tr("You decide instead of those who should.");
}

/// The sum in each currency; a company has one.
QString sumOf(const QList<QJsonObject> &orders, const Format &format)
{
    QMap<QString, qint64> sums;
    for (const auto &order : orders)
        sums[order["total"_L1]["currency"_L1].toString()] += order["total"_L1]["amount"_L1].toInteger();
    QStringList texts;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        texts.append(format.money({sum.value(), sum.key()}));
    return texts.join(u" + "_s);
}

} // namespace

OrderDialog::OrderDialog(Kind kind, const QList<QJsonObject> &orders, int leftOut, OrderDecisions *decisions, const PageContext &context,
                         QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_orders(orders)
    , m_decisions(decisions)
    , m_context(context)
    , m_comment(new QPlainTextEdit(this))
    , m_note(DialogParts::semanticLabel(Semantic::Error, this))
    , m_failure(DialogParts::semanticLabel(Semantic::Error, this))
    , m_buttons(new QDialogButtonBox(this))
    , m_submit(m_buttons->addButton(verbOf(kind), QDialogButtonBox::ActionRole))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto title = titleOf(kind, int(orders.size()));
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(title, this));
    addOrders(orders, leftOut);
    layout->addWidget(plainLabel(explanationOf(kind), this));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (kind == Kind::PassOn) {
        m_people = new QComboBox(this);
        m_peopleNote = DialogParts::semanticLabel(Semantic::Error, this);
        m_peopleNote->hide();
        m_people->setAccessibleName(tr("Who shall decide"));
        form->addRow(tr("&Who shall decide *"), m_people);
        form->addRow(m_peopleNote);
        connect(m_people, &QComboBox::activated, this, &OrderDialog::follow);
        connect(context.approvers, &ApproverIndex::changed, this, &OrderDialog::fillPeople);
        fillPeople();
    }
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_comment->setAccessibleName(tr("Comment"));
    m_note->hide();
    auto *label = new QLabel(kind == Kind::Approve ? tr("&Comment") : tr("&Comment *"), this);
    label->setBuddy(m_comment);
    form->addRow(label, m_comment);
    form->addRow(m_note);
    layout->addLayout(form);
    m_failure->hide();
    layout->addWidget(m_failure);
    layout->addStretch(1);
    layout->addWidget(m_buttons);

    m_submit->setDefault(true);
    m_submit->setShortcut(Qt::CTRL | Qt::Key_Return); // Return makes a new line in the comment
    m_buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_submit, &QPushButton::clicked, this, &OrderDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &OrderDialog::follow);
    connect(decisions, &OrderDecisions::kept, this, [this](const std::optional<Error> &error) {
        if (!m_busy)
            return;
        if (!error)
            return accept();
        // What is on disk already is not to be decided once more.
        m_orders.removeIf([this](const QJsonObject &order) { return m_decisions->last().orders.contains(order); });
        setBusy(false);
        m_failure->setText(tr("It was not saved. %1").arg(ErrorText::describe(*error)));
        m_failure->show();
        DialogParts::fitHeight(this);
    });
    DialogParts::orderTabs(m_buttons);
    resize(DialogParts::textSize(this, 72, 1).width(), 0);
    DialogParts::fitHeight(this);
    if (m_people)
        m_people->setFocus();
    else if (kind == Kind::Approve)
        m_submit->setFocus();
    else
        m_comment->setFocus();
}

void OrderDialog::addOrders(const QList<QJsonObject> &orders, int leftOut)
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    const auto line = [this](const QJsonObject &order) {
        Money total;
        if (!fromJson(order["total"_L1], total))
            total = {};
        return tr("%1 – %2 – %3 incl. VAT", "order number, buyer, amount")
            .arg(order["number"_L1].toString(), order["placedByName"_L1].toString(), m_context.format.money(total));
    };
    if (orders.size() > 1)
        layout->addWidget(plainLabel(tr("%n order(s), in all %1 incl. VAT", nullptr, int(orders.size())).arg(sumOf(orders, m_context.format)), this));
    QStringList lines;
    for (const auto &order : orders.first(std::min<qsizetype>(orders.size(), mostOrdersNamed)))
        lines.append(line(order));
    if (orders.size() > mostOrdersNamed)
        lines.append(tr("and %n more", nullptr, int(orders.size() - mostOrdersNamed)));
    layout->addWidget(plainLabel(lines.join(u'\n'), this));
    if (leftOut > 0) {
        auto *note = DialogParts::semanticLabel(Semantic::Warning, this);
        note->setText(tr("%n of the selected orders are not for you to decide and are left out.", nullptr, leftOut));
        layout->addWidget(note);
    }
}

void OrderDialog::fillPeople()
{
    const auto chosen = m_people->currentData().toString();
    const auto isBuyer = [this](const QString &id) {
        return std::any_of(m_orders.begin(), m_orders.end(), [&](const QJsonObject &order) { return order["placedBy"_L1] == id; });
    };
    m_people->clear();
    m_people->addItem(tr("Choose …"));
    for (const auto &each : m_context.approvers->approvers()) {
        if (each.id != m_context.actions->identity().userId && !isBuyer(each.id))
            m_people->addItem(each.name, each.id);
    }
    m_people->setCurrentIndex(std::max(0, m_people->findData(chosen)));
}

QString OrderDialog::whatIsWrong() const
{
    const auto text = m_comment->toPlainText();
    const auto &field = *findField(RecordType::Group, u"description"_s); // a free text like any other
    if (m_kind != Kind::Approve && text.trimmed().isEmpty())
        return ErrorText::reason(u"required"_s);
    const auto error = checkValue(field, text);
    return error ? ErrorText::describe(*error) : QString();
}

QString OrderDialog::problem() const
{
    return m_note->isHidden() ? m_failure->isHidden() ? QString() : m_failure->text() : m_note->text();
}

void OrderDialog::follow()
{
    const auto wrong = m_tried ? whatIsWrong() : QString();
    m_note->setText(wrong);
    m_note->setVisible(!wrong.isEmpty());
    m_comment->setAccessibleDescription(wrong);
    if (m_people) {
        const auto missing = m_tried && m_people->currentIndex() <= 0 ? ErrorText::reason(u"required"_s) : QString();
        m_peopleNote->setText(missing);
        m_peopleNote->setVisible(!missing.isEmpty());
        m_people->setAccessibleDescription(missing);
    }
    DialogParts::fitHeight(this);
}

void OrderDialog::submit()
{
    if (m_busy)
        return;
    m_tried = true;
    m_failure->hide();
    follow();
    if (m_people && m_people->currentIndex() <= 0)
        return m_people->setFocus();
    if (!whatIsWrong().isEmpty())
        return m_comment->setFocus();
    QJsonObject arguments;
    if (const auto text = m_comment->toPlainText().trimmed(); !text.isEmpty())
        arguments[u"comment"_s] = text;
    if (m_kind == Kind::PassOn)
        arguments[u"approverIds"_s] = QJsonArray{m_people->currentData().toString()};
    else if (m_kind == Kind::TakeOver)
        arguments[u"approverIds"_s] = QJsonArray{m_context.actions->identity().userId};
    setBusy(true);
    if (!m_decisions->decide(commandOf(m_kind), m_orders, arguments))
        setBusy(false);
}

void OrderDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setEnabled(!busy);
    m_comment->setReadOnly(busy);
}
