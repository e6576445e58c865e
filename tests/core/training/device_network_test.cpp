// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/training/network/network_replicas.h"

using namespace coverscope;
using namespace coverscope::training;

namespace {

constexpr std::int64_t chunkCount = 6;
constexpr std::int64_t frames = 43;

model::ModelInfo info(const char* architecture)
{
    model::ModelInfo made;
    made.architecture = QLatin1String(architecture);
    made.width = 4;
    made.embeddingDimension = 32;
    return made;
}

// A network whose parameters and gradients lie in vectors of the caller.
struct Held
{
    std::shared_ptr<network::Backbone> network;
    std::vector<torch::Tensor> parameters;
    std::vector<torch::Tensor> gradients;

    explicit Held(const char* architecture)
    {
        torch::manual_seed(4);
        network = *network::createBackbone(info(architecture));
        network->train();
        for (torch::Tensor& parameter : network->parameters()) {
            parameter.mutable_grad() = torch::zeros_like(parameter);
            parameters.push_back(parameter.detach());
            gradients.push_back(parameter.grad());
        }
    }
};

double largestDifference(const torch::Tensor& a, const torch::Tensor& b)
{
    return (a - b).abs().max().item<double>();
}

} // namespace

// What trains on a GPU, on the CPU as if that were another device: with parameters and gradients at two
// places.
class DeviceNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLearnsAsTheNetworkItself_data()
    {
        QTest::addColumn<QByteArray>("architecture");
        QTest::newRow("of pitch classes") << QByteArray("pitch_class_cnn");
        QTest::newRow("the paper's") << QByteArray("resnet50_ibn");
    }

    void itLearnsAsTheNetworkItself()
    {
        QFETCH(QByteArray, architecture);
        const Held plain(architecture);
        const Held moved(architecture);
        const auto here = makeTrainable(plain.network, torch::kFloat32);
        const auto there = makeTrainableOn(torch::kCPU, moved.network, torch::kFloat32);
        torch::manual_seed(8);
        for (int step = 0; step < 3; ++step) {
            const auto inputs = torch::randn({chunkCount, 84, frames});
            const auto gradient = torch::randn({chunkCount, 32});
            QCOMPARE(largestDifference(here->forward(inputs), there->forward(inputs)), 0.0);
            here->backward(gradient);
            there->backward(gradient);
            for (std::size_t k = 0; k < plain.gradients.size(); ++k) {
                const double size = plain.gradients[k].abs().max().item<double>();
                QVERIFY(largestDifference(plain.gradients[k], moved.gradients[k]) <= 1e-5 * size + 1e-9);
                // A step of the optimiser, where the caller has the parameters.
                plain.parameters[k].sub_(0.01 * plain.gradients[k]);
                moved.parameters[k].copy_(plain.parameters[k]);
            }
        }
        // And the running statistics are those of what it saw.
        const auto expected = plain.network->buffers();
        const auto actual = moved.network->buffers();
        QVERIFY(!expected.empty());
        for (std::size_t k = 0; k < expected.size(); ++k)
            QVERIFY(largestDifference(expected[k].to(torch::kFloat32), actual[k].to(torch::kFloat32)) < 1e-6);
    }

    void gradientsAddUpUntilTheyAreTaken()
    {
        const Held held("pitch_class_cnn");
        const auto there = makeTrainableOn(torch::kCPU, held.network, torch::kFloat32);
        torch::manual_seed(8);
        const auto inputs = torch::randn({chunkCount, 84, frames});
        const auto gradient = torch::ones({chunkCount, 32});
        const auto once = [&] {
            there->forward(inputs);
            there->backward(gradient);
        };
        once();
        const auto first = held.gradients.back().clone();
        once();
        QVERIFY(first.abs().max().item<double>() > 0.0);
        QVERIFY(largestDifference(held.gradients.back(), 2.0 * first) <=
                1e-4 * first.abs().max().item<double>());
    }

    void statisticsGoThereAndBack()
    {
        auto replicas = NetworkReplicas::create(info("pitch_class_cnn"), 1, torch::kFloat32);
        QVERIFY(replicas);
        std::vector<float> values = (*replicas)->buffers();
        for (std::size_t k = 0; k < values.size(); ++k)
            values[k] = static_cast<float>(k % 97);
        (*replicas)->setBuffers(values);
        const std::vector<float> back = (*replicas)->buffers();
        for (const NamedBlock& block : (*replicas)->bufferBlocks()) {
            for (std::size_t k = block.first; k < block.first + block.count; ++k)
                QCOMPARE(back[k], values[k]);
        }
    }
};

QTEST_GUILESS_MAIN(DeviceNetworkTest)
#include "device_network_test.moc"
