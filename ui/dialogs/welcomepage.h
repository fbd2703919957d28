// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

/// What is shown until somebody has signed in: the language, the address of the service, and the wait for the browser. Says what the
/// person asks for and is told what becomes of it.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    /// What is wrong with the typed address, as a sentence in the language of the interface; empty when it will do.
    using AddressCheck = std::function<QString(const QString &address)>;

    /// `language` is the code of the interface's language now.
    WelcomePage(const QString &language, AddressCheck check, QWidget *parent = nullptr);

    void setAddress(const QString &address);
    [[nodiscard]] QString address() const; ///< without spaces at the ends

public slots:
    /// The browser was asked to open this link; the person goes on there.
    void showWaiting(const QUrl &link);
    /// Back to the beginning, with the sentence in its place.
    void showError(const QString &sentence);
    void showIdle();
    /// Whom to call or write to, in place of the hint.
    void showContact(const QString &sentence);

signals:
    void languageChosen(const QString &code);
    void signInRequested(const QString &address);
    void registrationRequested(const QString &address);
    void contactRequested(const QString &address);
    void openAgainRequested();
    void cancelRequested();

private:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QWidget *makeForm(const QString &language);
    [[nodiscard]] QWidget *makeWaiting();
    void retranslate();
    void signIn();
    /// Whether the address will do; says what is wrong with it otherwise.
    [[nodiscard]] bool isAddressGood();
    [[nodiscard]] bool isWaiting() const;

    AddressCheck m_check;
    QUrl m_link;
    QLabel *m_explanation;
    QStackedLayout *m_states;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_error;
    QPushButton *m_signIn;
    QPushButton *m_register;
    QPushButton *m_contact;
    QLabel *m_hint;
    QLabel *m_waitingHeading;
    QLabel *m_waitingText;
    QPushButton *m_openAgain;
    QPushButton *m_copyLink;
    QPushButton *m_cancel;
};
