// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "registerdialog.h"

#include "dialogparts.h"

#include "models/entities/organisationnumber.h"
#include "models/entities/validation.h"
#include "models/errortext.h"
#include "models/recordtexts.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortestPassword = 10; // characters, as the service demands
constexpr int goodPassword = 20;

/// Where a company may be, with the time and the money that go with it.
struct Country {
    QLatin1StringView code;
    QLatin1StringView timeZone;
    QLatin1StringView currency;
};

constexpr Country countries[] = {
    {"NO"_L1, "Europe/Oslo"_L1, "NOK"_L1},
    {"SE"_L1, "Europe/Stockholm"_L1, "SEK"_L1},
    {"DK"_L1, "Europe/Copenhagen"_L1, "DKK"_L1},
    {"FI"_L1, "Europe/Helsinki"_L1, "EUR"_L1},
};

/// How hard a password is to guess, roughly, from 0 to 100: by its length, and how many different characters it has.
int strengthOf(const QString &password)
{
    const QSet<QChar> different(password.begin(), password.end());
    const auto length = std::min<qsizetype>(password.size(), goodPassword) * 70 / goodPassword;
    const auto variety = std::min<qsizetype>(different.size(), 12) * 30 / 12;
    return int(length + variety);
}

} // namespace

RegisterDialog::RegisterDialog(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_country(new QComboBox(this))
    , m_strength(new QProgressBar(this))
    , m_summary(DialogParts::semanticLabel(Semantic::Error, this))
    , m_ask(new QPushButton(icon(Icon::Mail), tr("&Ask for access"), this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Register your company"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("Register your company"), this));
    layout->addWidget(plainLabel(tr("The company can then pay by card, and apply for invoice. You become its first administrator."), this));
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);

    grid->addWidget(headingLabel(tr("The company"), this), 0, 0, 1, 2);
    auto *countryLabel = plainLabel(tr("&Country"), this);
    for (const auto &country : countries)
        m_country->addItem(RecordTexts::country(country.code), QString(country.code));
    m_country->setAccessibleName(tr("Country"));
    countryLabel->setBuddy(m_country);
    grid->addWidget(countryLabel, 1, 0);
    grid->addWidget(m_country, 1, 1, Qt::AlignLeading);
    const auto company = [this, grid](const QString &title, QStringView key) {
        addLine(grid, title, findField(RecordType::Company, key), u"company"_s, key.toString());
    };
    company(tr("Organisation number"), u"organisationNumber");
    company(tr("Name"), u"name");
    company(tr("E-mail"), u"email");
    company(tr("Phone"), u"phone");
    const int middle = grid->rowCount();
    grid->addWidget(headingLabel(tr("You, its first administrator"), this), middle, 0, 1, 2);
    const auto person = [this, grid](const QString &title, QStringView key) {
        addLine(grid, title, findField(RecordType::User, key), u"administrator"_s, key.toString());
    };
    person(tr("First name"), u"firstName");
    person(tr("Last name"), u"lastName");
    person(tr("Your e-mail"), u"email");
    addLine(grid, tr("Password"), nullptr, {}, u"password"_s);
    auto *password = m_lines.last().edit;
    password->setEchoMode(QLineEdit::Password);
    auto *reveal = new QCheckBox(tr("Sho&w the password"), this);
    connect(reveal, &QCheckBox::toggled, password, [password](bool shown) { password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    m_strength->setRange(0, 100);
    m_strength->setTextVisible(false);
    m_strength->setFixedHeight(fontMetrics().height() / 2);
    m_strength->setAccessibleName(tr("Strength of the password"));
    grid->addWidget(m_strength, grid->rowCount(), 1);
    grid->addWidget(reveal, grid->rowCount(), 1);

    layout->addWidget(m_summary);
    layout->addWidget(m_ask, 0, Qt::AlignLeading);
    layout->addStretch(1);
    m_summary->hide();
    m_ask->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_register = buttons->addButton(tr("&Register"), QDialogButtonBox::AcceptRole);
    m_register->setDefault(true);
    layout->addWidget(buttons);
    DialogParts::orderTabs(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_register, &QPushButton::clicked, this, &RegisterDialog::submit);
    connect(m_ask, &QPushButton::clicked, this, &RegisterDialog::askForAccess);
    connect(m_country, &QComboBox::currentIndexChanged, this, &RegisterDialog::follow);
    resize(DialogParts::textSize(this, 78, 1).width(), 0);
    follow();
    followPassword();
    m_lines.first().edit->setFocus();
}

int RegisterDialog::addLine(QGridLayout *grid, const QString &title, const Field *field, const QString &part, const QString &key)
{
    const int row = grid->rowCount();
    const int index = int(m_lines.size());
    Line line{field, part, key, new QLineEdit(this), plainLabel({}, this)};
    auto *label = plainLabel(title, this);
    label->setBuddy(line.edit);
    line.edit->setAccessibleName(title);
    line.note->hide();
    grid->addWidget(label, row, 0);
    grid->addWidget(line.edit, row, 1);
    grid->addWidget(line.note, row + 1, 1);
    connect(line.edit, &QLineEdit::textEdited, this, [this, index] {
        m_key.clear(); // another registration now
        m_lines[index].touched = true;
        m_summary->hide();
        m_ask->hide();
        if (m_lines[index].key == "password"_L1)
            followPassword();
        follow();
    });
    m_lines.append(line);
    return index;
}

RegisterDialog::Line *RegisterDialog::lineOf(const QString &key)
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.key == key; });
    return at == m_lines.end() ? nullptr : &*at;
}

