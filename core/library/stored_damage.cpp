// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/stored_damage.h"

#include "core/base/path_text.h"

#include <QCoreApplication>

namespace coverscope::library {

base::Error storedDamage(const Snapshot& snapshot, const catalogue::Track& track, const base::Error& cause)
{
    return {base::ErrorCode::Corrupt, snapshot.pathOf(track),
            QCoreApplication::translate("coverscope::library",
                                        "What the library stored of “%1” is damaged. Index its folder again.")
                .arg(base::displayPath(snapshot.pathOf(track))),
            cause.message + QLatin1Char(' ') + cause.detail};
}

base::Result<UnreadableBlocks> findUnreadable(const Snapshot& snapshot,
                                              std::span<const catalogue::Track> tracks, const Stores& stores,
                                              index::BlockCheck extent, const base::CancellationToken& token,
                                              const base::ProgressSink& progress)
{
    UnreadableBlocks found;
    for (const Snapshot::Damaged& damaged : snapshot.damaged)
        found.embeddings.insert(static_cast<std::int64_t>(damaged.id));
    double done = 0.0;
    for (const catalogue::Track& track : tracks) {
        if (token.isCancelled())
            return base::cancelled();
        base::report(progress, {done++, static_cast<double>(tracks.size()), {}});
        if (track.features.rowCount > 0 && !stores.features.check(track.features, extent))
            found.features.insert(static_cast<std::int64_t>(track.id));
    }
    return found;
}

} // namespace coverscope::library
