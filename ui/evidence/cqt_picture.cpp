// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/cqt_picture.h"

#include "ui/evidence/axis_tickers.h"
#include "ui/evidence/plot_look.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr double farAway = 1e7; // seconds: beyond any recording

void setVerticalLine(QCPItemStraightLine& line, double seconds)
{
    line.point1->setCoords(seconds, 0.0);
    line.point2->setCoords(seconds, 1.0);
}

} // namespace

QCPRange cqtDataRange(features::FrontEnd frontEnd)
{
    return frontEnd == features::FrontEnd::Notes ? QCPRange(0.0, surestNote) : QCPRange(cqtFloorDecibel, 0.0);
}

QCPColorMapData* makeCqtData(const base::Matrix& matrix, double framesPerSecond, double offset,
                             features::FrontEnd frontEnd)
{
    if (matrix.isEmpty() || framesPerSecond <= 0.0)
        return nullptr;
    const auto frames = static_cast<int>(matrix.rows);
    const auto bins = static_cast<int>(matrix.columns);
    // A single cell would have no width: QCustomPlot measures a cell by the distance of two.
    const int keys = std::max(2, frames);
    const double step = 1.0 / framesPerSecond * frames / keys;
    auto* data = new QCPColorMapData(keys, bins, QCPRange(offset + 0.5 * step, offset + (keys - 0.5) * step),
                                     QCPRange(0.0, bins - 1));
    const double largest = std::max(std::ranges::max(matrix.values), 1e-12F);
    const bool isNotes = frontEnd == features::FrontEnd::Notes;
    for (int key = 0; key < keys; ++key) {
        const auto frame = static_cast<std::size_t>(std::min(key, frames - 1));
        for (int bin = 0; bin < bins; ++bin) {
            const double value = matrix(frame, static_cast<std::size_t>(bin));
            const double decibel = value > 0.0 ? 20.0 * std::log10(value / largest) : cqtFloorDecibel;
            data->setCell(key, bin, isNotes ? 100.0 * value : std::max(cqtFloorDecibel, decibel));
        }
    }
    return data;
}

CqtPicture::CqtPicture(QCustomPlot& plot, QCPAxisRect& rect)
    : m_rect(rect)
    , m_map(new QCPColorMap(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft)))
    , m_before(new QCPItemRect(&plot))
    , m_after(new QCPItemRect(&plot))
    , m_start(new QCPItemStraightLine(&plot))
    , m_end(new QCPItemStraightLine(&plot))
    , m_passage(new QCPItemRect(&plot))
    , m_title(new QCPItemText(&plot))
    , m_note(new QCPItemText(&plot))
    , m_playhead(new QCPItemStraightLine(&plot))
{
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    m_map->setSelectable(QCP::stNone);
    m_map->setDataRange(cqtDataRange(features::FrontEnd::ConstantQ));
    time().setTicker(QSharedPointer<ClockTicker>::create());
    pitch().setTicker(QSharedPointer<PitchTicker>::create());
    for (QCPAxis* axis : {&time(), &pitch()})
        axis->grid()->setVisible(false);
    for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{
             m_before, m_after, m_start, m_end, m_passage, m_title, m_note, m_playhead}) {
        item->setSelectable(false);
        item->setClipAxisRect(&rect);
        const QList<QCPItemPosition*> positions = item->positions();
        for (QCPItemPosition* position : positions) {
            position->setAxisRect(&rect);
            position->setAxes(&time(), &pitch());
        }
    }
    for (QCPItemText* text : {m_title, m_note}) {
        text->position->setType(QCPItemPosition::ptAxisRectRatio);
        text->setPadding(QMargins(6, 2, 6, 2));
    }
    m_title->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_title->position->setCoords(0.0, 0.0);
    m_note->setPositionAlignment(Qt::AlignCenter);
    m_note->position->setCoords(0.5, 0.5);
    m_playhead->setLayer(QStringLiteral("cursor"));
    m_passage->setLayer(QStringLiteral("cursor"));
    setData(nullptr);
    hideOverlays();
}

void CqtPicture::setData(QCPColorMapData* data)
{
    m_map->setVisible(data != nullptr);
    if (data != nullptr)
        m_map->setData(data); // takes it over
}

void CqtPicture::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void CqtPicture::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void CqtPicture::setSegment(double start, double end)
{
    m_before->topLeft->setCoords(-farAway, farAway);
    m_before->bottomRight->setCoords(start, -farAway);
    m_after->topLeft->setCoords(end, farAway);
    m_after->bottomRight->setCoords(farAway, -farAway);
    setVerticalLine(*m_start, start);
    setVerticalLine(*m_end, end);
    for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{m_before, m_after, m_start, m_end})
        item->setVisible(end > start);
}

void CqtPicture::setPassage(const std::optional<base::TimeRange>& passage)
{
    m_passage->setVisible(passage.has_value());
    if (!passage)
        return;
    m_passage->topLeft->setCoords(passage->start, farAway);
    m_passage->bottomRight->setCoords(passage->end, -farAway);
}

void CqtPicture::setPlayhead(double seconds)
{
    setVerticalLine(*m_playhead, seconds);
    m_playhead->setVisible(true);
}

void CqtPicture::hideOverlays()
{
    for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{
             m_before, m_after, m_start, m_end, m_passage, m_title, m_note, m_playhead})
        item->setVisible(false);
}

void CqtPicture::applyColours(const PlotColours& colours, const QColor& accent, const QFont& font)
{
    m_map->setGradient(colourGradient(currentColourMap()));
    QColor veil = colours.background;
    veil.setAlphaF(0.6F);
    for (QCPItemRect* item : {m_before, m_after}) {
        item->setPen(Qt::NoPen);
        item->setBrush(veil);
    }
    for (QCPItemStraightLine* line : {m_start, m_end})
        line->setPen(QPen(accent, 2.0));
    m_playhead->setPen(QPen(colours.cursor, 1.5));
    m_passage->setPen(QPen(accent, 1.5));
    m_passage->setBrush(colours.selection);
    QColor plate = colours.background;
    plate.setAlphaF(0.86F);
    for (QCPItemText* text : {m_title, m_note}) {
        text->setFont(font);
        text->setColor(colours.text);
        text->setBrush(plate);
        text->setPen(Qt::NoPen);
    }
    m_title->setColor(accent);
    m_note->setColor(colours.mutedText);
    QFont titleFont = font;
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
}

void CqtPicture::updatePitchTicks(const QFont& font)
{
    const auto ticker = pitch().ticker().staticCast<PitchTicker>();
    ticker->setPixels(m_rect.height(), QFontMetricsF(font).height());
}

} // namespace coverscope::ui
