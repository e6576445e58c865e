// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/verdict_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/migrations.h"
#include "core/catalogue/schema.h"
#include "tests/core/catalogue/old_library.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace coverscope;
using namespace coverscope::catalogue;
using base::ErrorCode;
using OpenMode = Catalogue::OpenMode;

namespace {

VerdictRecord record(const char* clip, const char* track, std::optional<Decision> decision)
{
    VerdictRecord made;
    made.clip = {clip, base::pathFromBytes("/clips/caf\xE9.wav"), {2.0, 32.5}};
    made.track = {track,
                  TrackId{7},
                  base::pathFromBytes("/music/\xFF.ogg"),
                  QStringLiteral("Grün"),
                  QStringLiteral("Somebody"),
                  180.25};
    made.decision = decision;
    made.note = QStringLiteral("the chorus, twice");
    made.decidedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123).toUTC();
    made.decidedBy = QStringLiteral("anna");
    made.modelHash = "aa55";
    made.modelName = QStringLiteral("a model");
    made.score = 0.625;
    made.probability = 0.875;
    made.queryTimes = base::TimeRange{3.0, 30.0};
    made.trackTimes = base::TimeRange{60.5, 89.0};
    return made;
}

Track track(const char* hash, TrackId id, double duration)
{
    Track made;
    made.id = id;
    made.contentHash = hash;
    made.duration = duration;
    return made;
}

} // namespace

class VerdictStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;

    VerdictStore open(OpenMode mode = OpenMode::CreateIfMissing) const
    {
        auto store = VerdictStore::open(m_folder, mode);
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
        const VerdictRecord given = record("c1", "t1", Decision::Confirmed);
        const auto added = open().add(std::array{given});
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        const auto known = open(OpenMode::ReadOnly).current("c1");
        QVERIFY(known);
        QCOMPARE(known->size(), std::size_t{1});
        const VerdictRecord& read = known->front();
        QCOMPARE(read.id, added->front().id);
        QVERIFY(read.clip.path == given.clip.path);
        QCOMPARE(read.clip.region, given.clip.region);
        QCOMPARE(read.track.contentHash, given.track.contentHash);
        QCOMPARE(read.track.lastId, given.track.lastId);
        QVERIFY(read.track.path == given.track.path);
        QCOMPARE(read.track.title, given.track.title);
        QCOMPARE(read.track.artist, given.track.artist);
        QCOMPARE(read.track.duration, given.track.duration);
        QVERIFY(read.decision == Decision::Confirmed);
        QCOMPARE(read.note, given.note);
        QCOMPARE(read.decidedAt, given.decidedAt);
        QCOMPARE(read.decidedBy, given.decidedBy);
        QCOMPARE(read.modelHash, given.modelHash);
        QCOMPARE(read.modelName, given.modelName);
        QCOMPARE(read.score, given.score);
        QCOMPARE(read.probability, given.probability);
        QCOMPARE(*read.queryTimes, *given.queryTimes);
        QCOMPARE(*read.trackTimes, *given.trackTimes);
    }

    void whatIsNotKnownStaysUnknown()
    {
        VerdictRecord given = record("c1", "t1", Decision::Unsure);
        given.note.clear();
        given.queryTimes.reset();
        given.trackTimes.reset();
        VerdictStore store = open();
        QVERIFY(store.add(std::array{given}));
        const auto known = store.current("c1");
        QVERIFY(known && known->size() == 1);
        QVERIFY(!known->front().queryTimes && !known->front().trackTimes);
        QVERIFY(known->front().note.isEmpty());
    }

    void theNewestEntryCountsAndTheOthersAreKept()
    {
        VerdictStore store = open();
        QVERIFY(store.add(std::array{record("c1", "t1", Decision::Confirmed)}));
        QVERIFY(store.add(std::array{record("c1", "t1", Decision::Rejected)}));
        const auto known = store.current("c1");
        QVERIFY(known && known->size() == 1);
        QVERIFY(known->front().decision == Decision::Rejected);
        const auto history = store.history("c1", "t1");
        QCOMPARE(history->size(), std::size_t{2});
        QVERIFY(history->front().decision == Decision::Confirmed);
        QVERIFY(history->back().decision == Decision::Rejected);
    }

    void whatIsTakenBackNoLongerCountsButIsTold()
    {
        VerdictStore store = open();
        QVERIFY(store.add(std::array{record("c1", "t1", Decision::Confirmed)}));
        QVERIFY(store.add(std::array{record("c1", "t1", {})}));
        QVERIFY(store.current("c1")->empty());
        QVERIFY(store.currentOfAll()->empty());
        const auto history = store.history("c1", "t1");
        QCOMPARE(history->size(), std::size_t{2});
        QVERIFY(!history->back().decision);
    }

    void anotherReviewersWordIsKeptBesideAndDoesNotCount()
    {
        VerdictStore store = open();
        VerdictRecord other = record("c1", "t1", Decision::Rejected);
        other.standing = Standing::Beside;
        other.decidedBy = QStringLiteral("bert");
        QVERIFY(store.add(std::array{record("c1", "t1", Decision::Confirmed), other}));
        const auto known = store.current("c1");
        QCOMPARE(known->size(), std::size_t{1});
        QVERIFY(known->front().decision == Decision::Confirmed);
        const auto history = store.history("c1", "t1");
        QCOMPARE(history->size(), std::size_t{2});
        QVERIFY(history->back().standing == Standing::Beside);
        QCOMPARE(history->back().decidedBy, QStringLiteral("bert"));
        QCOMPARE(store.all()->size(), std::size_t{2});
    }

    void regionsOfAClipAreJudgedEachForItself()
    {
        VerdictStore store = open();
        VerdictRecord later = record("c1", "t1", Decision::Rejected);
        later.clip.region = {100.0, 130.0};
        QVERIFY(store.add(std::array{record("c1", "t1", Decision::Confirmed), later}));
        QCOMPARE(store.current("c1")->size(), std::size_t{2});
    }

    void clipsAreKeptApartAndListedTogether()
    {
        VerdictStore store = open();
        QVERIFY(store.add(std::array{record("c1", "t1", Decision::Confirmed),
                                     record("c2", "t1", Decision::Rejected),
                                     record("c2", "t2", Decision::Unsure)}));
        QCOMPARE(store.current("c1")->size(), std::size_t{1});
        QCOMPARE(store.current("c2")->size(), std::size_t{2});
        QCOMPARE(store.current("c3")->size(), std::size_t{0});
        const auto all = store.currentOfAll();
        QCOMPARE(all->size(), std::size_t{3});
        QCOMPARE(all->front().track.contentHash, QByteArray("t2")); // newest first
    }

    void aFileThatMovedIsKnownByItsNewPath()
    {
        VerdictStore store = open();
        QVERIFY(store.add(std::array{record("c1", "t1", Decision::Confirmed)}));
        VerdictRecord moved = record("c1", "t1", Decision::Confirmed);
        moved.clip.path = "/elsewhere/clip.wav";
        moved.track.path = "/elsewhere/track.ogg";
        moved.track.lastId = TrackId{99};
        QVERIFY(store.add(std::array{moved}));
        const auto known = store.current("c1");
        QCOMPARE(known->size(), std::size_t{1});
        QVERIFY(known->front().clip.path == moved.clip.path);
        QVERIFY(known->front().track.path == moved.track.path);
        QCOMPARE(known->front().track.lastId, TrackId{99});
    }

    void withoutHashesNothingIsKept()
    {
        VerdictStore store = open();
        const auto refused = store.add(
            std::array{record("c1", "t1", Decision::Confirmed), record("", "t1", Decision::Confirmed)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY(refused.error().message.contains(QStringLiteral("caf")));
        QVERIFY(store.currentOfAll()->empty());
    }

    void aVerdictOutlivesTheRemovalOfItsTrackAndFindsItAgain()
    {
        VerdictStore store = open();
        auto catalogue = Catalogue::open(m_folder, OpenMode::Existing);
        Track stored = track("t1", {}, 180.0);
        stored.root = catalogue->addRoot("/music").value().id;
        stored.relativePath = "a.ogg";
        stored = catalogue->putTracks(std::array{stored}).value().front();
        VerdictRecord verdict = record("c1", "t1", Decision::Rejected);
        verdict.track.lastId = stored.id;
        QVERIFY(store.add(std::array{verdict}));
        QVERIFY(catalogue->removeTracks(std::array{stored.id}));
        stored.id = {};
        stored.relativePath = "other/b.ogg";
        const Track again = catalogue->putTracks(std::array{stored}).value().front();
        QVERIFY(again.id != verdict.track.lastId);
        const auto known = store.current("c1");
        QVERIFY(verdictFor(*known, verdict.clip.region, again));
        QVERIFY(catalogue->checkIntegrity());
    }

    void anEditedTagDoesNotLoseTheVerdictButAnotherFileDoes()
    {
        const std::array known{record("c1", "t1", Decision::Confirmed)};
        const base::TimeRange region = known[0].clip.region;
        QVERIFY(verdictFor(known, region, track("t1", TrackId{500}, 180.25))); // another row
        QVERIFY(verdictFor(known, region, track("new", TrackId{7}, 180.3)));   // other tags
        QVERIFY(!verdictFor(known, region, track("new", TrackId{7}, 240.0)));  // another recording
        QVERIFY(!verdictFor(known, region, track("new", TrackId{500}, 180.25)));
    }

    void aRegionThatOverlapsByHalfIsTheSamePassage()
    {
        const std::array known{record("c1", "t1", Decision::Confirmed)}; // 2 s to 32.5 s
        const Track judged = track("t1", TrackId{7}, 180.25);
        QVERIFY(verdictFor(known, {0.0, 60.0}, judged));   // holds all of it
        QVERIFY(verdictFor(known, {10.0, 20.0}, judged));  // lies in it
        QVERIFY(!verdictFor(known, {25.0, 60.0}, judged)); // a quarter of it
        QVERIFY(!verdictFor(known, {40.0, 60.0}, judged));
    }

    void aCatalogueOfVersionOneIsBroughtUpToDateWithWhatIsInIt()
    {
        test::makeOldLibrary(1, m_folder);
        VerdictStore store = open(OpenMode::Existing);
        QVERIFY(store.add(std::array{record("c1", "t1", Decision::Confirmed)}));
        auto catalogue = Catalogue::open(m_folder, OpenMode::Existing);
        QCOMPARE(catalogue->roots()->size(), std::size_t{1});
        QVERIFY(catalogue->roots()->front().path == "/music/caf\xE9");
        QVERIFY(catalogue->checkIntegrity());
        const auto connection = openCatalogueFile(m_folder, OpenMode::Existing);
        QCOMPARE(connection->value("PRAGMA user_version")->toInt(), schemaVersion());
    }

    void aCatalogueOfVersionOneCanBeReadAsItStands()
    {
        test::makeOldLibrary(1, m_folder);
        const auto catalogue = Catalogue::open(m_folder, OpenMode::ReadOnly);
        QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
        QCOMPARE(catalogue->roots()->size(), std::size_t{1});
        const VerdictStore store = open(OpenMode::ReadOnly);
        QVERIFY(store.current("c1")->empty());
        const auto connection = openCatalogueFile(m_folder, OpenMode::ReadOnly);
        QCOMPARE(connection->value("PRAGMA user_version")->toInt(), 1);
    }

    void aCatalogueThatMayOnlyBeReadRefusesVerdicts()
    {
        QVERIFY(open().add(std::array{record("c1", "t1", Decision::Confirmed)}));
        VerdictStore reader = open(OpenMode::ReadOnly);
        QVERIFY(!reader.add(std::array{record("c1", "t1", Decision::Rejected)}));
        QVERIFY(reader.current("c1")->front().decision == Decision::Confirmed);
    }

    void referencesAreHeld()
    {
        QVERIFY(open().add(std::array{record("c1", "t1", Decision::Confirmed)}));
        const auto connection = openCatalogueFile(m_folder, OpenMode::Existing);
        QVERIFY(!connection->run("DELETE FROM verdict_clips"));
        QVERIFY(!connection->run("DELETE FROM verdict_tracks"));
        QVERIFY(!connection->run("UPDATE verdicts SET decision = 4"));
        const auto catalogue = Catalogue::open(m_folder, OpenMode::Existing);
        QVERIFY(catalogue->checkIntegrity());
        QVERIFY(connection->run("PRAGMA foreign_keys = OFF"));
        QVERIFY(connection->run("DELETE FROM verdict_clips"));
        QCOMPARE(catalogue->checkIntegrity().error().code, ErrorCode::Corrupt);
    }

    // A library of any age must come out the same, so steps that were released stay as they are.
    void releasedStepsAreNotChanged()
    {
        const auto digest = [](const Migration& migration) {
            QCryptographicHash hash(QCryptographicHash::Sha1);
            for (const char* statement : migration)
                hash.addData(QByteArray(statement));
            return hash.result().toHex();
        };
        QCOMPARE(digest(trackTables()), QByteArray("20d27e44dffafdcb0f15f2aabae4cc7bf57ed7c5"));
    }
};

QTEST_GUILESS_MAIN(VerdictStoreTest)
#include "verdict_store_test.moc"
