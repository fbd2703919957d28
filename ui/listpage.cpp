// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "listpage.h"

#include "detailpane.h"
#include "plaintext.h"
#include "viewmemory.h"

#include "models/accountactions.h"
#include "models/recordtexts.h"
#include "ui/lists/exportdialog.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QDesktopServices>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowWindow = 1100;

QString searchHint(RecordType type)
{
    switch (type) {
    case RecordType::User:
        return ListPage::tr("Search name, e-mail, phone, number (Ctrl+F)");
    case RecordType::Order:
        return ListPage::tr("Search number, buyer, group, reference (Ctrl+F)");
    default:
        return ListPage::tr("Search (Ctrl+F)");
    }
}

/// Whether the text looks like one: some digits, after a few letters or none.
bool isOrderNumber(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z]{0,4}-?[0-9]{3,}$"_s);
    return form.match(text.trimmed()).hasMatch();
}

} // namespace

ListPage::ListPage(RecordType type, const PageContext &context, QWidget *parent)
    : Page(type, context, parent)
    , m_search(new QLineEdit(this))
    , m_topRow(new QHBoxLayout)
    , m_splitter(new QSplitter(this))
    , m_side(new QSplitter(this))
    , m_empty(plainLabel({}, this))
    , m_counts(plainLabel({}, this))
    , m_pane(new DetailPane(type, context, this))
    , m_openFile(new QAction(icon(Icon::OpenExternally), tr("Open"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(6);
    layout->addLayout(m_topRow);
    m_search->setPlaceholderText(searchHint(type));
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(std::max(fontMetrics().horizontalAdvance(searchHint(type)) + 64, fontMetrics().averageCharWidth() * 40));
    m_topRow->addWidget(m_search);
    m_topRow->addStretch(1);

    auto *listSide = new QWidget(m_splitter);
    m_listLayout = new QVBoxLayout(listSide);
    m_listLayout->setContentsMargins(0, 0, 0, 0);
    m_listLayout->setSpacing(4);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_empty->hide();
    m_listLayout->addWidget(m_empty, 1);
    m_listLayout->addWidget(m_counts);
    m_splitter->addWidget(listSide);
    m_side->setOrientation(Qt::Vertical);
    m_side->setChildrenCollapsible(false);
    m_side->addWidget(m_pane);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_pane->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    layout->addWidget(m_splitter, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { searchFor(text); });
    connect(m_search, &QLineEdit::returnPressed, this, &ListPage::leaveSearch);
    connect(m_openFile, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_openFile->data().toString())); });
    connect(m_pane, &DetailPane::noticed, this, &ListPage::noticed);
    connect(m_pane, &DetailPane::logRequested, this, &ListPage::logRequested);
    connect(m_pane, &DetailPane::decideRequested, this, &ListPage::decideRequested);
    const auto part = context.memory->part(u"page/"_s + collectionName(type));
    const auto sizes = part["sizes"_L1].toArray();
    m_arranged = sizes.size() == 2;
    if (m_arranged)
        m_splitter->setSizes({sizes[0].toInt(), sizes[1].toInt()});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_splitter->orientation() != Qt::Horizontal)
            return;
        const auto now = m_splitter->sizes();
        m_arranged = true;
        this->context().memory->setPart(u"page/"_s + collectionName(this->type()), {{u"sizes"_s, QJsonArray{now.value(0), now.value(1)}}});
    });
}

void ListPage::setList(QWidget *list)
{
    m_list = list;
    list->setAccessibleName(RecordTexts::kinds(type()));
    m_listLayout->insertWidget(0, list, 10);
    m_search->setFocusProxy(nullptr);
    setFocusProxy(list);
    setTabOrder(m_search, list);
    setTabOrder(list, m_pane);
}

void ListPage::addToTopRow(QWidget *widget)
{
    m_topRow->addWidget(widget);
}

void ListPage::addBeforeSearch(QWidget *widget)
{
    m_topRow->insertWidget(m_topRow->indexOf(m_search), widget);
}

void ListPage::addBelowSearch(QWidget *row)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, row);
}

