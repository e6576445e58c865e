// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/cqt_view.h"

#include "ui/evidence/axis_tickers.h"
#include "ui/evidence/figure_range.h"
#include "ui/evidence/roll_legend.h"
#include "ui/widgets/character_width.h"

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr double lowestPitch = -0.5; // bins have their centre at whole numbers
constexpr double highestPitch = 83.5;
constexpr double shortestTime = 2.0;   // seconds
constexpr double shortestPitch = 12.0; // semitones

} // namespace

CqtView::CqtView(QWidget* parent) : FigurePlot(parent)
{
    setAccessibleName(tr("Sound of clip and match, pitch over time"));
    setWhatsThis(
        tr("The same musical moment stands at the same place in both pictures. Click to listen from there; "
           "the wheel zooms time, with Ctrl pitch."));
    makeLayout();
    const auto rangeChanged = qOverload<const QCPRange&>(&QCPAxis::rangeChanged);
    for (const CqtPicture* picture : {m_query.get(), m_track.get()}) {
        for (QCPAxis* axis : {&picture->time(), &picture->pitch()})
            connect(axis, rangeChanged, this, [this, picture] { linkRanges(*picture); });
    }
    setColours(plotColours(palette()));
    clear();
}

void CqtView::makeLayout()
{
    auto* pictures = new QCPLayoutGrid;
    QCPAxisRect* queryRect = axisRect();
    plotLayout()->take(queryRect);
    plotLayout()->simplify();
    QCPAxisRect* trackRect = makeAxisRect(*this);
    pictures->addElement(0, 0, queryRect);
    pictures->addElement(1, 0, trackRect);
    pictures->setRowSpacing(4);
    m_scale = new ColourScale(this);
    plotLayout()->addElement(0, 0, pictures);
    plotLayout()->setColumnSpacing(0);
    plotLayout()->setMargins(QMargins(4, 8, 8, 4));
    m_query = std::make_unique<CqtPicture>(*this, *queryRect);
    m_track = std::make_unique<CqtPicture>(*this, *trackRect);

    auto* columns = new QCPMarginGroup(this);
    for (QCPAxisRect* rect : {queryRect, trackRect})
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, columns);
    queryRect->setMinimumMargins(QMargins(0, 0, 20, 0));
    trackRect->setMinimumMargins(QMargins(0, 0, 20, 0));
    m_query->time().setLabel(QString());
    m_scale->setBarWidth(12);
    m_scale->setRangeDrag(false);
    m_scale->setRangeZoom(false);
    m_scale->setMinimumMargins(QMargins(4, 0, 0, 8)); // QCustomPlot leaves out a label that would be cut
    const auto steps = QSharedPointer<QCPAxisTickerFixed>::create();
    steps->setTickStep(20.0);
    m_scale->axis()->setTicker(steps);
    m_scale->axis()->setLabel(tr("Level in dB"));
    m_scale->setDataRange(QCPRange(cqtFloorDecibel, 0.0));
    m_legend = new RollLegend(this);
    placeScale();
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
}

void CqtView::setColours(const PlotColours& colours)
{
    applyLook(*this, colours);
    m_scale->setGradient(colourGradient(currentColourMap()));
    m_scale->applyLook(colours, font());
    m_legend->applyLook(colours, font());
    m_query->applyColours(colours, colours.query, font());
    m_track->applyColours(colours, colours.match, font());
    redraw();
}

void CqtView::setMatch(const std::shared_ptr<const search::Query>& query, const search::Match& match,
                       const QString& clipTitle, const QString& trackTitle, double trackDuration)
{
    clear();
    m_clip = query;
    m_queryRange = query->range;
    m_trackDuration = trackDuration;
    m_keyShift = match.keyShift.value_or(0);
    m_hearsNotes = query->model.features.frontEnd == features::FrontEnd::Notes;
    if (m_hearsNotes) {
        // Notes are worth seeing as finely as they are heard.
        const bool isFine = !query->fineFrames.isEmpty();
        const double rate = query->framesPerSecond * static_cast<double>(isFine ? query->phaseCount : 1);
        m_query->setNotes(std::make_shared<const PictureLevels>(
                              noteLevels(isFine ? query->fineFrames : query->averagedFrames, rate)),
                          query->range.start);
    } else {
        m_query->setSpectrum(
            std::make_shared<const PictureLevels>(cqtLevels(query->averagedFrames, query->framesPerSecond)),
            query->range.start);
    }
    m_clipTitle = clipTitle;
    m_trackTitle = trackTitle;
    updateTitles();
    updateShown();
    m_segment = match.evidence ? match.evidence->segment.query : base::TimeRange();
    if (match.evidence) {
        m_query->setSegment(match.evidence->segment.query.start, match.evidence->segment.query.end);
        m_track->setSegment(match.evidence->segment.track.start, match.evidence->segment.track.end);
    }
    m_timeMap = matchTimeMap(match);
    setAccessibleDescription(tr("Clip %1 above, match %2 below.").arg(clipTitle, trackTitle));
    showWholeClip();
}

void CqtView::setAlignment(const search::Match& match)
{
    m_keyShift = match.keyShift.value_or(0);
    if (match.evidence) {
        m_query->setSegment(match.evidence->segment.query.start, match.evidence->segment.query.end);
        m_track->setSegment(match.evidence->segment.track.start, match.evidence->segment.track.end);
    }
    updateTitles();
    setTimeMap(matchTimeMap(match));
}

