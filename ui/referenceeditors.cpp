// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "referenceeditors.h"

#include "plaintext.h"
#include "valueeditors.h"

#include "models/recordlistmodel.h"
#include "models/titleindex.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listedReferences = 6;
constexpr int listedUsers = 3;

QVBoxLayout *stacked(QWidget *owner)
{
    auto *layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

void setRows(QListWidget *list, int rows)
{
    list->setFixedHeight((list->fontMetrics().height() + 6) * rows + 2 * list->frameWidth());
}

} // namespace

ReferenceEditor::ReferenceEditor(const Field &field, const PageContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_type(field.refers)
    , m_mayBeEmpty(!field.is(Required))
    , m_titles(context.titles)
    , m_box(new QComboBox(this))
{
    stacked(this)->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(18);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        m_id = m_box->itemData(index).toString();
        emit edited();
    });
    // A text that is no title is put back: what is chosen is a record, not a word.
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (const int index = m_box->findText(m_box->currentText(), Qt::MatchFixedString); index >= 0) {
            const auto id = m_box->itemData(index).toString();
            if (std::exchange(m_id, id) != id)
                emit edited();
        }
        m_box->setCurrentIndex(m_box->findData(m_id));
    });
    connect(m_titles, &TitleIndex::changed, this, [this](RecordType type) {
        if (type == m_type && !m_box->view()->isVisible())
            fill();
    });
    fill();
}

void ReferenceEditor::fill()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    if (m_mayBeEmpty)
        m_box->addItem(tr("None"), QString());
    const auto titled = m_titles->all(m_type);
    for (const auto &item : titled)
        m_box->addItem(item.title, item.id);
    m_box->setCurrentIndex(m_box->findData(m_id));
}

void ReferenceEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    m_id = value.toString();
    m_box->setCurrentIndex(m_box->findData(m_id));
}

QJsonValue ReferenceEditor::value() const
{
    return m_id;
}

ReferencesEditor::ReferencesEditor(const Field &field, const PageContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_type(field.refers)
    , m_titles(context.titles)
    , m_list(new QListWidget(this))
{
    stacked(this)->addWidget(m_list);
    setFocusProxy(m_list);
    setRows(m_list, listedReferences);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const auto id = item->data(Qt::UserRole).toString();
        m_ids.removeAll(id);
        if (item->checkState() == Qt::Checked)
            m_ids.append(id);
        emit edited();
    });
    connect(m_titles, &TitleIndex::changed, this, [this](RecordType type) {
        if (type == m_type)
            fill();
    });
    fill();
}

void ReferencesEditor::fill()
{
    const QSignalBlocker quiet(m_list);
    const int current = std::max(0, m_list->currentRow());
    m_list->clear();
    const auto titled = m_titles->all(m_type);
    for (const auto &one : titled) {
        auto *item = new QListWidgetItem(one.title, m_list);
        item->setData(Qt::UserRole, one.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_ids.contains(one.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
}

void ReferencesEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    if (!fromJson(value, m_ids))
        m_ids.clear();
    fill();
}

QJsonValue ReferencesEditor::value() const
{
    return toJson(m_ids);
}

UserSearch::UserSearch(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordListModel(RecordType::User, context.cache, context.titles, context.format, this))
    , m_line(new QLineEdit(this))
    , m_completer(new QCompleter(m_model, this))
{
    stacked(this)->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setPlaceholderText(tr("Search by name or e-mail"));
    m_line->setClearButtonEnabled(true);
    // The cache does the matching; the completer only shows what it found.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionColumn(m_model->columnOf(u"name"_s));
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_model->setSearch(text);
        if (text.isEmpty())
            emit emptied();
    });
    connect(m_model, &RecordListModel::countsChanged, this, [this] {
        if (m_line->hasFocus() && m_line->isModified() && !m_line->text().isEmpty() && m_model->matches() > 0)
            m_completer->complete();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        const auto id = index.data(RecordListModel::IdRole).toString();
        if (id.isEmpty())
            return;
        m_line->setModified(false);
        emit chosen(id);
    });
}

void UserSearch::setText(const QString &text)
{
    m_line->setText(text);
    m_line->setModified(false);
}

void UserSearch::clear()
{
    setText({});
}

