// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_view.h"
#include "ui/evidence/roll_legend.h"

#include <QResizeEvent>

namespace coverscope::ui {

namespace {

constexpr int stripRow = 4;
constexpr int stripHeight = 60; // pixels, enough for the name of its axis

} // namespace

void CompareView::makeLayout()
{
    QCPAxisRect* const standardRect = axisRect(); // QCustomPlot makes its items with it, so it goes last
    m_grid = new QCPLayoutGrid;
    m_grid->setRowSpacing(0);
    m_scales = new QCPLayoutGrid;
    plotLayout()->addElement(0, 1, m_grid);
    plotLayout()->addElement(0, 2, m_scales);
    plotLayout()->setColumnSpacing(0);
    plotLayout()->setMargins(QMargins(4, 4, 8, 4));
    m_sides[0] = std::make_unique<RecordingPanes>(*this, *m_grid, 0, Side::Clip);
    m_sides[1] = std::make_unique<RecordingPanes>(*this, *m_grid, stripRow + 1, Side::Match);
    QCPAxisRect* stripRect = makeAxisRect(*this);
    stripRect->setMinimumMargins(QMargins(0, 2, 10, 2));
    stripRect->axis(QCPAxis::atBottom)->setTickLabels(false);
    stripRect->axis(QCPAxis::atBottom)->setTicks(false);
    stripRect->setMinimumSize(100, stripHeight);
    stripRect->setMaximumSize(QWIDGETSIZE_MAX, stripHeight);
    m_grid->addElement(stripRow, 0, stripRect);
    m_grid->setRowStretchFactor(stripRow, 0.001);
    m_strip = std::make_unique<AlignmentStrip>(*this, *stripRect);

    auto* columns = new QCPMarginGroup(this);
    stripRect->setMarginGroup(QCP::msLeft | QCP::msRight, columns);
    for (const auto& side : m_sides) {
        for (const Pane pane : allPanes)
            side->rect(pane).setMarginGroup(QCP::msLeft | QCP::msRight, columns);
    }
    const auto makeScale = [this](int row, const QCPRange& range, double step) {
        auto* scale = new ColourScale(this);
        scale->setBarWidth(12);
        scale->setRangeDrag(false);
        scale->setRangeZoom(false);
        scale->setMinimumMargins(QMargins(4, 12, 0, 12)); // QCustomPlot leaves out a label that would be cut
        scale->setDataRange(range);
        const auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
        ticker->setTickStep(step);
        scale->axis()->setTicker(ticker);
        m_scales->addElement(row, 0, scale);
        return scale;
    };
    m_levelScale = makeScale(0, QCPRange(cqtFloorDecibel, 0.0), 20.0);
    m_chromaScale = makeScale(1, QCPRange(0.0, 1.0), 0.5);
    m_legend = new RollLegend(this);
    placeScales();
    plotLayout()->remove(standardRect);
    plotLayout()->simplify();
    plotLayout()->setColumnStretchFactor(1, 0.001);
    m_levelScale->axis()->setLabel(tr("CQT level (dB)"));
    m_chromaScale->axis()->setLabel(tr("Chroma strength"));
}

void CompareView::setPaneVisible(Pane pane, bool visible)
{
    for (const auto& side : m_sides)
        side->setPaneVisible(pane, visible);
    placeScales();
    updateOverlays();
    setColours(plotColours(palette())); // of the parts that were not in the layout
    updateLabels();
}

// What explains the panes that are shown; the rest leaves the layout.
void CompareView::placeScales()
{
    const RecordingPanes& first = panes(Side::Clip);
    const bool showsNotes = first.showsNotes() && panes(Side::Match).showsNotes();
    const bool showsPitch = first.isPaneVisible(Pane::Pitch);
    const auto place = [this](int row, QCPLayoutElement* element, bool isShown) {
        element->setVisible(isShown);
        if (!isShown && element->layout() == m_scales)
            m_scales->take(element);
        else if (isShown && element->layout() != m_scales)
            m_scales->addElement(row, 0, element);
    };
    place(0, m_legend, false); // both want the same place
    place(0, m_levelScale, showsPitch && !showsNotes);
    place(0, m_legend, showsPitch && showsNotes);
    place(1, m_chromaScale, first.isPaneVisible(Pane::Chroma));
    m_scales->setRowStretchFactor(0, showsPitch ? 1.0 : 0.001);
    m_scales->setRowStretchFactor(1, m_chromaScale->visible() ? 1.0 : 0.001);
}

void CompareView::setStripVisible(bool visible)
{
    if (visible == m_stripIsVisible)
        return;
    m_stripIsVisible = visible;
    QCPAxisRect& rect = m_strip->rect();
    rect.setVisible(visible);
    if (visible)
        m_grid->addElement(stripRow, 0, &rect);
    else
        m_grid->take(&rect);
    setColours(plotColours(palette()));
    applyAxis();
}

void CompareView::updateLabels()
{
    for (const auto& side : m_sides)
        side->updateLabels(font());
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    FigurePlot::resizeEvent(event);
    if (event->size().isEmpty())
        return;
    // Labels are chosen by the height of their panes, which a new layout tells.
    plotLayout()->update(QCPLayoutElement::upPreparation);
    plotLayout()->update(QCPLayoutElement::upMargins);
    plotLayout()->update(QCPLayoutElement::upLayout);
    updateLabels();
    redraw();
}

} // namespace coverscope::ui