void CqtView::clear()
{
    for (CqtPicture* picture : {m_query.get(), m_track.get()}) {
        picture->setNotes(nullptr, 0.0);
        picture->setSpectrum(nullptr, 0.0);
        picture->hideOverlays();
    }
    m_clip.reset();
    m_trackFrames.reset();
    m_trackIsMissing = false;
    m_spectrumIsMissing = {};
    m_passage.reset();
    setAccessibleDescription(tr("No match is chosen."));
    redraw();
}

void CqtView::setTimeMap(const MatchTimeMap& map)
{
    m_timeMap = map;
    markSharedNotes();
    linkRanges(*m_query);
    redraw();
}

void CqtView::setKeysLinedUp(bool linedUp)
{
    m_keysLinedUp = linedUp;
    updateTitles();
    linkRanges(*m_query);
    redraw();
}

// With the keys lined up, two notes at the same height are not the same note: say so where it is seen. What
// is longer than the pictures are wide would be cut.
void CqtView::updateTitles()
{
    const int scaleAndPitches = 15 * characterWidth(QFontMetrics(font())) + 40;
    const int room = std::max(0, width() - scaleAndPitches);
    QFont bold = font();
    bold.setBold(true);
    const auto elided = [&bold, room](const QString& text) {
        return QFontMetrics(bold).elidedText(text, Qt::ElideRight, room);
    };
    m_query->setTitle(elided(tr("Clip: %1").arg(m_clipTitle)));
    const QString axis = tr("Time in the clip above, in the match below");
    m_track->time().setLabel(QFontMetrics(font()).horizontalAdvance(axis) <= room ? axis : QString());
    const QString title = tr("Match: %1").arg(m_trackTitle);
    const QString shift =
        (m_keyShift > 0 ? QStringLiteral("+") : QStringLiteral("−")) + QString::number(std::abs(m_keyShift));
    m_track->setTitle(
        elided(m_keyShift != 0 && m_keysLinedUp ? tr("%1  (keys lined up: %2)").arg(title, shift) : title));
}

void CqtView::setPlayhead(double querySeconds, double trackSeconds)
{
    m_query->setPlayhead(querySeconds);
    m_track->setPlayhead(trackSeconds);
    const QCPRange shown = m_query->time().range();
    if (m_clip && !shown.contains(querySeconds) && shown.size() < m_queryRange.length()) {
        // Zoomed in: turn the page when playback runs out of it.
        setQueryTimes(querySeconds - 0.1 * shown.size(), querySeconds + 0.9 * shown.size());
        return;
    }
    redrawCursor();
}

void CqtView::setPassage(const std::optional<Passage>& passage)
{
    m_passage = passage;
    for (CqtPicture* picture : {m_query.get(), m_track.get()})
        picture->setPassage(passage && passage->side == sideOf(*picture) ? std::optional(passage->range)
                                                                         : std::nullopt);
    redrawCursor();
}

void CqtView::showWholeClip()
{
    fitPitches();
    setQueryTimes(m_queryRange.start, std::max(m_queryRange.end, m_queryRange.start + 1.0));
}

void CqtView::setQueryTimes(double start, double end)
{
    m_query->time().setRange(start, end);
    linkRanges(*m_query);
    updatePitchTicks();
    redraw();
}

void CqtView::cropToMatch()
{
    m_uncropped = m_query->time().range();
    constexpr double rounding = 0.01; // seconds
    if (m_uncropped->size() < m_queryRange.length() - rounding)
        return; // the person has zoomed in
    const base::TimeRange shown = figureRange(m_queryRange, m_segment);
    setQueryTimes(shown.start, shown.end);
}

void CqtView::undoCropping()
{
    if (m_uncropped)
        setQueryTimes(m_uncropped->lower, m_uncropped->upper);
    m_uncropped.reset();
}

// The other picture follows the one whose axis moved.
void CqtView::linkRanges(const CqtPicture& changed)
{
    if (m_isLinking)
        return;
    m_isLinking = true;
    const double shift = m_keysLinedUp ? m_keyShift : 0;
    if (&changed == m_track.get()) {
        const QCPRange times = m_track->time().range();
        m_query->time().setRange(m_timeMap.toQuery(times.lower), m_timeMap.toQuery(times.upper));
        const QCPRange pitches = m_track->pitch().range();
        m_query->pitch().setRange(pitches.lower - shift, pitches.upper - shift);
    }
    if (m_clip) {
        const double first = std::min(m_queryRange.start, m_timeMap.toQuery(0.0));
        const double last = std::max(m_queryRange.end, m_timeMap.toQuery(m_trackDuration));
        m_query->time().setRange(withinBounds(m_query->time().range(), first, last, shortestTime));
        m_query->pitch().setRange(withinBounds(m_query->pitch().range(), lowestPitch - std::max(0.0, shift),
                                               highestPitch - std::min(0.0, shift), shortestPitch));
    }
    const QCPRange times = m_query->time().range();
    const QCPRange pitches = m_query->pitch().range();
    m_track->time().setRange(m_timeMap.toTrack(times.lower), m_timeMap.toTrack(times.upper));
    m_track->pitch().setRange(pitches.lower + shift, pitches.upper + shift);
    m_isLinking = false;
    updatePitchTicks();
}

void CqtView::updatePitchTicks()
{
    m_query->updatePitchTicks(font());
    m_track->updatePitchTicks(font());
}

QSize CqtView::sizeHint() const
{
    return {640, 360};
}

QSize CqtView::minimumSizeHint() const
{
    return {300, 130};
}

void CqtView::resizeEvent(QResizeEvent* event)
{
    FigurePlot::resizeEvent(event);
    updateTitles();
    updatePitchTicks();
    redraw();
}

} // namespace coverscope::ui
