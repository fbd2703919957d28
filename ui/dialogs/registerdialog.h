// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QJsonObject>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
struct Error;
struct Field;

/// Registers a company and its first administrator at the service: checks each value as it is typed, says what the service answers at the
/// field that it concerns, and offers to ask for access when the company is registered already. What was typed stays until it has worked.
class RegisterDialog : public QDialog
{
    Q_OBJECT
public:
    /// `language` is that of the interface, and becomes the company's.
    explicit RegisterDialog(const QString &language, QWidget *parent = nullptr);

    /// The service did not take it, or could not be reached.
    void showError(const Error &error);
    /// The administrators of the company have been asked, or why not (empty: they have).
    void showAccessAnswer(const QString &problem);

signals:
    /// All is well formed. `key` stays the same until something else is typed.
    void registerRequested(const QJsonObject &registration, const QByteArray &key);
    void accessRequested(const QJsonObject &request);

private:
    struct Line {
        const Field *field;
        QString part; ///< "company", "administrator", or nothing for the password
        QString key;
        QLineEdit *edit;
        QLabel *note;
        bool touched = false;
    };

    int addLine(QGridLayout *grid, const QString &title, const Field *field, const QString &part, const QString &key);
    [[nodiscard]] QString fault(const Line &line) const;
    [[nodiscard]] QString organisationNumber() const;
    [[nodiscard]] Line *lineOf(const QString &key);
    void showNote(Line &line, const QString &text, bool isFault);
    void follow();
    void followPassword();
    void setBusy(bool busy);
    void submit();
    void askForAccess();

    QString m_language;
    QByteArray m_key;
    QComboBox *m_country;
    QList<Line> m_lines;
    QProgressBar *m_strength;
    QLabel *m_summary;
    QPushButton *m_ask;
    QPushButton *m_register;
    bool m_tried = false;
    bool m_busy = false;
};
