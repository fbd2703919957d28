// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "orderpage.h"

#include "detailpane.h"
#include "plaintext.h"
#include "recordtable.h"
#include "viewmemory.h"

#include "models/accountactions.h"
#include "models/approverindex.h"
#include "models/errortext.h"
#include "models/orderdecisions.h"
#include "models/orderinbox.h"
#include "models/orderrules.h"
#include "models/recordlistmodel.h"
#include "models/recordviewer.h"
#include "models/titleindex.h"
#include "ui/look/icons.h"
#include "ui/orders/orderdialog.h"
#include "ui/orders/orderfilters.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

QString memoryPart()
{
    return u"page/orders/shown"_s;
}

} // namespace

OrderPage::OrderPage(const PageContext &context, QWidget *parent)
    : TablePage(RecordType::Order, context, parent)
    , m_waiting(new OrderInbox(context.cache, context.actions, context.approvers, context.format.options().zone, this))
    , m_decisions(new OrderDecisions(context.actions, this))
    , m_filters(new OrderFilters(context, this))
    , m_self(new RecordViewer(context.cache, context.titles, this))
    , m_onlyWaiting(new QToolButton(this))
    , m_all(new QToolButton(this))
    , m_standIns(plainLabel({}, this))
{
    makeSwitch();
    makeActions();
    addBelowSearch(m_filters);
    addBelowSearch(m_standIns);
    m_standIns->hide();

    connect(m_filters, &OrderFilters::changed, this, &OrderPage::applyFilters);
    connect(searchField(), &QLineEdit::textEdited, this, &OrderPage::followSearch);
    connect(m_waiting, &OrderInbox::countChanged, this, &OrderPage::showSwitch);
    connect(m_waiting, &OrderInbox::countChanged, this, &OrderPage::waitingChanged);
    connect(m_waiting, &OrderInbox::actingForChanged, this, &OrderPage::applyFilters);
    connect(m_waiting, &OrderInbox::actingForChanged, this, &OrderPage::showStandIns);
    connect(m_decisions, &OrderDecisions::kept, this, &OrderPage::noteDecision);
    connect(m_decisions, &OrderDecisions::canTakeBackChanged, this, &OrderPage::followSelection);
    connect(m_decisions, &OrderDecisions::takenBack, this,
            [this](int count) { emit noticed(tr("Taken back: %n decision(s).", nullptr, count)); });
    connect(context.approvers, &ApproverIndex::changed, this, &OrderPage::followSelection);
    connect(context.approvers, &ApproverIndex::changed, this, &OrderPage::showStandIns);
    connect(context.titles, &TitleIndex::changed, this, &OrderPage::showStandIns);
    connect(context.actions, &AccountActions::identityChanged, this, [this](const Identity &identity) {
        m_self->setKey(RecordKey{RecordType::User, identity.userId});
        showSwitch();
        followSelection();
    });
    connect(context.actions, &AccountActions::entriesChanged, this, &OrderPage::followSelection);
    connect(context.actions, &AccountActions::editStored, this, [this](const QUuid &id) {
        if (m_reminding.contains(id))
            emit noticed(tr("Those who are to decide on order %1 are reminded.").arg(m_reminding.take(id)));
    });
    connect(context.actions, &AccountActions::editFailed, this, [this](const QUuid &id, const Error &error) {
        if (m_reminding.remove(id))
            emit noticed(tr("It was not saved. %1").arg(ErrorText::describe(error)));
    });
    connect(pane(), &DetailPane::shown, this, &OrderPage::followSelection);
    connect(table(), &RecordTable::selectedCountChanged, this, &OrderPage::followSelection);
    connect(model(), &RecordListModel::countsChanged, this, &OrderPage::followRows);
    connect(m_self, &RecordViewer::changed, this, &OrderPage::showStandIns);
    m_self->setKey(RecordKey{RecordType::User, context.actions->identity().userId});
    const auto part = context.memory->part(memoryPart());
    showWaiting(m_waiting->mayDecide() && part["waiting"_L1].toBool(true));
    m_openingOnWaiting = m_showsWaiting;
    connect(m_waiting, &OrderInbox::counted, this, &OrderPage::settleOpening);
    settleOpening();
    followSelection();
}

