// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/model/embedder.h"
#include "core/network/backbone.h"
#include "core/network/resnet50_ibn.h"

using namespace coverscope;
using model::ModelInfo;
using network::createBackbone;

namespace {

ModelInfo info(const char* architecture, int width, int dimension = 512)
{
    ModelInfo result;
    result.architecture = QLatin1String(architecture);
    result.width = width;
    result.embeddingDimension = dimension;
    return result;
}

std::int64_t parameterCount(const network::Backbone& backbone)
{
    std::int64_t count = 0;
    for (const auto& parameter : backbone.parameters())
        count += parameter.numel();
    return count;
}

// A convolution without bias and its batch normalisation.
constexpr std::int64_t block(std::int64_t in, std::int64_t out, std::int64_t area)
{
    return in * out * area + 2 * out;
}

constexpr std::int64_t bottleneck(std::int64_t in, std::int64_t width, bool hasShortcut)
{
    return block(in, width, 1) + block(width, width, 9) + block(width, 4 * width, 1) +
           (hasShortcut ? block(in, 4 * width, 1) : 0);
}

double largestDifference(const torch::Tensor& a, const torch::Tensor& b)
{
    return (a - b).abs().max().item<double>();
}

} // namespace

class BackboneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { torch::manual_seed(7); }

    void theResNetHasTheParametersOfThePaper()
    {
        // ResNet50 without its classifier has 23 508 032; one input channel saves 2 * 64 * 49.
        constexpr std::int64_t trunk =
            block(1, 64, 49) + bottleneck(64, 64, true) + 2 * bottleneck(256, 64, false) +
            bottleneck(256, 128, true) + 3 * bottleneck(512, 128, false) + bottleneck(512, 256, true) +
            5 * bottleneck(1024, 256, false) + bottleneck(1024, 512, true) + 2 * bottleneck(2048, 512, false);
        static_assert(trunk == 23508032 - 2 * 64 * 49);
        constexpr std::int64_t head = 1 + 2 * 2048 + 2048 * 512; // GeM, BNNeck, linear
        QCOMPARE(parameterCount(**createBackbone(info("resnet50_ibn", 64))), trunk + head);
    }

    void theResNetLeavesSixRowsAndASixteenthOfTheFrames_data()
    {
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("columns"); // ceil(frames / 16)
        QTest::newRow("1") << 1 << 1;
        QTest::newRow("9, factor 100") << 9 << 1;
        QTest::newRow("16") << 16 << 1;
        QTest::newRow("17") << 17 << 2;
        QTest::newRow("43, factor 20") << 43 << 3;
        QTest::newRow("130") << 130 << 9;
    }

    void theResNetLeavesSixRowsAndASixteenthOfTheFrames()
    {
        QFETCH(int, frames);
        QFETCH(int, columns);
        network::ResNet50Ibn network(info("resnet50_ibn", 4));
        const auto map = network.featureMap(torch::rand({2, 84, frames}));
        QCOMPARE(map.sizes().vec(), (std::vector<std::int64_t>{2, 128, 6, columns}));
    }

    void thePitchClassNetworkHasItsParameters()
    {
        constexpr std::int64_t w = 24;
        constexpr std::int64_t expected = block(7, w, 36) + block(w, 2 * w, 36) + block(2 * w, 4 * w, 18) +
                                          block(4 * w, 4 * w, 9) + block(4 * w, 8 * w, 9) +
                                          block(8 * w, 16 * w, 1) + 1 + 2 * 16 * w + 16 * w * 512;
        QCOMPARE(parameterCount(**createBackbone(info("pitch_class_cnn", 24))), expected);
    }

    void embeddingsAreNormalisedForChunksOfAnyLength_data()
    {
        QTest::addColumn<QString>("architecture");
        for (const QString& name : network::architectures())
            QTest::newRow(qPrintable(name)) << name;
    }

    void embeddingsAreNormalisedForChunksOfAnyLength()
    {
        QFETCH(QString, architecture);
        const auto backbone = *createBackbone(info(qPrintable(architecture), 8, 96));
        for (const int frames : {backbone->minimumFrames(), 43, 50, 129}) {
            const auto embeddings = backbone->forward(torch::rand({3, 84, frames}));
            QCOMPARE(embeddings.sizes().vec(), (std::vector<std::int64_t>{3, 96}));
            QVERIFY(largestDifference(embeddings.norm(2, 1), torch::ones({3})) < 1e-5);
        }
    }

    void aTranspositionWithinTheOctavesIsForgotten()
    {
        const auto backbone = *createBackbone(info("pitch_class_cnn", 8));
        backbone->eval();
        const auto input = torch::rand({2, 84, 43});
        // Rotated by 5 semitones within every octave: another key to this network, the same content.
        const auto rotated = torch::roll(input.view({2, 7, 12, 43}), 5, 2).reshape({2, 84, 43});
        QVERIFY(largestDifference(backbone->forward(input), backbone->forward(rotated)) < 1e-5);
        QVERIFY(largestDifference(backbone->forward(input), backbone->forward(torch::rand({2, 84, 43}))) >
                1e-3);
    }

    void foldingForInferenceChangesNothing_data() { embeddingsAreNormalisedForChunksOfAnyLength_data(); }

    void foldingForInferenceChangesNothing()
    {
        QFETCH(QString, architecture);
        const auto backbone = *createBackbone(info(qPrintable(architecture), 8));
        for (int i = 0; i < 5; ++i)
            backbone->forward(torch::rand({8, 84, 43}) * 3.0); // gives the running statistics values
        backbone->eval();
        const torch::NoGradGuard noGradient;
        const auto input = torch::rand({4, 84, 43});
        const auto before = backbone->forward(input);
        backbone->prepareForInference();
        QVERIFY(largestDifference(before, backbone->forward(input)) < 1e-4);
    }

    void everyParameterHasAGradient_data() { embeddingsAreNormalisedForChunksOfAnyLength_data(); }

    void everyParameterHasAGradient()
    {
        QFETCH(QString, architecture);
        const auto backbone = *createBackbone(info(qPrintable(architecture), 8));
        (backbone->forward(torch::rand({4, 84, 43})) * torch::rand({4, 512})).sum().backward();
        for (const auto& item : backbone->named_parameters()) {
            QVERIFY2(item.value().grad().defined(), item.key().c_str());
            QVERIFY2(item.value().grad().abs().sum().item<double>() > 0.0, item.key().c_str());
        }
    }

    void storedTensorsMakeTheSameNetworkAgain_data() { embeddingsAreNormalisedForChunksOfAnyLength_data(); }

    void storedTensorsMakeTheSameNetworkAgain()
    {
        QFETCH(QString, architecture);
        const auto first = *createBackbone(info(qPrintable(architecture), 8));
        const auto second = *createBackbone(info(qPrintable(architecture), 8));
        first->forward(torch::rand({8, 84, 43}));
        QVERIFY(network::loadTensors(*second, network::storeTensors(*first)).has_value());
        first->eval();
        second->eval();
        const auto input = torch::rand({2, 84, 43});
        QVERIFY(torch::equal(first->forward(input), second->forward(input)));
    }

    void tensorsThatDoNotFitAreNamed()
    {
        const auto backbone = *createBackbone(info("pitch_class_cnn", 8));
        const auto good = network::storeTensors(*backbone);
        auto missing = good;
        missing.erase("conv3.bn.running_var");
        auto superfluous = good;
        superfluous["conv9.weight"] = {{1}, {0.0F}};
        auto misshapen = good;
        misshapen["gem.p"] = {{1}, {0.0F}};
        auto counter = good;
        counter["conv1.bn.num_batches_tracked"] = {{}, {5.0F}};
        const auto refused = [&](const auto& tensors, const char* name) {
            const auto loaded = network::loadTensors(*backbone, tensors);
            return !loaded && loaded.error().code == base::ErrorCode::ModelMismatch &&
                   loaded.error().message.contains(QLatin1String(name));
        };
        QVERIFY(refused(missing, "conv3.bn.running_var"));
        QVERIFY(refused(superfluous, "conv9.weight"));
        QVERIFY(refused(misshapen, "gem.p"));
        QVERIFY(network::loadTensors(*backbone, counter).has_value());
    }

    void networksThatCannotBeAreRefused()
    {
        const auto refused = [](const ModelInfo& settings) {
            const auto backbone = createBackbone(settings);
            return !backbone && backbone.error().code == base::ErrorCode::ModelMismatch;
        };
        QVERIFY(refused(info("unheard_of", 8)));
        QVERIFY(refused(info("pitch_class_cnn", 0)));
        QVERIFY(refused(info("pitch_class_cnn", 1 << 20)));
        QVERIFY(refused(info("pitch_class_cnn", 8, 0)));
        ModelInfo tooShort = info("pitch_class_cnn", 8);
        tooShort.features.chunkFrames = 9;
        QVERIFY(refused(tooShort));
        ModelInfo quarterTones = info("pitch_class_cnn", 8);
        quarterTones.features.cqt.binsPerOctave = 24;
        QVERIFY(refused(quarterTones));
    }
};

QTEST_GUILESS_MAIN(BackboneTest)
#include "backbone_test.moc"
