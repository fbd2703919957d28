// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "userpage.h"

#include "recordtable.h"

#include "models/entities/user.h"
#include "models/recordlistmodel.h"
#include "models/recordtexts.h"
#include "ui/import/importcommands.h"
#include "ui/rights/rightsactions.h"
#include "ui/users/usercommands.h"

#include <QComboBox>
#include <QLineEdit>

#include <utility>

using namespace Qt::Literals::StringLiterals;

UserPage::UserPage(const PageContext &context, QWidget *parent)
    : TablePage(RecordType::User, context, parent)
    , m_status(new QComboBox(this))
    , m_commands(new UserCommands(this, context))
    , m_imports(new ImportCommands(this, context))
{
    m_status->addItem(tr("All users"), QString());
    for (const auto &choice : choicesOf<UserStatus>())
        m_status->addItem(RecordTexts::choice(choice), QString(choice.wire));
    m_status->setAccessibleName(tr("Status"));
    addBeforeSearch(m_status);
    setTabOrder(m_status, searchField());
    bool isFirstPart = true;
    for (auto *action : m_commands->actions()) {
        if (action) {
            addPageAction(action);
            continue;
        }
        if (std::exchange(isFirstPart, false)) {
            addPageAction(m_imports->importAction());
            addPageAction(m_imports->pasteAction());
        }
        addActionSeparator();
    }
    addActionSeparator();
    const auto *rights = new RightsActions(context, this);
    addPageAction(rights->effectiveRights());
    addPageAction(rights->restrictRights());
    addListActions();
    connect(m_status, &QComboBox::currentIndexChanged, this, &UserPage::filter);
    connect(m_commands, &UserCommands::noticed, this, &UserPage::noticed);
    connect(m_commands, &UserCommands::openRequested, this, &UserPage::open);
}

void UserPage::open(const RecordKey &key)
{
    // The record is looked for among all, not only among those that are shown just now.
    showStatus({});
    TablePage::open(key);
}

void UserPage::showStatus(const QString &status)
{
    m_status->setCurrentIndex(std::max(0, m_status->findData(status)));
}

bool UserPage::isFiltered() const
{
    return m_status->currentIndex() > 0;
}

void UserPage::filter()
{
    const auto status = m_status->currentData().toString();
    auto query = model()->query();
    query.filters.removeIf([](const FieldFilter &filter) { return filter.field == "status"_L1; });
    if (!status.isEmpty())
        query.filters.append({u"status"_s, {status}});
    const bool invited = status == "invited"_L1;
    table()->setColumnsInDemand(invited ? QStringList{u"invitationSentAt"_s, u"invitationExpiresAt"_s} : QStringList());
    model()->setQuery(query);
}
