// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/works_table.h"

#include "core/base/path_text.h"
#include "core/batch/list_records.h"
#include "core/report/csv.h"
#include "core/works/text.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace coverscope::works {

using batch::cellAt;
using batch::columnNamed;
using batch::ListRecord;
using catalogue::RecordingRole;
using catalogue::WorkOrigin;

namespace {

constexpr std::array<std::pair<RecordingRole, const char*>, 6> roles = {
    {{RecordingRole::Original, "original"},
     {RecordingRole::Cover, "cover"},
     {RecordingRole::Live, "live"},
     {RecordingRole::Medley, "medley"},
     {RecordingRole::Arrangement, "arrangement"},
     {RecordingRole::Quotation, "quotation"}}};

struct Columns
{
    int work, composers, year, notes, role, title, artist, album, file, hash, recording, uid, musicBrainz,
        from;
};

Columns columnsOf(const ListRecord& first)
{
    const auto at = [&first](std::initializer_list<const char*> names) { return columnNamed(first, names); };
    return {at({"work", "clique", "werk", "œuvre", "oeuvre", "obra", "作品"}),
            at({"composers", "composer", "komponist", "komponisten", "compositeur", "compositeurs",
                "compositor", "compositores", "作曲者", "作曲家"}),
            at({"year", "jahr", "année", "annee", "año", "ano", "年"}),
            at({"notes", "note", "notizen", "bemerkungen", "remarques", "notas", "備考", "备注"}),
            at({"role", "rolle", "rôle", "rol", "役割", "角色"}),
            at({"title", "titel", "titre", "título", "titulo", "タイトル", "标题"}),
            at({"artist", "interpret", "artiste", "artista", "アーティスト", "艺术家"}),
            at({"album", "álbum", "アルバム", "专辑"}),
            at({"file", "path", "filename", "file name", "datei", "dateiname", "pfad", "archivo", "ruta",
                "fichier", "chemin", "ファイル", "文件", "路径"}),
            at({"recording_hash", "track_hash", "hash"}),
            at({"musicbrainz_recordingid", "musicbrainz_trackid"}),
            at({"work_id"}),
            at({"musicbrainz_workid"}),
            at({"from"})};
}

// As files' names are read: UTF-8, else what most programs wrote before it.
QString textOf(const QByteArray& cell)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(cell);
    return report::csvText(decoder.hasError() ? QString::fromLatin1(cell) : text).trimmed();
}

WorkRow rowOf(const ListRecord& record, const Columns& columns, std::size_t columnCount)
{
    const auto text = [&record](int column) { return textOf(cellAt(record, column)); };
    WorkRow row;
    row.line = record.line;
    row.track = {cellAt(record, columns.hash).toLower(),
                 cellAt(record, columns.file),
                 text(columns.recording).toLower(),
                 text(columns.title),
                 text(columns.artist),
                 text(columns.album)};
    row.workUid = cellAt(record, columns.uid).toLower();
    row.musicBrainzWork = text(columns.musicBrainz).toLower();
    row.work = text(columns.work);
    row.composers = text(columns.composers);
    row.year = text(columns.year);
    row.notes = text(columns.notes);
    row.role = text(columns.role);
    row.from = text(columns.from).toLower();
    row.hasTooManyCells = std::any_of(
        record.cells.begin() + static_cast<std::ptrdiff_t>(std::min(columnCount, record.cells.size())),
        record.cells.end(), [](const QByteArray& cell) { return !cell.isEmpty(); });
    return row;
}

QStringList workFields(const catalogue::Work& work)
{
    return {work.title, work.composers, work.year ? QString::number(*work.year) : QString(), work.notes};
}

QStringList identifierFields(const catalogue::Work& work)
{
    return {QString::fromLatin1(work.uid), work.musicBrainzId};
}

