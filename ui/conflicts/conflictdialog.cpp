// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "conflictdialog.h"

#include "models/accountactions.h"
#include "models/conflictmodel.h"
#include "models/entities/validation.h"
#include "models/errortext.h"
#include "models/recordhistory.h"
#include "models/recordtexts.h"
#include "models/titleindex.h"
#include "ui/dialogs/dependents.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/fieldeditor.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A value to choose: a press anywhere on it chooses it, and a long one takes several lines, which a button's own text cannot.
class ValueChoice : public QWidget
{
public:
    ValueChoice(QRadioButton *button, const QList<QLabel *> &lines, QWidget *parent)
        : QWidget(parent)
        , m_button(button)
    {
        auto *texts = new QVBoxLayout;
        for (auto *line : lines)
            texts->addWidget(line);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(button, 0, Qt::AlignTop);
        layout->addLayout(texts, 1);
    }

private:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_button->click();
    }

    QRadioButton *m_button;
};

QLabel *columnHeading(const QString &text, QWidget *parent)
{
    auto *label = DialogParts::mutedLabel(text, parent);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const OutboxEntry &entry, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_entry(entry)
    , m_model(new ConflictModel(context.titles, context.format, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Must be decided"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConflictDialog::followModel);
    connect(context.actions, &AccountActions::entriesChanged, this, &ConflictDialog::followEntries);
    if (context.queries && context.actions->actor().permissions.contains(Permission::AuditView)) {
        m_history = new RecordHistory(context.queries, this);
        connect(m_history, &RecordHistory::changed, this, &ConflictDialog::followHistory);
    }
    build();
}

ConflictDialog::~ConflictDialog() = default;

void ConflictDialog::build()
{
    delete m_content;
    m_lines.clear();
    m_table = nullptr;
    m_use = nullptr;
    m_model->setEntry(m_entry);
    m_content = new QWidget(this);
    layout()->addWidget(m_content);

    auto *texts = new QVBoxLayout;
    texts->addWidget(headingLabel(DialogParts::breakable(title()), m_content));
    texts->addWidget(plainLabel(explanation(), m_content));
    texts->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(DialogParts::iconLabel(Icon::Conflict, Semantic::Conflict, m_content));
    head->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(m_content);
    layout->setSpacing(12);
    layout->addLayout(head);
    if (m_model->rowCount() > 0) {
        m_table = makeTable(m_content);
        layout->addWidget(m_table, 1);
    }
    if (m_model->rowCount() > 1 && !m_model->needsConfirmation())
        layout->addWidget(makeChoiceOfAll(m_content));
    layout->addWidget(makeButtons(m_content));
    followModel();
    if (!m_lines.isEmpty() && m_lines.first().useMine)
        m_lines.first().useMine->setFocus();
    resize(DialogParts::textSize(this, m_model->rowCount() > 0 ? 110 : 72, 1).width(), 0);
    fitTable();
    if (m_history && m_model->rowCount() > 0) {
        m_history->follow(m_entry.key, m_entry.theirs["revision"_L1].toInteger());
        if (m_history->state() == RecordHistory::State::NotAsked)
            m_history->load();
    }
}

/// All of it where there is room for it; beyond that it scrolls.
void ConflictDialog::fitTable()
{
    if (m_table) {
        const auto margins = m_content->layout()->contentsMargins();
        const int inside = width() - margins.left() - margins.right() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2 * m_table->frameWidth();
        const int whole = m_table->widget()->layout()->totalHeightForWidth(inside) + 2 * m_table->frameWidth();
        m_table->setMinimumHeight(std::min(whole, DialogParts::textSize(this, 1, 22).height()));
    }
    DialogParts::fitHeight(this);
}

QString ConflictDialog::title() const
{
    const auto &row = m_entry.theirs.isEmpty() ? m_entry.seen : m_entry.theirs;
    if (!row.isEmpty())
        return RecordTexts::title(m_entry.key.type, row);
    const auto title = m_context.titles->title(m_entry.key).value_or(QString());
    return title.isEmpty() ? RecordTexts::kind(m_entry.key.type) : title;
}

QString ConflictDialog::explanation() const
{
    const auto when = m_context.format.instant(m_entry.createdAt);
    if (m_model->isGone())
        return tr("It has been removed at the service. What you did on %1 can no longer be carried out.").arg(when);
    QDateTime changed;
    const bool known = fromJson(m_entry.theirs["updatedAt"_L1], changed) && changed.isValid();
    if (m_model->needsConfirmation() && m_model->rowCount() == 0)
        return tr("You chose “%1” on %2. It has waited so long that it is not carried out unless you say so.")
            .arg(RecordTexts::action(m_entry), when);
    if (m_model->needsConfirmation())
        return tr("You chose “%1” on %2. Somebody has changed the following since, so check that it is still right.")
            .arg(RecordTexts::action(m_entry), when);
    if (!known)
        return tr("You changed it on %1, and somebody else has changed the same. Choose what shall hold.").arg(when);
    return tr("You changed it on %1, and somebody else changed the same on %2. Choose what shall hold.")
        .arg(when, m_context.format.instant(changed));
}

QScrollArea *ConflictDialog::makeTable(QWidget *parent)
{
    auto *content = new QWidget(parent);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    const int columns = m_model->needsConfirmation() ? 3 : 4;
    for (int column = 0; column < columns; ++column) {
        const auto heading = m_model->headerData(ConflictModel::FieldColumn + column, Qt::Horizontal).toString();
        grid->addWidget(columnHeading(heading, content), 0, column);
        grid->setColumnStretch(column, column == 0 ? 3 : 4);
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_lines.append(makeLine(row, content, grid));
    grid->setRowStretch(grid->rowCount(), 1);

    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    area->setWidget(content);
    return area;
}

ConflictDialog::Line ConflictDialog::makeLine(int row, QWidget *parent, QGridLayout *grid)
{
    auto *separator = new QFrame(parent);
    separator->setFrameShape(QFrame::HLine);
    separator->setFrameShadow(QFrame::Plain);
    separator->setForegroundRole(QPalette::Mid);
    const int at = 2 + 3 * row;
    grid->addWidget(separator, at - 1, 0, 1, grid->columnCount());
    grid->addWidget(plainLabel(m_model->index(row, ConflictModel::FieldColumn).data().toString(), parent), at, 0, Qt::AlignTop);

    Line line{plainLabel({}, parent), plainLabel({}, parent), DialogParts::mutedLabel({}, parent)};
    line.origin->hide();
    if (m_model->needsConfirmation()) {
        auto *theirs = new QVBoxLayout;
        theirs->addWidget(line.theirs);
        theirs->addWidget(line.origin);
        grid->addWidget(line.mine, at, 1, Qt::AlignTop);
        grid->addLayout(theirs, at, 2, Qt::AlignTop);
        return line;
    }
    auto *useMine = new QRadioButton(parent);
    auto *useTheirs = new QRadioButton(parent);
    connect(useMine, &QRadioButton::toggled, m_model, [this, row](bool on) {
        if (on)
            m_model->choose(row, ConflictModel::Choice::Mine);
    });
    connect(useTheirs, &QRadioButton::toggled, m_model, [this, row](bool on) {
        if (on)
            m_model->choose(row, ConflictModel::Choice::Theirs);
    });
    grid->addWidget(new ValueChoice(useMine, {line.mine}, parent), at, 1, Qt::AlignTop);
    grid->addWidget(new ValueChoice(useTheirs, {line.theirs, line.origin}, parent), at, 2, Qt::AlignTop);
    line.before = DialogParts::mutedLabel({}, parent);
    grid->addWidget(line.before, at, 3, Qt::AlignTop);
    line.useMine = useMine;
    line.useTheirs = useTheirs;
    makeOther(row, line, parent, grid);
    auto *group = new QButtonGroup(parent);
    for (auto *button : {line.useMine, line.useTheirs, line.useOther})
        group->addButton(button);
    return line;
}

void ConflictDialog::makeOther(int row, Line &line, QWidget *parent, QGridLayout *grid)
{
    line.useOther = new QRadioButton(tr("Another value"), parent);
    line.useOther->setAccessibleName(tr("%1: another value").arg(m_model->index(row, ConflictModel::FieldColumn).data().toString()));
    line.other = new QWidget(parent);
    line.fault = DialogParts::semanticLabel(Semantic::Error, line.other);
    line.fault->hide();
    auto *inside = new QVBoxLayout(line.other);
    inside->setContentsMargins({});
    inside->addWidget(line.fault);
    line.other->hide();
    const int at = 3 + 3 * row;
    grid->addWidget(line.useOther, at, 1, Qt::AlignTop);
    grid->addWidget(line.other, at, 2, 1, 2);
    connect(line.useOther, &QRadioButton::toggled, this, [this, row](bool on) {
        if (on)
            editOther(row);
    });
}

/// The editor begins with the person's own value, and is made only for whoever wants it, since some read the cache.
void ConflictDialog::editOther(int row)
{
    auto &line = m_lines[row];
    const auto *field = findField(m_entry.key.type, m_model->index(row, 0).data(ConflictModel::FieldKeyRole).toString());
    if (!field)
        return;
    if (!line.editor) {
        line.editor = makeFieldEditor(*field, m_context, line.other);
        line.editor->setName(line.useOther->accessibleName());
        line.editor->setValue(m_model->index(row, ConflictModel::MineColumn).data(ConflictModel::ValueRole).toJsonValue(), m_entry.theirs);
        static_cast<QVBoxLayout *>(line.other->layout())->insertWidget(0, line.editor);
        QWidget::setTabOrder(line.useOther, line.editor);
        connect(line.editor, &FieldEditor::edited, this,
                [this, row, field] { m_model->chooseValue(row, cleanValue(*field, m_lines[row].editor->value())); });
    }
    m_model->chooseValue(row, cleanValue(*field, line.editor->value()));
    line.editor->setFocus();
    fitTable();
}

QWidget *ConflictDialog::makeChoiceOfAll(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    const auto add = [&](const QString &text, ConflictModel::Choice choice) {
        auto *button = new QPushButton(text, row);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_model, [this, choice] { m_model->chooseAll(choice); });
        layout->addWidget(button);
    };
    add(tr("All &mine"), ConflictModel::Choice::Mine);
    add(tr("All from the &service"), ConflictModel::Choice::Theirs);
    layout->addStretch(1);
    return row;
}

QWidget *ConflictDialog::makeButtons(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_hint = DialogParts::mutedLabel({}, row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, row);
    layout->addWidget(m_hint, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!m_model->isGone() && !m_model->needsConfirmation()) {
        m_use = buttons->addButton(tr("&Use these values"), QDialogButtonBox::AcceptRole);
        connect(m_use, &QPushButton::clicked, this, [this] { resolve(m_model->intents()); });
        DialogParts::orderTabs(buttons);
        return row;
    }
    const auto *giveUp = buttons->addButton(tr("&Give up my change"), QDialogButtonBox::DestructiveRole);
    connect(giveUp, &QPushButton::clicked, this, [this] { resolve({}); });
    if (!m_model->isGone()) {
        const auto text = withoutMnemonic(tr("%1 anyway", "a command such as Disable").arg(RecordTexts::action(m_entry)));
        connect(buttons->addButton(text, QDialogButtonBox::AcceptRole), &QPushButton::clicked, this, &ConflictDialog::actAnyway);
    }
    DialogParts::orderTabs(buttons);
    // What cannot be undone does not happen by pressing Enter.
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
    return row;
}

void ConflictDialog::followModel()
{
    int open = 0;
    for (int row = 0; row < m_lines.size(); ++row) {
        const auto &line = m_lines[row];
        const auto text = [&](int column) { return m_model->index(row, column).data().toString(); };
        line.mine->setText(DialogParts::breakable(text(ConflictModel::MineColumn)));
        line.theirs->setText(DialogParts::breakable(text(ConflictModel::TheirsColumn)));
        const auto origin = m_model->index(row, 0).data(ConflictModel::OriginRole).toString();
        line.origin->setText(origin);
        line.origin->setVisible(!origin.isEmpty());
        if (!line.useMine)
            continue;
        line.before->setText(DialogParts::breakable(text(ConflictModel::OriginalColumn)));
        const auto field = text(ConflictModel::FieldColumn);
        line.useMine->setAccessibleName(tr("%1, your value: %2").arg(field, text(ConflictModel::MineColumn)));
        line.useTheirs->setAccessibleDescription(origin);
        line.useTheirs->setAccessibleName(tr("%1, at the service: %2").arg(field, text(ConflictModel::TheirsColumn)));
        const auto choice = ConflictModel::Choice(m_model->index(row, 0).data(ConflictModel::ChoiceRole).toInt());
        // Only what a person or an aid does to them is a choice.
        const QSignalBlocker quietMine(line.useMine);
        const QSignalBlocker quietTheirs(line.useTheirs);
        const QSignalBlocker quietOther(line.useOther);
        line.useMine->setChecked(choice == ConflictModel::Choice::Mine);
        line.useTheirs->setChecked(choice == ConflictModel::Choice::Theirs);
        line.useOther->setChecked(choice == ConflictModel::Choice::Other);
        line.other->setVisible(choice == ConflictModel::Choice::Other);
        open += choice == ConflictModel::Choice::Undecided ? 1 : 0;
    }
    const bool wrong = showFaults();
    if (m_use) {
        m_use->setEnabled(open == 0 && !wrong);
        m_use->setDefault(m_use->isEnabled());
    }
    const int later = int(dependentsOf(m_context.actions->entries(), {m_entry.id}).size());
    if (m_use && open > 0)
        m_hint->setText(tr("%n value(s) left to choose", nullptr, open));
    else if (later > 0 && m_model->intents().isEmpty())
        m_hint->setText(tr("%n later change(s) that build on this are given up with it.", nullptr, later));
    else if (!wrong)
        m_hint->setText({});
}

/// At the value that the person wrote where it is that one; otherwise beside the buttons, since two values may not go together.
bool ConflictDialog::showFaults()
{
    const auto faults = m_model->faults(m_context.actions->identity().currency);
    QStringList elsewhere;
    for (auto &line : m_lines) {
        if (line.fault)
            line.fault->hide();
    }
    for (const auto &fault : faults) {
        const auto key = fault.pointer.section(u'/', 1, 1);
        const auto at = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) {
            const int row = int(&line - m_lines.constData());
            return line.editor && line.useOther->isChecked() && m_model->index(row, 0).data(ConflictModel::FieldKeyRole).toString() == key;
        });
        if (at != m_lines.end()) {
            at->fault->setText(ErrorText::describe(fault));
            at->fault->show();
        } else if (const auto *field = findField(m_entry.key.type, key)) {
            elsewhere.append(tr("%1: %2", "a field: what is wrong with it").arg(RecordTexts::fieldTitle(m_entry.key.type, *field), ErrorText::describe(fault)));
        }
    }
    if (!faults.isEmpty())
        m_hint->setText(elsewhere.join(u'\n'));
    return !faults.isEmpty();
}

