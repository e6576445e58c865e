// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a model costs for a track of four minutes, beside the features that every model needs, in one run:
//     embedding_benchmark [MODEL.safetensors]             default: the model that is shipped
// Real time on all cores; the last lines are the ratios to the constant-Q transform of the same track.
#include "core/features/chunker.h"
#include "core/features/feature_extractor.h"
#include "core/model/embedder.h"
#include "tests/support/synthetic_audio.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>

using namespace coverscope;

namespace {

constexpr double trackSeconds = 240.0;
const std::vector<float> track = test::melody(1, trackSeconds);
std::unique_ptr<model::Embedder> embedder;

void transform(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(features::averagedCqt(track, embedder->info().features));
}

void embed(benchmark::State& state)
{
    const features::FeatureSettings& settings = embedder->info().features;
    const base::Matrix spectrum = features::averagedCqt(track, settings);
    const auto chunks = features::planChunks(spectrum.rows, settings, static_cast<double>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(embedder->embed(spectrum, chunks));
    state.counters["chunks"] = static_cast<double>(chunks.size());
}

BENCHMARK(transform)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(embed)->ArgName("hop")->Arg(5)->Arg(10)->Unit(benchmark::kMillisecond)->UseRealTime();

class RatioReporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs)
            m_times[run.benchmark_name()] = run.GetAdjustedRealTime();
        ConsoleReporter::ReportRuns(runs);
    }
    void printRatios() const
    {
        const auto transformed = m_times.find("transform/real_time");
        for (const auto& [name, time] : m_times) {
            if (transformed != m_times.end() && name.starts_with("embed"))
                std::printf("%s over the transform: %.2f\n", name.c_str(), time / transformed->second);
        }
    }

private:
    std::map<std::string, double> m_times;
};

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    const std::filesystem::path path = argc > 1 ? argv[1] : model::defaultModelPath();
    auto loaded = model::Embedder::load(path, model::DevicePreference::Cpu);
    if (!loaded) {
        std::fprintf(stderr, "%s\n", qPrintable(loaded.error().message));
        return 1;
    }
    embedder = std::move(*loaded);
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
    embedder.reset();
    return 0;
}
