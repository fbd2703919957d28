// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "welcomepage.h"

#include "dialogparts.h"

#include "models/recordtexts.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageIconSize = 96;

QPushButton *pageButton(Icon name, QWidget *parent)
{
    auto *button = new QPushButton(icon(name), {}, parent);
    button->setAutoDefault(true); // Enter presses what has the focus, also outside a dialog
    return button;
}

} // namespace

WelcomePage::WelcomePage(const QString &language, AddressCheck check, QWidget *parent)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_explanation(plainLabel({}, this))
    , m_states(new QStackedLayout)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(pageIconSize, pageIconSize), devicePixelRatioF()));
    auto *name = headingLabel(u"Selskap"_s, this);
    auto font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    name->setFont(font);
    m_explanation->setAlignment(Qt::AlignHCenter);
    m_states->addWidget(makeForm(language));
    m_states->addWidget(makeWaiting());

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(name, 0, Qt::AlignHCenter);
    column->addWidget(m_explanation);
    column->addSpacing(20);
    column->addLayout(m_states);
    column->addStretch(3);
    auto *page = new QGridLayout(this);
    page->addLayout(column, 0, 1);
    page->setColumnMinimumWidth(1, DialogParts::textSize(this, 62, 1).width());
    page->setColumnStretch(0, 1);
    page->setColumnStretch(2, 1);
    retranslate();
}

QWidget *WelcomePage::makeForm(const QString &language)
{
    auto *form = new QWidget(this);
    m_languageLabel = plainLabel({}, form);
    m_language = new QComboBox(form);
    for (const auto &code : RecordTexts::languages())
        m_language->addItem(RecordTexts::language(code), code);
    m_language->setCurrentIndex(m_language->findData(language));
    m_languageLabel->setBuddy(m_language);
    m_addressLabel = plainLabel({}, form);
    m_address = new QLineEdit(form);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_address->setMaxLength(400);
    m_addressLabel->setBuddy(m_address);
    m_error = DialogParts::semanticLabel(Semantic::Error, form);
    m_error->hide();
    m_signIn = pageButton(Icon::SignIn, form);
    m_signIn->setDefault(true);
    m_register = pageButton(Icon::Company, form);
    m_contact = pageButton(Icon::Help, form);
    m_hint = DialogParts::mutedLabel({}, form);

    auto *layout = new QGridLayout(form);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(10);
    layout->setHorizontalSpacing(12);
    layout->addWidget(m_languageLabel, 0, 0);
    layout->addWidget(m_language, 0, 1, Qt::AlignLeading);
    layout->addWidget(m_addressLabel, 1, 0);
    layout->addWidget(m_address, 1, 1);
    layout->addWidget(m_error, 2, 1);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_signIn, m_register, m_contact})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons, 3, 1);
    layout->addWidget(m_hint, 4, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(5, 1);

    connect(m_language, &QComboBox::activated, this, [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_address, &QLineEdit::textEdited, m_error, &QWidget::hide);
    connect(m_address, &QLineEdit::returnPressed, this, &WelcomePage::signIn);
    connect(m_signIn, &QPushButton::clicked, this, &WelcomePage::signIn);
    connect(m_register, &QPushButton::clicked, this, [this] {
        if (isAddressGood())
            emit registrationRequested(address());
    });
    connect(m_contact, &QPushButton::clicked, this, [this] {
        if (isAddressGood())
            emit contactRequested(address());
    });
    return form;
}

QWidget *WelcomePage::makeWaiting()
{
    auto *waiting = new QWidget(this);
    m_waitingHeading = headingLabel({}, waiting);
    m_waitingHeading->setAlignment(Qt::AlignHCenter);
    m_waitingText = plainLabel({}, waiting);
    m_waitingText->setAlignment(Qt::AlignHCenter);
    m_openAgain = pageButton(Icon::OpenExternally, waiting);
    m_copyLink = pageButton(Icon::Copy, waiting);
    m_cancel = pageButton(Icon::Cancel, waiting);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (auto *button : {m_openAgain, m_copyLink, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(waiting);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_waitingHeading);
    layout->addWidget(m_waitingText);
    layout->addLayout(buttons);
    layout->addStretch(1);

    connect(m_openAgain, &QPushButton::clicked, this, &WelcomePage::openAgainRequested);
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link.toString(QUrl::FullyEncoded));
        m_copyLink->setText(tr("Link copied"));
    });
    connect(m_cancel, &QPushButton::clicked, this, &WelcomePage::cancelRequested);
    return waiting;
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (isWaiting() ? static_cast<QWidget *>(m_openAgain) : m_address)->setFocus();
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && isWaiting())
        emit cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::retranslate()
{
    m_explanation->setText(tr("Administer your company's account at the shop: who may buy, with which rights, from which budget, and "
                              "who approves."));
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language"));
    m_addressLabel->setText(tr("&Address of the service"));
    m_address->setAccessibleName(tr("Address of the service"));
    m_address->setPlaceholderText(u"https://…"_s);
    m_error->hide(); // it is in the other language
    m_signIn->setText(tr("&Sign in"));
    m_register->setText(tr("&Register your company …"));
    m_contact->setText(tr("Contact &us"));
    m_hint->setText(tr("Your browser opens, and you sign in on the service's own page."));
    m_waitingHeading->setText(tr("Finish signing in in your browser"));
    m_waitingText->setText(tr("A page of %1 has been opened there. This window goes on by itself when you have signed in.").arg(m_link.host()));
    m_openAgain->setText(tr("&Open again"));
    m_copyLink->setText(tr("Copy &link"));
    m_cancel->setText(tr("&Cancel"));
}

bool WelcomePage::isWaiting() const
{
    return m_states->currentIndex() == 1;
}

void WelcomePage::setAddress(const QString &address)
{
    m_address->setText(address);
}

QString WelcomePage::address() const
{
    return m_address->text().trimmed();
}

void WelcomePage::signIn()
{
    if (isAddressGood())
        emit signInRequested(address());
}

bool WelcomePage::isAddressGood()
{
    const auto wrong = m_check(address());
    if (!wrong.isEmpty())
        showError(wrong);
    return wrong.isEmpty();
}

void WelcomePage::showContact(const QString &sentence)
{
    m_hint->setText(sentence);
    QAccessibleEvent event(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void WelcomePage::showWaiting(const QUrl &link)
{
    m_link = link;
    retranslate();
    m_states->setCurrentIndex(1);
    m_openAgain->setFocus();
}

void WelcomePage::showError(const QString &sentence)
{
    showIdle();
    m_error->setText(sentence);
    m_error->show();
    m_address->setAccessibleDescription(sentence);
    m_address->selectAll();
    QAccessibleEvent event(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void WelcomePage::showIdle()
{
    m_states->setCurrentIndex(0);
    m_error->hide();
    m_address->setAccessibleDescription({});
    m_address->setFocus();
}
