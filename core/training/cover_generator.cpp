// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cover_generator.h"

#include "core/training/rendition_notes.h"
#include "core/training/rendition_performance.h"

#include <algorithm>
#include <cmath>

namespace coverscope::training {

namespace {

constexpr double shortQueryBias = 1.6; // exponent on a uniform draw: short clips are the hard ones
constexpr int placeAttempts = 5;
constexpr double notesPerSecond = 0.5; // fewer than that is a rest, not a query

// Where a stretch of score of that length may begin.
base::TimeRange startRange(const Arrangement& arrangement, base::Seconds length)
{
    const base::Seconds room = arrangement.length() - length;
    // What is shorter than the excerpt is played more than once, from anywhere.
    return {arrangement.start, arrangement.start + (room > 0.0 ? room : repeatPeriod(arrangement))};
}

bool hasMusic(const Arrangement& arrangement, base::Seconds start, base::Seconds length)
{
    const auto notes = excerpt(arrangement, start, start + length);
    const auto count = std::count_if(notes.begin(), notes.end(), [&](const ScoreNote& note) {
        return !arrangement.parts[note.part].isDrum;
    });
    return static_cast<double>(count) >= std::max(5.0, notesPerSecond * length);
}

base::Seconds drawPlace(const Arrangement& arrangement, base::Seconds length, Random& random)
{
    const base::TimeRange range = startRange(arrangement, length);
    base::Seconds start = random.uniform(range.start, range.end);
    for (int attempt = 1; attempt < placeAttempts && !hasMusic(arrangement, start, length); ++attempt)
        start = random.uniform(range.start, range.end);
    return start;
}

// Where the reference starts so that it covers the place of the query.
base::Seconds referenceStart(const Arrangement& query, base::Seconds queryStart, base::Seconds queryLength,
                             const Arrangement& reference, base::Seconds referenceLength, Random& random)
{
    const base::TimeRange range = startRange(reference, referenceLength);
    base::Seconds start = 0.0;
    if (&query == &reference) {
        const base::Seconds spare = std::max(0.0, referenceLength - queryLength);
        start = queryStart - spare * random.uniform();
    } else {
        const double share = (queryStart + 0.5 * queryLength - query.start) / query.length();
        start = reference.start + share * reference.length() - random.uniform(0.3, 0.7) * referenceLength;
    }
    return std::clamp(start, range.start, std::max(range.start, range.end));
}

} // namespace

MidiPairSource::MidiPairSource(std::shared_ptr<const CompositionLibrary> library,
                               std::vector<std::uint32_t> compositions, const MidiPairSettings& settings)
    : m_library(std::move(library)), m_compositions(std::move(compositions)), m_settings(settings)
{
}

double MidiPairSource::weight(std::size_t composition) const
{
    const Composition& piece = m_library->compositions()[m_compositions[composition]];
    return m_library->arrangement(piece.arrangements.front()).isTune ? m_settings.tuneWeight : 1.0;
}

SamplePair MidiPairSource::make(std::size_t composition, const SampleRequest& request) const
{
    Random random = Random::of(request.seed, composition);
    const Composition& piece = m_library->compositions()[m_compositions[composition]];
    const std::size_t count = piece.arrangements.size();
    const std::size_t queryChoice = random.below(count);
    std::size_t referenceChoice = queryChoice;
    if (count > 1 && random.chance(m_settings.otherArrangementShare))
        referenceChoice = (queryChoice + 1 + random.below(count - 1)) % count;
    const Arrangement& queryScore = m_library->arrangement(piece.arrangements[queryChoice]);
    const Arrangement& referenceScore = m_library->arrangement(piece.arrangements[referenceChoice]);

    const double difficulty = std::clamp(request.difficulty, 0.0, 1.0);
    const PerformanceStyle queryStyle = drawStyle(difficulty, queryScore.isTune, random);
    const PerformanceStyle referenceStyle = drawStyle(difficulty, referenceScore.isTune, random);
    const base::Seconds queryLength = request.queryMinimum + (request.queryMaximum - request.queryMinimum) *
                                                                 std::pow(random.uniform(), shortQueryBias);
    const base::Seconds referenceLength = request.referenceLength * random.uniform(5.0 / 6.0, 7.0 / 6.0);
    const base::Seconds queryScoreLength = queryLength * queryStyle.tempoRatio;
    const base::Seconds referenceScoreLength = referenceLength * referenceStyle.tempoRatio;
    const base::Seconds queryStart = drawPlace(queryScore, queryScoreLength, random);
    const base::Seconds start = referenceStart(queryScore, queryStart, queryScoreLength, referenceScore,
                                               referenceScoreLength, random);

    SamplePair pair;
    pair.composition = static_cast<std::uint32_t>(composition);
    pair.query = perform(queryScore, queryStart, queryLength, queryStyle, m_settings.features, random);
    pair.reference =
        perform(referenceScore, start, referenceLength, referenceStyle, m_settings.features, random);
    return pair;
}

} // namespace coverscope::training
