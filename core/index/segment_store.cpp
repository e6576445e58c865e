// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/segment_store.h"

#include "core/index/file_descriptor.h"
#include "core/index/half_float.h"
#include "core/index/segment_folder.h"
#include "core/index/segment_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <fcntl.h>
#include <limits>
#include <map>
#include <mutex>
#include <set>
#include <sys/stat.h>

namespace coverscope::index {

using base::ErrorCode;
using base::Result;

namespace {

struct Text // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::index)
};

} // namespace

struct SegmentStore::State
{
    // Immutable.
    SegmentFolder folder;
    std::uint64_t segmentLimit = 0;

    // Guarded by mutex: files whose headers were found right, open for reading.
    std::mutex mutex;
    std::map<std::uint32_t, std::shared_ptr<const FileDescriptor>> readable;

    // The writer's own.
    FileDescriptor appendFile;
    std::uint32_t appendSegment = 0;
    std::set<std::uint32_t> closedSegments; // shorter than the catalogue says: never appended to
    bool folderChanged = false;

    Result<std::shared_ptr<const FileDescriptor>> openForReading(std::uint32_t segment);
    Result<void> chooseAppendSegment();
    Result<void> startSegment(std::uint32_t segment);
    Result<std::uint64_t> prepareAppend(std::uint64_t size);
    Result<void> writeBlock(const BlockRef& block, std::span<const std::uint16_t> halves);
    void forget(std::uint32_t segment);
};

Result<std::shared_ptr<const FileDescriptor>> SegmentStore::State::openForReading(std::uint32_t segment)
{
    const std::scoped_lock lock(mutex);
    const auto known = readable.find(segment);
    if (known != readable.end())
        return known->second;
    auto file = folder.open(segment, O_RDONLY);
    if (!file)
        return base::fail(file.error());
    return readable.emplace(segment, std::make_shared<const FileDescriptor>(std::move(*file))).first->second;
}

void SegmentStore::State::forget(std::uint32_t segment)
{
    const std::scoped_lock lock(mutex);
    readable.erase(segment);
    if (segment == appendSegment) {
        appendFile = FileDescriptor();
        appendSegment = 0;
    }
}

// The last segment where it is ours and sound, else a new one after it.
Result<void> SegmentStore::State::chooseAppendSegment()
{
    const auto segments = folder.list();
    if (!segments)
        return base::fail(segments.error());
    if (segments->empty())
        return startSegment(1);
    const std::uint32_t last = segments->rbegin()->first;
    if (closedSegments.contains(last))
        return startSegment(last + 1);
    auto file = folder.open(last, O_RDWR);
    if (!file) {
        const ErrorCode code = file.error().code;
        if (code == ErrorCode::Corrupt || code == ErrorCode::ModelMismatch)
            return startSegment(last + 1);
        return base::fail(file.error());
    }
    appendFile = std::move(*file);
    appendSegment = last;
    return {};
}

Result<void> SegmentStore::State::startSegment(std::uint32_t segment)
{
    if (segment == 0)
        return base::fail(ErrorCode::WriteFailed, folder.path,
                          Text::tr("The library has too many segments."));
    auto file = folder.create(segment);
    if (!file)
        return base::fail(file.error());
    // What was appended to the former segment must not be lost for the next sync().
    if (appendFile) {
        if (auto synced = appendFile.sync(folder.pathOf(appendSegment)); !synced)
            return synced;
    }
    appendFile = std::move(*file);
    appendSegment = segment;
    folderChanged = true;
    return {};
}

// Where a block of `size` bytes goes in appendFile.
Result<std::uint64_t> SegmentStore::State::prepareAppend(std::uint64_t size)
{
    struct stat status = {};
    // The file may have been deleted or extended by another process since, under the caller's lock.
    if (!appendFile || ::fstat(appendFile.get(), &status) != 0 || status.st_nlink == 0 ||
        closedSegments.contains(appendSegment)) {
        if (auto chosen = chooseAppendSegment(); !chosen)
            return base::fail(chosen.error());
    }
    auto end = appendFile.size(folder.pathOf(appendSegment));
    if (end && *end > segmentHeaderSize && *end + size > segmentLimit) {
        if (auto started = startSegment(appendSegment + 1); !started)
            return base::fail(started.error());
        end = appendFile.size(folder.pathOf(appendSegment));
    }
    return end;
}

Result<void> SegmentStore::State::writeBlock(const BlockRef& block, std::span<const std::uint16_t> halves)
{
    const auto path = folder.pathOf(block.segment);
    const BlockHeader header = encodeBlockHeader(block, halves);
    auto written = appendFile.write(header.data(), header.size(), block.offset, path);
    if (written)
        written = appendFile.write(halves.data(), halves.size_bytes(), block.offset + header.size(), path);
    if (!written) {
        // A cut that fails too leaves a tail that no transaction names: harmless.
        (void)appendFile.truncate(block.offset, path);
    }
    return written;
}

SegmentStore::SegmentStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SegmentStore::SegmentStore(SegmentStore&&) noexcept = default;
SegmentStore& SegmentStore::operator=(SegmentStore&&) noexcept = default;
SegmentStore::~SegmentStore() = default;

