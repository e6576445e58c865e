// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verdict_book.h"

#include "app/cli/interruption.h"
#include "app/cli/track_lookup.h"
#include "core/audio/decoder.h"
#include "core/base/path_text.h"
#include "core/base/protected_places.h"
#include "core/library/content_hash.h"

#include <algorithm>

namespace coverscope::cli {

namespace fs = std::filesystem;

using catalogue::Catalogue;
using catalogue::VerdictRecord;
using catalogue::VerdictStore;

namespace {

constexpr base::Seconds openEnd = 1e7; // of a file that does not say how long it is

fs::path realPlaceOf(const fs::path& file)
{
    std::error_code ignored;
    return fs::absolute(file, ignored).lexically_normal();
}

// All of the file, or what of `region` lies in it.
base::Result<base::TimeRange> regionOf(const fs::path& clip, const std::optional<base::TimeRange>& region)
{
    const auto info = audio::probe(clip);
    if (!info)
        return base::fail(info.error());
    const base::Seconds end = info->duration > 0.0 ? info->duration : openEnd;
    const base::TimeRange inside =
        region ? base::TimeRange{region->start, std::min(region->end, end)} : base::TimeRange{0.0, end};
    if (inside.length() > 0.0)
        return inside;
    return base::fail(base::ErrorCode::InvalidArgument, clip,
                      Text::tr("“%1” has ended where the region begins.").arg(base::displayPath(clip)));
}

} // namespace

base::Result<VerdictBook> VerdictBook::open(const Arguments& arguments)
{
    const auto folder = arguments.requiredPath(QStringLiteral("library"));
    if (!folder)
        return base::fail(folder.error());
    const auto catalogue = Catalogue::open(*folder, Catalogue::OpenMode::ReadOnly);
    if (!catalogue)
        return base::fail(catalogue.error());
    auto identity = catalogue->identity();
    if (!identity)
        return base::fail(std::move(identity.error()));
    auto roots = catalogue->roots();
    if (!roots)
        return base::fail(std::move(roots.error()));
    auto tracks = catalogue->tracks();
    if (!tracks)
        return base::fail(std::move(tracks.error()));
    const auto store = VerdictStore::open(*folder, Catalogue::OpenMode::ReadOnly);
    auto current = store ? store->currentOfAll() : base::fail(store.error());
    if (!current)
        return base::fail(std::move(current.error()));
    std::vector<fs::path> music;
    for (const catalogue::Root& root : *roots)
        music.push_back(root.path);
    base::ProtectedPlaces::program().setMusicFolders(music);
    return VerdictBook{*folder, identity->value_or(catalogue::IndexIdentity{}), std::move(*roots),
                       std::move(*tracks), std::move(*current)};
}

base::Result<QByteArray> VerdictBook::clipHash(const fs::path& file) const
{
    auto hash = library::contentHash(file, interruptionToken());
    if (hash || hash.error().code != base::ErrorCode::FileNotFound)
        return hash;
    const fs::path place = realPlaceOf(file);
    const auto judged = std::find_if(current.begin(), current.end(), [&place](const VerdictRecord& record) {
        return record.clip.path == place;
    });
    return judged != current.end() ? judged->clip.contentHash : hash;
}

base::Result<QByteArray> VerdictBook::trackHash(const fs::path& file) const
{
    const catalogue::Track* track = trackOf(tracks, roots, file);
    if (track != nullptr && !track->contentHash.isEmpty())
        return track->contentHash;
    const fs::path place = realPlaceOf(file);
    const auto judged = std::find_if(current.begin(), current.end(), [&place](const VerdictRecord& record) {
        return record.track.path == place;
    });
    if (judged != current.end())
        return judged->track.contentHash;
    return library::contentHash(file, interruptionToken()); // it may have left the library since
}

base::Result<std::vector<VerdictRecord>> VerdictBook::history(const QByteArray& clipHash,
                                                              const QByteArray& trackHash) const
{
    const auto store = VerdictStore::open(folder, Catalogue::OpenMode::ReadOnly);
    return store ? store->history(clipHash, trackHash) : base::fail(store.error());
}

base::Result<VerdictRecord> VerdictBook::entryFor(const fs::path& clip,
                                                  const std::optional<base::TimeRange>& region,
                                                  const fs::path& track) const
{
    const catalogue::Track* judged = trackOf(tracks, roots, track);
    if (judged == nullptr)
        return base::fail(base::ErrorCode::FileNotFound, track,
                          Text::tr("“%1” is no track of the library. Index its folder first.")
                              .arg(base::displayPath(track)));
    auto hash = library::contentHash(clip, interruptionToken());
    if (!hash)
        return base::fail(std::move(hash.error()));
    const auto range = regionOf(clip, region);
    if (!range)
        return base::fail(range.error());
    const auto entries = history(*hash, judged->contentHash);
    if (!entries)
        return base::fail(entries.error());

    std::vector<VerdictRecord> ofClip;
    std::copy_if(current.begin(), current.end(), std::back_inserter(ofClip),
                 [&hash](const VerdictRecord& record) { return record.clip.contentHash == *hash; });
    const VerdictRecord* standing = catalogue::verdictFor(ofClip, *range, *judged);
    VerdictRecord entry;
    if (standing != nullptr)
        entry = *standing;
    else if (!entries->empty())
        entry = entries->back();
    if (standing == nullptr) {
        entry.decision.reset();
        entry.note.clear();
    }
    if (entries->empty()) {
        entry.modelHash = identity.modelHash;
        entry.modelName = identity.modelName;
    }
    entry.standing = catalogue::Standing::Counts; // whoever said so before
    // That of the standing one, or both would stand.
    entry.clip = {*hash, realPlaceOf(clip), standing != nullptr ? standing->clip.region : *range};
    const auto root = std::find_if(roots.begin(), roots.end(),
                                   [judged](const catalogue::Root& each) { return each.id == judged->root; });
    entry.track = {judged->contentHash, judged->id,     root->path / judged->relativePath,
                   judged->title,       judged->artist, judged->duration};
    return entry;
}

} // namespace coverscope::cli