QString RegisterDialog::organisationNumber() const
{
    return normalisedOrganisationNumber(m_lines.first().edit->text(), m_country->currentData().toString());
}

QString RegisterDialog::fault(const Line &line) const
{
    const auto text = line.edit->text().trimmed();
    if (!line.field) {
        const auto length = line.edit->text().size();
        return length < shortestPassword ? tr("%n character(s) more are needed.", nullptr, int(shortestPassword - length)) : QString();
    }
    const bool mayBeEmpty = line.key == "phone"_L1;
    if (text.isEmpty())
        return mayBeEmpty ? QString() : ErrorText::describe(FieldError{u'/' + line.key, u"required"_s});
    if (line.key == "organisationNumber"_L1) {
        return isOrganisationNumber(organisationNumber(), m_country->currentData().toString())
            ? QString()
            : ErrorText::describe(FieldError{u"/organisationNumber"_s, u"bad-number"_s});
    }
    const auto error = checkValue(*line.field, cleanValue(*line.field, text));
    return error ? ErrorText::describe(*error) : QString();
}

void RegisterDialog::showNote(Line &line, const QString &text, bool isFault)
{
    auto palette = line.note->palette();
    palette.setColor(QPalette::WindowText, semanticColor(isFault ? Semantic::Error : Semantic::Muted, this->palette()));
    line.note->setPalette(palette);
    line.note->setText(text);
    line.note->setVisible(!text.isEmpty());
    line.edit->setAccessibleDescription(text);
}

void RegisterDialog::follow()
{
    for (auto &line : m_lines) {
        const auto wrong = fault(line);
        QString hint;
        if (line.key == "organisationNumber"_L1 && wrong.isEmpty())
            hint = formattedOrganisationNumber(organisationNumber(), m_country->currentData().toString());
        else if (!line.field && line.edit->text().isEmpty())
            hint = tr("At least %n characters. A few words that only you put together are good.", nullptr, shortestPassword);
        const bool told = !wrong.isEmpty() && (m_tried || (line.touched && !line.edit->text().isEmpty()));
        showNote(line, told ? wrong : hint, told);
    }
    DialogParts::fitHeight(this);
}

