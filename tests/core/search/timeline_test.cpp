// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/timeline.h"

#include "core/features/averaging.h"
#include "core/index/half_float.h"
#include "core/notes/track_features.h"
#include "tests/support/shared_data.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace coverscope;

namespace {

search::PlayedStretch played(int track, double start, double end, double probability)
{
    search::PlayedStretch stretch;
    stretch.track = TrackId{track};
    stretch.time = {start, end};
    stretch.inTrack = {0.0, end - start};
    stretch.probability = probability;
    stretch.verdict = search::Verdict::Match;
    return stretch;
}

} // namespace

// With the program's own model: five made-up tunes are the library, four of them a programme.
class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsPlayedIsFoundInOrderWithItsTimes();
    void whatTheLibraryDoesNotKnowIsTold();
    void nothingKnownGivesNoStretch();
    void cancellingEndsIt();
    void overlapsGoToTheSurerAndLonger();

private:
    base::Result<search::Timeline> timelineOf(const std::vector<float>& samples,
                                              const base::CancellationToken& token = {});

    QTemporaryDir m_folder;
    std::unique_ptr<model::Embedder> m_embedder;
    std::unique_ptr<index::ChunkTable> m_table;
    std::map<std::int64_t, base::Matrix> m_features;
};

void TimelineTest::initTestCase()
{
    auto embedder = model::Embedder::load(test::sourceFile("resources/model/coverscope.safetensors"),
                                          model::DevicePreference::Cpu);
    QVERIFY2(embedder.has_value(), qPrintable(embedder ? QString() : embedder.error().message));
    m_embedder = std::move(*embedder);
    const model::ModelInfo& info = m_embedder->info();
    m_table = std::make_unique<index::ChunkTable>(static_cast<std::uint32_t>(info.embeddingDimension));
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
        auto frames = notes::framesFrom(test::melody(seed, 60.0), info.features);
        QVERIFY(frames.has_value());
        const base::Matrix averaged = features::averagedFrames(*frames, info.features);
        const auto embeddings = m_embedder->embed(
            averaged, features::planChunks(averaged.rows, info.features, info.suggestedHop));
        QVERIFY(embeddings.has_value());
        std::vector<std::uint16_t> halves(embeddings->values.size());
        index::toHalf(embeddings->values, halves);
        m_table->append(TrackId{seed}, halves);
        m_features.emplace(seed, std::move(*frames));
    }
}

base::Result<search::Timeline> TimelineTest::timelineOf(const std::vector<float>& samples,
                                                        const base::CancellationToken& token)
{
    const std::filesystem::path file = std::filesystem::path(m_folder.path().toStdString()) / "programme.wav";
    test::writeWav(file, samples);
    const search::FeatureSource features = [this](TrackId id) -> base::Result<base::Matrix> {
        return m_features.at(static_cast<std::int64_t>(id));
    };
    return search::findTimeline(file, *m_embedder, *m_table, nullptr, m_embedder->info().suggestedHop, {},
                                features, {}, token);
}

