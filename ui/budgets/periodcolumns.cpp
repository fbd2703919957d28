// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "periodcolumns.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/look/palette.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostColumns = 13; // a year and the present month
constexpr int rowsShown = 6;

UsageFigures figuresOf(const PeriodFigures &period, const QString &currency, int warnAtPercent)
{
    UsageFigures figures;
    figures.limit = period.amount;
    figures.spent = period.spent;
    figures.reserved = period.reserved;
    figures.warnAtPercent = warnAtPercent;
    figures.currency = currency;
    return figures;
}

UsageLevel levelOf(const UsageFigures &figures)
{
    switch (figures.level()) {
    case UsageFigures::Level::Fine:
        return UsageLevel::Below;
    case UsageFigures::Level::Warning:
        return UsageLevel::Near;
    case UsageFigures::Level::Exceeded:
        break;
    }
    return UsageLevel::Over;
}

/// The columns themselves; a table says the same.
class Columns : public QWidget
{
public:
    using QWidget::QWidget;

    QList<UsageFigures> figures;
    QStringList names;

    [[nodiscard]] QSize sizeHint() const override { return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 8}; }

private:
    void paintEvent(QPaintEvent *) override
    {
        qint64 highest = 1;
        for (const auto &period : figures)
            highest = std::max({highest, period.limit, period.spent + period.reserved});
        QPainter painter(this);
        const int text = fontMetrics().height() + 4;
        const qreal room = height() - text - 4;
        const qreal step = qreal(width()) / qreal(std::max<qsizetype>(1, figures.size()));
        const qreal breadth = std::min(step * 0.62, 40.0);
        const auto lengthOf = [&](qint64 amount) { return room * qreal(std::max<qint64>(0, amount)) / qreal(highest); };
        const int labelEach = std::max(1, int(std::ceil((fontMetrics().horizontalAdvance(u"00.00"_s) + 6) / step)));
        for (int i = 0; i < figures.size(); ++i) {
            const auto &period = figures.at(i);
            const qreal left = step * i + (step - breadth) / 2;
            const qreal bottom = height() - text;
            const auto colour = usageColor(levelOf(period), palette());
            painter.fillRect(QRectF(left, bottom - lengthOf(period.limit), breadth, lengthOf(period.limit)), usageTrackColor(palette()));
            painter.fillRect(QRectF(left, bottom - lengthOf(period.spent), breadth, lengthOf(period.spent)), colour);
            const auto used = lengthOf(period.spent + period.reserved);
            painter.fillRect(QRectF(left, bottom - used, breadth, used - lengthOf(period.spent)), QBrush(colour, Qt::BDiagPattern));
            painter.fillRect(QRectF(left - 2, bottom - lengthOf(period.limit), breadth + 4, 1.5), palette().color(QPalette::Text));
            if ((int(figures.size()) - 1 - i) % labelEach == 0)
                painter.drawText(QRectF(step * i, bottom + 2, step, text), Qt::AlignHCenter | Qt::AlignTop, names.at(i));
        }
    }
};

} // namespace

PeriodColumns::PeriodColumns(const Format &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_columns(new Columns(this))
    , m_asTable(new QToolButton(this))
    , m_table(new QTableWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_columns);
    layout->addWidget(m_asTable);
    layout->addWidget(m_table);
    m_columns->setFixedHeight(m_columns->sizeHint().height());
    m_asTable->setText(tr("As a &table"));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asTable->setArrowType(Qt::RightArrow);
    DialogParts::setUpTable(m_table, tr("Use by period"));
    m_table->hide();
    connect(m_asTable, &QToolButton::toggled, this, [this](bool shown) {
        m_asTable->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        m_table->setVisible(shown);
    });
}

void PeriodColumns::setPeriods(const QList<PeriodFigures> &periods, const QString &currency, int warnAtPercent)
{
    m_periods = periods.sliced(std::max<qsizetype>(0, periods.size() - mostColumns));
    m_currency = currency;
    auto *columns = static_cast<Columns *>(m_columns);
    columns->figures.clear();
    columns->names.clear();
    for (const auto &period : std::as_const(m_periods)) {
        columns->figures.append(figuresOf(period, currency, warnAtPercent));
        columns->names.append(m_format.day(period.span.first).left(5));
    }
    if (!columns->figures.isEmpty())
        columns->setAccessibleName(tr("Use by period. Now: %1").arg(m_format.usage(columns->figures.last())));
    columns->setToolTip({});
    columns->update();
    fillTable();
}

void PeriodColumns::fillTable()
{
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels({tr("From"), tr("To"), tr("Amount"), tr("Spent"), tr("Reserved")});
    m_table->setRowCount(int(m_periods.size()));
    for (int row = 0; row < int(m_periods.size()); ++row) {
        const auto &period = m_periods.at(m_periods.size() - 1 - row); // the newest first
        const auto money = [this](qint64 amount) { return m_format.money({amount, m_currency}); };
        const QString texts[] = {m_format.day(period.span.first), period.span.last.isValid() ? m_format.day(period.span.last) : QString(),
                                 money(period.amount), money(period.spent), money(period.reserved)};
        for (int column = 0; column < 5; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            if (column >= 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents(); // a dozen rows
    const int height = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + height * std::min(rowsShown, int(m_periods.size()))
                            + 2 * m_table->frameWidth() + 2);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}
