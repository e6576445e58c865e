// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does a clip find the track it was cut from? Indexes folders of music, cuts random clips out of the
// tracks, as they are and altered (ffmpeg does that), and counts how often the source comes first.
//
//     retrieval_benchmark LIBRARY FIGURES.json FOLDER...
//
// The same seed gives the same clips. tests/benchmarks/retrieval_benchmark.sh fetches the music.
#include "core/audio/decoder.h"
#include "core/base/path_text.h"
#include "core/library/indexing_job.h"
#include "core/library/library.h"
#include "core/search/query.h"
#include "core/search/search_engine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <random>
#include <set>

namespace coverscope {
namespace {

constexpr std::uint32_t seed = 20230301;
constexpr int clipsPerSet = 100;
constexpr base::Seconds shortestTrack = 62.0;

struct ClipLength
{
    const char* name;
    base::Seconds shortest;
    base::Seconds longest;
};
constexpr ClipLength clipLengths[] = {
    {"15-60 s", 15.0, 60.0}, {"15 s", 15.0, 15.0}, {"10 s", 10.0, 10.0}, {"6 s", 6.0, 6.0}};

struct Alteration
{
    const char* name;
    const char* filter; // of ffmpeg; null: the clip is searched for as it is
    const char* codec;
    double noiseDecibel; // of the clip over white noise that is added; 0: none
};
constexpr Alteration alterations[] = {
    {"they are", nullptr, nullptr, 0.0},
    {"64 kbit/s MP3", "anull", "libmp3lame", 0.0},
    {"+2 semitones", "rubberband=pitch=1.122462", "pcm_s16le", 0.0},
    {"-2 semitones", "rubberband=pitch=0.890899", "pcm_s16le", 0.0},
    {"8 % faster", "atempo=1.08", "pcm_s16le", 0.0},
    {"8 % slower", "atempo=0.92", "pcm_s16le", 0.0},
    {"telephone", "highpass=f=300,highpass=f=300,lowpass=f=3400,lowpass=f=3400", "pcm_s16le", 0.0},
    {"noise at 10 dB", "anull", "pcm_s16le", 10.0},
};

struct Clip
{
    const catalogue::Track* track = nullptr;
    base::TimeRange range;
};

struct Figures
{
    int clips = 0;
    int first = 0;
    int inTopTen = 0;
    double milliseconds = 0.0;
};

struct Bench
{
    std::unique_ptr<library::Library> library;
    std::unique_ptr<model::Embedder> embedder;
    std::shared_ptr<const library::Snapshot> snapshot;
    QTemporaryDir scratch;
};

// Platforms differ in std::uniform_real_distribution, not in the generator.
double uniform(std::mt19937& random)
{
    return random() / 4294967296.0;
}

// Distinct recordings, in an order that does not depend on how the run went.
std::vector<const catalogue::Track*> longTracks(const library::Snapshot& snapshot)
{
    std::vector<const catalogue::Track*> longEnough;
    for (const catalogue::Track& track : snapshot.tracks) {
        if (track.state == catalogue::TrackState::Indexed && track.duration >= shortestTrack)
            longEnough.push_back(&track);
    }
    std::sort(longEnough.begin(), longEnough.end(), [&snapshot](const auto* a, const auto* b) {
        return snapshot.pathOf(*a) < snapshot.pathOf(*b);
    });
    std::set<QByteArray> seen;
    std::erase_if(longEnough, [&seen](const auto* track) { return !seen.insert(track->contentHash).second; });
    return longEnough;
}

std::vector<Clip> cutClips(const std::vector<const catalogue::Track*>& longEnough, const ClipLength& length)
{
    std::mt19937 random(seed);
    std::vector<Clip> clips;
    for (int i = 0; i < clipsPerSet && !longEnough.empty(); ++i) {
        const auto index = static_cast<std::size_t>(uniform(random) * static_cast<double>(longEnough.size()));
        const catalogue::Track* track = longEnough[index];
        const double seconds = length.shortest + uniform(random) * (length.longest - length.shortest);
        const double start = uniform(random) * (track->duration - seconds);
        clips.push_back({track, {start, start + seconds}});
    }
    return clips;
}

// Root mean square of the clip.
double levelOf(const Bench& bench, const Clip& clip)
{
    audio::DecodeOptions options;
    options.range = clip.range;
    const auto decoded = audio::decode(bench.snapshot->pathOf(*clip.track), options);
    double squares = 0.0;
    if (!decoded || decoded->pcm.samples.empty())
        return 0.0;
    for (const float sample : decoded->pcm.samples)
        squares += static_cast<double>(sample) * static_cast<double>(sample);
    return std::sqrt(squares / static_cast<double>(decoded->pcm.samples.size()));
}

QString filterGraph(const Bench& bench, const Clip& clip, const Alteration& alteration)
{
    const QString filter = QLatin1String(alteration.filter);
    if (alteration.noiseDecibel == 0.0)
        return QStringLiteral("[0:a:0]aformat=channel_layouts=mono,%1[out]").arg(filter);
    // ffmpeg's white noise is uniform: its level is its amplitude over the root of three.
    const double amplitude =
        levelOf(bench, clip) * std::pow(10.0, -alteration.noiseDecibel / 20.0) * std::sqrt(3.0);
    return QStringLiteral("[0:a:0]aresample=44100,aformat=channel_layouts=mono,%1[s];"
                          "anoisesrc=color=white:sample_rate=44100:seed=1:duration=%2:amplitude=%3[n];"
                          "[s][n]amix=inputs=2:duration=first:normalize=0[out]")
        .arg(filter)
        .arg(clip.range.length(), 0, 'f', 3)
        .arg(amplitude, 0, 'f', 6);
}

// The altered clip as a file; empty where ffmpeg fails.
std::filesystem::path altered(const Bench& bench, const Clip& clip, const Alteration& alteration)
{
    const bool isMp3 = QLatin1String(alteration.codec) == QLatin1String("libmp3lame");
    const QString target =
        bench.scratch.filePath(isMp3 ? QStringLiteral("clip.mp3") : QStringLiteral("clip.wav"));
    const QString source = base::displayPath(bench.snapshot->pathOf(*clip.track));
    QStringList arguments = {QStringLiteral("-nostdin"),
                             QStringLiteral("-v"),
                             QStringLiteral("error"),
                             QStringLiteral("-y"),
                             QStringLiteral("-ss"),
                             QString::number(clip.range.start, 'f', 3),
                             QStringLiteral("-t"),
                             QString::number(clip.range.length(), 'f', 3),
                             QStringLiteral("-i"),
                             source,
                             QStringLiteral("-filter_complex"),
                             filterGraph(bench, clip, alteration),
                             QStringLiteral("-map"),
                             QStringLiteral("[out]"),
                             QStringLiteral("-map_metadata"),
                             QStringLiteral("-1"),
                             QStringLiteral("-c:a"),
                             QLatin1String(alteration.codec)};
    if (isMp3)
        arguments << QStringLiteral("-b:a") << QStringLiteral("64k");
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"), arguments << target);
    if (!ffmpeg.waitForFinished(60000) || ffmpeg.exitCode() != 0)
        return {};
    return base::pathFromQString(target);
}

// A package may hold one recording under several names: any of them will do.
std::size_t rankOfSource(const search::SearchResult& result, const library::Snapshot& snapshot,
                         const catalogue::Track& source)
{
    for (const search::Match& match : result.matches) {
        const catalogue::Track* track = snapshot.find(match.track);
        if (track != nullptr && track->contentHash == source.contentHash)
            return match.rank;
    }
    return 0;
}

base::Result<Figures> measure(Bench& bench, const std::vector<Clip>& clips, const Alteration& alteration)
{
    const auto features = [&bench](TrackId id) -> base::Result<base::Matrix> {
        return bench.library->features(*bench.snapshot->find(id));
    };
    Figures figures;
    QElapsedTimer timer;
    for (const Clip& clip : clips) {
        search::QueryOptions options;
        options.chunkHop = bench.snapshot->identity.chunkHop;
        std::filesystem::path file = bench.snapshot->pathOf(*clip.track);
        if (alteration.filter != nullptr)
            file = altered(bench, clip, alteration);
        else
            options.range = clip.range;
        timer.start();
        auto query = search::prepareQuery(file, *bench.embedder, options);
        if (!query && query.error().code == base::ErrorCode::Silent)
            continue; // the cut fell into a pause
        if (!query)
            return base::fail(std::move(query.error()));
        auto result = search::search(std::move(*query), *bench.snapshot->chunks, bench.snapshot->graph.get(),
                                     bench.snapshot->identity.chunkHop, {}, features);
        if (!result)
            return base::fail(std::move(result.error()));
        figures.milliseconds += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        const std::size_t rank = rankOfSource(*result, *bench.snapshot, *clip.track);
        ++figures.clips;
        figures.first += rank == 1 ? 1 : 0;
        figures.inTopTen += rank >= 1 && rank <= 10 ? 1 : 0;
        if (rank != 1)
            std::fprintf(stderr, "  rank %zu: %s %.1f-%.1f s\n", rank, qPrintable(clip.track->title),
                         clip.range.start, clip.range.end);
    }
    return figures;
}

base::Result<void> prepare(Bench& bench, const std::filesystem::path& folder,
                           const std::vector<std::filesystem::path>& music)
{
    auto embedder = model::Embedder::load(model::defaultModelPath(), model::DevicePreference::Automatic);
    if (!embedder)
        return base::fail(std::move(embedder.error()));
    bench.embedder = std::move(*embedder);
    auto library = library::Library::open(folder, library::Library::OpenMode::CreateIfMissing);
    if (!library)
        return base::fail(std::move(library.error()));
    bench.library = std::move(*library);
    if (auto adopted = bench.library->adoptModel(bench.embedder->info(), bench.embedder->info().suggestedHop);
        !adopted)
        return adopted;
    const auto report = library::indexFolders(*bench.library, *bench.embedder, music);
    if (!report)
        return base::fail(report.error());
    std::printf("%zu indexed, %zu unchanged, %zu skipped, %.0f s of sound in %.1f s\n", report->indexed,
                report->unchanged, report->skipped.size(), report->audioSeconds, report->seconds);
    bench.snapshot = bench.library->snapshot();
    return {};
}

base::Result<QJsonObject> run(const std::filesystem::path& folder,
                              const std::vector<std::filesystem::path>& music)
{
    Bench bench;
    if (auto prepared = prepare(bench, folder, music); !prepared)
        return base::fail(std::move(prepared.error()));
    const std::vector<const catalogue::Track*> sources = longTracks(*bench.snapshot);
    std::printf("%zu tracks, %zu distinct ones over %.0f s; model %s, chunks every %.0f s\n\n",
                bench.snapshot->tracks.size(), sources.size(), shortestTrack,
                qPrintable(bench.embedder->info().name), bench.snapshot->identity.chunkHop);
    std::printf("%-10s %-14s %6s %6s %6s %9s\n", "clips", "as", "count", "first", "top10", "ms/query");
    QJsonArray sets;
    for (const ClipLength& length : clipLengths) {
        const std::vector<Clip> clips = cutClips(sources, length);
        for (const Alteration& alteration : alterations) {
            const auto figures = measure(bench, clips, alteration);
            if (!figures)
                return base::fail(figures.error());
            const double meanMilliseconds = figures->milliseconds / std::max(1, figures->clips);
            std::printf("%-10s %-14s %6d %6d %6d %9.1f\n", length.name, alteration.name, figures->clips,
                        figures->first, figures->inTopTen, meanMilliseconds);
            std::fflush(stdout);
            sets.append(QJsonObject{{QStringLiteral("clips"), QLatin1String(length.name)},
                                    {QStringLiteral("as"), QLatin1String(alteration.name)},
                                    {QStringLiteral("count"), figures->clips},
                                    {QStringLiteral("first"), figures->first},
                                    {QStringLiteral("top_ten"), figures->inTopTen},
                                    {QStringLiteral("milliseconds"), meanMilliseconds}});
        }
    }
    return QJsonObject{{QStringLiteral("tracks"), static_cast<qint64>(bench.snapshot->tracks.size())},
                       {QStringLiteral("long_tracks"), static_cast<qint64>(sources.size())},
                       {QStringLiteral("chunks"), static_cast<qint64>(bench.snapshot->chunks->rowCount())},
                       {QStringLiteral("model"), QString::fromLatin1(bench.embedder->info().hash)},
                       {QStringLiteral("seed"), static_cast<qint64>(seed)},
                       {QStringLiteral("sets"), sets}};
}

} // namespace
} // namespace coverscope

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 4) {
        std::fprintf(stderr, "usage: retrieval_benchmark LIBRARY FIGURES.json FOLDER...\n");
        return 2;
    }
    const auto figures = coverscope::run(argv[1], std::vector<std::filesystem::path>(argv + 3, argv + argc));
    if (!figures) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(figures.error().message),
                     qPrintable(figures.error().detail));
        return 1;
    }
    const QByteArray json = QJsonDocument(*figures).toJson();
    std::ofstream(argv[2], std::ios::binary).write(json.constData(), json.size());
    return 0;
}
