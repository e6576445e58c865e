// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/graph_file.h"

#include "core/base/path_text.h"
#include "core/index/file_descriptor.h"
#include "core/index/text.h"

#include <QCryptographicHash>

#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace coverscope::index {

using base::ErrorCode;
using base::Result;

namespace {

// What a point is and how points are laid out. Counted up when that changes: the checksums that
// catalogues keep then no longer fit and the graphs are built again.
constexpr const char* layoutTag = "rows1-";
constexpr std::size_t pieceSize = std::size_t{1} << 20;

QByteArray checksumFrom(const QCryptographicHash& hash)
{
    return layoutTag + hash.result().toHex();
}

// Collects small writes and hashes what goes by.
class HashingWriter
{
public:
    HashingWriter(const FileDescriptor& file, const std::filesystem::path& path) : m_file(file), m_path(path)
    {
        m_buffer.reserve(pieceSize);
    }

    Result<void> write(const void* data, std::size_t size)
    {
        const auto* bytes = static_cast<const char*>(data);
        while (size > 0) {
            const std::size_t count = std::min(size, pieceSize - m_buffer.size());
            m_buffer.insert(m_buffer.end(), bytes, bytes + count);
            bytes += count;
            size -= count;
            if (m_buffer.size() == pieceSize) {
                if (auto flushed = flush(); !flushed)
                    return flushed;
            }
        }
        return {};
    }

    template <typename T>
    Result<void> number(const T& value)
    {
        return write(&value, sizeof value);
    }

    Result<QByteArray> finish()
    {
        if (auto flushed = flush(); !flushed)
            return base::fail(flushed.error());
        return checksumFrom(m_hash);
    }

private:
    Result<void> flush()
    {
        m_hash.addData(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_buffer.size())));
        auto written = m_file.write(m_buffer.data(), m_buffer.size(), m_offset, m_path);
        m_offset += m_buffer.size();
        m_buffer.clear();
        return written;
    }

    const FileDescriptor& m_file;
    const std::filesystem::path& m_path;
    std::vector<char> m_buffer;
    std::uint64_t m_offset = 0;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

// In the order of hnswlib 0.6.2.
Result<void> writeHeader(const Graph& graph, HashingWriter& writer)
{
    Result<void> done;
    const auto put = [&](const auto& value) {
        if (done)
            done = writer.number(value);
    };
    put(graph.offsetLevel0_);
    put(graph.max_elements_);
    put(graph.cur_element_count);
    put(graph.size_data_per_element_);
    put(graph.label_offset_);
    put(graph.offsetData_);
    put(graph.maxlevel_);
    put(graph.enterpoint_node_);
    put(graph.maxM_);
    put(graph.maxM0_);
    put(graph.M_);
    put(graph.mult_);
    put(graph.ef_construction_);
    return done;
}

Result<QByteArray> writeGraph(const Graph& graph, const FileDescriptor& file,
                              const std::filesystem::path& path)
{
    HashingWriter writer(file, path);
    auto done = writeHeader(graph, writer);
    if (done)
        done =
            writer.write(graph.data_level0_memory_, graph.cur_element_count * graph.size_data_per_element_);
    for (std::size_t i = 0; done && i < graph.cur_element_count; ++i) {
        const int level = graph.element_levels_[i];
        const auto size = static_cast<unsigned int>(
            level > 0 ? graph.size_links_per_element_ * static_cast<std::size_t>(level) : 0);
        done = writer.number(size);
        if (done && size > 0)
            done = writer.write(graph.linkLists_[i], size);
    }
    if (!done)
        return base::fail(done.error());
    return writer.finish();
}

Result<QByteArray> checksumOf(const FileDescriptor& file, const std::filesystem::path& path)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    std::vector<char> piece(pieceSize);
    std::uint64_t offset = 0;
    while (true) {
        const auto count = file.read(piece.data(), piece.size(), offset, path);
        if (!count)
            return base::fail(count.error());
        hash.addData(QByteArrayView(piece.data(), static_cast<qsizetype>(*count)));
        offset += *count;
        if (*count < piece.size())
            return checksumFrom(hash);
    }
}

// Under its temporary name: written, on the drive, and read back.
Result<QByteArray> writeAndReadBack(const Graph& graph, const std::filesystem::path& temporary)
{
    const auto file = FileDescriptor::open(temporary, O_RDWR | O_CREAT | O_TRUNC);
    if (!file)
        return base::fail(file.error());
    auto meant = writeGraph(graph, *file, temporary);
    if (!meant)
        return meant;
    if (auto synced = file->sync(temporary); !synced)
        return base::fail(synced.error());
    const auto found = checksumOf(*file, temporary);
    if (!found)
        return base::fail(found.error());
    if (*found != *meant)
        return base::fail(ErrorCode::WriteFailed, temporary,
                          Text::tr("“%1” could not be written correctly. Check its drive.")
                              .arg(base::displayPath(temporary)));
    return meant;
}

} // namespace

Result<QByteArray> writeGraphFile(const Graph& graph, const std::filesystem::path& path)
{
    std::filesystem::path temporary = path;
    temporary += ".part";
    auto checksum = writeAndReadBack(graph, temporary);
    std::error_code problem;
    if (checksum) {
        std::filesystem::rename(temporary, path, problem);
        if (problem)
            checksum = base::fail(writeError(problem.value(), path));
    }
    if (checksum) {
        if (auto synced = syncFolder(path.parent_path()); !synced)
            checksum = base::fail(synced.error());
    } else {
        std::filesystem::remove(temporary, problem);
    }
    return checksum;
}

Result<void> verifyGraphFile(const std::filesystem::path& path, const QByteArray& checksum)
{
    const auto file = FileDescriptor::open(path, O_RDONLY);
    if (!file)
        return base::fail(file.error());
    const auto found = checksumOf(*file, path);
    if (!found)
        return base::fail(found.error());
    if (*found != checksum)
        return base::fail(
            ErrorCode::Corrupt, path,
            Text::tr("The search graph “%1” is damaged. It will be built again; nothing is lost.")
                .arg(base::displayPath(path)));
    return {};
}

} // namespace coverscope::index
