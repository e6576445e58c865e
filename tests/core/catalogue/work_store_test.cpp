// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/work_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/pair_decision_store.h"
#include "core/catalogue/schema.h"
#include "core/catalogue/verdict_store.h"
#include "tests/core/catalogue/old_library.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <memory>

#include <sys/wait.h>
#include <unistd.h>

using namespace coverscope;
using namespace coverscope::catalogue;
using base::ErrorCode;
using OpenMode = Catalogue::OpenMode;

namespace {

JudgedTrack judged(const QByteArray& hash)
{
    return {hash,
            TrackId{7},
            base::pathFromBytes("/music/\xFF" + hash),
            QStringLiteral("Grün"),
            QStringLiteral("Somebody"),
            180.25};
}

Work madeWork(const QByteArray& uid, const QString& title, std::initializer_list<const char*> tracks)
{
    Work work;
    work.uid = uid;
    work.title = title;
    work.composers = QStringLiteral("Dvořák");
    work.year = 1893;
    work.notes = QStringLiteral("from the new world");
    work.musicBrainzId = QStringLiteral("an identifier");
    for (const char* track : tracks)
        work.recordings.push_back({judged(track), RecordingRole::Live, WorkOrigin::Import,
                                   QStringLiteral("of ") + QString::fromLatin1(track)});
    return work;
}

QByteArrayList hashesOf(const Work& work)
{
    QByteArrayList hashes;
    for (const WorkRecording& recording : work.recordings)
        hashes.append(recording.track.contentHash);
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

} // namespace

class WorkStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;

    WorkStore open(OpenMode mode = OpenMode::CreateIfMissing) const
    {
        auto store = WorkStore::open(m_folder, mode);
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        return std::move(*store);
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = base::pathFromQString(m_temporary->path()) / "library";
    }

    void everyFieldComesBack()
    {
        const Work given = madeWork("u1", QStringLiteral("Größe"), {"t1"});
        QVERIFY(open().apply({.put = {given}}));
        const auto works = open(OpenMode::ReadOnly).works();
        QCOMPARE(works->size(), std::size_t{1});
        const Work& read = works->front();
        QVERIFY(read.id > 0);
        QCOMPARE(read.uid, given.uid);
        QCOMPARE(read.title, given.title);
        QCOMPARE(read.composers, given.composers);
        QCOMPARE(read.year, given.year);
        QCOMPARE(read.notes, given.notes);
        QCOMPARE(read.musicBrainzId, given.musicBrainzId);
        QCOMPARE(read.recordings.size(), std::size_t{1});
        const WorkRecording& recording = read.recordings.front();
        QCOMPARE(recording.track.contentHash, QByteArray("t1"));
        QVERIFY(recording.track.path == given.recordings.front().track.path);
        QCOMPARE(recording.track.title, given.recordings.front().track.title);
        QCOMPARE(recording.track.duration, 180.25);
        QVERIFY(recording.role == RecordingRole::Live);
        QVERIFY(recording.origin == WorkOrigin::Import);
        QCOMPARE(recording.musicBrainzId, QStringLiteral("of t1"));
    }

    void whatIsNotKnownStaysSo()
    {
        Work given;
        given.uid = newWorkUid();
        given.title = QStringLiteral("a title alone");
        given.recordings.push_back({judged("t1"), {}, WorkOrigin::Map, {}});
        QVERIFY(open().apply({.put = {given}}));
        const auto read = open().work(given.uid);
        QVERIFY(*read && !(*read)->year && (*read)->composers.isEmpty());
        QVERIFY(!(*read)->recordings.front().role);
        QVERIFY((*read)->recordings.front().origin == WorkOrigin::Map);
    }

    void aWorkIsChangedAsAWhole()
    {
        WorkStore store = open();
        QVERIFY(store.apply({.put = {madeWork("u1", QStringLiteral("before"), {"t1", "t2"})}}));
        QVERIFY(store.apply({.put = {madeWork("u1", QStringLiteral("after"), {"t2", "t3"})}}));
        const auto works = store.works();
        QCOMPARE(works->size(), std::size_t{1});
        QCOMPARE(works->front().title, QStringLiteral("after"));
        QCOMPARE(hashesOf(works->front()), QByteArrayList({"t2", "t3"}));
    }

