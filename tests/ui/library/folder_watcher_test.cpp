// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/folder_watcher.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace coverscope;
using namespace coverscope::ui;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 60000; // milliseconds; only a hang takes so long
constexpr std::chrono::milliseconds quiet{50};

// Folders with a track each, which are there.
std::shared_ptr<const library::Snapshot> snapshotOf(const fs::path& root, const std::vector<fs::path>& tracks)
{
    auto snapshot = std::make_shared<library::Snapshot>();
    snapshot->roots = {{catalogue::RootId{1}, root}};
    for (const fs::path& path : tracks) {
        fs::create_directories((root / path).parent_path());
        catalogue::Track track;
        track.id = TrackId{static_cast<std::int64_t>(snapshot->tracks.size()) + 1};
        track.root = catalogue::RootId{1};
        track.relativePath = path;
        snapshot->tracks.push_back(track);
    }
    return snapshot;
}

} // namespace

class FolderWatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_watcher = std::make_unique<FolderWatcher>();
        m_watcher->setPatience(quiet, std::chrono::seconds(10));
        m_changed = std::make_unique<QSignalSpy>(m_watcher.get(), &FolderWatcher::changed);
    }

    void cleanup()
    {
        m_changed.reset();
        m_watcher.reset();
    }

    void foldersOfTracksAndThoseAboveAreWatched()
    {
        QCOMPARE(watch({"a/b/1.mp3", "a/b/2.mp3", "c/3.mp3", "4.mp3"}), std::pair(4, 4)); // root, a, a/b, c
        QCOMPARE(watch({"c/3.mp3"}), std::pair(2, 2));
        QSignalSpy watching(m_watcher.get(), &FolderWatcher::watching);
        m_watcher->setSnapshot(nullptr);
        QVERIFY(watching.wait(patience));
        QCOMPARE(watching[0][0].toInt(), 0);
    }

    void aFileIsToldOfWhenItIsComplete()
    {
        watch({"a/1.mp3"});
        {
            std::ofstream file(root() / "a" / "2.mp3");
            file << "the first half" << std::flush;
            QVERIFY(!m_changed->wait(500));
            file << "and the second";
        }
        QVERIFY(m_changed->wait(patience));
        QCOMPARE(m_changed->count(), 1);
    }

    void manyFilesAreToldOfOnce()
    {
        watch({"a/1.mp3"});
        for (int k = 0; k < 30; ++k)
            std::ofstream(root() / "a" / (std::to_string(k) + ".ogg")) << "x";
        QVERIFY(m_changed->wait(patience));
        QTest::qWait(300);
        QCOMPARE(m_changed->count(), 1);
    }

    void otherFilesAreNoNews()
    {
        watch({"a/1.mp3"});
        std::ofstream(root() / "a" / "cover.jpg") << "x";
        std::ofstream(root() / "a" / ".hidden.mp3") << "x";
        QVERIFY(!m_changed->wait(500));
    }

    void newFoldersGoneFilesAndOddNamesAreNews()
    {
        watch({"a/1.mp3", "caf\xe9/1.mp3"}); // Latin-1, not UTF-8
        fs::create_directories(root() / "a" / "new album");
        QVERIFY(m_changed->wait(patience));
        std::ofstream(root() / "a" / "new album" / "1.mp3") << "x"; // watched since it is there
        QVERIFY(m_changed->wait(patience));
        std::ofstream(root() / "caf\xe9" / "2.flac") << "x";
        QVERIFY(m_changed->wait(patience));
        fs::remove(root() / "caf\xe9" / "2.flac");
        QVERIFY(m_changed->wait(patience));
        fs::rename(root() / "a" / "new album", root() / "elsewhere");
        QVERIFY(m_changed->wait(patience));
    }

    void aRootThatGoesIsNews()
    {
        watch({"a/1.mp3"});
        fs::rename(root(), fs::path(m_folder->path().toStdString()) / "unplugged");
        QVERIFY(m_changed->wait(patience));
    }

private:
    fs::path root() const { return fs::path(m_folder->path().toStdString()) / "music"; }

    // Watched folders, all folders.
    std::pair<int, int> watch(const std::vector<fs::path>& tracks)
    {
        QSignalSpy watching(m_watcher.get(), &FolderWatcher::watching);
        m_watcher->setSnapshot(snapshotOf(root(), tracks));
        if (!watching.wait(patience))
            return {};
        m_changed->clear();
        return {watching[0][0].toInt(), watching[0][1].toInt()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FolderWatcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_changed;
};

QTEST_GUILESS_MAIN(FolderWatcherTest)
#include "folder_watcher_test.moc"
