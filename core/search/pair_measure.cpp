// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/chroma.h"
#include "core/search/qmax.h"
#include "core/search/third_stage.h"

#include <algorithm>

namespace coverscope::search {

namespace {

// Ten minutes of a query, from its middle, tell as much as the whole; and of a long track, pieces of half an
// hour that overlap by as much as a query is long, so that the memory stays small.
constexpr std::size_t longestQueryFrames = 1300;
constexpr std::size_t pieceFrames = 3 * longestQueryFrames;
constexpr std::size_t pieceStep = 2 * longestQueryFrames;
// Phases of the chroma: half a frame is near enough for a cover.
constexpr std::size_t harmonyPhases = 2;

base::Matrix rowsFrom(const base::Matrix& frames, std::size_t first, std::size_t count)
{
    base::Matrix rows(std::min(count, frames.rows - first), frames.columns);
    std::copy_n(frames.values.begin() + static_cast<std::ptrdiff_t>(first * frames.columns),
                rows.values.size(), rows.values.begin());
    return rows;
}

base::Matrix middleOf(const base::Matrix& frames, std::size_t count)
{
    return frames.rows <= count ? frames : rowsFrom(frames, (frames.rows - count) / 2, count);
}

double bestPiece(const base::Matrix& query, const base::Matrix& track)
{
    if (track.rows <= pieceFrames)
        return qmaxSimilarity(query, track);
    double best = 0.0;
    for (std::size_t first = 0; first + pieceFrames - pieceStep < track.rows; first += pieceStep)
        best = std::max(best, qmaxSimilarity(query, rowsFrom(track, first, pieceFrames)));
    return best;
}

} // namespace

PairMeasure::PairMeasure(const Query& query)
    : m_chroma(features::chroma(middleOf(query.averagedCqt, longestQueryFrames)))
{
    // A query without the finer raster is laid on its own.
    const bool isPhased = query.phaseCount > 1 && !query.fineCqt.isEmpty();
    const base::Matrix& frames = isPhased ? query.fineCqt : query.averagedCqt;
    const std::size_t phases = isPhased ? query.phaseCount : 1;
    m_spectrum = makeClipTemplate(frames, phases, TemplateKind::Spectrum);
    m_harmony = makeClipTemplate(frames, phases, TemplateKind::Chroma);
    for (std::size_t k = 1; k < harmonyPhases && k < m_harmony.phases.size(); ++k)
        m_harmony.phases[k] = std::move(m_harmony.phases[k * m_harmony.phases.size() / harmonyPhases]);
    m_harmony.phases.resize(std::min(harmonyPhases, m_harmony.phases.size()));
}

PairEvidence PairMeasure::measure(const base::Matrix& trackCqt, double maxMean) const
{
    const base::Matrix whitened = features::whitenedSpectrum(trackCqt);
    const base::Matrix spectrum = trackTemplate(whitened, TemplateKind::Spectrum);
    PairEvidence evidence;
    evidence[Measure::MaxMean] = maxMean;
    evidence[Measure::Qmax] = bestPiece(m_chroma, features::foldOctaves(whitened));
    evidence[Measure::ChromaTemplate] =
        matchTemplate(m_harmony, trackTemplate(whitened, TemplateKind::Chroma), TemplateSearch::cover())
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

double PairMeasure::templateSimilarity(const base::Matrix& trackCqt) const
{
    const base::Matrix track = trackTemplate(features::whitenedSpectrum(trackCqt), TemplateKind::Spectrum);
    return matchTemplate(m_spectrum, track, {}).similarity;
}

} // namespace coverscope::search
