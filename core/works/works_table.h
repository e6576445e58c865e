// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/work_store.h"
#include "core/works/library_tracks.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <optional>
#include <span>
#include <vector>

// Works as a table, a row for each recording. Columns, by the names in the first line, in any order and as
// many as there are; only one that names the work and one that names the recording are needed:
//
//     work, composers, year, notes        the work; empty cells say nothing
//     role                                original, cover, live, medley, arrangement or quotation
//     title, artist, album, file          the recording
//     recording_hash, musicbrainz_recordingid, work_id, musicbrainz_workid
//                                         what tells both in another library or under another name
//     from                                person, import or map: who said so
namespace coverscope::works {

struct WorkRow
{
    int line = 0;
    TrackName track;
    QByteArray workUid;
    QString musicBrainzWork;
    QString work;
    QString composers;
    QString year;
    QString notes;
    QString role;
    QString from;
    bool hasTooManyCells = false; // more than the first line: a comma that is in no quotes
};

struct WorkTable
{
    std::vector<WorkRow> rows;
    std::filesystem::path list;
};

// Fails as reading does, and with UnsupportedFormat where the columns are not there.
base::Result<WorkTable> readWorkTable(const std::filesystem::path& list);
base::Result<WorkTable> parseWorkTable(const QByteArray& text, const std::filesystem::path& list);

// The same to be written; recordings that are no longer in the library as they were last. A work without
// recordings has a row of its own.
QByteArray worksCsv(std::span<const catalogue::Work> works, const LibraryTracks& library);

// "original" to "quotation"; nothing for no role. The other way round whatever the case of the letters is.
QString roleWord(const std::optional<catalogue::RecordingRole>& role);
std::optional<catalogue::RecordingRole> roleNamed(const QString& word);
QStringList roleWords();
bool isOrdinary(const std::optional<catalogue::RecordingRole>& role); // of one work: no medley, no quotation
std::optional<int> yearOf(const QString& text);                       // "1893"; nothing else
QString originWord(catalogue::WorkOrigin origin);                     // "person", "import", "map"

} // namespace coverscope::works
