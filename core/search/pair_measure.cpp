// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/matrix_rows.h"
#include "core/features/averaging.h"
#include "core/features/chroma.h"
#include "core/search/qmax.h"
#include "core/search/third_stage.h"

#include <algorithm>

namespace coverscope::search {

namespace {

// Ten minutes of a query, from its middle, tell as much as the whole; and of a long track, pieces of half an
// hour that overlap by as much as a query is long, so that the memory stays small.
constexpr base::Seconds longestMeasuredQuery = 600.0;
constexpr std::size_t piecesOfQuery = 3; // lengths of the longest query in a piece of the track
constexpr std::size_t harmonyPhases = 2; // half a frame is near enough for a cover

// Stored frames of notes that each measure averages into one of its own; measured on real covers, see
// resources/training/training.md. Of constant-Q frames every measure takes them as they are.
constexpr std::size_t notesPerHarmonyFrame = 3; // 3.6 a second, for Qmax and the chroma template
constexpr int notesStacked = 12;                // 3.3 s, one state of Qmax

bool isNotes(const features::FeatureSettings& settings)
{
    return settings.frontEnd == features::FrontEnd::Notes;
}

QmaxSettings qmaxSettings(const features::FeatureSettings& settings)
{
    QmaxSettings qmax;
    if (isNotes(settings))
        qmax.embeddingDimension = notesStacked;
    return qmax;
}

double harmonyFramesPerSecond(const features::FeatureSettings& settings)
{
    return features::storedFramesPerSecond(settings) / (isNotes(settings) ? notesPerHarmonyFrame : 1);
}

base::Matrix middleOf(const base::Matrix& frames, std::size_t count)
{
    return frames.rows <= count ? frames : base::rowsOf(frames, (frames.rows - count) / 2, count);
}

std::size_t longestQueryFrames(const features::FeatureSettings& settings)
{
    return static_cast<std::size_t>(longestMeasuredQuery * harmonyFramesPerSecond(settings));
}

double bestPiece(const base::Matrix& query, const base::Matrix& track,
                 const features::FeatureSettings& settings)
{
    const QmaxSettings qmax = qmaxSettings(settings);
    const std::size_t overlap = longestQueryFrames(settings);
    const std::size_t pieceFrames = piecesOfQuery * overlap;
    if (track.rows <= pieceFrames)
        return qmaxSimilarity(query, track, qmax);
    double best = 0.0;
    for (std::size_t first = 0; first + overlap < track.rows; first += pieceFrames - overlap)
        best = std::max(best, qmaxSimilarity(query, base::rowsOf(track, first, pieceFrames), qmax));
    return best;
}

} // namespace

PairMeasure::PairMeasure(const Query& query) : m_settings(query.model.features)
{
    // A query without the finer raster is laid on its own.
    const bool isPhased = query.phaseCount > 1 && !query.fineFrames.isEmpty();
    const base::Matrix& frames = isPhased ? query.fineFrames : query.averagedFrames;
    const std::size_t phases = isPhased ? query.phaseCount : 1;
    const bool hasNotes = isNotes(m_settings) && isPhased;
    const base::Matrix qmaxFrames =
        hasNotes ? features::averagedFrom(frames, notesPerHarmonyFrame) : query.averagedFrames;
    m_chroma = features::chroma(middleOf(qmaxFrames, longestQueryFrames(m_settings)), m_settings);
    m_spectrum = makeClipTemplate(frames, phases, TemplateKind::Spectrum, m_settings.frontEnd);
    const std::size_t harmonyGroup = hasNotes ? notesPerHarmonyFrame : phases;
    const std::size_t longest = 64 * phases / harmonyGroup; // as long as the spectrum's
    m_harmony = makeClipTemplate(frames, harmonyGroup, TemplateKind::Chroma, m_settings.frontEnd, longest);
    std::vector<base::Matrix>& every = m_harmony.phases;
    if (every.size() > harmonyPhases)
        every = {every.front(), every[every.size() / harmonyPhases]};
}

PairEvidence PairMeasure::measure(const base::Matrix& trackFrames, double maxMean) const
{
    const auto averaged = [&](std::size_t group) {
        return templateFrames(isNotes(m_settings) ? features::averagedFrom(trackFrames, group) : trackFrames,
                              m_settings.frontEnd);
    };
    const base::Matrix harmony = averaged(notesPerHarmonyFrame);
    const base::Matrix spectrum =
        trackTemplate(averaged(features::storedFramesPerAveraged(m_settings)), TemplateKind::Spectrum);
    PairEvidence evidence;
    evidence[Measure::MaxMean] = maxMean;
    evidence[Measure::Qmax] = bestPiece(m_chroma, features::foldOctaves(harmony, m_settings), m_settings);
    evidence[Measure::ChromaTemplate] =
        matchTemplate(m_harmony, trackTemplate(harmony, TemplateKind::Chroma), TemplateSearch::cover())
            .similarity;
    // From every phase as it is; altered, from one phase: that is less alike anyway.
    if (m_spectrum.phases.empty())
        return evidence;
    evidence[Measure::SpectralTemplate] =
        std::max(matchTemplate(m_spectrum, spectrum, {}).similarity,
                 matchTemplate({{m_spectrum.phases.front()}}, spectrum, TemplateSearch::alteredRecording())
                     .similarity);
    return evidence;
}

double PairMeasure::templateSimilarity(const base::Matrix& trackFrames) const
{
    const base::Matrix track =
        trackTemplate(templateFrames(features::averagedFrames(trackFrames, m_settings), m_settings.frontEnd),
                      TemplateKind::Spectrum);
    return matchTemplate(m_spectrum, track, {}).similarity;
}

} // namespace coverscope::search
