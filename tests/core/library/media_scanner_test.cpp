// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/media_scanner.h"
#include "core/library/root_folders.h"
#include "tests/core/library/library_fixture.h"

#include <QtTest>

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace coverscope;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> names(const library::MediaScanner::Listing& listing)
{
    std::vector<std::string> result;
    for (const library::FoundFile& file : listing.files)
        result.push_back(file.relativePath.native());
    return result;
}

using Names = std::vector<std::string>;

} // namespace

class MediaScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsMediaByTheirExtension();
    void listsMediaSortedAndPassesOverTheRest();
    void theContentDecidesWhereTheNameDoesNot_data();
    void theContentDecidesWhereTheNameDoesNot();
    void titlesMayBeginWithADot();
    void everyEntryIsListedOrCounted();
    void loopsOfLinksEnd();
    void realFolderIsPreferredToALink();
    void linksToFilesAreListedOnlyWhereTheFileIsNot();
    void leftOutFoldersAreNotEnteredByLinksEither();
    void unreadableSubfolderIsAProblemNotAFailure();
    void danglingLinkIsAProblem();
    void missingRootFails();
    void cancelledScanSaysSo();
    void insideIsByWholeNames();
};

void MediaScannerTest::knowsMediaByTheirExtension()
{
    for (const char* name : {"a.mp3", "a.FLAC", "b.c.Opus", "x.mkv", "x.wv", "x.3gp", "x.xm", "x.w64"})
        QVERIFY2(library::isMediaName(name), name);
    for (const char* name : {"a.jpg", "mp3", ".mp3", "a.mp3.txt", "a.cue", "a.", "a.pdf", "a.ts"})
        QVERIFY2(!library::isMediaName(name), name);
}

void MediaScannerTest::listsMediaSortedAndPassesOverTheRest()
{
    const test::LibraryFixture fixture;
    for (const char* name :
         {"b/2.mp3", "b/1.ogg", "a.wav", "cover.jpg", ".hidden.mp3", ".folder/x.mp3", "c/d/e.flac"})
        fixture.addText(name, "x");
    fixture.addText("\xff\xfe.mp3", "four");
    const auto listing = library::MediaScanner().scan(fixture.music(), {}, {});
    QVERIFY(listing.has_value());
    QCOMPARE(names(*listing), (Names{"a.wav", "b/1.ogg", "b/2.mp3", "c/d/e.flac", "\xff\xfe.mp3"}));
    QCOMPARE(listing->files.back().size, std::uint64_t{4});
    QVERIFY(listing->files.back().modified > 1'500'000'000'000'000'000);
    QVERIFY(listing->problems.empty());
}

void MediaScannerTest::theContentDecidesWhereTheNameDoesNot_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isMedium");
    const auto frames = [](const QByteArray& header, int length) {
        return (header + QByteArray(length - header.size(), '\0')).repeated(4);
    };
    QByteArray stream;
    for (int packet = 0; packet < 6; ++packet)
        stream += 'G' + QByteArray(187, '\1');
    QTest::newRow("wave") << QByteArray("RIFF\0\0\0\0WAVEfmt ", 16) << true;
    QTest::newRow("long wave") << QByteArray("RF64\xff\xff\xff\xffWAVEds64", 16) << true;
    QTest::newRow("tagged mp3") << QByteArray("ID3\x04\0\0\0\0\0\0", 10) << true;
    QTest::newRow("mp3") << frames(QByteArray("\xff\xfb\x90\x00", 4), 417) << true;
    QTest::newRow("mp2") << frames(QByteArray("\xff\xfd\xa4\x00", 4), 576) << true;
    QTest::newRow("aac") << frames(QByteArray("\xff\xf1\x50\x80\x19\x1f\xfc", 7), 200) << true;
    QTest::newRow("transport stream") << stream << true;
    QTest::newRow("m4r") << QByteArray("\0\0\0\x20"
                                       "ftypM4A ",
                                       12)
                         << true;
    QTest::newRow("matroska") << QByteArray("\x1a\x45\xdf\xa3", 4) << true;
    QTest::newRow("ogg") << QByteArray("OggS\0\2") << true;
    QTest::newRow("typescript") << QByteArray("export class Song {\n}\n") << false;
    QTest::newRow("one sync word") << QByteArray("\xff\xfb\x90\x00 and no more of it", 22) << false;
    QTest::newRow("picture") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) << false;
    QTest::newRow("program") << QByteArray("\x7f"
                                           "ELF\2\1\1",
                                           7)
                             << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void MediaScannerTest::theContentDecidesWhereTheNameDoesNot()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isMedium);
    const test::LibraryFixture fixture;
    for (const char* name : {"noending", "a.ts", "song.mp3 ", ".hidden", "...And More/b.xyz", ".x/.y/c.wav"})
        fixture.addText(name, content.toStdString());
    fixture.addText("cover.jpg", content.toStdString());
    const auto listing = library::MediaScanner().scan(fixture.music(), {}, {});
    QVERIFY(listing.has_value());
    QCOMPARE(listing->files.size(), isMedium ? 6U : 0U);
    QCOMPARE(listing->leftOut.count(), isMedium ? 1U : 7U);
    QCOMPARE(listing->leftOut.group(library::LeftOutReason::Hidden).count, isMedium ? 0U : 3U);
}

