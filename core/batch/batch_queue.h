// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"
#include "core/catalogue/batch_store.h"
#include "core/search/thresholds.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace coverscope::batch {

// The queue of one run: which clip is next, and what is known of each. A value without threads or files;
// who owns it keeps it in step with a catalogue::BatchStore. Clips are named by their place.
//
//     Waiting  --takeNext()-->  Running  --record()-->  Match, Possible, NoMatch, Failed
//     Running  --giveBack()-->  Waiting  --skip()-->    Skipped
//     Match, Possible, NoMatch, Failed, Skipped  --repeat()-->  Waiting
class BatchQueue
{
public:
    BatchQueue() = default;
    // In ascending order of their ids, which must differ.
    explicit BatchQueue(std::vector<catalogue::BatchClip> clips);
    void append(std::vector<catalogue::BatchClip> clips);

    // For a queue that no store has numbered: 1, 2, ... in their order.
    static std::vector<catalogue::BatchClip> numbered(std::vector<catalogue::BatchClip> clips);

    const std::vector<catalogue::BatchClip>& clips() const { return m_clips; }
    std::size_t size() const { return m_clips.size(); }
    std::size_t count(catalogue::BatchStatus status) const
    {
        return m_counts[static_cast<std::size_t>(status)];
    }
    std::optional<std::size_t> find(std::int64_t id) const;

    std::optional<std::size_t> takeNext(); // the first that waits
    // Keeps the best match alone and no evidence: thousands of clips have to fit. The place of the clip;
    // nothing for one that is not running (any more).
    std::optional<std::size_t> record(catalogue::BatchClip outcome);
    std::optional<std::size_t> giveBack(std::int64_t id);

    // The places that changed.
    std::vector<std::size_t> repeatFailed();
    std::vector<std::size_t> repeat(std::span<const std::size_t> places);
    std::vector<std::size_t> skip(std::span<const std::size_t> places);

    // What was found, by other thresholds. The places that changed.
    std::vector<std::size_t> judge(const search::Thresholds& thresholds);

    bool isFinished() const;
    double doneShare() const; // 0..1, of all clips
    // Time that the rest takes, judged by the clips recorded last; nothing before the first.
    std::optional<base::Seconds> remaining() const;

private:
    void setStatus(std::size_t place, catalogue::BatchStatus status);

    std::vector<catalogue::BatchClip> m_clips;
    std::array<std::size_t, catalogue::batchStatusCount> m_counts{};
    std::size_t m_next = 0; // none waits before it
    std::vector<double> m_lastMilliseconds;
    std::size_t m_recorded = 0;
};

} // namespace coverscope::batch
