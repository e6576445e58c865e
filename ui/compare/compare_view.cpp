// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_view.h"

#include "ui/evidence/roll_legend.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr double shortestTime = 1.0;

} // namespace

CompareView::CompareView(QWidget* parent) : FigurePlot(parent)
{
    setAccessibleName(tr("Both recordings on one time axis"));
    setWhatsThis(tr("The same musical moment stands at the same place in both recordings. Click to move "
                    "the playhead there, drag to choose a passage; the wheel zooms."));
    makeLayout();
    setColours(plotColours(palette()));
    clear();
}

CompareView::~CompareView() = default;

void CompareView::setColours(const PlotColours& colours)
{
    applyLook(*this, colours);
    for (ColourScale* scale : {m_levelScale, m_chromaScale}) {
        scale->setGradient(colourGradient(currentColourMap()));
        scale->applyLook(colours, font());
    }
    m_legend->applyLook(colours, font());
    for (const auto& side : m_sides)
        side->applyColours(colours, font());
    m_strip->applyColours(colours, font());
    redraw();
}

void CompareView::clear()
{
    for (const auto& side : m_sides)
        side->clear();
    m_strip->clear();
    m_axis.map = {};
    m_durations = {};
    m_titles = {};
    m_keyShift = 0;
    m_region.reset();
    m_hasMoment = false;
    applyAxis();
    setAccessibleDescription(tr("No recordings are compared."));
    redraw();
}

void CompareView::setRecording(Side side, const QString& title, double duration)
{
    m_durations[indexOf(side)] = duration;
    m_sides[indexOf(side)]->wave().clear();
    m_sides[indexOf(side)]->setPictures({});
    setName(side, title);
    showAll();
}

void CompareView::setName(Side side, const QString& title)
{
    m_titles[indexOf(side)] = title;
    updateTitles();
    setAccessibleDescription(tr("%1 above, %2 below.").arg(m_titles[0], m_titles[1]));
}

void CompareView::appendWave(Side side, const std::vector<audio::PeakColumn>& columns,
                             double columnsPerSecond)
{
    RecordingPanes& panes = *m_sides[indexOf(side)];
    panes.wave().append(columns, columnsPerSecond);
    double& duration = m_durations[indexOf(side)];
    if (panes.wave().duration() > duration) {
        const bool showedAll = m_range.size() >= bounds().size();
        duration = panes.wave().duration();
        if (showedAll)
            showAll();
    }
    updateLabels();
    redraw();
}

void CompareView::setPictures(Side side, const RecordingPictures& pictures)
{
    m_sides[indexOf(side)]->setPictures(pictures);
    m_sides[indexOf(side)]->setNote(QString());
    placeScales();
    fitPitches();
}

void CompareView::setSoundPicture(SoundPicture picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    for (const auto& side : m_sides)
        side->setSoundPicture(picture);
    placeScales();
    fitPitches();
}

void CompareView::setSharedNotes(Side side, std::vector<std::uint8_t> shared)
{
    m_sides[indexOf(side)]->notes().setShared(std::move(shared));
    redraw();
}

// Of notes, what sounds: the rest of the axis would only make the rows thinner.
void CompareView::fitPitches()
{
    const auto levels = [this](Side side) {
        const RecordingPanes& shown = panes(side);
        return shown.showsNotes() ? shown.notes().notes() : nullptr;
    };
    const QCPRange range = rollPitches(levels(Side::Clip), levels(Side::Match), m_keyShift);
    for (const auto& side : m_sides)
        side->setPitchRange(range);
    updateLabels();
    redraw();
}

void CompareView::setNote(Side side, const QString& note)
{
    m_sides[indexOf(side)]->setNote(note);
    redraw();
}

void CompareView::setAlignment(const WarpMap& map, int keyShift)
{
    m_axis.map = map;
    m_keyShift = keyShift;
    setKeysLinedUp(m_keysLinedUp);
    fitPitches();
    applyAxis();
    showAligned();
}

void CompareView::setTimeAxis(TimeAxis axis)
{
    if (axis == m_axis.kind)
        return;
    // The same query moments at both edges, as far as the new axis allows.
    const double from = m_axis.toOwn(Side::Clip, m_range.lower);
    const double to = m_axis.toOwn(Side::Clip, m_range.upper);
    m_axis.kind = axis;
    applyAxis();
    setCommonRange(QCPRange(m_axis.toCommon(Side::Clip, from), m_axis.toCommon(Side::Clip, to)));
}

void CompareView::applyAxis()
{
    for (const auto& side : m_sides)
        side->setAxis(m_axis);
    if (m_axis.map.alignedStretch())
        m_strip->setAxis(m_axis);
    else
        m_strip->clear();
    updateOverlays();
    updateLabels();
    redraw();
}