void MediaScannerTest::titlesMayBeginWithADot()
{
    const test::LibraryFixture fixture;
    for (const char* name : {"Metallica/...And Justice for All/01 Blackened.mp3", ".hack Sign OST/01.flac",
                             "...Baby One More Time.ogg", ".38 Special/1.mp3"})
        fixture.addText(name, "ID3");
    for (const char* name : {".Trash-1000/files/gone.mp3", ".git/objects/x.mp3", "a/@eaDir/01.mp3"})
        fixture.addText(name, "ID3");
    fixture.addText("._01 Blackened.mp3", "\x05\x16\x07"); // what another system notes beside a file
    const auto listing = library::MediaScanner().scan(fixture.music(), {}, {});
    QVERIFY(listing.has_value());
    QCOMPARE(names(*listing),
             (Names{"...Baby One More Time.ogg", ".38 Special/1.mp3", ".hack Sign OST/01.flac",
                    "Metallica/...And Justice for All/01 Blackened.mp3"}));
    QCOMPARE(listing->leftOut.group(library::LeftOutReason::SystemFolder).count, 3U);
    QCOMPARE(listing->leftOut.group(library::LeftOutReason::Hidden).count, 1U);
}

void MediaScannerTest::everyEntryIsListedOrCounted()
{
    const test::LibraryFixture fixture;
    for (const char* name : {"1.mp3", "2.flac", "cover.jpg", "notes", "album.cue", ".DS_Store", "x.weird"})
        fixture.addText(name, "words");
    fs::create_symlink("nowhere", fixture.music() / "dangling");
    QCOMPARE(::mkfifo((fixture.music() / "pipe").c_str(), 0600), 0);
    const auto listing = library::MediaScanner().scan(fixture.music(), {}, {});
    QVERIFY(listing.has_value());
    QCOMPARE(listing->files.size(), 2U);
    QCOMPARE(listing->leftOut.count(), 7U);
    QCOMPARE(listing->leftOut.group(library::LeftOutReason::NoMedium).count, 4U);
    QCOMPARE(listing->leftOut.group(library::LeftOutReason::NotAFile).count, 2U);
}

void MediaScannerTest::loopsOfLinksEnd()
{
    const test::LibraryFixture fixture;
    fixture.addText("a/1.mp3", "x");
    fs::create_directory_symlink("..", fixture.music() / "a" / "up");
    fs::create_directory_symlink(".", fixture.music() / "self");
    const auto listing = library::MediaScanner().scan(fixture.music(), {}, {});
    QVERIFY(listing.has_value());
    QCOMPARE(names(*listing), Names{"a/1.mp3"});
}

void MediaScannerTest::realFolderIsPreferredToALink()
{
    const test::LibraryFixture fixture;
    fixture.addText("z/1.mp3", "x");
    fs::create_directory_symlink("z", fixture.music() / "a");
    fs::create_directories(fixture.base() / "elsewhere");
    std::ofstream(fixture.base() / "elsewhere" / "2.mp3") << "x";
    fs::create_directory_symlink(fixture.base() / "elsewhere", fixture.music() / "b");
    const auto listing = library::MediaScanner().scan(fixture.music(), {}, {});
    QVERIFY(listing.has_value());
    QCOMPARE(names(*listing), (Names{"b/2.mp3", "z/1.mp3"}));
}

