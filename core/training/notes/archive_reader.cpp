// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/archive_reader.h"

#include "core/base/path_text.h"

#include <QCoreApplication>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <memory>
#include <vector>

namespace coverscope::training {

namespace {

constexpr std::size_t blockSize = 256U << 10U;

struct ArchiveCloser
{
    void operator()(archive* handle) const { archive_read_free(handle); }
};
using ArchiveHandle = std::unique_ptr<archive, ArchiveCloser>;

base::Error archiveError(archive* handle, const std::filesystem::path& path)
{
    const int code = archive_errno(handle);
    if (code == ENOENT || code == EACCES || code == EISDIR)
        return base::systemError(code, path);
    return {base::ErrorCode::UnsupportedFormat, path,
            QCoreApplication::translate(
                "coverscope::training",
                "“%1” cannot be read as an archive. It must be a tar.xz file that is complete.")
                .arg(base::displayPath(path)),
            QString::fromLocal8Bit(archive_error_string(handle))};
}

// The name as bytes; libarchive gives none for a pax name that the locale cannot spell.
std::string entryName(archive_entry* entry)
{
    if (const char* name = archive_entry_pathname(entry))
        return name;
    const char* name = archive_entry_pathname_utf8(entry);
    return name ? name : std::string();
}

enum class Read {
    Whole,
    TooLarge, // more than was allowed; the rest is passed over
    BrokenOff,
};

// The entry's data, no more than `maximumSize` of it: what its header says need not be so, or may not be
// said.
Read readData(archive* handle, std::vector<std::uint8_t>& data, std::size_t maximumSize)
{
    std::size_t filled = 0;
    while (true) {
        if (filled > maximumSize)
            return Read::TooLarge;
        data.resize(filled + blockSize);
        const la_ssize_t count = archive_read_data(handle, data.data() + filled, blockSize);
        if (count <= 0) {
            data.resize(filled);
            return count < 0 ? Read::BrokenOff : filled > maximumSize ? Read::TooLarge : Read::Whole;
        }
        filled += static_cast<std::size_t>(count);
    }
}

} // namespace

base::Result<ArchiveSummary> readArchive(const std::filesystem::path& path,
                                         const std::function<void(const ArchiveEntry&)>& visit,
                                         const base::CancellationToken& token, std::size_t maximumSize)
{
    const ArchiveHandle handle(archive_read_new());
    archive_read_support_filter_all(handle.get());
    archive_read_support_format_all(handle.get());
    if (archive_read_open_filename(handle.get(), path.c_str(), blockSize) != ARCHIVE_OK)
        return base::fail(archiveError(handle.get(), path));

    ArchiveSummary summary;
    std::vector<std::uint8_t> data;
    archive_entry* entry = nullptr;
    bool isFirst = true;
    while (true) {
        if (token.isCancelled())
            return base::cancelled();
        const int state = archive_read_next_header(handle.get(), &entry);
        if (state == ARCHIVE_EOF)
            return summary;
        if (state < ARCHIVE_WARN) {
            if (isFirst)
                return base::fail(archiveError(handle.get(), path));
            summary.isDamaged = true;
            return summary;
        }
        isFirst = false;
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        if (archive_entry_size(entry) > static_cast<la_int64_t>(maximumSize)) {
            ++summary.tooLargeCount;
            continue;
        }
        data.clear();
        const Read read = readData(handle.get(), data, maximumSize);
        if (read == Read::BrokenOff) {
            summary.isDamaged = true;
            return summary;
        }
        if (read == Read::TooLarge) {
            ++summary.tooLargeCount;
            continue;
        }
        ++summary.fileCount;
        visit({entryName(entry), data});
    }
}

} // namespace coverscope::training
