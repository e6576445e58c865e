// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/pairs/recorded_pair_source.h"

#include "core/base/path_text.h"
#include "core/training/notes/composition_title.h"
#include "core/training/notes/training_text.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <fstream>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace coverscope::training {

namespace {

constexpr double shortQueryBias = 1.6; // as in generated covers

// Notes in the order of the items, and why those that are missing are.
struct HeardItems
{
    std::vector<std::optional<RecordedNotes>> found;
    std::vector<base::Error> failures;
};

HeardItems hearItems(std::span<const RecordedItem> items, const std::filesystem::path& cacheFolder,
                     const base::CancellationToken& token, const base::ProgressSink& progress)
{
    HeardItems heard;
    heard.found.resize(items.size());
    std::vector<std::optional<base::Error>> failures(items.size());
    std::atomic<std::size_t> next = 0;
    std::mutex reporting; // guards done and calls of the sink
    std::size_t done = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < items.size() && !token.isCancelled(); i = next++) {
            auto notes = recordedNotes(items[i].file, cacheFolder, token);
            if (notes)
                heard.found[i] = std::move(*notes);
            else
                failures[i] = notes.error();
            const std::lock_guard lock(reporting);
            base::report(progress, {static_cast<double>(++done), static_cast<double>(items.size()),
                                    Text::tr("Reading training recordings")});
        }
    };
    {
        std::vector<std::jthread> workers;
        for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
            workers.emplace_back(work);
    }
    for (auto& failure : failures) {
        if (failure)
            heard.failures.push_back(std::move(*failure));
    }
    return heard;
}

std::string trimmed(std::string text)
{
    const auto isEdge = [](char c) { return c == ' ' || c == '\r' || c == '"'; };
    while (!text.empty() && isEdge(text.back()))
        text.pop_back();
    text.erase(text.begin(), std::find_if_not(text.begin(), text.end(), isEdge));
    return text;
}

std::vector<std::string> columnsOf(const std::string& line)
{
    std::vector<std::string> columns;
    std::size_t start = 0;
    while (true) {
        const std::size_t comma = line.find(',', start);
        columns.push_back(trimmed(line.substr(start, comma - start)));
        if (comma == std::string::npos)
            return columns;
        start = comma + 1;
    }
}

} // namespace

base::Result<std::vector<RecordedItem>> readRecordedItems(const std::filesystem::path& manifest)
{
    std::ifstream file(manifest);
    std::string line;
    if (!file || !std::getline(file, line))
        return base::fail(base::systemError(errno ? errno : ENOENT, manifest));
    const auto header = columnsOf(line);
    const auto clique = static_cast<std::size_t>(std::ranges::find(header, "clique") - header.begin());
    const auto name = static_cast<std::size_t>(std::ranges::find(header, "file") - header.begin());
    if (clique == header.size() || name == header.size())
        return base::fail(base::ErrorCode::UnsupportedFormat, manifest,
                          Text::tr("“%1” must begin with a line that names the columns clique and file.")
                              .arg(base::displayPath(manifest)));
    std::vector<RecordedItem> items;
    while (std::getline(file, line)) {
        const auto columns = columnsOf(line);
        if (columns.size() > std::max(clique, name))
            items.push_back({manifest.parent_path() / columns[name], columns[clique]});
    }
    return items;
}

std::vector<RecordedItem> recordedItemsIn(const std::filesystem::path& folder)
{
    static constexpr std::array extensions{"ogg", "oga", "opus", "mp3", "flac", "wav", "m4a", "aac", "wma"};
    std::vector<RecordedItem> items;
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string extension = squashTitle(entry->path().extension().string());
        if (entry->is_regular_file(error) && std::ranges::find(extensions, extension) != extensions.end())
            items.push_back({entry->path(), {}});
    }
    std::ranges::sort(items, {}, &RecordedItem::file);
    return items;
}

