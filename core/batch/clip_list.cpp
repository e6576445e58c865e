// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/clip_list.h"

#include "core/base/path_text.h"
#include "core/batch/list_records.h"
#include "core/batch/listed_file.h"
#include "core/batch/playlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace coverscope::batch {

namespace fs = std::filesystem;
using catalogue::BatchClip;
using catalogue::BatchStatus;

namespace {

constexpr base::Seconds openEnd = 1e7; // cut off by the decoder at the end of the file

bool isTable(const fs::path& file)
{
    const QByteArray extension = base::pathBytes(file.extension()).toLower();
    return extension == ".csv" || extension == ".tsv";
}

// What a spreadsheet saves as text.
bool isTabbedText(const QByteArray& text, const fs::path& file)
{
    return base::pathBytes(file.extension()).toLower() == ".txt" &&
           text.trimmed().left(text.trimmed().indexOf('\n')).contains('\t');
}

struct Columns
{
    int file = 0;
    int start = 1;
    int end = 2;
    bool areNamed = false;
};

Columns columnsOf(const ListRecord& first)
{
    const auto indexOf = [&first](std::initializer_list<const char*> names) {
        return columnNamed(first, names);
    };
    const int file = indexOf({"file", "path", "clip", "filename", "file name", "datei", "dateiname", "pfad",
                              "archivo", "ruta", "fichier", "chemin", "ファイル", "文件", "路径"});
    if (file < 0)
        return {};
    return {file,
            indexOf({"start", "from", "clip_start", "anfang", "beginn", "von", "inicio", "desde", "début",
                     "debut", "de", "開始", "开始"}),
            indexOf({"end", "to", "clip_end", "ende", "bis", "fin", "hasta", "à", "終了", "结束"}), true};
}

BatchClip unusable(BatchClip clip, const QString& problem)
{
    clip.status = BatchStatus::Skipped;
    clip.problem = problem;
    return clip;
}

BatchClip onNetwork(int line, const QByteArray& address, const fs::path& list)
{
    BatchClip clip;
    clip.file = list;
    return unusable(std::move(clip),
                    QCoreApplication::translate(
                        "coverscope::batch", "Line %1 of “%2”: “%3” is an address in the network. Download "
                                             "it first; only files are searched for.")
                        .arg(line)
                        .arg(base::displayName(list), QString::fromUtf8(address)));
}

BatchClip noFile(int line, const fs::path& list)
{
    BatchClip clip;
    clip.file = list;
    return unusable(std::move(clip),
                    QCoreApplication::translate(
                        "coverscope::batch", "Line %1 of “%2” names no file. Write one, or remove the line.")
                        .arg(line)
                        .arg(base::displayName(list)));
}

BatchClip clipOf(const ListRecord& record, const Columns& columns, const fs::path& list)
{
    const QString place = base::displayName(list);
    BatchClip clip;
    const QByteArray file = cellAt(record, columns.file);
    if (file.isEmpty())
        return noFile(record.line, list);
    if (isNetworkAddress(file))
        return onNetwork(record.line, file, list);
    clip.file = findListedFile(file, list.parent_path(), NameKind::Plain);
    base::TimeRange region{0.0, openEnd};
    const std::pair<int, base::Seconds*> times[] = {{columns.start, &region.start},
                                                    {columns.end, &region.end}};
    bool isWhole = true;
    for (const auto& [column, target] : times) {
        const QByteArray cell = cellAt(record, column);
        if (cell.isEmpty())
            continue;
        const auto time = parseClock(cell);
        if (!time)
            return unusable(std::move(clip),
                            QCoreApplication::translate("coverscope::batch",
                                                        "Line %1 of “%2”: “%3” is not a time. Write seconds, "
                                                        "or minutes:seconds.")
                                .arg(record.line)
                                .arg(place, QString::fromUtf8(cell)));
        *target = *time;
        isWhole = false;
    }
    if (!isWhole) {
        if (region.length() <= 0.0)
            return unusable(std::move(clip), QCoreApplication::translate("coverscope::batch",
                                                                         "Line %1 of “%2”: the end must be "
                                                                         "after the start.")
                                                 .arg(record.line)
                                                 .arg(place));
        clip.region = region;
    }
    return clip;
}

// Cue sheets often name the .wav that was turned into a .flac since.
fs::path orCompressed(fs::path file)
{
    std::error_code problem;
    if (fs::exists(file, problem))
        return file;
    for (const char* ending : {".flac", ".wav", ".ape", ".wv", ".m4a", ".mp3", ".tta", ".tak"}) {
        fs::path other = fs::path(file).replace_extension(ending);
        if (fs::exists(other, problem))
            return other;
    }
    return file;
}

BatchClip clipOf(const PlaylistEntry& entry, PlaylistKind kind, const fs::path& list)
{
    BatchClip clip;
    clip.file = list;
    if (!entry.problem.isEmpty())
        return unusable(std::move(clip), entry.problem);
    if (entry.file.isEmpty())
        return noFile(entry.line, list);
    if (isNetworkAddress(entry.file))
        return onNetwork(entry.line, entry.file, list);
    const NameKind names = kind == PlaylistKind::Cue ? NameKind::Plain : NameKind::Address;
    clip.file = findListedFile(entry.file, list.parent_path(), names);
    if (kind == PlaylistKind::Cue)
        clip.file = orCompressed(std::move(clip.file));
    clip.region = entry.region;
    return clip;
}

// A line that begins with # is a comment, unless there is such a file: "#1 Hit.mp3".
bool isComment(const QByteArray& cell, const fs::path& list)
{
    std::error_code ignored;
    return cell.startsWith('#') &&
           !fs::is_regular_file(findListedFile(cell, list.parent_path(), NameKind::Plain), ignored);
}

std::vector<PlaylistEntry> entriesOf(const QByteArray& text, PlaylistKind kind, const fs::path& list)
{
    switch (kind) {
    case PlaylistKind::Pls:
        return plsEntries(text);
    case PlaylistKind::Cue:
        return cueEntries(text, base::displayName(list));
    case PlaylistKind::Xml:
        return xmlEntries(text, base::displayName(list));
    case PlaylistKind::Lines:
        break;
    }
    std::vector<PlaylistEntry> entries;
    for (const ListRecord& record : lineRecords(text)) {
        if (!isComment(record.cells.front(), list))
            entries.push_back({record.line, record.cells.front()});
    }
    return entries;
}

std::vector<BatchClip> clipsOf(const QByteArray& text, const fs::path& list)
{
    std::vector<BatchClip> clips;
    if (!isTable(list) && !isTabbedText(text, list)) {
        const PlaylistKind kind = playlistKindOf(list).value_or(PlaylistKind::Lines);
        for (const PlaylistEntry& entry : entriesOf(text, kind, list))
            clips.push_back(clipOf(entry, kind, list));
        return clips;
    }
    std::optional<Columns> columns; // by the first line that is no comment
    for (const ListRecord& record : tableRecords(text)) {
        if (isComment(record.cells.front(), list))
            continue;
        const bool isFirst = !columns;
        if (isFirst)
            columns = columnsOf(record);
        if (!isFirst || !columns->areNamed)
            clips.push_back(clipOf(record, *columns, list));
    }
    return clips;
}

} // namespace

bool isClipList(const fs::path& file)
{
    return isTable(file) || playlistKindOf(file).has_value();
}

std::optional<base::Seconds> parseClock(const QByteArray& text)
{
    base::Seconds total = 0.0;
    const QList<QByteArray> parts = text.trimmed().split(':');
    if (parts.size() > 3)
        return {};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        bool isNumber = false;
        QByteArray part = parts[i];
        const double value = part.replace(',', '.').toDouble(&isNumber);
        const bool isRight = isNumber && std::isfinite(value) && value >= 0.0 && (i == 0 || value < 60.0) &&
                             (isLast || value == std::floor(value));
        if (!isRight)
            return {};
        total = total * 60.0 + value;
    }
    return total < openEnd ? std::optional(total) : std::nullopt;
}

std::vector<BatchClip> parseClipList(const QByteArray& content, const fs::path& list)
{
    return clipsOf(withLineFeeds(withoutByteOrderMark(content)), list);
}

base::Result<std::vector<BatchClip>> readClipList(const fs::path& list)
{
    const auto text = readListText(list);
    if (!text)
        return base::fail(text.error());
    return clipsOf(*text, list);
}

} // namespace coverscope::batch
