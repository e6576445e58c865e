// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/library_fixture.h"
#include "tests/support/synthetic_audio.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace coverscope;
using library::Library;
using test::LibraryFixture;
using test::trackAt;
namespace fs = std::filesystem;

class IndexingJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indexesAndFindsTheSource();
    void badFilesAreReportedAndTheOthersIndexed();
    void unreadableFileIsTriedAgain();
    void nameThatIsNotTextIsIndexed();
    void cancellationKeepsWhatWasDone();
    void twoRunsGiveTheSameLibrary();
    void ownFolderInsideARootIsPassedOver();
    void fileOrMissingFolderIsRefused();
    void otherModelIsRefused();
    void progressEndsWithEverythingDone();
    void fullDiskKeepsWhatFits();
};

void IndexingJobTest::indexesAndFindsTheSource()
{
    const LibraryFixture fixture;
    for (std::uint32_t seed = 1; seed <= 4; ++seed)
        fixture.addTune("folder/tune " + std::to_string(seed) + ".wav", seed, 40.0);
    const auto library = fixture.open();
    const auto report = fixture.index(*library);
    QCOMPARE(report.indexed, std::size_t{4});
    QCOMPARE(report.unchanged, std::size_t{0});
    QVERIFY(report.skipped.empty());
    QVERIFY(std::abs(report.audioSeconds - 160.0) < 0.5);
    QVERIFY(!report.wasCancelled);

    const auto snapshot = library->snapshot();
    QCOMPARE(snapshot->tracks.size(), std::size_t{4});
    QCOMPARE(snapshot->identity.modelHash, LibraryFixture::embedder().info().hash);
    const catalogue::Track* third = trackAt(*snapshot, "folder/tune 3.wav");
    QVERIFY(third != nullptr);
    QCOMPARE(third->title, QStringLiteral("tune 3"));
    QCOMPARE(third->state, catalogue::TrackState::Indexed);
    QVERIFY(std::abs(third->duration - 40.0) < 0.1);
    QVERIFY(third->chunkCount >= 3);
    QVERIFY(snapshot->pathOf(*third) == fixture.music() / "folder/tune 3.wav");

    const auto features = library->features(*third);
    QVERIFY(features.has_value());
    QCOMPARE(features->columns, std::size_t{84});
    QVERIFY(features->rows > 80);

    // A clip of the third tune: another file, only a part of it.
    const fs::path clip = fixture.base() / "clip.wav";
    std::error_code problem;
    fs::copy_file(fixture.addTune("../source.wav", 3, 30.0), clip, problem);
    QVERIFY(test::bestMatch(*library, clip) == third->id);
}

void IndexingJobTest::badFilesAreReportedAndTheOthersIndexed()
{
    const LibraryFixture fixture;
    fixture.addText("1 text.mp3", "this is no music");
    fixture.addText("2 empty.flac", "");
    fixture.addTune("3 short.wav", 1, 0.3);
    fixture.addTune("4 good.wav", 1);
    const auto library = fixture.open();
    auto report = fixture.index(*library);
    QCOMPARE(report.indexed, std::size_t{1});
    QCOMPARE(report.skipped.size(), std::size_t{3});
    for (const library::SkippedFile& file : report.skipped) {
        QVERIFY(!file.reason.message.isEmpty());
        QVERIFY(file.path.parent_path() == fixture.music());
    }
    QCOMPARE(report.skipped[0].reason.code, base::ErrorCode::UnsupportedFormat);
    QCOMPARE(report.skipped[1].reason.code, base::ErrorCode::EmptyFile);
    QCOMPARE(report.skipped[2].reason.code, base::ErrorCode::TooShort);
    const catalogue::Track* bad = trackAt(*library->snapshot(), "1 text.mp3");
    QCOMPARE(bad->state, catalogue::TrackState::Failed);
    QCOMPARE(bad->problem, report.skipped[0].reason.message);

    // Told again, with the stored reason; mended once the file is.
    report = test::rescan(*library);
    QCOMPARE(report.skipped.size(), std::size_t{3});
    QCOMPARE(report.unchanged, std::size_t{1});
    fixture.addTune("2 empty.flac", 2);
    fs::remove(fixture.music() / "1 text.mp3");
    report = test::rescan(*library);
    QCOMPARE(report.indexed, std::size_t{1});
    QCOMPARE(report.skipped.size(), std::size_t{1});
    QVERIFY(trackAt(*library->snapshot(), "1 text.mp3") == nullptr); // nothing worth keeping
}

