// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importdelegate.h"

#include "models/import/importmodel.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"

#include <QCompleter>
#include <QLineEdit>

QWidget *ImportDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAccessibleDescription(index.data(Qt::AccessibleDescriptionRole).toString());
    if (const auto names = index.data(ImportModel::NamesRole).toStringList(); !names.isEmpty()) {
        auto *completer = new QCompleter(names, editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        editor->setCompleter(completer);
    }
    return editor;
}

void ImportDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool wrong = index.data(ImportModel::ProblemRole).toBool();
    if (index.data(ImportModel::LeftOutRole).toBool())
        option->palette.setColor(QPalette::Text, semanticColor(Semantic::Muted, option->palette));
    if (!wrong && !index.data(ImportModel::MendedRole).toBool())
        return;
    const auto meaning = wrong ? Semantic::Error : Semantic::Ok;
    auto tint = semanticColor(meaning, option->palette);
    tint.setAlpha(wrong ? 56 : 32);
    option->backgroundBrush = tint;
    if (index.column() < ImportModel::firstCell)
        return; // its text has a sign already
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(wrong ? Icon::Warning : Icon::Check, meaning);
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
}
