// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/matrix_rows.h"
#include "core/features/chroma.h"
#include "core/index/half_float.h"
#include "core/model/calibration_file.h"
#include "core/search/calibration.h"
#include "core/search/phased_features.h"
#include "core/search/search_engine.h"
#include "core/search/template_match.h"
#include "core/training/calibration/fusion_fit.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace coverscope;
using base::Matrix;
using search::Fusion;
using search::Measure;
using search::PairEvidence;

namespace {

constexpr std::size_t phases = 4;
constexpr std::uint32_t dimension = 8;

// Fine frames of chords that change every second or so, each note with a few partials.
Matrix music(std::uint32_t seed, std::size_t fineFrames)
{
    std::mt19937 random(seed);
    Matrix cqt(fineFrames, 84);
    for (float& value : cqt.values)
        value = 0.001F;
    for (std::size_t start = 0; start < fineFrames;) {
        const std::size_t end = std::min(fineFrames, start + 4 + random() % 10);
        for (int note = 0; note < 4; ++note) {
            const std::size_t bin = random() % 48;
            for (const std::size_t partial : {0, 12, 19, 24}) {
                for (std::size_t frame = start; frame < end; ++frame)
                    cqt(frame, bin + partial) += 1.0F / static_cast<float>(1 + partial);
            }
        }
        start = end;
    }
    return cqt;
}

Matrix transposed(const Matrix& cqt, std::size_t semitones)
{
    Matrix result(cqt.rows, cqt.columns);
    for (std::size_t frame = 0; frame < cqt.rows; ++frame) {
        for (std::size_t bin = semitones; bin < cqt.columns; ++bin)
            result(frame, bin) = cqt(frame, bin - semitones);
    }
    return result;
}

search::TemplateMatch lay(const Matrix& fineClip, const Matrix& fineTrack,
                          const search::TemplateSearch& settings = {})
{
    const auto kind = search::TemplateKind::Spectrum;
    const Matrix track = features::whitenedSpectrum(features::averagedFrom(fineTrack, phases));
    return search::matchTemplate(search::makeClipTemplate(fineClip, phases, kind),
                                 search::trackTemplate(track, kind), settings);
}

Fusion fusion()
{
    Fusion result;
    result.cover.constant.fill(-5.0);
    result.cover.weights[static_cast<std::size_t>(Measure::MaxMean)].fill(8.0);
    result.cover.weights[static_cast<std::size_t>(Measure::Qmax)].fill(0.5);
    result.sameRecording.constant.fill(-40.0);
    result.sameRecording.weights[static_cast<std::size_t>(Measure::SpectralTemplate)].fill(60.0);
    return result;
}

PairEvidence evidence(double maxMean, double qmax, double chroma, double spectrum)
{
    return {{maxMean, qmax, chroma, spectrum}};
}

// Ten tracks whose embeddings say nothing, and features that do.
struct Library
{
    index::ChunkTable table{dimension};
    std::vector<Matrix> fine;

    Library()
    {
        std::mt19937 random(3);
        std::normal_distribution<float> normal;
        for (std::uint32_t id = 1; id <= 10; ++id) {
            fine.push_back(music(id, 100 * phases));
            std::vector<float> rows(3 * dimension);
            for (float& value : rows)
                value = normal(random);
            for (std::size_t row = 0; row < 3; ++row) {
                const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(row * dimension);
                const float norm = std::sqrt(std::inner_product(begin, begin + dimension, begin, 0.0F));
                std::for_each(begin, begin + dimension, [norm](float& value) { value /= norm; });
            }
            std::vector<std::uint16_t> halves(rows.size());
            index::toHalf(rows, halves);
            table.append(TrackId{id}, halves);
        }
    }

    search::FeatureSource features() const
    {
        return [this](TrackId id) -> base::Result<Matrix> {
            return features::averagedFrom(fine[static_cast<std::size_t>(id) - 1], phases);
        };
    }

    // 8 s of the track, off its raster, embedded like the first chunk of `lookalike`.
    std::shared_ptr<search::Query> clipOf(std::size_t track, std::size_t lookalike) const
    {
        auto query = std::make_shared<search::Query>();
        query->fineFrames = base::rowsOf(fine[track], 30 * phases + 2, 17 * phases);
        query->phaseCount = phases;
        query->averagedFrames = features::averagedFrom(query->fineFrames, phases);
        query->framesPerSecond = query->model.features.averagedFramesPerSecond();
        query->range = {0.0, 8.0};
        query->chunks = {{0, 17, {0.0, 8.0}}};
        query->embeddings = Matrix(1, dimension);
        index::toFloat(table.rows(table.tracks()[lookalike]).first(dimension), query->embeddings.row(0));
        search::Calibration calibration = search::Calibration::forModel(query->model);
        calibration.fusion = fusion();
        query->model.calibration = calibration.toJson();
        return query;
    }
};

} // namespace

class ThirdStageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClipLiesOnItsOwnRecordingAtItsPlace()
    {
        const Matrix track = music(1, 100 * phases);
        const Matrix clip = base::rowsOf(track, 40 * phases + 3, 13 * phases);
        const auto own = lay(clip, track);
        const auto other = lay(clip, music(2, 100 * phases));
        QVERIFY2(own.similarity > 0.9, qPrintable(QString::number(own.similarity)));
        QVERIFY2(other.similarity < own.similarity - 0.3, qPrintable(QString::number(other.similarity)));
        QVERIFY(own.trackFrame >= 40 && own.trackFrame <= 41);
    }

    void aTransposedClipLiesThereTooWhereThatIsAllowed()
    {
        const Matrix track = music(5, 100 * phases);
        const Matrix clip = transposed(base::rowsOf(track, 20 * phases, 20 * phases), 2);
        const auto altered = lay(clip, track, search::TemplateSearch::alteredRecording());
        QCOMPARE(altered.keyShift, -2); // from the clip to the track
        QVERIFY(altered.similarity > lay(clip, track).similarity + 0.2);
    }

    void aTrackShorterThanTheClipDoesNotMatch()
    {
        QCOMPARE(lay(music(1, 40 * phases), music(1, 12 * phases)).similarity, 0.0);
    }

    void sharesOfTheKnotsAddUpToOne()
    {
        for (const double length : {1.0, 6.0, 9.0, 12.0, 40.0, 90.0, 4000.0}) {
            const auto shares = search::knotSharesOf(length);
            QVERIFY(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1.0) < 1e-12);
        }
        QCOMPARE(search::knotSharesOf(12.0)[1], 1.0);
        QCOMPARE(search::knotSharesOf(1.0)[0], 1.0);
    }

    void theFusionSurvivesJson()
    {
        const Fusion written = fusion();
        const auto read = Fusion::fromJson(written.toJson());
        QVERIFY(read.has_value());
        const PairEvidence some = evidence(0.4, 3.0, 0.2, 0.6);
        for (const double length : {6.0, 17.0, 240.0})
            QVERIFY(std::abs(read->value(some, length) - written.value(some, length)) < 1e-9);
        QVERIFY(!Fusion::fromJson({}).has_value());
    }

    void theFitTellsCoversAndOwnRecordings()
    {
        std::mt19937 random(9);
        std::normal_distribution<double> noise(0.0, 0.08);
        std::vector<training::JudgedPair> pairs;
        for (std::size_t query = 0; query < 120; ++query) {
            const double length = std::array{6.0, 15.0, 30.0, 120.0}[query % 4];
            for (int k = 0; k < 12; ++k) {
                const auto relation = k == 0   ? training::PairRelation::Cover
                                      : k == 1 ? training::PairRelation::SameRecording
                                               : training::PairRelation::Other;
                const double lift = relation == training::PairRelation::Other ? 0.0 : 0.3;
                const double own = relation == training::PairRelation::SameRecording ? 0.4 : 0.0;
                pairs.push_back({evidence(0.3 + lift + noise(random), 2.0 + 8.0 * lift + 4.0 * noise(random),
                                          0.2 + noise(random), 0.3 + own + noise(random)),
                                 length, query, relation});
            }
        }
        const auto fitted = training::fitFusion(pairs);
        QVERIFY2(fitted.has_value(), qPrintable(fitted ? QString() : fitted.error().message));
        for (const double length : {6.0, 30.0, 120.0}) {
            const double other = fitted->value(evidence(0.3, 2.0, 0.2, 0.3), length);
            QVERIFY(fitted->value(evidence(0.6, 4.4, 0.2, 0.3), length) > other + 1.0);
            QVERIFY(fitted->value(evidence(0.3, 2.0, 0.2, 0.7), length) > other + 1.0);
        }
    }

    // Of many others, those near by MaxMean and a sample that stands for the rest: as good as all of them,
    // where the near ones alone make MaxMean look as if it told little.
    void aSampleStandsForWhatItWasDrawnFrom()
    {
        std::mt19937 random(4);
        std::normal_distribution<double> noise(0.0, 1.0);
        std::vector<training::JudgedPair> whole;
        std::vector<training::JudgedPair> sampled;
        std::vector<training::JudgedPair> nearest;
        for (std::size_t query = 0; query < 400; ++query) {
            const auto pair = [&](training::PairRelation relation) {
                const double lift = relation == training::PairRelation::Other ? 0.0 : 1.0;
                const double own = relation == training::PairRelation::SameRecording ? 0.5 : 0.0;
                return training::JudgedPair{evidence(0.3 + 0.1 * (noise(random) + 1.5 * lift),
                                                     2.0 + noise(random) + 1.5 * lift, 0.2,
                                                     0.3 + own + 0.05 * noise(random)),
                                            90.0, query, relation};
            };
            for (const auto relation :
                 {training::PairRelation::Cover, training::PairRelation::SameRecording}) {
                const training::JudgedPair related = pair(relation);
                for (auto* pairs : {&whole, &sampled, &nearest})
                    pairs->push_back(related);
            }
            std::vector<training::JudgedPair> others;
            for (int k = 0; k < 48; ++k)
                others.push_back(pair(training::PairRelation::Other));
            std::ranges::sort(others, std::greater(), [](const training::JudgedPair& other) {
                return other.evidence[Measure::MaxMean];
            });
            whole.insert(whole.end(), others.begin(), others.end());
            nearest.insert(nearest.end(), others.begin(), others.begin() + 8);
            sampled.insert(sampled.end(), others.begin(), others.begin() + 8);
            for (std::size_t k = 8; k < others.size(); k += 4) {
                sampled.push_back(others[k]);
                sampled.back().standsFor = 4;
            }
        }
        // How much MaxMean counts beside Qmax, at the longest lengths.
        const auto shareOfMaxMean = [](const std::vector<training::JudgedPair>& pairs) {
            const auto fitted = training::fitFusion(pairs);
            if (!fitted)
                return 0.0;
            const auto& weights = fitted->cover.weights;
            return weights[static_cast<std::size_t>(Measure::MaxMean)].back() /
                   weights[static_cast<std::size_t>(Measure::Qmax)].back();
        };
        const double all = shareOfMaxMean(whole);
        QVERIFY2(std::abs(shareOfMaxMean(sampled) / all - 1.0) < 0.2,
                 qPrintable(QString::number(shareOfMaxMean(sampled) / all)));
        QVERIFY2(shareOfMaxMean(nearest) < 0.6 * all,
                 qPrintable(QString::number(shareOfMaxMean(nearest) / all)));
    }

    void theOwnRecordingOfAShortClipComesFirst()
    {
        const Library library;
        const auto query = library.clipOf(6, 2); // a piece of track 7; the network takes it for track 3
        const auto twoStages = search::search(query, library.table, nullptr, 10.0);
        QVERIFY(twoStages.has_value());
        QCOMPARE(twoStages->matches.front().track, TrackId{3});
        const auto threeStages = search::search(query, library.table, nullptr, 10.0, {}, library.features());
        QVERIFY(threeStages.has_value());
        QCOMPARE(threeStages->matches.front().track, TrackId{7});
        for (std::size_t k = 1; k < threeStages->matches.size(); ++k)
            QVERIFY(threeStages->matches[k].probability <= threeStages->matches[k - 1].probability);
    }

    void withoutRerankingThePapersTwoStagesRemain()
    {
        const Library library;
        const auto query = library.clipOf(6, 2);
        search::SearchOptions options;
        options.rerankCount = 0;
        const auto result = search::search(query, library.table, nullptr, 10.0, options, library.features());
        QVERIFY(result.has_value());
        QCOMPARE(result->matches.front().track, TrackId{3});
        QVERIFY(!result->matches.front().measures);
    }

    void aTrackWhoseFeaturesAreLostIsStillRanked()
    {
        const Library library;
        const auto broken = [](TrackId) -> base::Result<Matrix> {
            return base::fail(base::ErrorCode::Corrupt, {}, QStringLiteral("lost"));
        };
        const auto result = search::search(library.clipOf(6, 2), library.table, nullptr, 10.0, {}, broken);
        QVERIFY(result.has_value());
        QCOMPARE(result->matches.front().track, TrackId{3});
        QVERIFY(std::ranges::is_sorted(result->unreadable)); // and it is said of which the features are lost
        for (const search::Match& match : result->matches)
            QVERIFY(std::ranges::binary_search(result->unreadable, match.track));
        const auto one = [&library](TrackId track) -> base::Result<Matrix> {
            if (track == TrackId{7})
                return base::fail(base::ErrorCode::Corrupt, {}, QStringLiteral("lost"));
            return library.features()(track);
        };
        const auto other = search::search(library.clipOf(6, 2), library.table, nullptr, 10.0, {}, one);
        QCOMPARE(other->unreadable, std::vector<TrackId>{TrackId{7}});
        const auto sound =
            search::search(library.clipOf(6, 2), library.table, nullptr, 10.0, {}, library.features());
        QVERIFY(sound->unreadable.empty());
    }

    void aCalibrationBelongsToOneModel()
    {
        const QTemporaryDir folder;
        const std::filesystem::path model = folder.filePath(QStringLiteral("m.safetensors")).toStdString();
        const QJsonObject calibration{{QStringLiteral("intercept"), 1.5}};
        QVERIFY(model::writeCalibration(model::calibrationPathOf(model), "abc", calibration).has_value());
        QCOMPARE(model::readCalibration(model, "abc").value(QStringLiteral("intercept")).toDouble(), 1.5);
        QVERIFY(model::readCalibration(model, "abd").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ThirdStageTest)
#include "third_stage_test.moc"
