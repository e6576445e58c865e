// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/search/timeline.h"

#include <QByteArray>

namespace coverscope::report {

// A timeline as files for other programs; text is UTF-8. `snapshot` is the library that was searched.

// A cue sheet of the recording: a track for each stretch, unknown music as such. In frames of 1/75 s.
QByteArray timelineCue(const search::Timeline& timeline, const library::Snapshot& snapshot);

// Labels for Audacity: start, end and name, with tabs between.
QByteArray timelineLabels(const search::Timeline& timeline, const library::Snapshot& snapshot);

// An annotation layer of Sonic Visualiser: a region for each stretch, those of one track at one height, what
// is not known at zero. `sampleRate` is that of the recording, in Hz.
QByteArray timelineLayer(const search::Timeline& timeline, const library::Snapshot& snapshot, int sampleRate);

// A playlist that plays the recording stretch by stretch where the player knows times, as VLC does: what is
// known, and the music that is not.
QByteArray timelinePlaylist(const search::Timeline& timeline, const library::Snapshot& snapshot);

} // namespace coverscope::report
