// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/palette.h"

#include <QSize>
#include <QString>

class QDialog;
class QDialogButtonBox;
class QLabel;
class QPixmap;
class QTableView;
class QWidget;
enum class Icon;

/// What the dialogs are made of in common. GUI thread.
namespace DialogParts {

/// A size of so many average characters and lines of the widget's font.
[[nodiscard]] QSize textSize(const QWidget *widget, int characters, int lines);

/// A table of whole rows of one fixed height, without grid, that Tab leaves.
void setUpTable(QTableView *table, const QString &accessibleName);

/// Makes the columns as wide as their header and first fifty rows, at most `most` characters; the last visible column takes what is left over.
void fitColumns(QTableView *table, int most);

/// A picture of the size that stands beside the text of a dialog.
[[nodiscard]] QPixmap pixmap(Icon name, Semantic meaning, const QWidget *widget);

/// A label with such a picture, beside a text that says the same: silent for screen readers.
[[nodiscard]] QLabel *iconLabel(Icon name, Semantic meaning, QWidget *parent);

/// A plain label in the colour of what it means.
[[nodiscard]] QLabel *semanticLabel(Semantic meaning, QWidget *parent);

/// A plain label for what is less important than what stands above it.
[[nodiscard]] QLabel *mutedLabel(const QString &text, QWidget *parent);

/// Lets Tab come by the buttons from the first to the last; once they are all there. (Left to itself, the box of Qt 6.4 can go round without
/// some of them.)
void orderTabs(QDialogButtonBox *buttons);

/// Makes the dialog at least as high as its texts need at its width, wrapped as they are, which Qt's own sizing leaves out. To be called
/// once it has its width, and again when a text has changed.
void fitHeight(QDialog *dialog);

/// The text with places where a line may break within long words such as addresses, for a label that shows it.
[[nodiscard]] QString breakable(const QString &text);

} // namespace DialogParts
