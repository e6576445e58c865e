// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/archive_reader.h"
#include "core/training/notes/composition_library.h"
#include "core/training/notes/composition_parts.h"
#include "core/training/notes/midi_reader.h"
#include "tests/core/training/midi_bytes.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <fstream>
#include <iterator>
#include <set>

using namespace coverscope;
using namespace coverscope::test;
using namespace coverscope::training;

namespace {

void writeArchive(const std::filesystem::path& path, const std::vector<std::pair<std::string, Bytes>>& files)
{
    archive* out = archive_write_new();
    archive_write_add_filter_xz(out);
    archive_write_set_format_pax_restricted(out);
    archive_write_open_filename(out, path.c_str());
    for (const auto& [name, data] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        const bool isFolder = name.back() == '/';
        archive_entry_set_filetype(entry, isFolder ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, static_cast<la_int64_t>(data.size()));
        archive_write_header(out, entry);
        archive_write_data(out, data.data(), data.size());
        archive_entry_free(entry);
    }
    archive_write_free(out);
}

// A zip file as it is sent before anybody knows how long it will be: no size stands before an entry's data.
void writeStreamedZip(const std::filesystem::path& path,
                      const std::vector<std::pair<std::string, Bytes>>& files)
{
    archive* out = archive_write_new();
    archive_write_set_format_zip(out);
    archive_write_open_filename(out, path.c_str());
    for (const auto& [name, data] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(out, entry);
        archive_write_data(out, data.data(), data.size());
        archive_entry_free(entry);
    }
    archive_write_free(out);
    std::ifstream stream(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    const std::size_t list = bytes.find("PK\x01\x02"); // at the end, with the sizes
    std::filesystem::resize_file(path, list);
    std::filesystem::resize_file(path, list + 64); // zeros: libarchive looks some bytes ahead
}

} // namespace

class CompositionLibraryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

private Q_SLOTS:
    void anArchiveIsReadInPlaceInItsOrder()
    {
        const Bytes large(600'000, 7);
        writeArchive(path("plain.tar.xz"),
                     {{"b/", {}}, {"b/two.bin", large}, {"a.txt", text("hello")}, {"none", {}}});
        std::vector<std::pair<std::string, Bytes>> seen;
        const auto summary = readArchive(path("plain.tar.xz"), [&](const ArchiveEntry& entry) {
            seen.emplace_back(entry.name, Bytes(entry.bytes.begin(), entry.bytes.end()));
        });
        QVERIFY(summary.has_value());
        QCOMPARE(summary->fileCount, std::size_t{3});
        QCOMPARE(seen[0].first, std::string("b/two.bin"));
        QCOMPARE(seen[0].second, large);
        QCOMPARE(seen[1].second, text("hello"));
        QVERIFY(seen[2].second.empty());
    }

    void largeFilesAreSkippedAndCounted()
    {
        writeArchive(path("large.tar.xz"), {{"large", Bytes(5000, 1)}, {"small", Bytes(10, 1)}});
        int visited = 0;
        const auto summary = readArchive(
            path("large.tar.xz"), [&](const ArchiveEntry&) { ++visited; }, {}, 1000);
        QCOMPARE(visited, 1);
        QCOMPARE(summary->tooLargeCount, std::size_t{1});
    }

    void aSizeThatIsNotStatedIsLimitedAllTheSame()
    {
        writeStreamedZip(path("streamed.zip"), {{"large", Bytes(3'000'000, 1)}, {"small", Bytes(10, 1)}});
        std::size_t longest = 0;
        const auto summary = readArchive(
            path("streamed.zip"),
            [&](const ArchiveEntry& entry) { longest = std::max(longest, entry.bytes.size()); }, {}, 1000);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->tooLargeCount, std::size_t{1});
        QCOMPARE(longest, std::size_t{10});
        const auto all = readArchive(path("streamed.zip"), [](const ArchiveEntry&) {});
        QCOMPARE(all->fileCount, std::size_t{2});
        QCOMPARE(all->tooLargeCount, std::size_t{0});
    }

    void whatIsNoArchiveFails()
    {
        std::ofstream(path("noise.tar.xz")) << "this is not an archive, however long one reads";
        QCOMPARE(readArchive(path("noise.tar.xz"), {}).error().code, base::ErrorCode::UnsupportedFormat);
        QCOMPARE(readArchive(path("absent.tar.xz"), {}).error().code, base::ErrorCode::FileNotFound);
    }

