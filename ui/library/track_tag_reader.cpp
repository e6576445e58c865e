// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_tag_reader.h"

#include "core/library/track_tags.h"
#include "ui/jobs/background_pool.h"

namespace coverscope::ui {

using catalogue::TrackTagMap;

void TrackTagReader::setLibrary(const std::filesystem::path& folder,
                                const std::shared_ptr<const library::Snapshot>& snapshot)
{
    const bool isAnother = folder != m_folder;
    m_folder = folder;
    m_snapshot = snapshot;
    if (isAnother) {
        m_cancellation.cancel();
        m_readSnapshot.reset();
        Q_EMIT read(nullptr); // its tracks have the same numbers
    }
    start();
}

void TrackTagReader::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    start();
}

void TrackTagReader::start()
{
    if (!m_isWanted || m_isRunning || !m_snapshot || m_snapshot == m_readSnapshot)
        return;
    m_isRunning = true;
    m_readSnapshot = m_snapshot;
    m_cancellation = {};
    jobs::runInBackground([snapshot = m_snapshot, folder = m_folder, token = m_cancellation.token()] {
        return library::trackTags(*snapshot, folder, token);
    }).then(this, [this, folder = m_folder](base::Result<TrackTagMap> tags) {
        m_isRunning = false;
        // Where they cannot be read the columns stay empty; whatever else is shown tells what is wrong.
        if (tags && folder == m_folder)
            Q_EMIT read(std::make_shared<const TrackTagMap>(std::move(*tags)));
        start();
    });
}

} // namespace coverscope::ui
