// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/training/pairs/recorded_alteration.h"

#include <memory>
#include <span>

namespace coverscope::training {

// A recording and the composition it is of. Recordings with the same, non-empty clique are covers of each
// other (rendered from two arrangements, say); one with none stands alone.
struct RecordedItem
{
    std::filesystem::path file;
    std::string clique;
};

// A CSV file with the columns clique,file; relative files are relative to it. Fails where a column is
// missing.
base::Result<std::vector<RecordedItem>> readRecordedItems(const std::filesystem::path& manifest);

// Every audio file below a folder, by path; each stands alone.
std::vector<RecordedItem> recordedItemsIn(const std::filesystem::path& folder);

struct RecordedPairSettings
{
    features::FeatureSettings features;
    std::filesystem::path cacheFolder; // of the notes heard; must exist
    double weight = 1.0;               // of each composition
    double otherRecordingShare = 0.8;  // of pairs whose reference is another recording, where there is one
    double plainShare = 0.35; // of queries that are a clean cut, as most searches for a recording are
};

// Pairs of recorded sound: a clip against the track it was cut from, one of them or both altered, so that a
// network that learns covers keeps recognising the very recording too, from 6 s on. Their notes are in
// memory.
class RecordedPairSource : public PairSource
{
public:
    // Reads or hears the notes on all processors. Files that cannot be used are left out and their errors
    // appended to `skipped`; fails with EmptyFile if none is left, with InvalidArgument where the front end
    // is another, with Cancelled, or as the cache folder does.
    static base::Result<RecordedPairSource> open(std::span<const RecordedItem> items,
                                                 const RecordedPairSettings& settings,
                                                 std::vector<base::Error>* skipped = nullptr,
                                                 const base::CancellationToken& token = {},
                                                 const base::ProgressSink& progress = {});

    std::size_t compositionCount() const override { return m_cliques.size(); }
    double weight(std::size_t /*composition*/) const override { return m_settings.weight; }
    SamplePair make(std::size_t composition, const SampleRequest& request) const override;

private:
    RecordedPairSource() = default;
    const RecordedNotes& anyRecording(Random& random) const;

    std::vector<std::vector<RecordedNotes>> m_cliques; // recordings by composition
    RecordedPairSettings m_settings;
};

} // namespace coverscope::training
