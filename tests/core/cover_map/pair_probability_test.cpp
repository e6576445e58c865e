// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/pair_probability.h"

#include "core/index/exact_scan.h"
#include "core/search/calibration.h"
#include "core/search/max_mean.h"
#include "core/training/calibration/calibration_fit.h"
#include "core/training/calibration/pair_likelihood_fit.h"
#include "tests/core/cover_map/made_covers.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace coverscope;
using namespace coverscope::cover_map;
using test::MadeCovers;
using training::fitPairLikelihood;
using training::JudgedRecordings;

namespace {

struct Judged : JudgedRecordings
{
    std::size_t tracks[2] = {};
};

std::vector<Judged> allPairs(const MadeCovers& wanted)
{
    const auto snapshot = test::madeCovers(wanted);
    const index::ChunkTable& table = *snapshot->chunks;
    std::vector<Judged> pairs;
    for (std::size_t i = 0; i < wanted.trackCount; ++i) {
        for (std::size_t j = i + 1; j < wanted.trackCount; ++j) {
            const auto& first = table.tracks()[i];
            const auto& second = table.tracks()[j];
            const bool isFirst = first.rowCount <= second.rowCount;
            const auto rows = table.embeddings(isFirst ? first : second);
            Judged pair;
            pair.score = search::maxMean(index::similarities(table, isFirst ? second : first, rows)).score;
            pair.shorterLength = snapshot->tracks[isFirst ? i : j].duration;
            pair.areCovers =
                test::groupOf(wanted, i) >= 0 && test::groupOf(wanted, i) == test::groupOf(wanted, j);
            pair.tracks[0] = i;
            pair.tracks[1] = j;
            pairs.push_back(pair);
        }
    }
    return pairs;
}

std::vector<JudgedRecordings> recordings(const std::vector<Judged>& pairs)
{
    return {pairs.begin(), pairs.end()};
}

// As a search is calibrated: by the best match of each track.
search::Calibration searchCalibration(const std::vector<Judged>& pairs)
{
    std::map<std::size_t, training::JudgedQuery> queries;
    for (const Judged& pair : pairs) {
        for (const std::size_t track : pair.tracks) {
            training::JudgedQuery& query = queries[track];
            query.length = 60.0;
            if (pair.areCovers)
                query.bestCover = std::max(query.bestCover.value_or(-1.0F), pair.score);
            else
                query.bestOther = std::max(query.bestOther, pair.score);
        }
    }
    std::vector<training::JudgedQuery> judged;
    for (const auto& [track, query] : queries)
        judged.push_back(query);
    return training::fitCalibration(judged).value();
}

// Pieces much alike and versions much blurred, so that scores of both kinds overlap.
MadeCovers hardLibrary(std::size_t trackCount, std::vector<std::size_t> groupSizes, std::uint32_t seed)
{
    return {.trackCount = trackCount,
            .groupSizes = std::move(groupSizes),
            .leastChunks = 4,
            .mostChunks = 10,
            .dimension = 64,
            .blur = 0.25F,
            .spread = 0.8F,
            .spectrum = 0.15F,
            .seed = seed};
}

const std::vector<Judged>& fittedOn()
{
    static const auto pairs = allPairs(hardLibrary(160, std::vector<std::size_t>(30, 2), 1));
    return pairs;
}

struct Shown
{
    std::size_t covers = 0;
    std::size_t others = 0;
    double expectedCovers = 0.0;
};

template <typename Probability>
Shown shownFrom(double threshold, const std::vector<Judged>& pairs, const Probability& probability)
{
    Shown shown;
    for (const Judged& pair : pairs) {
        const double probable = probability(pair.score, pair.shorterLength);
        if (probable < threshold)
            continue;
        ++(pair.areCovers ? shown.covers : shown.others);
        shown.expectedCovers += probable;
    }
    return shown;
}

} // namespace

class PairProbabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScoreThatSaysNothingLeavesThePrior()
    {
        const PairLikelihood nothing{0.0, 1e-12, 0.0};
        const auto in = [&nothing](std::size_t trackCount) {
            return PairProbability::from(nothing, {.trackCount = trackCount}).of(0.5F, 60.0);
        };
        QVERIFY(std::abs(in(100) - 0.2 / 99.0) < 1e-9); // 0.2 covers among 99 others
        QVERIFY(std::abs(in(10'000) - 0.2 / 9999.0) < 1e-9);
        QVERIFY(std::abs(in(2) - 0.2 / 39.0) < 1e-9); // as in a library of forty
        const auto many = PairProbability::from(nothing, {.trackCount = 100, .expectedCovers = 3.0});
        QVERIFY(std::abs(many.of(0.5F, 60.0) - 3.0 / 99.0) < 1e-9);
    }

    // A score that is e^7 = 1097 times likelier between covers: of 495 pairs one is a cover in a library of a
    // hundred tracks, so 1097 : 494 speak for it; of 49 995 in one of ten thousand.
    void workedNumbers()
    {
        const PairLikelihood likelihood{-20.0, 30.0, 0.0};
        QVERIFY(std::abs(likelihood.logRatio(0.9F, 60.0) - 7.0) < 1e-5);
        const auto in = [&likelihood](std::size_t trackCount) {
            return PairProbability::from(likelihood, {.trackCount = trackCount}).of(0.9F, 60.0);
        };
        QVERIFY(std::abs(in(100) - 1096.6 / (1096.6 + 494.0)) < 1e-3);
        QVERIFY(std::abs(in(10'000) - 1096.6 / (1096.6 + 49'994.0)) < 1e-3);
        QVERIFY(std::abs(in(3) - 1096.6 / (1096.6 + 194.0)) < 1e-3);
    }

    void lengthCountsBetweenOneSecondAndThirty()
    {
        const PairLikelihood likelihood{-20.0, 20.0, 2.0};
        QVERIFY(std::abs(likelihood.logRatio(0.5F, 10.0) - likelihood.logRatio(0.5F, 5.0) -
                         2.0 * std::log(2.0)) < 1e-9);
        QCOMPARE(likelihood.logRatio(0.5F, 300.0), likelihood.logRatio(0.5F, 30.0));
    }

    // Else a track more would make the stored map void.
    void whatAMapKeepsDoesNotDependOnTheSizeOfTheLibrary()
    {
        const PairLikelihood likelihood{-20.0, 30.0, 1.0};
        const PairProbability kept = PairProbability::from(likelihood);
        for (const std::size_t trackCount : {2, 39, 40, 41, 1000, 1'000'000}) {
            const auto shown = PairProbability::from(likelihood, {.trackCount = trackCount});
            for (const float score : {0.3F, 0.6F, 0.9F})
                QVERIFY(shown.of(score, 20.0) <= kept.of(score, 20.0));
        }
        QCOMPARE(PairProbability::from(likelihood).key, kept.key);
        QVERIFY(PairProbability::from({-20.0, 31.0, 1.0}).key != kept.key);
        QVERIFY(PairProbability::from(likelihood, {.trackCount = 100}).key != kept.key);
    }

    // Two normal distributions of equal width have a likelihood ratio that is known: its log is 20 s - 10.
    void theShareOfCoversInTheSampleDoesNotMatter_data()
    {
        QTest::addColumn<int>("coverCount");
        QTest::newRow("half") << 4000;
        QTest::newRow("one in twenty") << 200;
    }

    void theShareOfCoversInTheSampleDoesNotMatter()
    {
        QFETCH(int, coverCount);
        std::vector<JudgedRecordings> pairs;
        const auto add = [&pairs](int count, double mean, bool areCovers) {
            std::mt19937 generator(areCovers ? 1 : 2);
            for (int k = 0; k < count; ++k) {
                double sum = -6.0; // of twelve uniform ones: as good as normal, and alike everywhere
                for (int draw = 0; draw < 12; ++draw)
                    sum += static_cast<double>(generator()) / 4294967296.0;
                pairs.push_back({static_cast<float>(mean + 0.1 * sum), 60.0, areCovers});
            }
        };
        add(coverCount, 0.6, true);
        add(4000, 0.4, false);
        const auto fitted = fitPairLikelihood(pairs);
        QVERIFY(fitted);
        for (const float score : {0.4F, 0.5F, 0.6F}) {
            const double expected = 20.0 * static_cast<double>(score) - 10.0;
            const double found = fitted->logRatio(score, 60.0);
            QVERIFY2(std::abs(found - expected) < 0.5, qPrintable(QString::number(found)));
        }
    }

    void aLibraryWithoutCoversShowsHardlyAny()
    {
        const auto likelihood = fitPairLikelihood(recordings(fittedOn()));
        QVERIFY(likelihood);
        const auto without = allPairs(hardLibrary(400, {}, 2));
        const Shown shown =
            shownFrom(0.5, without, PairProbability::from(*likelihood, {.trackCount = 400}).of);
        const search::Calibration calibration = searchCalibration(fittedOn());
        const Shown asSearched = shownFrom(0.5, without, [&calibration](float score, base::Seconds) {
            return calibration.probability(score, 60.0);
        });
        qInfo("of %zu pairs without a cover %zu shown, as a search's probability %zu", without.size(),
              shown.others, asSearched.others);
        QVERIFY(shown.others <= 4);
        QVERIFY(asSearched.others > 5);
    }

    void coversAreStillFoundAndAsManyAsExpected()
    {
        const auto likelihood = fitPairLikelihood(recordings(fittedOn()));
        QVERIFY(likelihood);
        const auto with = allPairs(hardLibrary(400, std::vector<std::size_t>(40, 2), 3)); // 0.2 for each
        const Shown shown = shownFrom(0.5, with, PairProbability::from(*likelihood, {.trackCount = 400}).of);
        qInfo("%zu covers of 40 and %zu others shown, %.1f covers expected", shown.covers, shown.others,
              shown.expectedCovers);
        QVERIFY(shown.covers >= 20);
        QVERIFY(shown.others <= shown.covers / 4);
        const auto all = static_cast<double>(shown.covers + shown.others);
        QVERIFY(std::abs(shown.expectedCovers - static_cast<double>(shown.covers)) < 0.2 * all);
    }

    void theModelsOwnGoesFirst()
    {
        model::ModelInfo info;
        const auto general = PairLikelihood::forModel(info);
        const auto search = search::Calibration::forModel(info);
        QCOMPARE(general.scoreSlope, search.scoreSlope);
        QVERIFY(std::abs(general.logRatio(0.5F, 60.0) - search.logOdds(0.5F, 60.0) - std::log(56.0)) < 1e-9);
        const PairLikelihood own{-1.0, 2.0, 3.0};
        info.calibration.insert(QLatin1String(pairLikelihoodKey), own.toJson());
        QCOMPARE(PairLikelihood::forModel(info).toJson(), own.toJson());
        for (const QString& key : own.toJson().keys()) {
            QJsonObject broken = own.toJson();
            broken.remove(key);
            QCOMPARE(PairLikelihood::fromJson(broken).error().code, base::ErrorCode::InvalidArgument);
        }
        QVERIFY(!PairLikelihood::fromJson(PairLikelihood{-1.0, -2.0, 3.0}.toJson()));
    }

    void whatDoesNotTellIsRefused()
    {
        const std::vector<JudgedRecordings> onlyCovers{{0.9F, 60.0, true}, {0.8F, 60.0, true}};
        QVERIFY(!fitPairLikelihood(onlyCovers));
        QVERIFY(!fitPairLikelihood({}));
        const std::vector<JudgedRecordings> reversed{
            {0.1F, 60.0, true}, {0.2F, 60.0, true}, {0.8F, 60.0, false}, {0.9F, 60.0, false}};
        QVERIFY(!fitPairLikelihood(reversed));
    }
};

QTEST_GUILESS_MAIN(PairProbabilityTest)
#include "pair_probability_test.moc"
