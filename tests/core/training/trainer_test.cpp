// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkpoint.h"
#include "core/model/embedder.h"
#include "core/training/run/trainer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace coverscope;
using namespace coverscope::training;

namespace {

// Compositions of five voices that each repeat one pitch in a rhythm of their own; a rendition transposes
// them and adds noise. Nothing but the trainer's own work is needed to tell them apart.
class ToyPairs final : public PairSource
{
public:
    std::size_t compositionCount() const override { return 40; }

    SamplePair make(std::size_t composition, const SampleRequest& request) const override
    {
        std::mt19937_64 random(request.seed);
        SamplePair pair;
        pair.composition = static_cast<std::uint32_t>(composition);
        pair.query.features = rendition(composition, 50, random);
        pair.reference.features = rendition(composition, 120, random);
        return pair;
    }

private:
    static base::Matrix rendition(std::size_t composition, std::size_t frames, std::mt19937_64& random)
    {
        std::mt19937_64 notes(composition);
        const std::size_t shift = random() % 3;
        base::Matrix features(frames, 84);
        std::uniform_real_distribution<float> noise(0.01F, 0.1F);
        for (float& value : features.values)
            value = noise(random);
        for (int voice = 0; voice < 5; ++voice) {
            const std::size_t bin = 20 + notes() % 40 + shift;
            const std::size_t period = 1 + notes() % 6;
            for (std::size_t frame = 0; frame < frames; ++frame)
                features(frame, bin) = frame / period % 2 == 0 ? 1.0F : 0.05F;
        }
        return features;
    }
};

TrainingConfig toyConfig(const QTemporaryDir& folder, const char* name)
{
    TrainingConfig config;
    config.name = QString::fromLatin1(name);
    config.runFolder = std::filesystem::path(folder.path().toStdString()) / name;
    config.width = 8;
    config.embeddingDimension = 32;
    config.songsPerStep = 8;
    config.steps = 24;
    config.threads = 2;
    config.warmUpShare = 0.2;
    config.learningRate = 5e-3;
    config.saveEveryMinutes = 0.0; // after every step
    config.validateEvery = 12;
    config.source = {{QStringLiteral("name"), config.name}};
    return config;
}

TrainingSources toySources()
{
    TrainingSources sources;
    sources.training.push_back({std::make_shared<ToyPairs>(), 1.0});
    return sources;
}

// Losses by step.
std::vector<double> losses(const TrainingConfig& config)
{
    QFile file(QString::fromStdString((config.runFolder / "log.csv").string()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<double> values;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (qsizetype i = 1; i + 1 < lines.size(); ++i)
        values.push_back(lines[i].split(',')[2].toDouble());
    return values;
}

double mean(std::span<const double> values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

} // namespace

class TrainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLossFalls_data()
    {
        QTest::addColumn<int>("loss");
        QTest::addColumn<int>("precision");
        QTest::addColumn<int>("comparison");
        const auto row = [](const char* name, LossKind loss, Precision precision,
                            Comparison comparison = Comparison::Local) {
            QTest::newRow(name) << static_cast<int>(loss) << static_cast<int>(precision)
                                << static_cast<int>(comparison);
        };
        row("contrastive", LossKind::Contrastive, Precision::Automatic);
        row("contrastive, float32", LossKind::Contrastive, Precision::Float32);
        row("local alignment", LossKind::LocalAlignment, Precision::Automatic);
        row("clews", LossKind::Clews, Precision::Automatic);
        row("contrastive, global", LossKind::Contrastive, Precision::Automatic, Comparison::Global);
    }

    void theLossFalls()
    {
        QFETCH(int, loss);
        QFETCH(int, precision);
        QFETCH(int, comparison);
        const QTemporaryDir folder;
        TrainingConfig config = toyConfig(folder, "run");
        config.loss = static_cast<LossKind>(loss);
        config.precision = static_cast<Precision>(precision);
        config.comparison = static_cast<Comparison>(comparison);
        config.steps = 40;
        const auto figures = train(config, toySources());
        QVERIFY2(figures.has_value(), qPrintable(figures ? QString() : figures.error().message));
        const QString arithmetic = (*figures)[QStringLiteral("arithmetic")].toString();
        QVERIFY2(!arithmetic.isEmpty(), "what computed it is to be said");
        if (config.precision == Precision::Float32)
            QCOMPARE(arithmetic, QStringLiteral("LibTorch, Float, cpu"));
        const std::vector<double> values = losses(config);
        QCOMPARE(values.size(), std::size_t{40});
        const std::span all(values);
        QVERIFY2(mean(all.last(10)) < mean(all.first(10)) - 0.2,
                 qPrintable(QStringLiteral("%1 to %2").arg(mean(all.first(10))).arg(mean(all.last(10)))));
        const auto embedder =
            model::Embedder::load(config.runFolder / "latest.safetensors", model::DevicePreference::Cpu);
        QVERIFY(embedder.has_value());
        QCOMPARE((*embedder)->info().training[QStringLiteral("steps")].toInt(), 40);
    }

    void aRunThatWasStoppedGoesOnAsIfItHadNot()
    {
        const QTemporaryDir folder;
        const TrainingConfig whole = toyConfig(folder, "whole");
        QVERIFY(train(whole, toySources()).has_value());

        const TrainingConfig parts = toyConfig(folder, "parts");
        base::CancellationSource source;
        const auto stop = [&source](const base::Progress& progress) {
            if (progress.done == 9.0)
                source.cancel();
        };
        const auto stopped = train(parts, toySources(), source.token(), stop);
        QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
        QVERIFY(losses(parts).size() < 24);
        QVERIFY(train(parts, toySources()).has_value());
        QCOMPARE(losses(parts), losses(whole));
        const auto a = model::Checkpoint::read(whole.runFolder / "latest.safetensors");
        const auto b = model::Checkpoint::read(parts.runFolder / "latest.safetensors");
        for (const auto& [name, tensor] : a->tensors) {
            if (name.ends_with("weight"))
                QVERIFY2(tensor == b->tensors.at(name), name.c_str());
        }
    }

    void aFinishedRunDoesNothingMore()
    {
        const QTemporaryDir folder;
        TrainingConfig config = toyConfig(folder, "run");
        config.steps = 4;
        QVERIFY(train(config, toySources()).has_value());
        const std::vector<double> before = losses(config);
        QVERIFY(train(config, toySources()).has_value());
        QCOMPARE(losses(config), before);
    }

    void aRunCanStartFromAnotherRunsModel()
    {
        const QTemporaryDir folder;
        const TrainingConfig first = toyConfig(folder, "first");
        QVERIFY(train(first, toySources()).has_value());
        TrainingConfig second = toyConfig(folder, "second");
        second.startFrom = first.runFolder / "latest.safetensors";
        QVERIFY(train(second, toySources()).has_value());
        const std::vector<double> from = losses(first);
        const std::vector<double> to = losses(second);
        QVERIFY(mean(std::span(to).first(6)) < mean(std::span(from).first(6)) - 0.1);

        second.width = 16;
        second.runFolder = folder.path().toStdString() + "/third";
        const auto refused = train(second, toySources());
        QCOMPARE(refused.error().code, base::ErrorCode::ModelMismatch);
    }

    void theStateOfAnotherNetworkIsRefused()
    {
        const QTemporaryDir folder;
        TrainingConfig config = toyConfig(folder, "run");
        config.steps = 2;
        QVERIFY(train(config, toySources()).has_value());
        config.width = 16;
        QCOMPARE(train(config, toySources()).error().code, base::ErrorCode::ModelMismatch);
    }

    void otherNetworksTrainToo()
    {
        const QTemporaryDir folder;
        TrainingConfig config = toyConfig(folder, "resnet");
        config.architecture = QStringLiteral("resnet50_ibn");
        config.width = 4;
        config.steps = 2;
        config.songsPerStep = 4;
        const auto figures = train(config, toySources());
        QVERIFY2(figures.has_value(),
                 qPrintable(figures ? QString() : figures.error().message + figures.error().detail));
    }

    void batchesFollowFromTheStepAlone()
    {
        const QTemporaryDir folder;
        TrainingConfig config = toyConfig(folder, "run");
        const BatchMaker maker(config, toySources().training);
        const TrainingBatch first = maker.make(5);
        const TrainingBatch again = maker.make(5);
        const TrainingBatch other = maker.make(6);
        QCOMPARE(first.inputs, again.inputs);
        QVERIFY(first.compositions != other.compositions);
        QCOMPARE(first.compositions.size(), std::size_t{8});
        QCOMPARE(first.inputs.size(), first.chunkCount * 84 * 43);
        std::size_t chunks = 0;
        for (std::size_t i = 0; i < 8; ++i) {
            chunks += first.queries[i].count + first.references[i].count;
            QVERIFY(std::ranges::count(first.compositions, first.compositions[i]) == 1);
            QVERIFY(first.queries[i].count <= first.references[i].count);
        }
        QCOMPARE(chunks, first.chunkCount);
        QCOMPARE(maker.difficulty(0), 0.25);
        QCOMPARE(maker.difficulty(6), 0.625);
        QCOMPARE(maker.difficulty(20), 1.0);
    }
};

QTEST_GUILESS_MAIN(TrainerTest)
#include "trainer_test.moc"
