// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/averaging.h"
#include "core/index/half_float.h"
#include "core/search/calibration.h"
#include "core/search/logistic_regression.h"
#include "core/search/search_engine.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <random>

using namespace coverscope;
using base::Matrix;
using search::Measure;

namespace {

constexpr std::uint32_t dimension = 16;
constexpr TrackId relative{1};  // what the clip is like
constexpr TrackId version{2};   // like the relative, unlike the clip
constexpr TrackId bystander{3}; // like neither; so are those that follow
constexpr std::int64_t trackCount = 12;

// Frames in which nothing speaks for anything: only the embeddings do.
Matrix noise(std::uint32_t seed, std::size_t frames)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> uniform(0.1F, 1.0F);
    Matrix matrix(frames, 84);
    for (float& value : matrix.values)
        value = uniform(random);
    return matrix;
}

Matrix axes(std::initializer_list<std::size_t> columns)
{
    Matrix rows(columns.size(), dimension);
    std::size_t row = 0;
    for (const std::size_t column : columns)
        rows(row++, column) = 1.0F;
    return rows;
}

class Library
{
public:
    Library()
    {
        append(relative, axes({0, 1, 2}));
        append(version, axes({1, 2}));
        for (std::int64_t id = 3; id <= trackCount; ++id)
            append(TrackId{id}, axes({static_cast<std::size_t>(id), static_cast<std::size_t>(id) + 1}));
    }

    // Half a minute that sounds like column `axis` of the embeddings.
    std::shared_ptr<const search::Query> clip(std::size_t axis) const
    {
        auto query = std::make_shared<search::Query>();
        query->averagedFrames = noise(99, 65);
        query->framesPerSecond = query->model.features.averagedFramesPerSecond();
        query->range = {0.0, 30.0};
        query->chunks = {{0, 43, {0.0, 20.0}}};
        query->embeddings = axes({axis});
        search::Calibration calibration = search::Calibration::forModel(query->model);
        calibration.fusion.emplace();
        calibration.fusion->cover.constant.fill(-5.0);
        calibration.fusion->cover.weights[static_cast<std::size_t>(Measure::MaxMean)].fill(8.0);
        calibration.fusion->sameRecording.constant.fill(-40.0);
        query->model.calibration = calibration.toJson();
        return query;
    }

    base::Result<search::SearchResult> search(std::size_t axis, const search::SearchOptions& options = {},
                                              const base::CancellationToken& token = {}) const
    {
        const auto features = [](TrackId id) -> base::Result<Matrix> {
            return noise(static_cast<std::uint32_t>(id), 100);
        };
        return search::search(clip(axis), m_table, nullptr, 10.0, options, features, token);
    }

private:
    void append(TrackId id, const Matrix& rows)
    {
        std::vector<std::uint16_t> halves(rows.values.size());
        index::toHalf(rows.values, halves);
        m_table.append(id, halves);
    }

    index::ChunkTable m_table{dimension};
};

const search::Match* find(const search::SearchResult& result, TrackId track)
{
    const auto found = std::ranges::find(result.matches, track, &search::Match::track);
    return found == result.matches.end() ? nullptr : &*found;
}

} // namespace

class VersionStageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionOfWhatIsFoundComesNext()
    {
        const auto result = Library().search(0);
        QVERIFY(result);
        const search::Match& first = result->matches.at(0);
        const search::Match& second = result->matches.at(1);
        QCOMPARE(first.track, relative);
        QVERIFY(!first.through);
        QCOMPARE(second.track, version);
        QCOMPARE(second.through.value(), relative);
        QCOMPARE(second.score, 0.0F);
        // No more than both steps together: the clip to its relative, and that one to the version.
        QVERIFY(second.probability < first.probability * search::logistic(3.0));
        QVERIFY(second.probability > 0.5);
        QVERIFY(std::ranges::is_sorted(result->matches, std::greater(), &search::Match::probability));
    }

    void theBestMatchStaysAsItIs()
    {
        search::SearchOptions without;
        without.versionCount = 0;
        const auto direct = Library().search(0, without);
        const auto result = Library().search(0);
        QVERIFY(direct && result);
        QCOMPARE(result->matches.front().track, direct->matches.front().track);
        QCOMPARE(result->matches.front().probability, direct->matches.front().probability);
        QCOMPARE(result->verdict, direct->verdict);
        QVERIFY(!find(*direct, version)->through);
        QVERIFY(find(*direct, version)->probability < 0.01);
        QCOMPARE(find(*direct, bystander)->probability, find(*result, bystander)->probability);
    }

    void aVersionThatNoChunkFoundIsAdded()
    {
        search::SearchOptions options;
        options.candidates = 1; // the relative alone
        const auto result = Library().search(0, options);
        QVERIFY(result);
        QVERIFY(find(*result, version));
        QCOMPARE(find(*result, version)->through.value(), relative);
        QVERIFY(find(*result, version)->evidence);
    }

    void whatIsImprobableLeadsNowhere()
    {
        const auto result = Library().search(15); // like none of them
        QVERIFY(result);
        QVERIFY(std::ranges::none_of(result->matches,
                                     [](const search::Match& match) { return match.through.has_value(); }));
    }

    void theRecordingLeftOutNeitherLeadsNorFollows()
    {
        search::SearchOptions options;
        options.leftOut = relative;
        const auto withoutRelative = Library().search(0, options);
        QVERIFY(withoutRelative);
        QVERIFY(!find(*withoutRelative, version)->through);
        options.leftOut = version;
        const auto withoutVersion = Library().search(0, options);
        QVERIFY(withoutVersion);
        QVERIFY(!find(*withoutVersion, version));
    }

    void aCancelledSearchSaysSo()
    {
        base::CancellationSource source;
        source.cancel();
        const auto result = Library().search(0, {}, source.token());
        QVERIFY(!result);
        QCOMPARE(result.error().code, base::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(VersionStageTest)
#include "version_stage_test.moc"
