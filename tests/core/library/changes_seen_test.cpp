// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/indexing_plan.h"
#include "core/library/track_presence.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <fcntl.h>
#include <fstream>
#include <memory>
#include <sys/stat.h>
#include <thread>

using namespace coverscope;
using namespace coverscope::library;

namespace fs = std::filesystem;

// Whether a file is still the one that was indexed, and whether it is there at all.
class ChangesSeenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileThatWasReplacedIsSeen_data();
    void aFileThatWasReplacedIsSeen();
    void whatIsUntouchedIsNotReadAgain();
    void everyFileIsReadWhenAskedFor();
    void stampsAreTakenWhereThereWereNone();
    void deletedIsToldFromAway();
    void aFileIsKnownByWhicheverPathItIsReached();

private:
    FoundFile found() const
    {
        const auto listing = MediaScanner().scan(m_music, {}, {});
        return listing && listing->files.size() == 1 ? listing->files[0] : FoundFile{};
    }
    catalogue::Track known(const FoundFile& file) const
    {
        catalogue::Track track;
        track.id = TrackId{5};
        track.root = catalogue::RootId{1};
        track.relativePath = file.relativePath;
        track.fileSize = file.size;
        track.modified = file.modified;
        track.embeddings.rowCount = 1;
        return track;
    }
    IndexingPlan plan(const catalogue::Track& track, const FoundFile& now, const Stamps& stamps,
                      Trust trust = Trust::FileSystem) const
    {
        return planIndexing({track}, {{{catalogue::RootId{1}, m_music}, {now}, true}}, stamps, trust);
    }
    void keepTime(const fs::path& file, const timespec& time) const
    {
        const timespec times[] = {time, time};
        QCOMPARE(::utimensat(AT_FDCWD, file.c_str(), times, 0), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_music;
};

void ChangesSeenTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_music = fs::path(m_folder->path().toStdString()) / "music";
    fs::create_directories(m_music);
    std::ofstream(m_music / "a.mp3") << "one";
}

void ChangesSeenTest::aFileThatWasReplacedIsSeen_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"written over", "renamed over", "a tag changed", "swapped"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void ChangesSeenTest::aFileThatWasReplacedIsSeen()
{
    QFETCH(QString, how);
    const fs::path file = m_music / "a.mp3";
    const FoundFile before = found();
    QVERIFY(before.stamp.changed != 0);
    struct stat status = {};
    QCOMPARE(::stat(file.c_str(), &status), 0);
    std::this_thread::sleep_for(std::chrono::milliseconds(30)); // the kernel's clock is coarse
    if (how == QLatin1String("renamed over") || how == QLatin1String("swapped")) {
        const fs::path other = fs::path(m_folder->path().toStdString()) / "new.mp3";
        std::ofstream(other) << "two";
        keepTime(other, status.st_mtim);
        fs::rename(other, file);
    } else {
        std::fstream(file, std::ios::in | std::ios::out)
            << (how == QLatin1String("written over") ? "two" : "o");
        keepTime(file, status.st_mtim);
    }
    const FoundFile now = found();
    QCOMPARE(now.size, before.size);
    QCOMPARE(now.modified, before.modified);
    const IndexingPlan seen = plan(known(before), now, {{5, before.stamp}});
    QCOMPARE(seen.work.size(), std::size_t(1));
    QCOMPARE(seen.unchanged, std::size_t(0));
}

void ChangesSeenTest::whatIsUntouchedIsNotReadAgain()
{
    const FoundFile file = found();
    QVERIFY(plan(known(file), found(), {{5, file.stamp}}).work.empty());
    // A drive that has no stamps worth comparing, then or now.
    QVERIFY(plan(known(file), found(), {{5, {}}}).work.empty());
    FoundFile without = file;
    without.stamp = {};
    QVERIFY(plan(known(file), without, {{5, {1, 2}}}).work.empty());
}

void ChangesSeenTest::everyFileIsReadWhenAskedFor()
{
    const FoundFile file = found();
    QCOMPARE(plan(known(file), file, {{5, file.stamp}}, Trust::Nothing).work.size(), std::size_t(1));
}

void ChangesSeenTest::stampsAreTakenWhereThereWereNone()
{
    const FoundFile file = found();
    const IndexingPlan first = plan(known(file), file, {});
    QVERIFY(first.work.empty());
    QCOMPARE(first.newStamps.size(), std::size_t(1));
    QVERIFY(first.newStamps[0].second == file.stamp);
    QVERIFY(plan(known(file), file, {{5, file.stamp}}).newStamps.empty());
}

void ChangesSeenTest::deletedIsToldFromAway()
{
    Snapshot snapshot;
    snapshot.roots.push_back({catalogue::RootId{1}, m_music});
    snapshot.tracks.push_back(known(found()));
    const catalogue::Track& track = snapshot.tracks[0];
    QVERIFY(presenceOf(snapshot, track) == Presence::There);
    QVERIFY(deletedTracks(snapshot).empty());
    std::ofstream(m_music / "b.mp3") << "other";
    fs::remove(m_music / "a.mp3");
    QVERIFY(presenceOf(snapshot, track) == Presence::Deleted);
    QVERIFY(deletedTracks(snapshot).empty()); // no scan has noticed
    snapshot.tracks[0].state = catalogue::TrackState::Away;
    QVERIFY(deletedTracks(snapshot) == std::vector<TrackId>{TrackId{5}});
    fs::remove(m_music / "b.mp3"); // an empty folder: where a drive was mounted
    QVERIFY(presenceOf(snapshot, track) == Presence::Away);
    fs::remove_all(m_music);
    QVERIFY(presenceOf(snapshot, track) == Presence::Away);
    QVERIFY(deletedTracks(snapshot).empty());
}

void ChangesSeenTest::aFileIsKnownByWhicheverPathItIsReached()
{
    Snapshot snapshot;
    snapshot.roots.push_back({catalogue::RootId{1}, m_music});
    snapshot.tracks.push_back(known(found()));
    const fs::path link = m_music.parent_path() / "link to the music";
    fs::create_directory_symlink(m_music, link);
    for (const fs::path& path : {m_music / "a.mp3", m_music / "." / "a.mp3", link / "a.mp3"})
        QVERIFY2(trackOfFile(snapshot, path) == TrackId{5}, path.c_str());
    std::ofstream(m_music / "b.mp3") << "other";
    fs::copy_file(m_music / "a.mp3", m_music.parent_path() / "a.mp3", fs::copy_options::overwrite_existing);
    for (const fs::path& path :
         {m_music / "b.mp3", m_music.parent_path() / "a.mp3", fs::path("/nowhere/a.mp3")})
        QVERIFY2(!trackOfFile(snapshot, path), path.c_str());
}

QTEST_GUILESS_MAIN(ChangesSeenTest)
#include "changes_seen_test.moc"
