// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/recording_panes.h"

#include "ui/evidence/axis_tickers.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr std::array<double, 3> heights = {1.0, 3.0, 1.8}; // shares of waveform, pitch, chroma
constexpr std::array<int, 3> leastHeights = {34, 56, 50};  // pixels
constexpr double noHeight = 0.001;                         // QCPLayoutGrid takes no zero
constexpr double farAway = 1e7;                            // seconds: beyond any recording

void setVerticalLine(QCPItemStraightLine& line, const std::optional<double>& seconds)
{
    line.setVisible(seconds.has_value());
    line.point1->setCoords(seconds.value_or(0.0), 0.0);
    line.point2->setCoords(seconds.value_or(0.0), 1.0);
}

void setSpan(QCPItemRect& item, double start, double end)
{
    item.topLeft->setCoords(start, 0.0);
    item.bottomRight->setCoords(end, 1.0);
}

// An item over the whole height of a pane, placed by time alone.
template <typename Item>
Item* makeOverlay(QCustomPlot& plot, QCPAxisRect& rect, const QString& layer)
{
    auto* item = new Item(&plot);
    item->setSelectable(false);
    item->setClipAxisRect(&rect);
    const QList<QCPItemPosition*> positions = item->positions();
    for (QCPItemPosition* position : positions) {
        position->setAxisRect(&rect);
        position->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        position->setTypeX(QCPItemPosition::ptPlotCoords);
        position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    if (!layer.isEmpty())
        item->setLayer(layer);
    item->setVisible(false);
    return item;
}

} // namespace

RecordingPanes::RecordingPanes(QCustomPlot& plot, QCPLayoutGrid& grid, int firstRow, Side side)
    : m_grid(grid)
    , m_firstRow(firstRow)
    , m_side(side)
    , m_panes({makePane(plot), makePane(plot), makePane(plot)})
    , m_title(new QCPTextElement(&plot))
    , m_note(makeOverlay<QCPItemText>(plot, rect(Pane::Pitch), {}))
    , m_wave(new WaveCurve(rect(Pane::Waveform).axis(QCPAxis::atBottom),
                           rect(Pane::Waveform).axis(QCPAxis::atLeft)))
    , m_notes(
          new NoteRoll(rect(Pane::Pitch).axis(QCPAxis::atBottom), rect(Pane::Pitch).axis(QCPAxis::atLeft)))
    , m_cqt(new FramePicture(rect(Pane::Pitch).axis(QCPAxis::atBottom),
                             rect(Pane::Pitch).axis(QCPAxis::atLeft)))
    , m_chroma(new FramePicture(rect(Pane::Chroma).axis(QCPAxis::atBottom),
                                rect(Pane::Chroma).axis(QCPAxis::atLeft)))
    , m_timeTicker(new OwnTimeTicker)
    , m_chromaTicker(new ChromaTicker)
    , m_pitchRange(rollPitches(nullptr, nullptr, 0))
{
    m_title->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    m_title->setMargins(QMargins(4, 2, 4, 1));
    m_title->setMinimumSize(10, 0); // a long name must not force the panes wider
    m_note->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_note->position->setCoords(0.5, 0.5);
    m_note->setPositionAlignment(Qt::AlignCenter);
    m_note->setPadding(QMargins(6, 2, 6, 2));
    rect(Pane::Pitch).axis(QCPAxis::atLeft)->setTicker(QSharedPointer<PitchTicker>::create());
    rect(Pane::Chroma).axis(QCPAxis::atLeft)->setTicker(m_chromaTicker);
    rect(Pane::Chroma).axis(QCPAxis::atLeft)->setRange(-0.5, 11.5);
    QCPAxis* amplitude = rect(Pane::Waveform).axis(QCPAxis::atLeft);
    amplitude->setRange(-1.0, 1.0);
    amplitude->ticker()->setTickCount(2);
    amplitude->setSubTicks(false);
    setPitchRange(m_pitchRange);
    grid.addElement(firstRow, 0, m_title);
    grid.setRowStretchFactor(firstRow, noHeight);
    placeInGrid();
}

RecordingPanes::PaneParts RecordingPanes::makePane(QCustomPlot& plot)
{
    PaneParts parts{};
    parts.rect = makeAxisRect(plot);
    parts.rect->setMinimumMargins(QMargins(0, 2, 10, 2));
    for (const auto type : {QCPAxis::atLeft, QCPAxis::atBottom})
        parts.rect->axis(type)->grid()->setVisible(false);
    const QString cursor = QStringLiteral("cursor");
    parts.before = makeOverlay<QCPItemRect>(plot, *parts.rect, {});
    parts.after = makeOverlay<QCPItemRect>(plot, *parts.rect, {});
    parts.region = makeOverlay<QCPItemRect>(plot, *parts.rect, cursor);
    parts.pointer = makeOverlay<QCPItemStraightLine>(plot, *parts.rect, cursor);
    parts.playhead = makeOverlay<QCPItemStraightLine>(plot, *parts.rect, cursor);
    return parts;
}

