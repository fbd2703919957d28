// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/icons.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

class tst_Icons : public QObject
{
    Q_OBJECT
private slots:
    void init() { applyTheme(*qApp, Theme::Light); }
    void everyIconIsDrawn_data();
    void everyIconIsDrawn();
    void noTwoIconsAreAlike();
    void iconHasTheColorOfItsMode();
    void iconFollowsTheTheme();
    void iconHasTheColorOfItsMeaning();
    void iconIsSharpAtAnyRatio();
    void applicationIconHasItsSizes();
};

namespace {

QImage drawn(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(24, 24), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour of the pixels that are fully covered; invalid if they have several.
QColor inkOf(const QImage &image)
{
    QColor ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            if (ink.isValid() && ink != pixel)
                return {};
            ink = pixel;
        }
    }
    return ink;
}

} // namespace

void tst_Icons::everyIconIsDrawn_data()
{
    QTest::addColumn<Icon>("name");
    for (int i = 0; i < iconCount; ++i)
        QTest::addRow("%d", i) << Icon(i);
}

void tst_Icons::everyIconIsDrawn()
{
    QFETCH(Icon, name);
    const QImage normal = drawn(icon(name));
    QCOMPARE(normal.size(), QSize(24, 24));
    int covered = 0;
    for (int y = 0; y < normal.height(); ++y) {
        for (int x = 0; x < normal.width(); ++x)
            covered += qAlpha(normal.pixel(x, y)) > 127 ? 1 : 0;
    }
    QCOMPARE_GE(covered, 15);
    QVERIFY(normal != drawn(icon(name), QIcon::Disabled));
    QVERIFY(normal != drawn(icon(name), QIcon::Selected));
}

void tst_Icons::noTwoIconsAreAlike()
{
    for (int i = 0; i < iconCount; ++i) {
        for (int j = 0; j < i; ++j)
            QVERIFY2(drawn(icon(Icon(i))) != drawn(icon(Icon(j))), qPrintable(QString::number(i)));
    }
}

void tst_Icons::iconHasTheColorOfItsMode()
{
    const QPalette palette = lightPalette();
    const QIcon save = icon(Icon::Save);
    QCOMPARE(inkOf(drawn(save)), palette.color(QPalette::ButtonText));
    QCOMPARE(inkOf(drawn(save, QIcon::Active)), palette.color(QPalette::ButtonText));
    QCOMPARE(inkOf(drawn(save, QIcon::Disabled)), palette.color(QPalette::Disabled, QPalette::ButtonText));
    QCOMPARE(inkOf(drawn(save, QIcon::Selected)), palette.color(QPalette::HighlightedText));
}

void tst_Icons::iconFollowsTheTheme()
{
    const QIcon save = icon(Icon::Save);
    (void)drawn(save);
    applyTheme(*qApp, Theme::Dark);
    QCOMPARE(inkOf(drawn(save)), darkPalette().color(QPalette::ButtonText));
}

void tst_Icons::iconHasTheColorOfItsMeaning()
{
    const QIcon warning = icon(Icon::Warning, Semantic::Warning);
    QCOMPARE(inkOf(drawn(warning)), semanticColor(Semantic::Warning, lightPalette()));
    QCOMPARE(inkOf(drawn(warning, QIcon::Selected)), lightPalette().color(QPalette::HighlightedText));
    applyTheme(*qApp, Theme::Dark);
    QCOMPARE(inkOf(drawn(warning)), semanticColor(Semantic::Warning, darkPalette()));
}

void tst_Icons::iconIsSharpAtAnyRatio()
{
    const QPixmap pixmap = icon(Icon::Users).pixmap(QSize(16, 16), 2.5);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.devicePixelRatio(), 2.5);

    // Painted onto a canvas of that ratio it is the same picture, not a smaller one enlarged.
    QImage canvas(40, 40, QImage::Format_ARGB32_Premultiplied);
    canvas.setDevicePixelRatio(2.5);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    icon(Icon::Users).paint(&painter, QRect(0, 0, 16, 16));
    painter.end();
    QCOMPARE(canvas.convertToFormat(QImage::Format_ARGB32),
             pixmap.toImage().convertToFormat(QImage::Format_ARGB32));
}

void tst_Icons::applicationIconHasItsSizes()
{
    const QIcon program = applicationIcon();
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512}) {
        const QImage image = program.pixmap(QSize(size, size), 1.0).toImage();
        QCOMPARE(image.size(), QSize(size, size));
        QCOMPARE(image.pixelColor(size / 2, size * 29 / 32), QColor(0x0B5CAD)); // the ground below the mark
    }
}

QTEST_MAIN(tst_Icons)
#include "tst_icons.moc"
