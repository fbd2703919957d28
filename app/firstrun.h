// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <memory>

class Format;
class RegisterDialog;
class WelcomePage;

/// What a person sees before there is an account: the page that asks for a service, and the registration of a company. It says what the person
/// wants, each time with an address that has been checked, and shows what came of it.
class FirstRun : public QObject
{
    Q_OBJECT
public:
    /// Proposes the address, if it is valid.
    FirstRun(const QString &language, const QUrl &address, QObject *parent = nullptr);
    ~FirstRun() override;

    /// The page as a window of its own, which does nothing by itself; the caller owns it.
    [[nodiscard]] static WelcomePage *makePage(const QString &language, const QUrl &address);

    void show(const QString &sentence); ///< with what went wrong before, if anything
    void showWaiting(const QUrl &link); ///< for the browser, where the person signs in
    void showIdle();
    void showError(const Error &error); ///< where the person has last acted
    void showAccessAnswer(const Result<QJsonObject> &answer);
    /// Whom to call or write to, of the answer to `/v1/capabilities`.
    void showContact(const Result<QJsonObject> &answer, const Format &format);

signals:
    void languageChosen(const QString &language);
    void signInRequested(const QUrl &address);
    void registerRequested(const QUrl &address, const QJsonObject &registration, const QByteArray &key);
    void accessRequested(const QUrl &address, const QJsonObject &request);
    void contactRequested(const QUrl &address);
    void cancelRequested();

private:
    void showRegistration(const QUrl &address);

    QString m_language;
    std::unique_ptr<WelcomePage> m_page;
    QPointer<RegisterDialog> m_registration;
    QUrl m_browserLink;
};
