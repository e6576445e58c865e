// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/cqt_view.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/evidence/picture_choice.h"
#include "ui/player/heard_choice.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_choice.h"

#include <QDrag>
#include <QKeyEvent>

namespace coverscope::ui {

void EvidencePanel::goToMatch()
{
    if (!m_query)
        return;
    const MatchTimeMap map = matchTimeMap(m_match);
    const double clip = m_match.evidence->segment.query.start;
    m_pictures->setTimeMap(map);
    if (m_playback->hasPair()) {
        m_playback->setTimeMap(map);
        m_playback->moveTo(clip, map.toTrack(clip));
    } else {
        m_playback->setPair(m_query->file, m_trackFile, map, clip);
    }
}

// A place beside the best path is another proposal of what matches: from now on both run from there. Near
// the path, where a cell is too coarse to mean more, the alignment that was found stays.
void EvidencePanel::listenAtHeatmap(double clipSeconds, double matchSeconds)
{
    const MatchTimeMap map = mapThrough(m_match, clipSeconds, matchSeconds);
    m_playback->setTimeMap(map);
    m_pictures->setTimeMap(map);
    m_playback->listenFrom(clipSeconds, map.toTrack(clipSeconds));
}

// The chosen passage of the pictures; without one, the stretch of the match at the heatmap's current cell.
std::optional<DraggedRegion> EvidencePanel::chosenPassage() const
{
    if (!m_query)
        return std::nullopt;
    if (const auto& passage = m_pictures->passage())
        return DraggedRegion{m_playback->fileOf(passage->side), passage->range};
    if (const auto cell = m_heatmap->plot()->currentCell())
        return DraggedRegion{m_trackFile, m_match.evidence->trackChunks[cell->trackChunk]};
    return std::nullopt;
}

void EvidencePanel::searchForPassage()
{
    if (const auto passage = chosenPassage())
        Q_EMIT queryRequested(passage->file, passage->range);
}

void EvidencePanel::requestComparison()
{
    if (m_query)
        Q_EMIT compareRequested(m_query->file, m_query->range, m_trackFile);
}

void EvidencePanel::setHeardChoice(HeardChoice* choice)
{
    takeChoice(m_heardChoice, choice, this, [this](HeardSound heard) {
        m_playback->setHeard(heard);
        hearNotes();
    });
    m_heardButton->setChoice(choice);
    m_playback->setHeard(choice->heard());
}

// What stands behind a side: of the clip the stretch that was searched for, of the match all.
std::pair<std::filesystem::path, std::optional<base::TimeRange>> EvidencePanel::listenedTo(Side side) const
{
    if (side == Side::Clip)
        return {m_query->file, m_query->range};
    return {m_trackFile, std::nullopt};
}

// Notes with their beginnings are finer than what is stored, so that both sounds are listened to, when a
// person wants to hear them.
void EvidencePanel::hearNotes()
{
    if (!m_query || m_heardChoice->heard() == HeardSound::Recording)
        return;
    for (const Side side : {Side::Clip, Side::Match}) {
        if (m_playback->hasTones(side))
            continue;
        m_heatmap->showReadout(tr("Hearing the notes …"));
        const auto [file, range] = listenedTo(side);
        m_notes[indexOf(side)]->read(file, range,
                                     [this, side](const auto& heard) { takeNotes(side, heard); });
    }
}

void EvidencePanel::takeNotes(Side side, const base::Result<std::shared_ptr<const notes::HeardNotes>>& heard)
{
    if (!m_query)
        return;
    m_heatmap->showReadout(QString());
    if (!heard)
        return m_banner->showError(heard.error());
    m_playback->setTones(side, std::make_shared<const notes::NoteTones>((*heard)->notes));
}

// Notes are at hand for the eye; the spectrum is read from the sound when it is to be seen.
void EvidencePanel::loadSpectra()
{
    if (!m_query || !m_pictures->needsSpectrum())
        return;
    for (const Side side : {Side::Clip, Side::Match}) {
        const auto [file, range] = listenedTo(side);
        m_spectra[indexOf(side)]->read(
            file, range, [this, side](const base::Result<std::shared_ptr<const Spectrum>>& spectrum) {
                if (!m_query)
                    return;
                if (spectrum)
                    m_pictures->setSpectrum(side, (*spectrum)->levels, (*spectrum)->offset);
                else
                    m_pictures->setSpectrumMissing(side);
            });
    }
}

void EvidencePanel::dragPassage()
{
    const auto passage = chosenPassage();
    if (!passage)
        return;
    auto* drag = new QDrag(this); // deletes itself
    drag->setMimeData(regionMimeData(*passage));
    drag->exec(Qt::CopyAction);
}

void EvidencePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        togglePlayback();
    else if (event->key() == Qt::Key_B && event->modifiers() == Qt::NoModifier)
        switchSides();
    else if (event->key() == Qt::Key_V && event->modifiers() == Qt::NoModifier)
        requestComparison();
    else if (event->key() == Qt::Key_P && event->modifiers() == Qt::NoModifier)
        m_pictureChoice->toggle();
    else if (event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier)
        m_heardChoice->next();
    else if (event->key() == Qt::Key_Q && event->modifiers() == Qt::NoModifier && chosenPassage())
        searchForPassage();
    else
        QWidget::keyPressEvent(event);
}

} // namespace coverscope::ui
