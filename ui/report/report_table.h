// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/page_flow.h"
#include "ui/report/report_style.h"
#include "ui/report/text_block.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace coverscope::ui {

struct TableColumn
{
    QString title;
    double width = 0.0; // points; 0: what the others leave
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct TableCell
{
    QString text;
    QString secondLine; // smaller, below
    QColor colour;      // invalid: that of text
    bool isBold = false;
    std::optional<double> fraction; // a bar below, 0..1, in `colour`
};

// Rows with hairlines between them; the titles stand again on every page.
class ReportTable
{
public:
    ReportTable(std::vector<TableColumn> columns, const ReportStyle& style);

    void addRow(std::vector<TableCell> cells) { m_rows.push_back(std::move(cells)); }
    void place(PageFlow& flow) const;

private:
    struct Line
    {
        std::vector<std::vector<TextBlock>> texts; // of each cell, one below the other
        std::vector<TableCell> cells;
        double height = 0.0;
    };

    std::vector<double> columnWidths(double tableWidth) const;
    Line layOut(const std::vector<TableCell>& cells, const std::vector<double>& widths, bool isHead) const;
    PageFlow::Draw drawing(Line line, std::vector<double> widths, bool isHead) const;

    std::vector<TableColumn> m_columns;
    std::vector<std::vector<TableCell>> m_rows;
    ReportStyle m_style;
};

} // namespace coverscope::ui
