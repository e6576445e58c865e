// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/batch/clip_list.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <memory>

using namespace coverscope;
using batch::readClipList;
using catalogue::BatchClip;
using catalogue::BatchStatus;

namespace fs = std::filesystem;

// Lists as other programs write them: what they mean is found, and nothing in them vanishes.
class PlaylistTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;

    void put(const fs::path& name, const QByteArray& content = "x") const
    {
        fs::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name, std::ios::binary).write(content.constData(), content.size());
    }
    std::vector<BatchClip> read(const fs::path& name, const QByteArray& content) const
    {
        put(name, content);
        return readClipList(m_folder / name).value_or(std::vector<BatchClip>());
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = fs::canonical(m_temporary->path().toStdString());
        for (const char* name :
             {"music/one.wav", "music/two.wav", "Caf\xC3\xA9.wav",
              "Stra\xDF"
              "e.wav",
              "100% Pure.wav", "a b.wav", "A\xCC\x8A.wav", "#1 Hit.wav", "back\\slash.wav"})
            put(name);
    }

    void cleanup() // QTemporaryDir cannot: not all names are text
    {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }

    void namesAreReadAsTheProgramMeantThem_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("plain") << QByteArray("music/one.wav") << QByteArray("music/one.wav");
        QTest::newRow("backslash") << QByteArray("music\\one.wav") << QByteArray("music/one.wav");
        QTest::newRow("dot and backslash") << QByteArray(".\\music\\two.wav") << QByteArray("music/two.wav");
        QTest::newRow("a backslash in the name")
            << QByteArray("back\\slash.wav") << QByteArray("back\\slash.wav");
        QTest::newRow("Latin-1 for UTF-8") << QByteArray("Caf\xE9.wav") << QByteArray("Caf\xC3\xA9.wav");
        QTest::newRow("UTF-8 for Latin-1") << QByteArray("Stra\xC3\x9F"
                                                         "e.wav")
                                           << QByteArray("Stra\xDF"
                                                         "e.wav");
        QTest::newRow("composed for decomposed") << QByteArray("\xC3\x85.wav") << QByteArray("A\xCC\x8A.wav");
        QTest::newRow("decomposed for composed")
            << QByteArray("Cafe\xCC\x81.wav") << QByteArray("Caf\xC3\xA9.wav");
        QTest::newRow("percent") << QByteArray("a%20b.wav") << QByteArray("a b.wav");
        QTest::newRow("a percent in the name") << QByteArray("100% Pure.wav") << QByteArray("100% Pure.wav");
        QTest::newRow("hash") << QByteArray("#1 Hit.wav") << QByteArray("#1 Hit.wav");
        QTest::newRow("address") << QByteArray("file://FOLDER/a%20b.wav") << QByteArray("a b.wav");
        QTest::newRow("address with a host")
            << QByteArray("FILE://localhostFOLDER/Caf%C3%A9.wav") << QByteArray("Caf\xC3\xA9.wav");
        QTest::newRow("address in Latin-1")
            << QByteArray("file:FOLDER/Caf%E9.wav") << QByteArray("Caf\xC3\xA9.wav");
        QTest::newRow("address that was not encoded")
            << QByteArray("file://FOLDER/100% Pure.wav") << QByteArray("100% Pure.wav");
    }

    void namesAreReadAsTheProgramMeantThem()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, file);
        name.replace("FOLDER", base::pathBytes(m_folder));
        const auto pls = "[playlist]\r\nNumberOfEntries=1\r\nFile1=" + name + "\r\n";
        for (const auto& [list, content] :
             {std::pair<const char*, QByteArray>{"l.m3u", "#EXTM3U\r\n#EXTINF:1,x\r\n" + name + "\r\n"},
              {"l.M3U8", name + "\n"},
              {"l.txt", name + "\r# a remark\r"},
              {"l.pls", pls}}) {
            const auto clips = read(list, content);
            QVERIFY2(clips.size() == 1, list);
            QCOMPARE(clips[0].file, m_folder / base::pathFromBytes(file));
            QCOMPARE(clips[0].status, BatchStatus::Waiting);
        }
    }

    void entriesOfAPlaylistComeInTheirOrder()
    {
        const auto clips = read("l.pls", "[playlist]\nFile10=music/two.wav\nTitle10=x\nFile2=gone.wav\n"
                                         "file1=music\\one.wav\nLength1=40\nVersion=2\n");
        QCOMPARE(clips.size(), std::size_t(3));
        QCOMPARE(clips[0].file, m_folder / "music/one.wav");
        QCOMPARE(clips[1].file, m_folder / "gone.wav");
        QCOMPARE(clips[2].file, m_folder / "music/two.wav");
    }

    void aCueSheetGivesARegionForEachTrack()
    {
        const auto clips =
            read("album.cue", "REM DATE 1999\r\nPERFORMER \"x\"\r\nFILE \"music\\one.wav\" WAVE\r\n"
                              "  TRACK 01 AUDIO\r\n    TITLE \"a\"\r\n    INDEX 01 00:00:00\r\n"
                              "  TRACK 02 AUDIO\r\n    INDEX 00 01:58:00\r\n    INDEX 01 02:00:15\r\n"
                              "\tTRACK 03 AUDIO\r\n\tINDEX 01 05:30:00\r\n"
                              "FILE music/two.wav WAVE\r\n  TRACK 04 AUDIO\r\n    INDEX 01 00:10:00\r\n");
        QCOMPARE(clips.size(), std::size_t(4));
        QCOMPARE(clips[0].region, (base::TimeRange{0.0, 118.0})); // the pause belongs to neither
        QCOMPARE(clips[1].region, (base::TimeRange{120.2, 330.0}));
        QCOMPARE(clips[2].region->start, 330.0);
        QVERIFY(clips[2].region->end > 1e6);
        QCOMPARE(clips[3].file, m_folder / "music/two.wav");
        QCOMPARE(clips[3].region->start, 10.0);
    }

    void aCueSheetFindsTheFileThatWasConverted()
    {
        put("disc.flac");
        const auto clips = read("disc.cue", "FILE \"disc.wav\" WAVE\nTRACK 01 AUDIO\nINDEX 01 00:00:00\n");
        QCOMPARE(clips.size(), std::size_t(1));
        QCOMPARE(clips[0].file, m_folder / "disc.flac");
    }

    void tracksOfACueSheetThatCannotBeUsedAreThere()
    {
        const auto clips =
            read("bad.cue", "FILE \"music/one.wav\" WAVE\nTRACK 01 MODE1/2352\nINDEX 01 00:00:00\n"
                            "TRACK 02 AUDIO\nTRACK 03 AUDIO\nINDEX 01 soon\n"
                            "TRACK 04 AUDIO\nINDEX 01 03:00:00\nFILE \"music/two.wav\" WAVE\n");
        QCOMPARE(clips.size(), std::size_t(5));
        for (std::size_t k = 0; k < 3; ++k)
            QCOMPARE(clips[k].status, BatchStatus::Skipped);
        QCOMPARE(clips[3].region->start, 180.0);
        QVERIFY(!clips[4].region); // no track: the whole file
    }

    void xmlPlaylistsAreRead()
    {
        const auto xspf = read(
            "l.xspf", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<playlist version=\"1\" "
                      "xmlns=\"http://xspf.org/ns/0/\"><trackList>\n<track><title>a &amp; b</title>"
                      "<location>music/one.wav</location></track>\n<track><location>Caf%C3%A9.wav</location>"
                      "</track>\n<track><title>no file</title></track>\n"
                      "<track><location>http://x.org/a.mp3</location></track></trackList></playlist>");
        QCOMPARE(xspf.size(), std::size_t(4));
        QCOMPARE(xspf[0].file, m_folder / "music/one.wav");
        QCOMPARE(xspf[1].file, m_folder / "Caf\xC3\xA9.wav");
        QCOMPARE(xspf[2].status, BatchStatus::Skipped);
        QCOMPARE(xspf[3].status, BatchStatus::Skipped);
        const auto wpl = read("l.wpl", "<?wpl version=\"1.0\"?><smil><body><seq>"
                                       "<media src=\"music\\two.wav\"/></seq></body></smil>");
        QCOMPARE(wpl.size(), std::size_t(1));
        QCOMPARE(wpl[0].file, m_folder / "music/two.wav");
        const auto cut =
            read("cut.xspf", "<playlist><trackList><track><location>music/one.wav</location></track><tra");
        QCOMPARE(cut.size(), std::size_t(2));
        QCOMPARE(cut[1].status, BatchStatus::Skipped);
    }

    void tablesMaySayTheirSeparator_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("comma") << QByteArray("file,start,end\nmusic/one.wav,5,25\nmusic/two.wav,0:05,0:25\n");
        QTest::newRow("semicolon") << QByteArray(
            "Datei;Anfang;Ende\nmusic/one.wav;5,0;25,0\nmusic/two.wav;5;25\n");
        QTest::newRow("tab") << QByteArray(
            "file\tstart\tend\nmusic/one.wav\t5,0\t25,0\nmusic/two.wav\t5\t25\n");
        QTest::newRow("stated") << QByteArray(
            "sep=;\nfile;start;end\nmusic/one.wav;5;25\nmusic/two.wav;5;25\n");
        QTest::newRow("stated in quotes") << QByteArray("\"sep=,\"\nfile,start,end\nmusic/one.wav,5,25\n"
                                                        "music/two.wav,\"5,0\",25\n");
        QTest::newRow("stated tab") << QByteArray("SEP=\t\nfile\tstart\tend\nmusic/one.wav\t5\t25\n"
                                                  "music/two.wav\t5\t25\n");
        QTest::newRow("stated bar") << QByteArray("sep=|\nmusic/one.wav|5|25\nmusic/two.wav|5|25\n");
        QTest::newRow("comments") << QByteArray(
            "# of Monday\n#x;y;z\nfile,start,end\n# first\nmusic/one.wav,5,25\n"
            "music/two.wav,5,25\n#\n");
        QTest::newRow("no names, decimal commas")
            << QByteArray("music/one.wav;5,0;25,0\nmusic/two.wav;5,0;25\n");
        QTest::newRow("other columns") << QByteArray("no,end,start,file,mood\n1,25,5,music/one.wav,glad\n"
                                                     "2,25,5,music/two.wav,\"a, b\"\n");
    }

    void tablesMaySayTheirSeparator()
    {
        QFETCH(QByteArray, content);
        for (const char* ending : {"\n", "\r\n", "\r"}) {
            for (const char* mark : {"", "\xEF\xBB\xBF"}) {
                const auto clips = read("t.csv", mark + QByteArray(content).replace("\n", ending));
                QCOMPARE(clips.size(), std::size_t(2));
                QCOMPARE(clips[0].file, m_folder / "music/one.wav");
                QCOMPARE(clips[1].file, m_folder / "music/two.wav");
                QCOMPARE(clips[0].region, (base::TimeRange{5.0, 25.0}));
                QCOMPARE(clips[1].region, (base::TimeRange{5.0, 25.0}));
            }
        }
    }

    void aQuoteThatNothingClosesSwallowsNoLine()
    {
        const auto clips =
            read("t.csv", "file,start,end\n\"12 inch.wav,5,25\nmusic/one.wav,5,25\nmusic/two.wav,,\n");
        QCOMPARE(clips.size(), std::size_t(3));
        QCOMPARE(clips[1].file, m_folder / "music/one.wav");
        QCOMPARE(clips[2].file, m_folder / "music/two.wav");
    }

    void textOfASpreadsheetIsATable()
    {
        const auto clips = read("t.txt", "file\tstart\tend\r\nmusic/one.wav\t5\t25\r\n");
        QCOMPARE(clips.size(), std::size_t(1));
        QCOMPARE(clips[0].region, (base::TimeRange{5.0, 25.0}));
    }

    void addressesInTheNetworkAreCounted()
    {
        const auto clips =
            read("l.m3u", "http://radio.example/live\nmusic/one.wav\nhttps://x.org/a%20b.mp3\n");
        QCOMPARE(clips.size(), std::size_t(3));
        QCOMPARE(clips[0].status, BatchStatus::Skipped);
        QVERIFY(clips[0].problem.contains(QStringLiteral("radio.example")));
        QCOMPARE(clips[1].status, BatchStatus::Waiting);
        QCOMPARE(clips[2].status, BatchStatus::Skipped);
    }
};

QTEST_GUILESS_MAIN(PlaylistTest)
#include "playlist_test.moc"
