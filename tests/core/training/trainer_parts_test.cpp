// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/network/optimiser.h"
#include "core/training/network/worker_pool.h"
#include "core/training/run/batch_queue.h"
#include "core/training/run/cover_ranking.h"
#include "core/training/run/learning_rate.h"
#include "core/training/run/training_config.h"
#include "core/training/run/training_log.h"
#include "core/training/run/training_state.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
#include <stdexcept>

using namespace coverscope;
using namespace coverscope::training;
using base::ErrorCode;

namespace {

base::Matrix rows(std::vector<std::vector<float>> values)
{
    base::Matrix matrix(values.size(), values.front().size());
    for (std::size_t i = 0; i < values.size(); ++i)
        std::ranges::copy(values[i], matrix.row(i).data());
    return matrix;
}

} // namespace

class TrainerPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOptimiserTakesTheStepsOfAdamW()
    {
        AdamW optimiser({{0, 1, true}, {1, 1, false}}, 0.1);
        std::vector<float> parameters = {1.0F, 1.0F};
        const std::vector<float> gradients = {2.0F, -4.0F};
        // Corrected for their start, the moments of the first step are g and g^2: a step of the rate.
        optimiser.step(parameters, gradients, 0.01, 0.5);
        QVERIFY(std::abs(parameters[0] - (1.0F * 0.999F - 0.01F)) < 1e-6F);
        QVERIFY(std::abs(parameters[1] - 1.01F) < 1e-6F);
        // Second step, by hand: m = 0.9 * 0.1 + 0.1 * 3 = 0.39, v = 0.999 * 0.001 + 0.001 * 9 = 0.009999.
        const std::vector<float> second = {3.0F, 0.0F};
        const float before = parameters[0];
        optimiser.step(parameters, second, 0.01, 1.0);
        const double m = 0.39 / (1.0 - 0.81);
        const double v = 0.009999 / (1.0 - 0.998001);
        QVERIFY(std::abs(parameters[0] - (before * 0.999 - 0.01 * m / std::sqrt(v))) < 1e-6);
    }

    void theAverageForgetsAtItsRate()
    {
        std::vector<float> average = {1.0F};
        updateAverage(average, std::vector<float>{2.0F}, 0.75);
        QCOMPARE(average[0], 1.25F);
    }

    void theLearningRateRisesAndFalls()
    {
        QCOMPARE(learningRate(0, 100, 10, 0, 1.0), 0.1);
        QCOMPARE(learningRate(9, 100, 10, 0, 1.0), 1.0);
        QCOMPARE(learningRate(10, 100, 10, 0, 1.0), 1.0);
        QVERIFY(std::abs(learningRate(55, 100, 10, 0, 1.0) - 0.5) < 1e-12);
        QVERIFY(learningRate(99, 100, 10, 0, 1.0) < 1e-3);
        QCOMPARE(learningRate(100, 100, 10, 0, 1.0), 0.0);
        QCOMPARE(learningRate(0, 100, 0, 0, 1.0), 1.0);
        QCOMPARE(learningRate(59, 100, 10, 50, 1.0), 1.0); // held
        QVERIFY(std::abs(learningRate(80, 100, 10, 50, 1.0) - 0.5) < 1e-12);
        QCOMPARE(learningRate(99, 100, 10, 500, 1.0), 1.0); // nothing left to fall in
        QCOMPARE(learningRate(100, 100, 10, 500, 1.0), 0.0);
    }

    void batchesComeInTheOrderOfTheirStepsAndNotTooManyAhead()
    {
        std::atomic<int> made = 0;
        std::atomic<std::int64_t> taken = 3;
        std::atomic<bool> isTooFar = false;
        BatchQueue queue(
            [&](std::int64_t step) {
                ++made;
                isTooFar = isTooFar || step >= taken + 1 + 4;
                if (step % 3 == 0) // some are slower
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                TrainingBatch batch;
                batch.step = step;
                return batch;
            },
            3, 40, 3, 4);
        for (std::int64_t step = 3; step < 40; ++step) {
            QCOMPARE(queue.take().step, step);
            taken = step + 1;
        }
        QCOMPARE(made.load(), 37);
        QVERIFY(!isTooFar);
    }

    void aQueueThatIsNotEmptiedStops()
    {
        const BatchQueue queue([](std::int64_t) { return TrainingBatch(); }, 0, 1000000, 2, 2);
    }

    void everyWorkerRunsAndAFailureComesOut()
    {
        WorkerPool pool(3);
        std::atomic<int> sum = 0;
        pool.run([&](int worker) { sum += worker + 1; });
        QCOMPARE(sum.load(), 6);
        QVERIFY_EXCEPTION_THROWN(pool.run([](int worker) {
            if (worker == 1)
                throw std::runtime_error("no");
        }),
                                 std::runtime_error);
        pool.run([&](int) { ++sum; }); // goes on after that
        QCOMPARE(sum.load(), 9);
    }

    void maxMeanPutsTheShorterSideFirst()
    {
        const base::Matrix one = rows({{1.0F, 0.0F}});
        const base::Matrix two = rows({{1.0F, 0.0F}, {0.0F, 1.0F}});
        QCOMPARE(maxMeanScore(one, two), 1.0);
        QCOMPARE(maxMeanScore(two, one), 1.0);
        QCOMPARE(maxMeanScore(two, two), 1.0);
    }

    void rankingFiguresAreThoseWorkedOutByHand()
    {
        const auto vector = [](double degrees) {
            return rows({{static_cast<float>(std::cos(degrees * M_PI / 180.0)),
                          static_cast<float>(std::sin(degrees * M_PI / 180.0))}});
        };
        const std::vector<RankingRecording> recordings = {
            {vector(0.0), 0}, {vector(10.0), 1}, {vector(20.0), 0}, {vector(30.0), 1}, {vector(80.0), 0}};
        // From recording 0 at 0 degrees: clique 1, 0, 1, 0, so covers at ranks 2 and 4.
        // From recording 1: 0 at 10, 2 at 10 (both wrong), then 3: rank 3.
        const std::vector<RankingQuery> queries = {
            {vector(0.0), 0, 0}, {vector(10.0), 1, 1}, {vector(0.0), 9, noOwnRecording}};
        const RankingFigures figures = rankCovers(queries, recordings);
        QCOMPARE(figures.queryCount, std::size_t{2}); // the last has no cover
        QVERIFY(std::abs(figures.meanAveragePrecision - (0.5 + 1.0 / 3.0) / 2.0) < 1e-9);
        QVERIFY(std::abs(figures.meanRank - 2.5) < 1e-9);
        QCOMPARE(figures.top1, 0.0);
    }

    void aNetworkThatSaysTheSameOfEverythingEarnsNothing()
    {
        const base::Matrix same = rows({{1.0F, 0.0F}});
        std::vector<RankingRecording> recordings(10, {same, 1});
        recordings[0].clique = 0;
        recordings[5].clique = 0;
        const std::vector<RankingQuery> queries = {{same, 0, 0}};
        QCOMPARE(rankCovers(queries, recordings).meanRank, 9.0);
    }

    void aStateSurvivesTheWayThroughAFile()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "state";
        TrainingState state;
        state.step = 123;
        state.momentSteps = 100;
        state.secondsSpent = 1.0 / 3.0;
        state.bestFigure = 0.455;
        state.config = {{QStringLiteral("name"), QStringLiteral("x")}};
        state.vectors["a"] = {1.0F / 3.0F, -1e-30F};
        QVERIFY(state.write(path).has_value());
        const auto read = TrainingState::read(path);
        QVERIFY(read.has_value());
        QCOMPARE(read->step, 123);
        QCOMPARE(read->momentSteps, 100);
        QCOMPARE(read->secondsSpent, state.secondsSpent);
        QCOMPARE(read->bestFigure, 0.455);
        QCOMPARE(read->config, state.config);
        QCOMPARE(read->vectors, state.vectors);
        QCOMPARE(TrainingState::read(folder.path().toStdString()).error().code, ErrorCode::NotAFile);
    }

    void aLogThatGoesOnDropsWhatWillBeWrittenAgain()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "log.csv";
        {
            auto log = TrainingLog::open(path, "step,loss", 0);
            for (int step = 1; step <= 4; ++step)
                QVERIFY(log->append(step, {0.5 * step}).has_value());
        }
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::Append));
        file.write("5,2."); // cut short by a kill
        file.close();
        auto log = TrainingLog::open(path, "step,loss", 2);
        QVERIFY(log->append(3, {9.0}).has_value());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("step,loss\n1,0.5\n2,1\n3,9\n"));
    }

    void aConfigurationIsReadWithPathsBesideIt()
    {
        const auto config = parseTrainingConfig(
            QByteArray("{'name':'n','run_folder':'../runs/n','width':32,'loss':'clews','precision':'float32',"
                       "'archives':['a.tar.xz','/b.tar.xz'],'features':{'chunk_frames':60}}")
                .replace('\'', '"'),
            "/some/folder/file.json");
        QVERIFY2(config.has_value(), qPrintable(config ? QString() : config.error().message));
        QCOMPARE(config->runFolder, std::filesystem::path("/some/runs/n"));
        QCOMPARE(config->width, 32);
        QVERIFY(config->loss == LossKind::Clews);
        QVERIFY(config->precision == Precision::Float32);
        QCOMPARE(config->archives,
                 (std::vector<std::filesystem::path>{"/some/folder/a.tar.xz", "/b.tar.xz"}));
        QCOMPARE(config->features.chunkFrames, 60);
        QCOMPARE(config->steps, TrainingConfig().steps);
    }

    void aSlipInAConfigurationIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        const QByteArray start = "{\"name\":\"n\",\"run_folder\":\"r\",";
        QTest::newRow("unknown") << start + "\"dificulty_start\":0.1}"
                                 << "dificulty_start";
        QTest::newRow("wrong type") << start + "\"steps\":\"many\"}"
                                    << "steps";
        QTest::newRow("fraction") << start + "\"steps\":1.5}"
                                  << "steps";
        QTest::newRow("out of range") << start + "\"difficulty_end\":1.5}"
                                      << "difficulty_end";
        QTest::newRow("unknown loss") << start + "\"loss\":\"hinge\"}"
                                      << "loss";
        QTest::newRow("bad features") << start + "\"features\":{\"bin_count\":0}}"
                                      << "features";
        QTest::newRow("archives") << start + "\"archives\":[1]}"
                                  << "archives";
        QTest::newRow("queries") << start + "\"query_minimum\":61}"
                                 << "query_minimum";
        QTest::newRow("no name") << QByteArray("{\"run_folder\":\"r\"}") << "name";
        QTest::newRow("no folder") << QByteArray("{\"name\":\"n\"}") << "run_folder";
        QTest::newRow("no object") << QByteArray("[") << "JSON";
    }

    void aSlipInAConfigurationIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        const auto config = parseTrainingConfig(json, "c.json");
        QVERIFY(!config.has_value());
        QCOMPARE(config.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(config.error().message.contains(key), qPrintable(config.error().message));
    }
};

QTEST_GUILESS_MAIN(TrainerPartsTest)
#include "trainer_parts_test.moc"
