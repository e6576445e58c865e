// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/graph_structure.h"

#include "core/base/path_text.h"
#include "core/index/file_descriptor.h"
#include "core/index/row_space.h"

#include <QCoreApplication>

#include <cmath>
#include <fcntl.h>
#include <limits>
#include <vector>

namespace coverscope::index {

using base::Result;

namespace {

// What hnswlib 0.6.2 writes, in its order; see graph_file.cpp.
struct GraphHeader
{
    std::uint64_t levelZeroOffset = 0;
    std::uint64_t capacity = 0;
    std::uint64_t count = 0;
    std::uint64_t pointSize = 0;
    std::uint64_t labelOffset = 0;
    std::uint64_t dataOffset = 0;
    std::int32_t topLevel = 0;
    std::uint32_t entry = 0;
    std::uint64_t mostLinks = 0;
    std::uint64_t mostLinksOfLevelZero = 0;
    std::uint64_t linkCount = 0;
    double levelScale = 0.0;
    std::uint64_t constructionBreadth = 0;
};
static_assert(sizeof(GraphHeader) == 96 && sizeof(std::size_t) == 8);

using Row = std::uint32_t;
constexpr std::uint64_t fewestLinks = 2; // HnswGraph::build() takes no others
constexpr std::uint64_t mostLinksThereAre = 256;
constexpr std::uint32_t mostLevels = 64;
constexpr std::uint32_t countMask = 0xFFFF; // the rest of the word marks what is deleted: nothing, here
constexpr std::size_t readSize = std::size_t{1} << 20;

// The file from its beginning, without a system call for each number.
class FileReader
{
public:
    FileReader(const FileDescriptor& file, const std::filesystem::path& path, std::uint64_t size)
        : m_file(file), m_path(path), m_size(size), m_piece(readSize)
    {
    }

    std::uint64_t left() const { return m_size - m_offset; }

    // False at the end of the file.
    Result<bool> read(void* target, std::size_t size)
    {
        auto* bytes = static_cast<unsigned char*>(target);
        while (size > 0) {
            if (m_position == m_filled) {
                const auto count = m_file.read(m_piece.data(), m_piece.size(), m_readOffset, m_path);
                if (!count)
                    return base::fail(count.error());
                if (*count == 0)
                    return false;
                m_readOffset += *count;
                m_filled = *count;
                m_position = 0;
            }
            const std::size_t part = std::min(size, m_filled - m_position);
            std::memcpy(bytes, m_piece.data() + m_position, part);
            bytes += part;
            size -= part;
            m_position += part;
            m_offset += part;
        }
        return true;
    }

private:
    const FileDescriptor& m_file;
    const std::filesystem::path& m_path;
    std::uint64_t m_size;
    std::vector<unsigned char> m_piece;
    std::size_t m_position = 0;
    std::size_t m_filled = 0;
    std::uint64_t m_offset = 0;     // of what was taken
    std::uint64_t m_readOffset = 0; // of what was read from the file
};

// What does not hold, in words for the technical cause; empty where all does.
QString wrongHeader(const GraphHeader& header, std::uint32_t mostRows, std::uint64_t bytesAfter)
{
    const std::uint64_t levelZeroSize = header.mostLinksOfLevelZero * sizeof(Row) + sizeof(Row);
    if (header.linkCount < fewestLinks || header.linkCount > mostLinksThereAre ||
        header.mostLinks != header.linkCount || header.mostLinksOfLevelZero != 2 * header.linkCount)
        return QStringLiteral("links for each point");
    if (header.levelZeroOffset != 0 || header.dataOffset != levelZeroSize ||
        header.labelOffset != levelZeroSize + sizeof(Row) ||
        header.pointSize != header.labelOffset + sizeof(std::uint64_t))
        return QStringLiteral("sizes of a point");
    if (header.count > mostRows)
        return QStringLiteral("more points than rows");
    if (header.capacity != std::max<std::uint64_t>(header.count, 1))
        return QStringLiteral("capacity");
    if (header.count * header.pointSize > bytesAfter)
        return QStringLiteral("file is too short");
    if (!std::isfinite(header.levelScale) || header.levelScale <= 0.0 || header.constructionBreadth == 0 ||
        header.constructionBreadth > std::numeric_limits<Row>::max())
        return QStringLiteral("settings");
    const bool isEmpty = header.count == 0;
    if (!isEmpty && (header.entry >= header.count || header.topLevel < 0 ||
                     header.topLevel > static_cast<std::int32_t>(mostLevels)))
        return QStringLiteral("entry");
    return {};
}

// One pass over the points and one over their upper levels; `wrong` stays empty where all holds.
class GraphCheck
{
public:
    GraphCheck(FileReader& reader, const GraphHeader& header)
        : m_reader(reader)
        , m_header(header)
        , m_seen(header.count, false)
        , m_level(header.count, 0)
        , m_neededLevel(header.count, 0)
    {
    }