UserEditor::UserEditor(const PageContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_titles(context.titles)
    , m_search(new UserSearch(context, this))
{
    stacked(this)->addWidget(m_search);
    setFocusProxy(m_search->line());
    connect(m_search, &UserSearch::chosen, this, [this](const QString &id) {
        m_id = id;
        showTitle();
        emit edited();
    });
    connect(m_search, &UserSearch::emptied, this, [this] {
        m_id.clear();
        emit edited();
    });
    connect(m_search->line(), &QLineEdit::editingFinished, this, [this] { showTitle(); });
    connect(m_titles, &TitleIndex::changed, this, [this](RecordType type) {
        if (type == RecordType::User && !m_search->line()->hasFocus())
            showTitle();
    });
}

void UserEditor::showTitle()
{
    m_search->setText(m_id.isEmpty() ? QString() : m_titles->title({RecordType::User, m_id}).value_or(QString()));
}

void UserEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    m_id = value.toString();
    showTitle();
}

QJsonValue UserEditor::value() const
{
    return m_id;
}

UsersEditor::UsersEditor(const PageContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_titles(context.titles)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_search(new UserSearch(context, this))
{
    auto *layout = stacked(this);
    layout->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_remove);
    layout->addLayout(row);
    setFocusProxy(m_search->line());
    setRows(m_list, listedUsers);
    m_remove->setEnabled(false);
    m_remove->setToolTip(tr("Remove the selected person from this list"));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto *item = m_list->currentItem()) {
            m_ids.removeAll(item->data(Qt::UserRole).toString());
            fill();
            emit edited();
        }
    });
    connect(m_search, &UserSearch::chosen, this, [this](const QString &id) {
        m_search->clear();
        if (m_ids.contains(id))
            return;
        m_ids.append(id);
        fill();
        emit edited();
    });
    connect(m_titles, &TitleIndex::changed, this, [this](RecordType type) {
        if (type == RecordType::User)
            fill();
    });
}

void UsersEditor::setName(const QString &name)
{
    setAccessibleName(name);
    m_list->setAccessibleName(name);
    m_search->line()->setAccessibleName(tr("Add a person to: %1").arg(name));
}

void UsersEditor::fill()
{
    const int current = m_list->currentRow();
    m_list->clear();
    for (const auto &id : std::as_const(m_ids)) {
        const auto title = m_titles->title({RecordType::User, id});
        auto *item = new QListWidgetItem(!title ? u"…"_s : title->isEmpty() ? tr("(a person you cannot see)") : *title, m_list);
        item->setData(Qt::UserRole, id);
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void UsersEditor::setValue(const QJsonValue &value, const QJsonObject &)
{
    if (!fromJson(value, m_ids))
        m_ids.clear();
    fill();
}

QJsonValue UsersEditor::value() const
{
    return toJson(m_ids);
}

DelegateEditor::DelegateEditor(const PageContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_user(new UserEditor(context, this))
    , m_from(new DayEditor(context.format, this))
    , m_to(new DayEditor(context.format, this))
{
    auto *layout = stacked(this);
    layout->addWidget(m_user);
    const std::pair<DayEditor *, QString> days[] = {{m_from, tr("From")}, {m_to, tr("To and including")}};
    for (const auto &[editor, name] : days) {
        auto *row = new QHBoxLayout;
        auto *label = plainLabel(name, this);
        label->setWordWrap(false);
        row->addWidget(label);
        row->addWidget(editor, 1);
        layout->addLayout(row);
        editor->setName(name);
        connect(editor, &FieldEditor::edited, this, &FieldEditor::edited);
    }
    setFocusProxy(m_user->focusProxy());
    connect(m_user, &FieldEditor::edited, this, &FieldEditor::edited);
}

void DelegateEditor::setValue(const QJsonValue &value, const QJsonObject &row)
{
    // The values that were just typed come back through the draft: they are not set again under the person's hands.
    if (sameValue(value, this->value()))
        return;
    m_user->setValue(value["userId"_L1], row);
    m_from->setValue(value["from"_L1], row);
    m_to->setValue(value["to"_L1], row);
}

QJsonValue DelegateEditor::value() const
{
    const auto user = m_user->value().toString();
    if (user.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"userId"_s, user}, {u"from"_s, m_from->value()}, {u"to"_s, m_to->value()}};
}
