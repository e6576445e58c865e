// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/query_playback.h"

#include "ui/player/player.h"
#include "ui/query/query_panel.h"

namespace coverscope::ui {

void connectPlayback(QueryPanel* panel, Player* player)
{
    const auto plays = [panel, player] { return !panel->clip().empty() && player->file() == panel->clip(); };
    QObject::connect(panel, &QueryPanel::playRequested, player,
                     [panel, player](double from) { player->play(panel->clip(), from); });
    QObject::connect(panel, &QueryPanel::pauseRequested, player, &Player::pause);
    QObject::connect(panel, &QueryPanel::clipChanged, player, [plays, player] {
        if (!plays())
            player->stop();
    });
    QObject::connect(player, &Player::stateChanged, panel, [panel, plays](Player::State state) {
        panel->setPlaying(state == Player::State::Playing && plays());
    });
    QObject::connect(player, &Player::positionChanged, panel, [panel, plays](double position) {
        if (plays())
            panel->setPlayhead(position);
    });
    QObject::connect(player, &Player::failed, panel, [panel, plays](const base::Error& error) {
        if (plays())
            panel->setError(error);
    });
}

} // namespace coverscope::ui