void OrderPage::makeSwitch()
{
    auto *both = new QWidget(this);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(both);
    for (auto *button : {m_onlyWaiting, m_all}) {
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(searchField()->sizeHint().height());
        group->addButton(button);
        layout->addWidget(button);
    }
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("All orders that you may see"));
    m_onlyWaiting->setToolTip(tr("Orders that you are to decide on"));
    addBeforeSearch(both);
    connect(group, &QButtonGroup::buttonClicked, this, [this](const QAbstractButton *button) {
        m_openingOnWaiting = false;
        showWaiting(button == m_onlyWaiting);
        context().memory->setPart(memoryPart(), {{u"waiting"_s, m_showsWaiting}});
    });
}

void OrderPage::makeActions()
{
    const auto add = [this](Icon picture, const QString &text, auto done) {
        auto *action = new QAction(icon(picture), text, this);
        connect(action, &QAction::triggered, this, done);
        addPageAction(action);
        return action;
    };
    m_approve = add(Icon::Check, tr("&Approve"), [this] { decide(u"approve"_s); });
    m_approve->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    m_approve->setPriority(QAction::HighPriority);
    m_reject = add(Icon::Cancel, tr("&Reject …"), [this] { decide(u"reject"_s); });
    m_reject->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace);
    m_reject->setPriority(QAction::HighPriority);
    m_takeBack = add(Icon::Undo, tr("&Take the decision back"), [this] { m_decisions->takeBack(); });
    m_takeBack->setShortcut(Qt::CTRL | Qt::Key_Backspace);
    addActionSeparator();
    m_passOn = add(Icon::Send, tr("&Pass on …"), [this] { openDialog(u"passOn"_s, {pane()->row()}, 0); });
    m_takeOver = add(Icon::User, tr("Take &over …"), [this] { openDialog(u"takeOver"_s, {pane()->row()}, 0); });
    m_remind = add(Icon::Notify, tr("Re&mind"), [this] { remind(); });
    addActionSeparator();
    m_sameBuyer = add(Icon::Filter, tr("Orders of this &buyer"), [this] {
        const auto order = pane()->row();
        showWaiting(false);
        m_filters->setBuyer(order["placedBy"_L1].toString(), order["placedByName"_L1].toString());
    });
    m_sameGroup = add(Icon::Filter, tr("Orders of this &group"), [this] {
        const auto group = pane()->row()["groupId"_L1].toString();
        showWaiting(false);
        m_filters->setGroup(group);
    });
    addListActions();
}

qint64 OrderPage::waiting() const
{
    return m_waiting->count();
}

void OrderPage::open(const RecordKey &key)
{
    m_openingOnWaiting = false;
    searchField()->clear();
    showWaiting(false);
    m_filters->clear();
    TablePage::open(key);
}

void OrderPage::showWaiting(bool onlyWaiting)
{
    m_showsWaiting = onlyWaiting;
    m_leftForSearch = false;
    showSwitch();
    applyFilters();
}

/// Where nothing waits, whoever comes to the tab first sees all orders and not an empty list.
void OrderPage::settleOpening()
{
    if (!m_openingOnWaiting || !m_waiting->isCounted())
        return;
    const bool waits = m_waiting->count() > 0;
    if (waits != m_showsWaiting)
        showWaiting(waits);
    m_openingOnWaiting = !isVisible(); // from then on the person chooses
}

void OrderPage::showEvent(QShowEvent *event)
{
    settleOpening();
    TablePage::showEvent(event);
}

void OrderPage::showOf(const RecordKey &whose, QDate first, QDate last)
{
    m_openingOnWaiting = false;
    searchField()->clear();
    showWaiting(false);
    m_filters->clear();
    m_filters->setDays(first, last);
    if (whose.type == RecordType::Group)
        m_filters->setGroup(whose.id);
    else if (whose.type == RecordType::User)
        m_filters->setBuyer(whose.id, context().titles->title(whose).value_or(u"…"_s));
}

void OrderPage::searchAll(const QString &text)
{
    searchField()->setText(text);
    followSearch();
    focusSearch();
}

