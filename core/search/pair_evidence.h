// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace coverscope::search {

// What speaks for a track being the query's composition, or its very recording.
enum class Measure : std::size_t {
    MaxMean,          // of the embeddings, -1..1
    Qmax,             // qmaxSimilarity() of the chroma: long stretches, at any tempo
    ChromaTemplate,   // the clip's chroma laid over the track's, in every key (template_match.h)
    SpectralTemplate, // the clip's spectra laid over the track's: the same recording
};
inline constexpr std::size_t measureCount = 4;

// In data files; do not change.
inline constexpr std::array<const char*, measureCount> measureNames = {"max_mean", "qmax", "chroma_template",
                                                                       "spectral_template"};

struct PairEvidence
{
    std::array<double, measureCount> values{};

    double& operator[](Measure measure) { return values[static_cast<std::size_t>(measure)]; }
    double operator[](Measure measure) const { return values[static_cast<std::size_t>(measure)]; }
};

} // namespace coverscope::search
