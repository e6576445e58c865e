// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/chunker.h"
#include "core/features/feature_extractor.h"

#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace coverscope;
using namespace coverscope::features;

namespace {

base::Matrix matrixOf(const QJsonArray& rows)
{
    base::Matrix matrix(static_cast<std::size_t>(rows.size()),
                        static_cast<std::size_t>(rows[0].toArray().size()));
    for (std::size_t row = 0; row < matrix.rows; ++row)
        for (std::size_t column = 0; column < matrix.columns; ++column)
            matrix(row, column) = static_cast<float>(
                rows[static_cast<qsizetype>(row)].toArray()[static_cast<qsizetype>(column)].toDouble());
    return matrix;
}

double cosine(std::span<const float> first, std::span<const float> second)
{
    double product = 0.0;
    double firstEnergy = 0.0;
    double secondEnergy = 0.0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        product += static_cast<double>(first[i]) * second[i];
        firstEnergy += static_cast<double>(first[i]) * first[i];
        secondEnergy += static_cast<double>(second[i]) * second[i];
    }
    return product / std::sqrt(firstEnergy * secondEnergy);
}

} // namespace

// What the first model was trained on, against what we compute: the prototype's CQT was slightly
// approximate and has another constant factor, its whitening must be ours to the digit.
class ReferenceFeaturesTest : public QObject
{
    Q_OBJECT

    std::filesystem::path m_wav;
    QJsonObject m_reference;

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = test::sharedData();
        if (data.empty())
            QSKIP("The shared data is not on this machine.");
        m_wav = data / "first_model" / "reference.wav";
        QFile json(QString::fromStdString((data / "first_model" / "reference.json").string()));
        QVERIFY(json.open(QIODevice::ReadOnly));
        m_reference = QJsonDocument::fromJson(json.readAll()).object();
    }

    void theAveragedCqtIsTheReferenceUpToAConstant()
    {
        const auto features = extractFeatures(m_wav, {});
        QVERIFY(features);
        const base::Matrix& ours = features->frames;
        const base::Matrix theirs = matrixOf(m_reference["cqt_averaged_frames_x_84"].toArray());
        QCOMPARE(ours.rows, theirs.rows);
        QCOMPARE(ours.columns, theirs.columns);
        const double similarity = cosine(ours.values, theirs.values);
        qInfo("cosine of all values %.5f", similarity);
        QVERIFY(similarity > 0.99);

        // Each bin on its own: the same course of time, and the same factor as all others.
        std::vector<double> ratios;
        double lowest = 1.0;
        for (std::size_t bin = 0; bin < 84; ++bin) {
            std::vector<float> first;
            std::vector<float> second;
            for (std::size_t frame = 0; frame < ours.rows; ++frame) {
                first.push_back(ours(frame, bin));
                second.push_back(theirs(frame, bin));
            }
            lowest = std::min(lowest, cosine(first, second));
            ratios.push_back(std::accumulate(first.begin(), first.end(), 0.0) /
                             std::accumulate(second.begin(), second.end(), 0.0));
        }
        std::vector<double> sorted = ratios;
        std::sort(sorted.begin(), sorted.end());
        const double constant = sorted[sorted.size() / 2];
        qInfo("constant %.4f, ratio of a bin to it %.3f to %.3f, lowest cosine of a bin %.4f", constant,
              sorted.front() / constant, sorted.back() / constant, lowest);
        QVERIFY(lowest > 0.95);
        QVERIFY(sorted.front() > 0.7 * constant && sorted.back() < 1.4 * constant);
    }

    void chunksStartWhereTheReferenceHasThem()
    {
        const auto chunks = planChunks(75, {}, 10.0);
        const QJsonArray starts = m_reference["chunk_start_averaged_frame"].toArray();
        QCOMPARE(static_cast<qsizetype>(chunks.size()), starts.size());
        for (std::size_t i = 0; i < chunks.size(); ++i)
            QCOMPARE(static_cast<int>(chunks[i].firstFrame), starts[static_cast<qsizetype>(i)].toInt());
    }

    void theNetworkInputIsTheReference()
    {
        const base::Matrix averaged = matrixOf(m_reference["cqt_averaged_frames_x_84"].toArray());
        const base::Matrix expected = matrixOf(m_reference["network_input_84_x_43_first_chunk"].toArray());
        const base::Matrix input = chunkInput(averaged, planChunks(averaged.rows, {}, 10.0)[0], {});
        QCOMPARE(input.rows, expected.rows);
        QCOMPARE(input.columns, expected.columns);
        double largest = 0.0;
        for (std::size_t i = 0; i < input.values.size(); ++i)
            largest = std::max(largest, std::abs(static_cast<double>(input.values[i]) - expected.values[i]));
        qInfo("largest difference %.1e", largest);
        QVERIFY2(largest < 1e-3, qPrintable(QString::number(largest)));
    }
};

QTEST_GUILESS_MAIN(ReferenceFeaturesTest)
#include "reference_features_test.moc"
