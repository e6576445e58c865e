// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/training/network/bfloat16_network.h"

#include <cmath>

using namespace coverscope;
using training::BFloat16PitchClassNetwork;

namespace {

std::shared_ptr<network::PitchClassCnn> freshNetwork(int width)
{
    torch::manual_seed(5);
    model::ModelInfo info;
    info.width = width;
    auto network = std::make_shared<network::PitchClassCnn>(info);
    network->train();
    for (auto& parameter : network->parameters())
        parameter.mutable_grad() = torch::zeros_like(parameter);
    return network;
}

// Of the network's inputs: mostly low, some peaks.
torch::Tensor inputs(std::int64_t chunkCount, std::int64_t frames)
{
    torch::manual_seed(9);
    return torch::randn({chunkCount, 84, frames}).clamp(-0.7, 2.0);
}

double cosine(const torch::Tensor& a, const torch::Tensor& b)
{
    const auto flatA = a.flatten().to(torch::kFloat64);
    const auto flatB = b.flatten().to(torch::kFloat64);
    return (flatA.dot(flatB) / (flatA.norm() * flatB.norm())).item<double>();
}

} // namespace

// Tiles or vectors, whichever this processor has, against LibTorch in float32.
class BFloat16NetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!training::hasBFloat16Vectors())
            QSKIP("this processor has no products of bfloat16");
        qInfo("by %s", training::hasMatrixTiles() ? "matrix tiles" : "vectors");
    }

    void embeddingsAndGradientsAreThoseOfTheNetwork_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("chunkCount");
        QTest::addColumn<int>("frames");
        QTest::newRow("one full block") << 32 << 32 << 43;
        QTest::newRow("padded channels, two blocks, the second short") << 24 << 41 << 43;
        QTest::newRow("narrow, even frames, a short block") << 8 << 19 << 60;
    }

    void embeddingsAndGradientsAreThoseOfTheNetwork()
    {
        QFETCH(int, width);
        QFETCH(int, chunkCount);
        QFETCH(int, frames);
        const auto expected = freshNetwork(width);
        const auto actual = freshNetwork(width);
        BFloat16PitchClassNetwork fast(actual);
        const auto batch = inputs(chunkCount, frames);
        torch::manual_seed(2);
        const auto gradient = torch::randn({chunkCount, 512});

        const auto expectedEmbeddings = expected->forward(batch);
        expectedEmbeddings.backward(gradient);
        const auto embeddings = fast.forward(batch);
        fast.backward(gradient);

        QCOMPARE(embeddings.sizes().vec(), expectedEmbeddings.sizes().vec());
        for (std::int64_t i = 0; i < chunkCount; ++i)
            QVERIFY2(cosine(embeddings[i], expectedEmbeddings[i]) > 0.995,
                     qPrintable(QString::number(cosine(embeddings[i], expectedEmbeddings[i]))));
        const auto expectedParameters = expected->named_parameters();
        for (const auto& item : actual->named_parameters()) {
            const auto& wanted = expectedParameters[item.key()].grad();
            const double error = (item.value().grad() - wanted).norm().item<double>();
            const double size = wanted.norm().item<double>();
            // Eight bits of mantissa through six layers; and the constant for what is zero but for rounding
            // (the last scale, which the next normalisation undoes).
            QVERIFY2(error < 0.3 * size + 0.1,
                     qPrintable(
                         QStringLiteral("%1: error %2 of %3").arg(item.key().c_str()).arg(error).arg(size)));
        }
        const auto expectedBuffers = expected->named_buffers();
        for (const auto& item : actual->named_buffers()) {
            if (!item.key().ends_with("num_batches_tracked") &&
                item.key().find("bnneck") == std::string::npos)
                QVERIFY2(cosine(item.value(), expectedBuffers[item.key()]) > 0.999, item.key().c_str());
        }
    }

    void gradientsAddUp()
    {
        const auto network = freshNetwork(8);
        BFloat16PitchClassNetwork fast(network);
        const auto batch = inputs(20, 43);
        const auto gradient = torch::randn({20, 512});
        fast.forward(batch);
        fast.backward(gradient);
        const auto once = network->named_parameters()["conv2.conv.weight"].grad().clone();
        fast.forward(batch);
        fast.backward(gradient);
        const auto twice = network->named_parameters()["conv2.conv.weight"].grad();
        QVERIFY((twice - 2.0 * once).abs().max().item<double>() < 1e-4 * once.abs().max().item<double>());
    }
};

QTEST_GUILESS_MAIN(BFloat16NetworkTest)
#include "bfloat16_network_test.moc"
