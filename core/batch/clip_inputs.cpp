// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/clip_inputs.h"

#include "core/base/path_text.h"
#include "core/base/protected_places.h"
#include "core/batch/clip_list.h"
#include "core/library/media_scanner.h"

#include <set>
#include <tuple>

namespace coverscope::batch {

namespace fs = std::filesystem;
using catalogue::BatchClip;
using catalogue::BatchStatus;

namespace {

BatchClip failedInput(const fs::path& file, const base::Error& error)
{
    BatchClip clip;
    clip.file = file;
    clip.status = BatchStatus::Failed;
    clip.problem = error.message;
    clip.problemDetail = error.detail;
    return clip;
}

class Collector
{
public:
    explicit Collector(const base::CancellationToken& token) : m_token(token) {}

    base::Result<void> add(const fs::path& input)
    {
        std::error_code error;
        if (fs::is_directory(input, error))
            return addFolder(input);
        if (isClipList(input)) {
            addList(input);
        } else {
            BatchClip clip;
            clip.file = input;
            put(std::move(clip));
        }
        return {};
    }

    const library::LeftOutFiles& leftOut() const { return m_leftOut; }
    std::vector<BatchClip> takeClips() { return std::move(m_clips); }

private:
    base::Result<void> addFolder(const fs::path& folder)
    {
        library::MediaScanner scanner;
        const auto listing = scanner.scan(folder, {}, m_token);
        if (!listing) {
            if (listing.error().code == base::ErrorCode::Cancelled)
                return base::cancelled();
            put(failedInput(folder, listing.error()));
            return {};
        }
        m_leftOut.add(listing->leftOut);
        for (const library::FoundFile& found : listing->files) {
            BatchClip clip;
            clip.file = folder / found.relativePath;
            put(std::move(clip));
        }
        for (const base::Error& problem : listing->problems)
            put(failedInput(problem.path, problem));
        return {};
    }

    void addList(const fs::path& list)
    {
        base::ProtectedPlaces::program().addInput(list); // no export of the run may go over it
        auto clips = readClipList(list);
        if (!clips)
            return put(failedInput(list, clips.error()));
        for (BatchClip& clip : *clips)
            put(std::move(clip));
    }

    void put(BatchClip clip)
    {
        const base::TimeRange region = clip.region.value_or(base::TimeRange{-1.0, -1.0});
        // Lines of a list that cannot be used may all name the list itself.
        const bool isNew = clip.status != BatchStatus::Waiting ||
                           m_known.emplace(clip.file.native(), region.start, region.end).second;
        if (isNew)
            m_clips.push_back(std::move(clip));
    }

    base::CancellationToken m_token;
    std::vector<BatchClip> m_clips;
    library::LeftOutFiles m_leftOut;
    std::set<std::tuple<std::string, double, double>> m_known;
};

} // namespace

base::Result<std::vector<BatchClip>> expandInputs(std::span<const fs::path> inputs,
                                                  const base::CancellationToken& token,
                                                  library::LeftOutFiles* leftOut)
{
    Collector collector(token);
    for (const fs::path& input : inputs) {
        if (token.isCancelled())
            return base::cancelled();
        if (auto added = collector.add(input); !added)
            return base::fail(added.error());
    }
    if (leftOut != nullptr)
        leftOut->add(collector.leftOut());
    return collector.takeClips();
}

} // namespace coverscope::batch
