// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/model/embedder.h"
#include "core/network/backbone.h"
#include "core/network/device_fallback.h"

#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>

#include <cmath>
#include <stdexcept>

using namespace coverscope;
using base::ErrorCode;
using base::Matrix;
using model::Checkpoint;
using model::Device;
using model::DevicePreference;
using model::Embedder;

namespace {

Checkpoint freshCheckpoint()
{
    torch::manual_seed(3);
    Checkpoint checkpoint;
    checkpoint.info.architecture = QStringLiteral("pitch_class_cnn");
    checkpoint.info.width = 4;
    checkpoint.info.embeddingDimension = 64;
    checkpoint.tensors = network::storeTensors(**network::createBackbone(checkpoint.info));
    return checkpoint;
}

Matrix randomFeatures(std::size_t frames)
{
    const std::vector<float> noise = test::noise(11, static_cast<double>(frames * 84) / 22050.0 + 1.0);
    Matrix features(frames, 84);
    for (std::size_t i = 0; i < features.values.size(); ++i)
        features.values[i] = std::abs(noise[i]) + 1e-3F;
    return features;
}

} // namespace

class EmbedderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChunkHasANormalisedEmbeddingWhateverItsBatch()
    {
        const auto embedder = *Embedder::create(freshCheckpoint(), DevicePreference::Cpu);
        const Matrix features = randomFeatures(1500); // 68 chunks: more than a batch
        const auto chunks = features::planChunks(features.rows, embedder->info().features, 10.0);
        QVERIFY(chunks.size() > 64);
        const Matrix all = *embedder->embed(features, chunks);
        QCOMPARE(all.rows, chunks.size());
        QCOMPARE(all.columns, std::size_t{64});
        for (std::size_t i = 0; i < chunks.size(); ++i) {
            const Matrix one = *embedder->embed(features, std::span(chunks).subspan(i, 1));
            double square = 0.0;
            for (std::size_t k = 0; k < 64; ++k) {
                QVERIFY(std::abs(one(0, k) - all(i, k)) < 1e-5F);
                square += all(i, k) * all(i, k);
            }
            QVERIFY(std::abs(square - 1.0) < 1e-5);
        }
        QVERIFY(!std::ranges::equal(all.row(0), all.row(1)));
    }

    void noChunksGiveNoEmbeddings()
    {
        const auto embedder = *Embedder::create(freshCheckpoint(), DevicePreference::Cpu);
        QCOMPARE(embedder->embed(randomFeatures(50), {})->rows, std::size_t{0});
        QCOMPARE(embedder->embedInputs({})->rows, std::size_t{0});
    }

    void aCancelledTokenStopsTheWork()
    {
        const auto embedder = *Embedder::create(freshCheckpoint(), DevicePreference::Cpu);
        base::CancellationSource source;
        source.cancel();
        const std::vector<Matrix> inputs(3, Matrix(84, 43, 0.5F));
        QCOMPARE(embedder->embedInputs(inputs, source.token()).error().code, ErrorCode::Cancelled);
    }

    void inputsOfAnotherSizeAreRefused()
    {
        const auto embedder = *Embedder::create(freshCheckpoint(), DevicePreference::Cpu);
        const auto code = [&](const std::vector<Matrix>& inputs) {
            return embedder->embedInputs(inputs).error().code;
        };
        QCOMPARE(code({Matrix(83, 43)}), ErrorCode::InvalidArgument);
        QCOMPARE(code({Matrix(84, 5)}), ErrorCode::InvalidArgument);
        QCOMPARE(code({Matrix(84, 43), Matrix(84, 50)}), ErrorCode::InvalidArgument);
        QVERIFY(embedder->embedInputs(std::vector{Matrix(84, 60, 0.1F)}).has_value());
    }

    void aModelThatDoesNotFitIsNamedWithItsFile()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path =
            std::filesystem::path(folder.path().toStdString()) / "odd.safetensors";
        Checkpoint checkpoint = freshCheckpoint();
        checkpoint.info.architecture = QStringLiteral("unheard_of");
        QVERIFY(checkpoint.write(path).has_value());
        const auto loaded = Embedder::load(path, DevicePreference::Cpu);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::ModelMismatch);
        QVERIFY(loaded.error().message.contains(QLatin1String("odd.safetensors")));
        QVERIFY(loaded.error().message.contains(QLatin1String("unheard_of")));
    }

    void aModelLargerThanItsFileIsRefusedBeforeItIsBuilt_data()
    {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("dimension");
        const QString small = QStringLiteral("pitch_class_cnn");
        QTest::newRow("embeddings") << small << 4 << 8192;
        QTest::newRow("width") << small << 512 << 64;
        QTest::newRow("a larger network") << QStringLiteral("resnet50_ibn") << 64 << 64;
    }

    void aModelLargerThanItsFileIsRefusedBeforeItIsBuilt()
    {
        QFETCH(QString, architecture);
        QFETCH(int, width);
        QFETCH(int, dimension);
        const QTemporaryDir folder;
        const std::filesystem::path path =
            std::filesystem::path(folder.path().toStdString()) / "boastful.safetensors";
        Checkpoint checkpoint = freshCheckpoint();
        checkpoint.info.architecture = architecture;
        checkpoint.info.width = width;
        checkpoint.info.embeddingDimension = dimension;
        QVERIFY(!network::checkSize(checkpoint.info, checkpoint.tensors));
        QVERIFY(checkpoint.write(path).has_value());
        const auto loaded = Embedder::load(path, DevicePreference::Cpu);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::ModelMismatch);
        QVERIFY(loaded.error().message.contains(QLatin1String("boastful.safetensors")));
        const Checkpoint fine = freshCheckpoint();
        QVERIFY(network::checkSize(fine.info, fine.tensors));
    }

    void devicesAreParsedAndChosen()
    {
        QCOMPARE(*model::parseDevicePreference(QStringLiteral("auto")), DevicePreference::Automatic);
        QCOMPARE(*model::parseDevicePreference(QStringLiteral("cuda")), DevicePreference::Cuda);
        QVERIFY(!model::parseDevicePreference(QStringLiteral("gpu")));
        const auto cpu = model::chooseDevice(DevicePreference::Cpu);
        QVERIFY(!cpu->isCuda);
        QVERIFY(cpu->name.startsWith(QLatin1String("CPU")));
        const auto cuda = model::chooseDevice(DevicePreference::Cuda);
        QCOMPARE(cuda.has_value(), torch::cuda::is_available());
        if (!cuda)
            QCOMPARE(cuda.error().code, ErrorCode::DeviceUnavailable);
        QVERIFY(model::chooseDevice(DevicePreference::Automatic).has_value());
    }

    void aDeviceThatFailsIsLeftForTheCpuAndToldOnce()
    {
        Device device{true, QStringLiteral("CUDA")};
        int told = 0;
        const auto work = [&]() -> int {
            if (device.isCuda)
                throw std::runtime_error("device lost");
            return 42;
        };
        const auto move = [&]() -> base::Result<void> {
            device.isCuda = false;
            return {};
        };
        const auto tell = [&](const QString& reason) {
            ++told;
            QCOMPARE(reason, QStringLiteral("device lost"));
        };
        QCOMPARE(*network::runWithFallback(device, work, move, tell), 42);
        QCOMPARE(*network::runWithFallback(device, work, move, tell), 42);
        QCOMPARE(told, 1);
    }

    void aFailureOnTheCpuIsAnError()
    {
        const Device cpu{false, QStringLiteral("CPU")};
        const auto work = []() -> int { throw std::runtime_error("no memory"); };
        bool isMoved = false;
        const auto move = [&]() -> base::Result<void> {
            isMoved = true;
            return {};
        };
        const auto result = network::runWithFallback(cpu, work, move, {});
        QCOMPARE(result.error().code, ErrorCode::Internal);
        QCOMPARE(result.error().detail, QStringLiteral("no memory"));
        QVERIFY(!isMoved);
    }

    void theEnvironmentChoosesTheModel()
    {
        qputenv("COVERSCOPE_MODEL", "/somewhere/name\xff.safetensors");
        QCOMPARE(model::defaultModelPath(), std::filesystem::path("/somewhere/name\xff.safetensors"));
        qunsetenv("COVERSCOPE_MODEL");
        QCOMPARE(model::defaultModelPath().filename(), std::filesystem::path("coverscope.safetensors"));
    }

    void theShippedModelLoads()
    {
        qunsetenv("COVERSCOPE_MODEL");
        const auto embedder = Embedder::load(model::defaultModelPath(), DevicePreference::Cpu);
        QVERIFY2(embedder.has_value(), qPrintable(embedder ? QString() : embedder.error().message));
        QVERIFY(!(*embedder)->info().name.isEmpty());
        QCOMPARE((*embedder)->info().hash.size(), 64);
    }
};

QTEST_GUILESS_MAIN(EmbedderTest)
#include "embedder_test.moc"
