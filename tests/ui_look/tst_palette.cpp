// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/palette.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOption>
#include <QTest>

class tst_Palette : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsThatOfWcag();
    void everyRoleIsSet_data() { palettes(); }
    void everyRoleIsSet();
    void textIsLegible_data();
    void textIsLegible();
    void semanticColorsAreLegible_data();
    void semanticColorsAreLegible();
    void usageBarsStandOut_data() { palettes(); }
    void usageBarsStandOut();
    void focusRingStandsOut_data() { palettes(); }
    void focusRingStandsOut();
    void focusRingIsDrawn_data() { themes(); }
    void focusRingIsDrawn();
    void fieldEdgeStandsOut_data() { themes(); }
    void fieldEdgeStandsOut();
    void themeIsApplied();
    void systemThemeFollowsTheDesktop();

private:
    static void palettes();
    static void themes();
};

void tst_Palette::palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addRow("light") << lightPalette();
    QTest::addRow("dark") << darkPalette();
}

void tst_Palette::themes()
{
    QTest::addColumn<Theme>("theme");
    QTest::addRow("light") << Theme::Light;
    QTest::addRow("dark") << Theme::Dark;
}

void tst_Palette::contrastIsThatOfWcag()
{
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.005); // WCAG's own example of AA
}

void tst_Palette::everyRoleIsSet()
{
    QFETCH(QPalette, palette);
    for (int group = 0; group < QPalette::NColorGroups; ++group) {
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role != QPalette::NoRole) {
                QVERIFY2(palette.isBrushSet(QPalette::ColorGroup(group), QPalette::ColorRole(role)),
                         qPrintable(QString::number(role)));
            }
        }
    }
}

void tst_Palette::textIsLegible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("background");
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Window},
        {QPalette::Link, QPalette::Base},
        {QPalette::LinkVisited, QPalette::Base},
        {QPalette::HighlightedText, QPalette::Highlight},
    };
    for (const auto &[text, background] : pairs) {
        QTest::addRow("light %d on %d", text, background) << lightPalette() << text << background;
        QTest::addRow("dark %d on %d", text, background) << darkPalette() << text << background;
    }
}

void tst_Palette::textIsLegible()
{
    QFETCH(QPalette, palette);
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, background);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        QCOMPARE_GE(contrastRatio(palette.color(group, text), palette.color(group, background)), 4.5);
    // Disabled controls are exempt, but a person must still be able to read what they cannot change.
    if (text == QPalette::WindowText || text == QPalette::Text || text == QPalette::ButtonText) {
        const double contrast = contrastRatio(palette.color(QPalette::Disabled, text),
                                              palette.color(QPalette::Disabled, background));
        QCOMPARE_GE(contrast, 3.0);
    }
}

void tst_Palette::semanticColorsAreLegible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Semantic>("meaning");
    for (int i = 0; i <= int(Semantic::Conflict); ++i) {
        QTest::addRow("light %d", i) << lightPalette() << Semantic(i);
        QTest::addRow("dark %d", i) << darkPalette() << Semantic(i);
    }
}

void tst_Palette::semanticColorsAreLegible()
{
    QFETCH(QPalette, palette);
    QFETCH(Semantic, meaning);
    for (const auto background : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
        QCOMPARE_GE(contrastRatio(semanticColor(meaning, palette), palette.color(background)), 4.5);
}

void tst_Palette::usageBarsStandOut()
{
    QFETCH(QPalette, palette);
    for (const auto level : {UsageLevel::Below, UsageLevel::Near, UsageLevel::Over})
        QCOMPARE_GE(contrastRatio(usageColor(level, palette), usageTrackColor(palette)), 3.0);
}

void tst_Palette::focusRingStandsOut()
{
    QFETCH(QPalette, palette);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
                            QPalette::Highlight}) {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            const QColor background = palette.color(group, role);
            QCOMPARE_GE(contrastRatio(focusColor(palette, background), background), 3.0);
        }
    }
}

void tst_Palette::focusRingIsDrawn()
{
    QFETCH(Theme, theme);
    applyTheme(*qApp, theme);

    QWidget window;
    QCheckBox first(QStringLiteral("First"), &window);
    QCheckBox second(QStringLiteral("Second"), &window);
    second.move(0, 50);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first.setFocus();
    QTest::keyClick(&window, Qt::Key_Tab);
    QTRY_VERIFY(second.hasFocus());

    QStyleOptionButton option;
    option.initFrom(&second);
    option.text = second.text();
    const QRect ring = second.style()->subElementRect(QStyle::SE_CheckBoxFocusRect, &option, &second);
    const QImage image = second.grab().toImage();
    for (const QPoint point : {QPoint(ring.center().x(), ring.top()), QPoint(ring.center().x(), ring.bottom()),
                               QPoint(ring.left(), ring.center().y()), QPoint(ring.right(), ring.center().y())}) {
        const QColor ground = QApplication::palette().color(QPalette::Window);
        QCOMPARE_GE(contrastRatio(image.pixelColor(point), ground), 3.0);
    }
}

void tst_Palette::fieldEdgeStandsOut()
{
    QFETCH(Theme, theme);
    applyTheme(*qApp, theme);
    QLineEdit edit;
    edit.resize(100, 30);
    const QImage image = edit.grab().toImage();
    const QColor edge = image.pixelColor(image.width() / 2, 0);
    QCOMPARE_GE(contrastRatio(edge, QApplication::palette().color(QPalette::Window)), 3.0);
    QCOMPARE_GE(contrastRatio(edge, QApplication::palette().color(QPalette::Base)), 3.0);
}

void tst_Palette::themeIsApplied()
{
    applyTheme(*qApp, Theme::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QCOMPARE(QApplication::palette(), darkPalette());
    applyTheme(*qApp, Theme::Light);
    QVERIFY(!isDark(QApplication::palette()));
    QCOMPARE(QApplication::palette(), lightPalette());
}

void tst_Palette::systemThemeFollowsTheDesktop()
{
    // The offscreen platform has no colour scheme, so what Fusion takes from it decides: a light one.
    applyTheme(*qApp, Theme::Dark);
    applyTheme(*qApp, Theme::System);
    QCOMPARE(QApplication::palette(), lightPalette());
}

QTEST_MAIN(tst_Palette)
#include "tst_palette.moc"
