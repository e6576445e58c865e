// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/session.h"

#include "tests/core/library/library_fixture.h"

#include <QTest>

#include <atomic>

using namespace coverscope;
using search::Hindrance;
using test::LibraryFixture;

class SessionTest : public QObject
{
    Q_OBJECT

private:
    LibraryFixture m_fixture;
    std::unique_ptr<library::Library> m_library;
    std::filesystem::path m_first;

    search::Session session(search::FeatureSource features,
                            search::OwnTrack ownTrack = search::OwnTrack::Found) const
    {
        return {m_library->snapshot(), LibraryFixture::embedder(), std::move(features), ownTrack};
    }
    search::FeatureSource stored(const library::Snapshot& snapshot) const
    {
        return search::featuresOf(*m_library, snapshot);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_first = m_fixture.addTune("first.wav", 1, 50.0);
        m_fixture.addTune("second.wav", 2, 40.0);
        m_fixture.addTune("third.wav", 3, 30.0);
        m_library = m_fixture.open();
        QCOMPARE(m_fixture.index(*m_library).indexed, std::size_t{3});
    }

    void whatHindersASearchIsTold()
    {
        const model::ModelInfo& model = LibraryFixture::embedder().info();
        model::ModelInfo other = model;
        other.hash = "0123";
        library::Snapshot empty;
        QCOMPARE(search::hindrance(nullptr, &model), std::optional(Hindrance::NoLibrary));
        QCOMPARE(search::hindrance(&empty, &model), std::optional(Hindrance::Empty));
        empty.damaged.push_back({TrackId{1}, {}});
        QCOMPARE(search::hindrance(&empty, &model), std::optional(Hindrance::Damaged));
        const auto snapshot = m_library->snapshot();
        QCOMPARE(search::hindrance(snapshot.get(), nullptr), std::optional(Hindrance::NoModel));
        QCOMPARE(search::hindrance(snapshot.get(), &other), std::optional(Hindrance::OtherModel));
        QCOMPARE(search::hindrance(snapshot.get(), &model), std::optional<Hindrance>());
    }

    void theOwnTrackIsFoundOrLeftOut()
    {
        const auto snapshot = m_library->snapshot();
        for (const auto own : {search::OwnTrack::Found, search::OwnTrack::LeftOut}) {
            const search::Session asked = session(stored(*snapshot), own);
            const auto query = asked.prepare(m_first, base::TimeRange{5.0, 35.0});
            QVERIFY(query);
            const auto result = asked.search(*query, {});
            QVERIFY(result);
            const bool isFound = own == search::OwnTrack::Found;
            QCOMPARE(result->matches.size(), isFound ? std::size_t{3} : std::size_t{2});
            const TrackId first = test::trackAt(*snapshot, "first.wav")->id;
            QCOMPARE(result->matches.front().track == first, isFound);
        }
    }

    void theTimelineLeavesTheOwnTrackOut()
    {
        const auto snapshot = m_library->snapshot();
        int told = 0;
        const auto onStretch = [&told](const search::PlayedStretch&) { ++told; };
        const auto found = session(stored(*snapshot)).timeline(m_first, {}, onStretch);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
        QCOMPARE(found->stretches.size(), std::size_t{1});
        QCOMPARE(told, 1);
        const search::PlayedStretch& stretch = found->stretches.front();
        QCOMPARE(stretch.track, test::trackAt(*snapshot, "first.wav")->id);
        QVERIFY(stretch.score > 0.5); // of the stretch with itself
        const auto others = session(stored(*snapshot), search::OwnTrack::LeftOut).timeline(m_first, {});
        QVERIFY(others);
        QVERIFY(others->stretches.empty());
    }

    // Where each chunk of a track stands is known without its features, which are read for the alignment
    // only.
    void featuresAreReadForWhatIsAlignedOnly()
    {
        const auto snapshot = m_library->snapshot();
        std::atomic<int> readings = 0;
        const auto counted = [&, source = stored(*snapshot)](TrackId id) {
            ++readings;
            return source(id);
        };
        search::SearchOptions options;
        options.rerankCount = 0;
        options.scoreEveryTrack = true;
        options.alignmentCount = 1;
        const search::Session asked = session(counted);
        const auto query = asked.prepare(m_first, {});
        QVERIFY(query);
        const auto sparing = asked.search(*query, options);
        QVERIFY(sparing);
        QCOMPARE(readings.load(), 1);
        const auto reading = search::search(*query, *snapshot->chunks, nullptr, snapshot->identity.chunkHop,
                                            options, stored(*snapshot));
        QVERIFY(reading);
        QCOMPARE(sparing->matches.size(), std::size_t{3});
        for (std::size_t k = 0; k < 3; ++k) {
            QCOMPARE(sparing->matches[k].track, reading->matches[k].track);
            QVERIFY(sparing->matches[k].evidence->trackChunks == reading->matches[k].evidence->trackChunks);
        }
    }

    void aTrackThatIsGoneHasNoFeatures()
    {
        const auto snapshot = m_library->snapshot();
        const auto features = stored(*snapshot)(TrackId{99});
        QVERIFY(!features);
        QCOMPARE(features.error().code, base::ErrorCode::FileNotFound);
    }

    void aRegionBeyondTheEndIsExplained()
    {
        const auto snapshot = m_library->snapshot();
        const auto query = session(stored(*snapshot)).prepare(m_first, base::TimeRange{90.0, 120.0});
        QVERIFY(!query);
        QVERIFY2(query.error().message.contains(QLatin1String("0:50")), qPrintable(query.error().message));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