/// Whoever searches for an order wants it found, whatever else is chosen; what was chosen is there again when the search is emptied.
void OrderPage::followSearch()
{
    const bool searches = !searchField()->text().trimmed().isEmpty();
    m_openingOnWaiting = m_openingOnWaiting && !searches;
    if (searches && m_showsWaiting) {
        showWaiting(false);
        m_leftForSearch = true;
    } else if (!searches && m_leftForSearch) {
        showWaiting(true);
    }
    applyFilters();
}

void OrderPage::applyFilters()
{
    auto query = model()->query();
    query.search = searchField()->text();
    const bool searches = !query.search.trimmed().isEmpty();
    query.filters = m_showsWaiting ? m_waiting->filters() : searches ? QList<FieldFilter>() : m_filters->filters();
    m_filters->setVisible(!m_showsWaiting);
    m_filters->setEnabled(!searches);
    if (query != model()->query())
        model()->setQuery(query);
}

bool OrderPage::isFiltered() const
{
    return m_showsWaiting || m_filters->isActive();
}

QString OrderPage::emptyText(qint64 total) const
{
    if (m_showsWaiting && total > 0)
        return tr("No orders wait for you.");
    return TablePage::emptyText(total);
}

void OrderPage::followRows()
{
    if (m_showsWaiting && model()->isAnswered() && !model()->isRunning() && model()->matches() == 0)
        pane()->setKey({});
}

void OrderPage::showSwitch()
{
    const bool offered = m_waiting->mayDecide();
    m_onlyWaiting->parentWidget()->setVisible(offered);
    m_onlyWaiting->setText(m_waiting->count() > 0 ? tr("Waiting for me (%1)").arg(context().format.number(m_waiting->count())) : tr("Waiting for me"));
    m_onlyWaiting->setChecked(m_showsWaiting);
    m_all->setChecked(!m_showsWaiting);
    if (m_showsWaiting && !offered)
        showWaiting(false); // the right has gone meanwhile
}

/// Who decides for whom today: for the person while they are away, and the person for others.
void OrderPage::showStandIns()
{
    const auto &format = context().format;
    const auto today = QDateTime::currentDateTimeUtc().toTimeZone(format.options().zone).date();
    const auto nameOf = [this](const QString &id) {
        const auto *approver = context().approvers->approver(id);
        return approver ? approver->name : context().titles->title({RecordType::User, id}).value_or(QString());
    };
    QStringList sentences;
    std::optional<Delegate> own;
    if (m_waiting->mayDecide() && fromJson(m_self->row()["delegate"_L1], own) && own && today <= own->to) {
        const auto name = nameOf(own->userId);
        const auto last = format.day(own->to);
        if (own->from > today)
            sentences.append(tr("From %1 to %2, %3 decides in your place.").arg(format.day(own->from), last, name.isEmpty() ? tr("your delegate") : name));
        else
            sentences.append(tr("Until %1, %2 decides in your place.").arg(last, name.isEmpty() ? tr("your delegate") : name));
    }
    for (const auto &id : m_waiting->actingFor().mid(1)) {
        if (const auto *approver = context().approvers->approver(id); approver && approver->delegate)
            sentences.append(tr("You decide for %1 until %2.").arg(approver->name, format.day(approver->delegate->to)));
    }
    m_standIns->setText(sentences.join(u' '));
    m_standIns->setVisible(!sentences.isEmpty());
}

bool OrderPage::isAdministrator() const
{
    const auto *self = context().approvers->approver(context().actions->identity().userId);
    return self && self->isAdministrator;
}

QString OrderPage::whyNotDecide(const QJsonObject &order) const
{
    if (!m_waiting->queuedDecision(order["id"_L1].toString()).isEmpty())
        return tr("Your decision on this order is kept here and has not been sent yet.");
    const auto refusal = OrderRules::refusalToDecide(context().actions->actor(), m_waiting->actingFor(), order);
    return refusal ? ErrorText::reason(*refusal) : QString();
}

