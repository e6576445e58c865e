// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"
#include "core/base/track_id.h"
#include "core/catalogue/catalogue.h"

#include <QByteArray>
#include <QHash>
#include <QMultiHash>
#include <QString>

#include <filesystem>
#include <span>
#include <vector>

// What everything that people say about recordings has in common: verdicts, works, decisions about pairs.
namespace coverscope::catalogue {

enum class Decision { Confirmed, Rejected, Unsure };

// Whether an entry is what is decided here, or another reviewer's that came in while something else was
// decided: such a one is kept and shown, and counts for nothing until somebody here says the same.
enum class Standing { Counts, Beside };

// The track that was judged, as it was then: it may have left the library since. Its bytes say which it is.
struct JudgedTrack
{
    QByteArray contentHash; // hex
    TrackId lastId{};       // its row when last seen
    std::filesystem::path path;
    QString title;
    QString artist;
    base::Seconds duration = 0.0;
};

JudgedTrack judgedTrack(const Track& track, const std::filesystem::path& place);

// By its bytes or, where only its tags were edited meanwhile, by its row and length.
bool isSameRecording(const JudgedTrack& judged, const Track& track);

// The same for many. `tracks` must outlive it and stay where they are.
class JudgedTrackFinder
{
public:
    explicit JudgedTrackFinder(std::span<const Track> tracks);

    // All files with these bytes; else the one whose tags were edited. Empty: none is in the library.
    std::vector<const Track*> find(const JudgedTrack& judged) const;
    const Track* findFirst(const JudgedTrack& judged) const; // the one with the lowest id; null: none

private:
    QMultiHash<QByteArray, const Track*> m_byContent;
    QHash<qint64, const Track*> m_byId;
};

} // namespace coverscope::catalogue
