// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/cqt_view.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/widgets/message_banner.h"

#include <QDrag>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

void EvidencePanel::setPlayer(Player* player)
{
    if (m_player != nullptr) {
        m_player->disconnect(this);
        if (m_player->parent() == this)
            m_player->deleteLater();
    }
    m_player = player;
    connect(player, &Player::positionChanged, this, &EvidencePanel::onPosition);
    connect(player, &Player::stateChanged, this, &EvidencePanel::onPlayerState);
    connect(player, &Player::failed, this, [this](const base::Error& error) {
        if (m_query && (error.path.empty() || error.path == fileOf(m_side)))
            m_banner->showError(error);
    });
}

const std::filesystem::path& EvidencePanel::fileOf(Side side) const
{
    return side == Side::Clip ? m_query->file : m_trackFile;
}

double EvidencePanel::momentOf(Side side) const
{
    return side == Side::Clip ? m_clipMoment : m_matchMoment;
}

// Whether the player stands in one of our recordings; the query panel may use it as well.
bool EvidencePanel::playsOurs() const
{
    return m_query && m_player->state() != Player::State::Stopped && m_player->file() == fileOf(m_side);
}

void EvidencePanel::goToMatch()
{
    if (!m_query)
        return;
    m_timeMap = matchTimeMap(m_match);
    m_pictures->setTimeMap(m_timeMap);
    const double clip = m_match.evidence->segment.query.start;
    pickMoment(clip, m_timeMap.toTrack(clip));
}

void EvidencePanel::setMoments(double clipSeconds, double matchSeconds)
{
    m_clipMoment = clipSeconds;
    m_matchMoment = matchSeconds;
    m_transport->setPosition(std::max(0.0, clipSeconds), std::max(0.0, matchSeconds));
    m_heatmap->plot()->setPlayhead(clipSeconds, matchSeconds);
    m_pictures->setPlayhead(clipSeconds, matchSeconds);
}

void EvidencePanel::pickMoment(double clipSeconds, double matchSeconds)
{
    setMoments(clipSeconds, matchSeconds);
    if (playsOurs())
        m_player->seek(std::max(0.0, momentOf(m_side)));
    onPlayerState();
}

// A place beside the best path is another proposal of what matches: from now on both run from there. Near
// the path, where a cell is too coarse to mean more, the alignment that was found stays.
void EvidencePanel::pickHeatmapMoment(double clipSeconds, double matchSeconds)
{
    const MatchTimeMap found = matchTimeMap(m_match);
    const auto& chunks = m_match.evidence->trackChunks;
    const double hop = chunks.size() > 1 ? chunks[1].start - chunks[0].start : chunks[0].length();
    const bool isNearPath = std::abs(found.toTrack(clipSeconds) - matchSeconds) <= hop;
    m_timeMap = isNearPath ? found : found.through(clipSeconds, matchSeconds);
    m_pictures->setTimeMap(m_timeMap);
    pickMoment(clipSeconds, m_timeMap.toTrack(clipSeconds));
}

void EvidencePanel::playFromMoment()
{
    m_banner->dismiss();
    m_player->play(fileOf(m_side), std::max(0.0, momentOf(m_side)));
}

void EvidencePanel::togglePlayback()
{
    toggleSide(m_side);
}

void EvidencePanel::toggleSide(Side side)
{
    if (!m_query)
        return;
    const bool isCurrent = side == m_side && playsOurs();
    m_side = side;
    if (isCurrent && m_player->state() == Player::State::Playing)
        m_player->pause();
    else if (isCurrent && m_player->state() == Player::State::Paused)
        m_player->resume();
    else
        playFromMoment();
    onPlayerState();
}

void EvidencePanel::switchSides()
{
    if (!m_query)
        return;
    const bool wasPlaying = playsOurs() && m_player->state() == Player::State::Playing;
    m_side = m_side == Side::Clip ? Side::Match : Side::Clip;
    if (wasPlaying)
        playFromMoment();
    onPlayerState();
}

void EvidencePanel::onPosition(double seconds)
{
    if (!m_query || m_player->file() != fileOf(m_side))
        return;
    if (m_side == Side::Clip)
        setMoments(seconds, m_timeMap.toTrack(seconds));
    else
        setMoments(m_timeMap.toQuery(seconds), seconds);
}

void EvidencePanel::onPlayerState()
{
    m_transport->setState(m_side, playsOurs() && m_player->state() == Player::State::Playing);
}

// The chosen passage of the pictures; without one, the stretch of the match at the heatmap's current cell.
std::optional<DraggedRegion> EvidencePanel::chosenPassage() const
{
    if (!m_query)
        return std::nullopt;
    if (const auto& passage = m_pictures->passage())
        return DraggedRegion{fileOf(passage->side), passage->range};
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
    else if (event->key() == Qt::Key_C && event->modifiers() == Qt::NoModifier)
        requestComparison();
    else if (event->key() == Qt::Key_Q && event->modifiers() == Qt::NoModifier && chosenPassage())
        searchForPassage();
    else
        QWidget::keyPressEvent(event);
}

} // namespace coverscope::ui
