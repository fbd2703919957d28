// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "pagewriter.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsMeasured = 200;
constexpr int padding = 3; ///< in points, at both sides of a cell
constexpr double textSize = 8.5;

} // namespace

/// The PDF in memory until it is whole.
struct PageWriter::File {
    explicit File(const QString &name)
        : path(name)
    {
        bytes.open(QIODevice::WriteOnly);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
        writer.setResolution(300);
    }

    QString path;
    QBuffer bytes;
    QPdfWriter writer{&bytes};
};

PageWriter::PageWriter(QPagedPaintDevice *device, const Texts &texts)
    : m_printer(device)
    , m_texts(texts)
{
}

PageWriter::PageWriter(std::unique_ptr<File> file, const Texts &texts)
    : m_file(std::move(file))
    , m_texts(texts)
{
}

std::unique_ptr<PageWriter> PageWriter::pdf(const QString &path, const Texts &texts)
{
    return std::unique_ptr<PageWriter>(new PageWriter(std::make_unique<File>(path), texts));
}

PageWriter::~PageWriter()
{
    m_painter.end(); // before the device goes
}

QPagedPaintDevice *PageWriter::device() const
{
    return m_file ? &m_file->writer : m_printer;
}

Result<void> PageWriter::beginPainting()
{
    if (m_painter.isActive())
        return {};
    if (!m_painter.begin(device()))
        return Error{ErrorKind::Storage, u"The printer cannot be begun"_s, {}};
    m_font = m_painter.font();
    m_font.setPointSizeF(textSize);
    m_bold = m_font;
    m_bold.setBold(true);
    m_page = 1;
    return {};
}

Result<void> PageWriter::begin(const QString &title, const QList<TableColumn> &columns)
{
    if (const auto begun = beginPainting(); !begun)
        return begun;
    if (m_isOpen) {
        if (m_widths.isEmpty())
            layOut({});
        newPage();
    }
    if (m_file)
        m_file->writer.setTitle(title);
    m_title = title;
    m_columns = columns;
    m_widths.clear();
    m_isOpen = true;
    return {};
}

Result<void> PageWriter::write(const QList<TableRow> &rows)
{
    if (m_widths.isEmpty())
        layOut(rows);
    const int bottom = m_painter.viewport().height() - 2 * QFontMetrics(m_font, device()).lineSpacing();
    for (const auto &row : rows) {
        QStringList texts;
        for (const auto &cell : row)
            texts.append(cell.text);
        if (m_top + heightOf(texts, m_font) > bottom) {
            newPage();
            paintHead();
        }
        paintRow(texts, m_font);
    }
    return {};
}

Result<void> PageWriter::finish()
{
    if (m_isOpen && m_widths.isEmpty())
        layOut({});
    paintFoot();
    if (!m_painter.end())
        return Error{ErrorKind::Storage, u"The printer did not take all pages"_s, {}};
    if (!m_file)
        return {};
    QSaveFile file(m_file->path);
    const auto &bytes = m_file->bytes.data();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return errorOf(file);
    return {};
}

/// Columns get what their texts need, and where that is too much, long ones give way first.
void PageWriter::layOut(const QList<TableRow> &rows)
{
    const QFontMetrics metrics(m_font, device());
    const QFontMetrics bold(m_bold, device());
    const int pad = 2 * padding * device()->logicalDpiX() / 72;
    const int whole = m_painter.viewport().width();
    QList<int> least;
    for (int column = 0; column < m_columns.size(); ++column) {
        int width = bold.horizontalAdvance(m_columns[column].title);
        int word = 0;
        for (const auto &part : m_columns[column].title.split(u' '))
            word = std::max(word, bold.horizontalAdvance(part));
        for (int row = 0; row < std::min<int>(rows.size(), rowsMeasured); ++row) {
            const int text = metrics.horizontalAdvance(rows[row].value(column).text);
            width = std::max(width, text);
            if (m_columns[column].numeric)
                word = std::max(word, text); // an amount is never wrapped
        }
        m_widths.append(width + pad);
        least.append(std::min(word, whole / 4) + pad);
    }
    int excess = std::accumulate(m_widths.begin(), m_widths.end(), 0) - whole;
    while (excess > 0) {
        int victim = -1;
        for (int column = 0; column < m_widths.size(); ++column) {
            if (m_widths[column] > least[column] && (victim < 0 || m_widths[column] > m_widths[victim]))
                victim = column;
        }
        if (victim < 0)
            break; // nothing gives way any more: the last ones are cut
        const int step = std::min({excess, m_widths[victim] - least[victim], std::max(1, whole / 100)});
        m_widths[victim] -= step;
        excess -= step;
    }
    paintHead();
}

void PageWriter::paintHead()
{
    const QFontMetrics bold(m_bold, device());
    m_painter.setPen(Qt::black);
    m_painter.setFont(m_bold);
    m_painter.drawText(QRect(0, 0, m_painter.viewport().width(), bold.lineSpacing()), Qt::AlignLeft | Qt::TextSingleLine, m_title);
    m_top = bold.lineSpacing() * 3 / 2;
    QStringList titles;
    for (const auto &column : m_columns)
        titles.append(column.title);
    paintRow(titles, m_bold);
}

void PageWriter::paintFoot()
{
    const QFontMetrics metrics(m_font, device());
    const QRect foot(0, m_painter.viewport().height() - metrics.lineSpacing(), m_painter.viewport().width(), metrics.lineSpacing());
    m_painter.setFont(m_font);
    m_painter.setPen(Qt::black);
    m_painter.drawText(foot, Qt::AlignLeft | Qt::TextSingleLine, m_texts.note);
    m_painter.drawText(foot, Qt::AlignRight | Qt::TextSingleLine, m_texts.page.arg(m_page));
}

int PageWriter::heightOf(const QStringList &texts, const QFont &font) const
{
    const QFontMetrics metrics(font, device());
    const int pad = padding * device()->logicalDpiX() / 72;
    int height = metrics.lineSpacing();
    for (int column = 0; column < m_widths.size(); ++column) {
        const QRect room(0, 0, m_widths[column] - 2 * pad, m_painter.viewport().height());
        if (metrics.horizontalAdvance(texts.value(column)) > room.width() || texts.value(column).contains(u'\n'))
            height = std::max(height, metrics.boundingRect(room, Qt::TextWrapAnywhere | Qt::TextWordWrap, texts[column]).height());
    }
    // Even the longest text leaves room for the head and the foot of the page.
    return std::min(height, m_painter.viewport().height() * 3 / 4) + pad;
}

void PageWriter::paintRow(const QStringList &texts, const QFont &font)
{
    const int pad = padding * device()->logicalDpiX() / 72;
    const int height = heightOf(texts, font);
    m_painter.setFont(font);
    m_painter.setPen(Qt::black);
    int left = 0;
    for (int column = 0; column < m_widths.size(); ++column) {
        const QRect room(left + pad, m_top + pad / 2, m_widths[column] - 2 * pad, height - pad);
        const int side = m_columns[column].numeric ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(room, side | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap, texts.value(column));
        left += m_widths[column];
    }
    m_top += height;
    m_painter.setPen(QPen(Qt::lightGray, device()->logicalDpiX() / 144.0));
    m_painter.drawLine(0, m_top, std::min(left, m_painter.viewport().width()), m_top);
}

void PageWriter::newPage()
{
    paintFoot();
    device()->newPage();
    ++m_page;
}