void IndexingJobTest::unreadableFileIsTriedAgain()
{
    const LibraryFixture fixture;
    const fs::path file = fixture.addTune("1.wav", 1);
    fs::permissions(fixture.base(), fs::perms::all);
    const auto library = fixture.open();
    fs::permissions(file, fs::perms::none);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) {
        // Root may read everything: be somebody else for the run, in a library that is theirs.
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(fixture.libraryFolder()))
            QCOMPARE(::chown(entry.path().c_str(), 65534, 65534), 0);
        QCOMPARE(::chown(fixture.libraryFolder().c_str(), 65534, 65534), 0);
        QCOMPARE(::seteuid(65534), 0);
    }
    const auto failed = fixture.index(*library);
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(failed.skipped.size(), std::size_t{1});
    QCOMPARE(failed.skipped[0].reason.code, base::ErrorCode::PermissionDenied);
    fs::permissions(file, fs::perms::owner_all);
    const auto report = test::rescan(*library); // neither size nor time have changed
    QCOMPARE(report.indexed, std::size_t{1});
    QVERIFY(report.skipped.empty());
}

void IndexingJobTest::nameThatIsNotTextIsIndexed()
{
    const LibraryFixture fixture;
    const fs::path name("\xc3\x28 caf\xe9.wav");
    fixture.addTune(name, 1);
    const auto library = fixture.open();
    const auto report = fixture.index(*library);
    QCOMPARE(report.indexed, std::size_t{1});
    const auto snapshot = library->snapshot();
    QVERIFY(snapshot->tracks.front().relativePath == name);
    QVERIFY(fs::exists(snapshot->pathOf(snapshot->tracks.front())));
    QVERIFY(snapshot->tracks.front().title.contains(QChar(0xFFFD)));
    QCOMPARE(test::rescan(*library).unchanged, std::size_t{1});
}

void IndexingJobTest::cancellationKeepsWhatWasDone()
{
    const LibraryFixture fixture;
    for (std::uint32_t seed = 1; seed <= 8; ++seed)
        fixture.addTune(std::to_string(seed) + ".wav", seed);
    base::CancellationSource source;
    library::IndexingOptions options;
    options.commitEvery = 1;
    std::size_t commits = 0;
    options.snapshotChanged = [&] {
        if (++commits == 2)
            source.cancel();
    };
    std::size_t done = 0;
    {
        const auto library = fixture.open();
        const std::vector<fs::path> folders{fixture.music()};
        const auto report =
            library::indexFolders(*library, LibraryFixture::embedder(), folders, options, source.token());
        QVERIFY(report.has_value());
        QVERIFY(report->wasCancelled);
        done = report->indexed;
        QVERIFY(done >= 2 && done < 8);
    }
    const auto library = fixture.open();
    QCOMPARE(library->snapshot()->chunks->tracks().size(), done);
    const auto report = fixture.index(*library);
    QCOMPARE(report.unchanged, done);
    QCOMPARE(report.indexed, 8 - done);
}

void IndexingJobTest::twoRunsGiveTheSameLibrary()
{
    const LibraryFixture one;
    const LibraryFixture other;
    for (const LibraryFixture* fixture : {&one, &other}) {
        for (std::uint32_t seed = 1; seed <= 5; ++seed)
            fixture->addTune(std::to_string(seed) + ".wav", seed, 20.0 + 5.0 * seed);
        // Equal contents at two places: which is computed must not depend on threads.
        fixture->addTune("9.wav", 3, 35.0);
    }
    library::IndexingOptions options;
    options.decodeThreads = 4;
    const auto first = one.open();
    one.index(*first, options);
    options.decodeThreads = 1;
    const auto second = other.open();
    other.index(*second, options);
    const auto a = first->snapshot();
    const auto b = second->snapshot();
    QCOMPARE(a->tracks.size(), b->tracks.size());
    for (std::size_t k = 0; k < a->tracks.size(); ++k) {
        QVERIFY(a->tracks[k].id == b->tracks[k].id);
        QVERIFY(a->tracks[k].relativePath == b->tracks[k].relativePath);
        QVERIFY(a->tracks[k].embeddings == b->tracks[k].embeddings);
    }
    QCOMPARE(a->chunks->rowCount(), b->chunks->rowCount());
    for (std::uint32_t row = 0; row < a->chunks->rowCount(); ++row)
        QVERIFY(std::ranges::equal(a->chunks->row(row), b->chunks->row(row)));
}

