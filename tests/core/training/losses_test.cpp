// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/training/network/losses.h"

#include <cmath>
#include <functional>

using namespace coverscope::training;

namespace {

torch::Tensor compositions(std::vector<std::int64_t> numbers)
{
    return torch::tensor(numbers);
}

// Samples of chunks in the plane, given by their angles in degrees; padded with angle 0, masked out.
ChunkBatch fromAngles(const std::vector<std::vector<double>>& samples)
{
    std::size_t longest = 0;
    for (const auto& sample : samples)
        longest = std::max(longest, sample.size());
    const auto count = static_cast<std::int64_t>(samples.size());
    auto embeddings = torch::zeros({count, static_cast<std::int64_t>(longest), 2}, torch::kFloat64);
    auto mask = torch::zeros({count, static_cast<std::int64_t>(longest)}, torch::kBool);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        for (std::size_t k = 0; k < longest; ++k) {
            const bool isThere = k < samples[i].size();
            const double angle = isThere ? samples[i][k] * M_PI / 180.0 : 0.0;
            const auto row = static_cast<std::int64_t>(i);
            const auto column = static_cast<std::int64_t>(k);
            embeddings.index_put_({row, column, 0}, std::cos(angle));
            embeddings.index_put_({row, column, 1}, std::sin(angle));
            mask.index_put_({row, column}, isThere);
        }
    }
    return {embeddings, mask};
}

double cosine(double degrees)
{
    return std::cos(degrees * M_PI / 180.0);
}

// Compares the gradient of `loss` at `point` with central differences of every coordinate.
void compareWithDifferences(const std::function<torch::Tensor(const torch::Tensor&)>& loss,
                            const torch::Tensor& point)
{
    const auto leaf = point.detach().clone().requires_grad_();
    loss(leaf).backward();
    const auto gradient = leaf.grad().flatten();
    const torch::NoGradGuard noGradient;
    constexpr double step = 1e-6;
    QVERIFY(gradient.abs().max().item<double>() > 1e-3); // there is something to compare
    for (std::int64_t i = 0; i < gradient.numel(); ++i) {
        const auto shifted = [&](double by) {
            auto moved = point.detach().clone();
            moved.view({-1})[i] += by;
            return loss(moved).item<double>();
        };
        const double difference = (shifted(step) - shifted(-step)) / (2.0 * step);
        const double error = std::abs(difference - gradient[i].item<double>());
        QVERIFY2(error < 1e-5, qPrintable(QStringLiteral("coordinate %1: %2").arg(i).arg(error)));
    }
}

torch::Tensor randomPoint(std::vector<std::int64_t> shape)
{
    torch::manual_seed(4);
    return torch::randn(shape, torch::kFloat64);
}

ChunkBatch normalised(const torch::Tensor& raw, const torch::Tensor& mask)
{
    return {torch::nn::functional::normalize(raw, torch::nn::functional::NormalizeFuncOptions().dim(2)),
            mask};
}

} // namespace

class LossesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decorrelationPunishesFewDirectionsAndACommonMean()
    {
        torch::manual_seed(1);
        const auto unit = [](const torch::Tensor& rows) { return rows / rows.norm(2, 1, true); };
        const auto spread = unit(torch::randn({512, 16}));
        const auto flat =
            unit(torch::cat({torch::randn({512, 1}).expand({512, 8}), torch::randn({512, 8})}, 1));
        const auto shifted = unit(spread + torch::ones({16}));
        const double base = decorrelationLoss(spread).item<double>();
        QVERIFY(base < 0.2);
        QVERIFY(decorrelationLoss(flat).item<double>() > 3.0 * base);
        QVERIFY(decorrelationLoss(shifted).item<double>() > 3.0 * base);
    }

    void maxMeanIsTheMeanOfTheBestCosines()
    {
        const auto rows = fromAngles({{0.0, 90.0}, {45.0}});
        const auto columns = fromAngles({{10.0, 60.0, 180.0}, {135.0}});
        const auto similarities = maxMean(rows, columns);
        QCOMPARE(similarities.sizes().vec(), (std::vector<std::int64_t>{2, 2}));
        const auto value = [&](int i, int j) { return similarities[i][j].item<double>(); };
        QVERIFY(std::abs(value(0, 0) - (cosine(10.0) + cosine(30.0)) / 2.0) < 1e-12);
        QVERIFY(std::abs(value(0, 1) - (cosine(135.0) + cosine(45.0)) / 2.0) < 1e-12);
        QVERIFY(std::abs(value(1, 0) - cosine(15.0)) < 1e-12);
        QVERIFY(std::abs(value(1, 1) - cosine(90.0)) < 1e-12);
    }

    void paddingNeverCounts()
    {
        // The padding of the second column sample lies at angle 0, where the row's chunk is.
        const auto rows = fromAngles({{0.0}, {0.0}});
        const auto columns = fromAngles({{0.0, 20.0}, {120.0}});
        QVERIFY(std::abs(maxMean(rows, columns)[0][1].item<double>() - cosine(120.0)) < 1e-12);
    }

    void theMeanDirectionIsThatOfTheChunksThatAreThere()
    {
        const auto mean = meanDirections(fromAngles({{10.0, 50.0}, {120.0}})); // the second is padded with 0
        QCOMPARE(mean.embeddings.size(1), 1);
        QVERIFY(mean.mask.all().item<bool>());
        for (const auto& [row, angle] : {std::pair{0, 30.0}, {1, 120.0}}) {
            QVERIFY(std::abs(mean.embeddings[row][0][0].item<double>() - cosine(angle)) < 1e-12);
            QVERIFY(std::abs(mean.embeddings[row][0][1].item<double>() - cosine(90.0 - angle)) < 1e-12);
        }
    }

    void theContrastiveLossIsTheCrossEntropyOfBothDirections()
    {
        const auto similarities = torch::tensor({{0.5, 0.1}, {0.2, 0.4}}, torch::kFloat64);
        const auto scale = torch::tensor(10.0, torch::kFloat64);
        const double expected = 0.25 * (std::log(1.0 + std::exp(-4.0)) + std::log(1.0 + std::exp(-2.0)) +
                                        std::log(1.0 + std::exp(-3.0)) + std::log(1.0 + std::exp(-3.0)));
        const auto loss = contrastiveLoss(similarities, scale, 0.0, compositions({7, 8}));
        QVERIFY(std::abs(loss.item<double>() - expected) < 1e-12);
        // Smoothing s moves s / 2 of each answer to the wrong one, which costs the difference of logits.
        const double smoothed = expected + 0.25 * 0.1 / 2.0 * (4.0 + 2.0 + 3.0 + 3.0);
        QVERIFY(std::abs(contrastiveLoss(similarities, scale, 0.1, compositions({7, 8})).item<double>() -
                         smoothed) < 1e-12);
    }

    void samplesOfOneCompositionAreNoWrongAnswers()
    {
        const auto similarities =
            torch::tensor({{0.5, 0.1, 0.9}, {0.2, 0.4, 0.3}, {0.8, 0.0, 0.6}}, torch::kFloat64);
        const auto scale = torch::tensor(10.0, torch::kFloat64);
        const auto with = contrastiveLoss(similarities, scale, 0.05, compositions({1, 2, 1}));
        auto changed = similarities.clone();
        changed[0][2] = -1.0;
        changed[2][0] = 1.0;
        QVERIFY(
            std::abs((with - contrastiveLoss(changed, scale, 0.05, compositions({1, 2, 1}))).item<double>()) <
            1e-9);
        QVERIFY((with - contrastiveLoss(similarities, scale, 0.05, compositions({1, 2, 3}))).item<double>() <
                -0.1);
    }

    void theTripletTakesTheHardestWrongReference()
    {
        const auto similarities =
            torch::tensor({{0.5, 0.1, 0.55}, {0.2, 0.9, 0.3}, {0.0, 0.0, 0.6}}, torch::kFloat64);
        // 0.55 - 0.5 + 0.1; and 0.3 - 0.9 + 0.1 and 0 - 0.6 + 0.1 are below 0.
        QVERIFY(std::abs(tripletLoss(similarities, 0.1, compositions({1, 2, 3})).item<double>() -
                         0.15 / 3.0) < 1e-12);
        // The third is of the first's composition: now 0.1 is the hardest, and below 0 too.
        QVERIFY(std::abs(tripletLoss(similarities, 0.1, compositions({1, 2, 1})).item<double>()) < 1e-12);
    }

    void theProxyLossIsTheCrossEntropyOfTheClasses()
    {
        const auto samples = fromAngles({{0.0, 60.0}});
        // Class 0: directions 0 and 90 degrees, of any length; class 1: 180 and 240.
        const auto proxies = torch::tensor(
            {{{2.0, 0.0}, {0.0, 0.5}}, {{-3.0, 0.0}, {-0.5, -std::sqrt(3.0) / 2.0}}}, torch::kFloat64);
        const double right = (1.0 + cosine(30.0)) / 2.0;
        const double wrong = (cosine(120.0) + cosine(120.0)) / 2.0;
        const double expected = std::log(1.0 + std::exp(5.0 * (wrong - right)));
        const auto loss =
            proxyLoss(samples, proxies, torch::tensor(5.0, torch::kFloat64), 0.0, compositions({0}));
        QVERIFY(std::abs(loss.item<double>() - expected) < 1e-12);
    }

    void clewsAlignsTheBestPairsAndSpreadsTheClosest()
    {
        const auto queries = fromAngles({{0.0, 90.0}, {200.0}});
        const auto references = fromAngles({{5.0, 20.0}, {220.0}});
        // Pair 0: 0 with 5 is the best; 90 then has only 20 left. Pair 1: 20 degrees apart.
        const double first = ((1.0 - cosine(5.0)) + (1.0 - cosine(70.0))) / 2.0;
        const double alignment = (first + (1.0 - cosine(20.0))) / 2.0;
        // Query 0 against reference 1: 90 and 220 are the closest; query 1 against reference 0: 200 and 5.
        const double uniformity =
            std::log((std::exp(-3.0 * (1.0 - cosine(130.0))) + std::exp(-3.0 * (1.0 - cosine(165.0)))) / 2.0);
        const auto loss = clewsLoss(queries, references, 2, 3.0, compositions({1, 2}));
        QVERIFY(std::abs(loss.item<double>() - (3.0 * alignment + uniformity)) < 1e-12);
        // With one pair only the best counts.
        const double one = ((1.0 - cosine(5.0)) + (1.0 - cosine(20.0))) / 2.0;
        QVERIFY(std::abs(clewsLoss(queries, references, 1, 3.0, compositions({1, 2})).item<double>() -
                         (3.0 * one + uniformity)) < 1e-12);
    }

    void gradientsAreThoseOfFiniteDifferences()
    {
        const auto mask = torch::tensor({{1, 1, 0}, {1, 1, 1}, {1, 0, 0}}).to(torch::kBool);
        const auto referenceMask = torch::tensor({{1, 1}, {1, 0}, {1, 1}}).to(torch::kBool);
        const auto point = randomPoint({3, 5, 4}); // three query and two reference chunks a sample
        const auto numbers = compositions({0, 1, 2});
        const auto split = [&](const torch::Tensor& x) {
            return std::pair(normalised(x.narrow(1, 0, 3), mask),
                             normalised(x.narrow(1, 3, 2), referenceMask));
        };
        const auto similarities = [&](const torch::Tensor& x) {
            const auto [queries, references] = split(x);
            return maxMean(queries, references);
        };
        compareWithDifferences(
            [&](const torch::Tensor& x) {
                return contrastiveLoss(similarities(x), torch::tensor(8.0, torch::kFloat64), 0.05, numbers);
            },
            point);
        compareWithDifferences(
            [&](const torch::Tensor& x) { return tripletLoss(similarities(x), 0.5, numbers); }, point);
        compareWithDifferences(
            [&](const torch::Tensor& x) {
                const auto [queries, references] = split(x);
                return clewsLoss(queries, references, 2, 3.0, numbers);
            },
            point);
        const auto samples = normalised(randomPoint({3, 3, 4}), mask);
        compareWithDifferences(
            [&](const torch::Tensor& x) {
                return proxyLoss(samples, x, torch::tensor(8.0, torch::kFloat64), 0.05, numbers);
            },
            randomPoint({3, 2, 4}));
    }
};

QTEST_GUILESS_MAIN(LossesTest)
#include "losses_test.moc"
