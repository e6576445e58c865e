// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/pair_decision_store.h"
#include "core/catalogue/stored_judgements.h"
#include "core/works/work_edits.h"

#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>

namespace coverscope::test {

inline works::PlacedTrack placedTrack(int number)
{
    works::PlacedTrack track;
    track.track.id = TrackId{number};
    track.track.contentHash = "t" + QByteArray::number(number);
    track.track.title = QStringLiteral("Title %1").arg(number);
    track.track.artist = QStringLiteral("Artist %1").arg(number);
    track.track.duration = 100.0 + number;
    track.place = "/music/" + std::to_string(number) + ".wav";
    return track;
}

inline std::vector<works::PlacedTrack> placedTracks(std::initializer_list<int> numbers)
{
    std::vector<works::PlacedTrack> tracks;
    for (const int number : numbers)
        tracks.push_back(placedTrack(number));
    return tracks;
}

// A library with nothing in it.
inline std::filesystem::path emptyLibrary(const QTemporaryDir& parent, const char* name)
{
    const auto folder = std::filesystem::path(parent.path().toStdString()) / name;
    if (!catalogue::Catalogue::open(folder, catalogue::Catalogue::OpenMode::CreateIfMissing))
        qFatal("no library");
    return folder;
}

// What stands in the catalogue, "Title: hash hash" each, sorted.
inline QStringList keptWorks(const std::filesystem::path& library)
{
    QStringList kept;
    const auto known = catalogue::readJudgements(library);
    if (!known)
        return {known.error().message};
    for (const catalogue::Work& work : known->works) {
        QStringList hashes;
        for (const catalogue::WorkRecording& recording : work.recordings)
            hashes << QString::fromLatin1(recording.track.contentHash);
        hashes.sort();
        kept << work.title + QStringLiteral(": ") + hashes.join(QLatin1Char(' '));
    }
    kept.sort();
    return kept;
}

} // namespace coverscope::test
