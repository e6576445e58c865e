// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_table.h"

#include <algorithm>

namespace coverscope::ui {

namespace {

constexpr double padding = 4.0; // points, above and below a line
constexpr double gap = 8.0;     // between columns
constexpr double textSize = 8.5;
constexpr double smallSize = 7.0;
constexpr double barHeight = 1.6;

} // namespace

ReportTable::ReportTable(std::vector<TableColumn> columns, const ReportStyle& style)
    : m_columns(std::move(columns)), m_style(style)
{
}

std::vector<double> ReportTable::columnWidths(double tableWidth) const
{
    double left = tableWidth;
    int openColumns = 0;
    for (const TableColumn& column : m_columns) {
        left -= ReportStyle::pt(column.width);
        openColumns += column.width == 0.0 ? 1 : 0;
    }
    std::vector<double> widths;
    for (const TableColumn& column : m_columns)
        widths.push_back(column.width == 0.0 ? left / std::max(1, openColumns)
                                             : ReportStyle::pt(column.width));
    return widths;
}

ReportTable::Line ReportTable::layOut(const std::vector<TableCell>& cells, const std::vector<double>& widths,
                                      bool isHead) const
{
    Line line;
    line.cells = cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const TableCell& cell = cells[i];
        const double width = widths[i] - ReportStyle::pt(gap);
        const QColor colour = cell.colour.isValid() ? cell.colour : m_style.colours.text;
        const Qt::Alignment alignment = m_columns[i].alignment;
        const QFont font = isHead ? m_style.font(smallSize)
                                  : m_style.font(textSize, cell.isBold ? QFont::DemiBold : QFont::Normal);
        std::vector<TextBlock> texts{TextBlock(cell.text, font, width, colour, alignment, 2)};
        if (!cell.secondLine.isEmpty())
            texts.emplace_back(cell.secondLine, m_style.font(smallSize), width, m_style.colours.mutedText,
                               alignment, 2);
        double height = cell.fraction ? ReportStyle::pt(barHeight + 2.0) : 0.0;
        for (const TextBlock& text : texts)
            height += text.height();
        line.height = std::max(line.height, height);
        line.texts.push_back(std::move(texts));
    }
    line.height += ReportStyle::pt(2 * padding);
    return line;
}

PageFlow::Draw ReportTable::drawing(Line line, std::vector<double> widths, bool isHead) const
{
    return [line = std::move(line), widths = std::move(widths), isHead,
            style = m_style](QPainter& painter, const QRectF& place) {
        double x = place.left();
        for (std::size_t i = 0; i < line.texts.size(); ++i) {
            double y = place.top() + ReportStyle::pt(padding);
            for (const TextBlock& text : line.texts[i]) {
                text.draw(painter, {x, y});
                y += text.height();
            }
            const TableCell& cell = line.cells[i];
            if (cell.fraction) {
                const double width = widths[i] - ReportStyle::pt(gap);
                const QRectF groove(x, y + ReportStyle::pt(2.0), width, ReportStyle::pt(barHeight));
                painter.fillRect(groove, QColor(0xe6, 0xe9, 0xee));
                painter.fillRect(QRectF(groove.topLeft(), QSizeF(width * std::clamp(*cell.fraction, 0.0, 1.0),
                                                                 groove.height())),
                                 cell.colour.isValid() ? cell.colour : style.colours.text);
            }
            x += widths[i];
        }
        const QColor hairline = isHead ? style.colours.axis : QColor(0xd9, 0xdd, 0xe3);
        painter.fillRect(QRectF(place.left(), place.bottom() - ReportStyle::pt(0.5), place.width(),
                                ReportStyle::pt(isHead ? 0.8 : 0.5)),
                         hairline);
    };
}

void ReportTable::place(PageFlow& flow) const
{
    const std::vector<double> widths = columnWidths(flow.width());
    std::vector<TableCell> titles;
    for (const TableColumn& column : m_columns)
        titles.push_back({column.title, {}, m_style.colours.mutedText, false, {}});
    const Line head = layOut(titles, widths, true);
    const auto placeHead = [&] { flow.add(head.height, drawing(head, widths, true)); };
    bool isFirst = true;
    for (const std::vector<TableCell>& cells : m_rows) {
        const Line line = layOut(cells, widths, false);
        if (isFirst)
            flow.require(head.height + line.height);
        else if (!flow.fits(line.height))
            flow.newPage();
        if (isFirst || flow.isAtTop())
            placeHead();
        isFirst = false;
        flow.add(line.height, drawing(line, widths, false));
    }
}

} // namespace coverscope::ui