void MediaScannerTest::linksToFilesAreListedOnlyWhereTheFileIsNot()
{
    const test::LibraryFixture fixture;
    fixture.addText("z/real.mp3", "x");
    fs::create_symlink("z/real.mp3", fixture.music() / "a.mp3");
    fs::create_symlink("a.mp3", fixture.music() / "b.mp3"); // a link to a link
    std::ofstream(fixture.base() / "outside.mp3") << "x";
    fs::create_symlink(fixture.base() / "outside.mp3", fixture.music() / "c.mp3");
    fs::create_symlink(fixture.base() / "outside.mp3", fixture.music() / "d.mp3");
    fixture.addText("other/3.mp3", "x");
    fs::create_symlink("other/3.mp3", fixture.music() / "e.mp3"); // of another folder of the library
    const std::vector<fs::path> leftOut{fixture.music() / "other"};
    const auto listing = library::MediaScanner().scan(fixture.music(), leftOut, {});
    QVERIFY(listing.has_value());
    QCOMPARE(names(*listing), (Names{"c.mp3", "z/real.mp3"}));
}

void MediaScannerTest::leftOutFoldersAreNotEnteredByLinksEither()
{
    const test::LibraryFixture fixture;
    fixture.addText("a/1.mp3", "x");
    fixture.addText("lib/sub/2.mp3", "x");
    fs::create_directory_symlink("lib/sub", fixture.music() / "link");
    const std::vector<fs::path> leftOut{fixture.music() / "lib"};
    const auto listing = library::MediaScanner().scan(fixture.music(), leftOut, {});
    QVERIFY(listing.has_value());
    QCOMPARE(names(*listing), Names{"a/1.mp3"});
}

void MediaScannerTest::unreadableSubfolderIsAProblemNotAFailure()
{
    const test::LibraryFixture fixture;
    fixture.addText("a/1.mp3", "x");
    fixture.addText("b/2.mp3", "x");
    fs::permissions(fixture.base(), fs::perms::all);
    fs::permissions(fixture.music() / "a", fs::perms::none);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && ::seteuid(65534) != 0)
        QSKIP("root may read everything");
    const auto listing = library::MediaScanner().scan(fixture.music(), {}, {});
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    fs::permissions(fixture.music() / "a", fs::perms::all);
    QVERIFY(listing.has_value());
    QCOMPARE(names(*listing), Names{"b/2.mp3"});
    QCOMPARE(listing->problems.size(), std::size_t{1});
    QCOMPARE(listing->problems[0].code, base::ErrorCode::PermissionDenied);
    QVERIFY(listing->problems[0].path == fixture.music() / "a");
}

void MediaScannerTest::danglingLinkIsAProblem()
{
    const test::LibraryFixture fixture;
    fs::create_symlink("nowhere.mp3", fixture.music() / "a.mp3");
    fs::create_symlink("nowhere.txt", fixture.music() / "a.txt");
    const auto listing = library::MediaScanner().scan(fixture.music(), {}, {});
    QVERIFY(listing.has_value());
    QCOMPARE(listing->problems.size(), std::size_t{1});
    QCOMPARE(listing->problems[0].code, base::ErrorCode::FileNotFound);
}

void MediaScannerTest::missingRootFails()
{
    const test::LibraryFixture fixture;
    const auto listing = library::MediaScanner().scan(fixture.base() / "none", {}, {});
    QVERIFY(!listing.has_value());
    QCOMPARE(listing.error().code, base::ErrorCode::FileNotFound);
}

void MediaScannerTest::cancelledScanSaysSo()
{
    const test::LibraryFixture fixture;
    fixture.addText("a/1.mp3", "x");
    base::CancellationSource source;
    source.cancel();
    const auto listing = library::MediaScanner().scan(fixture.music(), {}, source.token());
    QCOMPARE(listing.error().code, base::ErrorCode::Cancelled);
}

void MediaScannerTest::insideIsByWholeNames()
{
    QVERIFY(library::isInside("/a/b", "/a/b"));
    QVERIFY(library::isInside("/a/b/c", "/a/b"));
    QVERIFY(!library::isInside("/a/bc", "/a/b"));
    QVERIFY(!library::isInside("/a", "/a/b"));
    QVERIFY(library::isInside("/a", "/"));
}

QTEST_GUILESS_MAIN(MediaScannerTest)
#include "media_scanner_test.moc"
