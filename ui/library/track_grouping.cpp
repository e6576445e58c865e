// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_grouping.h"

#include "core/base/path_text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace coverscope::ui {

namespace {

struct GroupingText
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::TrackGrouping)
};

QString restName(TrackGrouping grouping)
{
    switch (grouping) {
    case TrackGrouping::Work:
        return GroupingText::tr("Of no work");
    case TrackGrouping::Artist:
        return GroupingText::tr("Artist not known");
    case TrackGrouping::Album:
        return GroupingText::tr("Album not known");
    case TrackGrouping::Year:
        return GroupingText::tr("Year not known");
    case TrackGrouping::None:
    case TrackGrouping::Folder:
        break;
    }
    return {};
}

QString groupName(const library::Snapshot& snapshot, const catalogue::Track& track, TrackGrouping grouping,
                  const WorkTitle& workTitle)
{
    switch (grouping) {
    case TrackGrouping::Folder:
        return base::displayPath(snapshot.pathOf(track).parent_path());
    case TrackGrouping::Work:
        return workTitle ? workTitle(track) : QString();
    case TrackGrouping::Artist:
        return track.artist;
    case TrackGrouping::Album:
        return track.album;
    case TrackGrouping::Year:
        return yearOfDate(track.date);
    case TrackGrouping::None:
        break;
    }
    return {};
}

} // namespace

QString trackGroupingName(TrackGrouping grouping)
{
    switch (grouping) {
    case TrackGrouping::None:
        return GroupingText::tr("No groups");
    case TrackGrouping::Folder:
        return GroupingText::tr("Folder");
    case TrackGrouping::Work:
        return GroupingText::tr("Work");
    case TrackGrouping::Artist:
        return GroupingText::tr("Artist");
    case TrackGrouping::Album:
        return GroupingText::tr("Album");
    case TrackGrouping::Year:
        return GroupingText::tr("Year");
    }
    return {};
}

std::vector<TrackGroup> groupTracks(const library::Snapshot& snapshot,
                                    const std::vector<std::uint32_t>& order, TrackGrouping grouping,
                                    const WorkTitle& workTitle)
{
    std::vector<TrackGroup> groups;
    QHash<QString, std::size_t> places; // in `groups`, by the folded name
    for (const std::uint32_t index : order) {
        const QString name = groupName(snapshot, snapshot.tracks[index], grouping, workTitle).trimmed();
        const QString folded = grouping == TrackGrouping::Folder ? name : name.toCaseFolded();
        auto place = places.constFind(folded);
        if (place == places.cend()) {
            place = places.insert(folded, groups.size());
            groups.push_back({name.isEmpty() ? restName(grouping) : name, {}, name.isEmpty()});
        }
        groups[*place].tracks.push_back(index);
    }
    std::vector<QString> keys(groups.size());
    std::vector<std::size_t> sorted(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        keys[i] = groups[i].name.toCaseFolded();
        sorted[i] = i;
    }
    std::ranges::stable_sort(sorted, [&](std::size_t a, std::size_t b) {
        return groups[a].isRest != groups[b].isRest ? groups[b].isRest : keys[a] < keys[b];
    });
    std::vector<TrackGroup> result;
    result.reserve(groups.size());
    for (const std::size_t i : sorted)
        result.push_back(std::move(groups[i]));
    return result;
}

QString yearOfDate(const QString& date)
{
    constexpr qsizetype yearDigits = 4;
    const QString text = date.trimmed();
    const auto isDigit = [](QChar letter) {
        return letter >= QLatin1Char('0') && letter <= QLatin1Char('9');
    };
    const auto first = std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
    if (first == yearDigits)
        return text.left(yearDigits);
    const auto last = std::find_if_not(text.rbegin(), text.rend(), isDigit) - text.rbegin();
    return last == yearDigits ? text.right(yearDigits) : QString();
}

} // namespace coverscope::ui
