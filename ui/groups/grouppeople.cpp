// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "grouppeople.h"

#include "models/accountactions.h"
#include "models/approverindex.h"
#include "models/recordreader.h"
#include "models/recordtexts.h"
#include "models/titleindex.h"
#include "models/whenready.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/plaintext.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostMembersNamed = 20; ///< the rest is counted

} // namespace

GroupPeople::GroupPeople(const QString &groupId, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_groupId(groupId)
    , m_context(context)
    , m_approvers(plainLabel({}, this, true))
    , m_origin(DialogParts::mutedLabel({}, this))
    , m_membersHeading(headingLabel(tr("Members"), this))
    , m_members(plainLabel({}, this, true))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addItem(new QSpacerItem(0, 8));
    layout->addWidget(headingLabel(tr("Approves the orders of its members"), this));
    layout->addWidget(m_approvers);
    layout->addWidget(m_origin);
    layout->addItem(new QSpacerItem(0, 8));
    layout->addWidget(m_membersHeading);
    layout->addWidget(m_members);
    connect(context.approvers, &ApproverIndex::changed, this, &GroupPeople::showApprovers);
    showApprovers();
    // Whoever sees no users has nobody to be shown.
    const bool sees = context.actions->identity().permissions.contains(Permission::UsersView);
    m_membersHeading->setVisible(sees);
    m_members->setVisible(sees);
    if (sees)
        readMembers();
}

void GroupPeople::showApprovers()
{
    if (!m_context.approvers->isKnown()) {
        m_approvers->setText(u"…"_s);
        m_origin->hide();
        return;
    }
    const auto found = m_context.approvers->approversOf({}, m_groupId);
    QStringList names;
    for (const auto &id : found.ids) {
        const auto *approver = m_context.approvers->approver(id);
        if (!approver)
            continue;
        const auto *standIn = m_context.approvers->approver(approver->substituteOn(m_context.format.today()));
        names.append(standIn ? tr("%1 (today %2 decides in their place)").arg(approver->name, standIn->name) : approver->name);
    }
    m_approvers->setText(names.isEmpty() ? tr("Nobody who can act now") : names.join(u'\n'));
    QString origin;
    if (found.ids.isEmpty())
        origin = tr("An order that needs approval is refused.");
    else if (found.groupId.isEmpty())
        origin = tr("They are the administrators, since neither the group nor those above it have an approver who can act.");
    else if (found.groupId != m_groupId)
        origin = tr("Inherited from %1, since the group has no approver of its own who can act.")
                     .arg(m_context.titles->title({RecordType::Group, found.groupId}).value_or(u"…"_s));
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
}

void GroupPeople::readMembers()
{
    ListQuery query;
    query.type = RecordType::User;
    query.sort = {{u"name"_s}};
    query.filters = {{u"groupId"_s, {m_groupId}}};
    m_members->setText(u"…"_s);
    whenReady(this, m_context.cache->ids(query), [this](const Result<ListIds> &found) {
        if (!found)
            return m_members->setText(tr("They cannot be read just now."));
        const auto count = qint64(found->numbers->size());
        if (count == 0)
            return m_members->setText(tr("Nobody belongs to this group itself."));
        const auto first = QList<qint64>(found->numbers->begin(), found->numbers->begin() + std::min<qint64>(count, mostMembersNamed));
        whenReady(this, m_context.cache->rows(RecordType::User, first), [this, count](const Result<QList<CacheRow>> &rows) {
            QStringList names;
            for (const auto &row : rows ? *rows : QList<CacheRow>())
                names.append(RecordTexts::title(RecordType::User, row.row));
            if (count > names.size())
                names.append(tr("and %n more", nullptr, int(count - names.size())));
            m_members->setText(names.join(u'\n'));
        });
    });
}
