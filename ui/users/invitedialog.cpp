// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "invitedialog.h"

#include "models/accountactions.h"
#include "models/entities/recordid.h"
#include "models/entities/user.h"
#include "models/errortext.h"
#include "models/invitationlistmodel.h"
#include "models/recorddraft.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/draftkeeper.h"
#include "ui/plaintext.h"
#include "ui/recordform.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using State = InvitationListModel::State;

InviteDialog::InviteDialog(const QJsonObject &initial, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_people(new InvitationListModel(context.cache, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Invite users"));
    auto values = initial;
    values[u"status"_s] = u"invited"_s;
    m_draft = context.drafts->findNew(RecordType::User, values);
    if (!m_draft)
        m_draft = context.drafts->keep(RecordDraft::forNew(RecordType::User, values));
    const auto key = m_draft->key();

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 6, 0);
    inside->addWidget(makeAddresses(content));
    FormFields fields{{u"groupId"_s, u"roleIds"_s}, {u"language"_s, u"paymentMethods"_s, u"orderLimit"_s}};
    // What does not belong to an invitation is for those who may administer users.
    if (!context.actions->actor().permissions.contains(Permission::UsersManage))
        fields.more.removeIf([](const QString &field) { return !belongsToInvitation(field); });
    m_form = new RecordForm(context, m_draft, content, fields);
    m_form->setSubmit([this](const QJsonObject &row) { return submit(row); });
    inside->addWidget(m_form);
    inside->addStretch(0); // takes what is over as long as there is no list to take it
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("Invite users"), this));
    auto *explanation = plainLabel(tr("Each of them gets an e-mail with a link that is valid for 14 days, and gives name and password there."), this);

    layout->addWidget(explanation);
    layout->addWidget(area, 1);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_draft->setValue(u"email"_s, m_text->toPlainText());
        m_people->setText(m_text->toPlainText());
    });
    connect(m_people, &InvitationListModel::checked, this, &InviteDialog::follow);
    connect(m_people, &InvitationListModel::failed, this, [this](const Error &error) { m_note->setText(ErrorText::describe(error)); });
    connect(m_form, &RecordForm::saved, this, [this, key] {
        m_context.drafts->drop(key);
        emit invited(m_sent);
        accept();
    });
    connect(m_form, &RecordForm::cancelled, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [context, key] { context.drafts->drop(key); });
    m_text->setPlainText(m_draft->value(u"email"_s).toString());
    follow();
    resize(DialogParts::textSize(this, 84, 38));
    m_text->setFocus();
}

QWidget *InviteDialog::makeAddresses(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = plainLabel(tr("E-mail addresses, one a line or with commas between them"), part);
    m_text = new QPlainTextEdit(part);
    m_text->setAccessibleName(label->text());
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(u"kari@example.com\nOla Nordmann <ola@example.com>"_s);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 5);
    label->setBuddy(m_text);
    m_note = plainLabel({}, part);

    m_list = new QTableView(part);
    m_list->setModel(m_people);
    DialogParts::setUpTable(m_list, tr("Who is to be invited"));
    m_list->setMinimumHeight(m_list->verticalHeader()->defaultSectionSize() * 5);
    m_show = new QPushButton(tr("&Show the user"), part);
    m_show->setAutoDefault(false);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InviteDialog::follow);
    connect(m_list, &QTableView::activated, this, &InviteDialog::showUser);
    connect(m_show, &QPushButton::clicked, this, &InviteDialog::showUser);
    return part;
}

void InviteDialog::follow()
{
    const int good = m_people->count(State::Good);
    const int malformed = m_people->count(State::Malformed);
    const int known = m_people->count(State::Known);
    QStringList says;
    if (malformed > 0)
        says.append(tr("%n address(es) must be corrected or removed.", nullptr, malformed));
    else if (good == 0 && m_people->count(State::Checking) == 0)
        says.append(m_people->rowCount() == 0 ? tr("Write at least one address.") : tr("There is nobody left to invite."));
    if (known > 0)
        says.append(tr("%n of them is a user already and is left out.", nullptr, known));
    if (const int doubles = m_people->count(State::Double); doubles > 0)
        says.append(tr("%n address(es) stand in the list twice and are used once.", nullptr, doubles));
    m_note->setText(says.join(u' '));
    m_note->setVisible(!says.isEmpty());
    const bool hinders = malformed > 0 || (m_tried && good == 0);
    auto palette = this->palette();
    palette.setColor(QPalette::WindowText, semanticColor(hinders ? Semantic::Error : Semantic::Muted, palette));
    m_note->setPalette(palette);
    m_text->setAccessibleDescription(m_note->text());
    m_form->setSaveText(good > 0 ? tr("&Invite %n person(s)", nullptr, good) : tr("&Invite"));
    m_list->setVisible(m_people->rowCount() > 0);
    // Only a list has use for more room than it needs.
    auto policy = m_list->parentWidget()->sizePolicy();
    policy.setVerticalPolicy(m_people->rowCount() > 0 ? QSizePolicy::MinimumExpanding : QSizePolicy::Maximum);
    m_list->parentWidget()->setSizePolicy(policy);
    DialogParts::fitColumns(m_list, 42);
    m_show->setVisible(known > 0);
    m_show->setEnabled(!m_list->currentIndex().data(InvitationListModel::UserRole).toString().isEmpty());
}

QList<QUuid> InviteDialog::submit(const QJsonObject &row)
{
    m_tried = true;
    follow();
    const auto good = m_people->good();
    if (good.isEmpty() || m_people->count(State::Malformed) > 0 || m_people->count(State::Checking) > 0) {
        m_text->setFocus();
        return {};
    }
    QList<QUuid> entries;
    for (const auto &address : good) {
        auto person = row;
        person[u"email"_s] = address;
        entries.append(m_context.actions->create({RecordType::User, makeRecordId()}, person));
    }
    m_sent += int(entries.size());
    return entries;
}

void InviteDialog::showUser()
{
    const auto id = m_list->currentIndex().data(InvitationListModel::UserRole).toString();
    if (id.isEmpty())
        return;
    emit showRequested({RecordType::User, id});
    accept();
}