int ListPage::sideWidth() const
{
    return fontMetrics().averageCharWidth() * 60;
}

void ListPage::addBelowPane(QWidget *widget)
{
    m_side->addWidget(widget);
    const int lines = fontMetrics().lineSpacing();
    m_side->setSizes({lines * 14, lines * 24});
    m_side->setStretchFactor(1, 1);
}

void ListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QAction *ListPage::editAction() const
{
    return m_pane->editAction();
}

void ListPage::addPageAction(QAction *action)
{
    Page::addPageAction(action);
    m_list->addAction(action);
}

void ListPage::addListActions()
{
    addActionSeparator();
    auto *toFile = new QAction(icon(Icon::Download), tr("E&xport …"), this);
    toFile->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    auto *toPaper = new QAction(icon(Icon::Print), tr("Print …"), this);
    toPaper->setShortcut(QKeySequence::Print);
    addPageAction(toFile);
    addPageAction(toPaper);
    toFile->setObjectName(u"export"_s);
    connect(toFile, &QAction::triggered, this, [this] { exportList(false); });
    connect(toPaper, &QAction::triggered, this, [this] { exportList(true); });
}

void ListPage::exportList(bool toPaper)
{
    using Purpose = ExportDialog::Purpose;
    auto *dialog = new ExportDialog(toPaper ? Purpose::Paper : Purpose::File, exportOffer(), context(), window());
    connect(dialog, &ExportDialog::exported, this, [this](const QString &sentence, const QString &path) {
        if (path.isEmpty())
            return emit noticed(sentence);
        m_openFile->setData(path);
        emit undoable(sentence, m_openFile);
    });
    dialog->open();
}

void ListPage::setPaneVisible(bool visible)
{
    m_side->setVisible(visible);
}

bool ListPage::isPaneVisible() const
{
    return !m_side->isHidden();
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() < narrowWindow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != wanted) {
        m_splitter->setOrientation(wanted);
        if (wanted == Qt::Vertical)
            m_splitter->setSizes({height() / 2, height() / 2});
    }
    // Until a person moves it, the divider keeps the details at the width that they read best in.
    if (wanted == Qt::Horizontal && !m_arranged) {
        const int side = sideWidth();
        m_splitter->setSizes({width() - side, side});
    }
}

void ListPage::setCounts(qint64 matches, qint64 total, int selected, bool answered)
{
    const auto number = [this](qint64 value) { return context().format.number(value); };
    QString text;
    if (m_search->text().trimmed().isEmpty() && !isFiltered())
        text = tr("%1 in all").arg(number(total));
    else
        text = tr("%1 of %2 match").arg(number(matches), number(total));
    if (selected > 1)
        text = tr("%1 selected – %2").arg(number(selected), text);
    m_counts->setText(text);
    showEmptyState(matches, total, answered);
}

void ListPage::showEmptyState(qint64 matches, qint64 total, bool answered)
{
    const bool empty = answered && matches == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty)
        return;
    m_empty->setText(emptyText(total));
}

/// Enter goes on to what was found; an order's number is found from wherever it is typed.
void ListPage::leaveSearch()
{
    if (!m_list->isHidden())
        m_list->setFocus(Qt::OtherFocusReason);
    else if (isOrderNumber(m_search->text()))
        emit orderSearched(m_search->text().trimmed());
}

QString ListPage::emptyText(qint64 total) const
{
    const auto phase = context().actions->status().phase;
    const auto searched = m_search->text().trimmed();
    if (total > 0 && isOrderNumber(searched) && type() != RecordType::Order)
        return tr("Nothing matches “%1”. Press Enter to look for it among the orders.").arg(searched);
    if (total > 0)
        return searched.isEmpty() ? tr("Nothing matches the filters.") : tr("Nothing matches “%1”.").arg(searched);
    if (phase == SyncStatus::Phase::FirstSync || phase == SyncStatus::Phase::Starting)
        return tr("The account is being fetched. Rows appear as they come.");
    return tr("There is nothing here yet that you may see.");
}
