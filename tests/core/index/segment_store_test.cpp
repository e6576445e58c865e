// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/segment_store.h"

#include "core/base/path_text.h"
#include "core/index/crc32c.h"
#include "core/index/segment_format.h"
#include "tests/core/index/file_size_limit.h"
#include "tests/core/index/test_rows.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <atomic>
#include <fstream>
#include <limits>
#include <memory>
#include <thread>

using namespace coverscope;
using namespace coverscope::index;
using base::ErrorCode;

namespace {

constexpr std::uint32_t dimension = 16;

SegmentKind kindOf(const char* model = "00ff", std::uint32_t width = dimension)
{
    return {"embeddings", model, width};
}

// The same, of a library whose id is sixteen times that letter.
SegmentKind kindOfLibrary(char letter)
{
    SegmentKind kind = kindOf();
    kind.library = QByteArray(static_cast<qsizetype>(libraryIdSize), letter);
    return kind;
}

// Values that float16 holds exactly, so that rows can be compared.
base::Matrix exactRows(std::size_t rowCount, int seed, std::size_t width = dimension)
{
    base::Matrix rows(rowCount, width);
    for (std::size_t i = 0; i < rows.values.size(); ++i)
        rows.values[i] = static_cast<float>((static_cast<int>(i) * 7 + seed * 13) % 251 - 125) / 128.0F;
    return rows;
}

// Most of them 0, as of notes: packed they take a fraction of the room.
base::Matrix sparseRows(std::size_t rowCount, int seed)
{
    base::Matrix rows(rowCount, dimension);
    for (std::size_t i = static_cast<std::size_t>(seed); i < rows.values.size(); i += 29)
        rows.values[i] = 1.0F + static_cast<float>(i % 7);
    return rows;
}

// As that version wrote it, which differs in the header alone where no block is packed.
void makeOfVersion(const std::filesystem::path& path, std::uint32_t version)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    SegmentHeader header{};
    file.read(reinterpret_cast<char*>(header.data()), header.size());
    qToLittleEndian(version, header.data() + 8);
    qToLittleEndian(crc32c(header.data(), header.size() - 4), header.data() + header.size() - 4);
    file.seekp(0);
    file.write(reinterpret_cast<const char*>(header.data()), header.size());
}

void overwriteByte(const std::filesystem::path& path, std::uint64_t offset)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(static_cast<std::streamoff>(offset));
    const char byte = static_cast<char>(file.get() ^ 0x10);
    file.seekp(static_cast<std::streamoff>(offset));
    file.put(byte);
}

} // namespace

class SegmentStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;

    std::filesystem::path segmentPath(std::uint32_t number) const
    {
        return m_folder / segmentFileName("embeddings", number);
    }
    SegmentStore openStore(const SegmentKind& kind = kindOf(),
                           std::uint64_t limit = SegmentStore::defaultSegmentLimit) const
    {
        auto store = SegmentStore::open(m_folder, kind, limit);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return std::move(*store);
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = base::pathFromQString(m_temporary->path()) / base::pathFromBytes(QByteArray("lib\xE9"));
    }

    void cleanup() { std::filesystem::remove_all(m_folder); } // QTemporaryDir knows only names that are text

    void anEmptyStoreHasNoBytes()
    {
        const SegmentStore store = openStore();
        QVERIFY(std::filesystem::is_directory(m_folder));
        QCOMPARE(store.size(), std::uint64_t{0});
        const auto missing = store.read({1, segmentHeaderSize, 1});
        QVERIFY(!missing);
        QVERIFY(missing.error().code == ErrorCode::FileNotFound);
    }

    void whatIsAppendedIsRead()
    {
        SegmentStore store = openStore();
        const auto first = store.append(exactRows(1, 1));
        const auto second = store.append(exactRows(5, 2));
        QVERIFY(first && second && store.sync());
        QCOMPARE(first->segment, 1U);
        QCOMPARE(first->offset, std::uint64_t{segmentHeaderSize});
        QCOMPARE(second->offset, segmentHeaderSize + blockSize(1, dimension));
        QVERIFY(store.read(*first).value() == exactRows(1, 1));
        QVERIFY(store.read(*second).value() == exactRows(5, 2));
        QCOMPARE(store.readHalf(*second)->size(), std::size_t{5 * dimension});
        QCOMPARE(store.size(), std::filesystem::file_size(segmentPath(1)));
    }

    void anotherObjectReadsAndGoesOn()
    {
        SegmentStore writer = openStore();
        const SegmentStore reader = openStore();
        const auto first = writer.append(exactRows(2, 1));
        QVERIFY(reader.read(*first).value() == exactRows(2, 1));
        SegmentStore next = openStore();
        const auto second = next.append(exactRows(3, 2));
        QCOMPARE(second->segment, 1U);
        QVERIFY(reader.read(*second).value() == exactRows(3, 2));
        // The first writer finds the end where the other left it.
        const auto third = writer.append(exactRows(1, 3));
        QCOMPARE(third->offset, second->offset + blockSize(3, dimension));
        QVERIFY(reader.read(*second).value() == exactRows(3, 2));
    }

    void aFullSegmentIsFollowedByANewOne()
    {
        SegmentStore store = openStore(kindOf(), 1000);
        std::vector<BlockRef> blocks;
        for (int i = 0; i < 10; ++i)
            blocks.push_back(store.append(exactRows(8, i)).value());
        QVERIFY(store.sync());
        QVERIFY(blocks.back().segment > 2);
        for (int i = 0; i < 10; ++i)
            QVERIFY(store.read(blocks[static_cast<std::size_t>(i)]).value() == exactRows(8, i));
        QVERIFY(std::filesystem::file_size(segmentPath(1)) <= 1000);
        // A block above the limit stands in a segment of its own.
        const auto large = store.append(exactRows(100, 1));
        QCOMPARE(large->offset, std::uint64_t{segmentHeaderSize});
        QVERIFY(store.read(*large).value() == exactRows(100, 1));
    }

    void rowsThatCannotBeStoredAreRefused()
    {
        SegmentStore store = openStore();
        base::Matrix notANumber = exactRows(1, 1);
        notANumber(0, 3) = std::numeric_limits<float>::quiet_NaN();
        base::Matrix tooLarge = exactRows(1, 1);
        tooLarge(0, 3) = 1e6F;
        for (const base::Matrix& rows :
             {base::Matrix(0, dimension), base::Matrix(1, dimension + 1), notANumber, tooLarge}) {
            const auto refused = store.append(rows);
            QVERIFY(!refused);
            QVERIFY(refused.error().code == ErrorCode::InvalidArgument);
        }
        QCOMPARE(store.size(), std::uint64_t{0});
    }

    void wrongKindsAreRefused()
    {
        for (const SegmentKind& kind :
             {SegmentKind{"", "00", 1}, SegmentKind{"sixteen-letters-", "00", 1}, SegmentKind{"a/b", "00", 1},
              SegmentKind{"a", "00", 0}, SegmentKind{"a", "00", 1U << 31},
              SegmentKind{"a", QByteArray(129, 'f'), 1}}) {
            const auto store = SegmentStore::open(m_folder, kind);
            QVERIFY(!store);
            QVERIFY(store.error().code == ErrorCode::InvalidArgument);
        }
    }

    void everyFlippedByteOfABlockIsFound()
    {
        SegmentStore store = openStore();
        const BlockRef block = store.append(exactRows(2, 1)).value();
        const auto end = block.offset + blockSize(block.rowCount, dimension);
        for (std::uint64_t offset = block.offset; offset < end; ++offset) {
            overwriteByte(segmentPath(1), offset);
            const auto read = store.read(block);
            QVERIFY2(!read, qPrintable(QString::number(offset)));
            QVERIFY(read.error().code == ErrorCode::Corrupt);
            QVERIFY(read.error().message.contains(QStringLiteral("embeddings-000001.seg")));
            overwriteByte(segmentPath(1), offset);
        }
        QVERIFY(store.read(block));
    }

    void everyFlippedByteOfTheHeaderIsFound()
    {
        SegmentStore writer = openStore();
        const BlockRef block = writer.append(exactRows(2, 1)).value();
        for (std::uint64_t offset = 0; offset < segmentHeaderSize; ++offset) {
            overwriteByte(segmentPath(1), offset);
            const auto read = openStore().read(block);
            QVERIFY2(!read, qPrintable(QString::number(offset)));
            QCOMPARE(read.error().code, ErrorCode::Corrupt);
            overwriteByte(segmentPath(1), offset);
        }
    }

    void sparseRowsArePacked()
    {
        SegmentStore store = openStore();
        const BlockRef first = store.append(sparseRows(500, 3)).value();
        const BlockRef plain = store.append(exactRows(4, 1)).value();
        const BlockRef last = store.append(sparseRows(300, 5)).value();
        QVERIFY(store.size() < blockSize(800, dimension) / 3);
        const std::vector<BlockRef> committed = {first, plain, last};
        std::filesystem::resize_file(segmentPath(1), store.size() + 100); // what a crash left
        SegmentStore again = openStore();
        QVERIFY(again.truncateTo(committed));
        QVERIFY(again.read(first).value() == sparseRows(500, 3));
        QVERIFY(again.read(plain).value() == exactRows(4, 1));
        QVERIFY(again.read(last).value() == sparseRows(300, 5));
        const BlockRef next = again.append(exactRows(2, 2)).value();
        QCOMPARE(next.segment, 1U);
        QVERIFY(next.offset < last.offset + blockSize(300, dimension) / 3);
        QVERIFY(openStore().read(next).value() == exactRows(2, 2));
    }

    void everyFlippedByteOfAPackedBlockIsFound()
    {
        SegmentStore store = openStore();
        const BlockRef block = store.append(sparseRows(40, 1)).value();
        const auto end = std::filesystem::file_size(segmentPath(1));
        QVERIFY(end - block.offset < blockSize(40, dimension));
        for (std::uint64_t offset = block.offset; offset < end; ++offset) {
            overwriteByte(segmentPath(1), offset);
            const auto read = store.read(block);
            QVERIFY2(!read, qPrintable(QString::number(offset)));
            QCOMPARE(read.error().code, ErrorCode::Corrupt);
            overwriteByte(segmentPath(1), offset);
        }
        QVERIFY(store.read(block).value() == sparseRows(40, 1));
    }

    void aStreamThatIsNotOfThatLengthIsRefused()
    {
        std::vector<std::uint16_t> numbers(10'000);
        BlockBody body = encodeBlockBody(numbers);
        QVERIFY(body.form == BlockForm::Packed);
        QVERIFY(decodeBlockBody(body.form, body.bytes, numbers.size()).value() == numbers);
        QVERIFY(!decodeBlockBody(body.form, body.bytes, numbers.size() - 1)); // which would go on for ever
        QVERIFY(!decodeBlockBody(body.form, body.bytes, numbers.size() + 1));
        body.bytes.resize(body.bytes.size() - 3);
        QVERIFY(!decodeBlockBody(body.form, body.bytes, numbers.size()));
        QVERIFY(!decodeBlockBody(BlockForm::Plain, body.bytes, numbers.size()));
    }

    void segmentsOfTheVersionBeforeAreReadAndFollowed()
    {
        const SegmentKind kind = kindOfLibrary('a');
        const BlockRef old = openStore(kind).append(exactRows(3, 1)).value();
        makeOfVersion(segmentPath(1), 2);
        SegmentStore store = openStore(kind);
        QVERIFY(store.truncateTo(std::span(&old, 1)));
        QVERIFY(store.read(old).value() == exactRows(3, 1));
        const BlockRef block = store.append(sparseRows(100, 2)).value();
        QCOMPARE(block.segment, 2U); // a program of that version does not take it for damage
        QVERIFY(store.read(old).value() == exactRows(3, 1));
        QVERIFY(openStore(kind).read(block).value() == sparseRows(100, 2));
    }

    // Of a newer program, that is: a version that is only damaged is damage, which can be mended.
    void aNewerVersionIsRefusedAndLeftAsItIs()
    {
        const BlockRef block = openStore().append(exactRows(2, 1)).value();
        makeOfVersion(segmentPath(1), 9);
        const auto size = std::filesystem::file_size(segmentPath(1));
        SegmentStore store = openStore();
        QCOMPARE(store.read(block).error().code, ErrorCode::NewerVersion);
        QCOMPARE(store.append(exactRows(1, 2)).error().code, ErrorCode::NewerVersion);
        QCOMPARE(std::filesystem::file_size(segmentPath(1)), size);
    }

    void hostileReferencesAreRefusedBeforeAnythingIsAllocated()
    {
        SegmentStore store = openStore();
        const BlockRef block = store.append(exactRows(2, 1)).value();
        constexpr auto most = std::numeric_limits<std::uint32_t>::max();
        for (const BlockRef& hostile :
             {BlockRef{1, block.offset, most}, BlockRef{1, block.offset, 3}, BlockRef{1, block.offset, 1},
              BlockRef{1, block.offset, 0}, BlockRef{1, std::numeric_limits<std::uint64_t>::max(), 2},
              BlockRef{1, std::numeric_limits<std::uint64_t>::max() - 40, most}, BlockRef{1, 0, 2},
              BlockRef{1, block.offset + 1, 2}}) {
            const auto read = store.read(hostile);
            QVERIFY(!read);
            QVERIFY(read.error().code == ErrorCode::Corrupt);
        }
    }

    void aBlockInTheWrongPlaceIsNotTakenForTheRightOne()
    {
        SegmentStore store = openStore(kindOf(), 250);
        const BlockRef first = store.append(exactRows(1, 1)).value();
        const BlockRef second = store.append(exactRows(1, 2)).value();
        QVERIFY(first.segment != second.segment && first.offset == second.offset);
        std::filesystem::copy_file(segmentPath(2), segmentPath(1),
                                   std::filesystem::copy_options::overwrite_existing);
        const auto read = openStore().read(first);
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::Corrupt);
    }

    void anotherBlockAtTheSamePlaceIsNotTakenForTheRightOne()
    {
        // Of the same shape in every respect: a backup of another day.
        const BlockRef block = openStore().append(exactRows(3, 1)).value();
        std::filesystem::remove(segmentPath(1));
        const BlockRef other = openStore().append(exactRows(3, 2)).value();
        QVERIFY(block.segment == other.segment && block.offset == other.offset &&
                block.rowCount == other.rowCount && block.checksum != other.checksum);
        const SegmentStore store = openStore();
        QCOMPARE(store.read(block).error().code, ErrorCode::Corrupt);
        QVERIFY(!store.check(block, BlockCheck::Header));
        QVERIFY(store.check(other, BlockCheck::Header) && store.read(other));
        BlockRef unknown = block; // of a catalogue that did not keep checksums
        unknown.checksum = 0;
        QVERIFY(store.read(unknown).value() == exactRows(3, 2));
    }

    void headersTellLessThanRows()
    {
        const BlockRef block = openStore().append(exactRows(3, 1)).value();
        overwriteByte(segmentPath(1), block.offset + blockHeaderSize + 5);
        const SegmentStore store = openStore();
        QVERIFY(store.check(block, BlockCheck::Header));
        QCOMPARE(store.check(block, BlockCheck::Rows).error().code, ErrorCode::Corrupt);
    }

    void aSegmentOfAnotherLibraryIsRefusedAndLeftAsItIs()
    {
        const BlockRef ours = openStore(kindOfLibrary('a')).append(exactRows(3, 1)).value();
        std::filesystem::remove(segmentPath(1));
        {
            SegmentStore theirs = openStore(kindOfLibrary('b'));
            QVERIFY(theirs.append(exactRows(3, 1)) && theirs.append(exactRows(5, 2)));
        }
        const auto size = std::filesystem::file_size(segmentPath(1));
        SegmentStore store = openStore(kindOfLibrary('a'));
        const auto read = store.read(ours); // the very same rows, and yet
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
        QVERIFY(read.error().message.contains(QStringLiteral("another library")));
        QVERIFY(store.truncateTo(std::span(&ours, 1)));
        QCOMPARE(std::filesystem::file_size(segmentPath(1)), size);
        QCOMPARE(store.append(exactRows(2, 3)).value().segment, 2U);
        QVERIFY(store.truncateTo({}));
        QVERIFY(std::filesystem::exists(segmentPath(1)));
    }

    void segmentsWithoutALibraryStayReadable()
    {
        const BlockRef old = openStore().append(exactRows(3, 1)).value();
        makeOfVersion(segmentPath(1), versionWithoutLibrary);
        SegmentStore store = openStore(kindOfLibrary('a'));
        QVERIFY(store.read(old).value() == exactRows(3, 1));
        const BlockRef block = store.append(exactRows(2, 2)).value();
        QCOMPARE(block.segment, 2U);
        QVERIFY(openStore(kindOfLibrary('a')).read(block).value() == exactRows(2, 2));
    }

    void aHostileReferenceCutsNothing()
    {
        SegmentStore store = openStore();
        const BlockRef block = store.append(exactRows(3, 1)).value();
        const auto size = std::filesystem::file_size(segmentPath(1));
        const BlockRef hostile{1, std::numeric_limits<std::uint64_t>::max() - 100, 30};
        QVERIFY(store.truncateTo(std::span(&hostile, 1)));
        QCOMPARE(std::filesystem::file_size(segmentPath(1)), size);
        QVERIFY(store.read(block));
        QCOMPARE(store.append(exactRows(2, 2)).value().segment, 2U);
    }

    void theNumberOfALostSegmentIsNotGivenAgain()
    {
        const BlockRef block = openStore().append(exactRows(3, 1)).value();
        std::filesystem::remove(segmentPath(1));
        SegmentStore store = openStore();
        QVERIFY(store.truncateTo(std::span(&block, 1)));
        QCOMPARE(store.append(exactRows(3, 2)).value().segment, 2U);
        QVERIFY(!store.read(block));
    }

    void aTruncatedFileIsCorrupt()
    {
        SegmentStore store = openStore();
        const BlockRef block = store.append(exactRows(4, 1)).value();
        const auto size = std::filesystem::file_size(segmentPath(1));
        for (const std::uintmax_t cut : {size - 1, std::uintmax_t{block.offset} + 3, std::uintmax_t{100}}) {
            std::filesystem::resize_file(segmentPath(1), cut);
            QVERIFY(store.read(block).error().code == ErrorCode::Corrupt);
            QVERIFY(openStore().read(block).error().code == ErrorCode::Corrupt);
        }
    }

    void segmentsOfAnotherModelAreNeitherReadNorAppendedTo()
    {
        SegmentStore old = openStore(kindOf("aaaa"));
        const BlockRef oldBlock = old.append(exactRows(2, 1)).value();
        SegmentStore fresh = openStore(kindOf("bbbb"));
        const auto refused = fresh.read(oldBlock);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::ModelMismatch);
        const BlockRef block = fresh.append(exactRows(2, 2)).value();
        QCOMPARE(block.segment, 2U);
        QVERIFY(old.read(oldBlock)); // still whole until the catalogue has changed over
        QVERIFY(fresh.truncateTo(std::span(&block, 1)));
        QVERIFY(!std::filesystem::exists(segmentPath(1)));
        QVERIFY(fresh.read(block).value() == exactRows(2, 2));
        const auto otherWidth = openStore(kindOf("bbbb", dimension + 1)).read(block);
        QVERIFY(otherWidth.error().code == ErrorCode::ModelMismatch);
    }

    void truncationCutsTailsAndUnnamedFiles()
    {
        std::vector<BlockRef> blocks;
        {
            SegmentStore store = openStore(kindOf(), 1000);
            for (int i = 0; i < 6; ++i)
                blocks.push_back(store.append(exactRows(8, i)).value());
        }
        std::ofstream(segmentPath(9)) << "half a hea"; // a crash while a segment was begun
        std::ofstream(m_folder / "embeddings-note.seg") << "not ours";
        const std::vector<BlockRef> committed = {blocks[0], blocks[2]};
        QCOMPARE(blocks[2].segment, 2U);
        SegmentStore store = openStore(kindOf(), 1000);
        QVERIFY(store.truncateTo(committed));
        QVERIFY(std::filesystem::exists(m_folder / "embeddings-note.seg"));
        QVERIFY(!std::filesystem::exists(segmentPath(3)));
        QVERIFY(!std::filesystem::exists(segmentPath(9)));
        QVERIFY(store.read(blocks[0]) && store.read(blocks[2]));
        QCOMPARE(std::filesystem::file_size(segmentPath(2)), blocks[2].offset + blockSize(8, dimension));
        const BlockRef next = store.append(exactRows(1, 9)).value();
        QCOMPARE(next.segment, 2U);
        QVERIFY(store.truncateTo({}));
        QCOMPARE(store.size(), std::uint64_t{0});
        QVERIFY(store.read(store.append(exactRows(1, 9)).value()));
    }

    void aSegmentShorterThanCommittedIsNotAppendedTo()
    {
        SegmentStore store = openStore();
        const BlockRef first = store.append(exactRows(2, 1)).value();
        const BlockRef lost = store.append(exactRows(2, 2)).value();
        std::filesystem::resize_file(segmentPath(1), lost.offset);
        const std::vector<BlockRef> committed = {first, lost};
        QVERIFY(store.truncateTo(committed));
        const BlockRef next = store.append(exactRows(2, 3)).value();
        QCOMPARE(next.segment, 2U);
        QVERIFY(store.read(first));
        QVERIFY(store.read(lost).error().code == ErrorCode::Corrupt); // and not the rows of `next`
    }

    void aFailedAppendLeavesNothingBehind()
    {
        SegmentStore store = openStore();
        const BlockRef first = store.append(exactRows(2, 1)).value();
        const auto before = std::filesystem::file_size(segmentPath(1));
        {
            const test::FileSizeLimit limit(before + 100); // some bytes of the block still fit
            const auto failed = store.append(exactRows(50, 2));
            QVERIFY(!failed);
            QVERIFY(failed.error().code == ErrorCode::NoSpaceLeft);
            QVERIFY(failed.error().message.contains(QStringLiteral("embeddings-000001.seg")));
        }
        QCOMPARE(std::filesystem::file_size(segmentPath(1)), before);
        const BlockRef second = store.append(exactRows(50, 2)).value();
        QCOMPARE(second.offset, std::uint64_t{before});
        QVERIFY(store.read(first).value() == exactRows(2, 1));
        QVERIFY(store.read(second).value() == exactRows(50, 2));
    }

    void noSpaceForANewSegmentLeavesNoFile()
    {
        SegmentStore store = openStore();
        {
            const test::FileSizeLimit limit(100);
            const auto failed = store.append(exactRows(1, 1));
            QVERIFY(!failed);
            QVERIFY(failed.error().code == ErrorCode::NoSpaceLeft);
        }
        QVERIFY(!std::filesystem::exists(segmentPath(1)));
        QVERIFY(store.append(exactRows(1, 1)));
    }

    void aFileInPlaceOfTheFolderIsAnError()
    {
        std::filesystem::create_directories(m_folder.parent_path());
        std::ofstream(m_folder) << "a file";
        const auto store = SegmentStore::open(m_folder, kindOf());
        QVERIFY(!store);
        QVERIFY(!store.error().message.isEmpty());
    }

    void readersSeeWholeBlocksWhileAnotherThreadAppends()
    {
        SegmentStore store = openStore(kindOf(), 4000);
        constexpr int blockCount = 300;
        std::vector<BlockRef> blocks(blockCount);
        std::atomic<int> ready = 0;
        std::atomic<int> wrong = 0;
        std::vector<std::thread> readers;
        for (int reader = 0; reader < 3; ++reader) {
            readers.emplace_back([&, reader] {
                for (int turn = reader; ready < blockCount; ++turn) {
                    const int known = ready;
                    if (known == 0)
                        continue;
                    const int pick = turn % known;
                    const auto rows = store.read(blocks[static_cast<std::size_t>(pick)]);
                    if (!rows || !(*rows == exactRows(3, pick)))
                        ++wrong;
                }
            });
        }
        for (int i = 0; i < blockCount; ++i) {
            blocks[static_cast<std::size_t>(i)] = store.append(exactRows(3, i)).value();
            ready = i + 1;
        }
        for (std::thread& reader : readers)
            reader.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(SegmentStoreTest)
#include "segment_store_test.moc"
