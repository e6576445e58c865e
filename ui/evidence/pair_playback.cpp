// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pair_playback.h"

#include <algorithm>

namespace coverscope::ui {

PairPlayback::PairPlayback(QObject* parent) : QObject(parent)
{
    setPlayer(new Player(this));
}

void PairPlayback::setPlayer(Player* player)
{
    if (m_player != nullptr) {
        m_player->disconnect(this);
        if (m_player->parent() == this)
            m_player->deleteLater();
    }
    m_player = player;
    connect(player, &Player::positionChanged, this, &PairPlayback::onPosition);
    connect(player, &Player::stateChanged, this, &PairPlayback::tellState);
    connect(player, &Player::failed, this, [this](const base::Error& error) {
        if (hasPair() && (error.path.empty() || error.path == fileOf(m_side)))
            Q_EMIT failed(error);
    });
}

void PairPlayback::setPair(const std::filesystem::path& clip, const std::filesystem::path& match,
                           const MatchTimeMap& map, double clipSeconds)
{
    clear();
    m_clip = clip;
    m_match = match;
    m_map = map;
    setMoments(clipSeconds, map.toTrack(clipSeconds));
    tellState();
}

void PairPlayback::clear()
{
    if (isOurs())
        m_player->stop();
    m_clip.clear();
    m_match.clear();
    m_tones = {};
}

PlaybackOptions PairPlayback::options() const
{
    PlaybackOptions options;
    options.heard = m_heard;
    options.tones = m_tones[indexOf(m_side)];
    return options;
}

void PairPlayback::setHeard(HeardSound heard)
{
    m_heard = heard;
    applyOptions();
}

void PairPlayback::setTones(Side side, std::shared_ptr<const notes::NoteTones> tones)
{
    if (!hasPair())
        return;
    m_tones[indexOf(side)] = std::move(tones);
    applyOptions();
}

// What makes no difference to the ear interrupts nothing.
void PairPlayback::applyOptions()
{
    if (isOurs() && (options().playsTones() || m_player->options().playsTones()))
        m_player->setOptions(options());
}

// Whether the player stands in one of our recordings; others may use it as well.
bool PairPlayback::isOurs() const
{
    return hasPair() && m_player->state() != Player::State::Stopped && m_player->file() == fileOf(m_side);
}

bool PairPlayback::isPlaying() const
{
    return isOurs() && m_player->state() == Player::State::Playing;
}

void PairPlayback::setMoments(double clipSeconds, double matchSeconds)
{
    m_clipMoment = clipSeconds;
    m_matchMoment = matchSeconds;
    Q_EMIT momentsChanged(clipSeconds, matchSeconds);
}

void PairPlayback::moveTo(double clipSeconds, double matchSeconds)
{
    if (!hasPair())
        return;
    setMoments(clipSeconds, matchSeconds);
    if (isOurs())
        m_player->seek(std::max(0.0, momentOf(m_side)));
    tellState();
}

void PairPlayback::listenFrom(double clipSeconds, double matchSeconds)
{
    const bool goesOn = isPlaying();
    moveTo(clipSeconds, matchSeconds);
    if (hasPair() && !goesOn)
        play();
    tellState();
}

void PairPlayback::play()
{
    Q_EMIT started();
    m_player->play(fileOf(m_side), std::max(0.0, momentOf(m_side)), options());
}

void PairPlayback::toggleSide(Side side)
{
    if (!hasPair())
        return;
    const bool isCurrent = side == m_side && isOurs();
    m_side = side;
    if (isCurrent && m_player->state() == Player::State::Playing)
        m_player->pause();
    else if (isCurrent && m_player->state() == Player::State::Paused)
        m_player->resume();
    else
        play();
    tellState();
}

void PairPlayback::switchSides()
{
    if (!hasPair())
        return;
    const bool wasPlaying = isPlaying();
    m_side = m_side == Side::Clip ? Side::Match : Side::Clip;
    if (wasPlaying)
        play();
    tellState();
}

void PairPlayback::onPosition(double seconds)
{
    if (!hasPair() || m_player->file() != fileOf(m_side))
        return;
    if (m_side == Side::Clip)
        setMoments(seconds, m_map.toTrack(seconds));
    else
        setMoments(m_map.toQuery(seconds), seconds);
}

void PairPlayback::tellState()
{
    Q_EMIT stateChanged(m_side, isPlaying());
}

} // namespace coverscope::ui
