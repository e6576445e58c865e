// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/search/timeline.h"

#include <memory>

namespace coverscope::test {

inline search::PlayedStretch madeStretch(TrackId track, double start, double end, double probability = 0.97)
{
    search::PlayedStretch stretch;
    stretch.track = track;
    stretch.time = {start, end};
    stretch.inTrack = {5.0, 5.0 + end - start};
    stretch.keyShift = 2;
    stretch.tempoRatio = 1.04;
    stretch.probability = probability;
    stretch.verdict = probability > 0.8 ? search::Verdict::Match : search::Verdict::Possible;
    stretch.score = 0.9;
    return stretch;
}

// Four minutes: 0 speech, 20 first, 80 silence, 90 second (possible), 140 first again, 200 music, 220 other
// sound.
inline std::shared_ptr<const search::Timeline> madeTimeline(const std::filesystem::path& recording,
                                                            TrackId first, TrackId second)
{
    search::Timeline timeline;
    timeline.file = recording;
    timeline.duration = 240.0;
    timeline.model.name = QStringLiteral("made");
    timeline.stretches = {madeStretch(first, 20.0, 80.0), madeStretch(second, 90.0, 140.0, 0.6),
                          madeStretch(first, 140.0, 200.0, 0.9)};
    timeline.unknown = {{{0.0, 20.0}, search::UnknownKind::Speech},
                        {{80.0, 90.0}, search::UnknownKind::Silence},
                        {{200.0, 220.0}, search::UnknownKind::Music},
                        {{220.0, 240.0}, search::UnknownKind::Other}};
    return std::make_shared<const search::Timeline>(std::move(timeline));
}

} // namespace coverscope::test
