// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_extractor.h"
#include "core/notes/note_transcriber.h"

#include <memory>

namespace coverscope::notes {

// The network that all of the program hears notes with. Fails as NoteNetwork::load() does. Any thread.
base::Result<std::shared_ptr<const model::NoteNetwork>> sharedNetwork();

// The maker of the settings' front end; the bins and the raster are the settings'. `whileHearing`: see
// NoteTranscriber; a constant-Q front end hears nothing. Fails as sharedNetwork() does. Any thread.
base::Result<std::unique_ptr<features::FrameMaker>> frameMaker(const features::FeatureSettings& settings,
                                                               ActivitySink whileHearing = {});

// features::extractFeatures() with the front end that the settings name. Frames of notes are zero where what
// sounds is no music (musical_frames.h). Fails as that and frameMaker() do, and with Silent where nothing in
// the recording, or in the range, is music.
base::Result<features::TrackFeatures> extractFeatures(const std::filesystem::path& path,
                                                      const features::FeatureSettings& settings,
                                                      std::optional<base::TimeRange> range = {},
                                                      const base::CancellationToken& token = {},
                                                      const base::ProgressSink& progress = {});

// The stored frames of samples at settings.cqt.sampleRate that are in memory.
base::Result<base::Matrix> framesFrom(std::span<const float> samples,
                                      const features::FeatureSettings& settings);

} // namespace coverscope::notes
