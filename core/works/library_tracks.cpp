// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/library_tracks.h"

#include "core/audio/file_tags.h"
#include "core/base/path_text.h"
#include "core/batch/listed_file.h"

#include <algorithm>

namespace coverscope::works {

namespace fs = std::filesystem;
using catalogue::Track;
using Tracks = std::vector<const Track*>;

namespace {

bool says(const QString& wanted, const QString& there)
{
    return wanted.isEmpty() || comparable(wanted) == comparable(there);
}

QByteArray placeBytes(const fs::path& file)
{
    return base::pathBytes(file.lexically_normal());
}

// The lowest id stands for all copies.
Tracks withoutCopies(Tracks tracks)
{
    std::sort(tracks.begin(), tracks.end(), [](const Track* a, const Track* b) { return a->id < b->id; });
    Tracks kept;
    for (const Track* track : tracks) {
        const auto isCopy = [track](const Track* other) {
            return track == other ||
                   (!track->contentHash.isEmpty() && track->contentHash == other->contentHash);
        };
        if (std::none_of(kept.begin(), kept.end(), isCopy))
            kept.push_back(track);
    }
    return kept;
}

} // namespace

QString comparable(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool TrackName::isEmpty() const
{
    return contentHash.isEmpty() && file.isEmpty() && musicBrainzId.isEmpty() && title.isEmpty() &&
           artist.isEmpty() && album.isEmpty();
}

base::Result<std::unique_ptr<LibraryTracks>> LibraryTracks::read(const fs::path& libraryFolder)
{
    const auto catalogue =
        catalogue::Catalogue::open(libraryFolder, catalogue::Catalogue::OpenMode::ReadOnly);
    if (!catalogue)
        return base::fail(catalogue.error());
    auto roots = catalogue->roots();
    if (!roots)
        return base::fail(std::move(roots.error()));
    auto tracks = catalogue->tracks();
    if (!tracks)
        return base::fail(std::move(tracks.error()));
    return std::make_unique<LibraryTracks>(std::move(*roots), std::move(*tracks));
}

LibraryTracks::LibraryTracks(std::vector<catalogue::Root> roots, std::vector<Track> tracks)
    : m_roots(std::move(roots)), m_tracks(std::move(tracks)), m_finder(m_tracks)
{
    for (const catalogue::Root& root : m_roots)
        m_rootPaths.insert(static_cast<qint64>(root.id), root.path);
    m_byPath.reserve(static_cast<qsizetype>(m_tracks.size()));
    m_byTitle.reserve(static_cast<qsizetype>(m_tracks.size()));
    for (const Track& track : m_tracks) {
        if (track.contentHash.isEmpty())
            continue; // could never be read
        m_byPath.insert(placeBytes(pathOf(track)), &track);
        m_byTitle.insert(comparable(track.title), &track);
    }
}

fs::path LibraryTracks::pathOf(const Track& track) const
{
    return m_rootPaths.value(static_cast<qint64>(track.root)) / track.relativePath;
}

catalogue::JudgedTrack LibraryTracks::judged(const Track& track) const
{
    return catalogue::judgedTrack(track, pathOf(track));
}

Tracks LibraryTracks::find(const TrackName& name, const fs::path& listFolder) const
{
    if (!name.contentHash.isEmpty()) {
        catalogue::JudgedTrack judged;
        judged.contentHash = name.contentHash;
        if (const Track* track = m_finder.findFirst(judged))
            return {track};
    }
    if (!name.file.isEmpty()) {
        if (const Track* track = byFile(name.file, listFolder))
            return {track};
    }
    if (!name.musicBrainzId.isEmpty()) {
        const auto [begin, end] = byRecordingId().equal_range(name.musicBrainzId.toLower());
        if (Tracks found = withoutCopies({begin, end}); !found.empty())
            return found;
    }
    return name.title.isEmpty() ? Tracks() : withoutCopies(byTags(name));
}

const Track* LibraryTracks::byFile(const QByteArray& name, const fs::path& listFolder) const
{
    std::error_code ignored;
    std::vector<fs::path> places = {batch::findListedFile(name, listFolder, batch::NameKind::Plain)};
    places.push_back(fs::weakly_canonical(places.front(), ignored));
    if (base::pathFromBytes(name).is_relative()) {
        for (const catalogue::Root& root : m_roots)
            places.push_back(batch::findListedFile(name, root.path, batch::NameKind::Plain));
    }
    for (const fs::path& place : places) {
        if (const Track* track = m_byPath.value(placeBytes(place)))
            return track;
    }
    return nullptr;
}

Tracks LibraryTracks::byTags(const TrackName& name) const
{
    const auto [begin, end] = m_byTitle.equal_range(comparable(name.title));
    Tracks found;
    std::copy_if(begin, end, std::back_inserter(found), [&name](const Track* track) {
        return says(name.artist, track->artist) && says(name.album, track->album);
    });
    return found;
}

const QMultiHash<QString, const Track*>& LibraryTracks::byRecordingId() const
{
    if (!m_byRecordingId) {
        m_byRecordingId.emplace();
        for (const Track& track : m_tracks) {
            const QString identifier = audio::musicBrainzIds(pathOf(track)).recording;
            if (!identifier.isEmpty() && !track.contentHash.isEmpty())
                m_byRecordingId->insert(identifier, &track);
        }
    }
    return *m_byRecordingId;
}

} // namespace coverscope::works