base::Result<RecordedPairSource> RecordedPairSource::open(std::span<const RecordedItem> items,
                                                          const RecordedPairSettings& settings,
                                                          std::vector<base::Error>* skipped,
                                                          const base::CancellationToken& token,
                                                          const base::ProgressSink& progress)
{
    if (!std::filesystem::is_directory(settings.cacheFolder))
        return base::fail(base::systemError(ENOENT, settings.cacheFolder));
    if (settings.features.frontEnd != features::FrontEnd::Notes)
        return base::fail(base::ErrorCode::InvalidArgument, {},
                          Text::tr("Training “recordings” are heard as notes: set “front_end” to “notes”, or "
                                   "name no recordings."));
    HeardItems heard = hearItems(items, settings.cacheFolder, token, progress);
    if (token.isCancelled())
        return base::cancelled();

    RecordedPairSource source;
    source.m_settings = settings;
    std::map<std::string, std::size_t> cliques;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!heard.found[i])
            continue;
        std::size_t clique = source.m_cliques.size();
        if (!items[i].clique.empty())
            clique = cliques.try_emplace(items[i].clique, clique).first->second;
        if (clique == source.m_cliques.size())
            source.m_cliques.emplace_back();
        source.m_cliques[clique].push_back(std::move(*heard.found[i]));
    }
    if (source.m_cliques.empty())
        return base::fail(
            base::ErrorCode::EmptyFile, items.empty() ? std::filesystem::path() : items.front().file,
            Text::tr("None of the training recordings can be used. Check the paths in the configuration."),
            heard.failures.empty() ? QString() : heard.failures.front().message);
    if (skipped)
        skipped->insert(skipped->end(), heard.failures.begin(), heard.failures.end());
    return source;
}

const RecordedNotes& RecordedPairSource::anyRecording(Random& random) const
{
    const auto& clique = m_cliques[random.below(m_cliques.size())];
    return clique[random.below(clique.size())];
}

SamplePair RecordedPairSource::make(std::size_t composition, const SampleRequest& request) const
{
    Random random = Random::of(request.seed, composition);
    const auto& clique = m_cliques[composition];
    const std::size_t queryChoice = random.below(clique.size());
    std::size_t referenceChoice = queryChoice;
    if (clique.size() > 1 && random.chance(m_settings.otherRecordingShare))
        referenceChoice = (queryChoice + 1 + random.below(clique.size() - 1)) % clique.size();
    const RecordedNotes& query = clique[queryChoice];
    const RecordedNotes& reference = clique[referenceChoice];

    const double difficulty = std::clamp(request.difficulty, 0.0, 1.0);
    const double queryDifficulty =
        random.chance(m_settings.plainShare) ? 0.0 : difficulty * random.uniform(0.3, 1.0);
    const double referenceDifficulty = random.chance(0.6) ? 0.0 : 0.5 * difficulty;
    const RecordedAlteration queryAlteration = drawAlteration(queryDifficulty, random);
    const RecordedAlteration referenceAlteration = drawAlteration(referenceDifficulty, random);

    // Lengths as heard; what is taken from the recording is longer where it is played faster.
    const base::Seconds wanted = request.queryMinimum + (request.queryMaximum - request.queryMinimum) *
                                                            std::pow(random.uniform(), shortQueryBias);
    const base::Seconds queryLength = std::min(wanted, query.length() / queryAlteration.tempoRatio);
    const base::Seconds referenceLength =
        std::min(request.referenceLength * random.uniform(5.0 / 6.0, 7.0 / 6.0),
                 reference.length() / referenceAlteration.tempoRatio);
    const base::Seconds queryTaken = queryLength * queryAlteration.tempoRatio;
    const base::Seconds referenceTaken = referenceLength * referenceAlteration.tempoRatio;
    const base::Seconds queryStart = random.uniform(0.0, std::max(0.0, query.length() - queryTaken));
    const base::Seconds place =
        &query == &reference
            ? queryStart
            : (queryStart + 0.5 * queryTaken) / query.length() * reference.length() - 0.5 * queryTaken;
    const base::Seconds start =
        std::clamp(place - std::max(0.0, referenceTaken - queryTaken) * random.uniform(), 0.0,
                   std::max(0.0, reference.length() - referenceTaken));

    SamplePair pair;
    pair.composition = static_cast<std::uint32_t>(composition);
    pair.query = alteredExcerpt(query, queryStart, queryLength, queryAlteration, &anyRecording(random),
                                m_settings.features, random);
    pair.reference = alteredExcerpt(reference, start, referenceLength, referenceAlteration,
                                    &anyRecording(random), m_settings.features, random);
    return pair;
}

} // namespace coverscope::training
