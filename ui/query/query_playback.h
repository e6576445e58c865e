// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coverscope::ui {

class Player;
class QueryPanel;

// Lets `panel` be heard through `player`, which others may use as well: the panel follows it only while it
// plays the panel's clip. The connections end with either of them.
void connectPlayback(QueryPanel* panel, Player* player);

} // namespace coverscope::ui
