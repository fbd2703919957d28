// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "aboutdialog.h"

#include "dialogparts.h"

#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QTabWidget>

#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

// Outside any namespace, as the macro demands; a static library's resources register only when asked to.
static void initLicenceResources()
{
    Q_INIT_RESOURCE(licences);
}

namespace {

/// What the program is made with; each text is the files one after the other.
struct Component {
    QLatin1StringView name;
    QLatin1StringView licence;
    std::initializer_list<QLatin1StringView> files;
};

const Component components[] = {
    {"Selskap"_L1, "Apache-2.0"_L1, {"apache-2.0.txt"_L1}},
    {"Qt"_L1, "LGPL-3.0"_L1, {"qt.txt"_L1, "lgpl-3.0.txt"_L1, "gpl-3.0.txt"_L1}},
    {"QtKeychain"_L1, "BSD-2-Clause"_L1, {"qtkeychain.txt"_L1}},
    {"QCoro"_L1, "MIT"_L1, {"qcoro.txt"_L1}},
    {"simdjson"_L1, "Apache-2.0"_L1, {"simdjson.txt"_L1, "apache-2.0.txt"_L1}},
    {"SQLite"_L1, "Public domain"_L1, {"sqlite.txt"_L1}},
    {"zlib"_L1, "Zlib"_L1, {"zlib.txt"_L1}},
    {"libzip"_L1, "BSD-3-Clause"_L1, {"libzip.txt"_L1}},
    {"libxlsxwriter"_L1, "BSD-2-Clause"_L1, {"libxlsxwriter.txt"_L1}},
    {"OpenSSL"_L1, "Apache-2.0"_L1, {"openssl.txt"_L1, "apache-2.0.txt"_L1}},
    // Of the account service, which the demonstration starts.
    {"libmicrohttpd"_L1, "LGPL-2.1-or-later"_L1, {"libmicrohttpd.txt"_L1, "lgpl-2.1.txt"_L1}},
    {"curl"_L1, "curl"_L1, {"curl.txt"_L1}},
    {"libsodium"_L1, "ISC"_L1, {"libsodium.txt"_L1}},
    {"Lucide"_L1, "ISC, MIT"_L1, {"lucide.txt"_L1, "feather.txt"_L1}},
};

QString textOf(const Component &component)
{
    QString text;
    for (const auto file : component.files) {
        QFile source(u":/licences/"_s + file);
        if (source.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(source.readAll()) + u'\n';
    }
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    return text;
}

QPlainTextEdit *readOnlyText(const QString &accessibleName, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(accessibleName);
    return text;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    initLicenceResources();
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Selskap"));

    auto *picture = new QLabel(this);
    const int size = DialogParts::textSize(this, 1, 4).height();
    picture->setPixmap(applicationIcon().pixmap(QSize(size, size), devicePixelRatioF()));
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(16);
    head->setVerticalSpacing(2);
    head->addWidget(picture, 0, 0, 3, 1, Qt::AlignTop);
    head->addWidget(headingLabel(u"Selskap"_s, this), 0, 1);
    head->addWidget(plainLabel(tr("Version %1").arg(QLatin1StringView(SELSKAP_VERSION)), this, true), 1, 1);
    head->addWidget(DialogParts::mutedLabel(tr("© 2026 The Selskap authors. Free software under the Apache License 2.0."), this), 2, 1);
    head->setColumnStretch(1, 1);

    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(windowTitle());
    tabs->setUsesScrollButtons(false);
    tabs->addTab(makeSystem(), tr("&System"));
    tabs->addTab(makeLicences(), tr("&Licences"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(DialogParts::textSize(this, 128, 30));
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QString AboutDialog::systemFacts()
{
    QStringList facts{
        u"Selskap "_s + QLatin1StringView(SELSKAP_VERSION),
        u"Qt "_s + QLatin1StringView(qVersion()) + u" (built with "_s + QLatin1StringView(QT_VERSION_STR) + u')',
        u"System: "_s + QSysInfo::prettyProductName(),
        u"Kernel: "_s + QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion(),
        u"Processor: "_s + QSysInfo::currentCpuArchitecture() + u", program built for "_s + QSysInfo::buildAbi(),
        u"Window system: "_s + QGuiApplication::platformName(),
        u"Locale: "_s + QLocale::system().name(),
    };
    for (const auto *screen : QGuiApplication::screens()) {
        facts.append(u"Screen: %1 × %2, factor %3"_s.arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio()));
    }
    return facts.join(u'\n');
}

QWidget *AboutDialog::makeSystem()
{
    auto *page = new QWidget(this);
    auto *text = readOnlyText(tr("About the system"), page);
    text->setPlainText(systemFacts());
    auto *copy = new QPushButton(icon(Icon::Copy), tr("&Copy"), page);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(systemFacts()); });
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(DialogParts::mutedLabel(tr("Send this along when you ask for help."), page));
    layout->addWidget(text, 1);
    layout->addWidget(copy, 0, Qt::AlignLeading);
    return page;
}

QWidget *AboutDialog::makeLicences()
{
    auto *page = new QWidget(this);
    auto *list = new QListWidget(page);
    list->setAccessibleName(tr("What Selskap is made with"));
    for (const auto &component : components)
        list->addItem(tr("%1 (%2)", "a library and its licence").arg(component.name, component.licence));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFixedWidth(list->sizeHintForColumn(0) + 4 * list->frameWidth() + DialogParts::textSize(list, 3, 1).width());
    auto *text = readOnlyText(tr("Licence"), page);
    // The texts are broken into lines of 80.
    auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.9);
    text->setFont(fixed);
    connect(list, &QListWidget::currentRowChanged, text, [text](int row) { text->setPlainText(textOf(components[row])); });
    list->setCurrentRow(0);
    auto *layout = new QHBoxLayout(page);
    layout->addWidget(list);
    layout->addWidget(text, 1);
    return page;
}