Result<SegmentStore> SegmentStore::open(const std::filesystem::path& folder, const SegmentKind& kind,
                                        std::uint64_t segmentLimit)
{
    if (kind.name.isEmpty() || kind.name.size() > static_cast<qsizetype>(maximumKindNameSize) ||
        kind.name.contains('/') || kind.name.contains('\0') || kind.dimension == 0 ||
        kind.dimension > maximumDimension ||
        kind.modelHash.size() > static_cast<qsizetype>(maximumModelHashSize))
        return base::fail(ErrorCode::InvalidArgument, folder,
                          Text::tr("The segment store was opened wrongly."));
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        return base::fail(writeError(problem.value(), folder));
    auto state = std::make_unique<State>();
    state->folder = {folder, kind};
    state->segmentLimit = segmentLimit;
    if (auto listed = state->folder.list(); !listed)
        return base::fail(listed.error());
    return SegmentStore(std::move(state));
}

Result<BlockRef> SegmentStore::append(const base::Matrix& rows)
{
    State& state = *m_state;
    std::vector<std::uint16_t> halves(rows.values.size());
    toHalf(rows.values, halves);
    if (rows.rows == 0 || rows.columns != state.folder.kind.dimension ||
        rows.rows > std::numeric_limits<std::uint32_t>::max() ||
        !std::all_of(halves.begin(), halves.end(), isFiniteHalf))
        return base::fail(ErrorCode::InvalidArgument, state.folder.path,
                          Text::tr("The model gave numbers that cannot be stored."),
                          QStringLiteral("%1 x %2 rows for dimension %3, or a number that is not finite")
                              .arg(rows.rows)
                              .arg(rows.columns)
                              .arg(state.folder.kind.dimension));
    const auto rowCount = static_cast<std::uint32_t>(rows.rows);
    const auto offset = state.prepareAppend(blockSize(rowCount, state.folder.kind.dimension));
    if (!offset)
        return base::fail(offset.error());
    const BlockRef block{state.appendSegment, *offset, rowCount};
    if (auto written = state.writeBlock(block, halves); !written)
        return base::fail(written.error());
    return block;
}

Result<void> SegmentStore::sync()
{
    State& state = *m_state;
    if (!state.appendFile)
        return {};
    if (auto synced = state.appendFile.sync(state.folder.pathOf(state.appendSegment)); !synced)
        return synced;
    if (state.folderChanged) {
        if (auto synced = syncFolder(state.folder.path); !synced)
            return synced;
        state.folderChanged = false;
    }
    return {};
}

Result<std::vector<std::uint16_t>> SegmentStore::readHalf(const BlockRef& block) const
{
    const auto path = m_state->folder.pathOf(block.segment);
    const auto file = m_state->openForReading(block.segment);
    if (!file)
        return base::fail(file.error());
    const auto fileSize = (*file)->size(path);
    if (!fileSize)
        return base::fail(fileSize.error());
    // Before anything is allocated: the numbers may come from a damaged catalogue.
    const std::uint64_t size = blockSize(block.rowCount, m_state->folder.kind.dimension);
    if (block.rowCount == 0 || block.offset < segmentHeaderSize || block.offset > *fileSize ||
        size > *fileSize - block.offset)
        return damagedSegment(path, QStringLiteral("block at %1 is beyond the end").arg(block.offset));
    BlockHeader header{};
    std::vector<std::uint16_t> halves(std::size_t{block.rowCount} * m_state->folder.kind.dimension);
    auto count = (*file)->read(header.data(), header.size(), block.offset, path);
    if (count)
        count = (*file)->read(halves.data(), halves.size() * sizeof(std::uint16_t),
                              block.offset + header.size(), path);
    if (!count)
        return base::fail(count.error());
    if (*count != halves.size() * sizeof(std::uint16_t) || !checkBlock(header, block, halves))
        return damagedSegment(path, QStringLiteral("checksum of the block at %1").arg(block.offset));
    return halves;
}

Result<base::Matrix> SegmentStore::read(const BlockRef& block) const
{
    const auto halves = readHalf(block);
    if (!halves)
        return base::fail(halves.error());
    base::Matrix rows(block.rowCount, m_state->folder.kind.dimension);
    toFloat(*halves, rows.values);
    return rows;
}

Result<void> SegmentStore::truncateTo(std::span<const BlockRef> committed)
{
    State& state = *m_state;
    const auto segments = state.folder.list();
    if (!segments)
        return base::fail(segments.error());
    std::map<std::uint32_t, std::uint64_t> ends;
    for (const BlockRef& block : committed) {
        std::uint64_t& end = ends[block.segment];
        end = std::max(end, block.offset + blockSize(block.rowCount, state.folder.kind.dimension));
    }
    state.closedSegments.clear();
    for (const auto& [segment, size] : *segments) {
        const auto path = state.folder.pathOf(segment);
        const auto end = ends.find(segment);
        if (end == ends.end()) {
            state.forget(segment);
            std::error_code problem;
            std::filesystem::remove(path, problem);
            if (problem)
                return base::fail(writeError(problem.value(), path));
        } else if (size < end->second) {
            state.closedSegments.insert(segment);
        } else if (size > end->second) {
            auto file = FileDescriptor::open(path, O_RDWR);
            if (!file)
                return base::fail(file.error());
            if (auto cut = file->truncate(end->second, path); !cut)
                return cut;
        }
    }
    return {};
}

std::uint64_t SegmentStore::size() const
{
    std::uint64_t total = 0;
    if (const auto segments = m_state->folder.list()) {
        for (const auto& segment : *segments)
            total += segment.second;
    }
    return total;
}

} // namespace coverscope::index