void OrderPage::followSelection()
{
    const auto &order = pane()->row();
    const auto chooseFirst = tr("Choose an order first.");
    const auto chooseOne = tr("Choose a single order.");
    const bool several = selectedCount() > 1;
    const auto actor = context().actions->actor();
    const auto whyNotDecide = several ? m_waiting->mayDecide() ? QString() : ErrorText::reason(u"missing-permission"_s)
        : order.isEmpty()             ? chooseFirst
                                      : this->whyNotDecide(order);
    allow(m_approve, whyNotDecide);
    allow(m_reject, whyNotDecide);
    const auto allowOne = [&](QAction *action, const std::optional<QString> &refusal) {
        allow(action, several ? chooseOne : order.isEmpty() ? chooseFirst : refusal ? ErrorText::reason(*refusal) : QString());
    };
    allowOne(m_passOn, OrderRules::refusalToReassign(actor, isAdministrator(), order, false));
    allowOne(m_takeOver, OrderRules::refusalToReassign(actor, isAdministrator(), order, true));
    allowOne(m_remind, OrderRules::refusalToRemind(actor, order, QDateTime::currentDateTimeUtc()));
    allowOne(m_sameBuyer, {});
    allowOne(m_sameGroup, {});
    allow(m_takeBack, m_decisions->canTakeBack() ? QString() : tr("There is no decision that has not been sent yet."));
}

void OrderPage::decide(const QString &command)
{
    if (selectedCount() > 1)
        return decideSeveral(command);
    const auto order = pane()->row(); // as the person sees it, which is what the decision is bound to
    if (order.isEmpty())
        return; // it has not been read yet
    if (command == "approve"_L1)
        m_decisions->decide(command, {order});
    else
        openDialog(command, {order}, 0);
}

void OrderPage::decideSeveral(const QString &command)
{
    selectedRows(this, [this, command](const QList<CacheRow> &rows) {
        QList<QJsonObject> orders;
        for (const auto &row : rows) {
            if (whyNotDecide(row.row).isEmpty())
                orders.append(row.row);
        }
        if (orders.isEmpty())
            emit noticed(tr("None of the selected orders is for you to decide."));
        else
            openDialog(command, orders, int(rows.size() - orders.size()));
    });
}

void OrderPage::openDialog(const QString &command, const QList<QJsonObject> &orders, int leftOut)
{
    const auto kind = command == "approve"_L1 ? OrderDialog::Kind::Approve
        : command == "reject"_L1              ? OrderDialog::Kind::Reject
        : command == "passOn"_L1              ? OrderDialog::Kind::PassOn
                                              : OrderDialog::Kind::TakeOver;
    (new OrderDialog(kind, orders, leftOut, m_decisions, context(), window()))->open();
}

void OrderPage::remind()
{
    const auto order = pane()->row();
    const RecordKey key{RecordType::Order, order["id"_L1].toString()};
    m_reminding.insert(context().actions->command(key, u"remind"_s, order), order["number"_L1].toString());
}

/// Says what has been decided and how long it can be taken back, and goes on to the next.
void OrderPage::noteDecision(const std::optional<Error> &error)
{
    if (error)
        emit noticed(tr("It was not saved. %1").arg(ErrorText::describe(*error)));
    const auto &last = m_decisions->last();
    if (last.orders.isEmpty())
        return;
    const int count = int(last.orders.size());
    const auto number = last.orders.first()["number"_L1].toString();
    const auto seconds = context().format.number(OrderDecisions::delay.count() / 1000);
    const bool leaves = context().actions->status().phase == SyncStatus::Phase::Live;
    QString what;
    if (last.command == "approve"_L1)
        what = count == 1 ? tr("You approve order %1.").arg(number) : tr("You approve %n order(s).", nullptr, count);
    else if (last.command == "reject"_L1)
        what = count == 1 ? tr("You reject order %1.").arg(number) : tr("You reject %n order(s).", nullptr, count);
    else
        what = tr("Order %1 is given to somebody else to decide.").arg(number);
    const auto when = leaves ? tr("It is sent in %1 seconds.").arg(seconds) : tr("It is kept here and does not hold until it has been sent.");
    if (!error)
        emit undoable(tr("%1 %2", "what was decided; when it is sent").arg(what, when), m_takeBack);
    followSelection();
    if (m_showsWaiting)
        goToNextWaiting();
}

void OrderPage::goToNextWaiting()
{
    const int rows = model()->rowCount();
    const int current = std::max(0, table()->currentIndex().row());
    for (int step = 1; step <= rows; ++step) {
        const int row = (current + step) % rows;
        const auto id = model()->idAt(row);
        if (id.isEmpty() || !m_waiting->queuedDecision(id).isEmpty())
            continue;
        table()->goTo(row);
        return;
    }
}
