// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/features/feature_settings.h"

#include <cstddef>
#include <vector>

namespace coverscope::search {

// Frames of a clip laid over a track at every place. As whitened spectra they tell whether the clip is a
// piece of this very recording: a cover shares some of the partials, the recording itself nearly all of them
// at one place. As chroma they find a short stretch of the same harmony, in any key.

// The clip's frames, made from several phases (phased_features.h): frames x columns with unit rows each.
struct ClipTemplate
{
    std::vector<base::Matrix> phases;
};

enum class TemplateKind {
    Spectrum, // whitened spectra, or notes: frames x bins
    Chroma    // less their mean, so that two that have nothing in common have cosine 0: frames x 12
};

// At most `longestFrames` averaged frames from the middle of the clip: more tell nothing more.
ClipTemplate makeClipTemplate(const base::Matrix& fineFrames, std::size_t phaseCount, TemplateKind kind,
                              features::FrontEnd frontEnd = features::FrontEnd::ConstantQ,
                              std::size_t longestFrames = 64);

// What templates are made of: notes as they are, constant-Q frames whitened (features::whitenedSpectrum).
base::Matrix templateFrames(const base::Matrix& frames, features::FrontEnd frontEnd);

// The track's side, from its templateFrames(): bins x frames, or for chroma 24 x frames, the octave twice, so
// that a shift of up to 12 semitones wraps round.
base::Matrix trackTemplate(const base::Matrix& templateFrames, TemplateKind kind);

struct TemplateSearch
{
    int lowestShift = 0; // semitones from clip to track
    int highestShift = 0;
    std::vector<double> tempoRatios = std::vector<double>{1.0}; // track tempo / clip tempo

    static TemplateSearch alteredRecording(); // up to 2 semitones and 8 % off
    static TemplateSearch cover();            // chroma: every key, tempi by up to a quarter
};

struct TemplateMatch
{
    double similarity = 0.0; // mean cosine of the frames at the best place
    int keyShift = 0;        // semitones from clip to track
    double tempoRatio = 1.0;
    std::size_t trackFrame = 0; // where the template begins
};

// The best of all phases, shifts, tempi and places. Similarity 0 where nothing agrees or the track is shorter
// than the template.
TemplateMatch matchTemplate(const ClipTemplate& clip, const base::Matrix& track,
                            const TemplateSearch& settings);

} // namespace coverscope::search