// Hidden panes leave the layout: an element that is merely invisible keeps its room.
void RecordingPanes::placeInGrid()
{
    const PaneParts* lowest = nullptr;
    m_grid.expandTo(m_firstRow + 1 + static_cast<int>(m_panes.size()), 1);
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        QCPAxisRect* pane = m_panes[i].rect;
        const int row = m_firstRow + 1 + static_cast<int>(i);
        if (pane->layout() != nullptr)
            m_grid.take(pane);
        m_grid.setRowStretchFactor(row, pane->visible() ? heights[i] : noHeight);
        if (!pane->visible())
            continue;
        m_grid.addElement(row, 0, pane);
        pane->setMinimumSize(100, leastHeights[i]);
        lowest = &m_panes[i];
    }
    for (const PaneParts& parts : m_panes) {
        QCPAxis* time = parts.rect->axis(QCPAxis::atBottom);
        time->setTicker(m_timeTicker);
        time->setTickLabels(&parts == lowest);
        time->setLabel(&parts == lowest ? m_timeLabel : QString());
    }
}

void RecordingPanes::setPaneVisible(Pane pane, bool visible)
{
    rect(pane).setVisible(visible);
    placeInGrid();
}

void RecordingPanes::setTitle(const QString& title)
{
    m_fullTitle = title;
    m_title->setText(title);
}

void RecordingPanes::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void RecordingPanes::clear()
{
    setTitle(QString());
    setNote(QString());
    m_wave->clear();
    setPictures({});
    setStretch(std::nullopt);
    setRegion(std::nullopt);
    setPlayhead(std::nullopt);
    setPointer(std::nullopt);
}

void RecordingPanes::setPictures(const RecordingPictures& pictures)
{
    m_notes->setNotes(pictures.notes);
    m_cqt->setLevels(pictures.cqt);
    m_chroma->setLevels(pictures.chroma);
    setSoundPicture(m_picture);
}

void RecordingPanes::setSoundPicture(SoundPicture picture)
{
    m_picture = picture;
    const bool isNotes = picture == SoundPicture::Notes && (m_notes->notes() || !m_cqt->levels());
    m_notes->setVisible(isNotes);
    m_cqt->setVisible(!isNotes);
}

void RecordingPanes::setAxis(const CommonAxis& axis)
{
    const auto shared = std::make_shared<const CommonAxis>(axis);
    const OwnTime toOwn = [shared, side = m_side](double common) { return shared->toOwn(side, common); };
    const OwnTime toCommon = [shared, side = m_side](double own) { return shared->toCommon(side, own); };
    m_wave->setOwnTime(toOwn);
    m_notes->setOwnTime(toOwn);
    m_cqt->setOwnTime(toOwn);
    m_chroma->setOwnTime(toOwn);
    m_timeTicker->setMaps(toOwn, toCommon);
    const bool isWarped = (axis.kind == TimeAxis::Query && m_side == Side::Match) ||
                          (axis.kind == TimeAxis::Track && m_side == Side::Clip);
    const QString name = m_side == Side::Clip ? QStringLiteral("A") : QStringLiteral("B");
    m_timeLabel = (isWarped ? QCoreApplication::translate("coverscope::ui", "Time in %1, warped (min:s)")
                            : QCoreApplication::translate("coverscope::ui", "Time in %1 (min:s)"))
                      .arg(name);
    placeInGrid();
}

void RecordingPanes::setKeyShift(int semitones)
{
    m_keyShift = semitones;
    m_chroma->setRotation(semitones);
    m_chromaTicker->setRoot(semitones);
    setPitchRange(m_pitchRange);
}

void RecordingPanes::setCommonRange(const QCPRange& range)
{
    for (const PaneParts& parts : m_panes)
        parts.rect->axis(QCPAxis::atBottom)->setRange(range);
}

void RecordingPanes::setPitchRange(const QCPRange& range)
{
    m_pitchRange = range;
    rect(Pane::Pitch).axis(QCPAxis::atLeft)->setRange(range.lower + m_keyShift, range.upper + m_keyShift);
}