    void mergingAndSplittingIsOneChangeThatCanBeUndone()
    {
        WorkStore store = open();
        QVERIFY(store.apply({.put = {madeWork("u1", QStringLiteral("one"), {"t1"}),
                                     madeWork("u2", QStringLiteral("two"), {"t2", "t3"})}}));
        const auto undo = store.apply(
            {.put = {madeWork("u1", QStringLiteral("one"), {"t1", "t2", "t3"})}, .removed = {"u2"}});
        QVERIFY(undo);
        QCOMPARE(store.works()->size(), std::size_t{1});
        QCOMPARE(hashesOf(store.works()->front()), QByteArrayList({"t1", "t2", "t3"}));

        const auto redo = store.apply(*undo);
        QVERIFY(redo);
        QCOMPARE(hashesOf(**store.work("u1")), QByteArrayList({"t1"}));
        QCOMPARE(hashesOf(**store.work("u2")), QByteArrayList({"t2", "t3"}));
        QVERIFY(store.apply(*redo));
        QVERIFY(!*store.work("u2"));
        QCOMPARE(hashesOf(**store.work("u1")), QByteArrayList({"t1", "t2", "t3"}));
    }

    void aNewWorkIsGoneWhenItIsUndone()
    {
        WorkStore store = open();
        const auto undo = store.apply({.put = {madeWork("u1", QStringLiteral("one"), {"t1"})}});
        QVERIFY(store.apply(*undo));
        QVERIFY(store.works()->empty());
        QVERIFY(Catalogue::open(m_folder, OpenMode::Existing)->checkIntegrity());
    }

    void oneBadWorkKeepsAllOthersOut()
    {
        WorkStore store = open();
        const auto nameless = store.apply(
            {.put = {madeWork("u1", QStringLiteral("one"), {"t1"}), madeWork("u2", QString(), {"t2"})}});
        QCOMPARE(nameless.error().code, ErrorCode::InvalidArgument);
        const auto unread = store.apply({.put = {madeWork("u1", QStringLiteral("one"), {"t1"}),
                                                 madeWork("u2", QStringLiteral("two"), {""})}});
        QCOMPARE(unread.error().code, ErrorCode::InvalidArgument);
        QVERIFY(store.works()->empty());
    }

    void theListCountsRecordings()
    {
        WorkStore store = open();
        QVERIFY(store.apply({.put = {madeWork("u1", QStringLiteral("one"), {"t1", "t2"}),
                                     madeWork("u2", QStringLiteral("two"), {})}}));
        const auto list = store.list();
        QCOMPARE(list->size(), std::size_t{2});
        QCOMPARE(list->at(0).work.title, QStringLiteral("one"));
        QCOMPARE(list->at(0).recordingCount, std::size_t{2});
        QCOMPARE(list->at(1).recordingCount, std::size_t{0});
    }

    void aRecordingOutlivesItsTrackAndFindsItAgain()
    {
        WorkStore store = open();
        auto catalogue = Catalogue::open(m_folder, OpenMode::Existing);
        Track track;
        track.root = catalogue->addRoot("/music").value().id;
        track.relativePath = "a.ogg";
        track.contentHash = "t1";
        track.duration = 180.0;
        const Track first = catalogue->putTracks(std::array{track}).value().front();
        Work work = madeWork("u1", QStringLiteral("one"), {});
        work.recordings.push_back({judgedTrack(first, "/music/a.ogg"), {}, WorkOrigin::Person, {}});
        QVERIFY(store.apply({.put = {work}}));
        QVERIFY(catalogue->removeTracks(std::array{first.id}));
        QCOMPARE(store.works()->front().recordings.size(), std::size_t{1});
        track.relativePath = "elsewhere/b.ogg";
        const Track again = catalogue->putTracks(std::array{track}).value().front();
        QVERIFY(again.id != first.id);

        const auto tracks = catalogue->tracks();
        const JudgedTrackFinder finder(*tracks);
        const Track* found = finder.findFirst(store.works()->front().recordings.front().track);
        QVERIFY(found != nullptr);
        QCOMPARE(found->id, again.id);
        QVERIFY(catalogue->checkIntegrity());
    }

