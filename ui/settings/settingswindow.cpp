// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "settingswindow.h"

#include "models/format.h"
#include "models/recordtexts.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace {

/// An amount and an instant, to be seen rather than explained.
QString formatSample(const QLocale &locale)
{
    FormatOptions options;
    options.locale = locale;
    options.zone = QTimeZone::utc();
    const Format format(options);
    return format.money({123'450, u"NOK"_s}) + u"   "_s + format.instant(QDateTime({2026, 11, 23}, {14, 5}, Qt::UTC));
}

QComboBox *choice(const QList<std::pair<QString, QVariant>> &choices, const QVariant &now)
{
    auto *box = new QComboBox;
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(now)));
    return box;
}

} // namespace

SettingsWindow::SettingsWindow(const Preferences &preferences, const Facts &facts, QWidget *parent)
    : QDialog(parent)
    , m_now(preferences)
    , m_facts(facts)
    , m_searchLabel(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_area(new QScrollArea(this))
    , m_none(DialogParts::mutedLabel({}, this))
{
    // It belongs to the window of the account, which is made anew by some of the choices and so cannot be its parent.
    setAttribute(Qt::WA_QuitOnClose, false);
    m_searchLabel->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_none->setAlignment(Qt::AlignHCenter);
    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(QString(), QDialogButtonBox::ResetRole);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    for (auto *button : {m_restore, m_close})
        button->setAutoDefault(false);

    auto *search = new QHBoxLayout;
    search->addWidget(m_searchLabel);
    search->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(search);
    layout->addWidget(m_none);
    layout->addWidget(m_area, 1);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::followSearch);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        Preferences usual;
        usual.language = m_now.language; // so that the window can still be read
        take(usual);
        build();
    });
    build();
    resize(DialogParts::textSize(this, 82, 34));
}

void SettingsWindow::setPreferences(const Preferences &preferences)
{
    if (m_now == preferences)
        return;
    m_now = preferences;
    build();
}

void SettingsWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

void SettingsWindow::build()
{
    // Whoever goes through the choices with the keyboard stays where they are.
    const auto focused = m_area->isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    m_sections.clear();
    m_rows.clear();
    setWindowTitle(tr("Settings"));
    m_searchLabel->setText(tr("&Search"));
    m_search->setAccessibleName(tr("Search in the settings"));
    m_area->setAccessibleName(windowTitle());
    m_none->setText(tr("No setting matches."));
    m_restore->setText(tr("&Restore the usual ones"));
    m_restore->setToolTip(plainToolTip(tr("Everything but the language is set as it was at first.")));
    m_close->setText(tr("&Close"));

    if (auto *old = m_area->takeWidget())
        old->deleteLater(); // one of its controls may be what has just been used
    auto *content = new QWidget;
    new QVBoxLayout(content);
    m_area->setWidget(content);
    buildLook();
    buildStart();
    buildNotices();
    buildAccount();
    qobject_cast<QVBoxLayout *>(content->layout())->addStretch(1);
    auto *previous = static_cast<QWidget *>(m_search);
    for (auto *widget : content->findChildren<QWidget *>()) {
        // The list of a box that has been opened is a window of its own.
        if (widget->focusPolicy() & Qt::TabFocus && widget->window() == window()) {
            setTabOrder(previous, widget);
            previous = widget;
        }
    }
    setTabOrder(previous, m_restore);
    setTabOrder(m_restore, m_close);
    followSearch();
    if (auto *widget = focused.isEmpty() ? nullptr : content->findChild<QWidget *>(focused))
        widget->setFocus();
}

void SettingsWindow::beginSection(const QString &title)
{
    auto *heading = headingLabel(title);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *layout = qobject_cast<QVBoxLayout *>(m_area->widget()->layout());
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addSpacing(fontMetrics().lineSpacing() / 2);
    m_sections.append({heading, form});
}

void SettingsWindow::addRow(const QString &title, QWidget *field, const QString &note)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 0, qobject_cast<QPushButton *>(field) ? Qt::AlignLeft : Qt::Alignment());
    if (!note.isEmpty()) {
        auto *label = DialogParts::mutedLabel(note, holder);
        label->setWordWrap(true);
        layout->addWidget(label, 1, Qt::AlignTop);
        field->setAccessibleDescription(note);
    }
    if (field->accessibleName().isEmpty() && !title.isEmpty())
        field->setAccessibleName(title);
    auto *form = m_sections.last().form;
    form->addRow(title, holder);
    QStringList texts{title, note, field->property("text").toString()};
    if (const auto *box = qobject_cast<QComboBox *>(field)) {
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    }
    m_rows.append({int(m_sections.size()) - 1, form, holder, texts.join(u'\n').remove(u'&')});
}

void SettingsWindow::addFact(const QString &title, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = plainLabel(DialogParts::breakable(value), nullptr, true);
    label->setWordWrap(true);
    label->setAccessibleName(title);
    addRow(title, label);
}