void RegisterDialog::followPassword()
{
    const auto password = m_lines.last().edit->text();
    const int strength = strengthOf(password);
    m_strength->setValue(strength);
    const auto word = password.size() < shortestPassword ? tr("too short") : strength < 60 ? tr("fair") : strength < 85 ? tr("good") : tr("strong");
    m_strength->setAccessibleDescription(word);
    m_strength->setToolTip(plainToolTip(word));
}

void RegisterDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_register->setEnabled(!busy);
    m_register->setText(busy ? tr("Registering …") : tr("&Register"));
    for (const auto &line : std::as_const(m_lines))
        line.edit->setReadOnly(busy);
    m_country->setEnabled(!busy);
}

void RegisterDialog::submit()
{
    m_tried = true;
    follow();
    for (const auto &line : std::as_const(m_lines)) {
        if (!fault(line).isEmpty()) {
            line.edit->setFocus();
            return;
        }
    }
    const auto &country = countries[m_country->currentIndex()];
    QJsonObject parts[] = {QJsonObject{{u"country"_s, QString(country.code)}, {u"language"_s, m_language},
                                       {u"timeZone"_s, QString(country.timeZone)}, {u"currency"_s, QString(country.currency)}},
                           QJsonObject{{u"language"_s, m_language}}};
    for (const auto &line : std::as_const(m_lines)) {
        if (line.field && !line.edit->text().trimmed().isEmpty())
            parts[line.part == "company"_L1 ? 0 : 1][line.key] = cleanValue(*line.field, line.edit->text());
    }
    parts[0][u"organisationNumber"_s] = organisationNumber();
    if (m_key.isEmpty())
        m_key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    setBusy(true);
    emit registerRequested({{u"company"_s, parts[0]}, {u"administrator"_s, parts[1]}, {u"password"_s, m_lines.last().edit->text()}}, m_key);
}

void RegisterDialog::showError(const Error &error)
{
    setBusy(false);
    const bool taken = error.code == "organisation-taken"_L1;
    const bool ofPassword = error.code == "wrong-password"_L1 || error.code == "common-password"_L1 || error.code == "too-short"_L1;
    if (taken || ofPassword) {
        auto *line = lineOf(taken ? u"organisationNumber"_s : u"password"_s);
        const auto text = taken ? tr("This company is registered already. You can ask one of its administrators for access.") : ErrorText::describe(error);
        showNote(*line, text, true);
        line->edit->setFocus();
    } else {
        m_summary->setText(ErrorText::describe(error));
        m_summary->show();
    }
    m_ask->setVisible(taken);
    DialogParts::fitHeight(this);
}

void RegisterDialog::askForAccess()
{
    const auto text = [this](const QString &key, const QString &part) {
        const auto at = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.key == key && line.part == part; });
        return at->edit->text().trimmed();
    };
    m_tried = true;
    follow();
    for (const auto &line : std::as_const(m_lines)) {
        if (line.part == "administrator"_L1 && !fault(line).isEmpty()) {
            line.edit->setFocus();
            return; // they must know who asks
        }
    }
    const auto name = u"%1 %2"_s.arg(text(u"firstName"_s, u"administrator"_s), text(u"lastName"_s, u"administrator"_s)).trimmed();
    m_ask->setEnabled(false);
    emit accessRequested({{u"country"_s, m_country->currentData().toString()}, {u"organisationNumber"_s, organisationNumber()}, {u"name"_s, name},
                          {u"email"_s, text(u"email"_s, u"administrator"_s)}});
}

void RegisterDialog::showAccessAnswer(const QString &problem)
{
    m_ask->setEnabled(true);
    m_ask->setVisible(!problem.isEmpty());
    auto *line = lineOf(u"organisationNumber"_s);
    if (problem.isEmpty())
        showNote(*line, tr("The administrators of the company have got an e-mail from you. They can invite you."), false);
    else
        showNote(*line, problem, true);
    DialogParts::fitHeight(this);
}