// A label that its axis is too short for would be cut: better none.
void RecordingPanes::updateLabels(const QFont& font)
{
    const QFontMetrics metrics(font);
    const auto fit = [&](Pane pane, const QString& text) {
        const bool fits = metrics.horizontalAdvance(text) <= rect(pane).height();
        rect(pane).axis(QCPAxis::atLeft)->setLabel(fits ? text : QString());
    };
    fit(Pane::Waveform, QCoreApplication::translate("coverscope::ui", "Level"));
    fit(Pane::Pitch, QCoreApplication::translate("coverscope::ui", "Pitch"));
    fit(Pane::Chroma, QCoreApplication::translate("coverscope::ui", "Chroma"));
    if (m_title->rect().width() > 20) // else it is not laid out yet
        m_title->setText(QFontMetrics(m_title->font())
                             .elidedText(m_fullTitle, Qt::ElideMiddle, m_title->rect().width() - 4));
    const double lineHeight = QFontMetricsF(font).height();
    rect(Pane::Pitch)
        .axis(QCPAxis::atLeft)
        ->ticker()
        .staticCast<PitchTicker>()
        ->setPixels(rect(Pane::Pitch).height(), lineHeight);
    m_chromaTicker->setPixels(rect(Pane::Chroma).height(), lineHeight);
    const double swing = std::max(0.02, m_wave->peak());
    rect(Pane::Waveform).axis(QCPAxis::atLeft)->setRange(-1.05 * swing, 1.05 * swing);
    const int labelWidth = metrics.horizontalAdvance(QStringLiteral("00:00.0")) * 2;
    m_timeTicker->setTickCount(std::clamp(rect(Pane::Pitch).width() / std::max(1, labelWidth), 2, 12));
}

void RecordingPanes::setStretch(const std::optional<base::TimeRange>& stretch)
{
    for (const PaneParts& parts : m_panes) {
        const bool isShown = stretch.has_value() && parts.rect->visible();
        parts.before->setVisible(isShown);
        parts.after->setVisible(isShown);
        if (stretch) {
            setSpan(*parts.before, -farAway, stretch->start);
            setSpan(*parts.after, stretch->end, farAway);
        }
    }
}

void RecordingPanes::setRegion(const std::optional<base::TimeRange>& region)
{
    for (const PaneParts& parts : m_panes) {
        parts.region->setVisible(region.has_value() && parts.rect->visible());
        if (region)
            setSpan(*parts.region, region->start, region->end);
    }
}

void RecordingPanes::setPlayhead(std::optional<double> seconds)
{
    for (const PaneParts& parts : m_panes)
        setVerticalLine(*parts.playhead, parts.rect->visible() ? seconds : std::nullopt);
}

void RecordingPanes::setPointer(std::optional<double> seconds)
{
    for (const PaneParts& parts : m_panes)
        setVerticalLine(*parts.pointer, parts.rect->visible() ? seconds : std::nullopt);
}

void RecordingPanes::applyColours(const PlotColours& colours, const QFont& font)
{
    const QColor accent = m_side == Side::Clip ? colours.query : colours.match;
    QColor veil = colours.background;
    veil.setAlphaF(0.55F);
    for (const PaneParts& parts : m_panes) {
        for (const auto type : {QCPAxis::atLeft, QCPAxis::atBottom, QCPAxis::atTop, QCPAxis::atRight})
            applyLook(*parts.rect->axis(type), colours, font);
        for (QCPItemRect* item : {parts.before, parts.after}) {
            item->setPen(Qt::NoPen);
            item->setBrush(veil);
        }
        parts.region->setPen(QPen(accent, 1.5));
        parts.region->setBrush(colours.selection);
        parts.playhead->setPen(QPen(colours.cursor, 1.5));
        parts.pointer->setPen(QPen(colours.cursor, 1.0, Qt::DotLine));
    }
    m_wave->setBrush(accent);
    m_notes->setColours(rollColours(colours, accent));
    m_cqt->setColourMap(currentColourMap());
    m_chroma->setColourMap(currentColourMap());
    QFont titleFont = font;
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_title->setTextColor(accent);
    QColor plate = colours.background;
    plate.setAlphaF(0.86F);
    m_note->setFont(font);
    m_note->setColor(colours.mutedText);
    m_note->setBrush(plate);
    m_note->setPen(Qt::NoPen);
}

std::optional<Pane> RecordingPanes::paneAt(const QPointF& position) const
{
    for (const Pane pane : allPanes) {
        if (isPaneVisible(pane) && rect(pane).rect().contains(position.toPoint()))
            return pane;
    }
    return std::nullopt;
}

} // namespace coverscope::ui
