// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/run/trainer.h"

#include "core/base/path_text.h"
#include "core/model/file_bytes.h"
#include "core/training/notes/training_text.h"
#include "core/training/run/batch_queue.h"
#include "core/training/run/training_log.h"
#include "core/training/run/training_run.h"
#include "core/training/run/validation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <optional>

namespace coverscope::training {

namespace {

using base::ErrorCode;
namespace fs = std::filesystem;

constexpr std::size_t batchesAhead = 4;
constexpr std::size_t generatedPairCount = 300;
constexpr std::uint64_t validationSeed = 20230601; // fixed: every run is asked the same
constexpr double firstLength = 0.0;                // the whole recording
constexpr double choosingLength = 30.0;            // the best checkpoint is chosen by these

struct ValidationSets
{
    std::optional<ValidationSet> real;
    std::optional<ValidationSet> generated;
};

base::Result<ValidationSets> openValidation(const TrainingConfig& config, const TrainingSources& sources,
                                            const base::CancellationToken& token,
                                            const base::ProgressSink& progress)
{
    ValidationSets sets;
    if (!config.devManifest.empty()) {
        auto real =
            ValidationSet::fromManifest(config.devManifest, config.runFolder / "dev_features.safetensors",
                                        config.features, token, progress);
        if (!real)
            return base::fail(real.error());
        sets.real = std::move(*real);
    }
    if (sources.validation && sources.validation->compositionCount() > 1)
        sets.generated = ValidationSet::fromSource(*sources.validation, generatedPairCount, choosingLength,
                                                   config.referenceLength, validationSeed);
    for (std::optional<ValidationSet>* set : {&sets.real, &sets.generated}) {
        if (*set)
            (*set)->setComparison(config.comparison);
    }
    return sets;
}

QJsonObject asJson(const RankingFigures& figures)
{
    return {{QStringLiteral("queries"), static_cast<qint64>(figures.queryCount)},
            {QStringLiteral("mAP"), figures.meanAveragePrecision},
            {QStringLiteral("MR1"), figures.meanRank},
            {QStringLiteral("top1"), figures.top1}};
}

// One sitting of a run.
class Sitting
{
public:
    Sitting(const TrainingConfig& config, ValidationSets sets, std::unique_ptr<TrainingRun> run,
            TrainingLog log, TrainingLog validationLog)
        : m_config(config)
        , m_sets(std::move(sets))
        , m_run(std::move(run))
        , m_log(std::move(log))
        , m_validationLog(std::move(validationLog))
    {
    }

    base::Result<QJsonObject> go(const BatchMaker& maker, const base::CancellationToken& token,
                                 const base::ProgressSink& progress);

private:
    base::Result<void> validate(const base::CancellationToken& token);
    base::Result<void> save();
    QJsonObject report() const;

