// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/segment_folder.h"

#include "core/base/path_text.h"
#include "core/index/text.h"

#include <fcntl.h>

namespace coverscope::index {

using base::ErrorCode;
using base::Result;

namespace {

Result<void> checkHeader(const FileDescriptor& file, const SegmentKind& kind, std::uint32_t segment,
                         const std::filesystem::path& path)
{
    SegmentHeader header{};
    const auto count = file.read(header.data(), header.size(), 0, path);
    if (!count)
        return base::fail(count.error());
    switch (*count < header.size() ? HeaderState::Damaged : checkSegmentHeader(header, kind, segment)) {
    case HeaderState::Matches:
        return {};
    case HeaderState::Damaged:
        return damagedSegment(path, QStringLiteral("segment header"));
    case HeaderState::OtherLibrary:
        return base::fail(ErrorCode::Corrupt, path,
                          Text::tr("“%1” belongs to another library. Put back the file of this one, or let "
                                   "the tracks concerned be indexed again.")
                              .arg(base::displayPath(path)));
    case HeaderState::NewerVersion:
        return base::fail(
            ErrorCode::NewerVersion, path,
            Text::tr("“%1” was written by a newer version of Coverscope. Update Coverscope to read it.")
                .arg(base::displayPath(path)));
    case HeaderState::OtherKind:
        break;
    }
    return base::fail(
        ErrorCode::ModelMismatch, path,
        Text::tr("“%1” was made with another model. Index the library again with the present model, or "
                 "choose the model it was made with.")
            .arg(base::displayPath(path)));
}

} // namespace

tl::unexpected<base::Error> damagedSegment(const std::filesystem::path& path, const QString& detail)
{
    return base::fail(
        ErrorCode::Corrupt, path,
        Text::tr("“%1” is damaged. Index the library again: the tracks concerned are then made anew.")
            .arg(base::displayPath(path)),
        detail);
}

std::filesystem::path SegmentFolder::pathOf(std::uint32_t segment) const
{
    return path / segmentFileName(kind.name, segment);
}

Result<std::map<std::uint32_t, std::uint64_t>> SegmentFolder::list() const
{
    std::map<std::uint32_t, std::uint64_t> found;
    std::error_code problem;
    std::filesystem::directory_iterator entry(path, problem);
    for (; !problem && entry != std::filesystem::directory_iterator(); entry.increment(problem)) {
        const auto number = segmentNumber(entry->path().filename().native(), kind.name);
        std::error_code gone; // another process may delete it meanwhile
        if (number && entry->is_regular_file(gone)) {
            const std::uint64_t size = entry->file_size(gone);
            if (!gone)
                found.emplace(*number, size);
        }
    }
    if (problem)
        return base::fail(base::systemError(problem.value(), path));
    return found;
}

Result<FileDescriptor> SegmentFolder::open(std::uint32_t segment, int flags) const
{
    auto file = FileDescriptor::open(pathOf(segment), flags);
    if (!file)
        return file;
    if (auto right = checkHeader(*file, kind, segment, pathOf(segment)); !right)
        return base::fail(right.error());
    return file;
}

std::optional<SegmentHeader> SegmentFolder::headerOf(std::uint32_t segment) const
{
    SegmentHeader header{};
    const auto file = FileDescriptor::open(pathOf(segment), O_RDONLY);
    const auto count =
        file ? file->read(header.data(), header.size(), 0, pathOf(segment)) : base::fail(file.error());
    return count && *count == header.size() ? std::optional(header) : std::nullopt;
}

bool SegmentFolder::isForeign(std::uint32_t segment) const
{
    const auto header = headerOf(segment);
    return header && checkSegmentHeader(*header, kind, segment) == HeaderState::OtherLibrary;
}

bool SegmentFolder::takesPackedBlocks(std::uint32_t segment) const
{
    const auto header = headerOf(segment);
    return header && versionOf(*header) > lastVersionOfPlainBlocks;
}

Result<FileDescriptor> SegmentFolder::create(std::uint32_t segment) const
{
    const auto file = pathOf(segment);
    auto descriptor = FileDescriptor::open(file, O_RDWR | O_CREAT | O_EXCL);
    if (!descriptor)
        return descriptor;
    const SegmentHeader header = encodeSegmentHeader(kind, segment);
    if (auto written = descriptor->write(header.data(), header.size(), 0, file); !written) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        return base::fail(written.error());
    }
    return descriptor;
}

} // namespace coverscope::index
