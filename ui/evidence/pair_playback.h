// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/match_time_map.h"
#include "ui/evidence/transport_bar.h"
#include "ui/player/player.h"

#include <QObject>

#include <array>
#include <filesystem>
#include <memory>

namespace coverscope::ui {

// A clip and its match, to be heard in turn from the same musical moment, through a player that others use as
// well. Knows where both stand; shows nothing.
class PairPlayback : public QObject
{
    Q_OBJECT

public:
    explicit PairPlayback(QObject* parent); // with a player of its own until setPlayer()

    void setPlayer(Player* player); // not owned
    Player* player() const { return m_player; }

    // Begins at `clipSeconds` of the clip and what stands beneath it; plays nothing yet.
    void setPair(const std::filesystem::path& clip, const std::filesystem::path& match,
                 const MatchTimeMap& map, double clipSeconds);
    void clear(); // and stops what is heard of it
    bool hasPair() const { return !m_clip.empty(); }

    Side side() const { return m_side; } // that toggle() plays
    const std::filesystem::path& fileOf(Side side) const { return side == Side::Clip ? m_clip : m_match; }
    double momentOf(Side side) const { return side == Side::Clip ? m_clipMoment : m_matchMoment; }
    const MatchTimeMap& timeMap() const { return m_map; }
    void setTimeMap(const MatchTimeMap& map) { m_map = map; }
    bool isPlaying() const;

    // What is heard of both, and the notes of each, once they are known; until then the recording.
    void setHeard(HeardSound heard);
    void setTones(Side side, std::shared_ptr<const notes::NoteTones> tones);
    bool hasTones(Side side) const { return m_tones[indexOf(side)] != nullptr; }

    void toggle() { toggleSide(m_side); }
    void toggleSide(Side side);
    void switchSides();
    void moveTo(double clipSeconds, double matchSeconds);     // what plays goes on from there
    void listenFrom(double clipSeconds, double matchSeconds); // and what does not, begins

Q_SIGNALS:
    void momentsChanged(double clipSeconds, double matchSeconds);
    void stateChanged(coverscope::ui::Side side, bool playing);
    void started();
    void failed(const coverscope::base::Error& error);

private:
    void setMoments(double clipSeconds, double matchSeconds);
    PlaybackOptions options() const; // of the side that is played
    void applyOptions();
    void play();
    bool isOurs() const;
    void onPosition(double seconds);
    void tellState();

    Player* m_player = nullptr;
    std::filesystem::path m_clip;
    std::filesystem::path m_match;
    MatchTimeMap m_map;
    HeardSound m_heard = HeardSound::Recording;
    std::array<std::shared_ptr<const notes::NoteTones>, 2> m_tones;
    Side m_side = Side::Match;
    double m_clipMoment = 0.0;
    double m_matchMoment = 0.0;
};

} // namespace coverscope::ui