void TimelineTest::whatIsPlayedIsFoundInOrderWithItsTimes()
{
    // 0 noise, 30 tune 3, 90 tune 1 two semitones up, 150 noise, 180 tune 3 again
    std::vector<float> samples = test::noise(1, 30.0);
    const auto add = [&samples](const std::vector<float>& part) {
        samples.insert(samples.end(), part.begin(), part.end());
    };
    add(test::melody(3, 60.0));
    add(test::melody(1, 60.0, 2));
    add(test::noise(2, 30.0));
    add(test::melody(3, 60.0));
    const auto timeline = timelineOf(samples);
    QVERIFY2(timeline.has_value(), qPrintable(timeline ? QString() : timeline.error().message));
    QCOMPARE(timeline->duration, 240.0);
    QCOMPARE(timeline->stretches.size(), std::size_t{3});
    const std::array<std::int64_t, 3> tracks{3, 1, 3};
    const std::array<double, 3> starts{30.0, 90.0, 180.0};
    for (std::size_t k = 0; k < 3; ++k) {
        const search::PlayedStretch& stretch = timeline->stretches[k];
        QCOMPARE(static_cast<std::int64_t>(stretch.track), tracks[k]);
        QVERIFY2(std::abs(stretch.time.start - starts[k]) < 5.0,
                 qPrintable(QString::number(stretch.time.start)));
        QVERIFY2(std::abs(stretch.time.end - starts[k] - 60.0) < 5.0,
                 qPrintable(QString::number(stretch.time.end)));
        QVERIFY(std::abs(stretch.inTrack.start) < 5.0);
        QCOMPARE(stretch.verdict, search::Verdict::Match);
    }
    QCOMPARE(timeline->stretches[1].keyShift, std::optional(-2));

    // Known and unknown together cover the recording, without a gap.
    std::vector<base::TimeRange> all;
    for (const auto& stretch : timeline->stretches)
        all.push_back(stretch.time);
    for (const auto& stretch : timeline->unknown)
        all.push_back(stretch.time);
    std::ranges::sort(all, {}, &base::TimeRange::start);
    QCOMPARE(all.front().start, 0.0);
    QCOMPARE(all.back().end, timeline->duration);
    for (std::size_t k = 1; k < all.size(); ++k)
        QVERIFY(std::abs(all[k].start - all[k - 1].end) < 1e-6);
}

void TimelineTest::whatTheLibraryDoesNotKnowIsTold()
{
    std::vector<float> samples = test::noise(1, 40.0);
    samples.resize(samples.size() + std::size_t{22050} * 30, 0.0F);
    const std::vector<float> tune = test::melody(77, 60.0);
    samples.insert(samples.end(), tune.begin(), tune.end());
    const auto timeline = timelineOf(samples);
    QVERIFY2(timeline.has_value(), qPrintable(timeline ? QString() : timeline.error().message));
    const auto kindAt = [&](double time) {
        for (const search::UnknownStretch& stretch : timeline->unknown) {
            if (stretch.time.start <= time && time < stretch.time.end)
                return static_cast<int>(stretch.kind);
        }
        return -1;
    };
    QCOMPARE(kindAt(15.0), static_cast<int>(search::UnknownKind::Other));
    QCOMPARE(kindAt(55.0), static_cast<int>(search::UnknownKind::Silence));
    QCOMPARE(kindAt(100.0), static_cast<int>(search::UnknownKind::Music));
}

void TimelineTest::nothingKnownGivesNoStretch()
{
    const auto timeline = timelineOf(test::melody(91, 90.0));
    QVERIFY(timeline.has_value());
    QVERIFY(timeline->stretches.empty());
    QCOMPARE(timeline->unknown.size(), std::size_t{1});
    QCOMPARE(timeline->unknown.front().time, (base::TimeRange{0.0, 90.0}));
}

void TimelineTest::cancellingEndsIt()
{
    base::CancellationSource source;
    source.cancel();
    QCOMPARE(timelineOf(test::melody(3, 20.0), source.token()).error().code, base::ErrorCode::Cancelled);
}

void TimelineTest::overlapsGoToTheSurerAndLonger()
{
    const auto left = search::withoutOverlaps(
        {played(1, 0, 60, 0.99), played(2, 50, 120, 0.95), played(3, 10, 40, 0.9), played(4, 115, 121, 0.99)},
        8.0);
    QCOMPARE(left.size(), std::size_t{2});
    QCOMPARE(static_cast<std::int64_t>(left[0].track), std::int64_t{1});
    QCOMPARE(left[0].time.start, 0.0);
    QCOMPARE(static_cast<std::int64_t>(left[1].track), std::int64_t{2});
    QCOMPARE(left[1].time.end, 120.0);
    QVERIFY(left[0].time.end <= left[1].time.start);
    QVERIFY(left[1].inTrack.end <= 70.0);
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "timeline_test.moc"
