// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/judgement.h"

#include <QByteArray>
#include <QHash>
#include <QMultiHash>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace coverscope::works {

// Names without what two people write differently: case, blanks, composed letters.
QString comparable(const QString& text);

// How a list names a recording, as much of it as it says.
struct TrackName
{
    QByteArray contentHash; // hex
    QByteArray file;        // as it stands there
    QString musicBrainzId;  // of the recording
    QString title;
    QString artist;
    QString album;

    bool isEmpty() const;
};

// The recordings of a library by all that they may be called. Takes neither its embeddings, which take long
// to read, nor its lock. Not copied: its parts point into each other.
class LibraryTracks
{
public:
    // Fails as Catalogue does.
    static base::Result<std::unique_ptr<LibraryTracks>> read(const std::filesystem::path& libraryFolder);
    LibraryTracks(std::vector<catalogue::Root> roots, std::vector<catalogue::Track> tracks);
    LibraryTracks(const LibraryTracks&) = delete;
    LibraryTracks& operator=(const LibraryTracks&) = delete;

    const std::vector<catalogue::Root>& roots() const { return m_roots; }
    const std::vector<catalogue::Track>& tracks() const { return m_tracks; }
    const catalogue::JudgedTrackFinder& finder() const { return m_finder; }
    std::filesystem::path pathOf(const catalogue::Track& track) const;
    catalogue::JudgedTrack judged(const catalogue::Track& track) const;

    // The recordings that are called so: by their bytes, else by their file (relative to the list's folder or
    // to a folder of music), else by their MusicBrainz identifier, else by title, artist and album as far as
    // they are given. Copies with the same bytes count once. Several: it is not clear which is meant.
    std::vector<const catalogue::Track*> find(const TrackName& name,
                                              const std::filesystem::path& listFolder) const;

private:
    const catalogue::Track* byFile(const QByteArray& name, const std::filesystem::path& listFolder) const;
    std::vector<const catalogue::Track*> byTags(const TrackName& name) const;
    const QMultiHash<QString, const catalogue::Track*>& byRecordingId() const;

    std::vector<catalogue::Root> m_roots;
    std::vector<catalogue::Track> m_tracks;
    catalogue::JudgedTrackFinder m_finder;
    QHash<qint64, std::filesystem::path> m_rootPaths;
    QHash<QByteArray, const catalogue::Track*> m_byPath;
    QMultiHash<QString, const catalogue::Track*> m_byTitle;
    // Read from the files once somebody asks.
    mutable std::optional<QMultiHash<QString, const catalogue::Track*>> m_byRecordingId;
};

} // namespace coverscope::works
