// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_columns.h"

#include "core/base/path_text.h"
#include "core/library/track_name.h"
#include "ui/library/track_grouping.h"
#include "ui/waveform/clock_text.h"

#include <QCoreApplication>

namespace coverscope::ui {

QString trackColumnName(TrackColumn column)
{
    switch (column) {
    case TrackColumn::Title:
        return QCoreApplication::translate("coverscope::ui::TrackColumns", "Title");
    case TrackColumn::Artist:
        return QCoreApplication::translate("coverscope::ui::TrackColumns", "Artist");
    case TrackColumn::Album:
        return QCoreApplication::translate("coverscope::ui::TrackColumns", "Album");
    case TrackColumn::Duration:
        return QCoreApplication::translate("coverscope::ui::TrackColumns", "Length");
    case TrackColumn::State:
        return QCoreApplication::translate("coverscope::ui::TrackColumns", "State");
    case TrackColumn::File:
        return QCoreApplication::translate("coverscope::ui::TrackColumns", "File");
    case TrackColumn::Year:
        return QCoreApplication::translate("coverscope::ui::TrackColumns", "Year");
    case TrackColumn::Genre:
        return QCoreApplication::translate("coverscope::ui::TrackColumns", "Genre");
    case TrackColumn::Composer:
        return QCoreApplication::translate("coverscope::ui::TrackColumns", "Composer");
    }
    return {};
}

QString trackStateText(catalogue::TrackState state)
{
    switch (state) {
    case catalogue::TrackState::Indexed:
        return QCoreApplication::translate("coverscope::ui::TrackColumns", "Indexed");
    case catalogue::TrackState::Failed:
        return QCoreApplication::translate("coverscope::ui::TrackColumns", "Not readable");
    case catalogue::TrackState::Away:
        return QCoreApplication::translate("coverscope::ui::TrackColumns", "Away");
    }
    return {};
}

QString trackColumnText(const library::Snapshot& snapshot, const catalogue::Track& track, TrackColumn column)
{
    switch (column) {
    case TrackColumn::Title:
        return library::trackTitle(snapshot, track);
    case TrackColumn::Artist:
        return track.artist;
    case TrackColumn::Album:
        return track.album;
    case TrackColumn::Duration:
        return track.duration > 0 ? clockText(track.duration) : QString();
    case TrackColumn::State:
        if (snapshot.isDamaged(track.id))
            return QCoreApplication::translate("coverscope::ui::TrackColumns", "Damaged");
        // Indexed, but with embeddings of another model given up: to be made again.
        if (track.state == catalogue::TrackState::Indexed && track.chunkCount == 0)
            return QCoreApplication::translate("coverscope::ui::TrackColumns", "Waiting");
        return trackStateText(track.state);
    case TrackColumn::File:
        return base::displayPath(snapshot.pathOf(track));
    case TrackColumn::Year:
        return yearOfDate(track.date);
    case TrackColumn::Genre:
    case TrackColumn::Composer:
        break;
    }
    return {};
}

QString trackSearchText(const catalogue::Track& track)
{
    const QChar separator(u'\n');
    return (track.title + separator + track.artist + separator + track.album + separator +
            yearOfDate(track.date) + separator + base::displayPath(track.relativePath))
        .toCaseFolded();
}

bool sortsAsNumber(TrackColumn column)
{
    return column == TrackColumn::Duration || column == TrackColumn::State;
}

bool isFromTags(TrackColumn column)
{
    return column == TrackColumn::Genre || column == TrackColumn::Composer;
}

double trackSortNumber(const catalogue::Track& track, TrackColumn column)
{
    return column == TrackColumn::Duration ? track.duration : static_cast<double>(track.state);
}

QString trackSortText(const library::Snapshot& snapshot, const catalogue::Track& track, TrackColumn column)
{
    switch (column) {
    case TrackColumn::Title:
        return library::trackTitle(snapshot, track).toCaseFolded();
    case TrackColumn::Artist:
        return track.artist.toCaseFolded();
    case TrackColumn::Album:
        return track.album.toCaseFolded();
    case TrackColumn::File:
        return base::displayPath(track.relativePath).toCaseFolded();
    case TrackColumn::Year:
        return yearOfDate(track.date);
    case TrackColumn::Duration:
    case TrackColumn::State:
    case TrackColumn::Genre:
    case TrackColumn::Composer:
        break;
    }
    return {};
}

} // namespace coverscope::ui
