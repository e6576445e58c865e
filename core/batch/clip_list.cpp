// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/clip_list.h"

#include "core/base/path_text.h"
#include "core/batch/list_records.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <iterator>

namespace coverscope::batch {

namespace fs = std::filesystem;
using catalogue::BatchClip;
using catalogue::BatchStatus;

namespace {

constexpr std::uintmax_t largestList = 64U << 20U; // bytes; what is longer is something else
constexpr base::Seconds openEnd = 1e7;             // cut off by the decoder at the end of the file

QByteArray lowerExtension(const fs::path& file)
{
    return base::pathBytes(file.extension()).toLower();
}

bool isTable(const fs::path& file)
{
    const QByteArray extension = lowerExtension(file);
    return extension == ".csv" || extension == ".tsv";
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
        for (std::size_t i = 0; i < first.cells.size(); ++i) {
            const QByteArray cell = first.cells[i].toLower();
            if (std::any_of(names.begin(), names.end(), [&cell](const char* name) { return cell == name; }))
                return static_cast<int>(i);
        }
        return -1;
    };
    const int file = indexOf({"file", "path", "clip", "filename", "file name"});
    if (file < 0)
        return {};
    return {file, indexOf({"start", "from", "clip_start"}), indexOf({"end", "to", "clip_end"}), true};
}

QByteArray cellAt(const ListRecord& record, int column)
{
    return column >= 0 && column < static_cast<int>(record.cells.size())
               ? record.cells[static_cast<std::size_t>(column)]
               : QByteArray();
}

fs::path pathOf(QByteArray cell, const fs::path& folder)
{
    if (cell.startsWith("file://"))
        cell = QByteArray::fromPercentEncoding(cell.mid(7));
    return (folder / base::pathFromBytes(cell)).lexically_normal();
}

BatchClip unusable(BatchClip clip, const QString& problem)
{
    clip.status = BatchStatus::Skipped;
    clip.problem = problem;
    return clip;
}

BatchClip clipOf(const ListRecord& record, const Columns& columns, const fs::path& list)
{
    const QString place = base::displayName(list);
    BatchClip clip;
    const QByteArray file = cellAt(record, columns.file);
    if (file.isEmpty()) {
        clip.file = list;
        return unusable(std::move(clip), QCoreApplication::translate(
                                             "coverscope::batch",
                                             "Line %1 of “%2” names no file. Write one, or remove the line.")
                                             .arg(record.line)
                                             .arg(place));
    }
    clip.file = pathOf(file, list.parent_path());
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

} // namespace

bool isClipList(const fs::path& file)
{
    const QByteArray extension = lowerExtension(file);
    return isTable(file) || extension == ".txt" || extension == ".lst" || extension == ".m3u" ||
           extension == ".m3u8";
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
    const QByteArray text = withoutByteOrderMark(content);
    std::vector<ListRecord> records = isTable(list) ? tableRecords(text) : lineRecords(text);
    Columns columns;
    std::vector<BatchClip> clips;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (i == 0 && isTable(list)) {
            columns = columnsOf(records[i]);
            if (columns.areNamed)
                continue;
        }
        clips.push_back(clipOf(records[i], columns, list));
    }
    return clips;
}

base::Result<std::vector<BatchClip>> readClipList(const fs::path& list)
{
    std::error_code problem;
    const std::uintmax_t size = fs::file_size(list, problem);
    if (problem)
        return base::fail(base::systemError(problem.value(), list));
    if (size > largestList)
        return base::fail(base::ErrorCode::UnsupportedFormat, list,
                          QCoreApplication::translate("coverscope::batch",
                                                      "“%1” is too large for a list of clips. Choose a text "
                                                      "or CSV file with a file name in each line.")
                              .arg(base::displayName(list)));
    errno = 0;
    std::ifstream stream(list, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!stream.is_open() || stream.bad())
        return base::fail(base::systemError(errno == 0 ? EIO : errno, list));
    return parseClipList(QByteArray::fromStdString(bytes), list);
}

} // namespace coverscope::batch
