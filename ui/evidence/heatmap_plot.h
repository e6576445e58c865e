// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"
#include "ui/evidence/heatmap_cell.h"
#include "ui/evidence/plot_look.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace coverscope::ui {

class ChunkBars;

// The MaxMean matrix over both time axes (match to the right, clip upwards), the best path through the chunks
// and, where it is known, the fine alignment, the matching segment, and along each side the largest
// similarity of every chunk; the side that MaxMean averages is coloured and carries the mean, which is the
// score.
//
// Mouse: hovering reads out, a click picks the moment, wheel and drag zoom and scroll, a double click
// shows all. Keys: arrows move from cell to cell, Return picks the cell's beginning, + - 0 zoom.
class HeatmapPlot : public FigurePlot
{
    Q_OBJECT

public:
    explicit HeatmapPlot(QWidget* parent = nullptr);

    // `duration` of the track, for the axis; 0: to the end of its last chunk.
    void setEvidence(std::shared_ptr<const search::Evidence> evidence, double trackDuration);
    void clear();
    void setPlayhead(double querySeconds, double trackSeconds);
    void setColours(const PlotColours& colours) override;

    // Cosine 0 to 1 everywhere, so that matches can be compared by eye; or stretched to this pair.
    void setStretched(bool stretched);
    bool isStretched() const { return m_isStretched; }

    std::optional<HeatmapCell> cellAtPixel(const QPointF& position) const;
    std::optional<HeatmapCell> currentCell() const { return m_currentCell; }
    void setCurrentCell(const HeatmapCell& cell);
    QPointF pixelOf(double querySeconds, double trackSeconds) const;
    void showAll();
    const QCPCurve& alignmentCurve() const { return *m_alignment; } // keys: track, values: query seconds

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void readoutChanged(const QString& text); // empty: the pointer left
    void momentPicked(double querySeconds, double trackSeconds);
    void currentCellChanged(const coverscope::ui::HeatmapCell& cell); // by keyboard

protected:
    void cropToMatch() override;
    void undoCropping() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    void makeOverlays();
    void setBarsShown(bool shown);
    void fitLabels();
    void keepInBounds();
    void fillPath();
    void fillAlignment();
    void updateBars();
    void moveCurrentCell(int queryStep, int trackStep);
    void pickCurrentCell();
    void zoom(double factor);
    QString readoutAt(const QPointF& position) const;
    QString barText(const QPointF& position) const;
    void updateColourRange();

    std::shared_ptr<const search::Evidence> m_evidence;
    std::vector<double> m_queryBorders;
    std::vector<double> m_trackBorders;
    std::vector<float> m_queryMaxima;
    std::vector<float> m_trackMaxima;
    double m_trackEnd = 1.0;
    bool m_isStretched = false;
    bool m_areBarsShown = true;
    std::optional<HeatmapCell> m_currentCell;
    QPointF m_pressPosition;
    bool m_pressIsClick = false;
    std::optional<std::pair<QCPRange, QCPRange>> m_uncropped; // time in the match, in the clip
    PlotColours m_colours;

    // owned by the plot
    QCPAxisRect* m_mapRect;
    QCPAxisRect* m_queryBarRect;
    QCPAxisRect* m_trackBarRect;
    ColourScale* m_scale;
    QCPTextElement* m_mean; // in the corner between the bars
    QCPColorMap* m_map;
    ChunkBars* m_queryBars;
    ChunkBars* m_trackBars;
    QCPCurve* m_pathCasing;
    QCPCurve* m_path;
    QCPCurve* m_alignmentCasing;
    QCPCurve* m_alignment;
    QCPItemRect* m_segmentCasing;
    QCPItemRect* m_segment;
    QCPItemRect* m_cellCasing;
    QCPItemRect* m_cellOutline;
    QCPItemStraightLine* m_queryPlayhead;
    QCPItemStraightLine* m_trackPlayhead;
};

} // namespace coverscope::ui
