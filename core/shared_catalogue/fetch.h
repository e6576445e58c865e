// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/catalogue/catalogue.h"
#include "core/features/feature_settings.h"
#include "core/library/library.h"
#include "core/search/search_engine.h"
#include "core/shared_catalogue/server.h"

#include <map>
#include <set>

// Private to core/shared_catalogue.
namespace coverscope::shared_catalogue {

// Recordings as they came from the server, by id.
class FetchedRecordings
{
public:
    // `identity` must outlive it; Corrupt where its settings cannot be read.
    static base::Result<FetchedRecordings> of(const catalogue::IndexIdentity& identity);

    // Those that are not here yet.
    base::Result<void> fetch(const Server& server, const std::set<qint64>& recordings,
                             const base::CancellationToken& token);

    // All that are here, in the order of their ids, as a library that holds nothing else.
    std::shared_ptr<const library::Snapshot> snapshot() const;

    // Not to outlive this object, which must not fetch meanwhile. Any thread.
    search::FeatureSource features() const;

private:
    struct Recording
    {
        catalogue::Track track;
        std::vector<std::uint16_t> vectors; // empty where the checksum does not hold
        QByteArray packedNotes;
    };

    FetchedRecordings(const catalogue::IndexIdentity& identity, const features::FeatureSettings& settings)
        : m_identity(&identity), m_settings(settings)
    {
    }
    Recording recordingOf(const QVariantList& row) const;

    const catalogue::IndexIdentity* m_identity;
    features::FeatureSettings m_settings;
    std::map<qint64, Recording> m_recordings;
};

} // namespace coverscope::shared_catalogue
