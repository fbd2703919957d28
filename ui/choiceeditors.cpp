// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "choiceeditors.h"

#include "models/recordtexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostCheckBoxes = 5;
constexpr int listedRows = 7;

void fillLayout(QWidget *owner, QWidget *content)
{
    auto *layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

QStringList knownCodes(FieldType type)
{
    if (type == FieldType::Language)
        return RecordTexts::languages();
    if (type == FieldType::Country)
        return {u"NO"_s, u"SE"_s, u"DK"_s, u"FI"_s};
    QStringList zones;
    for (const auto &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            zones.append(QString::fromLatin1(id));
    }
    return zones;
}

QString codeText(FieldType type, const QString &code)
{
    if (type == FieldType::Language)
        return RecordTexts::language(code);
    if (type == FieldType::Country)
        return RecordTexts::country(code);
    return code;
}

} // namespace

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox(this))
{
    fillLayout(this, m_box);
    setFocusProxy(m_box);
    for (const auto &choice : field.choices)
        m_box->addItem(RecordTexts::choice(choice), QString(choice.wire));
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

void ChoiceEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    const auto wire = value.toString();
    if (m_box->findData(wire) < 0 && !wire.isEmpty())
        m_box->addItem(wire, wire); // a newer service knows more than we do
    m_box->setCurrentIndex(m_box->findData(wire));
}

QJsonValue ChoiceEditor::value() const
{
    return m_box->currentIndex() < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(m_box->currentData().toString());
}

CodeEditor::CodeEditor(FieldType type, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox(this))
{
    fillLayout(this, m_box);
    setFocusProxy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(18);
    const auto codes = knownCodes(type);
    for (const auto &code : codes)
        m_box->addItem(codeText(type, code), code);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

void CodeEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    const auto code = value.toString();
    if (m_box->findData(code) < 0 && !code.isEmpty())
        m_box->addItem(code, code);
    m_box->setCurrentIndex(m_box->findData(code));
}

QJsonValue CodeEditor::value() const
{
    return m_box->currentData().toString();
}

ChoicesEditor::ChoicesEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
{
    if (field.choices.size() <= mostCheckBoxes) {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        for (const auto &choice : field.choices) {
            auto *box = new QCheckBox(RecordTexts::choice(choice), this);
            box->setProperty("wire", QString(choice.wire));
            layout->addWidget(box);
            connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
            m_boxes.append(box);
        }
        setFocusProxy(m_boxes.first());
        return;
    }
    m_list = new QListWidget(this);
    fillLayout(this, m_list);
    setFocusProxy(m_list);
    for (const auto &choice : field.choices) {
        auto *item = new QListWidgetItem(RecordTexts::choice(choice), m_list);
        item->setData(Qt::UserRole, QString(choice.wire));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * listedRows + 2 * m_list->frameWidth());
    connect(m_list, &QListWidget::itemChanged, this, &FieldEditor::edited);
}

void ChoicesEditor::setName(const QString &name)
{
    FieldEditor::setName(name);
    // A check box is named by its own text; the field's name is what it is for.
    for (auto *box : std::as_const(m_boxes)) {
        box->setAccessibleName(box->text());
        box->setAccessibleDescription(name);
    }
}

void ChoicesEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    QStringList chosen;
    if (!fromJson(value, chosen))
        chosen.clear();
    m_unknown = chosen;
    for (auto *box : std::as_const(m_boxes)) {
        const auto wire = box->property("wire").toString();
        box->setChecked(chosen.contains(wire));
        m_unknown.removeAll(wire);
    }
    if (!m_list)
        return;
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        const auto wire = m_list->item(row)->data(Qt::UserRole).toString();
        m_list->item(row)->setCheckState(chosen.contains(wire) ? Qt::Checked : Qt::Unchecked);
        m_unknown.removeAll(wire);
    }
}

QJsonValue ChoicesEditor::value() const
{
    auto chosen = m_unknown;
    for (const auto *box : m_boxes) {
        if (box->isChecked())
            chosen.append(box->property("wire").toString());
    }
    for (int row = 0; m_list && row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return toJson(chosen);
}
