// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
//
// Renders resources/selskap.svg into resources/app/: ninja rendericon && bin/rendericon selskap.svg app
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: rendericon SVG DIRECTORY\n", stderr);
        return 2;
    }
    QSvgRenderer svg(arguments.at(1));
    if (!svg.isValid()) {
        std::fputs("rendericon: the SVG file cannot be read\n", stderr);
        return 1;
    }
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512}) {
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        svg.render(&painter);
        painter.end();
        if (!image.save(u"%1/selskap-%2.png"_s.arg(arguments.at(2), QString::number(size)))) {
            std::fputs("rendericon: the PNG file cannot be written\n", stderr);
            return 1;
        }
    }
    return 0;
}
