// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the constant-Q transform costs beside decoding, in one run on one machine:
//     features_benchmark                      four made-up minutes, as WAV
//     features_benchmark FILE                 any sound file
// The last line is the ratio of decoding with the transform to decoding alone (processor time).
#include "core/features/feature_extractor.h"
#include "core/features/vector_arithmetic.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdio>

using namespace coverscope;

namespace {

std::filesystem::path track;

void decodeOnly(benchmark::State& state)
{
    std::vector<float> block(8192);
    double seconds = 0.0;
    for (auto _ : state) {
        auto decoder = audio::Decoder::open(track);
        while (decoder && decoder->read(block).value_or(0) > 0)
            benchmark::DoNotOptimize(block.data());
        seconds = decoder ? decoder->position() : 0.0;
    }
    state.counters["audioSeconds"] = seconds;
}

void decodeAndTransform(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(features::extractFeatures(track, {}));
}

void transformOnly(benchmark::State& state)
{
    const auto audio = audio::decode(track);
    if (!audio)
        return state.SkipWithError("cannot decode");
    for (auto _ : state)
        benchmark::DoNotOptimize(features::averagedCqt(audio->pcm.samples, {}));
}

BENCHMARK(decodeOnly)->Unit(benchmark::kMillisecond);
BENCHMARK(decodeAndTransform)->Unit(benchmark::kMillisecond);
BENCHMARK(transformOnly)->Unit(benchmark::kMillisecond);

// Keeps the processor times for the ratio.
class RatioReporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            if (run.benchmark_name() == "decodeOnly")
                m_decode = run.GetAdjustedCPUTime();
            if (run.benchmark_name() == "decodeAndTransform")
                m_both = run.GetAdjustedCPUTime();
        }
        ConsoleReporter::ReportRuns(runs);
    }
    double ratio() const { return m_decode > 0.0 ? m_both / m_decode : 0.0; }

private:
    double m_decode = 0.0;
    double m_both = 0.0;
};

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    const QTemporaryDir folder;
    if (argc > 1) {
        track = argv[1];
    } else {
        track = std::filesystem::path(folder.path().toStdString()) / "melody.wav";
        test::writeWav(track, test::melody(1, 240.0, 0, 1.0, 44100), 44100);
    }
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::printf("instruction set %s, (decoding + CQT) / decoding = %.2f\n",
                std::string(features::vectorArithmetic().name).c_str(), reporter.ratio());
    return 0;
}
