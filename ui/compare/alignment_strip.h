// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/warp_map.h"
#include "ui/evidence/passive_plottable.h"
#include "ui/theme/palette.h"

namespace coverscope::ui {

// Lines from moments of the query (upper edge) to the same moments of the match (lower edge): the alignment
// path between two recordings that are drawn above each other. Upright where one is warped to the other.
class AlignmentLines : public PassivePlottable
{
    Q_OBJECT

public:
    AlignmentLines(QCPAxis* timeAxis, QCPAxis* heightAxis);

    void setAxis(const CommonAxis& axis) { m_axis = axis; }

    QCPRange getValueRange(bool& foundRange, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange& keyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    CommonAxis m_axis;
};

// What stands between the two recordings: the tempo of the match relative to the query along the common
// axis or, where nothing is warped, the lines that join the same moments. All parts are owned by the plot.
class AlignmentStrip
{
public:
    AlignmentStrip(QCustomPlot& plot, QCPAxisRect& rect);

    void setAxis(const CommonAxis& axis);
    void clear();
    void applyColours(const PlotColours& colours, const QFont& font);

    QCPAxisRect& rect() const { return m_rect; }
    QCPAxis& time() const { return *m_rect.axis(QCPAxis::atBottom); }
    bool showsLines() const { return m_lines->visible(); }
    // Tempo ratio at the moments it is drawn at; empty where lines are drawn.
    const QCPGraph& tempo() const { return *m_tempo; }

private:
    void fillTempo(const CommonAxis& axis);

    QCPAxisRect& m_rect;
    AlignmentLines* m_lines;
    QCPGraph* m_tempo;
    QCPItemStraightLine* m_sameTempo;
};

} // namespace coverscope::ui
