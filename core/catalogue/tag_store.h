// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <span>
#include <unordered_map>
#include <utility>

namespace coverscope::catalogue {

// What the tags of a file said when it had this size and time of modification; empty where they do not say.
struct TrackTags
{
    std::uint64_t fileSize = 0;
    std::int64_t modified = 0; // nanoseconds since the epoch
    QString genre;
    QString composer; // several with commas between them
    bool operator==(const TrackTags&) const = default;
};

using TrackTagMap = std::unordered_map<std::int64_t, TrackTags>; // by track id

// The tags of the tracks as far as they were read. As a Catalogue it belongs to the thread that opened it,
// and may stand beside others; a catalogue of an older version that may only be read has none. Errors: as
// Catalogue's.
class TagStore
{
public:
    static base::Result<TagStore> open(const std::filesystem::path& libraryFolder, Catalogue::OpenMode mode);
    TagStore(TagStore&&) noexcept;
    TagStore& operator=(TagStore&&) noexcept;
    ~TagStore();

    base::Result<TrackTagMap> tags() const;
    // In one transaction; tracks that are gone are passed over.
    base::Result<void> put(std::span<const std::pair<TrackId, TrackTags>> tags);

private:
    struct State;
    explicit TagStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::catalogue
