// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/axis_tickers.h"
#include "ui/evidence/chunk_bars.h"
#include "ui/evidence/figure_range.h"
#include "ui/evidence/heatmap_plot.h"

namespace coverscope::ui {

namespace {

constexpr int barLength = 56; // pixels

} // namespace

void HeatmapPlot::makeLayout()
{
    m_mapRect = axisRect();
    m_queryBarRect = makeAxisRect(*this);
    m_trackBarRect = makeAxisRect(*this);
    m_scale = new ColourScale(this);
    plotLayout()->addElement(0, 1, m_queryBarRect);
    plotLayout()->addElement(0, 2, m_scale);
    plotLayout()->addElement(1, 0, m_trackBarRect);
    m_mean = new QCPTextElement(this);
    m_mean->setTextFlags(Qt::AlignLeft | Qt::AlignTop);
    m_mean->setMargins(QMargins(4, 0, 0, 0));
    plotLayout()->addElement(1, 1, m_mean);
    plotLayout()->setRowSpacing(0);
    plotLayout()->setColumnSpacing(0);
    plotLayout()->setMargins(QMargins(4, 8, 8, 4));

    auto* rows = new QCPMarginGroup(this);
    auto* columns = new QCPMarginGroup(this);
    for (QCPLayoutElement* element :
         std::initializer_list<QCPLayoutElement*>{m_mapRect, m_queryBarRect, m_scale})
        element->setMarginGroup(QCP::msTop | QCP::msBottom, rows);
    for (QCPLayoutElement* element : std::initializer_list<QCPLayoutElement*>{m_mapRect, m_trackBarRect})
        element->setMarginGroup(QCP::msLeft | QCP::msRight, columns);
    for (QCPAxisRect* rect : {m_queryBarRect, m_trackBarRect})
        rect->setSizeConstraintRect(QCPLayoutElement::scrInnerRect);
    m_queryBarRect->setMinimumSize(barLength, 10);
    m_queryBarRect->setMaximumSize(barLength, QWIDGETSIZE_MAX);
    m_trackBarRect->setMinimumSize(10, barLength);
    m_trackBarRect->setMaximumSize(QWIDGETSIZE_MAX, barLength);
    m_mapRect->setMinimumMargins(QMargins(0, 0, 10, 8));
    m_queryBarRect->setMinimumMargins(QMargins(0, 0, 10, 8));
    m_scale->setMinimumMargins(QMargins(4, 0, 0, 8));
    m_scale->setBarWidth(12);
    m_scale->setType(QCPAxis::atRight);
    m_scale->setRangeDrag(false);
    m_scale->setRangeZoom(false);

    const auto clock = QSharedPointer<ClockTicker>::create();
    for (QCPAxisRect* rect : {m_mapRect, m_trackBarRect})
        rect->axis(QCPAxis::atBottom)->setTicker(clock);
    const auto queryClock = QSharedPointer<ClockTicker>::create();
    for (QCPAxisRect* rect : {m_mapRect, m_queryBarRect})
        rect->axis(QCPAxis::atLeft)->setTicker(queryClock);
    m_mapRect->axis(QCPAxis::atBottom)->setTickLabels(false);
    // No labels below the upper row: they would part the heatmap from the bars under it.
    for (const auto type : {QCPAxis::atLeft, QCPAxis::atBottom})
        m_queryBarRect->axis(type)->setTickLabels(false);
    m_trackBarRect->axis(QCPAxis::atBottom)->setLabel(tr("Time in the match"));
    m_trackBarRect->axis(QCPAxis::atLeft)->setLabel(tr("Best"));
    for (QCPAxis* axis : {m_trackBarRect->axis(QCPAxis::atLeft), m_queryBarRect->axis(QCPAxis::atBottom)}) {
        axis->ticker()->setTickCount(2);
        axis->setSubTicks(false);
    }

    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    for (QCPAxisRect* rect : {m_queryBarRect, m_trackBarRect}) {
        rect->setRangeDrag({});
        rect->setRangeZoom({});
    }
    const auto follow = qOverload<const QCPRange&>(&QCPAxis::rangeChanged);
    const auto setRange = qOverload<const QCPRange&>(&QCPAxis::setRange);
    connect(m_mapRect->axis(QCPAxis::atBottom), follow, this, &HeatmapPlot::keepInBounds);
    connect(m_mapRect->axis(QCPAxis::atLeft), follow, this, &HeatmapPlot::keepInBounds);
    connect(m_mapRect->axis(QCPAxis::atBottom), follow, m_trackBarRect->axis(QCPAxis::atBottom), setRange);
    connect(m_mapRect->axis(QCPAxis::atLeft), follow, m_queryBarRect->axis(QCPAxis::atLeft), setRange);
}

// Taken out of the layout: what is merely invisible keeps its room there.
void HeatmapPlot::setBarsShown(bool shown)
{
    if (shown == m_areBarsShown)
        return;
    m_areBarsShown = shown;
    if (shown) {
        plotLayout()->addElement(0, 1, m_queryBarRect);
        plotLayout()->addElement(1, 0, m_trackBarRect);
        plotLayout()->addElement(1, 1, m_mean);
    } else {
        for (QCPLayoutElement* element :
             std::initializer_list<QCPLayoutElement*>{m_queryBarRect, m_trackBarRect, m_mean})
            plotLayout()->take(element);
    }
    for (QCPLayoutElement* element :
         std::initializer_list<QCPLayoutElement*>{m_queryBarRect, m_trackBarRect, m_mean})
        element->setVisible(shown);
    constexpr double nextToNothing = 0.0001; // QCustomPlot takes no zero
    plotLayout()->setColumnStretchFactor(1, shown ? 1.0 : nextToNothing);
    plotLayout()->setRowStretchFactor(1, shown ? 1.0 : nextToNothing);
    m_scale->setMargins(m_scale->minimumMargins()); // else it keeps the widest that its group ever had
    m_mapRect->axis(QCPAxis::atBottom)->setTickLabels(!shown);
    m_mapRect->axis(QCPAxis::atBottom)->setLabel(shown ? QString() : tr("Time in the match"));
}

void HeatmapPlot::makeOverlays()
{
    QCPAxis* time = m_mapRect->axis(QCPAxis::atBottom);
    QCPAxis* queryTime = m_mapRect->axis(QCPAxis::atLeft);
    m_map = new QCPColorMap(time, queryTime);
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    m_map->setSelectable(QCP::stNone);
    m_map->setColorScale(m_scale);
    m_queryBars =
        new ChunkBars(m_queryBarRect->axis(QCPAxis::atLeft), m_queryBarRect->axis(QCPAxis::atBottom));
    m_trackBars =
        new ChunkBars(m_trackBarRect->axis(QCPAxis::atBottom), m_trackBarRect->axis(QCPAxis::atLeft));

    m_segmentCasing = new QCPItemRect(this);
    m_segment = new QCPItemRect(this);
    m_pathCasing = new QCPCurve(time, queryTime);
    m_path = new QCPCurve(time, queryTime);
    m_alignmentCasing = new QCPCurve(time, queryTime);
    m_alignment = new QCPCurve(time, queryTime);
    for (QCPCurve* curve : {m_pathCasing, m_path, m_alignmentCasing, m_alignment})
        curve->setSelectable(QCP::stNone);

    m_cellCasing = new QCPItemRect(this);
    m_cellOutline = new QCPItemRect(this);
    m_queryPlayhead = new QCPItemStraightLine(this);
    m_trackPlayhead = new QCPItemStraightLine(this);
    for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{m_cellCasing, m_cellOutline,
                                                                         m_queryPlayhead, m_trackPlayhead})
        item->setLayer(QStringLiteral("cursor"));
    for (int i = 0; i < itemCount(); ++i)
        item(i)->setSelectable(false);
}

// Where the person has zoomed in, that is what they mean to show.
void HeatmapPlot::cropToMatch()
{
    if (!m_evidence)
        return;
    QCPAxis* time = m_mapRect->axis(QCPAxis::atBottom);
    QCPAxis* queryTime = m_mapRect->axis(QCPAxis::atLeft);
    m_uncropped = std::pair(time->range(), queryTime->range());
    const auto crop = [](QCPAxis* axis, const base::TimeRange& whole, const base::TimeRange& match) {
        constexpr double rounding = 0.01; // seconds
        if (axis->range().size() < whole.length() - rounding)
            return;
        const base::TimeRange shown = figureRange(whole, match);
        axis->setRange(shown.start, shown.end);
    };
    crop(time, {0.0, m_trackEnd}, m_evidence->segment.track);
    crop(queryTime, {m_queryBorders.front(), m_queryBorders.back()}, m_evidence->segment.query);
}

void HeatmapPlot::undoCropping()
{
    if (m_uncropped) {
        m_mapRect->axis(QCPAxis::atBottom)->setRange(m_uncropped->first);
        m_mapRect->axis(QCPAxis::atLeft)->setRange(m_uncropped->second);
    }
    m_uncropped.reset();
}

} // namespace coverscope::ui
