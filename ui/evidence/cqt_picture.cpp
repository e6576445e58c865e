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

CqtPicture::CqtPicture(QCustomPlot& plot, QCPAxisRect& rect)
    : m_rect(rect)
    , m_notes(new NoteRoll(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft)))
    , m_spectrum(new FramePicture(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft)))
    , m_before(new QCPItemRect(&plot))
    , m_after(new QCPItemRect(&plot))
    , m_start(new QCPItemStraightLine(&plot))
    , m_end(new QCPItemStraightLine(&plot))
    , m_passage(new QCPItemRect(&plot))
    , m_title(new QCPItemText(&plot))
    , m_note(new QCPItemText(&plot))
    , m_playhead(new QCPItemStraightLine(&plot))
{
    m_notes->setOwnTime([this](double seconds) { return seconds - m_notesOffset; });
    m_spectrum->setOwnTime([this](double seconds) { return seconds - m_spectrumOffset; });
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
    setSoundPicture(m_picture);
    hideOverlays();
}

void CqtPicture::setNotes(std::shared_ptr<const PictureLevels> notes, double offset)
{
    m_notes->setNotes(std::move(notes));
    m_notesOffset = offset;
}

void CqtPicture::setSpectrum(std::shared_ptr<const PictureLevels> spectrum, double offset)
{
    m_spectrum->setLevels(std::move(spectrum));
    m_spectrumOffset = offset;
}

void CqtPicture::setSoundPicture(SoundPicture picture)
{
    m_picture = picture;
    m_notes->setVisible(picture == SoundPicture::Notes);
    m_spectrum->setVisible(picture == SoundPicture::ConstantQ);
}

std::optional<CqtPicture::Readout> CqtPicture::readoutAt(double seconds, int row) const
{
    if (m_picture == SoundPicture::Notes) {
        const auto certainty = m_notes->certaintyAt(seconds - m_notesOffset, row);
        if (!certainty)
            return std::nullopt;
        return Readout{*certainty, m_notes->isSharedAt(seconds - m_notesOffset, row)};
    }
    const auto level = m_spectrum->levelAt(seconds - m_spectrumOffset, row);
    return level ? std::optional(Readout{cqtFloorDecibel * (1.0 - *level)}) : std::nullopt;
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
    m_notes->setColours(rollColours(colours, accent));
    m_spectrum->setColourMap(currentColourMap());
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
