// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_settings.h"
#include "core/training/notes/composition_alignment.h"
#include "core/training/notes/composition_library.h"
#include "core/training/rendition/rendition_random.h"
#include "core/training/rendition/rendition_source.h"

#include <memory>
#include <vector>

namespace coverscope::training {

struct MidiPairSettings
{
    features::FeatureSettings features; // of these, the averaging factor and the frame rate matter
    // Of pairs whose reference is another arrangement, where there is one that is the same music.
    double otherArrangementShare = 0.7;
    double tuneWeight = 0.25; // of a folk tune beside a song
};

// Covers made from notes, as fast as a network can eat them and without any sound file: two performances of a
// composition that differ in everything but the composition (see PerformanceStyle).
//
//     auto library = std::make_shared<const CompositionLibrary>(*CompositionLibrary::load(archives,
//     excluded)); MidiPairSource source(library, library->subset(Subset::Training, 0.03)); SamplePair pair =
//     source.make(7, {.difficulty = 0.5, .seed = step});
class MidiPairSource : public PairSource
{
public:
    MidiPairSource(std::shared_ptr<const CompositionLibrary> library, std::vector<std::uint32_t> compositions,
                   const MidiPairSettings& settings = {});

    std::size_t compositionCount() const override { return m_compositions.size(); }
    double weight(std::size_t composition) const override;
    SamplePair make(std::size_t composition, const SampleRequest& request) const override;

private:
    struct ScorePair;
    ScorePair drawScores(const Composition& piece, Random& random) const;

    std::shared_ptr<const CompositionLibrary> m_library;
    std::shared_ptr<AlignmentCache> m_alignments; // remembers what it computes, the same whoever asks first
    std::vector<std::uint32_t> m_compositions;    // indexes into the library
    MidiPairSettings m_settings;
};

} // namespace coverscope::training