void SettingsWindow::buildLook()
{
    beginSection(tr("Look and language"));
    QList<std::pair<QString, QVariant>> languages;
    for (const auto &code : RecordTexts::languages())
        languages.append({RecordTexts::language(code), code});
    auto *language = choice(languages, m_now.language);
    language->setObjectName(u"language"_s);
    connect(language, &QComboBox::activated, this, [this, language] {
        auto chosen = m_now;
        chosen.language = language->currentData().toString();
        take(chosen);
    });
    addRow(tr("Language"), language);

    QList<std::pair<QString, QVariant>> formats;
    for (const auto &name : Preferences::formatChoices()) {
        formats.append({name.isEmpty()            ? tr("As the language")
                            : name == "system"_L1 ? tr("As the system")
                                                  : RecordTexts::country(name.section(u'_', 1)),
                        name});
    }
    auto *format = choice(formats, m_now.formats);
    format->setObjectName(u"formats"_s);
    connect(format, &QComboBox::activated, this, [this, format] {
        auto chosen = m_now;
        chosen.formats = format->currentData().toString();
        take(chosen);
        build();
    });
    addRow(tr("Numbers and dates"), format, formatSample(m_now.locale()));

    auto *theme = choice({{tr("As the system"), int(Theme::System)}, {tr("Light"), int(Theme::Light)}, {tr("Dark"), int(Theme::Dark)}},
                         m_now.theme);
    theme->setObjectName(u"theme"_s);
    connect(theme, &QComboBox::activated, this, [this, theme] {
        auto chosen = m_now;
        chosen.theme = theme->currentData().toInt();
        take(chosen);
    });
    addRow(tr("Theme"), theme);

    QList<std::pair<QString, QVariant>> sizes;
    for (const int percent : Preferences::textSizes())
        sizes.append({Format({m_now.locale()}).percent(percent), percent});
    auto *size = choice(sizes, m_now.textPercent);
    size->setObjectName(u"textSize"_s);
    connect(size, &QComboBox::activated, this, [this, size] {
        auto chosen = m_now;
        chosen.textPercent = size->currentData().toInt();
        take(chosen);
    });
    addRow(tr("Text size"), size, tr("Of the size that the desktop has set."));
}

void SettingsWindow::buildStart()
{
    beginSection(tr("Start"));
    auto *offline = new QCheckBox(tr("Begin &offline"));
    offline->setObjectName(u"beginsOffline"_s);
    offline->setChecked(m_now.beginsOffline);
    connect(offline, &QCheckBox::toggled, this, [this](bool on) {
        auto chosen = m_now;
        chosen.beginsOffline = on;
        take(chosen);
    });
    addRow(QString(), offline, tr("Nothing is sent or fetched at the next start until you choose to go online. What you change is kept."));
}

void SettingsWindow::buildNotices()
{
    beginSection(tr("Notifications of the desktop"));
    const std::tuple<NoticeKind, QString, QString> kinds[] = {
        {NoticeKind::Approval, u"noticeApproval"_s, tr("&Orders that wait for my approval")},
        {NoticeKind::Budget, u"noticeBudget"_s, tr("&Budgets that reach their warning threshold")},
        {NoticeKind::Decision, u"noticeDecision"_s, tr("Changes that &must be decided")},
        {NoticeKind::Invitation, u"noticeInvitation"_s, tr("&Invitations that are about to expire")},
    };
    for (const auto &[kind, name, text] : kinds) {
        auto *box = new QCheckBox(text);
        box->setObjectName(name);
        box->setChecked(m_now.notices.testFlag(kind));
        connect(box, &QCheckBox::toggled, this, [this, kind = kind](bool on) {
            auto chosen = m_now;
            chosen.notices.setFlag(kind, on);
            take(chosen);
        });
        addRow(QString(), box);
    }
}

void SettingsWindow::buildAccount()
{
    beginSection(tr("Account on this machine"));
    addFact(tr("Company"), m_facts.company);
    addFact(tr("Signed in as"), m_facts.person);
    addFact(tr("Service"), m_facts.server);
    addFact(tr("Files"), m_facts.folder);
    auto *open = new QPushButton(tr("Open the &folder"));
    open->setObjectName(u"openFolder"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_facts.folder)); });
    auto *signOut = new QPushButton(tr("Sign &out of this machine …"));
    signOut->setObjectName(u"signOut"_s);
    signOut->setAutoDefault(false);
    signOut->setEnabled(m_facts.whyNotSignOut.isEmpty());
    signOut->setToolTip(plainToolTip(m_facts.whyNotSignOut));
    connect(signOut, &QPushButton::clicked, this, &SettingsWindow::signOutRequested);
    addRow(QString(), open, tr("The copy of the account, the changes that wait, and how the window is arranged."));
    addRow(QString(), signOut, m_facts.whyNotSignOut.isEmpty() ? tr("The copy of the account is removed from this machine.") : m_facts.whyNotSignOut);
}

void SettingsWindow::take(const Preferences &preferences)
{
    if (m_now == preferences)
        return;
    m_now = preferences;
    emit changed(m_now);
}

void SettingsWindow::followSearch()
{
    const auto wanted = m_search->text().trimmed();
    QList<bool> shown(m_sections.size(), false);
    for (const auto &row : m_rows) {
        const bool matches = row.text.contains(wanted, Qt::CaseInsensitive);
        row.form->setRowVisible(row.field, matches);
        shown[row.section] |= matches;
    }
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        m_sections[i].heading->setVisible(shown[i]);
    m_none->setVisible(!shown.contains(true));
}