void CompareView::setKeysLinedUp(bool linedUp)
{
    m_keysLinedUp = linedUp;
    m_sides[indexOf(Side::Match)]->setKeyShift(linedUp ? m_keyShift : 0);
    updateTitles();
    redraw();
}

// Two notes at the same height are then not the same note: say so where it is seen.
void CompareView::updateTitles()
{
    const bool isShifted = m_keysLinedUp && m_keyShift != 0;
    const QString shift = (m_keyShift > 0 ? QStringLiteral("+") : QStringLiteral("−")) +
                          QLocale().toString(std::abs(m_keyShift));
    m_sides[0]->setTitle(m_titles[0].isEmpty() ? QString() : tr("A   %1").arg(m_titles[0]));
    const QString second = m_titles[1].isEmpty() ? QString() : tr("B   %1").arg(m_titles[1]);
    m_sides[1]->setTitle(
        isShifted && !second.isEmpty() ? tr("%1   (key lined up: %2 semitones)").arg(second, shift) : second);
}

QCPRange CompareView::bounds() const
{
    QCPRange all(0.0, shortestTime);
    bool isFirst = true;
    for (const Side side : {Side::Clip, Side::Match}) {
        if (m_durations[indexOf(side)] <= 0.0)
            continue;
        const QCPRange own(m_axis.toCommon(side, 0.0), m_axis.toCommon(side, m_durations[indexOf(side)]));
        all = isFirst ? own : QCPRange(std::min(all.lower, own.lower), std::max(all.upper, own.upper));
        isFirst = false;
    }
    return all;
}

void CompareView::setCommonRange(const QCPRange& range)
{
    const QCPRange all = bounds();
    m_range = withinBounds(range, all.lower, all.upper, std::min(shortestTime, all.size()));
    for (const auto& side : m_sides)
        side->setCommonRange(m_range);
    m_strip->time().setRange(m_range);
    updateLabels();
    redraw();
}

void CompareView::showAll()
{
    setCommonRange(bounds());
}

void CompareView::showAligned()
{
    const auto stretch = m_axis.map.alignedStretch();
    if (!stretch)
        return showAll();
    const double start = std::min(m_axis.toCommon(Side::Clip, stretch->query.start),
                                  m_axis.toCommon(Side::Match, stretch->track.start));
    const double end = std::max(m_axis.toCommon(Side::Clip, stretch->query.end),
                                m_axis.toCommon(Side::Match, stretch->track.end));
    const double margin = 0.05 * (end - start);
    setCommonRange(QCPRange(start - margin, end + margin));
}

void CompareView::setMoment(Side side, double seconds)
{
    m_hasMoment = true;
    m_momentOfQuery = side == Side::Clip ? seconds : m_axis.map.toQuery(seconds);
    const double common = m_axis.toCommon(side, seconds);
    if (!m_range.contains(common) && bounds().contains(common) && m_drag == Drag::None) {
        // Zoomed in: turn the page when playback runs out of it.
        setCommonRange(QCPRange(common - 0.1 * m_range.size(), common + 0.9 * m_range.size()));
    }
    updateOverlays();
    redrawCursor();
}

double CompareView::moment(Side side) const
{
    return side == Side::Clip ? m_momentOfQuery : m_axis.map.toTrack(m_momentOfQuery);
}

void CompareView::setRegion(const std::optional<SideRegion>& region)
{
    m_region = region;
    updateOverlays();
    redrawCursor();
}

// Everything that stands at moments: these move with the axis.
void CompareView::updateOverlays()
{
    const auto stretch = m_axis.map.alignedStretch();
    for (const Side side : {Side::Clip, Side::Match}) {
        RecordingPanes& panes = *m_sides[indexOf(side)];
        const auto toCommon = [&](const base::TimeRange& own) {
            return base::TimeRange{m_axis.toCommon(side, own.start), m_axis.toCommon(side, own.end)};
        };
        panes.setStretch(stretch
                             ? std::optional(toCommon(side == Side::Clip ? stretch->query : stretch->track))
                             : std::nullopt);
        panes.setPlayhead(m_hasMoment ? std::optional(m_axis.toCommon(side, moment(side))) : std::nullopt);
        panes.setRegion(!m_region
                            ? std::nullopt
                            : std::optional(toCommon(m_region->side == side
                                                         ? m_region->range
                                                         : m_axis.toOther(m_region->side, m_region->range))));
    }
}

QPointF CompareView::pixelOf(Side side, Pane pane, double seconds) const
{
    const QCPAxisRect& rect = panes(side).rect(pane);
    return QPointF(rect.axis(QCPAxis::atBottom)->coordToPixel(m_axis.toCommon(side, seconds)),
                   rect.rect().center().y());
}

} // namespace coverscope::ui