void IndexingJobTest::ownFolderInsideARootIsPassedOver()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    auto library = Library::open(fixture.music() / "library", Library::OpenMode::CreateIfMissing);
    QVERIFY(library.has_value());
    fixture.addTune("library/2.wav", 2);
    QCOMPARE(fixture.index(**library).indexed, std::size_t{1});
    const std::vector<fs::path> own{fixture.music() / "library"};
    const auto refused = library::indexFolders(**library, LibraryFixture::embedder(), own);
    QCOMPARE(refused.error().code, base::ErrorCode::InvalidArgument);
}

void IndexingJobTest::fileOrMissingFolderIsRefused()
{
    const LibraryFixture fixture;
    const fs::path file = fixture.addTune("1.wav", 1);
    const auto library = fixture.open();
    const std::vector<fs::path> withFile{fixture.music(), file};
    auto refused = library::indexFolders(*library, LibraryFixture::embedder(), withFile);
    QCOMPARE(refused.error().code, base::ErrorCode::InvalidArgument);
    QVERIFY(refused.error().message.contains(QStringLiteral("1.wav")));
    QVERIFY(library->snapshot()->roots.empty()); // nothing was added
    const std::vector<fs::path> missing{fixture.base() / "none"};
    refused = library::indexFolders(*library, LibraryFixture::embedder(), missing);
    QCOMPARE(refused.error().code, base::ErrorCode::FileNotFound);
}

void IndexingJobTest::otherModelIsRefused()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    const auto library = fixture.open();
    fixture.index(*library);
    model::ModelInfo other = LibraryFixture::embedder().info();
    other.hash = QByteArray(64, 'a');
    other.name = QStringLiteral("Another Model");
    const auto refused = library->adoptModel(other, 10.0);
    QCOMPARE(refused.error().code, base::ErrorCode::ModelMismatch);
    QVERIFY(refused.error().message.contains(QStringLiteral("Another Model")));
    QVERIFY(refused.error().message.contains(LibraryFixture::embedder().info().name));
    QVERIFY(library->adoptModel(LibraryFixture::embedder().info(), library->snapshot()->identity.chunkHop));
}

void IndexingJobTest::progressEndsWithEverythingDone()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    fixture.addTune("2.wav", 2);
    const auto library = fixture.open();
    library::IndexingOptions options;
    std::vector<library::IndexingProgress> heard;
    options.progress = [&](const library::IndexingProgress& progress) { heard.push_back(progress); };
    fixture.index(*library, options);
    QVERIFY(heard.size() >= 2);
    QVERIFY(heard.front().scanning);
    QCOMPARE(heard.back().filesDone, std::size_t{2});
    QCOMPARE(heard.back().filesTotal, std::size_t{2});
    QCOMPARE(heard.back().remaining, 0.0);
    QVERIFY(heard.back().audioSeconds > 40.0);
    for (std::size_t k = 1; k < heard.size(); ++k)
        QVERIFY(heard[k].filesDone >= heard[k - 1].filesDone);
}

void IndexingJobTest::fullDiskKeepsWhatFits()
{
    const LibraryFixture fixture;
    // Long enough for its features to be the largest file of the library, so that a limit on the size
    // of files meets them first.
    std::vector<float> samples;
    const std::vector<float> part = test::melody(1, 20.0);
    for (int repeat = 0; repeat < 60; ++repeat)
        samples.insert(samples.end(), part.begin(), part.end());
    test::writeWav(fixture.music() / "1.wav", samples);
    const auto library = fixture.open();
    library::IndexingOptions options;
    fixture.index(*library, options);
    QCOMPARE(library->snapshot()->tracks.size(), std::size_t{1});
    const fs::path segment = test::fileNamed(fixture.libraryFolder(), "features-");
    const auto size = fs::file_size(segment);
    fixture.addTune("2.wav", 2);
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit limit = before;
    limit.rlim_cur = size + 100;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto refused = library::indexFolders(*library, LibraryFixture::embedder(), {}, options);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, base::ErrorCode::NoSpaceLeft);
    const auto report = test::rescan(*library);
    QCOMPARE(report.indexed, std::size_t{1});
    QCOMPARE(report.unchanged, std::size_t{1});
    const auto health = library->verify(Library::Repair::No, {}, {});
    QVERIFY(health->problems.empty());
}

QTEST_GUILESS_MAIN(IndexingJobTest)
#include "indexing_job_test.moc"
