// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"

#include <mutex>
#include <set>
#include <vector>

namespace coverscope::search {

// Passes features on and notes of which tracks there are none. Several threads.
class WatchedFeatures
{
public:
    explicit WatchedFeatures(FeatureSource source) : m_source(std::move(source)) {}

    // Empty where the source is. Not to outlive this object.
    FeatureSource source()
    {
        if (!m_source)
            return {};
        return [this](TrackId track) {
            auto features = m_source(track);
            if (!features && features.error().code != base::ErrorCode::Cancelled) {
                const std::scoped_lock lock(m_mutex);
                m_unreadable.insert(track);
            }
            return features;
        };
    }
    // To be asked when the searches have ended.
    std::vector<TrackId> unreadable() const { return {m_unreadable.begin(), m_unreadable.end()}; }

private:
    FeatureSource m_source;
    std::mutex m_mutex;
    std::set<TrackId> m_unreadable; // guarded by m_mutex
};

} // namespace coverscope::search
