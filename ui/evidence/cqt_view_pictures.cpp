// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/cqt_view.h"
#include "ui/evidence/roll_legend.h"

#include <algorithm>

// Which pictures the view has and which of them it shows.

namespace coverscope::ui {

// What explains the pictures; the other one leaves the layout.
void CqtView::placeScale()
{
    const auto take = [this](QCPLayoutElement* element) {
        element->setVisible(false);
        if (element->layout() == plotLayout())
            plotLayout()->take(element);
    };
    QCPLayoutElement* shown = m_scale;
    take(m_scale);
    take(m_legend);
    if (showsNotes())
        shown = m_legend;
    plotLayout()->addElement(0, 1, shown);
    shown->setVisible(true);
    plotLayout()->setColumnStretchFactor(1, showsNotes() ? 0.001 : 1.0);
}

void CqtView::setSoundPicture(SoundPicture picture)
{
    m_picture = picture;
    updateShown();
    fitPitches();
}

void CqtView::updateShown()
{
    const SoundPicture shown = showsNotes() ? SoundPicture::Notes : SoundPicture::ConstantQ;
    m_query->setSoundPicture(shown);
    m_track->setSoundPicture(shown);
    updateNotes();
    placeScale();
    redraw();
}

// What stands in place of a picture that is not there.
void CqtView::updateNotes()
{
    if (!m_clip)
        return;
    const auto note = [](const CqtPicture& picture, bool isMissing, const QString& reading,
                         const QString& missing) {
        return picture.hasData() ? QString() : isMissing ? missing : reading;
    };
    const bool isSearchedWith = showsNotes() == m_hearsNotes; // what is shown
    m_query->setNote(note(*m_query, !isSearchedWith && m_spectrumIsMissing[0], tr("Reading the clip …"),
                          tr("The clip could not be read.")));
    m_track->setNote(note(*m_track, isSearchedWith ? m_trackIsMissing : m_spectrumIsMissing[1],
                          tr("Reading the match …"), tr("The match could not be read.")));
    redraw();
}

// Of notes, what sounds: the rest of the axis would only make the rows thinner.
void CqtView::fitPitches()
{
    const auto notes = [this](const CqtPicture& picture) {
        return showsNotes() ? picture.notes().notes() : nullptr;
    };
    m_query->pitch().setRange(rollPitches(notes(*m_query), notes(*m_track), m_keyShift));
    linkRanges(*m_query);
    redraw();
}

void CqtView::markSharedNotes()
{
    if (!m_hearsNotes || !m_clip || !m_trackFrames)
        return;
    const bool isFine = !m_clip->fineFrames.isEmpty();
    const notes::TimedFrames clip{
        isFine ? m_clip->fineFrames : m_clip->averagedFrames,
        m_clip->framesPerSecond * static_cast<double>(isFine ? m_clip->phaseCount : 1), m_clip->range.start};
    const notes::TimedFrames track{*m_trackFrames, m_trackFramesPerSecond};
    const auto toTrack = [this](double seconds) { return m_timeMap.toTrack(seconds); };
    const auto toQuery = [this](double seconds) { return m_timeMap.toQuery(seconds); };
    m_query->notes().setShared(notes::sharedNotes(clip, track, toTrack, m_keyShift));
    m_track->notes().setShared(notes::sharedNotes(track, clip, toQuery, -m_keyShift));
}

void CqtView::setTrackFeatures(const std::shared_ptr<const base::Matrix>& frames, double framesPerSecond)
{
    const bool isThere = frames && !frames->isEmpty() && framesPerSecond > 0.0;
    m_trackFrames = isThere ? frames : nullptr;
    m_trackFramesPerSecond = framesPerSecond;
    std::shared_ptr<const PictureLevels> levels;
    if (isThere) {
        levels = std::make_shared<const PictureLevels>(m_hearsNotes ? noteLevels(*frames, framesPerSecond)
                                                                    : cqtLevels(*frames, framesPerSecond));
        m_trackDuration = std::max(m_trackDuration, static_cast<double>(frames->rows) / framesPerSecond);
    }
    if (m_hearsNotes)
        m_track->setNotes(levels, 0.0);
    else
        m_track->setSpectrum(levels, 0.0);
    m_trackIsMissing = !isThere;
    updateNotes();
    markSharedNotes();
    if (showsNotes())
        fitPitches();
    redraw();
}

void CqtView::setSpectrum(Side side, std::shared_ptr<const PictureLevels> spectrum, double offset)
{
    CqtPicture& shown = side == Side::Clip ? *m_query : *m_track;
    shown.setSpectrum(std::move(spectrum), offset);
    updateNotes();
}

void CqtView::setSpectrumMissing(Side side)
{
    m_spectrumIsMissing[indexOf(side)] = true;
    updateNotes();
}

} // namespace coverscope::ui