    TrainingConfig m_config;
    ValidationSets m_sets;
    std::unique_ptr<TrainingRun> m_run;
    TrainingLog m_log;
    TrainingLog m_validationLog;
    QJsonObject m_figures;    // of the last validation
    QJsonArray m_validations; // of this sitting
    StepFigures m_last;
    std::size_t m_chunkCount = 0;
    double m_stepSeconds = 0.0; // spent in steps, waiting for batches included
};

base::Result<void> Sitting::validate(const base::CancellationToken& token)
{
    const model::Checkpoint checkpoint = m_run->checkpoint({});
    auto embedder = model::Embedder::create(checkpoint, model::DevicePreference::Cpu);
    if (!embedder)
        return base::fail(embedder.error());
    std::vector<double> row;
    QJsonObject figures;
    double chosen = -1.0;
    const auto ask = [&](const std::optional<ValidationSet>& set, double length, const QString& name,
                         bool isChoosing) -> base::Result<void> {
        RankingFigures result;
        if (set) {
            const auto answer = set->evaluate(**embedder, length, m_config.devHop, token);
            if (!answer)
                return base::fail(answer.error());
            result = *answer;
            figures[name] = asJson(result);
            if (isChoosing)
                chosen = result.meanAveragePrecision;
        }
        row.insert(row.end(), {result.meanAveragePrecision, result.meanRank, result.top1});
        return {};
    };
    for (const double length : {firstLength, choosingLength, 15.0, 6.0}) {
        const QString name =
            length == 0.0 ? QStringLiteral("dev_full") : QStringLiteral("dev_%1").arg(length);
        if (const auto asked = ask(m_sets.real, length, name, length == choosingLength); !asked)
            return asked;
    }
    if (const auto asked = ask(m_sets.generated, 0.0, QStringLiteral("generated_30"), !m_sets.real); !asked)
        return asked;

    m_figures = figures;
    figures[QStringLiteral("step")] = static_cast<qint64>(m_run->stepsDone());
    m_validations.append(figures);
    if (const auto logged = m_validationLog.append(m_run->stepsDone(), row); !logged)
        return logged;
    if (chosen > m_run->bestFigure()) {
        m_run->setBestFigure(chosen);
        return m_run->checkpoint(m_figures).write(m_config.runFolder / "best.safetensors");
    }
    return {};
}

base::Result<void> Sitting::save()
{
    if (const auto written = m_run->state().write(m_config.runFolder / "state.safetensors"); !written)
        return written;
    return m_run->checkpoint(m_figures).write(m_config.runFolder / "latest.safetensors");
}

QJsonObject Sitting::report() const
{
    return {{QStringLiteral("steps"), static_cast<qint64>(m_run->stepsDone())},
            {QStringLiteral("seconds"), m_run->secondsSpent()},
            {QStringLiteral("chunks_per_second"),
             m_stepSeconds > 0.0 ? static_cast<double>(m_chunkCount) / m_stepSeconds : 0.0},
            {QStringLiteral("arithmetic"), QString::fromStdString(m_run->arithmetic())},
            {QStringLiteral("loss"), m_last.loss},
            {QStringLiteral("top1"), m_last.top1},
            {QStringLiteral("best"), m_run->bestFigure()},
            {QStringLiteral("validations"), m_validations}};
}

base::Result<QJsonObject> Sitting::go(const BatchMaker& maker, const base::CancellationToken& token,
                                      const base::ProgressSink& progress)
{
    using Clock = std::chrono::steady_clock;
    BatchQueue queue([&maker](std::int64_t step) { return maker.make(step); }, m_run->stepsDone(),
                     m_config.steps, m_config.generatorThreads, batchesAhead);
    auto lastSave = Clock::now();
    while (m_run->stepsDone() < m_config.steps) {
        const auto start = Clock::now();
        const TrainingBatch batch = queue.take();
        const auto taken = Clock::now();
        const auto figures = m_run->step(batch);
        if (!figures)
            return base::fail(figures.error());
        m_last = *figures;
        const auto end = Clock::now();
        m_chunkCount += batch.chunkCount;
        m_stepSeconds += std::chrono::duration<double>(end - start).count();

        const std::int64_t step = m_run->stepsDone();
        const std::vector<double> row = {m_run->secondsSpent(),
                                         figures->loss,
                                         figures->top1,
                                         figures->gradientNorm,
                                         figures->learningRate,
                                         maker.difficulty(batch.step),
                                         static_cast<double>(batch.chunkCount),
                                         std::chrono::duration<double>(taken - start).count(),
                                         std::chrono::duration<double>(end - taken).count()};
        if (const auto logged = m_log.append(step, row); !logged)
            return base::fail(logged.error());
        base::report(progress,
                     {static_cast<double>(step), static_cast<double>(m_config.steps),
                      Text::tr("loss %1, top-1 %2, %3 chunks/s")
                              .arg(figures->loss, 0, 'f', 3)
                              .arg(figures->top1, 0, 'f', 2)
                              .arg(static_cast<double>(m_chunkCount) / m_stepSeconds, 0, 'f', 0) +
                          QStringLiteral(" (%1)").arg(QString::fromStdString(m_run->arithmetic()))});
        const bool isLast = step == m_config.steps;
        if (isLast || step % m_config.validateEvery == 0) {
            const auto validated = validate(token);
            if (!validated && validated.error().code != ErrorCode::Cancelled)
                return base::fail(validated.error());
        }
        const double sinceSave = std::chrono::duration<double>(Clock::now() - lastSave).count();
        if (isLast || token.isCancelled() || sinceSave >= 60.0 * m_config.saveEveryMinutes) {
            if (const auto saved = save(); !saved)
                return base::fail(saved.error());
            lastSave = Clock::now();
        }
        if (token.isCancelled())
            return base::cancelled();
    }
    return report();
}

base::Result<void> prepareFolder(const TrainingConfig& config)
{
    std::error_code error;
    fs::create_directories(config.runFolder, error);
    if (error)
        return base::fail(base::systemError(error.value(), config.runFolder));
    return model::writeFileBytes(config.runFolder / "config.json", QJsonDocument(config.source).toJson());
}

base::Result<void> resume(TrainingRun& run, const fs::path& path)
{
    std::error_code error;
    if (!fs::exists(path, error))
        return {};
    const auto state = TrainingState::read(path);
    if (!state)
        return base::fail(state.error());
    return run.restore(*state);
}

} // namespace

base::Result<QJsonObject> train(const TrainingConfig& config, const TrainingSources& sources,
                                const base::CancellationToken& token, const base::ProgressSink& progress)
{
    const BatchMaker maker(config, sources.training);
    if (maker.compositionCount() < 2)
        return base::fail(ErrorCode::InvalidArgument, {},
                          Text::tr("There is nothing to train on: no compositions were found."));
    if (const auto prepared = prepareFolder(config); !prepared)
        return base::fail(prepared.error());
    auto run = TrainingRun::create(config, maker.compositionCount());
    if (!run)
        return base::fail(run.error());
    if (const auto resumed = resume(**run, config.runFolder / "state.safetensors"); !resumed)
        return base::fail(resumed.error());
    auto sets = openValidation(config, sources, token, progress);
    if (!sets)
        return base::fail(sets.error());
    const std::int64_t step = (*run)->stepsDone();
    auto log = TrainingLog::open(
        config.runFolder / "log.csv",
        "step,seconds,loss,top1,gradient_norm,learning_rate,difficulty,chunks,wait_seconds,step_seconds",
        step);
    if (!log)
        return base::fail(log.error());
    auto validationLog =
        TrainingLog::open(config.runFolder / "validation.csv",
                          "step,full_map,full_mr1,full_top1,30_map,30_mr1,30_top1,15_map,15_mr1,"
                          "15_top1,6_map,6_mr1,6_top1,generated_map,generated_mr1,generated_top1",
                          step);
    if (!validationLog)
        return base::fail(validationLog.error());
    Sitting sitting(config, std::move(*sets), std::move(*run), std::move(*log), std::move(*validationLog));
    return sitting.go(maker, token, progress);
}

} // namespace coverscope::training
