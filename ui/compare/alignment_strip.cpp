// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/alignment_strip.h"

#include "ui/evidence/plot_look.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr double lineDistance = 12.0; // pixels, at least

} // namespace

AlignmentLines::AlignmentLines(QCPAxis* timeAxis, QCPAxis* heightAxis)
    : PassivePlottable(timeAxis, heightAxis)
{
}

QCPRange AlignmentLines::getValueRange(bool& foundRange, QCP::SignDomain, const QCPRange&) const
{
    foundRange = true;
    return QCPRange(0.0, 1.0);
}

void AlignmentLines::draw(QCPPainter* painter)
{
    const auto stretch = m_axis.map.alignedStretch();
    if (!stretch)
        return;
    const QRect area = clipRect();
    const auto pixels = [this](double query) {
        return std::pair(keyAxis()->coordToPixel(m_axis.toCommon(Side::Clip, query)),
                         keyAxis()->coordToPixel(m_axis.toCommon(Side::Match, m_axis.map.toTrack(query))));
    };
    const double pixelsPerSecond = area.width() / std::max(1e-6, keyAxis()->range().size());
    // Powers of two, so that lines stay where they are while one zooms.
    const double step = std::exp2(std::ceil(std::log2(lineDistance / pixelsPerSecond)));
    QPolygonF upper;
    QPolygonF lower;
    std::vector<QLineF> lines;
    const auto add = [&](double query, bool isLine) {
        const auto [top, bottom] = pixels(query);
        upper.append(QPointF(top, area.top()));
        lower.prepend(QPointF(bottom, area.bottom() + 1));
        if (isLine)
            lines.emplace_back(top, area.top(), bottom, area.bottom() + 1);
    };
    add(stretch->query.start, true);
    for (double query = std::ceil(stretch->query.start / step) * step; query < stretch->query.end;
         query += step)
        add(query, true);
    add(stretch->query.end, true);
    painter->save();
    painter->setAntialiasing(true);
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush());
    painter->drawPolygon(upper + lower);
    painter->setPen(pen());
    for (const QLineF& line : lines) {
        if (std::max(line.x1(), line.x2()) >= area.left() && std::min(line.x1(), line.x2()) <= area.right())
            painter->drawLine(line);
    }
    painter->restore();
}

AlignmentStrip::AlignmentStrip(QCustomPlot& plot, QCPAxisRect& rect)
    : m_rect(rect)
    , m_lines(new AlignmentLines(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft)))
    , m_tempo(plot.addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft)))
    , m_sameTempo(new QCPItemStraightLine(&plot))
{
    m_tempo->setSelectable(QCP::stNone);
    m_sameTempo->setSelectable(false);
    m_sameTempo->setClipAxisRect(&rect);
    for (QCPItemPosition* position : {m_sameTempo->point1, m_sameTempo->point2}) {
        position->setAxisRect(&rect);
        position->setAxes(&time(), rect.axis(QCPAxis::atLeft));
    }
    m_sameTempo->point1->setCoords(0.0, 1.0);
    m_sameTempo->point2->setCoords(1.0, 1.0);
    for (const auto type : {QCPAxis::atLeft, QCPAxis::atBottom})
        rect.axis(type)->grid()->setVisible(false);
    rect.axis(QCPAxis::atLeft)->ticker()->setTickCount(2);
    rect.axis(QCPAxis::atLeft)->setSubTicks(false);
    clear();
}

void AlignmentStrip::clear()
{
    m_tempo->data()->clear();
    m_tempo->setVisible(false);
    m_lines->setVisible(false);
    m_sameTempo->setVisible(false);
    m_rect.axis(QCPAxis::atLeft)->setTickLabels(false);
    m_rect.axis(QCPAxis::atLeft)->setLabel(QString());
}

void AlignmentStrip::setAxis(const CommonAxis& axis)
{
    const bool isWarped = axis.kind != TimeAxis::Unwarped;
    QCPAxis* height = m_rect.axis(QCPAxis::atLeft);
    m_lines->setAxis(axis);
    m_lines->setVisible(!isWarped);
    m_tempo->setVisible(isWarped);
    m_sameTempo->setVisible(isWarped);
    height->setTicks(isWarped);
    height->setTickLabels(isWarped);
    height->setLabel(isWarped ? QCoreApplication::translate("coverscope::ui", "Tempo ×") : QString());
    if (isWarped)
        fillTempo(axis);
    else
        height->setRange(0.0, 1.0);
}

void AlignmentStrip::fillTempo(const CommonAxis& axis)
{
    m_tempo->data()->clear();
    double least = 0.95;
    double most = 1.05;
    if (const auto stretch = axis.map.alignedStretch()) {
        QVector<double> times;
        QVector<double> ratios;
        constexpr double step = 0.5; // seconds; the ratio is a mean over several
        const auto count = static_cast<int>(stretch->query.length() / step);
        for (int i = 0; i <= count; ++i) {
            const double query = stretch->query.start + i * step;
            times.append(axis.toCommon(Side::Clip, query));
            ratios.append(axis.map.tempoRatioAt(query));
            least = std::min(least, ratios.back());
            most = std::max(most, ratios.back());
        }
        m_tempo->setData(times, ratios, true);
    }
    m_rect.axis(QCPAxis::atLeft)->setRange(least - 0.04, most + 0.04);
}

void AlignmentStrip::applyColours(const PlotColours& colours, const QFont&)
{
    m_tempo->setPen(QPen(colours.match, 2.0));
    m_sameTempo->setPen(QPen(colours.axis, 1.0, Qt::DashLine));
    m_lines->setPen(QPen(colours.axis, 1.0));
    QColor fill = colours.selection;
    m_lines->setBrush(fill);
}

} // namespace coverscope::ui
