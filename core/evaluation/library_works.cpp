// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/library_works.h"

#include "core/audio/file_tags.h"
#include "core/base/path_text.h"
#include "core/evaluation/manifest.h"
#include "core/evaluation/text.h"
#include "core/library/track_presence.h"

#include <QSet>

namespace coverscope::evaluation {

namespace {

std::optional<TrackId> trackOf(const library::Snapshot& snapshot, const std::filesystem::path& file,
                               const std::filesystem::path& listFolder)
{
    if (const auto track = library::trackOfFile(snapshot, file))
        return track;
    const std::filesystem::path relative = file.lexically_relative(listFolder);
    for (const catalogue::Root& root : snapshot.roots) {
        if (const auto track = library::trackOfFile(snapshot, root.path / relative))
            return track;
    }
    return std::nullopt;
}

} // namespace

bool LibraryWorks::hasCovers() const
{
    QSet<QString> seen;
    for (const QString& work : works) {
        if (!work.isEmpty() && seen.contains(work))
            return true;
        seen.insert(work);
    }
    return false;
}

base::Result<LibraryWorks> worksOfList(const std::filesystem::path& list, const library::Snapshot& snapshot)
{
    const auto entries = readManifest(list);
    if (!entries)
        return base::fail(entries.error());
    LibraryWorks result{std::vector<QString>(snapshot.tracks.size())};
    for (const ManifestEntry& entry : *entries) {
        const auto track = trackOf(snapshot, entry.file, list.parent_path());
        if (track)
            result.works[snapshot.indexOfTrack.at(static_cast<std::int64_t>(*track))] = entry.clique;
        else
            result.problems.push_back(
                {base::ErrorCode::FileNotFound,
                 entry.file,
                 Text::tr("“%1” is not in the library. Index its folder, or correct its row in “%2”.")
                     .arg(base::displayPath(entry.file), base::displayPath(list)),
                 {}});
    }
    return result;
}

base::Result<LibraryWorks> worksOfTags(const library::Snapshot& snapshot,
                                       const base::CancellationToken& token,
                                       const base::ProgressSink& progress)
{
    LibraryWorks result;
    const auto count = static_cast<double>(snapshot.tracks.size());
    for (const catalogue::Track& track : snapshot.tracks) {
        if (token.isCancelled())
            return base::cancelled();
        base::report(progress,
                     {static_cast<double>(result.works.size()), count, Text::tr("Reading recordings")});
        result.works.push_back(audio::workTag(snapshot.pathOf(track)).toCaseFolded());
    }
    return result;
}

} // namespace coverscope::evaluation
