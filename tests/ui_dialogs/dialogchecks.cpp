// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"

#include "translations/translations.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString describeWidget(const QWidget *widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    return u"%1 “%2” (%3×%4, wants %5×%6)"_s.arg(QLatin1StringView(widget->metaObject()->className()), text)
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->sizeHint().width())
        .arg(widget->sizeHint().height());
}

bool isCut(const QLabel *label)
{
    if (label->text().isEmpty())
        return false;
    if (!label->wordWrap())
        return label->sizeHint().width() > label->width() || label->sizeHint().height() > label->height();
    int longest = 0;
    for (const auto &word : label->text().split(QRegularExpression(u"[\\s\u200b]+"_s)))
        longest = std::max(longest, label->fontMetrics().horizontalAdvance(word));
    return longest > label->width() || label->heightForWidth(label->width()) > label->height();
}

bool isCut(const QHeaderView *header)
{
    for (int section = 0; section < header->count(); ++section) {
        if (!header->isSectionHidden(section) && header->sectionSizeHint(section) > header->sectionSize(section))
            return true;
    }
    return false;
}

bool isCut(const QTabBar *tabs)
{
    return tabs->count() > 0 && (tabs->tabRect(tabs->count() - 1).right() >= tabs->width() || tabs->sizeHint().width() > tabs->width());
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Of radio buttons that belong together Tab comes by the chosen one only; the arrow keys reach the others.
bool isBesideChosen(const QWidget *widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    return radio && radio->group() && radio->group()->checkedButton() && !radio->isChecked();
}

} // namespace

Surroundings::Surroundings(const QString &language, int percent, Theme theme)
    : m_font(QApplication::font())
{
    auto font = m_font;
    font.setPointSizeF(font.pointSizeF() * percent / 100.0);
    QApplication::setFont(font);
    applyTheme(*qApp, theme);
    QVERIFY(installTranslators(*qApp, language));
}

Surroundings::~Surroundings()
{
    QApplication::setFont(m_font);
    applyTheme(*qApp, Theme::Light);
    installTranslators(*qApp, u"en"_s);
}

void Surroundings::addRows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Theme>("theme");
    for (const auto *language : {"en", "nb"}) {
        for (const int percent : {100, 150}) {
            for (const auto theme : {Theme::Light, Theme::Dark}) {
                QTest::addRow("%s-%d-%s", language, percent, theme == Theme::Dark ? "dark" : "light")
                    << QString(QLatin1StringView(language)) << percent << theme;
            }
        }
    }
}

bool DialogChecks::show(QWidget *window)
{
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

QString DialogChecks::faults(QWidget *window, const QString &pictureName)
{
    QCoreApplication::processEvents(); // the layout of what has just come
    if (const auto folder = qEnvironmentVariable("SELSKAP_PICTURES"); !folder.isEmpty())
        window->grab().save(QDir(folder).filePath(pictureName + u'-' + QLatin1StringView(QTest::currentDataTag()) + u".png"_s));
    QStringList faults;
    for (const auto &fault : withoutName(window))
        faults.append(u"no name: "_s + fault);
    for (const auto &fault : cutOff(window))
        faults.append(u"cut off: "_s + fault);
    for (const auto &fault : unreachable(window))
        faults.append(u"not by keyboard: "_s + fault);
    return faults.join(u'\n');
}

QStringList DialogChecks::withoutName(QWidget *window)
{
    QStringList found;
    for (auto *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1))
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            found.append(describeWidget(widget));
    }
    return found;
}

QStringList DialogChecks::unreachable(QWidget *window)
{
    QStringList found;
    const auto *first = QApplication::focusWidget();
    if (!first || !window->isAncestorOf(first))
        return {u"nothing has the focus"_s};
    QList<const QWidget *> visited;
    do {
        visited.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && visited.size() < 200);
    if (QApplication::focusWidget() != first) {
        found.append(u"Tab does not come round to "_s + describeWidget(first));
        for (int i = 0; i < 5; ++i)
            found.append(u"but to "_s + describeWidget(visited[visited.size() - 1 - i]));
    }
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (takesTab(widget) && !isBesideChosen(widget) && !visited.contains(widget))
            found.append(describeWidget(widget));
    }
    return found;
}

QStringList DialogChecks::cutOff(QWidget *window)
{
    QStringList found;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        bool cut = false;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            cut = isCut(label);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            cut = isCut(header);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            cut = isCut(tabs);
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            cut = line->fontMetrics().horizontalAdvance(line->placeholderText()) > line->width() - 12;
        else if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget))
            cut = widget->sizeHint().width() > widget->width() || widget->sizeHint().height() > widget->height();
        if (cut)
            found.append(describeWidget(widget));
    }
    return found;
}
