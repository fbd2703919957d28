// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "importtable.h"

#include <vector>

class QXmlStreamReader;
class ZipFile;

/// Reads the texts and the cells of a workbook as they come out of the archive, so that no more than the table itself is in memory.
class SheetReader
{
public:
    bool since1904 = false; ///< how days are counted
    std::vector<bool> dayStyles; ///< by a cell's style, whether its number is a day

    [[nodiscard]] Result<void> readTexts(ZipFile &zip, const QString &name);
    [[nodiscard]] Result<ImportTable> readSheet(ZipFile &zip, const QString &name);

private:
    struct Cell {
        int column = 0;
        QString type;
        int style = 0;
        bool hasFormula = false;
        QString value;
    };

    template<class Token>
    [[nodiscard]] Result<void> eachToken(ZipFile &zip, const QString &name, Token token);
    void takeText(const QXmlStreamReader &xml);
    [[nodiscard]] std::optional<Error> takeCell(const QXmlStreamReader &xml);
    [[nodiscard]] std::optional<Error> endRow();
    [[nodiscard]] QString text(const Cell &cell) const;
    [[nodiscard]] QString number(const Cell &cell) const;

    QStringList m_texts;
    qint64 m_characters = 0; ///< of all texts together
    ImportTable m_table;
    ImportRow m_row;
    Cell m_cell;
    QString m_collected;
    int m_line = 0;
    bool m_collecting = false;
    bool m_phonetic = false; ///< within the reading aid of an East Asian text
};