    Result<QString> run()
    {
        auto wrong = checkPoints();
        if (wrong && wrong->isEmpty())
            wrong = checkUpperLevels();
        if (!wrong || !wrong->isEmpty())
            return wrong;
        for (std::uint64_t point = 0; point < m_header.count; ++point) {
            if (m_neededLevel[point] > m_level[point])
                return QStringLiteral("link to a point that does not reach the level");
        }
        if (m_header.count > 0 &&
            (m_level[m_header.entry] != m_header.topLevel || m_highest != m_header.topLevel))
            return QStringLiteral("level of the entry");
        return m_reader.left() == 0 ? QString() : QStringLiteral("bytes after the end");
    }

private:
    Result<QString> checkPoints()
    {
        std::vector<unsigned char> point(m_header.pointSize);
        for (std::uint64_t k = 0; k < m_header.count; ++k) {
            const auto got = m_reader.read(point.data(), point.size());
            if (!got || !*got)
                return got ? Result<QString>(QStringLiteral("end of the file")) : base::fail(got.error());
            if (!areLinksRight(point.data(), m_header.mostLinksOfLevelZero, 0))
                return QStringLiteral("links of a point");
            Row row = 0;
            std::uint64_t label = 0;
            std::memcpy(&row, point.data() + m_header.dataOffset, sizeof row);
            std::memcpy(&label, point.data() + m_header.labelOffset, sizeof label);
            if (label != row || row >= m_header.count || m_seen[row])
                return QStringLiteral("row of a point");
            m_seen[row] = true;
        }
        return QString();
    }

    Result<QString> checkUpperLevels()
    {
        const std::uint64_t levelSize = m_header.mostLinks * sizeof(Row) + sizeof(Row);
        std::vector<unsigned char> links(levelSize);
        for (std::uint64_t k = 0; k < m_header.count; ++k) {
            std::uint32_t size = 0;
            auto got = m_reader.read(&size, sizeof size);
            if (!got || !*got)
                return got ? Result<QString>(QStringLiteral("end of the file")) : base::fail(got.error());
            if (size % levelSize != 0 || size / levelSize > mostLevels || size > m_reader.left())
                return QStringLiteral("size of the upper levels");
            m_level[k] = static_cast<std::int32_t>(size / levelSize);
            m_highest = std::max(m_highest, m_level[k]);
            for (std::int32_t level = 1; level <= m_level[k]; ++level) {
                got = m_reader.read(links.data(), links.size());
                if (!got || !*got)
                    return got ? Result<QString>(QStringLiteral("end of the file")) : base::fail(got.error());
                if (!areLinksRight(links.data(), m_header.mostLinks, level))
                    return QStringLiteral("links of an upper level");
            }
        }
        return QString();
    }

    bool areLinksRight(const unsigned char* list, std::uint64_t most, std::int32_t level)
    {
        std::uint32_t count = 0;
        std::memcpy(&count, list, sizeof count);
        if ((count & ~countMask) != 0 || count > most)
            return false;
        for (std::uint32_t k = 1; k <= count; ++k) {
            Row other = 0;
            std::memcpy(&other, list + k * sizeof other, sizeof other);
            if (other >= m_header.count)
                return false;
            m_neededLevel[other] = std::max(m_neededLevel[other], level);
        }
        return true;
    }

    FileReader& m_reader;
    const GraphHeader& m_header;
    std::vector<bool> m_seen; // by row
    std::vector<std::int32_t> m_level;
    std::vector<std::int32_t> m_neededLevel; // of links that lead there
    std::int32_t m_highest = 0;
};

} // namespace

Result<void> checkGraphStructure(const std::filesystem::path& path, std::uint32_t mostRows)
{
    const auto file = FileDescriptor::open(path, O_RDONLY);
    const auto size = file ? file->size(path) : base::fail(file.error());
    if (!size)
        return base::fail(size.error());
    FileReader reader(*file, path, *size);
    GraphHeader header;
    const auto got = reader.read(&header, sizeof header);
    if (!got)
        return base::fail(got.error());
    QString wrong = *got ? wrongHeader(header, mostRows, reader.left()) : QStringLiteral("end of the file");
    if (wrong.isEmpty()) {
        auto checked = GraphCheck(reader, header).run();
        if (!checked)
            return base::fail(std::move(checked.error()));
        wrong = *checked;
    }
    if (wrong.isEmpty())
        return {};
    return base::fail(base::ErrorCode::Corrupt, path,
                      QCoreApplication::translate("coverscope::index",
                                                  "The search graph “%1” is damaged. It will be built again; "
                                                  "nothing is lost.")
                          .arg(base::displayPath(path)),
                      wrong);
}

} // namespace coverscope::index