void ConflictDialog::followHistory()
{
    m_model->setHistory(m_history->events(), m_history->told());
    fitTable();
}

void ConflictDialog::followEntries(const QList<OutboxEntry> &put, const QList<QUuid> &removed)
{
    if (removed.contains(m_entry.id)) {
        reject();
        return;
    }
    const auto newer = std::find_if(put.begin(), put.end(), [this](const OutboxEntry &entry) { return entry.id == m_entry.id; });
    if (newer == put.end() || (newer->state == EntryState::Conflict && newer->theirs == m_entry.theirs)) {
        followModel(); // others may build on it now
    } else if (newer->state == EntryState::Conflict) {
        m_entry = *newer;
        build(); // what was chosen was chosen against other values
    } else {
        reject();
    }
}

void ConflictDialog::resolve(const QList<FieldIntent> &intents)
{
    accept();
    m_context.actions->resolve(m_entry.id, intents);
}

void ConflictDialog::actAnyway()
{
    // The same once more, this time on the record as the person has now seen it.
    const auto entry = m_entry;
    auto *actions = m_context.actions;
    resolve({});
    if (entry.kind == EntryKind::Delete)
        actions->remove(entry.key, entry.theirs);
    else
        actions->command(entry.key, entry.command, entry.theirs, entry.arguments);
}
