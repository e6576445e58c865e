// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often a sung, hummed or whistled tune finds its recording.
//     hum_benchmark make SONGS.tsv FOLDER SEED NOTES.tar.xz...
// sings a phrase of each song (hum_clips.h says what SONGS.tsv holds) and writes the clips with the truth.
//     hum_benchmark find LIBRARY FOLDER [every FIRST STEP] [quick]
// looks for them in a library, for each, or for each STEP-th from FIRST on, and prints a line for each clip:
// its voice, rank, whether the stretch and the key are right, how surprising the first and the right one are,
// and whether one voice was heard in it; then the table. Singing and all of its errors are synthesised: of
// what people do, this shows what is hard, not how often they succeed.
#include "core/base/path_text.h"
#include "core/model/embedder.h"
#include "core/search/session.h"
#include "core/search/tune_search.h"
#include "tests/benchmarks/hum_clips.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>
#include <string>

using namespace coverscope;

namespace {

int report(const base::Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

int make(const std::vector<std::string>& words)
{
    const auto songs = bench::readSongs(words[1]);
    const std::vector<std::filesystem::path> archives(words.begin() + 4, words.end());
    const auto made = bench::makeHums(songs, archives, words[2], std::stoull(words[3]));
    if (!made)
        return report(made.error());
    std::printf("%zu of %zu songs sung\n", made->size(), songs.size());
    return 0;
}

// Ranks of the right recording; 0 where it is not found.
struct Ranks
{
    std::vector<std::size_t> tune;
    std::vector<std::size_t> music;
    std::vector<std::size_t> both;
};

void printRanks(const char* name, const std::vector<std::size_t>& ranks)
{
    const auto within = [&ranks](std::size_t most) {
        return 100.0 *
               static_cast<double>(std::ranges::count_if(
                   ranks, [most](std::size_t rank) { return rank > 0 && rank <= most; })) /
               static_cast<double>(std::max<std::size_t>(1, ranks.size()));
    };
    std::printf("  %-8s first %5.1f %%   among ten %5.1f %%   among a hundred %5.1f %%\n", name, within(1),
                within(10), within(100));
}

class Finder
{
public:
    Finder(const library::Library& library, model::Embedder& embedder, bool isQuick)
        : m_isQuick(isQuick)
        , m_snapshot(library.snapshot())
        , m_features(search::featuresOf(library, *m_snapshot))
        , m_session(m_snapshot, embedder, m_features)
    {
    }

    void find(const bench::HumClip& clip)
    {
        const auto query = m_session.prepare(clip.file, {}, 0.0, {}, {}, search::ClipKind::Tune);
        Ranks& ranks = m_ranks[clip.voice];
        if (!query || !(*query)->tune) {
            std::printf("%s\t%s\t%s\n", clip.file.filename().c_str(), clip.voice.c_str(),
                        query ? "no line" : qPrintable(query.error().message));
            for (auto* list :
                 m_isQuick ? std::vector{&ranks.tune} : std::vector{&ranks.tune, &ranks.music, &ranks.both})
                list->push_back(0);
            return;
        }
        search::SearchOptions options;
        options.top = 100;
        const auto begin = std::chrono::steady_clock::now();
        const auto found = search::findTune(*(*query)->tune, *m_snapshot->chunks, options, m_features);
        m_seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        if (m_isQuick) {
            if (found)
                tellTune(clip, **query, *found);
            return;
        }
        auto asMusic = std::make_shared<search::Query>(**query);
        asMusic->tune = nullptr;
        const auto music = m_session.search(asMusic, options);
        const auto both = m_session.search(*query, options);
        if (!found || !music || !both)
            return;
        ranks.tune.push_back(rankIn(*found, clip));
        ranks.music.push_back(rankIn(*music, clip));
        ranks.both.push_back(rankIn(*both, clip));
        tell(clip, **query, *found, *music, *both);
    }

    void printTable() const
    {
        Ranks all;
        for (const auto& [voice, ranks] : m_ranks) {
            print(voice.c_str(), ranks);
            all.tune.insert(all.tune.end(), ranks.tune.begin(), ranks.tune.end());
            all.music.insert(all.music.end(), ranks.music.begin(), ranks.music.end());
            all.both.insert(all.both.end(), ranks.both.begin(), ranks.both.end());
        }
        print("all", all);
        std::printf("%.2f s for each tune, %zu tracks\n",
                    m_seconds / static_cast<double>(std::max<std::size_t>(1, all.tune.size())),
                    m_snapshot->chunks->tracks().size());
    }

private:
    bool isRight(TrackId id, const bench::HumClip& clip) const
    {
        const catalogue::Track* track = m_snapshot->find(id);
        return track != nullptr &&
               std::ranges::find(clip.recordings, m_snapshot->pathOf(*track).filename().string()) !=
                   clip.recordings.end();
    }

    std::size_t rankIn(const std::vector<search::TuneFinding>& found, const bench::HumClip& clip) const
    {
        for (std::size_t k = 0; k < found.size(); ++k) {
            if (isRight(m_snapshot->chunks->tracks()[found[k].track].id, clip))
                return k + 1;
        }
        return 0;
    }

    std::size_t rankIn(const search::SearchResult& result, const bench::HumClip& clip) const
    {
        for (const search::Match& match : result.matches) {
            if (isRight(match.track, clip))
                return match.rank;
        }
        return 0;
    }

    void tellTune(const bench::HumClip& clip, const search::Query& query,
                  const std::vector<search::TuneFinding>& found)
    {
        const std::size_t rank = rankIn(found, clip);
        m_ranks[clip.voice].tune.push_back(rank);
        const base::Matrix& frames = query.fineFrames.isEmpty() ? query.averagedFrames : query.fineFrames;
        std::printf("%s\t%s\trank %zu\tfirst %.2f right %.2f\talone %.2f\n", clip.file.filename().c_str(),
                    clip.voice.c_str(), rank, found.front().surprise,
                    rank > 0 ? found[rank - 1].surprise : 0.0, search::loneNoteShare(frames));
        std::fflush(stdout);
    }

    void tell(const bench::HumClip& clip, const search::Query& query,
              const std::vector<search::TuneFinding>& found, const search::SearchResult& music,
              const search::SearchResult& both) const
    {
        const std::size_t rank = rankIn(found, clip);
        const double right = rank > 0 ? found[rank - 1].surprise : 0.0;
        double off = NAN;
        int keyError = -100;
        for (const search::Match& match : both.matches) {
            if (!isRight(match.track, clip) || !match.byTune)
                continue;
            off = match.evidence->segment.track.start - clip.start;
            keyError = static_cast<int>(std::lround(*match.keyShift - clip.keyShift)) % 12;
        }
        const base::Matrix& frames = query.fineFrames.isEmpty() ? query.averagedFrames : query.fineFrames;
        std::printf(
            "%s\t%s\trank %zu music %zu both %zu\toff %.1f key %d\tfirst %.2f right %.2f\tmusic p %.2f %d"
            "\tp %.2f %d\talone %.2f\n",
            clip.file.filename().c_str(), clip.voice.c_str(), rank, rankIn(music, clip), rankIn(both, clip),
            off, keyError, found.front().surprise, right,
            music.matches.empty() ? 0.0 : music.matches.front().probability,
            !music.matches.empty() && isRight(music.matches.front().track, clip) ? 1 : 0,
            both.matches.front().probability, isRight(both.matches.front().track, clip) ? 1 : 0,
            search::loneNoteShare(frames));
        std::fflush(stdout);
    }

    static void print(const char* voice, const Ranks& ranks)
    {
        std::printf("%s, %zu\n", voice, ranks.tune.size());
        printRanks("tune", ranks.tune);
        if (ranks.music.size() < ranks.tune.size())
            return;
        printRanks("music", ranks.music);
        printRanks("both", ranks.both);
    }

    bool m_isQuick; // as tunes only
    std::shared_ptr<const library::Snapshot> m_snapshot;
    search::FeatureSource m_features;
    search::Session m_session;
    std::map<std::string, Ranks> m_ranks; // by voice
    double m_seconds = 0.0;
};

int find(const std::vector<std::string>& words)
{
    const auto library = library::Library::open(words[1], library::Library::OpenMode::ReadOnly);
    if (!library)
        return report(library.error());
    const auto embedder =
        model::Embedder::load(model::defaultModelPath(), model::DevicePreference::Automatic);
    if (!embedder)
        return report(embedder.error());
    model::setThreadCount(0);
    Finder finder(**library, **embedder, words.back() == "quick");
    const std::vector<bench::HumClip> clips = bench::readTruth(words[2]);
    const std::size_t first = words.size() >= 6 ? std::stoul(words[4]) : 0;
    const std::size_t step = words.size() >= 6 ? std::stoul(words[5]) : 1;
    for (std::size_t k = first; k < clips.size(); k += step)
        finder.find(clips[k]);
    finder.printTable();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() >= 5 && words[0] == "make")
        return make(words);
    if (words.size() >= 3 && words[0] == "find")
        return find(words);
    std::fprintf(stderr, "hum_benchmark make SONGS.tsv FOLDER SEED NOTES.tar.xz... | find LIBRARY FOLDER "
                         "[every FIRST STEP] [quick]\n");
    return 2;
}
