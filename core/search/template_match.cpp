// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/template_match.h"

#include "core/base/vector_clones.h"
#include "core/features/averaging.h"
#include "core/features/chroma.h"
#include "core/search/frame_products.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coverscope::search {

namespace {

void scaleRowsToUnitLength(base::Matrix& frames)
{
    for (std::size_t frame = 0; frame < frames.rows; ++frame) {
        float square = 0.0F;
        for (const float value : frames.row(frame))
            square += value * value;
        if (!(square > 0.0F))
            continue;
        const float scale = 1.0F / std::sqrt(square);
        for (float& value : frames.row(frame))
            value *= scale;
    }
}

void subtractRowMeans(base::Matrix& frames)
{
    for (std::size_t frame = 0; frame < frames.rows; ++frame) {
        const auto row = frames.row(frame);
        const float mean = std::accumulate(row.begin(), row.end(), 0.0F) / static_cast<float>(row.size());
        for (float& value : row)
            value -= mean;
    }
}

base::Matrix framesOf(const base::Matrix& whitened, TemplateKind kind)
{
    base::Matrix frames = kind == TemplateKind::Chroma ? features::foldOctaves(whitened) : whitened;
    if (kind == TemplateKind::Chroma)
        subtractRowMeans(frames);
    scaleRowsToUnitLength(frames);
    return frames;
}

COVERSCOPE_VECTOR_CLONES
void add(const float* source, std::size_t count, float* target)
{
    for (std::size_t k = 0; k < count; ++k)
        target[k] += source[k];
}

// The best place along lines of this slope: similarity is the sum over the template's frames.
void searchLines(const base::Matrix& products, double tempoRatio, int keyShift, std::vector<float>& sums,
                 TemplateMatch& best)
{
    const double slope = 1.0 / tempoRatio;
    const auto trackFrame = [slope](std::size_t frame) {
        return static_cast<std::size_t>(std::lround(slope * static_cast<double>(frame)));
    };
    const std::size_t reach = trackFrame(products.rows - 1);
    if (reach >= products.columns)
        return;
    sums.assign(products.columns - reach, 0.0F);
    for (std::size_t frame = 0; frame < products.rows; ++frame)
        add(products.row(frame).data() + trackFrame(frame), sums.size(), sums.data());
    const auto place = std::max_element(sums.begin(), sums.end());
    const double similarity = static_cast<double>(*place) / static_cast<double>(products.rows);
    if (similarity > best.similarity)
        best = {similarity, keyShift, tempoRatio, static_cast<std::size_t>(place - sums.begin())};
}

} // namespace

base::Matrix templateFrames(const base::Matrix& frames, features::FrontEnd frontEnd)
{
    return frontEnd == features::FrontEnd::Notes ? frames : features::whitenedSpectrum(frames);
}

ClipTemplate makeClipTemplate(const base::Matrix& fineFrames, std::size_t phaseCount, TemplateKind kind,
                              features::FrontEnd frontEnd, std::size_t longestFrames)
{
    const std::size_t wanted = std::min(fineFrames.rows, (longestFrames + 1) * phaseCount - 1);
    base::Matrix middle(wanted, fineFrames.columns);
    const auto first = fineFrames.values.begin() +
                       static_cast<std::ptrdiff_t>((fineFrames.rows - wanted) / 2 * fineFrames.columns);
    std::copy_n(first, middle.values.size(), middle.values.begin());
    ClipTemplate result;
    for (std::size_t phase = 0; phase < phaseCount && phase < wanted; ++phase)
        result.phases.push_back(
            framesOf(templateFrames(features::averagedFrom(middle, phaseCount, phase), frontEnd), kind));
    return result;
}

base::Matrix trackTemplate(const base::Matrix& templateFrames, TemplateKind kind)
{
    base::Matrix columns = transposed(framesOf(templateFrames, kind));
    if (kind == TemplateKind::Chroma) {
        columns.rows *= 2;
        columns.values.reserve(2 * columns.values.size());
        columns.values.insert(columns.values.end(), columns.values.begin(), columns.values.end());
    }
    return columns;
}

TemplateSearch TemplateSearch::alteredRecording()
{
    return {-2, 2, {0.92, 0.96, 1.0, 1.04, 1.08}};
}

TemplateSearch TemplateSearch::cover()
{
    return {0, 11, {0.8, 0.87, 0.93, 1.0, 1.07, 1.15, 1.25}};
}

TemplateMatch matchTemplate(const ClipTemplate& clip, const base::Matrix& track,
                            const TemplateSearch& settings)
{
    TemplateMatch best;
    base::Matrix products;
    std::vector<float> sums;
    for (const base::Matrix& phase : clip.phases) {
        if (phase.rows == 0)
            continue;
        for (int shift = settings.lowestShift; shift <= settings.highestShift; ++shift) {
            shiftedProducts(phase, track, shift, products);
            for (const double ratio : settings.tempoRatios)
                searchLines(products, ratio, shift, sums, best);
        }
    }
    return best;
}

} // namespace coverscope::search