    void anArchiveThatBreaksOffIsReported()
    {
        Bytes noise;
        for (std::uint32_t i = 0, value = 1; i < 300'000; ++i)
            noise.push_back(static_cast<std::uint8_t>((value = value * 1664525U + 1013904223U) >> 24U));
        writeArchive(path("whole.tar.xz"), {{"first", text("1")}, {"second", noise}});
        std::filesystem::copy_file(path("whole.tar.xz"), path("broken.tar.xz"));
        std::filesystem::resize_file(path("broken.tar.xz"), 150'000);
        int visited = 0;
        const auto summary = readArchive(path("broken.tar.xz"), [&](const ArchiveEntry&) { ++visited; });
        QVERIFY(summary.has_value());
        QVERIFY(summary->isDamaged);
        QCOMPARE(visited, 1);
        const std::vector<NotesArchive> archives{notesArchive(path("broken.tar.xz"))};
        QCOMPARE(CompositionLibrary::load(archives, {}).error().code, base::ErrorCode::Corrupt);
    }

    void cancellingStopsTheReading()
    {
        writeArchive(path("cancel.tar.xz"), {{"a", text("1")}, {"b", text("2")}});
        base::CancellationSource source;
        int visited = 0;
        const auto result = readArchive(
            path("cancel.tar.xz"),
            [&](const ArchiveEntry&) {
                ++visited;
                source.cancel();
            },
            source.token());
        QCOMPARE(result.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(visited, 1);
    }

    void compositionsAreGroupedOrderedCountedAndFiltered()
    {
        writeArchive(path("songs.tar.xz"), {{"clean_midi/B/Zebra.mid", scaleSong(60, 40)},
                                            {"clean_midi/B/Zebra.1.mid", scaleSong(65, 40)},
                                            {"clean_midi/A/Ant.mid", scaleSong(62, 40)},
                                            {"clean_midi/A/Silent Night.mid", scaleSong(62, 40)},
                                            {"clean_midi/A/Other.mid", scaleSong(62, 40, "silent-NIGHT")},
                                            {"clean_midi/A/Short.mid", scaleSong(62, 5)},
                                            {"clean_midi/A/Broken.mid", text("nothing")},
                                            {"clean_midi/readme.txt", text("no music")}});
        writeArchive(path("thesession.tar.xz"), {{"./TheReel12.mid", scaleSong(60, 40)},
                                                 {"./TheReel34.mid", scaleSong(60, 48)},
                                                 {"./GanAinm5.mid", scaleSong(60, 48)}});
        const std::vector<NotesArchive> archives{notesArchive(path("songs.tar.xz")),
                                                 notesArchive(path("thesession.tar.xz"))};
        const auto library = CompositionLibrary::load(archives, ExcludedTitles({"silent night"}));
        QVERIFY(library.has_value());
        const CompositionStatistics expected{10, 2, 1, 1, 1, 0, 208, 0};
        QCOMPARE(library->statistics(), expected);
        QCOMPARE(library->compositions().size(), std::size_t{3});
        QCOMPARE(library->compositions()[0].key, std::string("a/ant"));
        QCOMPARE(library->compositions()[1].key, std::string("b/zebra"));
        QCOMPARE(library->compositions()[1].arrangements.size(), std::size_t{2});
        QCOMPARE(library->compositions()[2].title, std::string("thereel"));
        const Arrangement& first = library->arrangement(library->compositions()[1].arrangements[0]);
        QCOMPARE(first.notes.front().pitch, std::uint8_t{60});
        QVERIFY(library->arrangement(library->compositions()[2].arrangements[0]).isTune);
        QVERIFY(!first.isTune);
    }

    void subsetsPartTheCompositionsByTitle()
    {
        CompositionLibrary library;
        const auto song = readMidi(scaleSong(60, 30));
        for (int i = 0; i < 400; ++i) {
            const std::string title = "song" + std::to_string(i / 2); // two artists each
            library.add({std::to_string(i % 2) + '/' + title, title}, *arrangementOf(*song, false));
        }
        const auto training = library.subset(Subset::Training, 0.2);
        const auto validation = library.subset(Subset::Validation, 0.2);
        QCOMPARE(training.size() + validation.size(), std::size_t{400});
        QVERIFY(validation.size() > 40 && validation.size() < 130);
        std::set<std::string> held;
        for (const std::uint32_t index : validation)
            held.insert(library.compositions()[index].title);
        for (const std::uint32_t index : training)
            QVERIFY(!held.contains(library.compositions()[index].title));
        QVERIFY(library.subset(Subset::Validation, 0.0).empty());
    }

    void thePartCalledMelodyScoresHighest()
    {
        // A high line called strings, chords, and the melody.
        const auto chords = bytes({0,  0x91, 60, 90, 0, 0x91, 64, 90, 0, 0x91, 67, 90,
                                   96, 0x81, 60, 0,  0, 0x81, 64, 0,  0, 0x81, 67, 0});
        Bytes chordEvents = trackName("Piano");
        Bytes lineEvents = trackName("MELODY");
        Bytes stringEvents = trackName("Strings");
        for (int i = 0; i < 30; ++i) {
            chordEvents = chordEvents + chords;
            lineEvents = lineEvents + bytes({0, 0x90, 65 + i % 5, 90, 96, 0x80, 65 + i % 5, 0});
            stringEvents = stringEvents + bytes({0, 0x92, 75 + i % 5, 90, 96, 0x82, 75 + i % 5, 0});
        }
        const auto song =
            readMidi(midiHeader(1, 3, 96) + midiTrack(chordEvents + endOfTrack()) +
                     midiTrack(lineEvents + endOfTrack()) + midiTrack(stringEvents + endOfTrack()));
        const auto arrangement = arrangementOf(*song, false);
        QVERIFY(arrangement.has_value());
        QCOMPARE(arrangement->parts.size(), std::size_t{3});
        const auto best =
            std::max_element(arrangement->parts.begin(), arrangement->parts.end(),
                             [](const auto& a, const auto& b) { return a.melodyScore < b.melodyScore; });
        QVERIFY(best->meanPitch > 64.0F && best->meanPitch < 70.0F);
        QVERIFY(best->monophony > 0.99F);
        const auto least =
            std::min_element(arrangement->parts.begin(), arrangement->parts.end(),
                             [](const auto& a, const auto& b) { return a.monophony < b.monophony; });
        QVERIFY(least->monophony < 0.1F); // the chords
    }
};

QTEST_GUILESS_MAIN(CompositionLibraryTest)
#include "composition_library_test.moc"
