// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast training pairs are made. renditions/s counts renditions of 60 s on one core; the target is
// 1 000. With COVERSCOPE_SHARED_DIR set, the real archives are measured too.
#include "core/training/notes/composition_library.h"
#include "core/training/notes/composition_parts.h"
#include "core/training/notes/midi_reader.h"
#include "core/training/pairs/cover_generator.h"
#include "core/training/pairs/recorded_pair_source.h"
#include "tests/core/training/midi_bytes.h"
#include "tests/support/shared_data.h"
#include "tests/support/synthetic_audio.h"

#include <benchmark/benchmark.h>

using namespace coverscope;
using namespace coverscope::test;
using namespace coverscope::training;

namespace {

// Eight players of 600 notes over two and a half minutes: about as dense as a pop song's file.
Bytes denseSong(int seed)
{
    Bytes file = midiHeader(1, 8, 96);
    for (int part = 0; part < 8; ++part) {
        const int channel = part == 7 ? 9 : part;
        Bytes events = bytes({0, 0xC0 | channel, part * 13});
        for (int i = 0; i < 600; ++i) {
            const int pitch =
                channel == 9 ? 35 + (i * 5) % 20 : 36 + part * 6 + (i * i * 7 + part * seed + i / 8) % 12;
            events = events + bytes({0, 0x90 | channel, pitch, 90, 48, 0x80 | channel, pitch, 0});
        }
        file = file + midiTrack(events + endOfTrack());
    }
    return file;
}

std::shared_ptr<const CompositionLibrary> syntheticLibrary()
{
    auto library = std::make_shared<CompositionLibrary>();
    for (int i = 0; i < 32; ++i) {
        const std::string title = "song" + std::to_string(i / 2);
        library->add({title, title}, *arrangementOf(*readMidi(denseSong(i)), false));
    }
    return library;
}

// Difficulty in percent, averaging factor.
void makePairs(benchmark::State& state, const PairSource& source)
{
    const double difficulty = static_cast<double>(state.range(0)) / 100.0;
    std::uint64_t seed = 0;
    double frames = 0.0;
    for (auto _ : state) {
        const SamplePair pair =
            source.make(seed * 7919 % source.compositionCount(), {.difficulty = difficulty, .seed = seed});
        ++seed;
        frames += static_cast<double>(pair.query.features.rows + pair.reference.features.rows);
    }
    const double seconds = frames / features::FeatureSettings().averagedFramesPerSecond();
    state.counters["renditions"] = benchmark::Counter(seconds / 60.0, benchmark::Counter::kIsRate);
}

void syntheticPairs(benchmark::State& state)
{
    const auto library = syntheticLibrary();
    makePairs(state, MidiPairSource(library, library->subset(Subset::Training, 0.0)));
}
BENCHMARK(syntheticPairs)->Arg(0)->Arg(50)->Arg(100)->Unit(benchmark::kMicrosecond);

void readOneFile(benchmark::State& state)
{
    const Bytes file = denseSong(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(readMidi(file));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(file.size()));
    state.counters["files"] =
        benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(readOneFile)->Unit(benchmark::kMicrosecond);

// Two made-up tracks of three minutes, cut, altered and blended.
void recordedPairs(benchmark::State& state)
{
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / "coverscope_generator_benchmark";
    std::filesystem::create_directories(folder);
    std::vector<RecordedItem> items;
    for (std::uint32_t i = 0; i < 2; ++i) {
        items.push_back({folder / (std::to_string(i) + ".wav"), {}});
        writeWav(items.back().file, melody(i, 180.0));
    }
    RecordedPairSettings settings;
    settings.features.frontEnd = features::FrontEnd::Notes;
    settings.cacheFolder = folder;
    const auto source = RecordedPairSource::open(items, settings);
    if (source)
        makePairs(state, *source);
    else
        state.SkipWithError("the recordings could not be made");
    std::filesystem::remove_all(folder);
}
BENCHMARK(recordedPairs)->Arg(100)->Unit(benchmark::kMicrosecond);

std::shared_ptr<const CompositionLibrary> realLibrary(const char* archive)
{
    const std::vector<NotesArchive> archives{notesArchive(sharedData() / archive)};
    const auto excluded = ExcludedTitles::read(sharedData() / "excluded_titles.txt");
    auto library = CompositionLibrary::load(archives, excluded.value_or(ExcludedTitles()));
    return library ? std::make_shared<const CompositionLibrary>(std::move(*library)) : nullptr;
}

void realPairs(benchmark::State& state, const char* archive)
{
    const auto library = sharedData().empty() ? nullptr : realLibrary(archive);
    if (!library) {
        state.SkipWithError("no training data on this machine");
        return;
    }
    makePairs(state, MidiPairSource(library, library->subset(Subset::Training, 0.03)));
}
BENCHMARK_CAPTURE(realPairs, songs, "clean_midi_singles.tar.xz")->Arg(100)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(realPairs, popSongs, "pop909.tar.xz")->Arg(100)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(realPairs, tunes, "thesession.tar.xz")->Arg(100)->Unit(benchmark::kMicrosecond);

void readArchives(benchmark::State& state, const char* archive)
{
    if (sharedData().empty()) {
        state.SkipWithError("no training data on this machine");
        return;
    }
    double files = 0.0;
    for (auto _ : state) {
        const auto library = realLibrary(archive);
        files += library ? static_cast<double>(library->statistics().fileCount) : 0.0;
    }
    state.counters["files"] = benchmark::Counter(files, benchmark::Counter::kIsRate);
}
BENCHMARK_CAPTURE(readArchives, songs, "clean_midi_singles.tar.xz")
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(readArchives, tunes, "thesession.tar.xz")
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kSecond);

} // namespace

BENCHMARK_MAIN();
