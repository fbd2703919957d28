// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "valueeditors.h"

#include "plaintext.h"

#include "models/accountactions.h"
#include "ui/look/icons.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

QHBoxLayout *tightRow(QWidget *owner)
{
    auto *layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

/// Shows a text in silence. An editor hears every other change of its line: aids write without keys.
void showText(QLineEdit *line, const QString &text)
{
    const QSignalBlocker quiet(line);
    line->setText(text);
}

/// What a date field without a date stands on; no record has a day so early.
const QDate noDay(1900, 1, 1);

/// Leaves by Tab at once: Qt's own goes from day to month to year first, and without a date never gets out.
class DayEdit : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace

TextEditor::TextEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    tightRow(this)->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

void TextEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    if (m_line->text() != value.toString())
        showText(m_line, value.toString());
}

QJsonValue TextEditor::value() const
{
    return m_line->text();
}

LongTextEditor::LongTextEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_text(new QPlainTextEdit(this))
{
    tightRow(this)->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 12);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

void LongTextEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    if (m_text->toPlainText() == value.toString())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(value.toString());
}

QJsonValue LongTextEditor::value() const
{
    return m_text->toPlainText();
}

BooleanEditor::BooleanEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(tr("Yes"), this))
{
    tightRow(this)->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

void BooleanEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    m_box->setChecked(value.toBool());
}

QJsonValue BooleanEditor::value() const
{
    return m_box->isChecked();
}

NumberEditor::NumberEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QSpinBox(this))
{
    auto *layout = tightRow(this);
    layout->addWidget(m_box);
    layout->addStretch(1);
    setFocusProxy(m_box);
    m_box->setRange(field.type == FieldType::Percent ? 1 : 0, field.maximum > 0 ? field.maximum : 1'000'000'000);
    if (field.type == FieldType::Percent)
        m_box->setSuffix(QString(QChar::Nbsp) + u'%');
    m_box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_box, &QSpinBox::valueChanged, this, &FieldEditor::edited);
}

void NumberEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    const QSignalBlocker quiet(m_box);
    m_box->setValue(value.toInt());
}

QJsonValue NumberEditor::value() const
{
    return m_box->value();
}

MoneyEditor::MoneyEditor(const PageContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_format(context.format)
    , m_currency(context.actions->identity().currency)
    , m_line(new QLineEdit(this))
    , m_understood(plainLabel({}, this))
{
    auto *layout = tightRow(this);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_understood, 1);
    setFocusProxy(m_line);
    m_line->setAlignment(Qt::AlignRight);
    m_understood->setWordWrap(false);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showUnderstood();
        emit edited();
    });
}

void MoneyEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    // While it is being typed, the text is the person's: only another amount replaces it.
    if (sameValue(value, this->value()))
        return;
    Money money;
    if (fromJson(value, money))
        showText(m_line, m_format.editedAmount(money));
    else
        showText(m_line, value.toString());
    showUnderstood();
}

QJsonValue MoneyEditor::value() const
{
    const auto text = m_line->text().trimmed();
    if (text.isEmpty())
        return QJsonValue::Null;
    const auto money = m_format.parseMoney(text, m_currency);
    return money ? toJson(*money) : QJsonValue(text);
}

void MoneyEditor::showUnderstood()
{
    const auto money = m_format.parseMoney(m_line->text(), m_currency);
    m_understood->setText(money ? m_format.money(*money) : QString());
}

DayEditor::DayEditor(const Format &format, QWidget *parent)
    : FieldEditor(parent)
    , m_date(new DayEdit(this))
    , m_clear(new QToolButton(this))
{
    auto *layout = tightRow(this);
    layout->addWidget(m_date);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    setFocusProxy(m_date);
    m_date->setLocale(format.options().locale);
    m_date->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(noDay);
    m_date->setMaximumDate(QDate(9999, 12, 31));
    m_date->setSpecialValueText(tr("No date"));
    m_date->setDate(noDay);
    m_clear->setEnabled(false);
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(u"00.00.0000"_s) + 56);
    m_date->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    m_clear->setIcon(icon(Icon::Cancel));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Remove the date"));
    m_clear->setAccessibleName(m_clear->toolTip());
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_clear->setEnabled(day != noDay);
        emit edited();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] { m_date->setDate(noDay); });
}

void DayEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    const QSignalBlocker quiet(m_date);
    QDate day;
    m_date->setDate(fromJson(value, day) && day.isValid() ? day : noDay);
    m_clear->setEnabled(m_date->date() != noDay);
}

QJsonValue DayEditor::value() const
{
    return m_date->date() == noDay ? QJsonValue(QJsonValue::Null) : toJson(m_date->date());
}

AddressEditor::AddressEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_street(new QLineEdit(this))
    , m_postalCode(new QLineEdit(this))
    , m_city(new QLineEdit(this))
    , m_country(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_street);
    auto *second = new QHBoxLayout;
    second->addWidget(m_postalCode, 1);
    second->addWidget(m_city, 3);
    second->addWidget(m_country, 1);
    layout->addLayout(second);
    setFocusProxy(m_street);
    const std::pair<QLineEdit *, QString> parts[] = {
        {m_street, tr("Street")}, {m_postalCode, tr("Postal code")}, {m_city, tr("City")}, {m_country, tr("Country code")}};
    for (const auto &[line, name] : parts) {
        line->setPlaceholderText(name);
        line->setAccessibleName(name);
        connect(line, &QLineEdit::textChanged, this, &FieldEditor::edited);
    }
}

void AddressEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    if (value.isObject() && value == this->value())
        return;
    showText(m_street, value["street"_L1].toString());
    showText(m_postalCode, value["postalCode"_L1].toString());
    showText(m_city, value["city"_L1].toString());
    showText(m_country, value["country"_L1].toString());
}

QJsonValue AddressEditor::value() const
{
    return QJsonObject{{u"street"_s, m_street->text()},
                       {u"postalCode"_s, m_postalCode->text()},
                       {u"city"_s, m_city->text()},
                       {u"country"_s, m_country->text()}};
}
