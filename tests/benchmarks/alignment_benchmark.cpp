// SPDX-License-Identifier: GPL-3.0-or-later
//
// How near the fine alignment comes to the truth on made-up covers, and how long it takes:
//     alignment_benchmark [PAIRS] [features|sound] [FIRST_SEED] [compare]
// With "compare" the chunks of the default model propose the stretch, else it is the true one moved by up to
// 8 s. A line per pair on demand (COVERSCOPE_VERBOSE=1), then medians and shares.
#include "tests/core/search/alignment_accuracy.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace coverscope;

int main(int argumentCount, char** arguments)
{
    const auto pairs = static_cast<std::uint64_t>(argumentCount > 1 ? std::atoi(arguments[1]) : 200);
    const bool isSound = argumentCount > 2 && std::strcmp(arguments[2], "sound") == 0;
    const auto firstSeed = static_cast<std::uint64_t>(argumentCount > 3 ? std::atoi(arguments[3]) : 1000);
    const bool isCompared = argumentCount > 4 && std::strcmp(arguments[4], "compare") == 0;
    auto embedder = model::Embedder::load(model::defaultModelPath(), model::DevicePreference::Cpu);
    if (isCompared && !embedder)
        return 1;
    const auto rendering = isSound ? test::Rendering::Sound : test::Rendering::Features;
    std::vector<test::AlignmentOutcome> outcomes;
    double total = 0.0;
    double slowest = 0.0;
    for (std::uint64_t seed = firstSeed; seed < firstSeed + pairs; ++seed) {
        outcomes.push_back(isCompared ? test::compareCoverPair(seed, rendering, **embedder)
                                      : test::alignCoverPair(seed, rendering));
        const test::AlignmentOutcome& outcome = outcomes.back();
        total += outcome.milliseconds;
        slowest = std::max(slowest, outcome.milliseconds);
        if (std::getenv("COVERSCOPE_VERBOSE") != nullptr)
            std::printf("%llu aligned %d  query %+6.2f %+6.2f  track %+6.2f %+6.2f  key %d  tempo %.3f\n",
                        static_cast<unsigned long long>(seed), outcome.isAligned ? 1 : 0, outcome.queryStart,
                        outcome.queryEnd, outcome.trackStart, outcome.trackEnd, outcome.isKeyRight ? 1 : 0,
                        outcome.tempoError);
    }
    const test::AccuracySummary summary = test::summarise(outcomes);
    std::printf("%zu pairs, %s; aligned %.1f %%\n", summary.pairs, isSound ? "sound" : "features",
                100.0 * summary.alignedShare);
    std::printf("median error (s): query start %.2f, query end %.2f, track start %.2f, track end %.2f, "
                "worst of the four %.2f\n",
                summary.medianQueryStart, summary.medianQueryEnd, summary.medianTrackStart,
                summary.medianTrackEnd, summary.medianWorstEnd);
    std::printf("all four within 1 s in %.1f %%, key right %.1f %%, tempo within 3 %% in %.1f %%\n",
                100.0 * summary.endsShare, 100.0 * summary.keyShare, 100.0 * summary.tempoShare);
    std::printf("%.1f ms per pair, slowest %.1f ms\n", total / static_cast<double>(outcomes.size()), slowest);
    return 0;
}
