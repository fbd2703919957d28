// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "firstrun.h"

#include "commandline.h"

#include "models/errortext.h"
#include "models/format.h"
#include "ui/dialogs/registerdialog.h"
#include "ui/dialogs/welcomepage.h"
#include "ui/look/icons.h"

#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;

FirstRun::FirstRun(const QString &language, const QUrl &address, QObject *parent)
    : QObject(parent)
    , m_language(language)
    , m_page(makePage(language, address))
{
    connect(m_page.get(), &WelcomePage::languageChosen, this, [this](const QString &chosen) {
        m_language = chosen;
        emit languageChosen(chosen);
    });
    connect(m_page.get(), &WelcomePage::signInRequested, this, [this](const QString &typed) {
        const auto checked = serverAddress(typed);
        if (!checked)
            return m_page->showError(checked.error().detail);
        emit signInRequested(*checked);
    });
    connect(m_page.get(), &WelcomePage::registrationRequested, this, [this](const QString &typed) {
        if (const auto checked = serverAddress(typed))
            showRegistration(*checked);
    });
    connect(m_page.get(), &WelcomePage::contactRequested, this, [this](const QString &typed) {
        if (const auto checked = serverAddress(typed))
            emit contactRequested(*checked);
    });
    connect(m_page.get(), &WelcomePage::openAgainRequested, this, [this] { QDesktopServices::openUrl(m_browserLink); });
    connect(m_page.get(), &WelcomePage::cancelRequested, this, &FirstRun::cancelRequested);
}

FirstRun::~FirstRun() = default;

WelcomePage *FirstRun::makePage(const QString &language, const QUrl &address)
{
    const auto check = [](const QString &typed) {
        const auto checked = serverAddress(typed);
        return checked ? QString() : checked.error().detail;
    };
    auto *page = new WelcomePage(language, check);
    page->setWindowTitle(tr("Selskap"));
    page->setWindowIcon(applicationIcon());
    page->setAddress(address.isValid() ? address.toString() : QString());
    return page;
}

void FirstRun::show(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_page->showError(sentence);
    m_page->resize(900, 600);
    m_page->show();
}

void FirstRun::showWaiting(const QUrl &link)
{
    m_browserLink = link;
    m_page->showWaiting(link);
}

void FirstRun::showIdle()
{
    m_page->showIdle();
}

void FirstRun::showError(const Error &error)
{
    if (m_registration)
        m_registration->showError(error);
    else
        m_page->showError(ErrorText::describe(error));
}

void FirstRun::showRegistration(const QUrl &address)
{
    m_registration = new RegisterDialog(m_language, m_page.get());
    connect(m_registration, &RegisterDialog::registerRequested, this, [this, address](const QJsonObject &registration, const QByteArray &key) {
        emit registerRequested(address, registration, key);
    });
    connect(m_registration, &RegisterDialog::accessRequested, this,
            [this, address](const QJsonObject &request) { emit accessRequested(address, request); });
    m_registration->open();
}

void FirstRun::showAccessAnswer(const Result<QJsonObject> &answer)
{
    if (m_registration)
        m_registration->showAccessAnswer(answer ? QString() : ErrorText::describe(answer.error()));
}

void FirstRun::showContact(const Result<QJsonObject> &answer, const Format &format)
{
    if (!answer)
        return m_page->showError(ErrorText::describe(answer.error()));
    const auto support = (*answer)["support"_L1].toObject();
    const auto phone = format.phone(support["phone"_L1].toString());
    const auto email = support["email"_L1].toString();
    m_page->showContact(phone.isEmpty() && email.isEmpty() ? tr("The shop has not said whom to call or write to.")
                            : email.isEmpty()              ? tr("Call the shop's customer service: %1").arg(phone)
                            : phone.isEmpty()              ? tr("Write to the shop's customer service: %1").arg(email)
                                                           : tr("The shop's customer service: call %1, or write to %2").arg(phone, email));
}
