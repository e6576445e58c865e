// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/composition_library.h"

#include "core/base/path_text.h"
#include "core/training/notes/archive_reader.h"
#include "core/training/notes/composition_merge.h"
#include "core/training/notes/composition_parts.h"
#include "core/training/notes/midi_reader.h"
#include "core/training/notes/training_text.h"

#include <algorithm>
#include <future>
#include <mutex>

namespace coverscope::training {

namespace {

// What one archive holds, in its own order.
struct LoadedArchive
{
    std::vector<std::pair<CliqueName, Arrangement>> arrangements;
    CompositionStatistics statistics;
};

bool isMidiName(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    const std::string extension = dot == std::string_view::npos ? "" : squashTitle(name.substr(dot));
    return extension == "mid" || extension == "midi" || extension == "kar";
}

void addFile(LoadedArchive& loaded, const ArchiveEntry& entry, CliqueRule rule,
             const ExcludedTitles& excluded)
{
    CompositionStatistics& statistics = loaded.statistics;
    ++statistics.fileCount;
    if (excluded.contains(entry.name)) {
        ++statistics.excludedCount;
        return;
    }
    CliqueName name = cliqueName(entry.name, rule);
    if (name.key.empty()) {
        ++statistics.unnamedCount;
        return;
    }
    const auto song = readMidi(entry.bytes, base::pathFromBytes(QByteArray::fromStdString(entry.name)));
    if (!song) {
        ++statistics.unreadableCount;
        return;
    }
    if (excluded.contains(song->title)) {
        ++statistics.excludedCount;
        return;
    }
    statistics.damagedCount += song->isDamaged ? 1 : 0;
    auto arrangement = arrangementOf(*song, rule == CliqueRule::TuneAndNumber);
    if (!arrangement) {
        ++statistics.tooShortCount;
        return;
    }
    statistics.noteCount += arrangement->notes.size();
    loaded.arrangements.emplace_back(std::move(name), std::move(*arrangement));
}

base::Result<LoadedArchive> loadArchive(const NotesArchive& archive, const ExcludedTitles& excluded,
                                        const base::CancellationToken& token,
                                        const std::function<void()>& fileDone)
{
    LoadedArchive loaded;
    const auto visit = [&](const ArchiveEntry& entry) {
        if (isMidiName(entry.name)) {
            addFile(loaded, entry, archive.rule, excluded);
            fileDone();
        }
    };
    const auto summary = readArchive(archive.path, visit, token);
    if (!summary)
        return base::fail(summary.error());
    if (summary->isDamaged)
        return base::fail(base::ErrorCode::Corrupt, archive.path,
                          Text::tr("“%1” breaks off in the middle. Copy the archive again.")
                              .arg(base::displayPath(archive.path)));
    return loaded;
}

void addCounts(CompositionStatistics& sum, const CompositionStatistics& part)
{
    sum.fileCount += part.fileCount;
    sum.excludedCount += part.excludedCount;
    sum.unnamedCount += part.unnamedCount;
    sum.unreadableCount += part.unreadableCount;
    sum.tooShortCount += part.tooShortCount;
    sum.damagedCount += part.damagedCount;
    sum.noteCount += part.noteCount;
}

} // namespace

NotesArchive notesArchive(const std::filesystem::path& path)
{
    const std::string name = squashTitle(path.filename().string());
    if (name.starts_with("pop909"))
        return {path, CliqueRule::Directory};
    if (name.starts_with("thesession"))
        return {path, CliqueRule::TuneAndNumber};
    return {path, CliqueRule::ArtistAndTitle};
}

base::Result<CompositionLibrary> CompositionLibrary::load(std::span<const NotesArchive> archives,
                                                          const ExcludedTitles& excluded,
                                                          const base::CancellationToken& token,
                                                          const base::ProgressSink& progress)
{
    std::mutex reporting; // guards fileCount and calls of the sink
    std::size_t fileCount = 0;
    const auto fileDone = [&] {
        const std::lock_guard lock(reporting);
        if (++fileCount % 500 == 0)
            base::report(progress, {static_cast<double>(fileCount), 0.0, Text::tr("Reading training notes")});
    };
    std::vector<std::future<base::Result<LoadedArchive>>> pending;
    for (const NotesArchive& archive : archives)
        pending.push_back(std::async(
            std::launch::async, [&, archive] { return loadArchive(archive, excluded, token, fileDone); }));

    std::vector<base::Result<LoadedArchive>> results;
    for (auto& result : pending)
        results.push_back(result.get());
    CompositionLibrary library;
    for (auto& result : results) {
        if (!result)
            return base::fail(result.error());
        for (auto& [name, arrangement] : result->arrangements) {
            library.m_compositions.push_back(
                {name.key, name.title, {static_cast<std::uint32_t>(library.m_arrangements.size())}});
            library.m_arrangements.push_back(std::move(arrangement));
        }
        addCounts(library.m_statistics, result->statistics);
    }
    // One entry per arrangement so far: sort, then merge those of one key.
    std::stable_sort(library.m_compositions.begin(), library.m_compositions.end(),
                     [](const Composition& a, const Composition& b) { return a.key < b.key; });
    std::vector<Composition> merged;
    for (Composition& composition : library.m_compositions) {
        if (merged.empty() || merged.back().key != composition.key)
            merged.push_back(std::move(composition));
        else
            merged.back().arrangements.push_back(composition.arrangements.front());
    }
    library.m_compositions = std::move(merged);
    library.m_statistics.mergedCount = mergeSameMusic(library.m_compositions, library.m_arrangements);
    return library;
}

void CompositionLibrary::add(const CliqueName& name, Arrangement arrangement)
{
    auto place = std::lower_bound(
        m_compositions.begin(), m_compositions.end(), name.key,
        [](const Composition& composition, const std::string& key) { return composition.key < key; });
    if (place == m_compositions.end() || place->key != name.key)
        place = m_compositions.insert(place, Composition{name.key, name.title, {}});
    place->arrangements.push_back(static_cast<std::uint32_t>(m_arrangements.size()));
    ++m_statistics.fileCount;
    m_statistics.noteCount += arrangement.notes.size();
    m_arrangements.push_back(std::move(arrangement));
}

std::vector<std::uint32_t> CompositionLibrary::subset(Subset which, double heldOutShare) const
{
    std::vector<std::uint32_t> indexes;
    for (std::uint32_t i = 0; i < m_compositions.size(); ++i) {
        const bool isHeldOut = titleShare(m_compositions[i].title) < heldOutShare;
        if (isHeldOut == (which == Subset::Validation))
            indexes.push_back(i);
    }
    return indexes;
}

} // namespace coverscope::training
