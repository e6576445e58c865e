// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/pairs/cover_generator.h"

#include "core/training/rendition/rendition_notes.h"
#include "core/training/rendition/rendition_performance.h"

#include <algorithm>
#include <cmath>

namespace coverscope::training {

namespace {

constexpr double shortQueryBias = 1.6; // exponent on a uniform draw: short clips are the hard ones
constexpr int placeAttempts = 5;
constexpr int performanceAttempts = 5;
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

// Where in the score the query starts: inside `wanted` (where both arrangements have the same music), if it
// can be.
base::Seconds drawPlace(const Arrangement& arrangement, base::Seconds length, base::TimeRange wanted,
                        Random& random)
{
    base::TimeRange range = startRange(arrangement, length);
    if (wanted.length() > 0.0) {
        const base::Seconds spare = std::max(0.0, wanted.length() - length);
        const base::Seconds first =
            wanted.length() >= length ? wanted.start : wanted.start + 0.5 * (wanted.length() - length);
        range.start = std::clamp(first, range.start, range.end);
        range.end = std::clamp(first + spare, range.start, range.end);
    }
    base::Seconds start = random.uniform(range.start, range.end);
    for (int attempt = 1; attempt < placeAttempts && !hasMusic(arrangement, start, length); ++attempt)
        start = random.uniform(range.start, range.end);
    return start;
}

// A soloist may have nothing but rests in the place that was drawn: then others play, in the end all of them,
// plainly.
template <typename Perform>
Rendition performUntilItSounds(const Perform& performInStyle, double difficulty, bool isTune, Random& random)
{
    constexpr double enough = 0.3; // of the time
    for (int attempt = 1; attempt < performanceAttempts; ++attempt) {
        Performance performance = performInStyle(drawStyle(difficulty, isTune, random));
        if (performance.soundingShare >= enough)
            return std::move(performance.rendition);
    }
    return std::move(performInStyle(drawStyle(0.0, isTune, random)).rendition);
}

} // namespace

// The arrangements of a pair and, where it is known, how they correspond.
struct MidiPairSource::ScorePair
{
    const Arrangement* query = nullptr;
    const Arrangement* reference = nullptr;
    std::shared_ptr<const ArrangementAlignment> alignment;

    // Where the reference starts so that it covers the place of the query.
    base::Seconds referenceStart(base::Seconds queryStart, base::Seconds queryLength, base::Seconds length,
                                 Random& random) const
    {
        const base::TimeRange range = startRange(*reference, length);
        base::Seconds start = 0.0;
        if (query == reference) {
            start = queryStart - std::max(0.0, length - queryLength) * random.uniform();
        } else {
            const base::Seconds middle = queryStart + 0.5 * queryLength;
            const base::Seconds place =
                alignment
                    ? alignment->toSecond(middle)
                    : reference->start + (middle - query->start) / query->length() * reference->length();
            start = place - random.uniform(0.3, 0.7) * length;
        }
        return std::clamp(start, range.start, std::max(range.start, range.end));
    }
};

MidiPairSource::ScorePair MidiPairSource::drawScores(const Composition& piece, Random& random) const
{
    constexpr int partnerAttempts = 4;
    constexpr double nearCopyShare = 0.3; // of near copies taken: they teach little that one score does not
    const std::size_t count = piece.arrangements.size();
    const std::uint32_t queryIndex = piece.arrangements[random.below(count)];
    ScorePair pair;
    pair.query = pair.reference = &m_library->arrangement(queryIndex);
    if (count == 1 || !random.chance(m_settings.otherArrangementShare))
        return pair;
    for (int attempt = 0; attempt < partnerAttempts; ++attempt) {
        const std::uint32_t partnerIndex = piece.arrangements[random.below(count)];
        const bool takesCopy = random.chance(nearCopyShare) || attempt + 1 == partnerAttempts;
        if (partnerIndex == queryIndex)
            continue;
        const Arrangement& partner = m_library->arrangement(partnerIndex);
        // Settings of a tune are a minute long and one is as good as another: their share of the length will
        // do.
        auto alignment =
            pair.query->isTune ? nullptr : m_alignments->get(queryIndex, *pair.query, partnerIndex, partner);
        if (alignment && (!alignment->isSameMusic() || (alignment->isNearCopy() && !takesCopy)))
            continue;
        pair.reference = &partner;
        pair.alignment = std::move(alignment);
        break;
    }
    return pair;
}

MidiPairSource::MidiPairSource(std::shared_ptr<const CompositionLibrary> library,
                               std::vector<std::uint32_t> compositions, const MidiPairSettings& settings)
    : m_library(std::move(library))
    , m_alignments(std::make_shared<AlignmentCache>())
    , m_compositions(std::move(compositions))
    , m_settings(settings)
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
    const ScorePair scores = drawScores(piece, random);
    const double difficulty = std::clamp(request.difficulty, 0.0, 1.0);
    const base::Seconds queryLength = request.queryMinimum + (request.queryMaximum - request.queryMinimum) *
                                                                 std::pow(random.uniform(), shortQueryBias);
    const base::Seconds referenceLength = request.referenceLength * random.uniform(5.0 / 6.0, 7.0 / 6.0);
    const base::TimeRange shared = scores.alignment ? scores.alignment->firstRange() : base::TimeRange{};

    base::Seconds queryStart = 0.0;
    base::Seconds queryScoreLength = 0.0;
    const auto performQuery = [&](const PerformanceStyle& style) {
        queryScoreLength = queryLength * style.tempoRatio;
        queryStart = drawPlace(*scores.query, queryScoreLength, shared, random);
        return perform(*scores.query, queryStart, queryLength, style, m_settings.features, random);
    };
    const auto performReference = [&](const PerformanceStyle& style) {
        const base::Seconds start =
            scores.referenceStart(queryStart, queryScoreLength, referenceLength * style.tempoRatio, random);
        return perform(*scores.reference, start, referenceLength, style, m_settings.features, random);
    };
    SamplePair pair;
    pair.composition = static_cast<std::uint32_t>(composition);
    pair.query = performUntilItSounds(performQuery, difficulty, scores.query->isTune, random);
    pair.reference = performUntilItSounds(performReference, difficulty, scores.reference->isTune, random);
    return pair;
}

} // namespace coverscope::training
