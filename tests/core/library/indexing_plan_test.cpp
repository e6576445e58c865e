// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/indexing_plan.h"

#include <QTest>

#include <algorithm>

using namespace coverscope;
using namespace coverscope::library;
using catalogue::RootId;
using catalogue::Track;
using catalogue::TrackState;

namespace {

constexpr RootId root{7};

Track track(std::int64_t id, const char* path, TrackState state = TrackState::Indexed)
{
    Track made;
    made.id = TrackId{id};
    made.root = root;
    made.relativePath = path;
    made.fileSize = 100;
    made.modified = 5;
    made.contentHash = QByteArray("content ") + path;
    made.state = state;
    if (state != TrackState::Failed) {
        made.embeddings = {1, static_cast<std::uint64_t>(1000 * id), 4};
        made.features = {1, static_cast<std::uint64_t>(1000 * id), 40};
    }
    return made;
}

FoundFile file(const char* path, catalogue::FileStamp stamp = {})
{
    return {path, 100, 5, stamp};
}

ScannedRoot scanned(std::vector<FoundFile> files, bool isPresent = true)
{
    return {{root, "/music"}, std::move(files), isPresent};
}

} // namespace

// planIndexing() is pure: what a run does for every state a track can be in, without a file.
class IndexingPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewIsDecodedAndWhatIsUntouchedIsLeftAlone()
    {
        const IndexingPlan plan =
            planIndexing({track(1, "old.mp3")}, {scanned({file("new.mp3"), file("old.mp3")})});
        QCOMPARE(plan.unchanged, std::size_t{1});
        QCOMPARE(plan.work.size(), std::size_t{1});
        QCOMPARE(plan.work[0].kind, WorkItem::Kind::Decode);
        QCOMPARE(plan.work[0].path, std::filesystem::path("/music/new.mp3"));
        QVERIFY(!plan.work[0].known);
        QVERIFY(plan.away.empty() && plan.back.empty() && plan.dropped.empty());
    }

    void sizeTimeOrStampTellThatAFileChanged_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<qint64>("modified");
        QTest::addColumn<qint64>("changed");
        QTest::addColumn<bool>("isWork");
        QTest::newRow("nothing") << quint64{100} << qint64{5} << qint64{9} << false;
        QTest::newRow("size") << quint64{101} << qint64{5} << qint64{9} << true;
        QTest::newRow("time of modification") << quint64{100} << qint64{6} << qint64{9} << true;
        QTest::newRow("stamp, the rest set back") << quint64{100} << qint64{5} << qint64{10} << true;
        QTest::newRow("a drive without stamps") << quint64{100} << qint64{5} << qint64{0} << false;
    }

    void sizeTimeOrStampTellThatAFileChanged()
    {
        QFETCH(quint64, size);
        QFETCH(qint64, modified);
        QFETCH(qint64, changed);
        QFETCH(bool, isWork);
        const FoundFile found{"a.mp3", size, modified, {changed, 3}};
        const IndexingPlan plan =
            planIndexing({track(1, "a.mp3")}, {scanned({found})}, Stamps{{1, catalogue::FileStamp{9, 3}}});
        QCOMPARE(plan.work.size(), std::size_t{isWork ? 1U : 0U});
        QCOMPARE(plan.unchanged, std::size_t{isWork ? 0U : 1U});
        if (isWork)
            QVERIFY(plan.work[0].known && plan.work[0].known->id == TrackId{1});
    }

    void aTrackOfBeforeThereWereStampsGetsOne()
    {
        const IndexingPlan plan = planIndexing({track(1, "a.mp3")}, {scanned({file("a.mp3", {9, 3})})});
        QCOMPARE(plan.unchanged, std::size_t{1});
        QCOMPARE(plan.newStamps.size(), std::size_t{1});
        QVERIFY(plan.newStamps[0] == std::pair(TrackId{1}, catalogue::FileStamp{9, 3}));
    }

    void withoutTrustEveryFileIsReadAnew()
    {
        const IndexingPlan plan =
            planIndexing({track(1, "a.mp3")}, {scanned({file("a.mp3")})}, {}, Trust::Nothing);
        QCOMPARE(plan.work.size(), std::size_t{1});
        QCOMPARE(plan.unchanged, std::size_t{0});
    }

    void whereAFolderIsThereItsMissingFilesAreGoneAndElseTheyAreAway()
    {
        const std::vector tracks = {track(1, "indexed.mp3"), track(2, "failed.mp3", TrackState::Failed),
                                    track(3, "away.mp3", TrackState::Away)};
        const IndexingPlan there = planIndexing(tracks, {scanned({})});
        QCOMPARE(there.away, std::vector{TrackId{1}});
        QCOMPARE(there.dropped, std::vector{TrackId{2}});
        QCOMPARE(there.awayInAll, std::size_t{2});
        QVERIFY(there.contents.at("content indexed.mp3").gone);

        const IndexingPlan unplugged = planIndexing(tracks, {scanned({}, false)});
        QCOMPARE(unplugged.away, std::vector{TrackId{1}});
        QVERIFY(unplugged.dropped.empty()); // it may be there when the drive is
        QVERIFY(!unplugged.contents.at("content indexed.mp3").gone);
    }

    void whatWasAwayIsBackWithoutWork()
    {
        const IndexingPlan plan =
            planIndexing({track(1, "a.mp3", TrackState::Away)}, {scanned({file("a.mp3")})});
        QCOMPARE(plan.back, std::vector{TrackId{1}});
        QCOMPARE(plan.unchanged, std::size_t{1});
        QVERIFY(plan.work.empty() && plan.away.empty());
    }

    void whatFailedIsTriedAgainOnlyWhenItChanges()
    {
        Track failed = track(1, "a.mp3", TrackState::Failed);
        failed.problem = QStringLiteral("no sound");
        const IndexingPlan same = planIndexing({failed}, {scanned({file("a.mp3")})});
        QCOMPARE(same.stillFailing.size(), std::size_t{1});
        QCOMPARE(same.stillFailing[0].reason.message, failed.problem);
        QVERIFY(same.work.empty());
        const IndexingPlan changed = planIndexing({failed}, {scanned({{"a.mp3", 100, 6, {}}})});
        QCOMPARE(changed.work.size(), std::size_t{1});
        QVERIFY(changed.stillFailing.empty());
    }

    void embeddingsAreMadeFromFeaturesWhereThoseAreStored()
    {
        Track bare = track(1, "a.mp3");
        bare.embeddings = {};
        const IndexingPlan plan = planIndexing({bare}, {scanned({file("a.mp3")})});
        QCOMPARE(plan.work.size(), std::size_t{1});
        QCOMPARE(plan.work[0].kind, WorkItem::Kind::FromFeatures);
        bare.features = {};
        QCOMPARE(planIndexing({bare}, {scanned({file("a.mp3")})}).work[0].kind, WorkItem::Kind::Decode);
    }

    void unreadableBlocksAreMadeAnewFromWhatIsLeft()
    {
        UnreadableBlocks embeddings;
        embeddings.embeddings = {1};
        const IndexingPlan fromFeatures =
            planIndexing({track(1, "a.mp3")}, {scanned({file("a.mp3")})}, {}, Trust::FileSystem, embeddings);
        QCOMPARE(fromFeatures.work.size(), std::size_t{1});
        QCOMPARE(fromFeatures.work[0].kind, WorkItem::Kind::FromFeatures);
        QVERIFY(fromFeatures.work[0].isUnreadable);
        QVERIFY(fromFeatures.contents.empty()); // no other file may be taken for this recording's

        UnreadableBlocks features;
        features.features = {1};
        const IndexingPlan fromFile =
            planIndexing({track(1, "a.mp3")}, {scanned({file("a.mp3")})}, {}, Trust::FileSystem, features);
        QCOMPARE(fromFile.work[0].kind, WorkItem::Kind::Decode);

        const IndexingPlan gone =
            planIndexing({track(1, "a.mp3")}, {scanned({})}, {}, Trust::FileSystem, embeddings);
        QCOMPARE(gone.lost, std::vector{TrackId{1}});
    }

    void ofTheSameContentTheCopyThatIsGoneWasMoved()
    {
        Track copy = track(2, "copy.mp3");
        copy.contentHash = track(1, "kept.mp3").contentHash;
        const IndexingPlan plan = planIndexing({track(1, "kept.mp3"), copy}, {scanned({file("kept.mp3")})});
        const auto& content = plan.contents.at(copy.contentHash.toStdString());
        QVERIFY(content.gone);
        QVERIFY(content.track.id == TrackId{2});
    }
};

QTEST_GUILESS_MAIN(IndexingPlanTest)
#include "indexing_plan_test.moc"
