// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importrules.h"

#include "models/import/importjob.h"
#include "models/import/importtexts.h"
#include "models/recordtexts.h"
#include "ui/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace {

QFormLayout *newForm(QWidget *parent, QHBoxLayout *beside)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    Q_UNUSED(parent)
    beside->addLayout(form, 1);
    return form;
}

void addRow(QFormLayout *form, const QString &title, QComboBox *box)
{
    auto *label = plainLabel(title);
    label->setBuddy(box);
    box->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    form->addRow(label, box);
}

} // namespace

ImportRules::ImportRules(ImportJob *job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ImportRules::fill()
{
    delete m_content;
    m_columns.clear();
    m_making = m_group = m_role = nullptr;
    auto *area = new QScrollArea(this);
    m_content = area;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedHeight(fontMetrics().lineSpacing() * 12);
    auto *inside = new QWidget(area);
    auto *columns = new QHBoxLayout(inside);
    columns->setSpacing(24);
    addColumns(newForm(inside, columns));
    addRules(newForm(inside, columns));
    area->setWidget(inside);
    layout()->addWidget(area);
}

void ImportRules::addColumns(QFormLayout *form)
{
    const auto &options = m_job->options();
    m_first = new QComboBox(this);
    const auto rows = std::min<qsizetype>(m_job->table().rows.size(), 12);
    m_first->addItem(tr("There is no heading"), 0);
    for (qsizetype row = 0; row + 1 < rows; ++row)
        m_first->addItem(tr("Line %1: %2").arg(QString::number(m_job->table().rows[row].line), m_job->table().rows[row].cells.join(u", "_s).left(60)), row + 1);
    m_first->setCurrentIndex(std::max(0, m_first->findData(options.firstRow)));
    addRow(form, tr("Heading"), m_first);
    connect(m_first, &QComboBox::activated, this, &ImportRules::apply);
    const auto fields = importableFields(m_job->type());
    for (int column = 0; column < m_job->table().width; ++column) {
        const auto heading = options.firstRow > 0 ? m_job->table().cell(options.firstRow - 1, column) : QString();
        auto *box = new QComboBox(this);
        box->addItem(tr("(not imported)"), QString());
        for (const auto &field : fields)
            box->addItem(ImportTexts::fieldTitle(m_job->type(), field), field);
        box->setCurrentIndex(std::max(0, box->findData(options.fields.value(column))));
        addRow(form, heading.isEmpty() ? tr("Column %1").arg(column + 1) : heading, box);
        connect(box, &QComboBox::activated, this, &ImportRules::apply);
        m_columns.append(box);
    }
}

void ImportRules::addRules(QFormLayout *form)
{
    const auto &options = m_job->options();
    if (m_job->type() == RecordType::User) {
        const auto may = m_job->account().actor.permissions;
        m_making = new QComboBox(this);
        if (may.contains(Permission::UsersInvite))
            m_making->addItem(tr("Are invited, and give name and password themselves"), true);
        if (may.contains(Permission::UsersManage))
            m_making->addItem(tr("Are created, and get a link to choose a password"), false);
        m_making->setCurrentIndex(std::max(0, m_making->findData(options.invite)));
        addRow(form, tr("New users"), m_making);
        m_group = new QComboBox(this);
        for (auto it = m_job->account().groups.cbegin(); it != m_job->account().groups.cend(); ++it)
            m_group->addItem((*it)["name"_L1].toString(), it.key());
        m_group->model()->sort(0);
        m_group->setCurrentIndex(m_group->findData(options.groupId));
        addRow(form, tr("Group where none is given"), m_group);
        m_role = new QComboBox(this);
        for (const auto &role : m_job->account().roles)
            m_role->addItem(RecordTexts::builtInRoleText(role.name), role.id);
        m_role->setCurrentIndex(m_role->findData(options.roleId));
        addRow(form, tr("Role where none is given"), m_role);
        for (auto *box : {m_making, m_group, m_role})
            connect(box, &QComboBox::activated, this, &ImportRules::apply);
    }
    m_update = new QCheckBox(tr("Change what is there already to what the file says"), this);
    m_update->setChecked(options.update);
    connect(m_update, &QCheckBox::clicked, this, &ImportRules::apply);
    form->addRow(m_update);
}

void ImportRules::apply()
{
    auto options = m_job->options();
    options.firstRow = m_first->currentData().toLongLong();
    options.fields.clear();
    for (auto *box : std::as_const(m_columns)) {
        auto field = box->currentData().toString();
        // A field has one column; the one that was chosen last has it.
        if (options.fields.contains(field) && !field.isEmpty()) {
            if (sender() == box)
                options.fields.replace(options.fields.indexOf(field), QString());
            else
                field.clear();
        }
        options.fields.append(field);
    }
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        m_columns[column]->setCurrentIndex(std::max(0, m_columns[column]->findData(options.fields[column])));
    if (m_making) {
        options.invite = m_making->currentData().toBool();
        options.groupId = m_group->currentData().toString();
        options.roleId = m_role->currentData().toString();
    }
    options.update = m_update->isChecked();
    m_job->setOptions(options);
}
