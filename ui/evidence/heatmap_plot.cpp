// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/heatmap_plot.h"

#include "ui/evidence/chunk_bars.h"
#include "ui/evidence/chunk_cells.h"

#include <QFontMetrics>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr std::size_t mostPathDots = 80; // beyond, dots would hide the path

void setCorners(QCPItemRect& item, double left, double top, double right, double bottom)
{
    item.topLeft->setCoords(left, top);
    item.bottomRight->setCoords(right, bottom);
}

} // namespace

HeatmapPlot::HeatmapPlot(QWidget* parent) : FigurePlot(parent)
{
    setAccessibleName(tr("Similarity of clip and match, chunk by chunk"));
    setWhatsThis(
        tr("Each cell compares a stretch of the clip with a stretch of the match. Click to listen from "
           "there; arrow keys move from cell to cell."));
    makeLayout();
    makeOverlays();
    setColours(plotColours(palette()));
    clear();
}

void HeatmapPlot::setColours(const PlotColours& colours)
{
    m_colours = colours;
    applyLook(*this, colours);
    m_scale->applyLook(colours, font());
    m_mean->setFont(font());
    m_mean->setTextColor(colours.text);
    m_map->setGradient(colourGradient(currentColourMap()));
    m_queryBarRect->axis(QCPAxis::atLeft)->grid()->setVisible(false);
    m_trackBarRect->axis(QCPAxis::atBottom)->grid()->setVisible(false);
    for (const auto type : {QCPAxis::atLeft, QCPAxis::atBottom})
        m_mapRect->axis(type)->grid()->setVisible(false);

    const QPen casing(colours.pathOutline, 3.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
    const QPen line(colours.path, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
    m_segmentCasing->setPen(casing);
    m_segment->setPen(line);
    m_cellCasing->setPen(casing);
    m_cellOutline->setPen(QPen(colours.cursor, 2.0));
    QPen pathCasing(colours.pathOutline, 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    m_alignmentCasing->setPen(pathCasing);
    m_alignment->setPen(QPen(colours.path, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_queryPlayhead->setPen(QPen(colours.cursor, 1.5));
    m_trackPlayhead->setPen(QPen(colours.cursor, 1.5));
    fillPath();
    updateBars();
    redraw();
}

void HeatmapPlot::setEvidence(std::shared_ptr<const search::Evidence> evidence, double trackDuration)
{
    clear();
    if (!evidence || evidence->similarities.isEmpty())
        return;
    m_evidence = std::move(evidence);
    m_queryBorders = cellBorders(m_evidence->queryChunks);
    m_trackBorders = cellBorders(m_evidence->trackChunks);
    m_trackEnd = std::max(trackDuration, m_trackBorders.back());
    m_queryMaxima = rowMaxima(m_evidence->similarities);
    m_trackMaxima = columnMaxima(m_evidence->similarities);
    m_map->setData(makeColorMapData(m_evidence->similarities, m_queryBorders, m_trackBorders));
    m_map->setVisible(true);
    updateColourRange();
    const search::MatchSegment& segment = m_evidence->segment;
    for (QCPItemRect* item : {m_segmentCasing, m_segment}) {
        setCorners(*item, segment.track.start, segment.query.end, segment.track.end, segment.query.start);
        item->setVisible(segment.track.length() > 0.0);
    }
    fillPath();
    updateBars();
    showAll();
}

void HeatmapPlot::clear()
{
    m_evidence.reset();
    m_queryBorders.clear();
    m_trackBorders.clear();
    m_currentCell.reset();
    m_map->setVisible(false);
    for (QCPCurve* curve : {m_path, m_pathCasing, m_alignment, m_alignmentCasing})
        curve->data()->clear();
    for (int i = 0; i < itemCount(); ++i)
        item(i)->setVisible(false);
    updateBars();
    setAccessibleDescription(tr("No match is chosen."));
    redraw();
}

void HeatmapPlot::fillPath()
{
    if (!m_evidence)
        return;
    QVector<QCPCurveData> points;
    const auto& evidence = *m_evidence;
    for (std::size_t i = 0; i < evidence.path.size(); ++i) {
        const base::TimeRange& query = evidence.queryChunks[evidence.path[i].queryChunk];
        const base::TimeRange& track = evidence.trackChunks[evidence.path[i].trackChunk];
        points.append(QCPCurveData(static_cast<double>(i), track.middle(), query.middle()));
    }
    m_pathCasing->data()->set(points, true);
    m_path->data()->set(points, true);
    // Where the fine alignment is known, that is the line and the chunks' partners are dots.
    const bool hasLine = evidence.alignment.empty();
    m_pathCasing->setPen(hasLine ? m_alignmentCasing->pen() : QPen(Qt::NoPen));
    m_path->setPen(hasLine ? m_alignment->pen() : QPen(Qt::NoPen));
    const bool hasDots = evidence.path.size() <= mostPathDots;
    m_path->setScatterStyle(hasDots
                                ? QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(m_colours.pathOutline, 1.0),
                                                  QBrush(m_colours.path), 7.0)
                                : QCPScatterStyle());
    fillAlignment();
}

void HeatmapPlot::fillAlignment()
{
    QVector<QCPCurveData> points;
    for (const search::AlignmentPoint& point : m_evidence->alignment)
        points.append(QCPCurveData(static_cast<double>(points.size()), point.track, point.query));
    m_alignmentCasing->data()->set(points, true);
    m_alignment->data()->set(points, true);
}

void HeatmapPlot::updateBars()
{
    const bool hasEvidence = m_evidence != nullptr;
    const bool queryIsAveraged = hasEvidence && m_evidence->maxMean.queryIsShorter;
    m_queryBars->setBars(m_queryBorders, hasEvidence ? m_queryMaxima : std::vector<float>());
    m_trackBars->setBars(m_trackBorders, hasEvidence ? m_trackMaxima : std::vector<float>());
    QColor muted = m_colours.mutedText;
    muted.setAlphaF(0.45F);
    m_queryBars->setBrush(queryIsAveraged ? m_colours.query : muted);
    m_trackBars->setBrush(!queryIsAveraged && hasEvidence ? m_colours.match : muted);
    const QPen meanPen(m_colours.text, 1.5, Qt::DashLine);
    const double score = hasEvidence ? static_cast<double>(m_evidence->maxMean.score) : 0.0;
    m_queryBars->setMean(queryIsAveraged ? std::optional(score) : std::nullopt, meanPen);
    m_mean->setText(hasEvidence ? tr("Mean %1").arg(QLocale().toString(score, 'f', 2)) : QString());
    m_trackBars->setMean(hasEvidence && !queryIsAveraged ? std::optional(score) : std::nullopt, meanPen);
}

void HeatmapPlot::setStretched(bool stretched)
{
    m_isStretched = stretched;
    updateColourRange();
    redraw();
}

void HeatmapPlot::updateColourRange()
{
    if (!m_evidence)
        return;
    QCPRange range(0.0, 1.0);
    if (m_isStretched) {
        const auto [least, most] = std::ranges::minmax(m_evidence->similarities.values);
        range = QCPRange(std::floor(static_cast<double>(least) * 20.0) / 20.0,
                         std::ceil(static_cast<double>(most) * 20.0) / 20.0);
    }
    m_map->setDataRange(range);
    m_queryBarRect->axis(QCPAxis::atBottom)->setRange(0.0, 1.0);
    m_trackBarRect->axis(QCPAxis::atLeft)->setRange(0.0, 1.0);
}

void HeatmapPlot::setPlayhead(double querySeconds, double trackSeconds)
{
    if (!m_evidence)
        return;
    m_trackPlayhead->point1->setCoords(trackSeconds, 0.0);
    m_trackPlayhead->point2->setCoords(trackSeconds, 1.0);
    m_queryPlayhead->point1->setCoords(0.0, querySeconds);
    m_queryPlayhead->point2->setCoords(1.0, querySeconds);
    m_trackPlayhead->setVisible(true);
    m_queryPlayhead->setVisible(true);
    redrawCursor();
}

void HeatmapPlot::showAll()
{
    if (m_evidence) {
        m_mapRect->axis(QCPAxis::atBottom)->setRange(0.0, m_trackEnd);
        m_mapRect->axis(QCPAxis::atLeft)->setRange(m_queryBorders.front(), m_queryBorders.back());
    }
    redraw();
}

// A label that its axis is too short for would be cut: better none, the panel says the same in words.
void HeatmapPlot::resizeEvent(QResizeEvent* event)
{
    FigurePlot::resizeEvent(event);
    fitLabels();
}

void HeatmapPlot::fitLabels()
{
    constexpr QSize roomForBars(340, 230);
    setBarsShown(width() >= roomForBars.width() && height() >= roomForBars.height());
    const auto fit = [this](QCPAxis* axis, const QString& text) {
        const bool fits = QFontMetrics(font()).horizontalAdvance(text) <= m_mapRect->height();
        axis->setLabel(fits ? text : QString());
    };
    fit(m_mapRect->axis(QCPAxis::atLeft), tr("Time in the clip"));
    fit(m_scale->axis(), tr("Cosine similarity"));
    // As many ticks as leave a line's height between their labels.
    const int labelCount = m_mapRect->height() / (2 * QFontMetrics(font()).height());
    m_mapRect->axis(QCPAxis::atLeft)->ticker()->setTickCount(std::clamp(labelCount - 2, 1, 5));
    m_scale->axis()->ticker()->setTickCount(std::clamp(labelCount, 2, 5));
    const int labelWidth = QFontMetrics(font()).horizontalAdvance(QStringLiteral("00:00  "));
    for (const QCPAxisRect* rect : {m_mapRect, m_trackBarRect})
        rect->axis(QCPAxis::atBottom)
            ->ticker()
            ->setTickCount(std::clamp(m_mapRect->width() / labelWidth - 2, 1, 5));
    redraw();
}

void HeatmapPlot::keepInBounds()
{
    if (!m_evidence)
        return;
    QCPAxis* time = m_mapRect->axis(QCPAxis::atBottom);
    QCPAxis* queryTime = m_mapRect->axis(QCPAxis::atLeft);
    const double shortest = 2.0; // seconds
    time->setRange(withinBounds(time->range(), 0.0, m_trackEnd, shortest));
    queryTime->setRange(
        withinBounds(queryTime->range(), m_queryBorders.front(), m_queryBorders.back(), shortest));
}

QPointF HeatmapPlot::pixelOf(double querySeconds, double trackSeconds) const
{
    return QPointF(m_mapRect->axis(QCPAxis::atBottom)->coordToPixel(trackSeconds),
                   m_mapRect->axis(QCPAxis::atLeft)->coordToPixel(querySeconds));
}

QSize HeatmapPlot::sizeHint() const
{
    return {640, 300};
}

QSize HeatmapPlot::minimumSizeHint() const
{
    return {280, 130};
}

} // namespace coverscope::ui
