// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/base/track_id.h"
#include "core/index/segment_store.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace coverscope::catalogue {

enum class RootId : std::int64_t {};

// A folder the person added.
struct Root
{
    RootId id{};
    std::filesystem::path path; // absolute
};

enum class TrackState {
    Indexed, // embeddings are there
    Failed,  // could not be read; `problem` says why; tried again when the file changes
    Away,    // was indexed; its file or drive is not there now; still searched
};

struct Track
{
    TrackId id{};
    RootId root{};
    std::filesystem::path relativePath; // below its root, byte-exact
    std::uint64_t fileSize = 0;
    std::int64_t modified = 0; // mtime, nanoseconds since the epoch
    QByteArray contentHash;    // hex
    base::Seconds duration = 0.0;
    QString title;  // from tags, else the file's name without its extension
    QString artist; // empty where not known
    QString album;
    QString date;
    TrackState state = TrackState::Indexed;
    QString problem; // only for Failed
    std::uint32_t chunkCount = 0;
    index::BlockRef embeddings;
    index::BlockRef features; // averaged CQT, for pictures and re-indexing
};

// What the library's embeddings were made with; everything else is refused.
struct IndexIdentity
{
    QByteArray modelHash;
    QString modelName;
    base::Seconds chunkHop = 10.0;
    QByteArray featureSettings; // canonical JSON, see model::toJson
    int embeddingDimension = 512;
};

struct GraphFile
{
    QByteArray fileName; // inside the library folder
    QByteArray checksum;
    std::uint32_t rowCount = 0;
    QByteArray rowsDigest; // which blocks, in which order, the graph was built over
};

// The truth of a library: SQLite in WAL mode at LIBRARY/catalogue.sqlite, schema by
// PRAGMA user_version migrations. An object belongs to the thread that opened it; open one per
// thread, it is cheap. Every multi-row change is one transaction. A QCoreApplication must exist, since
// Qt finds its SQLite driver through it. ReadOnly works in a read-only folder as well.
// Errors: NotALibrary (a folder that is something else), Corrupt, NewerVersion, PermissionDenied,
// NoSpaceLeft, Busy.
class Catalogue
{
public:
    enum class OpenMode { CreateIfMissing, Existing, ReadOnly };
    static base::Result<Catalogue> open(const std::filesystem::path& libraryFolder, OpenMode mode);
    Catalogue(Catalogue&&) noexcept;
    Catalogue& operator=(Catalogue&&) noexcept;
    ~Catalogue();

    // Corrupt where it holds numbers that no library has.
    base::Result<std::optional<IndexIdentity>> identity() const;
    // Sets it on an empty library. Changing it drops all tracks' blocks in the same transaction: the
    // tracks stay, with chunkCount 0 and empty blocks, to be indexed again. Another modelName alone
    // changes nothing else.
    // `remade`: tracks that have their blocks of the new identity already, put in that same transaction, so
    // that re-indexing never shows a library without embeddings.
    base::Result<void> setIdentity(const IndexIdentity& identity, std::span<const Track> remade = {});

    // 16 random bytes that tell this library from all others; empty in a catalogue of an older version that
    // may only be read.
    base::Result<QByteArray> libraryId() const;

    base::Result<std::vector<Root>> roots() const;
    base::Result<Root> addRoot(const std::filesystem::path& path); // existing one where already there
    base::Result<void> removeRoot(RootId root);                    // and its tracks
    base::Result<void> relinkRoot(RootId root, const std::filesystem::path& newPath);

    base::Result<std::vector<Track>> tracks() const; // ordered by id
    base::Result<std::optional<Track>> track(TrackId id) const;

    // Inserts or updates; returns them with their ids. One transaction. With id 0 by (root, relativePath);
    // with an id that track is changed, also its path, and added anew where it was removed meanwhile.
    // InvalidArgument for a root that is not there or a path that another track has.
    base::Result<std::vector<Track>> putTracks(std::span<const Track> tracks);
    base::Result<void> setState(std::span<const TrackId> ids, TrackState state);
    base::Result<void> removeTracks(std::span<const TrackId> ids);

    base::Result<std::optional<GraphFile>> graphFile() const;
    base::Result<void> setGraphFile(const std::optional<GraphFile>& file);

    base::Result<void> rebuildIndexes() const; // of SQLite, from the rows
    base::Result<void> checkIntegrity() const; // PRAGMA integrity_check and foreign keys

private:
    struct State;
    explicit Catalogue(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::catalogue
