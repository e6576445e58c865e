// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/library_works.h"

#include "core/audio/file_tags.h"
#include "core/base/path_text.h"
#include "core/catalogue/work_store.h"
#include "core/evaluation/manifest.h"
#include "core/evaluation/text.h"
#include "core/library/track_presence.h"

#include <QHash>
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

bool isOfItsWork(const catalogue::WorkRecording& recording)
{
    return recording.origin != catalogue::WorkOrigin::Map &&
           recording.role != catalogue::RecordingRole::Medley &&
           recording.role != catalogue::RecordingRole::Quotation;
}

// Of each track; nothing at all where no work is known.
std::vector<QString> ownWorks(const std::vector<catalogue::Work>& works, const library::Snapshot& snapshot)
{
    std::vector<QString> own;
    const catalogue::JudgedTrackFinder finder(snapshot.tracks);
    QSet<std::size_t> ofSeveral;
    for (const catalogue::Work& work : works) {
        const QString name = QStringLiteral("work ") + QString::fromLatin1(work.uid);
        for (const catalogue::WorkRecording& recording : work.recordings) {
            if (!isOfItsWork(recording))
                continue;
            own.resize(snapshot.tracks.size());
            for (const catalogue::Track* track : finder.find(recording.track)) {
                const auto place = static_cast<std::size_t>(track - snapshot.tracks.data());
                if (!own[place].isEmpty() && own[place] != name)
                    ofSeveral.insert(place);
                own[place] = name;
            }
        }
    }
    for (const std::size_t place : ofSeveral)
        own[place].clear();
    return own;
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

base::Result<LibraryWorks> worksOfLibrary(const std::filesystem::path& libraryFolder,
                                          const library::Snapshot& snapshot,
                                          const base::CancellationToken& token,
                                          const base::ProgressSink& progress)
{
    const auto store = catalogue::WorkStore::open(libraryFolder, catalogue::Catalogue::OpenMode::ReadOnly);
    const auto known = store ? store->works() : base::fail(store.error());
    if (!known)
        return base::fail(known.error());
    auto result = worksOfTags(snapshot, token, progress);
    const std::vector<QString> own = ownWorks(*known, snapshot);
    if (!result || own.empty())
        return result;
    QHash<QString, QString> workOfTag;
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (!own[i].isEmpty() && !result->works[i].isEmpty() && !workOfTag.contains(result->works[i]))
            workOfTag.insert(result->works[i], own[i]);
    }
    for (std::size_t i = 0; i < own.size(); ++i)
        result->works[i] = own[i].isEmpty() ? workOfTag.value(result->works[i], result->works[i]) : own[i];
    return result;
}

} // namespace coverscope::evaluation
