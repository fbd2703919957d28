// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "companypage.h"

#include "detailpane.h"
#include "viewmemory.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/recordtexts.h"
#include "models/reports/healthwatch.h"
#include "ui/company/helpsection.h"
#include "ui/company/paymentsection.h"
#include "ui/health/healthsection.h"
#include "ui/look/icons.h"
#include "ui/reports/accessreportdialog.h"
#include "ui/reports/handoverwindow.h"
#include "ui/reports/monthlyreportdialog.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QStyle>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

CompanyPage::CompanyPage(const PageContext &context, QWidget *parent)
    : Page(RecordType::Company, context, parent)
    , m_sections(new QListWidget(this))
    , m_contents(new QStackedWidget(this))
    , m_facts(new DetailPane(RecordType::Company, context, this))
    , m_health(new HealthSection(context, this))
    , m_monthly(new QAction(icon(Icon::Budget), tr("&Monthly report …"), this))
    , m_access(new QAction(icon(Icon::Key), tr("A&ccess report …"), this))
    , m_handover(new QAction(icon(Icon::List), tr("Hand&over"), this))
    , m_openFile(new QAction(icon(Icon::OpenExternally), tr("Open"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_sections);
    layout->addWidget(m_contents, 1);
    m_sections->setAccessibleName(tr("Sections of My company"));
    m_sections->setSpacing(2);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_sections->setIconSize({size, size});
    setFocusProxy(m_sections);

    addSection(Section::Facts, icon(Icon::Company), tr("Facts"), m_facts);
    auto *payment = new PaymentSection(context, this);
    addSection(Section::Payment, icon(Icon::Card), tr("Payment and invoice"), payment);
    m_status = addSection(Section::Status, icon(Icon::Check), tr("Status"), m_health);
    auto *help = new HelpSection(context, this);
    addSection(Section::Help, icon(Icon::Help), tr("Help"), help);
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + 2 * m_sections->frameWidth() + 24);
    addActionSeparator();
    addPageAction(payment->applyAction());
    addPageAction(payment->withdrawAction());
    addReports();

    connect(m_sections, &QListWidget::currentRowChanged, m_contents, &QStackedWidget::setCurrentIndex);
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        this->context().memory->setPart(u"page/company"_s, {{u"section"_s, row}});
    });
    m_sections->setCurrentRow(qBound(0, context.memory->part(u"page/company"_s)["section"_L1].toInt(), m_sections->count() - 1));
    connect(m_facts, &DetailPane::noticed, this, &Page::noticed);
    connect(m_facts, &DetailPane::logRequested, this, &Page::logRequested);
    connect(m_facts, &DetailPane::decideRequested, this, &Page::decideRequested);
    connect(m_facts->editAction(), &QAction::triggered, this, [this] { showSection(Section::Facts); });
    connect(payment, &PaymentSection::noticed, this, &Page::noticed);
    connect(payment, &PaymentSection::logRequested, this, &Page::logRequested);
    connect(payment, &PaymentSection::decideRequested, this, &Page::decideRequested);
    connect(payment->applyAction(), &QAction::triggered, this, [this] { showSection(Section::Payment); });
    connect(m_health, &HealthSection::noticed, this, &Page::noticed);
    connect(m_health, &HealthSection::openRequested, this, &Page::openRequested);
    connect(m_health, &HealthSection::changed, this, &CompanyPage::followHealth);
    connect(context.actions, &AccountActions::identityChanged, this, &CompanyPage::followIdentity);
    followHealth();
    followIdentity();
}

void CompanyPage::addReports()
{
    addActionSeparator();
    for (auto *action : {m_monthly, m_access, m_handover})
        addPageAction(action);
    connect(m_monthly, &QAction::triggered, this, [this] { report(new MonthlyReportDialog(context(), window())); });
    connect(m_access, &QAction::triggered, this, [this] { report(new AccessReportDialog(context(), window())); });
    connect(m_handover, &QAction::triggered, this, &CompanyPage::showHandover);
    connect(m_openFile, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_openFile->data().toString())); });
}

void CompanyPage::followReports()
{
    const auto permissions = context().actions->identity().permissions;
    const auto lacking = ErrorText::reason(u"missing-permission"_s);
    const bool seesOrders = permissions.contains(Permission::OrdersViewCompany) || permissions.contains(Permission::OrdersViewGroup);
    allow(m_monthly, seesOrders && permissions.contains(Permission::BudgetsView) ? QString() : lacking);
    allow(m_access, permissions.containsAll({Permission::UsersView, Permission::RolesView, Permission::AuditView}) ? QString() : lacking);
}

void CompanyPage::report(ReportDialog *dialog)
{
    connect(dialog, &ReportDialog::reported, this, [this](const QString &sentence, const QString &path) {
        m_openFile->setData(path);
        emit undoable(sentence, m_openFile);
    });
    dialog->open();
}

void CompanyPage::showHandover()
{
    if (!m_handoverWindow) {
        m_handoverWindow = new HandoverWindow(context(), this);
        connect(m_handoverWindow, &HandoverWindow::openRequested, this, &Page::openRequested);
    }
    m_handoverWindow->show();
    m_handoverWindow->raise();
    m_handoverWindow->activateWindow();
}

QAction *CompanyPage::addSection(Section section, const QIcon &icon, const QString &title, QWidget *content)
{
    m_sections->addItem(new QListWidgetItem(icon, title));
    m_contents->addWidget(content);
    auto *action = new QAction(icon, title, this);
    connect(action, &QAction::triggered, this, [this, section] { showSection(section); });
    addPageAction(action);
    return action;
}

/// The section says how much was found, and stands there for those alone who see any of it.
void CompanyPage::followHealth()
{
    const int found = m_health->watch()->found();
    auto *item = m_sections->item(int(Section::Status));
    item->setText(found > 0 ? tr("Status (%1)").arg(context().format.number(found)) : tr("Status"));
    item->setIcon(found > 0 ? icon(Icon::Warning, Semantic::Warning) : icon(Icon::Check));
    item->setHidden(!m_health->isOfUse());
    m_status->setVisible(m_health->isOfUse());
    if (section() == Section::Status && !m_health->isOfUse())
        showSection(Section::Facts);
    const int width = m_sections->sizeHintForColumn(0) + 2 * m_sections->frameWidth() + 24;
    m_sections->setFixedWidth(std::max(width, m_sections->minimumWidth()));
}

void CompanyPage::followIdentity()
{
    followReports();
    if (const auto id = context().actions->identity().companyId; !id.isEmpty())
        m_facts->setKey(RecordKey{RecordType::Company, id});
}

void CompanyPage::focusFirst()
{
    m_sections->setFocus();
}

void CompanyPage::open(const RecordKey &)
{
    showSection(Section::Facts);
}

QAction *CompanyPage::editAction() const
{
    return m_facts->editAction();
}

CompanyPage::Section CompanyPage::section() const
{
    return Section(m_sections->currentRow());
}

void CompanyPage::showSection(Section section)
{
    m_sections->setCurrentRow(int(section));
}