QByteArray recordingRow(const catalogue::Work& work, const catalogue::WorkRecording& recording,
                        const LibraryTracks& library)
{
    const catalogue::Track* track = library.finder().findFirst(recording.track);
    const catalogue::JudgedTrack now = track != nullptr ? library.judged(*track) : recording.track;
    return report::csvRow(workFields(work) +
                          QStringList{roleWord(recording.role), now.title, now.artist,
                                      track != nullptr ? track->album : QString(), report::csvPath(now.path),
                                      QString::fromLatin1(now.contentHash), recording.musicBrainzId} +
                          identifierFields(work) + QStringList{originWord(recording.origin)});
}

} // namespace

base::Result<WorkTable> readWorkTable(const std::filesystem::path& list)
{
    const auto text = batch::readListText(list);
    if (!text)
        return base::fail(text.error());
    return parseWorkTable(*text, list);
}

base::Result<WorkTable> parseWorkTable(const QByteArray& text, const std::filesystem::path& list)
{
    const std::vector<ListRecord> records =
        batch::tableRecords(batch::withLineFeeds(batch::withoutByteOrderMark(text)));
    const ListRecord first = records.empty() ? ListRecord() : records.front();
    const Columns columns = columnsOf(first);
    const bool namesWork = std::max({columns.work, columns.uid, columns.musicBrainz}) >= 0;
    const bool namesRecording = std::max({columns.file, columns.title, columns.hash, columns.recording}) >= 0;
    if (!namesWork || !namesRecording)
        return base::fail(
            base::ErrorCode::UnsupportedFormat, list,
            Text::tr("“%1” has no columns “work” and “file” or “title” in its first line. Name "
                     "them there: work, composers, year, role, notes, file, title, artist, album.")
                .arg(base::displayName(list)));
    WorkTable table{{}, list};
    for (std::size_t i = 1; i < records.size(); ++i)
        table.rows.push_back(rowOf(records[i], columns, first.cells.size()));
    return table;
}

QByteArray worksCsv(std::span<const catalogue::Work> works, const LibraryTracks& library)
{
    QByteArray csv = report::csvRow(
        {QStringLiteral("work"), QStringLiteral("composers"), QStringLiteral("year"), QStringLiteral("notes"),
         QStringLiteral("role"), QStringLiteral("title"), QStringLiteral("artist"), QStringLiteral("album"),
         QStringLiteral("file"), QStringLiteral("recording_hash"), QStringLiteral("musicbrainz_recordingid"),
         QStringLiteral("work_id"), QStringLiteral("musicbrainz_workid"), QStringLiteral("from")});
    for (const catalogue::Work& work : works) {
        for (const catalogue::WorkRecording& recording : work.recordings)
            csv += recordingRow(work, recording, library);
        if (work.recordings.empty())
            csv +=
                report::csvRow(workFields(work) + QStringList(7) + identifierFields(work) + QStringList(1));
    }
    return csv;
}

QString roleWord(const std::optional<RecordingRole>& role)
{
    const auto found = std::find_if(roles.begin(), roles.end(),
                                    [&role](const auto& each) { return role && each.first == *role; });
    return found == roles.end() ? QString() : QString::fromLatin1(found->second);
}

std::optional<RecordingRole> roleNamed(const QString& word)
{
    for (const auto& [role, name] : roles) {
        if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return role;
    }
    return {};
}

QStringList roleWords()
{
    QStringList words;
    for (const auto& [role, name] : roles)
        words.append(QString::fromLatin1(name));
    return words;
}

std::optional<int> yearOf(const QString& text)
{
    static const QRegularExpression year(QStringLiteral("^-?[0-9]{1,4}$"));
    return year.match(text).hasMatch() ? std::optional(text.toInt()) : std::nullopt;
}

bool isOrdinary(const std::optional<RecordingRole>& role)
{
    return role != RecordingRole::Medley && role != RecordingRole::Quotation;
}

QString originWord(WorkOrigin origin)
{
    switch (origin) {
    case WorkOrigin::Import:
        return QStringLiteral("import");
    case WorkOrigin::Map:
        return QStringLiteral("map");
    case WorkOrigin::Person:
        break;
    }
    return QStringLiteral("person");
}

} // namespace coverscope::works