    void anEditedTagDoesNotLoseARecordingAndCopiesAreAllFound()
    {
        const auto track = [](const char* hash, std::int64_t id, double duration) {
            Track made;
            made.id = TrackId{id};
            made.contentHash = hash;
            made.duration = duration;
            return made;
        };
        const std::vector<Track> tracks = {track("new", 7, 180.3), track("t2", 9, 180.25),
                                           track("t2", 8, 180.25), track("other", 10, 180.0)};
        const JudgedTrackFinder finder(tracks);
        QCOMPARE(finder.findFirst(judged("t1"))->id, TrackId{7}); // other tags
        QCOMPARE(finder.find(judged("t2")).size(), std::size_t{2});
        QCOMPARE(finder.findFirst(judged("t2"))->id, TrackId{8});
        JudgedTrack gone = judged("t3");
        gone.lastId = TrackId{10};
        gone.duration = 240.0; // another recording has its row
        QVERIFY(finder.findFirst(gone) == nullptr);
    }

    void aCatalogueOfTheVersionBeforeIsReadAsItStandsAndThenBroughtUpToDate()
    {
        test::makeOldLibrary(8, m_folder);
        QVERIFY(open(OpenMode::ReadOnly).works()->empty());
        QVERIFY(open(OpenMode::ReadOnly).list()->empty());
        QVERIFY(!*open(OpenMode::ReadOnly).work("u1"));
        QVERIFY(PairDecisionStore::open(m_folder, OpenMode::ReadOnly)->current()->empty());
        const auto verdicts = VerdictStore::open(m_folder, OpenMode::ReadOnly)->currentOfAll();
        QCOMPARE(verdicts->size(), std::size_t{2});
        const QByteArray known = verdicts->front().track.contentHash;
        QCOMPARE(openCatalogueFile(m_folder, OpenMode::ReadOnly)->value("PRAGMA user_version")->toInt(), 8);

        QVERIFY(open(OpenMode::Existing)
                    .apply({.put = {madeWork("u1", QStringLiteral("one"), {known.constData()})}}));
        const auto connection = openCatalogueFile(m_folder, OpenMode::Existing);
        QCOMPARE(connection->value("PRAGMA user_version")->toInt(), schemaVersion());
        QCOMPARE(connection->value("SELECT count(*) FROM verdict_tracks")->toInt(), 2); // the same recording
        QCOMPARE(VerdictStore::open(m_folder, OpenMode::ReadOnly)->currentOfAll()->size(), std::size_t{2});
        QVERIFY(Catalogue::open(m_folder, OpenMode::Existing)->checkIntegrity());
    }

    void aProgramThatIsKilledWhileWritingLosesNothing()
    {
        QVERIFY(open().apply({.put = {madeWork("u1", QStringLiteral("kept"), {"t1"})}}));
        for (int turn = 0; turn < 5; ++turn) {
            const pid_t child = ::fork();
            if (child == 0) { // changes all works over and over, until it is killed
                WorkStore store = open(OpenMode::Existing);
                for (int round = 0;; ++round) {
                    WorkChanges changes;
                    for (int i = 0; i < 20; ++i)
                        changes.put.push_back(
                            madeWork(QByteArray::number(i), QString::number(round), {"t1", "t2", "t3"}));
                    (void)store.apply(changes);
                }
            }
            const auto isWriting = [&] { return open(OpenMode::ReadOnly).works()->size() == 21; };
            QTRY_VERIFY_WITH_TIMEOUT(isWriting(), 60'000);
            QTest::qWait(turn * 7); // somewhere in the midst of it
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            const auto works = open(OpenMode::Existing).works();
            QVERIFY(works);
            QCOMPARE(works->size(), std::size_t{21});
            QCOMPARE(works->front().title, QStringLiteral("kept"));
            for (std::size_t i = 1; i < works->size(); ++i) { // all of one change
                QCOMPARE(works->at(i).title, works->at(1).title);
                QCOMPARE(works->at(i).recordings.size(), std::size_t{3});
            }
            QVERIFY(Catalogue::open(m_folder, OpenMode::Existing)->checkIntegrity());
        }
    }

    void aCatalogueThatMayOnlyBeReadRefusesWorks()
    {
        QVERIFY(open().apply({.put = {madeWork("u1", QStringLiteral("one"), {"t1"})}}));
        QVERIFY(!open(OpenMode::ReadOnly).apply({.removed = {"u1"}}));
        QCOMPARE(open().works()->size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(WorkStoreTest)
#include "work_store_test.moc"
