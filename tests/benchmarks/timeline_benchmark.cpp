// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the timeline makes of radio programmes whose every second is known:
//     timeline_benchmark LIBRARY SOURCES.tsv HOURS FOLDER [SEED]
// makes HOURS programmes of an hour out of the sources (tests/support/programme.h says how, and what
// SOURCES.tsv holds), one after the other in FOLDER, asks the library what is played in each, and what the
// best match of each fixed window of 60 s is; and prints how much of the time is told rightly, which pieces
// are found, how near the ends are, and how many false ones there are an hour.
#include "core/library/track_name.h"
#include "core/model/embedder.h"
#include "core/search/session.h"
#include "tests/benchmarks/timeline_score.h"

#include <QCoreApplication>

#include <cstdio>
#include <string>

using namespace coverscope;

namespace {

constexpr base::Seconds programmeLength = 3600.0;
constexpr base::Seconds windowLength = 60.0;

int report(const base::Error& error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), error.path.c_str());
    return 1;
}

const char* nameOf(search::UnknownKind kind)
{
    switch (kind) {
    case search::UnknownKind::Music:
        return "music";
    case search::UnknownKind::Speech:
        return "speech";
    case search::UnknownKind::Silence:
        return "silence";
    case search::UnknownKind::Other:
        break;
    }
    return "other";
}

class Listener
{
public:
    Listener(const library::Library& library, model::Embedder& embedder)
        : m_snapshot(library.snapshot())
        , m_session(m_snapshot, embedder, search::featuresOf(library, *m_snapshot))
    {
    }

    base::Result<std::vector<bench::Told>> timeline(const std::filesystem::path& programme) const
    {
        const auto found = m_session.timeline(programme, {});
        if (!found)
            return base::fail(found.error());
        std::vector<bench::Told> told;
        for (const search::PlayedStretch& stretch : found->stretches)
            told.push_back({stretch.time, nameOf(stretch.track), {}});
        for (const search::UnknownStretch& stretch : found->unknown)
            told.push_back({stretch.time, {}, ::nameOf(stretch.kind)});
        return told;
    }

    base::Result<std::vector<bench::Window>> windows(const std::filesystem::path& programme,
                                                     base::Seconds length) const
    {
        std::vector<bench::Window> windows;
        search::SearchOptions options;
        options.top = 1;
        options.alignmentCount = 0;
        options.versionCount = 0;
        for (base::Seconds start = 0.0; start + windowLength <= length; start += windowLength) {
            bench::Window window{{start, start + windowLength}, {}, 0.0};
            const auto query = m_session.prepare(programme, window.time);
            // Without music there is nothing to be asked with.
            const auto found = query ? m_session.search(*query, options) : base::fail(query.error());
            if (found && !found->matches.empty()) {
                window.track = nameOf(found->matches.front().track);
                window.probability = found->matches.front().probability;
            }
            windows.push_back(window);
        }
        return windows;
    }

private:
    std::string nameOf(TrackId id) const
    {
        const catalogue::Track* track = m_snapshot->find(id);
        return track ? m_snapshot->pathOf(*track).filename().string() : std::string();
    }

    std::shared_ptr<const library::Snapshot> m_snapshot;
    search::Session m_session;
};

} // namespace

int main(int argumentCount, char** arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    const std::vector<std::string> words(arguments + 1, arguments + argumentCount);
    if (words.size() < 4) {
        std::fprintf(stderr, "usage: timeline_benchmark LIBRARY SOURCES.tsv HOURS FOLDER [SEED]\n");
        return 2;
    }
    const auto sources = test::readSources(words[1]);
    const std::uint64_t seed = words.size() > 4 ? std::stoull(words[4]) : 1;
    auto embedder = model::Embedder::load(model::defaultModelPath(), model::DevicePreference::Automatic);
    if (!embedder)
        return report(embedder.error());
    auto library = library::Library::open(words[0], library::Library::OpenMode::ReadOnly);
    if (!library)
        return report(library.error());
    const Listener listener(**library, **embedder);
    bench::TimelineScore score;
    for (std::uint64_t hour = 0; hour < std::stoull(words[2]); ++hour) {
        const auto file =
            std::filesystem::path(words[3]) / ("programme-" + std::to_string(seed + hour) + ".wav");
        const auto truth = test::makeProgramme(sources, programmeLength, seed + hour, file);
        if (!truth)
            return report(truth.error());
        const auto told = listener.timeline(file);
        if (!told)
            return report(told.error());
        const auto windows = listener.windows(file, truth->back().time.end);
        if (!windows)
            return report(windows.error());
        score.add(*truth, *told, *windows);
        std::error_code ignored; // it can be made again
        std::filesystem::remove(file, ignored);
        std::printf("after programme %llu: ", static_cast<unsigned long long>(seed + hour));
        score.print();
        std::fflush(stdout);
    }
    return 0;
}
