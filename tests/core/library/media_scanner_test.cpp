// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/media_scanner.h"
#include "core/library/root_folders.h"
#include "tests/core/library/library_fixture.h"

#include <QtTest>

#include <fstream>
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
